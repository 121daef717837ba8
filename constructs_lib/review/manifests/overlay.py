"""Manifests laid over the objects of a cluster, which have more fields than were written."""

from collections.abc import Mapping
from typing import Any, cast

from constructs_lib.review.manifests.merge_keys import merge_keys
from constructs_lib.review.manifests.objects import at


def overlaid(live: Any, written: Any, path: tuple[str, ...] = ()) -> Any:
    """Returns an object of a cluster with the fields of its manifest. Fields that the manifest doesn't have stay as they are.

    Items of lists with merge keys are those of the manifest, each laid over the item of the same keys; other lists are replaced.
    """
    if isinstance(live, Mapping) and isinstance(written, Mapping):
        old, new = cast("Mapping[str, Any]", live), cast("Mapping[str, Any]", written)
        return {**old, **{name: overlaid(old.get(name), value, (*path, name)) for name, value in new.items()}}
    if isinstance(live, list) and isinstance(written, list) and (keys := merge_keys(path)):
        items = cast("list[Any]", live)
        known = {_key(item, keys): item for item in items}
        return [overlaid(known.get(_key(item, keys)), item, (*path, "[]")) for item in cast("list[Any]", written)]
    return cast("Any", written)


def _key(item: Any, keys: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(at(item, *key.split(".")) or ("TCP" if key == "protocol" else None) for key in keys)
