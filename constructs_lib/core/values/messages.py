"""Errors of settings in the user's words: the path as it was written, what is wrong, what to write instead, and never a secret."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import NoneType
from typing import Any, Literal, LiteralString, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import InitErrorDetails, PydanticCustomError

from constructs_lib.core.values.arguments import alternatives, described, with_article
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.grammars import HIDDEN
from constructs_lib.core.values.redaction import SECRET_NAME, redacted, shown

EXPECTED = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    NoneType: "null",
}
INDEX = re.compile("[0-9]{1,9}")
"""A place in a list, as a group's own errors write it."""
LIMITS = {
    "greater_than": "must be above {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than": "must be below {lt}",
    "less_than_equal": "must be at most {le}",
    "multiple_of": "must be a multiple of {multiple_of}",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "must have at most {max_length} characters",
    "too_short": "must have at least {min_length} entries",
    "too_long": "must have at most {max_length} entries",
    "finite_number": "must be a number that is not infinite",
    "missing": "is required",
    "string_pattern_mismatch": "is not in the form that is needed here",
}
OF_YAML = (NoneType, str, int, float, date, Mapping, list, tuple, set, frozenset)
"""The types of values in YAML, as they are read or completed."""
ALTERNATIVE = re.compile(r"(?:dict|function-\w+)\[.*\]")
"""The steps that pydantic adds for alternatives that have no names."""


@dataclass(frozen=True)
class Entry:
    """One error as pydantic found it, at its place in the settings."""

    kind: str
    place: tuple[int | str, ...]
    """The path of the group or value that was validated."""
    below: tuple[str, ...]
    """The path in that group, of which an error of the group speaks."""
    types: tuple[Any, ...]
    """The types that its place allows."""
    given: Any
    context: Mapping[str, Any]
    secret: bool
    """Whether the value given must not be shown."""

    @property
    def path(self) -> tuple[int | str, ...]:
        """The path of what is wrong."""
        return (*self.place, *self.below)

    @property
    def is_of_type(self) -> bool:
        """Whether the value has none of the types that its place allows."""
        return self.kind.endswith(("_type", "_parsing", "_from_float")) or self.kind == "is_instance_of"

    @property
    def shows_value(self) -> bool:
        """Whether the value says more than the message: not where a name is unknown or missing, nor that something is a mapping."""
        return self.kind not in ("extra_forbidden", "missing") and (
            self.is_of_type or not isinstance(self.given, Mapping | list | tuple)
        )


def messages(error: ValidationError, model: type[BaseModel]) -> list[str]:
    """Returns a line for each error of validating a model: path, what is wrong, and the value given unless it may be a secret."""
    entries = [_entry(line, model) for line in error.errors(include_url=False)]
    return list(dict.fromkeys(_line(entry) for entry in _of_one_alternative(entries)))


def in_words(error: ValidationError, model: type[BaseModel]) -> ValidationError:
    """Returns the same errors with the messages of `messages`. `errors()` of it still has the places and types of pydantic."""
    entries = _of_one_alternative([_entry(line, model) for line in error.errors(include_url=False)])
    lines: list[InitErrorDetails] = [{"type": _with_text(each), "loc": each.place, "input": each.given} for each in entries]
    return ValidationError.from_exception_data(model.__name__, lines, hide_input=True)


def _with_text(entry: Entry) -> PydanticCustomError:
    message = _told(entry)
    text = f"{'.'.join(map(str, entry.below))}: {message}" if entry.below else message
    context = {"told": message, "steps": len(entry.place), "error": entry.context.get("error")}
    return PydanticCustomError(cast("LiteralString", entry.kind), cast("LiteralString", text), context)


def texts(error: ValueError | KeyError) -> list[str]:
    """Returns what an error says that was raised while constructs are made or rendered."""
    return messages(error, BaseModel) if isinstance(error, ValidationError) else [str(error.args[0])]


# ---- where ----------------------------------------------------------------------------------------------------------


def _entry(line: Mapping[str, Any], model: type[BaseModel]) -> Entry:
    kind, steps, context = line["type"], line["loc"], line.get("ctx", {})
    # An error that was told already, of props made from Python within others, ends in steps that a user writes.
    told = context["steps"] if "told" in context else kind == "extra_forbidden"
    last = steps[len(steps) - told :]
    path, types, secret = _walk(model, steps[: len(steps) - len(last)])
    given = line["input"]
    if "told" not in context and kind.startswith("union_tag") and isinstance(given, Mapping):
        last, given = ("kind",), cast("Mapping[str, Any]", given).get("kind", ...)
    place, below = (*path, *last), getattr(context.get("error"), "path", ())
    secret = secret or any(SECRET_NAME.search(f"{step}") for step in (*place, *below))
    return Entry(kind, place, below, types, given, context, secret)


def _walk(model: type[BaseModel], steps: Sequence[int | str]) -> tuple[tuple[int | str, ...], tuple[Any, ...], bool]:
    """Returns the steps that a user writes, without those that pydantic adds for alternatives, and the types at their end."""
    path: list[int | str] = []
    types: tuple[Any, ...] = (model,)
    secret = False
    for step in steps:
        if len(types) > 1 and ALTERNATIVE.fullmatch(f"{step}"):
            continue
        of_kind = tuple(one for one in types if step in _kinds((one,)))
        inner = tuple(_inner(types, int(step) if INDEX.fullmatch(f"{step}") else step))
        if of_kind and sum("kind" in _fields(one) for one in types) > 1:
            types = of_kind
        elif inner:
            path.append(step)
            types = tuple(one for annotation in inner for one in alternatives(annotation))
        secret = secret or any(getattr(one, "_names_secret", False) for one in types)
    return tuple(path), types, secret


def _inner(types: Sequence[Any], step: int | str) -> Iterator[Any]:
    for one in types:
        if step in (fields := _fields(one)):
            yield fields[f"{step}"].annotation
        elif isinstance(step, int) and get_origin(one) in (tuple, list, frozenset):
            yield get_args(one)[0]
        elif step != "[key]" and get_origin(one) in (dict, Mapping):
            yield get_args(one)[1]


def _fields(one: Any) -> dict[str, FieldInfo]:
    """The fields of a model by the names that a user writes; any other type has none."""
    if not (isinstance(one, type) and issubclass(one, BaseModel)):
        return {}
    return {field.alias or name: field for name, field in one.model_fields.items()}


def _kinds(types: Iterable[Any]) -> list[str]:
    fields = (_fields(one).get("kind") for one in types)
    return [kind for field in fields if field for kind in get_args(field.annotation)]


def _of_one_alternative(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Leaves out what pydantic says of the alternatives that are not meant: those of another type than the value given."""
    for entry in entries:
        others = [each for each in entries if each is not entry and each.path[: len(entry.path)] == entry.path]
        if not (entry.is_of_type and any(not each.is_of_type or len(each.path) > len(entry.path) for each in others)):
            yield entry


# ---- what is wrong --------------------------------------------------------------------------------------------------


def _line(entry: Entry) -> str:
    path, message = ".".join(_step(step) for step in entry.path), _told(entry)
    return redacted(f"{path}: {message}" if path else message)


def _told(entry: Entry) -> str:
    if "told" in entry.context:  # props were made from Python within others
        return entry.context["told"]
    message = _message(entry)
    value = "text" if isinstance(entry.given, str) and all(map(_is_group, entry.types)) else _given(entry.given)
    if isinstance(entry.given, str):
        message = message.replace(repr(entry.given), HIDDEN if entry.secret else shown(entry.given))
    shown_already = value in message or HIDDEN in message or "(given: " in message
    if not entry.secret and entry.shows_value and value and not shown_already:
        message += f" (given: {value})"
    return redacted(message)


def _given(value: Any) -> str:
    return described(value) if _is_object(value) else shown(value)


def _is_group(one: Any) -> bool:
    """Whether it holds more than one value: text in its place may hold as much, so it is not shown."""
    return (
        one is NoneType
        or get_origin(one) in (tuple, list, frozenset, dict, Mapping)
        or (_names((one,)) != [] and not getattr(one, "_has_short_form", False))
    )


def _step(step: int | str) -> str:
    text = f"{step}"
    return text if text.isidentifier() or text.replace("-", "").replace(".", "").replace("/", "").isalnum() else shown(text)


def _message(entry: Entry) -> str:
    if entry.kind == "missing" and len(only := _literals(entry.types)) == 1:
        return f"is required: {shown(only[0])}"
    if entry.kind in LIMITS:
        return LIMITS[entry.kind].format_map(entry.context)
    if entry.kind == "value_error":
        return getattr(entry.context["error"], "message", None) or str(entry.context["error"])
    if entry.kind == "extra_forbidden":
        return f"is not a setting{near(entry.path[-1], _names(entry.types))}"
    if entry.kind.startswith("union_tag"):
        return _kind_message(entry)
    if entry.kind == "literal_error" or entry.is_of_type:
        return _type_message(entry)
    return "can't be used"


def _names(types: Iterable[Any]) -> list[str]:
    return [name for one in types for name in _fields(one)]


def _kind_message(entry: Entry) -> str:
    kinds = _kinds(entry.types)
    if entry.path[-1:] != ("kind",):
        return f"must be a mapping with a kind: {_any_of(kinds)}"
    return f"is required: {_any_of(kinds)}" if entry.given is ... else f"must be {_any_of(kinds)}{near(entry.given, kinds)}"


def _type_message(entry: Entry) -> str:
    literals = _literals(entry.types)
    hint = near(entry.given, map(str, literals)) if isinstance(entry.given, str) else ""
    if str in entry.types and isinstance(entry.given, int | float):
        return "must be text; write it in quotes"
    types = [one for one in entry.types if one is not NoneType] or [NoneType]
    if NoneType in entry.types and f"{entry.given}".lower() in ("none", "nil"):
        hint = "; did you mean null?"
    expected = _expected_object if _is_object(entry.given) else _expected
    return f"must be {' or '.join(dict.fromkeys(map(expected, types)))}{hint}"


def _literals(types: Iterable[Any]) -> list[Any]:
    return [value for one in types if get_origin(one) is Literal for value in get_args(one)]


def _is_object(value: Any) -> bool:
    """Whether only Python has such a value, and YAML can't."""
    return value is not ... and not isinstance(value, OF_YAML)


def _expected_object(one: Any) -> str:
    return with_article(one.__name__) if _fields(one) else _expected(one)


def _expected(one: Any) -> str:
    if get_origin(one) is Literal:
        return _any_of(get_args(one))
    if get_origin(one) in (tuple, list, frozenset):
        return "a list"
    return EXPECTED.get(one) or getattr(one, "_called", "a mapping")


def _any_of(values: Iterable[Any]) -> str:
    *most, last = [shown(value) for value in values]
    return f"{', '.join(most)} or {last}" if most else last
