"""Objects that were only renamed: one is removed, and another with nearly the same content is added."""

from collections.abc import Iterator
from typing import Any, cast

from constructs_lib.review.manifests.objects import Item, Objects
from constructs_lib.review.manifests.pods import HASH, stable_name

SIMILAR = 0.75
"""The share of equal fields from which two objects count as one that was renamed."""


def renames(removed: Objects, added: Objects) -> list[tuple[Item, Item]]:
    """Returns the pairs of objects that were renamed, each object in at most one pair."""
    found: list[tuple[Item, Item]] = []
    free = dict(added)
    for old in removed.values():
        candidates = [new for new in free.values() if (new.kind, new.key.namespace) == (old.kind, old.key.namespace)]
        likely = sorted(((_similarity(old, new), new.key) for new in candidates), reverse=True)
        if likely and likely[0][0] >= SIMILAR:
            found.append((old, free.pop(likely[0][1])))
    return found


def _similarity(old: Item, new: Item) -> float:
    """1 for the same name without its hash; otherwise the share of equal fields, apart from the name itself."""
    if stable_name(old) == stable_name(new) and HASH.search(old.key.name):
        return 1
    return max(_share(old, new, "", ""), _share(old, new, old.key.name, new.key.name))


def _share(old: Item, new: Item, old_name: str, new_name: str) -> float:
    """The share of equal fields, with each object's name in them taken for the same."""
    before, after = set(_fields(old.body, (), old_name)), set(_fields(new.body, (), new_name))
    return len(before & after) / len(before | after) if len(before) > 1 or before == after != set() else 0


def _fields(value: Any, path: tuple[Any, ...], name: str) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key, inner in cast("dict[str, Any]", value).items():
            if path or key in ("spec", "data", "rules", "roleRef", "subjects", "type"):
                yield from _fields(inner, (*path, key), name)
    elif isinstance(value, list):
        for index, inner in enumerate(cast("list[Any]", value)):
            yield from _fields(inner, (*path, index), name)
    else:
        yield (*path, f"{value}".replace(name, "NAME") if name else f"{value}")
