"""Text in the configuration language of Logstash."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

Value: TypeAlias = "str | int | bool | tuple[str, ...] | Mapping[str, str]"


def quoted(text: str) -> str:
    """Returns a string literal. Raises ValueError for text that none can hold: the language has no escapes by default."""
    quote = '"' if '"' not in text else "'"
    if quote in text or text.endswith("\\"):
        raise ValueError(f"{text!r} can't be written for Logstash: it has both kinds of quotes, or a backslash at its end")
    return f"{quote}{text}{quote}"


def plugin(name: str, settings: Mapping[str, Value]) -> str:
    """Returns a plugin with its settings."""
    return block(name, [f"{key} => {_value(value)}" for key, value in settings.items()])


def condition(expression: str, parts: Iterable[str]) -> str:
    """Returns plugins that are applied if a condition holds."""
    return block(f"if {expression}", parts)


def block(head: str, parts: Iterable[str]) -> str:
    """Returns parts in braces, indented."""
    lines = "\n".join(parts).splitlines()
    return "\n".join([f"{head} {{", *(f"  {line}" for line in lines), "}"])


def field(name: str) -> str:
    """Returns a field as Logstash refers to it: `a.b` is `[a][b]`."""
    return "".join(f"[{part}]" for part in name.split("."))


def _value(value: Value) -> str:
    if isinstance(value, Mapping):
        return "{ " + " ".join(f"{quoted(key)} => {quoted(text)}" for key, text in value.items()) + " }"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(quoted, value)) + "]"
    return quoted(value) if isinstance(value, str) else str(value).lower()
