"""The public names of this package, which are imported when they are first used. `__init__.pyi` lists them, with their modules."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

IMPORT = re.compile(r"^from (\S+) import (\w+) as \2$", re.MULTILINE)
"""A line of `__init__.pyi`. Python's own parser takes 6 ms to import."""


@cache
def modules() -> Mapping[str, str]:
    """The module of each public name."""
    lines = Path(__file__).with_name("__init__.pyi").read_text(encoding="utf-8")
    return {name: module for module, name in IMPORT.findall(lines)}


def load(name: str) -> Any:
    """Imports a public name. Raises AttributeError for any other."""
    if name not in modules():
        raise AttributeError(f"module 'constructs_lib' has no attribute {name!r}")
    return getattr(import_module(modules()[name]), name)
