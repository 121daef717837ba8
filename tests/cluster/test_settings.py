"""Everything that good settings make is accepted by the API server: a strict dry run, with the CRDs of the operators."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context

import pytest

from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Object
from tests.cluster.kubectl import KubectlError, kubectl, namespace
from tests.good_settings import good_objects
from tests.kubernetes import CLOUDS_KINDS
from tests.platforms import platform

PLACE = "cluster-tests-settings"
GOOD = 500
PARTS = 4
"""Each makes its share of the settings, on a core of its own."""
DRY_RUN = ("--server-side", "--dry-run=server", "--validate=strict", "--field-manager=settings", "--force-conflicts")
"""Objects of the whole cluster may be those of another test, which runs at the same time."""
BATCH = 250
"""Objects in one call."""


@pytest.fixture(scope="module")
def made() -> list[list[Object]]:
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return [objects for part in pool.map(partial(good_objects, GOOD // PARTS), range(PARTS)) for objects in part]


@pytest.fixture(scope="module")
def distinct(made: list[list[Object]]) -> list[Object]:
    """Each object once, and all of them in one namespace: a dry run needs one that exists."""
    texts = {json.dumps(_in_place(item), sort_keys=True) for objects in made for item in objects}
    return [json.loads(text) for text in sorted(texts)]


def _in_place(item: Object) -> Object:
    """The object in the namespace of the dry run. A class that the cluster has already gets a name that it doesn't have."""
    metadata = item["metadata"]
    place = {"namespace": PLACE} if "namespace" in metadata else {}
    if item["kind"] == "StorageClass" and metadata["name"] in _classes():
        place = {"name": PLACE}
    return {**item, "metadata": {**metadata, **place}}


@cache
def _classes() -> frozenset[str]:
    found = kubectl("get", "storageclasses", "--output=jsonpath={.items[*].metadata.name}")
    return frozenset(found.split())


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_api_server_accepts_every_object_of_an_environment(definitions: None, name: str) -> None:
    objects = [_in_place(item) for item in platform(name) if item["kind"] not in ("Namespace", *CLOUDS_KINDS)]
    with namespace(PLACE):
        assert [line for batch in _batches(objects) for line in _errors(batch)] == []


def test_there_are_enough_good_settings(made: list[list[Object]]) -> None:
    assert len(made) == GOOD


def test_the_api_server_accepts_every_object(definitions: None, distinct: list[Object]) -> None:
    with namespace(PLACE):
        assert [line for batch in _batches(distinct) for line in _errors(batch)] == []


def _batches(objects: list[Object]) -> Iterator[list[Object]]:
    yield from (objects[start : start + BATCH] for start in range(0, len(objects), BATCH))


def _errors(objects: list[Object]) -> list[str]:
    text = json.dumps({"apiVersion": "v1", "kind": "List", "items": objects})
    try:
        kubectl("apply", *DRY_RUN, "-f", "-", given=text)
    except KubectlError as error:
        return str(error).splitlines()
    return []
