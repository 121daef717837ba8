"""Manifests that a command reads, or renders from settings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from constructs_lib.commands.node import require_node
from constructs_lib.review.manifests.objects import Item
from constructs_lib.review.manifests.reading import parsed
from constructs_lib.review.manifests.sources import read

if TYPE_CHECKING:
    from constructs_lib.secret_list import SecretEntry

OBJECT = re.compile(r"""^(?:\{\s*)?["']?(?:apiVersion|kind)["']?\s*:""", re.MULTILINE)
"""The beginning of a Kubernetes object; settings have these keys only further in."""


class Manifests(NamedTuple):
    """Objects, and the Secrets of the platform if they are rendered from its settings."""

    items: list[Item]
    secrets: list[SecretEntry] | None = None


def manifests(source: str) -> Manifests:
    """Returns the objects of a file, of a folder, of either at a Git revision, or of the platform of a file of settings.

    Raises ReviewError or SettingsError with a line for each error.
    """
    path = Path(source)
    if not _is_settings(path):
        return Manifests(read(source))
    require_node()
    from constructs_lib.files import rendered_platform

    platform = rendered_platform(path)
    return Manifests(parsed(platform.manifests, source, strict=True), platform.secrets)


def _is_settings(path: Path) -> bool:
    """Whether a file is YAML without any Kubernetes object."""
    if path.suffix not in (".yaml", ".yml") or not path.is_file():
        return False
    try:
        return not OBJECT.search(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return False
