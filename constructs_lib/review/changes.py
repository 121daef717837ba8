"""The changes between two versions of an object, field by field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from constructs_lib.review.manifests.amounts import same_amount
from constructs_lib.review.manifests.merge_keys import is_default, merge_keys
from constructs_lib.review.manifests.objects import Object, at

Path = tuple[str, ...]
"""Keys, and items of lists in brackets: `("spec", "containers", "[web]", "image")`."""
IGNORED = {
    ("status",),
    *(("metadata", name) for name in ("managedFields", "resourceVersion", "uid", "generation", "creationTimestamp", "selfLink")),
    ("metadata", "annotations", "kubectl.kubernetes.io/last-applied-configuration"),
    ("metadata", "annotations", "deployment.kubernetes.io/revision"),
}
"""Fields that the cluster writes."""

EXPANDED = ("labels", "annotations", "data", "stringData")
"""Mappings whose entries are compared one by one, also where the other side has no such mapping."""

NO_ENTRIES: Mapping[str, Any] = {}


class _Missing:
    def __repr__(self) -> str:
        return "(none)"

    def __bool__(self) -> bool:
        return False


MISSING = _Missing()
"""The value of a field that isn't there."""


@dataclass(frozen=True)
class Change:
    """One field that differs."""

    path: Path
    old: Any
    new: Any

    def is_under(self, *prefix: str) -> bool:
        """Returns whether the field is at a path or below it."""
        return self.path[: len(prefix)] == prefix

    @property
    def field(self) -> str:
        """The path as people write it: `spec.containers[web].image`."""
        text = ""
        for step in self.path:
            text += step if step.startswith("[") else f'["{step}"]' if "." in step or "/" in step else f".{step}"
        return text.removeprefix(".")


def differences(old: Object, new: Object) -> list[Change]:
    """Returns what differs between two versions of an object, without what the cluster writes or fills in itself."""
    return [] if old == new else list(_values((), old, new))


def _values(path: Path, old: Any, new: Any) -> Iterator[Change]:
    if old == new or path in IGNORED:
        return
    if path and path[-1] in EXPANDED:
        old, new = old or NO_ENTRIES, new or NO_ENTRIES
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        yield from _mappings(path, cast("Mapping[str, Any]", old), cast("Mapping[str, Any]", new))
    elif isinstance(old, list) and isinstance(new, list):
        yield from _lists(path, cast("list[Any]", old), cast("list[Any]", new))
    elif not _is_same(path, old, new):
        yield Change(path, old, new)


def _mappings(path: Path, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for name in dict.fromkeys([*old, *new]):
        yield from _values((*path, f"{name}"), old.get(name, MISSING), new.get(name, MISSING))


def _lists(path: Path, old: list[Any], new: list[Any]) -> Iterator[Change]:
    keys = merge_keys(path)
    before, after = _named(keys, path, old), _named(keys, path, new)
    if keys and before is not None and after is not None:
        for name in dict.fromkeys([*before, *after]):
            yield from _values((*path, f"[{name}]"), before.get(name, MISSING), after.get(name, MISSING))
        if [name for name in before if name in after] != [name for name in after if name in before] and path[
            -1
        ] == "initContainers":
            yield Change((*path, "[order]"), list(before), list(after))
        return
    yield from _atomic(path, old, new)


def _named(keys: Sequence[str], path: Path, values: list[Any]) -> dict[str, Any] | None:
    """The items by their merge keys; None if two have the same, or one has none."""
    names = ["/".join(filter(None, (_key(value, key, path) for key in keys))) for value in values]
    return dict(zip(names, values, strict=True)) if len(set(names)) == len(names) and all(names) else None


def _key(value: Any, key: str, path: Path) -> str:
    found = at(value, *key.split("."))
    if key == "protocol":
        return "" if found in (None, "TCP") else f"{found}"
    return "" if found is None else f"{found}"


def _atomic(path: Path, old: list[Any], new: list[Any]) -> Iterator[Change]:
    """Items of a list without keys: those in both are left out, and the others are compared in their order."""
    gone = [value for value in old if value not in new]
    added = [value for value in new if value not in old]
    if not gone and not added:
        yield Change((*path, "[order]"), old, new)
        return
    for index in range(max(len(gone), len(added))):
        before = gone[index] if index < len(gone) else MISSING
        after = added[index] if index < len(added) else MISSING
        place = (old if before is not MISSING else new).index(before if before is not MISSING else after)
        yield from _values((*path, f"[{place}]"), before, after)


def _is_same(path: Path, old: Any, new: Any) -> bool:
    """Whether the API server takes two different texts for the same: a default written out, or another unit."""
    if old is MISSING or new is MISSING:
        value = new if old is MISSING else old
        return value is None or is_default(path, value) or _is_empty(path, value)
    return same_amount(path, old, new)


def _is_empty(path: Path, value: Any) -> bool:
    """Labels, annotations and data that are empty are the same as none."""
    return value in ({}, []) and path[-1] in ("labels", "annotations", "data", "env", "ports", "volumes", "volumeMounts")
