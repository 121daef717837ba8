"""The schemas of CRDs, as `make tools` fetches them: an object that they reject, the API server would reject too."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

FOLDER = Path(__file__).parents[1] / ".tools" / "crds"
Schema = dict[str, Any]


def validate(item: Schema) -> None:
    """Holds an object against the schema of its kind; a field that the schema doesn't know is an error too.

    Raises AssertionError with every finding.
    """
    schema = schemas()[item["apiVersion"], item["kind"]]
    errors = [f"{error.json_path}: {error.message}" for error in jsonschema.Draft7Validator(schema).iter_errors(item)]  # pyright: ignore[reportUnknownMemberType]
    assert not errors, f"{item['kind']} {item['metadata']['name']}: {'; '.join(errors)}"


@cache
def schemas() -> dict[tuple[str, str], Schema]:
    """The schemas by apiVersion and kind."""
    files = sorted(FOLDER.glob("*.yaml"))
    if not files:
        message = "schemas of CRDs are needed; `make tools` fetches them"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    return {key: schema for file in files for key, schema in _schemas(file)}


def _schemas(file: Path) -> Iterator[tuple[tuple[str, str], Schema]]:
    for crd in yaml.load_all(file.read_text(), yaml.CSafeLoader):
        spec = crd["spec"]
        for version in spec["versions"]:
            yield (f"{spec['group']}/{version['name']}", spec["names"]["kind"]), _closed(version["schema"]["openAPIV3Schema"])


def _closed(schema: Schema) -> Schema:
    """The same, for objects that have no other fields than those it names."""
    closed = dict(schema)
    if "properties" in schema:
        closed["properties"] = {name: _closed(part) for name, part in schema["properties"].items()}
        closed["additionalProperties"] = schema.get("x-kubernetes-preserve-unknown-fields", False)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            closed[key] = _closed(schema[key])
    return closed
