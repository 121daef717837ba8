"""Values of environment variables and of container arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from constructs_lib.core.values.secrets import SecretKey

EXPANDED = re.compile(r"\$(?=[$(])")
"""A `$` that Kubernetes treats specially in `env`, `command` and `args`."""

REFERENCE = re.compile(r"\$\$|\$\((?P<name>[-._a-zA-Z0-9]+)\)")
"""A reference to a variable, or `$$`, which stands for `$`."""
SET_BY_KUBERNETES = ("KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT", "KUBERNETES_SERVICE_PORT_HTTPS")
"""Variables that every container has."""
UNSET = "refers to a variable that isn't set, so its text stays as it is; set that one too, or write '$$(' for '$('"


@dataclass(frozen=True)
class FieldRef:
    """A value taken from the pod itself, such as `metadata.name`."""

    path: str


class Expanded(str):
    """Text in which Kubernetes replaces `$(NAME)` by a variable set before it. Every other text reaches the program unchanged."""

    __slots__ = ()


EnvValue = str | SecretKey | FieldRef
"""A literal (`Expanded` where it refers to other variables), a key of a Secret, or a field of the pod."""

Env = Mapping[str, EnvValue]


def reference(variable: str) -> Expanded:
    """Returns `$(variable)`."""
    return Expanded(f"$({variable})")


def references(value: EnvValue) -> list[str]:
    """Returns the variables that a value refers to, in the order of the text."""
    found = REFERENCE.finditer(value) if isinstance(value, Expanded) else ()
    return [match["name"] for match in found if match["name"]]


def in_order(env: Env) -> dict[str, EnvValue]:
    """Returns the variables, each after those that it refers to: Kubernetes expands no others."""
    ordered: dict[str, EnvValue] = {}

    def add(name: str, before: tuple[str, ...]) -> None:
        for each in references(env[name]):
            if each in env and each not in (*before, name):
                add(each, (*before, name))
        ordered.setdefault(name, env[name])

    for name in env:
        add(name, ())
    return ordered


def unset_references(env: Env) -> Iterator[tuple[str, str]]:
    """Yields each variable that refers to one that isn't set before it, and the name of that one."""
    known: set[str] = {*SET_BY_KUBERNETES}
    for name, value in in_order(env).items():
        yield from ((name, each) for each in references(value) if each not in known)
        known.add(name)


def literal(text: str) -> str:
    """Returns the text as manifests spell it, so that Kubernetes expands nothing in it. `Expanded` text stays as it is."""
    return str(text) if isinstance(text, Expanded) else EXPANDED.sub("$$", text)
