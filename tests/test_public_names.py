"""Everything that a public class mentions is public, and importing one part doesn't import the others."""

import inspect
import subprocess
import sys
import types
import typing
from collections.abc import Iterator
from typing import Any

import pytest

import constructs_lib
from constructs_lib import public

CLASSES = [value for name in sorted(public.modules()) if isinstance(value := getattr(constructs_lib, name), type)]


def mentioned(cls: type) -> Iterator[Any]:
    """The annotations of a class: fields of props, attributes, parameters and results of methods."""
    yield from hints(cls).values()
    for name, member in inspect.getmembers(cls):
        function = member.fget if isinstance(member, property) else member
        if name == "__init__" and hasattr(cls, "__dataclass_fields__"):
            continue  # its parameters are the fields
        if (name == "__init__" or name[0] != "_") and inspect.isroutine(function) and ours(function):
            yield from hints(inspect.unwrap(function)).values()


def hints(of: Any) -> dict[str, Any]:
    return {name: hint for name, hint in typing.get_type_hints(of, include_extras=True).items() if name[0] != "_"}


def ours(value: Any) -> bool:
    return str(getattr(value, "__module__", "")).startswith("constructs_lib.")


def classes_in(hint: Any) -> Iterator[type]:
    if isinstance(hint, type) and not isinstance(hint, types.GenericAlias):
        yield hint
    for part in typing.get_args(hint):
        yield from classes_in(part)


@pytest.mark.parametrize("name", sorted(public.modules()))
def test_each_public_name_is_there(name: str) -> None:
    assert name in dir(constructs_lib)
    assert getattr(constructs_lib, name) is not None


def test_unknown_names_raise_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="'constructs_lib' has no attribute 'Grafanna'"):
        constructs_lib.Grafanna  # type: ignore[attr-defined]  # noqa: B018


def test_a_chart_with_one_part_imports_no_other_part() -> None:
    program = "import sys; from constructs_lib import LiteLLMProxy, ExternalPostgres; print('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    parts = {
        module.split(".")[2]
        for module in run.stdout.split()
        if module.startswith(("constructs_lib.apps.", "constructs_lib.stores."))
    }
    assert parts == {"litellm", "postgres"}
    assert not {"constructs_lib.observability", "cdk8s_plus_27", "promql_parser", "typer"} & set(run.stdout.split())


@pytest.mark.parametrize("cls", [cls for cls in CLASSES if ours(cls)], ids=lambda cls: cls.__name__)
def test_types_in_a_public_class_are_public(cls: type) -> None:
    named = {each.__name__ for hint in mentioned(cls) for each in classes_in(hint) if ours(each) and each.__name__[0] != "_"}
    assert named - set(public.modules()) == set()
