"""Objects against the schemas of Kubernetes' API, which kubernetes-validate ships."""

import json
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import jsonschema
from referencing import Registry, Resource

from constructs_lib.testing import Object

VERSIONS = ("1.35", "1.36", "1.37")
CLOUDS_KINDS = ("GCPBackendPolicy", "HealthCheckPolicy", "RoutePolicy")
"""Kinds of the clouds' Gateway controllers. No module ships their definitions."""
WITHOUT_SCHEMA = ("HTTPRoute", "Gateway", *CLOUDS_KINDS)
"""Kinds of other APIs, which the package has no schemas of."""
SCHEMAS = files("kubernetes_validate") / "kubernetes-json-schema"


def validate(items: Iterable[Object], *versions: str) -> None:
    """Checks objects against one or more versions, by default all; unknown fields are errors.

    The package's own `validate` reads all schemas again for each object. Here each kind has one validator, and an object that
    was valid once is not looked at again. Raises jsonschema.ValidationError, or FileNotFoundError for an unknown kind.
    """
    for item in items:
        if item["kind"] not in WITHOUT_SCHEMA:
            text = json.dumps(item)
            for version in versions or VERSIONS:
                _validate(version, text)


@cache
def _validate(version: str, text: str) -> None:
    item = json.loads(text)
    _validator(version, item["apiVersion"], item["kind"]).validate(item)


@cache
def _validator(version: str, api_version: str, kind: str) -> Any:
    group_version = re.sub(r"^([^./]*)(?:\.[^/]*)?/", r"\1-", api_version)
    schema = _contents(version, f"{kind.lower()}-{group_version}.json")
    return jsonschema.Draft202012Validator(schema, registry=_definitions(version))


@cache
def _definitions(version: str) -> Any:
    """Types that the schemas of all kinds refer to. Crawled once: a validator would crawl them again for each reference."""
    definitions: Any = Resource.from_contents(_contents(version, "_definitions.json"))
    return (definitions @ Registry()).crawl()  # pyright: ignore[reportUnknownArgumentType]


def _contents(version: str, file: str) -> Any:
    return json.loads((SCHEMAS / f"v{version}.0-local-strict" / file).read_text())
