"""A cluster of Azure AKS."""

from typing import Any

import pytest

from tests.clusters.examples import SUBSCRIPTION, files, props
from tests.clusters.validators import aks, documents, of_kind

READ = ("ManagedCluster", "ManagedClustersAgentPool")


def spec(kind: str, index: int = 0, **changes: Any) -> dict[str, Any]:
    return of_kind(files("aks", **changes)["cluster.yaml"], kind)[index]["spec"]


# ---- what reads them ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{}, {"zones": [], "secrets_key": None, "identities": []}], ids=["everything", "least"])
@pytest.mark.parametrize("kind", READ)
def test_azure_takes_the_objects(kind: str, changes: dict[str, Any]) -> None:
    for item in of_kind(files("aks", **changes)["cluster.yaml"], kind):
        assert aks(item) == []


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("ManagedCluster", "networkPolicy", "cilium"),
        ("ManagedCluster", "networkProfile", {"networkPolicy": "celium"}),
        ("ManagedCluster", "kubernetesVersion", 1.35),
        ("ManagedCluster", "sku", {"tier": "Gold"}),
        ("ManagedClustersAgentPool", "vmsize", "Standard_D8s_v5"),
        ("ManagedClustersAgentPool", "mode", "Worker"),
        ("ManagedClustersAgentPool", "minCount", "1"),
    ],
)
def test_azure_would_say_what_is_wrong(kind: str, field: str, value: Any) -> None:
    item = of_kind(files("aks")["cluster.yaml"], kind)[0]
    item["spec"][field] = value
    assert aks(item) != []


# ---- what they say ------------------------------------------------------------------------------------------------------


def test_policies_are_enforced_by_cilium() -> None:
    network = spec("ManagedCluster")["networkProfile"]
    assert (network["networkPolicy"], network["networkDataplane"]) == ("cilium", "cilium")


def test_the_address_of_dns_is_one_of_the_services() -> None:
    networks = {"services": "10.100.0.0/16"}
    assert spec("ManagedCluster", networks=networks)["networkProfile"]["dnsServiceIP"] == "10.100.0.10"


def test_the_system_pool_is_one_that_takes_any_pod() -> None:
    (system,) = spec("ManagedCluster")["agentPoolProfiles"]
    assert (system["name"], system["mode"]) == ("general", "System")
    assert spec("ManagedClustersAgentPool")["azureName"] == "gpu"


def test_owners_and_references_lead_to_objects_of_the_file() -> None:
    items = documents(files("aks")["cluster.yaml"])
    names = {item["metadata"]["name"] for item in items}
    owners = [item["spec"]["owner"] for item in items if "owner" in item["spec"]]
    assert {owner["name"] for owner in owners if "name" in owner} <= names
    assert all(owner.get("armId", "/").startswith("/") for owner in owners)


def test_a_service_account_gets_its_role_by_workload_identity() -> None:
    credential = spec("FederatedIdentityCredential", 1)
    assert credential["subject"] == "system:serviceaccount:llm-platform:litellm"
    assert credential["issuerFromConfig"] == spec("ManagedCluster")["operatorSpec"]["configMaps"]["oidcIssuerProfile"]
    assert spec("RoleAssignment", -1)["owner"]["armId"].startswith(f"{SUBSCRIPTION}/resourceGroups/ai/")


def test_the_cluster_may_use_the_key_of_secrets() -> None:
    vaults = [each["spec"]["owner"].get("armId", "") for each in of_kind(files("aks")["cluster.yaml"], "RoleAssignment")]
    assert any("Microsoft.KeyVault" in vault for vault in vaults)


def test_traffic_comes_from_the_subnet_of_the_load_balancer() -> None:
    balancers = spec("VirtualNetworksSubnet", 1)
    assert props("aks").platform.access.source_ranges == (balancers["addressPrefix"],)
    (balancer,) = of_kind(files("aks")["cluster-objects.yaml"], "ApplicationLoadBalancer")
    assert balancer["metadata"]["name"] == props("aks").platform.access.annotations["alb.networking.azure.io/alb-name"]


def test_load_balancers_of_services_are_private_where_asked() -> None:
    annotations = props("aks", internal=True).platform.load_balancer_annotations
    assert annotations == {"service.beta.kubernetes.io/azure-load-balancer-internal": "true"}
