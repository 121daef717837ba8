"""The page of the command `llm-platform`, from its own help."""

from collections.abc import Iterator
from typing import Any

import typer.main

from constructs_lib.cli import COMMANDS, app

WIDTH = 100
NOTE = "<!-- Generated from the command's help by `make docs`. -->"
ABOUT = """Needs the extra `cli`: `pip install 'cdk8s-llm-platform[cli]'`. `llm-platform --install-completion` makes the shell
complete commands, options and their values, in Bash, Zsh, Fish and PowerShell; a new shell has it."""


def command_page() -> str:
    """Returns the page with the help of each command."""
    group: Any = typer.main.get_command(app)
    context = group.make_context("llm-platform", [], resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH)
    return "\n".join(["# The command", "", NOTE, "", ABOUT, "", *_sections(group, context)])


def _sections(group: Any, context: Any) -> Iterator[str]:
    for name in COMMANDS:
        command = group.get_command(context, name)
        inner = command.context_class(command, info_name=name, parent=context)
        yield from (f"## llm-platform {name}", "", "```text", _trimmed(command.get_help(inner)), "```", "")


def _trimmed(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
