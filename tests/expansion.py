"""Kubernetes' expansion of `$(NAME)` in variables, commands and arguments, after `expansion.Expand` of k8s.io/kubernetes."""

from collections.abc import Mapping, Sequence
from typing import Any


def expanded(text: str, variables: Mapping[str, str]) -> str:
    """Returns the text as the container gets it."""
    result, at = "", 0
    while at < len(text):
        if text[at] != "$" or at + 1 == len(text):
            piece, length = text[at], 1
        else:
            piece, length = _after_dollar(text[at + 1 :], variables)
        result, at = result + piece, at + length
    return result


def environment(env: Sequence[Mapping[str, Any]], secrets: Mapping[str, str]) -> dict[str, str]:
    """Returns the variables of a container. `secrets` are the values of Secrets, by `name/key`."""
    known: dict[str, str] = {}
    for variable in env:
        reference = variable.get("valueFrom", {}).get("secretKeyRef")
        text = secrets.get(f"{reference['name']}/{reference['key']}", "") if reference else variable.get("value", "")
        known[variable["name"]] = text if reference else expanded(text, known)
    return known


def _after_dollar(rest: str, variables: Mapping[str, str]) -> tuple[str, int]:
    """Returns what stands for a `$` and the text after it, and the number of characters that it stands for."""
    if rest[0] == "$":
        return "$", 2
    if rest[0] == "(" and ")" in rest:
        name = rest[1 : rest.index(")")]
        return variables.get(name, f"$({name})"), len(name) + 3
    return f"${rest[0]}", 2
