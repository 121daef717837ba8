"""Graphviz, as the package `graphviz-pure` or as the command `dot`."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from constructs_lib.review.errors import ClusterError

COMMANDS = ("graphviz-pure", "dot")
TIMEOUT_SECONDS = 60
HINT = "was not found; install it: pip install 'cdk8s-llm-platform[cli]'; Mermaid and Markdown don't need it"


def positions(dot: str) -> dict[str, Any]:
    """Returns the positions that Graphviz gives to a graph. Raises ClusterError if this machine has no Graphviz."""
    command = _command()
    try:
        done = subprocess.run(
            [command, "-Tjson"], input=dot, capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=True, encoding="utf-8"
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise ClusterError([f"{command}: could not draw the picture; Mermaid and Markdown don't need it"]) from error
    return json.loads(done.stdout)


def _command() -> str:
    here = str(Path(sys.executable).parent)
    found = next((path for name in COMMANDS for path in (shutil.which(name, path=here), shutil.which(name)) if path), None)
    if not found:
        raise ClusterError([f"graphviz-pure: {HINT}"])
    return found
