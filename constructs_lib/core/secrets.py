"""Secrets as references. Values come to be in the cluster; none ever passes through Python or a manifest."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.props import DnsLabel, Props


class SecretKey(Props):
    """A key of a Secret in the same namespace."""

    name: DnsLabel
    """The Secret."""
    key: Annotated[str, Field(pattern=r"^[-._a-zA-Z0-9]+$", max_length=253)]
    """The key in it."""


class Form(StrEnum):
    """The alphabets that programs accept."""

    ALPHANUMERIC = "alphanumeric"
    """Letters and digits: safe in URLs, XML and shells."""
    HEX = "hex"
    """0-9 and a-f."""


@dataclass(frozen=True)
class Generated:
    """How a value is made that nobody gave: `prefix` and then `length` characters of `form`."""

    form: Form = Form.ALPHANUMERIC
    length: int = 40
    prefix: str = ""

    def __str__(self) -> str:
        body = f"{self.length} {self.form} characters"
        return f"{self.prefix!r} and {body}" if self.prefix else body


class SecretsProps(Props):
    """Where the values of Secrets come from."""

    source: Literal["generated", "existing"] = "generated"
    """`generated`: a Job in the cluster makes what is missing. `existing`: you make every Secret and list it."""
    existing: Mapping[DnsLabel, tuple[str, ...]] = {}
    """With `existing`: the Secrets you make, with their keys."""

    def lacks(self, secret: SecretKey) -> bool:
        """Whether nobody makes that key: `existing` does not list it."""
        return self.source == "existing" and secret.key not in self.existing.get(secret.name, ())
