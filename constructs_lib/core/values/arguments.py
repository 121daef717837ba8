"""Checks what constructs and functions are given against their type hints: the wrong object would fail far from the call."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, wraps
from types import FunctionType, NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    ParamSpec,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

P = ParamSpec("P")
R = TypeVar("R")
NAMES: Mapping[Any, str] = {str: "text", int: "whole numbers", NoneType: "None"}
"""Types of the items of a list, in words."""
WORDS: Mapping[Any, str] = {**NAMES, int: "a whole number", float: "a number", bool: "True or False"}
WORDS_BY_NAME = {"IConstruct": "a construct"}
"""Words for types whose import starts Node, which the reviews don't need."""


class Wrong(NamedTuple):
    """A value that doesn't have the type of its place."""

    path: str
    hint: Any
    value: Any


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """Lets a function raise TypeError, with the path of its construct, for an argument that doesn't have the type of its hint."""

    @wraps(function)
    def checking(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            given = _signature(function).bind(*args, **kwargs).arguments
        except TypeError:
            return function(*args, **kwargs)  # Python says itself which argument is missing or unknown
        if wrong := _first_wrong(given, _parameters(function)):
            raise TypeError(f"{_place(function, given)}: {_message(wrong)}")
        return function(*args, **kwargs)

    return checking


def check_fields(instance: Any) -> None:
    """Raises TypeError for a field of a dataclass that doesn't have the type of its hint."""
    cls = cast("type[Any]", type(instance))
    if wrong := _first_wrong(_attributes(instance), _hints(cls)):
        raise TypeError(f"{cls.__name__}: {_message(wrong)}")


def _first_wrong(given: Mapping[str, Any], hints: Mapping[str, Any]) -> Wrong | None:
    found = (_wrong(name, hint, given[name]) for name, hint in hints.items() if name in given)
    return next(filter(None, found), None)


def _place(function: Callable[..., Any], given: Mapping[str, Any]) -> str:
    """The path of the construct that is made or changed; without one the name of the function."""
    made = "scope" in given and "id" in given
    owner: Any = given["scope"] if made else next(iter(given.values()), None)
    path = str(owner.node.path) if hasattr(owner, "node") else ""
    return f"{path}/{given['id']}".lstrip("/") if made else path or function.__qualname__


_signature = cache(inspect.signature)


@cache
def _hints(typed: Any) -> Mapping[str, Any]:
    try:
        return get_type_hints(typed)
    except (NameError, AttributeError):  # names that only a type checker imports
        return {}


@cache
def _parameters(function: Callable[..., Any]) -> Mapping[str, Any]:
    """The hints of the parameters. Those of `*names` and `**names` are for each of their values."""
    kinds = {name: each.kind for name, each in _signature(function).parameters.items()}
    return {name: _of_all(kinds[name], hint) for name, hint in _hints(function).items() if name != "return"}


def _of_all(kind: Any, hint: Any) -> Any:
    if kind is inspect.Parameter.VAR_KEYWORD:
        return Mapping[str, hint]
    return Sequence[hint] if kind is inspect.Parameter.VAR_POSITIONAL else hint


# ---- what fits ------------------------------------------------------------------------------------------------------


def _wrong(path: str, hint: Any, value: Any) -> Wrong | None:
    """Returns the value, or the one inside of it, that doesn't fit; None if all do."""
    allowed = list(alternatives(hint))
    if any(_fits(value, each) for each in allowed):
        return None
    for each in allowed:
        if _is_shaped(value, each):
            found = (_wrong(f"{path}{step}", item_hint, item) for step, item_hint, item in _items(value, each))
            return next(filter(None, found), None)
    return Wrong(path, hint, value)


def _fits(value: Any, hint: Any) -> bool:
    if get_origin(hint) is Literal:
        return any(value == each and type(value) is type(each) for each in get_args(hint))
    if _collection(hint):
        return _is_shaped(value, hint) and not any(_wrong(step, each, item) for step, each, item in _items(value, hint))
    if not isinstance(hint, type):
        return callable(value) if get_origin(hint) is Callable else True
    if is_typeddict(hint):
        return isinstance(value, Mapping)
    if getattr(hint, "_is_protocol", False):
        return not isinstance(value, type) and all(hasattr(value, name) for name in _members(hint))
    return isinstance(value, (int, float) if hint is float else hint) and not (isinstance(value, bool) and hint in (int, float))


def _collection(hint: Any) -> Any:
    """Mapping for a type of mappings, Iterable for one of lists; None for any other."""
    origin = get_origin(hint)
    if not isinstance(origin, type):
        return None
    return Mapping if issubclass(origin, Mapping) else Iterable if issubclass(origin, Iterable) else None


def _is_shaped(value: Any, hint: Any) -> bool:
    kind = _collection(hint)
    if kind is Mapping:
        return isinstance(value, Mapping)
    return kind is Iterable and isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes)


def _items(value: Any, hint: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yields the step to each item, its type and itself."""
    types = [each for each in get_args(hint) if each is not ...]
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[Any, Any]", value).items():
            yield f": the name {key!r}", types[0], key
            yield f".{key}", types[1], item
    elif get_origin(hint) is tuple and len(types) > 1:
        yield from ((f".{index}", *each) for index, each in enumerate(zip(types, value, strict=False)))
    else:
        yield from ((f".{index}", types[0], item) for index, item in enumerate(value))


def alternatives(hint: Any) -> Iterator[Any]:
    """Returns the types that a type allows: the parts of a union, without annotations."""
    origin = get_origin(hint)
    if origin is Annotated:
        yield from alternatives(get_args(hint)[0])
    elif origin in (Union, UnionType):
        for each in get_args(hint):
            yield from alternatives(each)
    else:
        yield hint


def _members(protocol: type) -> list[str]:
    return [name for name in {**vars(protocol), **vars(protocol).get("__annotations__", {})} if not name.startswith("_")]


# ---- in words -------------------------------------------------------------------------------------------------------


def _message(wrong: Wrong) -> str:
    allowed = _any_of(map(_expected, alternatives(wrong.hint)))
    return f"{wrong.path} must be {allowed} (given: {described(wrong.value)}){_advice(wrong)}"


def _expected(hint: Any) -> str:
    if words := WORDS.get(hint) or WORDS_BY_NAME.get(_name(hint)):
        return words
    if get_origin(hint) is Literal:
        return _any_of(map(repr, get_args(hint)))
    if kind := _collection(hint):
        items = _any_of(map(_name, alternatives(get_args(hint)[-1 if kind is Mapping else 0])))
        return f"a {'mapping' if kind is Mapping else 'list'} of {items}"
    return "a function" if get_origin(hint) is Callable else with_article(_name(hint))


def _name(hint: Any) -> str:
    return NAMES.get(hint) or getattr(hint, "__name__", str(hint))


def _any_of(words: Iterable[str]) -> str:
    *most, last = dict.fromkeys(words)
    return f"{', '.join(most)} or {last}" if most else last


def described(value: Any) -> str:
    """Returns what was given in words, but never text or numbers: they may be a secret."""
    if isinstance(value, bool):
        return f"{value}"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return WORDS.get(type(value)) or with_article(type(value).__name__)


def with_article(name: str) -> str:
    """Returns a name with its article, by its first letter."""
    spelt = name[:2].isupper()  # such as MCPServer
    return f"{'an' if name[:1] in ('AEFHILMNORSX' if spelt else 'AEIOUaeiou') else 'a'} {name}"


def _advice(wrong: Wrong) -> str:
    value, allowed = wrong.value, list(alternatives(wrong.hint))
    classes = [each for each in allowed if _is_class(each)]
    lists = [get_args(each)[0] for each in allowed if _collection(each) is Iterable]
    if _is_class(value) and value in classes:
        return f"; write {value.__name__}(...)"
    if _is_shaped(value, Mapping[Any, Any]) and (props := [each for each in classes if hasattr(each, "model_fields")]):
        return f"; write {props[0].__name__}(...)"
    if any(not _wrong("", each, value) for each in lists):
        return "; put it into a list"
    if offered := list(_offered(value, [each for item in (*allowed, *lists) for each in alternatives(item)])):
        return f"; pass its {_any_of(offered)}"
    return "; write it in quotes" if str in classes and type(value) in (bool, int, float) else ""


def _offered(given: Any, wanted: Iterable[Any]) -> Iterator[str]:
    """Yields the attributes and methods of an object that give what is wanted, such as `cache` and `database(...)` of a store."""
    classes = tuple(each for each in wanted if hasattr(each, "__dataclass_fields__") or hasattr(each, "model_fields"))
    if _is_class(given):
        return
    yield from (name for name, value in _attributes(given).items() if not name.startswith("_") and isinstance(value, classes))
    cls = cast("type[Any]", type(given))
    for name, member in inspect.getmembers_static(cls, lambda each: isinstance(each, FunctionType | property)):
        result: Any = _hints(member.fget if isinstance(member, property) else member).get("return")
        if not name.startswith("_") and _is_class(result) and issubclass(result, classes):
            yield name if isinstance(member, property) else f"{name}(...)"


def _attributes(instance: Any) -> Mapping[str, Any]:
    return getattr(instance, "__dict__", {})


def _is_class(value: Any) -> bool:
    return isinstance(value, type)
