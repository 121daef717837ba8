"""Prometheus' own tools: they reject the files that the programs would reject."""

import subprocess
from pathlib import Path

from tests.programs import path_of


def run(tool: str, *arguments: str, cwd: Path) -> None:
    """Runs promtool or amtool. Raises AssertionError with its output if it fails."""
    result = subprocess.run([path_of(tool), *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
