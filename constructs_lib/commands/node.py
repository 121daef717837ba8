"""Node.js, which cdk8s runs in."""

import os
import shutil
import sys

from constructs_lib.commands.errors import ENVIRONMENT, fail


def require_node() -> None:
    """Starts Node.js. Ends the process with one line if there is none."""
    node = os.environ.get("JSII_NODE", "node")
    hint = "install it, or its package: pip install 'cdk8s-llm-platform[node]'"
    if not shutil.which(node):
        fail(ENVIRONMENT, [f"{node}: Node.js was not found; {hint}"])
    try:
        import cdk8s  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except Exception:
        print(f"{node}: Node.js could not be started; {hint}", file=sys.stderr, flush=True)
        os._exit(ENVIRONMENT)  # jsii would still talk to it
