"""The command in this process, and what holds for whatever it rejects."""

import re
from pathlib import Path

from typer.testing import CliRunner

from constructs_lib.cli import app
from constructs_lib.commands.errors import SETTINGS

Case = tuple[str | bytes, *tuple[str, ...]]
"""The text of a file, and the errors it gets, in their order. One that ends in `...` is only the beginning of a line."""
SECRET = "s3cr3t-marker"
JARGON = re.compile(
    r"Traceback|pydantic|[Ii]nput should|valid (tuple|string|integer|dict)|instance of|unable to extract|[Ee]xtra inputs"
    r"|should match|function-|\bNoneType\b|constructs_lib|/(mine|chart)/"
)
"""How the library's own parts speak, which a user doesn't know."""


def rejected(file: Path, text: str | bytes) -> list[str]:
    """The lines that the command prints of a file. Raises AssertionError if it writes anything or shows what it must not."""
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    run = CliRunner().invoke(app, ["synth", str(file), "--outdir", str(file.parent / "dist")])
    assert run.exit_code == SETTINGS, run.output
    assert run.exception is None or isinstance(run.exception, SystemExit)
    assert run.stdout == ""
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert not JARGON.search(run.stderr), run.stderr
    assert SECRET not in run.stderr
    lines = run.stderr.splitlines()
    assert all(line.startswith(f"{file}: ") for line in lines), run.stderr
    return [line.removeprefix(f"{file}: ") for line in lines]
