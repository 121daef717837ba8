"""Reading YAML that people write: by the core schema of YAML 1.2, so that `yes`, `010` and `1:30` stay text."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.resolver import VersionedResolver

from constructs_lib.core.values.errors import SettingsError
from constructs_lib.core.values.redaction import shown

Node = Any
"""A value where it stands in the file. ruamel.yaml says nothing of its types."""

MOST_BYTES = 2**20
MOST_VALUES = 50_000
"""Values in a file, each counted as often as an alias repeats it."""
TAG = "tag:yaml.org,2002:"
NEED_QUOTES = {"alias": "'*'", "anchor": "'&'", "tag": "'!'", "cannot start any token": "it"}
QUOTED = re.compile(r" '(?!<)[^']{3,}'")
MERGE = "<<"
"""The key that takes a mapping's keys over, as every other tool of this field reads it."""


SCALARS = [
    (f"{TAG}{kind}", re.compile(pattern), first)
    for kind, pattern, first in (
        ("null", r"(~|null|Null|NULL|)$", ["", *"~nN"]),
        ("bool", r"(true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("int", r"[-+]?(0|[1-9][0-9]*)$", "-+0123456789"),
        ("float", r"[-+]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
        ("float", r"([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", "-+."),
    )
]
"""The core schema, but that numbers have no leading zeros and no other base: what else looks like one stays text."""
BY_START = {start: [(tag, pattern) for tag, pattern, first in SCALARS if start in first] for start in ["", *"~nNtTfF-+.0123456789"]}


class CoreResolver(VersionedResolver):
    """Tells what a scalar without quotes is."""

    @property
    def versioned_resolver(self) -> Any:
        """The kinds that a scalar may have, by its first character."""
        return BY_START


def read_yaml(path: Path) -> Any:
    """Returns what a YAML file holds. Raises SettingsError with every error that can be found, and OSError if it can't be read."""
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise SettingsError([f"{path}: has more than {MOST_BYTES} bytes; a file of settings is smaller"])
    reader = _Reader()
    try:
        value = reader.value(_parsed(content), ())
    except UnicodeDecodeError as error:
        raise SettingsError([f"{path}: is not UTF-8: byte {error.start + 1} can't be read"]) from error
    except RecursionError as error:
        raise SettingsError([f"{path}: is nested too deeply"]) from error
    except _EndlessError as error:
        raise SettingsError([f"{path}: has more than {MOST_VALUES} values, with what its aliases repeat"]) from error
    except YAMLError as error:
        raise SettingsError([f"{path}: {_syntax(error)}"]) from error
    if reader.errors:
        raise SettingsError(f"{path}: {line}" for line in reader.errors)
    return value


def _parsed(content: bytes) -> Node:
    yaml = YAML(typ="safe", pure=True)
    yaml.Resolver = CoreResolver
    return yaml.compose(content.decode("utf-8-sig"))  # pyright: ignore[reportUnknownMemberType]


def _syntax(error: YAMLError) -> str:
    """Where and what, without the text of the line, which may be a secret."""
    mark: Any = getattr(error, "problem_mark", None)
    where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
    parts = [getattr(error, name, None) for name in ("context", "problem", "reason")]
    problem = ", ".join(part.removeprefix(", ") for part in parts if part)
    hint = next((f"; text that begins with {first} needs quotes" for name, first in NEED_QUOTES.items() if name in problem), "")
    return f"{where}is not YAML: {re.sub(QUOTED, '', problem)}{hint}"


class _EndlessError(Exception):
    """An alias that is within what it repeats, or aliases of aliases that repeat too much."""


class _Reader:
    def __init__(self) -> None:
        self.errors: list[str] = []
        self._count = 0
        self._open: list[Node] = []

    def value(self, node: Node, path: tuple[str, ...]) -> Any:
        """The value of a node. Notes what is wrong with it."""
        self._count += 1
        if self._count > MOST_VALUES or any(node is each for each in self._open):
            raise _EndlessError
        if node is None:
            return None
        self._open.append(node)
        try:
            return self._value(node, path)
        finally:
            self._open.pop()

    def _value(self, node: Node, path: tuple[str, ...]) -> Any:
        kind = f"{node.tag}".removeprefix(TAG)
        if node.id == "scalar" and kind in ("null", "bool", "int", "float", "str", "!"):
            return self._scalar(kind, node.value, node, path)
        if node.id == "sequence" and kind == "seq":
            return [self.value(item, (*path, f"{index}")) for index, item in enumerate(node.value)]
        if node.id == "mapping" and kind == "map":
            return self._mapping(node, path)
        return self._error(node, path, "has a tag, which is what begins with '!'; leave it out, or write text in quotes")

    def _scalar(self, kind: str, text: str, node: Node, path: tuple[str, ...]) -> Any:
        try:
            match kind:
                case "null":
                    return None
                case "bool":
                    return {"true": True, "false": False}[text.lower()]
                case "int":
                    return int(text)
                case "float":
                    return float(re.sub(r"\.(?=inf|nan)", "", text.lower()))
                case _:
                    return text
        except (ValueError, KeyError):
            return self._error(node, path, f"can't be read as {kind}")

    def _mapping(self, node: Node, path: tuple[str, ...]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        lines: dict[str, int] = {}
        merged: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self.value(key_node, path) if key_node.id == "scalar" else key_node
            if not isinstance(key, str):
                self._error(key_node, path, f"has a key that is not text{_given(key)}; write it in quotes")
            elif key in lines:
                self._error(key_node, (*path, key), f"is set twice, first in line {lines[key]}, then in line {_line(key_node)}")
            elif key == MERGE and not key_node.style:
                for each in self._merged(value_node, path):
                    merged = each | merged
            else:
                lines[key] = _line(key_node)
                values[key] = self.value(value_node, (*path, key))
        return merged | values

    def _merged(self, node: Node, path: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        value = self.value(node, path)
        for each in cast("list[Any]", value) if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                yield cast("dict[str, Any]", each)
            else:
                self._error(node, path, f"{MERGE} takes mappings{_given(each)}")

    def _error(self, node: Node, path: tuple[str, ...], message: str) -> None:
        where = ".".join(path) if path else f"line {_line(node)}"
        self.errors.append(f"{where}: {message}")


def _line(node: Node) -> int:
    return node.start_mark.line + 1


def _given(value: Any) -> str:
    return f" (given: {text})" if (text := shown(value)) else ""
