"""Prometheus' own tools: what they refuse, the programs would refuse too."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def run(tool: str, *arguments: str, cwd: Path) -> None:
    """Runs promtool or amtool, from the variable of its name or the PATH. Raises AssertionError with what it said."""
    program = os.environ.get(tool.upper()) or shutil.which(tool)
    if program is None:
        message = f"{tool} is needed; put it on the PATH or name it in {tool.upper()}"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    result = subprocess.run([program, *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
