"""The public attributes and methods of a class, with their types and docstrings."""

import ast
import builtins
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from docs.generate.syntax import (
    Function,
    arguments,
    assignments,
    class_of,
    functions_of,
    is_ours,
    result,
    statements,
    with_docstrings,
)


@dataclass(frozen=True)
class Member:
    """An attribute or a method."""

    name: str
    type: str
    """The type, that of the result for a method; empty if it isn't known."""
    meaning: str
    arguments: tuple[str, ...] | None = None
    """The arguments of a method; None for an attribute."""


@cache
def members(definition: type) -> tuple[Member, ...]:
    """Returns what a class and its private bases define, in the order of the source."""
    found: dict[str, Member] = {}
    for each in (*_private_bases(definition), definition):
        source = class_of(each)
        for member in (*_declared(source), *_assigned(each, source), *_functions(source)):
            known = found.get(member.name, member)
            found[member.name] = Member(member.name, known.type or member.type, known.meaning or member.meaning, member.arguments)
    return tuple(member for member in found.values() if not member.name.startswith("_"))


def _private_bases(definition: type) -> Iterator[type]:
    yield from (base for base in definition.__mro__[1:] if base.__name__.startswith("_") and is_ours(base))


def _declared(source: ast.ClassDef) -> Iterator[Member]:
    """Attributes that the body of the class declares or assigns."""
    for node, meaning in with_docstrings(source.body):
        for target, annotation, _ in assignments(node):
            yield Member(ast.unparse(target), ast.unparse(annotation) if annotation else "", meaning)


def _assigned(definition: type, source: ast.ClassDef) -> Iterator[Member]:
    """Attributes that methods assign to `self`."""
    for function, name, annotation, value, meaning in _self_assignments(source):
        known = ast.unparse(annotation) if annotation else Expressions(definition, function, frozenset({name})).type_of(value)
        yield Member(name, known, meaning)


def _self_assignments(source: ast.ClassDef) -> Iterator[tuple[Function, str, ast.expr | None, ast.expr | None, str]]:
    for function in functions_of(source).values():
        for node, meaning in statements(function):
            for target, annotation, value in assignments(node):
                if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self":
                    yield function, target.attr, annotation, value, meaning


def _functions(source: ast.ClassDef) -> Iterator[Member]:
    for name, function in functions_of(source).items():
        meaning = ast.get_docstring(function) or ""
        is_property = {"property", "cached_property"} & {ast.unparse(mark) for mark in function.decorator_list}
        yield Member(name, result(function), meaning, None if is_property else tuple(arguments(function)))


@dataclass(frozen=True)
class Expressions:
    """The types of expressions in a method, as far as annotations tell them."""

    definition: type
    function: Function
    seen: frozenset[str]
    """Attributes whose types are being looked up: one that is assigned from itself has no type by this."""

    def type_of(self, value: ast.expr | None) -> str:
        """Returns the type of an expression, or nothing."""
        match value:
            case ast.Name(id=name):
                return self._argument(name)
            case ast.Attribute(value=owner, attr=name):
                return self._attribute(owner, name)
            case ast.Subscript(value=owner):
                return _returned(getattr(self._class(self.type_of(owner)), "__getitem__", None))
            case ast.BoolOp(values=[first, second]):
                return _union(self.type_of(first).removesuffix(" | None"), self.type_of(second))
            case ast.IfExp(body=first, orelse=second):
                return _union(self.type_of(first), self.type_of(second))
            case ast.Constant(value=constant):
                return "None" if constant is None else type(constant).__name__
            case ast.JoinedStr():
                return "str"
            case ast.Dict() | ast.DictComp():
                return "dict"
            case ast.List() | ast.ListComp():
                return "list"
            case ast.Compare():
                return "bool"
            case ast.Call(func=called):
                return self._call(called)
            case _:
                return ""

    def _argument(self, name: str) -> str:
        given = self.function.args
        return next(
            (ast.unparse(each.annotation) for each in (*given.args, *given.kwonlyargs) if each.arg == name and each.annotation), ""
        )

    def _attribute(self, owner: ast.expr, name: str) -> str:
        own = ast.unparse(owner) == "self"
        if own and name in self.seen:
            return ""
        owners = [self.definition] if own else [self._class(part) for part in self.type_of(owner).split(" | ")]
        bases = [base for each in owners if each for base in each.__mro__ if is_ours(base)]
        return next(filter(None, (self._type_in(base, name) for base in bases)), "")

    def _type_in(self, definition: type, name: str) -> str:
        source = class_of(definition)
        for member in (*_declared(source), *_functions(source)):
            if member.name == name and member.type and member.arguments is None:
                return member.type
        for function, target, annotation, value, _ in _self_assignments(source):
            if target == name:
                inner = Expressions(definition, function, self.seen | {name})
                return ast.unparse(annotation) if annotation else inner.type_of(value)
        return ""

    def _call(self, called: ast.expr) -> str:
        match called:
            case ast.Name(id=name):
                found = self._global(name)
                return name if isinstance(found, type) else _returned(found)
            case ast.Attribute(value=owner, attr=name):
                text = ast.unparse(owner)
                of_class = text if isinstance(self._global(text), type) else ""
                owner_class = self.definition if text == "self" else self._class(of_class or self.type_of(owner))
                answer = _returned(inspect.getattr_static(owner_class, name, None))
                return owner_class.__name__ if answer == "Self" and owner_class else answer
            case _:
                return ""

    def _class(self, name: str) -> type | None:
        found = self._global(name.removesuffix(" | None"))
        return found if isinstance(found, type) else None

    def _global(self, name: str) -> Any:
        return getattr(sys.modules[self.definition.__module__], name, getattr(builtins, name, None))


def _union(*types: str) -> str:
    return " | ".join(dict.fromkeys(part for each in types for part in each.split(" | ") if part)) if all(types) else ""


def _returned(function: Any) -> str:
    function = getattr(function, "__func__", function)
    annotation = getattr(function, "__annotations__", {}).get("return", "")
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
