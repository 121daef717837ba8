"""The programs that `make tools` builds."""

import os
import shutil

import pytest


def path_of(program: str) -> str:
    """Returns the path of a program, from the variable of its name or the PATH. Without it the test is skipped, and fails in CI."""
    path = os.environ.get(program.upper()) or shutil.which(program)
    if path is None:
        message = f"{program} is needed; run `make tools`, put it on the PATH or name it in {program.upper()}"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    return path
