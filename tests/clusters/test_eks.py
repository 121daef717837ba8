"""A cluster of Amazon EKS."""

import json
from typing import Any

import pytest

from tests.clusters.examples import files, props
from tests.clusters.validators import documents, eksctl, of_kind


def config(**changes: Any) -> dict[str, Any]:
    (found,) = documents(files("eks", **changes)["cluster.yaml"])
    return found


# ---- what reads them ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes", [{}, {"zones": [], "secrets_key": None, "file_system": None, "identities": []}], ids=["everything", "least"]
)
def test_eksctl_takes_the_file(changes: dict[str, Any]) -> None:
    assert eksctl(config(**changes)) == []


WRONG: list[tuple[list[Any], Any]] = [
    (["vpc", "cidrs"], "10.0.0.0/16"),
    (["vpc", "nat"], {"gateway": "Best"}),
    (["managedNodeGroups", 0, "minSize"], "1"),
    (["managedNodeGroups", 1, "instanceSize"], "large"),
    (["iam", "podIdentityAssociations", 0, "wellKnownPolicies"], {"loadBalancer": True}),
]


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_eksctl_would_say_what_is_wrong(path: list[Any], value: Any) -> None:
    changed = config()
    *above, last = path
    part = changed
    for step in above:
        part = part[step]
    part[last] = value
    assert eksctl(changed) != []


# ---- what they say ------------------------------------------------------------------------------------------------------


def test_the_network_plugin_enforces_policies() -> None:
    addons = {each["name"]: each for each in config()["addons"]}
    assert json.loads(addons["vpc-cni"]["configurationValues"]) == {"enableNetworkPolicy": "true"}


def test_every_class_has_its_driver() -> None:
    addons = {each["name"] for each in config()["addons"]}
    assert {"aws-ebs-csi-driver", "aws-efs-csi-driver"} <= addons
    drivers = {each["provisioner"] for each in of_kind(files("eks")["cluster-objects.yaml"], "StorageClass")}
    assert drivers == {"ebs.csi.aws.com", "efs.csi.aws.com"}


def test_without_a_file_system_no_volume_is_shared() -> None:
    assert props("eks", file_system=None).platform.storage.shared is None
    assert "efs" not in "".join(files("eks", file_system=None).values())


def test_service_accounts_get_a_role_or_one_with_a_policy() -> None:
    given = {each["serviceAccountName"]: each for each in config()["iam"]["podIdentityAssociations"]}
    assert given["langfuse"]["roleARN"] == "arn:aws:iam::111122223333:role/langfuse"
    assert given["litellm"]["permissionPolicyARNs"] == ["arn:aws:iam::aws:policy/AmazonBedrockLimitedAccess"]


def test_the_controllers_of_the_readme_have_their_accounts() -> None:
    accounts = {each["serviceAccountName"] for each in config()["iam"]["podIdentityAssociations"] if "wellKnownPolicies" in each}
    assert len(accounts) == 2
    assert all(f"serviceAccount.name={account}" in files("eks")["README.md"] for account in accounts)


def test_pods_get_no_credentials_of_their_node() -> None:
    assert all(pool["disablePodIMDS"] and pool["privateNetworking"] for pool in config()["managedNodeGroups"])


def test_the_api_server_is_open_to_the_given_addresses() -> None:
    assert config()["vpc"]["publicAccessCIDRs"] == ["203.0.113.0/24"]


def test_traffic_comes_from_the_networks_load_balancers() -> None:
    platform = props("eks").platform
    assert (platform.access.class_name, platform.access.source_ranges) == ("alb", ("10.0.0.0/16",))
    assert [each["metadata"]["name"] for each in of_kind(files("eks")["cluster-objects.yaml"], "IngressClass")] == ["alb"]


@pytest.mark.parametrize(("internal", "scheme"), [(True, "internal"), (False, "internet-facing")])
def test_load_balancers_are_private_where_asked(internal: bool, scheme: str) -> None:
    platform = props("eks", internal=internal).platform
    assert platform.access.annotations["alb.ingress.kubernetes.io/scheme"] == scheme
    assert platform.load_balancer_annotations["service.beta.kubernetes.io/aws-load-balancer-scheme"] == scheme


def test_gpu_nodes_are_found_by_their_pool_and_taints() -> None:
    gpu = props("eks").platform.gpu
    assert gpu
    assert gpu.node_labels == {"pool": "gpu"}
    assert [each.key for each in gpu.tolerations] == ["nvidia.com/gpu", "gpu"]
