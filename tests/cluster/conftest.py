"""Fixtures of all cluster tests: a cluster, and the rule when to skip."""

import json
import os
import shutil
from collections.abc import Iterator
from typing import NoReturn

import pytest
import yaml

from tests import crds
from tests.cluster.kubectl import KubectlError, kubectl
from tests.cluster.pods import policies_are_enforced


def absent(reason: str) -> NoReturn:
    """Skips a test for something the cluster hasn't; in CI, where everything must be proven, it fails."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session", autouse=True)
def cluster() -> None:
    """A cluster that was named on purpose, answers, and can keep data."""
    if not shutil.which("kubectl"):
        absent("no kubectl in PATH")
    if not os.environ.get("KUBECONFIG"):
        absent("KUBECONFIG names no cluster: tests make and delete namespaces, so they never take a default one")
    try:
        classes = kubectl("get", "storageclass", "--output=yaml")
    except KubectlError as error:
        absent(f"no cluster answers: {error}")
    if 'is-default-class: "true"' not in classes:
        absent("the cluster has no default StorageClass")


@pytest.fixture(scope="session")
def enforced_policies(cluster: None) -> None:
    """A network in which NetworkPolicies mean something."""
    if not policies_are_enforced():
        absent("the cluster's network doesn't enforce NetworkPolicies")


@pytest.fixture(scope="session")
def definitions(cluster: None) -> Iterator[None]:
    """The CRDs, but those that the cluster has already."""
    crds.schemas()  # says what is missing
    files = sorted(crds.FOLDER.glob("*.yaml"))
    known = {crd["metadata"]["name"]: crd for file in files for crd in yaml.load_all(file.read_text(), yaml.CSafeLoader)}
    there = kubectl("get", "crds", "--output=name").split()
    made = [name for name in known if f"customresourcedefinition.apiextensions.k8s.io/{name}" not in there]
    for name in made:
        kubectl("apply", "--server-side", "-f", "-", given=json.dumps(known[name]))
    if made:
        kubectl("wait", "--for=condition=Established", "--timeout=60s", *(f"crd/{name}" for name in made))
    yield
    if made:
        kubectl("delete", "crds", *made)
