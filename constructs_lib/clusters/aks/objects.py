"""Objects of Azure Service Operator, in the versions of its release 2.16."""

from typing import Any

from constructs_lib.clusters.documents import Document, metadata

VERSIONS = {
    "authorization.azure.com": "v1api20220401",
    "containerservice.azure.com": "v1api20250801",
    "managedidentity.azure.com": "v1api20230131",
    "network.azure.com": "v1api20240301",
    "resources.azure.com": "v1api20200601",
}
"""API versions by group. Later releases of the operator have others."""
GROUPS = {
    "ResourceGroup": "resources.azure.com",
    "VirtualNetwork": "network.azure.com",
    "VirtualNetworksSubnet": "network.azure.com",
    "UserAssignedIdentity": "managedidentity.azure.com",
    "FederatedIdentityCredential": "managedidentity.azure.com",
    "RoleAssignment": "authorization.azure.com",
    "ManagedCluster": "containerservice.azure.com",
    "ManagedClustersAgentPool": "containerservice.azure.com",
}


def azure(kind: str, name: str, **spec: Any) -> Document:
    """Returns an object of the operator."""
    group = GROUPS[kind]
    return {"apiVersion": f"{group}/{VERSIONS[group]}", "kind": kind, "metadata": metadata(name), "spec": spec}


def reference(kind: str, name: str) -> dict[str, str]:
    """Returns a reference to an object of the operator, from a field that takes any kind."""
    return {"group": GROUPS[kind], "kind": kind, "name": name}


def role_definition(subscription: str, role: str) -> dict[str, str]:
    """Returns a reference to a built-in role by its UUID."""
    return {"armId": f"/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/{role}"}
