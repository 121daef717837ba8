"""Clusters that exist, and how applications follow their facts."""

from typing import Any

import pytest
from cdk8s import App

from constructs_lib import (
    AgentServer,
    AgentServerProps,
    ClusterPlatform,
    ExistingClusterProps,
    LLMPlatform,
    OpenAIEndpoint,
    PlatformProps,
    Postgres,
    PostgresProps,
    SecretKey,
    configure_chart,
)
from constructs_lib.settings import DEV
from constructs_lib.testing import Manifests, chart, made, synth


def platform_of(**cluster: Any) -> ClusterPlatform:
    return PlatformProps(cluster=cluster).cluster.platform  # pyright: ignore[reportArgumentType]


def synthesized(cluster: dict[str, Any], **settings: Any) -> Manifests:
    return synth(LLMPlatform(App(), "test", DEV.replace(cluster=cluster, **settings)))


def class_of(manifests: Manifests, claim: str) -> str | None:
    return manifests.find("PersistentVolumeClaim", claim)["spec"].get("storageClassName")


# ---- facts ------------------------------------------------------------------------------------------------------------


def test_a_cluster_is_a_plain_one_unless_it_is_like_another() -> None:
    assert PlatformProps().cluster.platform == ClusterPlatform()


def test_openshift_has_its_own_dns_and_assigns_user_ids() -> None:
    platform = platform_of(like="openshift")
    assert [(peer.namespace, peer.port) for peer in platform.dns] == [("openshift-dns", 5353)]
    assert platform.assigns_user_ids


def test_each_fact_can_be_replaced() -> None:
    platform = platform_of(like="gke", api_server=["172.16.0.2/32"], dns=[{"cidrs": ["10.0.0.10/32"]}], node_agents=False)
    assert platform.api_server == ("172.16.0.2/32",)
    assert [peer.cidrs for peer in platform.dns] == [("10.0.0.10/32",)]
    assert not platform.node_agents
    assert platform.storage == platform_of(like="gke").storage


def test_a_storage_class_is_replaced_alone() -> None:
    storage = platform_of(like="eks", storage={"shared": "efs"}).storage
    assert (storage.fast, storage.standard, storage.shared) == ("fast", "standard", "efs")


# ---- volumes ----------------------------------------------------------------------------------------------------------


def test_databases_get_the_fast_class_and_everything_else_the_standard_one() -> None:
    manifests = synthesized({"like": "gke"})
    assert class_of(manifests, "data-postgres-0") == "premium-rwo"
    assert class_of(manifests, "data-object-store-0") == "standard-rwo"


def test_a_volume_with_a_class_of_its_own_keeps_it() -> None:
    manifests = synthesized({"like": "gke"}, postgres={"volume": {"storage_class": "hyperdisk"}})
    assert class_of(manifests, "data-postgres-0") == "hyperdisk"


def test_a_volume_for_several_nodes_gets_the_shared_class() -> None:
    claim = {"access_mode": "ReadWriteMany"}
    props = AgentServerProps.model_validate(
        {"kind": "image", "image": "a/b:1", "volumes": [{"name": "index", "path": "/index", "shared": True, "claim": claim}]}
    )
    empty = chart()
    configure_chart(empty, cluster=ExistingClusterProps(like="gke").platform)
    llm = OpenAIEndpoint(name="llm", host="llm.example.com", port=443, scheme="https", key=SecretKey(name="a", key="b"), peers=())
    AgentServer(empty, "agent", props, llm=llm)
    assert class_of(synth(empty), "agent-index") == "standard-rwx"


def test_without_facts_claims_name_no_class() -> None:
    assert class_of(made(lambda chart: Postgres(chart, "postgres", PostgresProps())), "data-postgres-0") is None


# ---- load balancers ---------------------------------------------------------------------------------------------------


def test_load_balancers_have_the_annotations_of_the_cluster_and_their_own() -> None:
    exposure = {"kind": "load-balancer", "host": "chat.example.com", "annotations": {"own": "1", "both": "own"}}
    cluster = {"load_balancer_annotations": {"both": "cluster", "internal": "true"}}
    service = synthesized(cluster, open_webui={"exposure": exposure}).find("Service", "open-webui-public")
    assert service["metadata"]["annotations"] == {"both": "own", "internal": "true", "own": "1"}


@pytest.mark.parametrize(
    "cluster",
    [{"like": like} for like in ("plain", "kind", "k3s", "eks", "gke", "aks", "openshift")],
    ids=lambda each: each["like"],
)
def test_a_platform_can_be_made_for_a_cluster_of_each_kind(cluster: dict[str, Any]) -> None:
    assert synthesized(cluster)
