"""The command `llm-platform`. Each command is a file of `constructs_lib/commands`, which is imported when the command is used.

Exit codes of all commands: 0 if done, 1 if the input can't be used, 2 for wrong usage, 3 if the machine lacks something (typer,
Node.js, a folder that can be written to), 130 if interrupted. Commands that add others list them in their help.
"""

from importlib import import_module

from constructs_lib.commands.errors import ENVIRONMENT, fail

try:
    import typer
except ModuleNotFoundError:
    fail(ENVIRONMENT, ["llm-platform needs typer: pip install 'cdk8s-llm-platform[cli]'"])

from typer.core import TyperGroup
from typer.main import get_command

COMMANDS = {
    "synth": "Writes the manifests of a platform for each file of settings.",
    "schema": "Prints the JSON schema of the settings, with which editors complete and check YAML.",
    "secrets": "Lists every Secret of a platform.",
    "diff": "Says what a change does to a running cluster.",
    "check": "Says which rules manifests break, and what to do.",
    "picture": "Draws components, who may connect to whom, and what is exposed.",
    "report": "Writes everything about an environment on one page.",
    "smoke": "Sends a request through the whole platform.",
}
"""The commands, each with its line in the help."""
EPILOG = """Examples:\n
llm-platform synth company.yaml\n
llm-platform diff main:dist dist --per-file\n
llm-platform COMMAND --help has more of them.\n
Exit codes: 0 done, 1 input that can't be used, 2 wrong usage, 3 no Node.js or no folder to write to, 130 interrupted. Some commands
have more.
"""


class Commands(TyperGroup):
    """The commands. The help of all needs none of them, and each needs only itself."""

    def list_commands(self, ctx: typer.Context) -> list[str]:  # pyright: ignore[reportIncompatibleMethodOverride]  # click's own class
        """Returns the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str):  # pyright: ignore  # click's own classes
        """Returns a command; None if there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"constructs_lib.commands.{cmd_name}")
        command = typer.Typer(add_completion=False, rich_markup_mode=None)
        command.command(cmd_name, epilog=module.EPILOG)(getattr(module, cmd_name))
        return get_command(command)

    def format_commands(self, ctx: typer.Context, formatter) -> None:  # pyright: ignore  # click's own classes
        """Writes the list of the commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


app = typer.Typer(
    cls=Commands, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False,
    help="Synthesizes self-hosted LLM platforms for Kubernetes, and reviews what changes.",
)  # fmt: skip


@app.callback(epilog=EPILOG)
def llm_platform() -> None:
    """Synthesizes self-hosted LLM platforms for Kubernetes, and reviews changes of any manifests."""


def run() -> None:
    """Runs the command and ends the process."""
    app(prog_name="llm-platform")
