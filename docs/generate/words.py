"""The types and defaults of props in plain words."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import annotated_types as limits
from pydantic.fields import FieldInfo

from constructs_lib.core.values import quantities
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.props import Props

Link = Callable[[str], str]
"""Returns a name as a link to its description."""
LIMITS_OF_THE_API_SERVER = (2**31 - 1, 2**63)
"""Numbers that are left out of the descriptions."""
UNITS = {
    quantities.CPU.name: "cores, or millicores with `m`",
    quantities.BYTES.name: "bytes; `Ki`, `Mi`, `Gi` and `Ti` are powers of 1024",
    quantities.DURATION.name: "by its suffix, such as `30s`, `15d` or `1h30m`",
}
SUFFIXES = {"seconds": "seconds", "percent": "percent", "days": "days", "usd": "US dollars", "ms": "milliseconds", "mib": "MiB"}
PLAIN: Mapping[Any, str] = {bool: "true or false", int: "whole number", float: "number", str: "text", NoneType: "null"}


def type_words(annotation: Any, metadata: Sequence[Any], link: Link) -> str:
    """Returns a type in words: `list of DNS labels`."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return type_words(arguments[0], [*_flat(arguments[1:]), *metadata], link)
    if origin in (Union, UnionType):
        return _one_of([type_words(part, (), link) for part in _alternatives(arguments)])
    if origin is Literal:
        return _one_of([f"`{value}`" for value in arguments])
    if origin in (tuple, frozenset):
        return f"list of {_several(type_words(arguments[0], (), link))}" + _length(metadata)
    if origin is Mapping:
        key, value = (type_words(argument, (), link) for argument in arguments)
        return f"mapping of {_several(key)} to {value}" + _length(metadata)
    if isinstance(annotation, type) and issubclass(annotation, Props):
        return link(annotation.__name__)
    return _scalar(annotation, metadata)


def unit(name: str, field: FieldInfo) -> str:
    """Returns the unit of a field, as its type or its name say, or nothing."""
    for item in _items(field):
        if isinstance(item, Grammar) and item.name in UNITS:
            return UNITS[item.name]
    return SUFFIXES.get(name.rpartition("_")[2], "")


def default_words(value: Any) -> str:
    """Returns a default as YAML in a line."""
    return f"`{_yaml(value)}`"


def _yaml(value: Any) -> str:
    if isinstance(value, Image):
        return value.reference
    if isinstance(value, Props):
        value = {
            name: getattr(value, name) for name, field in type(value).model_fields.items() if getattr(value, name) != field.default
        }
    if isinstance(value, Mapping):
        entries = cast("Mapping[Any, Any]", value).items()
        return "{" + ", ".join(f"{key}: {_yaml(item)}" for key, item in entries) + "}"
    if isinstance(value, frozenset):
        value = sorted(cast("frozenset[Any]", value))
    if isinstance(value, tuple | list):
        return "[" + ", ".join(_yaml(item) for item in cast("Sequence[Any]", value)) + "]"
    return json.dumps(value, ensure_ascii=False)


# ---- types ----------------------------------------------------------------------------------------------------------


def _scalar(annotation: Any, metadata: Sequence[Any]) -> str:
    for item in metadata:
        if isinstance(item, Grammar):
            return re.sub(r"^(an?|the) ", "", item.name)
    return PLAIN.get(annotation, "anything") + _bounds(metadata) + _pattern(metadata)


def _bounds(metadata: Sequence[Any]) -> str:
    low, high = _limit(limits.Ge, metadata), _limit(limits.Le, metadata)
    if low is not None and high not in (None, *LIMITS_OF_THE_API_SERVER):
        return f", {low} only" if low == high else f", {low} to {high}"
    numbers = {"at least": low, "at most": high, "above": _limit(limits.Gt, metadata), "below": _limit(limits.Lt, metadata)}
    return "".join(
        f", {words} {number}" for words, number in numbers.items() if number is not None and number not in LIMITS_OF_THE_API_SERVER
    ) + _length(metadata)


def _limit(kind: type, metadata: Sequence[Any]) -> Any:
    return next((getattr(item, kind.__name__.lower()) for item in metadata if isinstance(item, kind)), None)


def _length(metadata: Sequence[Any]) -> str:
    shortest = next((item.min_length for item in metadata if isinstance(item, limits.MinLen)), 0)
    return ", not empty" if shortest == 1 else f", at least {shortest} characters" if shortest else ""


def _pattern(metadata: Sequence[Any]) -> str:
    pattern = next((item.pattern for item in metadata if getattr(item, "pattern", None)), None)
    return f" that matches `{pattern}`" if pattern else ""


def _several(words: str) -> str:
    """Returns the plural: `DNS labels`, `names of a Secret`."""
    if words.startswith(("[", "`")) or words in ("text", "anything"):
        return words
    head, *rest = re.split(r"(?=,| of | on | in | with | that |/)", words, maxsplit=1)
    plural = f"{head[:-1]}ies" if re.search("[^aeiou]y$", head) else f"{head}es" if head.endswith("s") else f"{head}s"
    return plural + "".join(rest)


def _alternatives(arguments: Sequence[Any]) -> Iterator[Any]:
    """Yields the parts of a union, those of unions in it too."""
    for argument in arguments:
        inner = get_args(argument)[0] if get_origin(argument) is Annotated else argument
        if get_origin(inner) in (Union, UnionType):
            yield from _alternatives(get_args(inner))
        else:
            yield argument


def _one_of(words: list[str]) -> str:
    before_last = ", or " if any(", " in each for each in words) else " or "
    return before_last.join(filter(None, [", ".join(words[:-1]), words[-1]]))


def _flat(metadata: Iterable[Any]) -> Iterator[Any]:
    for item in metadata:
        yield from item.metadata if isinstance(item, FieldInfo) else (item,)


def _items(field: FieldInfo) -> Iterator[Any]:
    yield from field.metadata
    for part in (field.annotation, *get_args(field.annotation)):
        if get_origin(part) is Annotated:
            yield from get_args(part)[1:]
