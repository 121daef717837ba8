"""Public classes, functions and types: their arguments, attributes and methods."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from constructs import Construct

from docs.generate.members import Member, members
from docs.generate.names import described, links, module_of
from docs.generate.syntax import arguments, constructor, docstring_below, function_of, result
from docs.generate.text import described_by, entry, paragraph

MOST_IN_A_LINE = 100


def code_section(page: str, name: str) -> Iterator[str]:
    """Yields the section of a class, a function or a type."""
    definition = described()[name]
    yield f"## {name}"
    if isinstance(definition, type):
        yield from _class_section(page, definition)
    elif hasattr(definition, "__code__"):
        yield described_by(definition)
        source = function_of(definition)
        yield _code(name, arguments(source), result(source))
    else:
        yield paragraph(docstring_below(module_of(name), name) or f"{links(page, type(definition).__name__)}.")


def _class_section(page: str, definition: type[Any]) -> Iterator[str]:
    yield described_by(definition)
    if bases := [links(page, base.__name__) for base in definition.__bases__ if base.__name__ in described()]:
        yield f"It has the attributes and methods of {' and '.join(bases)} too."
    if issubclass(definition, Construct):
        yield _code(definition.__name__, constructor(definition))
    found = members(definition)
    yield _list(page, (member for member in found if member.arguments is None))
    yield _list(page, (member for member in found if member.arguments is not None))


def _list(page: str, found: Iterable[Member]) -> str:
    return "".join(_entry(page, member) for member in found).rstrip("\n")


def _entry(page: str, member: Member) -> str:
    if member.arguments is None:
        return entry(f"`{member.name}`", _linked(page, member.type), member.meaning)
    return entry(f"`{_call(member.name, member.arguments, member.type)}`", "", member.meaning)


def _linked(page: str, annotation: str) -> str:
    """Returns a type whose public names are links."""
    parts = annotation.strip("\"'").split(" | ")
    if any(part in described() for part in parts) and all(re.fullmatch(r"\w+", part) for part in parts):
        return " or ".join(links(page, part) for part in parts)
    return f"`{annotation}`" if annotation else ""


def _call(name: str, given: Iterable[str], returned: str) -> str:
    return f"{name}({', '.join(given)})" + (f" -> {returned}" if returned else "")


def _code(name: str, given: list[str], returned: str = "") -> str:
    line = _call(name, given, returned)
    if len(line) > MOST_IN_A_LINE:
        line = "\n".join([_call(name, [], "")[:-1], *(f"    {argument}," for argument in given), _call("", [], returned)[1:]])
    return f"```python\n{line}\n```"
