"""JSON patches of users, applied in Python, where an error can name the operation and its path."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any
from weakref import WeakKeyDictionary

from cdk8s import JsonPatch

OPERATIONS = ("add", "copy", "move", "remove", "replace", "test")
_NOTED: WeakKeyDictionary[JsonPatch, dict[str, Any]] = WeakKeyDictionary()


def patched(document: Mapping[str, Any], patches: Iterable[JsonPatch]) -> dict[str, Any]:
    """Returns the document with the patches applied in order. Raises ValueError for the first one that doesn't fit."""
    result = dict(document)
    for number, patch in enumerate(patches, 1):
        operation = _NOTED.get(patch)
        result = _applied(result, operation) if operation else _applied_by_cdk8s(result, patch, number)
    return result


def _applied(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    import jsonpatch  # imported here: most objects have no patches
    from jsonpointer import JsonPointerException

    try:
        return jsonpatch.apply_patch(document, [operation])
    except (jsonpatch.JsonPatchException, JsonPointerException) as error:
        raise ValueError(f"the patch {operation['op']} {operation['path']!r} doesn't fit: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    return str(error).split(" not found in ")[0] + (" not found" if " not found in " in str(error) else "")


def _applied_by_cdk8s(document: dict[str, Any], patch: JsonPatch, number: int) -> dict[str, Any]:
    try:
        return JsonPatch.apply(document, patch)
    except RuntimeError as error:
        raise ValueError(f"patch {number} doesn't fit: {error}") from error


def _note(name: str) -> None:
    """Remembers the operation of each patch that is made from now on: cdk8s doesn't tell it."""
    make: Callable[..., JsonPatch] = getattr(JsonPatch, name)
    signature = inspect.signature(make)

    def noting(*args: Any, **kwargs: Any) -> JsonPatch:
        patch = make(*args, **kwargs)
        operation = {argument.rstrip("_"): value for argument, value in signature.bind(*args, **kwargs).arguments.items()}
        with suppress(TypeError):  # raised for a value that is an object of cdk8s, which only cdk8s can render
            _NOTED[patch] = json.loads(json.dumps({"op": name, **operation}))
        return patch

    setattr(JsonPatch, name, staticmethod(noting))


for _name in OPERATIONS:
    _note(_name)
