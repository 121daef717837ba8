"""Files of every kind of cluster."""

import re
from pathlib import Path

import pytest
import yaml

from constructs_lib.clusters.documents import MOST_COMMANDS
from constructs_lib.testing import Object
from tests.clusters.examples import EXAMPLES, files, props
from tests.clusters.validators import documents
from tests.kubernetes import validate

KINDS = pytest.mark.parametrize("kind", EXAMPLES)
OWN_KINDS = ("StorageClass", "IngressClass", "Namespace")
"""Kinds of Kubernetes itself."""


@KINDS
def test_the_readme_has_at_most_five_commands(kind: str) -> None:
    steps = re.findall(r"^(\d+)\. ", files(kind)["README.md"], re.MULTILINE)
    assert 1 <= len(steps) <= MOST_COMMANDS
    assert steps == [f"{number}" for number in range(1, len(steps) + 1)]


@KINDS
def test_the_readme_names_files_that_are_there(kind: str) -> None:
    made = files(kind)
    named = set(re.findall(r"(?:-f|-k|--config) ([\w.-]+)", made["README.md"]))
    assert named
    assert named <= made.keys() | {Path(name).parts[0] for name in made}


@KINDS
def test_every_file_of_yaml_can_be_read(kind: str) -> None:
    for name, text in files(kind).items():
        assert not name.endswith(".yaml") or all(documents(text)), name


@KINDS
def test_no_file_has_a_value_that_is_a_secret(kind: str) -> None:
    for name, text in files(kind).items():
        assert not re.search(r"(?i)(secret|token|password|certificateKey): (?!MADE_ON)[A-Za-z0-9+/=.]{16,}", text), name


@KINDS
def test_storage_classes_of_the_platform_are_made_or_the_clouds_own(kind: str) -> None:
    objects = [each for name, text in files(kind).items() if name.endswith(".yaml") for each in _objects(text)]
    made: set[str] = {each["metadata"]["name"] for each in objects if each["kind"] == "StorageClass"}
    own = {"kind": {"standard"}, "gke": {"premium-rwo", "standard-rwo"}}
    own["aks"] = {"managed-csi-premium", "managed-csi", "azurefile-csi-premium"}
    assert set(props(kind).platform.storage.names) == made | own.get(kind, set())


@KINDS
def test_objects_for_the_new_cluster_are_valid(kind: str) -> None:
    objects = _objects(files(kind).get("cluster-objects.yaml", ""))
    validate(item for item in objects if item["kind"] in OWN_KINDS)


@KINDS
def test_the_same_props_give_the_same_files(kind: str) -> None:
    assert files(kind) == files(kind)


def _objects(text: str) -> list[Object]:
    return [each for each in documents(text) if each and "kind" in each]


def test_examples_are_read_from_yaml_too() -> None:
    for kind, example in EXAMPLES.items():
        assert props(kind) == props(kind, **yaml.safe_load(yaml.safe_dump(example)))
