"""A small Logstash: applies the filters of a pipeline to an event. It knows the plugins of this library alone."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import lscl.errors  # pyright: ignore[reportMissingTypeStubs]
import lscl.lang  # pyright: ignore[reportMissingTypeStubs]
import lscl.parser  # pyright: ignore[reportMissingTypeStubs]

language: Any = lscl.lang
parser: Any = lscl.parser
NotAPipelineError = lscl.errors.DecodeError
Event = dict[str, Any]


class DroppedError(Exception):
    """The filters drop the event."""


def parsed(text: str) -> dict[str, Any]:
    """Returns the sections of a pipeline. Raises NotAPipelineError if the text isn't one."""
    return {block.name: block for block in parser.parse_lscl(text) if isinstance(block, language.LsclBlock)}


def plugin(text: str, section: str, name: str) -> dict[str, Any]:
    """Returns the settings of a plugin that is once in a section."""
    (found,) = [part for part in parsed(text)[section].content if isinstance(part, language.LsclBlock) and part.name == name]
    return settings(found)


def settings(block: Any) -> dict[str, Any]:
    """Returns the settings of a plugin by their names."""
    return {attribute.name: attribute.content for attribute in block.content}


def filtered(text: str, event: Event) -> Event | None:
    """Returns the event after the filters, or None if they drop it."""
    event = copy.deepcopy(event)
    try:
        _run(parsed(text)["filter"].content, event)
    except DroppedError:
        return None
    return event


def _run(parts: list[Any], event: Event) -> None:
    for part in parts:
        if isinstance(part, language.LsclConditions):
            bodies = (body for condition, body in part.conditions if _holds(condition, event))
            _run(next(bodies, part.default) or [], event)
        else:
            _apply(part.name, settings(part), event)


def _holds(condition: Any, event: Event) -> bool:
    if isinstance(condition, language.LsclSelector):
        return _get(event, condition.names) not in (None, False)
    assert isinstance(condition, language.LsclMatch), condition
    assert isinstance(condition.value, language.LsclSelector)
    value = _get(event, condition.value.names)
    return isinstance(value, str) and re.search(condition.pattern, value) is not None


def _apply(name: str, given: dict[str, Any], event: Event) -> None:
    match name:
        case "drop":
            raise DroppedError
        case "json":
            _read_json(given, event)
        case "mutate":
            assert given.keys() <= {"replace", "remove_field"}
            for target, pattern in given.get("replace", {}).items():
                _set(event, _names(target), _interpolated(pattern, event))
            for target in given.get("remove_field", []):
                _remove(event, _names(target))
        case _:
            raise AssertionError(f"unknown filter: {name}")


def _read_json(given: dict[str, Any], event: Event) -> None:
    assert given["skip_on_invalid_json"] in (True, "true")
    try:
        event[given["target"]] = json.loads(event[given["source"]])
    except json.JSONDecodeError:
        return


def _names(reference: str) -> list[str]:
    return re.findall(r"\[([^\]]+)\]", reference) or [reference]


def _get(event: Any, names: list[str]) -> Any:
    for name in names:
        event = event.get(name) if isinstance(event, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return event  # pyright: ignore[reportUnknownVariableType]


def _set(event: Event, names: list[str], value: str) -> None:
    for name in names[:-1]:
        event = event.setdefault(name, {})
    event[names[-1]] = value


def _remove(event: Event, names: list[str]) -> None:
    parent = _get(event, names[:-1])
    if isinstance(parent, dict):
        parent.pop(names[-1], None)  # pyright: ignore[reportUnknownMemberType]


def _interpolated(pattern: str, event: Event) -> str:
    def value(match: re.Match[str]) -> str:
        found = _get(event, _names(match[1]))
        return found if isinstance(found, str) else json.dumps(found)

    return re.sub(r"%\{([^}]+)\}", value, pattern)
