"""A cluster of Google GKE."""

from typing import Any

import pytest

from tests.clusters.examples import files, props
from tests.clusters.validators import config_connector, documents, of_kind

AUTOPILOT: dict[str, Any] = {"autopilot": True, "pools": []}


def spec(kind: str, index: int = 0, **changes: Any) -> dict[str, Any]:
    return of_kind(files("gke", **changes)["cluster.yaml"], kind)[index]["spec"]


# ---- what reads them ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{}, AUTOPILOT, {"internal": True, "zones": [], "secrets_key": None}])
@pytest.mark.parametrize("kind", ["ContainerCluster", "ContainerNodePool"])
def test_config_connector_takes_the_objects(kind: str, changes: dict[str, Any]) -> None:
    for item in of_kind(files("gke", **changes)["cluster.yaml"], kind):
        config_connector(item)


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("ContainerCluster", "region", "europe-west3"),
        ("ContainerCluster", "initialNodeCount", "1"),
        ("ContainerCluster", "gatewayApiConfig", {}),
        ("ContainerNodePool", "nodeLabels", {"a": "b"}),
        ("ContainerNodePool", "autoscaling", {"totalMinNodeCount": "1"}),
        ("ContainerNodePool", "nodeConfig", {"taint": [{"key": "a"}]}),
    ],
)
def test_config_connector_would_say_what_is_wrong(kind: str, field: str, value: Any) -> None:
    item = of_kind(files("gke")["cluster.yaml"], kind)[0]
    config_connector(item)
    item["spec"][field] = value
    with pytest.raises(AssertionError, match=field):
        config_connector(item)


# ---- what they say ------------------------------------------------------------------------------------------------------


def test_policies_are_enforced_by_dataplane_v2() -> None:
    assert spec("ContainerCluster")["datapathProvider"] == "ADVANCED_DATAPATH"


def test_the_cluster_has_what_its_facts_promise() -> None:
    cluster = spec("ContainerCluster")
    assert cluster["gatewayApiConfig"] == {"channel": "CHANNEL_STANDARD"}
    assert cluster["workloadIdentityConfig"] == {"workloadPool": "acme-llm.svc.id.goog"}
    assert cluster["dnsConfig"]["clusterDns"] == "CLOUD_DNS"
    assert "169.254.169.254/32" in {cidr for peer in props("gke").platform.dns for cidr in peer.cidrs}


def test_every_object_is_of_the_project() -> None:
    for item in documents(files("gke")["cluster.yaml"]):
        assert item["metadata"]["annotations"]["cnrm.cloud.google.com/project-id"] == "acme-llm"


def test_references_lead_to_objects_of_the_file() -> None:
    items = documents(files("gke", internal=True)["cluster.yaml"])
    names = {item["metadata"]["name"] for item in items}
    assert {reference["name"] for item in items for reference in _references(item["spec"]) if "name" in reference} <= names


def _references(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [each for item in value for each in _references(item)]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, dict):
        return []
    found = [item for key, item in value.items() if key.endswith("Ref")]  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return found + [each for item in value.values() for each in _references(item)]  # pyright: ignore[reportUnknownVariableType]


def test_taints_are_written_in_googles_words() -> None:
    assert spec("ContainerNodePool", 1)["nodeConfig"]["taint"] == [{"key": "gpu", "value": "", "effect": "NO_SCHEDULE"}]


def test_a_service_account_gets_its_role_by_workload_identity() -> None:
    role = of_kind(files("gke")["cluster.yaml"], "IAMPolicyMember")[1]["spec"]
    assert role["role"] == "roles/aiplatform.user"
    assert role["member"].endswith("/acme-llm.svc.id.goog/subject/ns/llm-platform/sa/litellm")


def test_on_autopilot_there_are_no_pools_and_no_node_agents() -> None:
    assert "ContainerNodePool" not in files("gke", **AUTOPILOT)["cluster.yaml"]
    assert not props("gke", **AUTOPILOT).platform.node_agents


def test_internal_load_balancers_have_a_range_of_their_own() -> None:
    assert spec("ComputeSubnetwork", 1, internal=True)["purpose"] == "REGIONAL_MANAGED_PROXY"
    assert props("gke", internal=True).platform.access.source_ranges[0] == "10.1.0.0/23"
