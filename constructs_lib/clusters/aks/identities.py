"""Identities of a cluster of Azure AKS: its own, the load balancers', and those of ServiceAccounts."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.clusters.aks.objects import azure, reference, role_definition
from constructs_lib.clusters.aks.props import AksClusterProps, AksIdentity
from constructs_lib.clusters.documents import Document

CONFIGURATION_MANAGER = "fbc52c3f-28ad-4303-a892-8a056630b8f1"
"""The role AppGw for Containers Configuration Manager."""
NETWORK_CONTRIBUTOR = "4d97b98b-1d4f-4787-a291-c67834d212e7"
CRYPTO_USER = "12338af0-0e69-4776-bea7-57ae8d297424"
"""The role Key Vault Crypto User."""
READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
CONTROLLER = ("azure-alb-system", "alb-controller-sa")
"""Namespace and name of the ServiceAccount of the ALB Controller's chart."""
AUDIENCE = "api://AzureADTokenExchange"


def node_resource_group(props: AksClusterProps) -> str:
    """Returns the name of the resource group that AKS makes for nodes."""
    return f"{props.name}-nodes"


def controller_identity(props: AksClusterProps) -> str:
    """Returns the name of the ALB Controller's identity, and of the ConfigMap with its client ID."""
    return f"{props.name}-load-balancers"


def issuer(props: AksClusterProps) -> dict[str, str]:
    """Returns the key of the ConfigMap in which the operator keeps the cluster's issuer of tokens."""
    return {"name": f"{props.name}-issuer", "key": "url"}


def cluster_identity(props: AksClusterProps) -> Iterator[Document]:
    """Returns the identity of the control plane, which manages nodes and load balancers in the subnet of the nodes."""
    yield _identity(props, props.name)
    subnet = reference("VirtualNetworksSubnet", f"{props.name}-nodes")
    yield _role(f"{props.name}-nodes", props.name, subnet, role_definition(props.subscription, NETWORK_CONTRIBUTOR))
    if key := props.secrets_key:
        yield _role(f"{props.name}-key", props.name, {"armId": key.vault}, role_definition(props.subscription, CRYPTO_USER))


def load_balancers(props: AksClusterProps) -> Iterator[Document]:
    """Returns the identity of the ALB Controller with its roles."""
    name = controller_identity(props)
    nodes = {"armId": f"/subscriptions/{props.subscription}/resourceGroups/{node_resource_group(props)}"}
    subnet = reference("VirtualNetworksSubnet", f"{props.name}-load-balancers")
    yield _identity(props, name)
    yield _credential(props, name, *CONTROLLER)
    yield _role(f"{name}-configuration", name, nodes, role_definition(props.subscription, CONFIGURATION_MANAGER))
    yield _role(f"{name}-reader", name, nodes, role_definition(props.subscription, READER))
    yield _role(f"{name}-subnet", name, subnet, role_definition(props.subscription, NETWORK_CONTRIBUTOR))


def service_account(props: AksClusterProps, given: AksIdentity) -> Iterator[Document]:
    """Returns the identity of a ServiceAccount with its role."""
    name = f"{props.name}-{given.effective_namespace}-{given.service_account}"
    yield _identity(props, name)
    yield _credential(props, name, given.effective_namespace, given.service_account)
    yield _role(name, name, {"armId": given.resource}, {"wellKnownName": given.role})


def _identity(props: AksClusterProps, name: str) -> Document:
    keys = {key: {"name": name, "key": key} for key in ("clientId", "principalId")}
    return azure(
        "UserAssignedIdentity", name,
        location=props.region, owner={"name": props.name}, operatorSpec={"configMaps": keys},
    )  # fmt: skip


def _credential(props: AksClusterProps, identity: str, namespace: str, account: str) -> Document:
    return azure(
        "FederatedIdentityCredential", identity,
        owner={"name": identity}, audiences=[AUDIENCE], issuerFromConfig=issuer(props),
        subject=f"system:serviceaccount:{namespace}:{account}",
    )  # fmt: skip


def _role(name: str, identity: str, resource: dict[str, Any], role: dict[str, str]) -> Document:
    return azure(
        "RoleAssignment", name,
        owner=resource, principalIdFromConfig={"name": identity, "key": "principalId"}, principalType="ServicePrincipal",
        roleDefinitionReference=role,
    )  # fmt: skip
