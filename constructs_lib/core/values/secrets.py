"""Secrets as references. Values are generated in the cluster; none passes through Python or a manifest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from constructs_lib.core.values.arguments import check_fields
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import DnsSubdomain, NonNegativeInt32, SecretKeyName, SecretName

RemotePath = Annotated[
    str,
    Grammar(
        "a path in a secret store",
        "write such as 'llm/{secret}/{key}', without spaces, and with no other placeholders than {namespace}, {secret} and {key}",
        r"(?:[^{}\x00-\x20\x7f]|\{(?:namespace|secret|key)\})+",
        1024,
    ),
]
"""A path with the placeholders `{namespace}`, `{secret}` and `{key}`."""


class SecretKey(Props):
    """A key of a Secret in the same namespace."""

    _called = "a reference to a Secret, such as {name: my-secret, key: my-key}; never the value itself"
    _names_secret = True

    name: SecretName
    """The Secret's name."""
    key: SecretKeyName
    """The key in its `data`."""


class Alphabet(StrEnum):
    """The characters of a generated value."""

    ALPHANUMERIC = "alphanumeric"
    """Letters and digits: safe in URLs, XML and shells."""
    HEX = "hex"
    """0-9 and a-f."""


@dataclass(frozen=True)
class Generated:
    """A generated value: `prefix`, then `length` random characters of `alphabet`."""

    alphabet: Alphabet = Alphabet.ALPHANUMERIC
    length: int = 40
    prefix: str = ""

    def __post_init__(self) -> None:
        check_fields(self)

    def __str__(self) -> str:
        body = f"{self.length} {self.alphabet} characters"
        return f"{self.prefix!r} and {body}" if self.prefix else body


class SecretStoreProps(Props):
    """A store of the External Secrets Operator, which exists, and where it has the value of each key."""

    store: DnsSubdomain
    """The name of the store."""
    kind: Literal["ClusterSecretStore", "SecretStore"] = "ClusterSecretStore"
    """`SecretStore` is one in the platform's namespace."""
    remote: RemotePath = "{secret}"
    """The path of a value in the store, such as `llm/{secret}` or `llm/{namespace}/{secret}/{key}`."""
    property: RemotePath | None = "{key}"
    """The field of the value at `remote`, for stores whose values have fields, such as Vault. None: the whole value."""
    refresh_minutes: NonNegativeInt32 = 60
    """Minutes after which the values are read again; 0 reads them once."""

    def _errors(self) -> Iterator[str]:
        path = f"{self.remote} {self.property or ''}"
        for part, effect in {"{secret}": "all Secrets", "{key}": "all keys of a Secret"}.items():
            if part not in path:
                yield f"remote: has no {part}, so {effect} would have the same values; write {part} in remote or property"


class SecretsProps(Props):
    """The source of all Secret values."""

    source: Literal["generated", "existing", "external"] = "generated"
    """`generated`: a Job in the cluster adds the keys that are missing. `existing`: you create every Secret and list it.
    `external`: the External Secrets Operator fills every Secret from a store."""
    existing: Mapping[SecretName, Items[SecretKeyName]] = {}
    """The Secrets you create, with their keys. With `existing` these are all; with `external` they are not read from the store."""
    external: SecretStoreProps | None = None
    """The store. Only with `external`."""

    def _errors(self) -> Iterator[str]:
        if self.existing and self.source == "generated":
            yield f"existing: Secrets are listed, but source is {self.source!r}; set source to 'existing', or leave them out"
        if self.external and self.source != "external":
            yield f"external: a store is named, but source is {self.source!r}; set source to 'external', or leave it out"
        if self.source == "external" and not self.external:
            yield "external: is required with source 'external'; name the store that has the values"

    def lacks(self, secret: SecretKey) -> bool:
        """Returns whether the key must be listed in `existing` and isn't."""
        listed = self.source == "existing" or (self.source == "external" and secret.name in self.existing)
        return listed and secret.key not in self.existing.get(secret.name, ())
