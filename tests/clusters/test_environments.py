"""The environments of the clouds: `onprem` on another cluster, with stores that the cloud manages."""

from functools import cache
from typing import Any

import pytest
from cdk8s import App
from syrupy.assertion import SnapshotAssertion

from constructs_lib import LLMPlatform
from constructs_lib.clouds import BUCKET_KEYS, CHANGES
from constructs_lib.settings import ENVIRONMENTS, ONPREM
from constructs_lib.testing import Manifests, Object, synth
from tests.kubernetes import validate
from tests.observability.eck.made_by_eck import RESOURCES
from tests.platforms import platform

CLOUDS = pytest.mark.parametrize("name", CHANGES)
STORES = ("postgres", "valkey", "object_store")


@cache
def onprem_with_stores_of(name: str) -> Manifests:
    """`onprem` with the stores of a cloud: what is left to differ is the cluster, and its identities in place of keys."""
    stores = {store: CHANGES[name][store] for store in STORES}
    known: dict[str, dict[str, Any]] = stores["object_store"].get("buckets", {})
    buckets = {name: {**bucket, **BUCKET_KEYS} for name, bucket in known.items()}
    keys = {"object_store": {"buckets": buckets}} if buckets else {}
    return synth(LLMPlatform(App(), "onprem", ONPREM.replace(**stores).replace(**keys)))


def of_the_platform(manifests: Manifests) -> list[Object]:
    """The objects outside the namespace of node agents, which has some of the same names."""
    return [item for item in manifests if item["metadata"].get("namespace", "llm-platform") == "llm-platform"]


@CLOUDS
def test_the_difference_to_onprem_is_the_clusters(name: str, snapshot_of_changes: SnapshotAssertion) -> None:
    assert (of_the_platform(onprem_with_stores_of(name)), of_the_platform(platform(name))) == snapshot_of_changes


@CLOUDS
def test_the_same_programs_run_as_on_premises(name: str) -> None:
    def programs(manifests: Manifests) -> set[str]:
        return manifests.names("Deployment") | manifests.names("StatefulSet") | manifests.names("DaemonSet")

    assert programs(platform(name)) == programs(onprem_with_stores_of(name))


@CLOUDS
def test_objects_are_valid(name: str) -> None:
    validate(item for item in platform(name) if item["kind"] not in RESOURCES)


@CLOUDS
def test_every_claim_has_a_class_of_the_cluster(name: str) -> None:
    classes = set(ENVIRONMENTS[name].cluster.platform.storage.names)
    claims = platform(name).of("PersistentVolumeClaim")
    assert claims
    assert {claim["spec"]["storageClassName"] for claim in claims} <= classes


@CLOUDS
def test_applications_are_exposed_by_the_clouds_load_balancer(name: str) -> None:
    access = ENVIRONMENTS[name].cluster.platform.access
    if access.kind == "ingress":
        assert {item["spec"]["ingressClassName"] for item in platform(name).of("Ingress")} == {access.class_name}
    else:
        (gateway,) = platform(name).of("Gateway")
        assert gateway["spec"]["gatewayClassName"] == access.class_name
    peers = [peer for rule in platform(name).policy("open-webui")["ingress"] for peer in rule["from"]]
    sources = {peer["ipBlock"]["cidr"] for peer in peers if "ipBlock" in peer}
    assert sources == set(access.source_ranges)


@CLOUDS
def test_managed_stores_are_reached_with_tls(name: str) -> None:
    env = platform(name).env("langfuse")
    assert env["REDIS_TLS_ENABLED"] == "true"
    assert "sslmode=require" in env["DATABASE_URL"]
