"""Definitions as they are written: the syntax trees of classes and functions."""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree_of(module: str) -> ast.Module:
    """Returns the syntax tree of an imported module."""
    return ast.parse(Path(inspect.getfile(sys.modules[module])).read_text(encoding="utf-8"))


def class_of(definition: type) -> ast.ClassDef:
    """Returns the definition of a class at the top of a module."""
    body = tree_of(definition.__module__).body
    (source,) = (node for node in body if isinstance(node, ast.ClassDef) and node.name == definition.__name__)
    return source


def functions_of(source: ast.ClassDef | ast.Module) -> Mapping[str, Function]:
    """Returns the functions of a class or module by name."""
    return {node.name: node for node in source.body if isinstance(node, Function)}


def function_of(function: Any) -> Function:
    """Returns the definition of a function at the top of a module."""
    return functions_of(tree_of(function.__module__))[function.__name__]


def arguments(function: Function) -> list[str]:
    """Returns the arguments of a function, each with type and default, without `self`."""
    given, named = function.args, function.args.kwonlyargs
    missing: list[ast.expr | None] = [None] * (len(given.args) - len(given.defaults))
    star = f"*{ast.unparse(given.vararg)}" if given.vararg else "*"
    rest = [f"**{ast.unparse(given.kwarg)}"] if given.kwarg else []
    return [
        *_with_defaults(given.args, missing + given.defaults),
        *([star] if named or given.vararg else []),
        *_with_defaults(named, function.args.kw_defaults),
        *rest,
    ]


def result(function: Function) -> str:
    """Returns the type of a function's result, or nothing."""
    return ast.unparse(function.returns) if function.returns else ""


def constructor(definition: type) -> list[str]:
    """Returns the arguments of a class: of its own constructor, or of the one that it inherits."""
    for each in definition.__mro__:
        if is_ours(each) and (init := functions_of(class_of(each)).get("__init__")):
            return arguments(init)
    return []


def is_ours(definition: type) -> bool:
    """Returns whether a class is one of this library."""
    return definition.__module__.startswith("constructs_lib")


def statements(function: Function) -> Iterator[tuple[ast.stmt, str]]:
    """Yields the statements of a function, those in blocks too, each with the docstring under it."""
    for node in ast.walk(function):
        if isinstance(node, ast.FunctionDef | ast.If | ast.For | ast.With | ast.Try):
            yield from with_docstrings(node.body)
            yield from with_docstrings(getattr(node, "orelse", []))


def with_docstrings(block: Sequence[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Yields each statement with the docstring under it, or nothing."""
    for node, below in zip_longest(block, block[1:]):
        text = below.value.value if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) else ""
        yield node, inspect.cleandoc(text) if isinstance(text, str) else ""


def assignments(node: ast.stmt) -> Iterator[tuple[ast.expr, ast.expr | None, ast.expr | None]]:
    """Yields target, type and value of each assignment in a statement."""
    if isinstance(node, ast.AnnAssign):
        yield node.target, node.annotation, node.value
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                yield from ((each, None, value) for each, value in zip(target.elts, node.value.elts, strict=True))
            else:
                yield target, None, node.value


def docstring_below(module: str, name: str) -> str:
    """Returns the docstring under an assignment of a module, or nothing."""
    for node, text in with_docstrings(tree_of(module).body):
        if any(ast.unparse(target) == name for target, _, _ in assignments(node)):
            return text
    return ""


def _with_defaults(given: list[ast.arg], defaults: Sequence[ast.expr | None]) -> list[str]:
    return [
        ast.unparse(argument) + (f" = {ast.unparse(default)}" if default else "")
        for argument, default in zip(given, defaults, strict=True)
        if argument.arg not in ("self", "cls")
    ]
