"""Other names for images: for a cluster that pulls from elsewhere, or has stand-ins for some programs."""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from constructs_lib.core.values.images import REFERENCE, Image

Object = dict[str, Any]


def image_map() -> Mapping[str, str]:
    """The map of the file that IMAGE_MAP names: a repository -> the image to take. Without it, images are what they are."""
    path = os.environ.get("IMAGE_MAP")
    return yaml.safe_load(Path(path).read_text()) if path else {}


def mapped(objects: Sequence[Object]) -> list[Object]:
    """The same objects; nothing but the `image` of containers is another, where the map has its repository."""
    images, changed = image_map(), copy.deepcopy(list(objects))
    for container in _containers(changed):
        container["image"] = images.get(_repository(container["image"]), container["image"])
    return changed


def stands_in(image: Image) -> bool:
    """Whether the map has something else for an image, by the map's own word: a name that begins with `stand-in`."""
    return image_map().get(image.repository, "").rpartition("/")[2].startswith("stand-in")


def _repository(reference: str) -> str:
    match = REFERENCE.fullmatch(reference)
    assert match, f"{reference!r} is no image"
    return match["repository"]


def _containers(value: Any) -> Iterator[Object]:
    if isinstance(value, list):
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _containers(item)
    elif isinstance(value, dict):
        for key, item in value.items():  # pyright: ignore[reportUnknownVariableType]
            if key in ("containers", "initContainers"):
                yield from item
            else:
                yield from _containers(item)
