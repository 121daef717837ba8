"""The command as a whole: its help, its imports, and the completion of shells."""

import os
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner

from constructs_lib.cli import COMMANDS, app

ROOT = Path(__file__).parents[2]
PRINT_MODULES = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, file=sys.stderr))
from constructs_lib.cli import run
run()
"""


@pytest.mark.parametrize("name", COMMANDS)
def test_each_help_has_examples_and_exit_codes(name: str) -> None:
    done = CliRunner().invoke(app, [name, "--help"])
    assert done.exit_code == 0
    assert f"  llm-platform {name} " in done.stdout.split("Examples:")[1]
    assert "Exit codes: 0 " in done.stdout


@pytest.mark.parametrize(("name", "line"), COMMANDS.items())
def test_the_list_of_commands_says_what_each_says_itself(name: str, line: str) -> None:
    described = getattr(import_module(f"constructs_lib.commands.{name}"), name).__doc__
    assert described.startswith(line.removesuffix("."))


def test_every_command_is_in_the_list() -> None:
    files = (ROOT / "constructs_lib" / "commands").glob("[a-z]*.py")
    assert {file.stem for file in files if "\nEPILOG = " in file.read_text()} == {*COMMANDS}


def imported(*arguments: str) -> set[str]:
    """The modules that the command imports."""
    done = subprocess.run(
        [sys.executable, "-c", PRINT_MODULES, *arguments], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return {*done.stderr.split()}


def test_the_help_imports_no_command() -> None:
    modules = imported("--help")
    assert "constructs_lib.cli" in modules
    assert not {"jsii", "pydantic", "yaml", "constructs_lib.review"} & modules


def test_a_review_needs_no_node(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: a}\n")
    for arguments in (["check", str(file)], ["diff", str(file), str(file)]):
        assert "jsii" not in imported(*arguments)


# ---- completion -------------------------------------------------------------------------------------------------------


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """The environment of a shell that has the command, and a home of its own."""
    command = tmp_path / "bin" / "llm-platform"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m constructs_lib "$@"\n')
    command.chmod(0o755)
    return {**os.environ, "PYTHONPATH": str(ROOT), "PATH": f"{command.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)}


def bash(program: str, env: dict[str, str]) -> str:
    path = shutil.which("bash")
    assert path
    return subprocess.run([path, "-c", program], env=env, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("line", "offered"), [("sy", ["synth"]), ("diff --fail-on o", ["outage"]), ("check --format ma", ["markdown"])]
)
def test_bash_completes_commands_and_values(line: str, offered: list[str], shell: dict[str, str]) -> None:
    words = f"COMP_WORDS=(llm-platform {line}); COMP_CWORD={len(line.split())}"
    found = bash(
        f'eval "$(llm-platform --show-completion bash)"; {words}; _llm_platform_completion llm-platform; echo "${{COMPREPLY[@]}}"',
        shell,
    )
    assert found.split() == offered


def test_the_completion_is_installed_for_new_shells(shell: dict[str, str]) -> None:
    # Typer asks the processes above it for the shell, which under make is sh.
    bash("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION=1 llm-platform --install-completion bash", shell)
    assert "llm-platform" in (Path(shell["HOME"]) / ".bashrc").read_text()
    assert bash('. "$HOME/.bashrc"; complete -p llm-platform', shell).strip().endswith("_llm_platform_completion llm-platform")
