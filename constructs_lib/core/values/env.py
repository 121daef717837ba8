"""Values of environment variables and of container arguments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from constructs_lib.core.values.secrets import SecretKey

EXPANDED = re.compile(r"\$(?=[$(])")
"""A `$` that Kubernetes treats specially in `env`, `command` and `args`."""


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


def literal(text: str) -> str:
    """Returns the text as manifests spell it, so that Kubernetes expands nothing in it. `Expanded` text stays as it is."""
    return str(text) if isinstance(text, Expanded) else EXPANDED.sub("$$", text)
