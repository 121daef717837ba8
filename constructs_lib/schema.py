"""The JSON schema of the settings: `python -m constructs_lib.schema > schema.json`. Editors complete and check YAML with it."""

import json
import os
import sys

from constructs_lib.core.props import DESCRIBE
from constructs_lib.settings import PlatformProps


def main() -> None:
    """Prints the schema. The docstrings of the fields become its descriptions, which takes a process that reads them."""
    if not DESCRIBE:
        os.execve(sys.executable, [sys.executable, "-m", "constructs_lib.schema"], {**os.environ, "CONSTRUCTS_LIB_DESCRIBE": "1"})
    schema = PlatformProps.model_json_schema()
    schema["properties"]["base"] = {"description": "The environment that these settings are laid over.", "type": "string"}
    print(json.dumps(schema, indent=2, sort_keys=True))


if __name__ == "__main__":
    main()
