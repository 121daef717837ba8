"""The JSON schema of the settings, as `llm-platform schema` prints it. Editors complete and check YAML with it."""

from typing import Any

from constructs_lib.settings import PlatformProps


def settings_schema() -> dict[str, Any]:
    """Returns the schema. It has descriptions only where CONSTRUCTS_LIB_DESCRIBE was set before the props were imported."""
    schema = PlatformProps.model_json_schema()
    schema["properties"]["base"] = {"description": "The environment that these settings are laid over.", "type": "string"}
    return schema
