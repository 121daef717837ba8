"""Values of fields in a review: short, on one line, and never a secret."""

import json
from collections import Counter
from typing import Any, cast

from constructs_lib.core.values.redaction import SECRET_NAME, redacted
from constructs_lib.review.changes import MISSING, Change

LONGEST = 80
HIDDEN = "(hidden)"
NAMED_LIKE_SECRETS_BUT_NONE = ("key", "name", "secretName", "secretKeyRef", "configMapKeyRef", "automountServiceAccountToken")
"""Last steps of paths that name a secret, or say where it is."""


def counted(amount: int, noun: str) -> str:
    """Returns an amount with its noun, such as `1 connection` or `2 connections`."""
    return f"{amount} {noun}{'' if amount == 1 else 's'}"


def change_text(kind: str, change: Change) -> str:
    """Returns a change as `field: before → after`, with values of Secrets hidden."""
    if _is_file(change) and not _is_secret(kind, change.path):
        return f"{change.field}: {_lines(change.old, change.new)}"
    old, new = (value_text(kind, change.path, value) for value in (change.old, change.new))
    if change.old is MISSING:
        return f"{change.field}: {new} (new)"
    if change.new is MISSING:
        return f"{change.field}: {old} (gone)"
    return f"{change.field}: {old} → {new}" if old != new else f"{change.field}: {HIDDEN if HIDDEN in old else old} (changed)"


def _is_file(change: Change) -> bool:
    return isinstance(change.old, str) and isinstance(change.new, str) and "\n" in change.old + change.new


def _lines(old: str, new: str) -> str:
    """How many lines of a file are added and removed."""
    before, after = Counter(old.splitlines()), Counter(new.splitlines())
    return f"{counted((after - before).total(), 'line')} added, {(before - after).total()} removed"


def value_text(kind: str, path: tuple[str, ...], value: Any) -> str:
    """Returns a value of a field in one line, cut and without secrets."""
    if value is MISSING:
        return "(none)"
    if _is_secret(kind, path):
        return HIDDEN
    text = value if isinstance(value, str) else json.dumps(_without_secrets(value), ensure_ascii=False, default=str)
    text = redacted(text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def _is_secret(kind: str, path: tuple[str, ...]) -> bool:
    if kind == "Secret" and path[:1] in (("data",), ("stringData",)):
        return True
    names = [step.strip("[]") for step in path]
    if names[-1:] == ["value"] and "env" in names:  # spec...env[API_KEY].value
        return bool(SECRET_NAME.search(names[-2]))
    return names[-1] not in NAMED_LIKE_SECRETS_BUT_NONE and "data" in names[:1] and bool(SECRET_NAME.search(names[-1]))


def _without_secrets(value: Any) -> Any:
    """A mapping or list, with the values hidden that are named like secrets."""
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        hidden = "value" in named and bool(SECRET_NAME.search(f"{named.get('name')}"))
        return {name: HIDDEN if hidden and name == "value" else _without_secrets(each) for name, each in named.items()}
    if isinstance(value, list):
        return [_without_secrets(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return value
