"""Readers of the files of clusters: kubeadm, the API server, kind, eksctl, the CRDs of Config Connector, and the API of AKS."""

import json
import os
import subprocess
import typing
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from azure.mgmt.containerservice import models, types

from tests.crds import FOLDER, schemas, validate
from tests.programs import path_of

Document = dict[str, Any]


def documents(text: str) -> list[Document]:
    return list(yaml.safe_load_all(text))


def of_kind(text: str, kind: str) -> list[Document]:
    return [each for each in documents(text) if each["kind"] == kind]


# ---- programs -----------------------------------------------------------------------------------------------------------


def reads(reader: str, folder: Path, text: str) -> str:
    """Returns the errors of kubeadm, the API server (encryption, audit) or kind; empty if it takes the file."""
    file = folder / "document.yaml"
    file.write_text(text)
    run = subprocess.run([path_of("clustervalidate"), reader, str(file)], capture_output=True, text=True, timeout=60, check=False)
    return run.stdout + run.stderr if run.returncode else ""


def eksctl(config: Document) -> list[str]:
    """Returns what the schema of eksctl doesn't know of a ClusterConfig. Skips the test where the schema isn't there."""
    errors = jsonschema.Draft7Validator(_eksctl_schema()).iter_errors(config)  # pyright: ignore[reportUnknownMemberType]
    return [error.message for error in errors]


@cache
def _eksctl_schema() -> Document:
    file = FOLDER.with_name("eksctl-schema.json")
    if not file.exists():
        message = "the schema of eksctl is needed; `make tools` fetches it"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    return json.loads(file.read_text())


def config_connector(item: Document) -> None:
    """Holds an object against the CRD of its kind. Raises AssertionError; skips the test where the CRD isn't there."""
    if (item["apiVersion"], item["kind"]) not in schemas():
        pytest.skip(f"{FOLDER} has no CRD of {item['kind']}")
    validate(item)


# ---- AKS ----------------------------------------------------------------------------------------------------------------

TOP = ("location", "sku", "identity", "tags")
"""Fields that Azure's API has beside `properties`."""
OPERATOR = ("owner", "operatorSpec", "azureName")
"""Fields that the operator takes for itself."""


def aks(item: Document) -> list[str]:
    """Returns what Azure's API doesn't know of a ManagedCluster or ManagedClustersAgentPool: fields, types and values."""
    spec = {key: _as_azure(key, value) for key, value in item["spec"].items() if key not in OPERATOR}
    if item["kind"] == "ManagedClustersAgentPool":
        return list(_errors("spec", _renamed(spec), types.ManagedClusterAgentPoolProfileProperties))
    top = {key: value for key, value in spec.items() if key in TOP}
    properties = {key: value for key, value in spec.items() if key not in TOP}
    return list(_errors("spec", {**top, "properties": properties}, types.ManagedCluster))


def _as_azure(key: str, value: Any) -> Any:
    """A field of the operator as Azure's API has it: references are IDs."""
    if key == "agentPoolProfiles":
        return [_renamed(each) for each in value]
    if key == "identity":
        assigned: Document = {each["reference"]["name"]: {} for each in value["userAssignedIdentities"]}
        return {**value, "userAssignedIdentities": assigned}
    return value


def _renamed(pool: Document) -> Document:
    return {("vnetSubnetID" if key == "vnetSubnetReference" else key): value for key, value in pool.items()} | (
        {"vnetSubnetID": pool["vnetSubnetReference"]["name"]} if "vnetSubnetReference" in pool else {}
    )


def _errors(path: str, value: Any, hint: Any) -> Iterator[str]:
    given = f"{path}: {value!r}"
    hint = typing.get_args(hint)[0] if typing.get_origin(hint) is typing.Required else hint
    arguments = typing.get_args(hint)
    if isinstance(value, dict) and hasattr(hint, "__total__"):
        yield from _field_errors(path, typing.cast("Document", value), hint)
    elif isinstance(value, dict) and typing.get_origin(hint) is dict:
        for key, item in typing.cast("Document", value).items():
            yield from _errors(f"{path}.{key}", item, arguments[1])
    elif isinstance(value, list) and typing.get_origin(hint) is list:
        for item in typing.cast("list[Any]", value):
            yield from _errors(path, item, arguments[0])
    elif enums := [each for each in arguments if isinstance(each, type) and issubclass(each, Enum)]:
        if value not in [each.value for each in enums[0]]:
            yield f"{given} is not of {enums[0].__name__}"
    elif not isinstance(value, (int, float) if hint is float else hint):
        yield f"{given} is not of type {hint}"


def _field_errors(path: str, value: Mapping[str, Any], hint: Any) -> Iterator[str]:
    known = typing.get_type_hints(hint, globalns={**vars(models), **vars(types)}, include_extras=True)
    for key, item in value.items():
        if key in known:
            yield from _errors(f"{path}.{key}", item, known[key])
        else:
            yield f"{path}.{key}: is not known"
