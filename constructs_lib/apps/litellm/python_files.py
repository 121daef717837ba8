"""Python files beside LiteLLM's configuration: callbacks, guardrails and hooks of an organisation's own."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, cast

from pydantic import AfterValidator

from constructs_lib.apps.litellm.guardrail import Guardrail
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.text import Text

PythonFile = Annotated[
    str,
    Grammar(
        "a name of a Python file", "write such as 'my_callbacks.py': letters, digits and '_'", "[A-Za-z_][A-Za-z0-9_]*[.]py", 63
    ),
]
"""The name of a Python module's file."""
MEMBER = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
"""A module and what is in it; other names are those of LiteLLM itself."""
OF_THE_IMAGE = ("litellm", "litellm_enterprise")
"""Packages whose modules are in the image."""


def _python(source: str) -> str:
    try:
        ast.parse(source)
    except SyntaxError as error:
        raise ValueError(f"is not Python: line {error.lineno}: {error.msg}") from error
    except (RecursionError, MemoryError) as error:
        raise ValueError("is not Python: it is nested too deeply") from error
    return source


PythonFiles = Mapping[PythonFile, Annotated[Text, AfterValidator(_python)]]
"""Python modules by the names of their files."""
Named = tuple[str, str]
"""The path of a setting, and what it names in a module, such as `my_callbacks.handler`."""

CALLBACKS = ("callbacks", "success_callback", "failure_callback", "audit_log_callbacks")
"""The `litellm_settings` that name objects, of LiteLLM or in a module."""
HOOKS = (
    "custom_auth", "custom_key_generate", "custom_key_update", "custom_key_policy", "custom_team_metadata_validate",
    "custom_sso", "custom_ui_sso_sign_in_handler",
)  # fmt: skip
"""The `general_settings` that name a function in a module."""


def named_in_modules(
    settings: Mapping[str, Any], general_settings: Mapping[str, Any], guardrails: Sequence[Guardrail]
) -> Iterator[Named]:
    """Yields everything that the settings name in a module."""
    for setting in CALLBACKS:
        given = settings.get(setting)
        names = cast("list[Any]", given) if isinstance(given, list) else [given]
        yield from ((f"settings.{setting}", name) for name in names if isinstance(name, str))
    for setting in HOOKS:
        if isinstance(name := general_settings.get(setting), str):
            yield f"general_settings.{setting}", name
    yield from ((f"guardrails.{index}.guardrail", each.guardrail) for index, each in enumerate(guardrails) if each.module)


def module_errors(named: Iterable[Named], files: Mapping[str, str], *, own_image: bool) -> Iterator[str]:
    """Yields an error for each name in no file, or in a file that doesn't define it.

    `own_image` says that the image isn't LiteLLM's, and so may have further modules.
    """
    for path, name in named:
        if not MEMBER.fullmatch(name):
            continue
        module, _, member = name.rpartition(".")
        file = f"{module}.py"
        if file in files and member not in _defined(files[file]):
            yield f"{path}: {file!r} defines no {member!r}{near(member, _defined(files[file]))}"
        elif file not in files and not own_image and module.partition(".")[0] not in OF_THE_IMAGE:
            yield f"{path}: {name!r} needs the file {file!r}{near(file, files) or '; add it to files'}"


def _defined(source: str) -> set[str]:
    """The names that a module may have once it is loaded."""
    nodes = list(ast.walk(ast.parse(source)))
    return {
        *(node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)),
        *(node.name for node in nodes if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)),
        *(alias.asname or alias.name for node in nodes if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names),
    }
