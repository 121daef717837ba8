"""`llm-platform schema`: the JSON schema of the settings."""

import json

EPILOG = """Examples:\n
llm-platform schema > llm-platform.schema.json\n
Exit codes: 0 done, 2 wrong usage.
"""


def schema() -> None:
    """Prints the JSON schema of the settings, with which editors complete and check YAML."""
    from constructs_lib.schema import settings_schema

    print(json.dumps(settings_schema(), indent=2, sort_keys=True))
