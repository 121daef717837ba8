"""The text of every generated page."""

import tomllib
from collections.abc import Iterator
from typing import Any

from constructs import Construct

from constructs_lib.core.values.images import LOCK
from constructs_lib.core.values.props import Props
from docs.generate.code import code_section
from docs.generate.command import command_page
from docs.generate.names import TITLES, described, module_of, page_of
from docs.generate.pictures import pages_with_pictures
from docs.generate.props import group_section
from docs.generate.text import paragraph

NOTE = "<!-- Generated from the docstrings by `make docs`; edit those. -->"
VERSIONS_NOTE = "<!-- Generated from constructs_lib/core/values/images.toml by `make docs`. -->"
ABOUT = """All names that `constructs_lib` exports: what each construct offers, and every setting with its type, default, unit
and meaning. Names of settings are the same in YAML and in Python. A group that is given in part keeps its other defaults."""
MORE = ["- [The command](command.md)", "- [Versions of the programs](versions.md)"]
ABOUT_VERSIONS = """The images that this version of the library deploys by default, and the UID and GID that each runs with. Set
another one by the `image` of its settings; `image_mirror` replaces the registry of all of them."""


def pages() -> dict[str, str]:
    """Returns the generated pages by their paths in the repository."""
    return {f"docs/reference/{page}.md": _page(page, title) for page, title in TITLES.items()} | {
        "docs/reference/README.md": _index(),
        "docs/reference/command.md": command_page(),
        "docs/reference/versions.md": _versions(),
        **pages_with_pictures(),
    }


def _page(page: str, title: str) -> str:
    names = {name: value for name, value in described().items() if page_of(module_of(name)) == page}
    sections = [section for name in sorted(names, key=lambda name: _order(names[name])) for section in _section(page, name)]
    return "\n\n".join(filter(None, [f"# {title}", NOTE, *sections])) + "\n"


def _order(definition: Any) -> int:
    """Constructs come first, then functions, other classes and constants, and settings last."""
    if not isinstance(definition, type):
        return 1 if callable(definition) else 3
    return 4 if _is_group(definition) else 0 if issubclass(definition, Construct) else 2


def _section(page: str, name: str) -> Iterator[str]:
    definition = described()[name]
    return group_section(page, definition) if _is_group(definition) else code_section(page, name)


def _is_group(definition: Any) -> bool:
    return isinstance(definition, type) and issubclass(definition, Props)


def _index() -> str:
    lines = [_index_entry(page, title) for page, title in TITLES.items()]
    return "\n".join(["# Reference", "", NOTE, "", paragraph(ABOUT), "", *lines, *MORE, ""])


def _index_entry(page: str, title: str) -> str:
    names = ", ".join(name for name in described() if page_of(module_of(name)) == page)
    return paragraph(f"[{title}]({page}.md): {names}", "- ", "  ")


def _versions() -> str:
    lock = tomllib.loads(LOCK.read_text(encoding="utf-8"))
    rows = [f"| {name} | {image['tag']} | `{image['repository']}` | {image['user']} |" for name, image in sorted(lock.items())]
    head = ["| program | version | image | user |", "|---|---|---|---|"]
    return "\n".join(["# Versions of the programs", "", VERSIONS_NOTE, "", paragraph(ABOUT_VERSIONS), "", *head, *rows, ""])
