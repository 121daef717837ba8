"""The files that make a cluster of Azure AKS: objects of Azure Service Operator."""

from collections.abc import Iterator
from ipaddress import ip_network
from typing import Any

from constructs_lib.clusters.aks.identities import (
    CONTROLLER,
    cluster_identity,
    controller_identity,
    issuer,
    load_balancers,
    node_resource_group,
    service_account,
)
from constructs_lib.clusters.aks.objects import azure, reference
from constructs_lib.clusters.aks.props import ALB, ALB_NAMESPACE, AksClusterProps
from constructs_lib.clusters.cloud import NodePoolProps
from constructs_lib.clusters.documents import Command, Document, Files, document, metadata, readme

NEEDS = """\
Needs the Azure CLI, kubectl, helm, and a cluster with Azure Service Operator 2.16 whose identity may create resource groups,
networks, clusters, identities and roles in the subscription. `kubectl` of the first two commands is that cluster's."""
CHART = "oci://mcr.microsoft.com/application-lb/charts/alb-controller"


def files(props: AksClusterProps) -> Files:
    """Returns the files of the cluster by their names."""
    return {
        "cluster.yaml": document(*_objects(props)),
        "cluster-objects.yaml": document(*_in_cluster(props)),
        "README.md": _readme(props),
    }


def _objects(props: AksClusterProps) -> Iterator[Document]:
    first, *others = sorted(props.pools, key=lambda pool: not _is_system(pool))
    yield azure("ResourceGroup", props.name, location=props.region)
    yield from _network(props)
    yield from cluster_identity(props)
    yield _cluster(props, first)
    yield from (_agent_pool(props, pool) for pool in others)
    yield from load_balancers(props)
    for identity in props.identities:
        yield from service_account(props, identity)


# ---- network --------------------------------------------------------------------------------------------------------


def _network(props: AksClusterProps) -> Iterator[Document]:
    nodes, balancers = props.networks.nodes, props.networks.load_balancers
    delegation = {"name": "alb", "serviceName": "Microsoft.ServiceNetworking/trafficControllers"}
    yield azure(
        "VirtualNetwork", props.name,
        location=props.region, owner={"name": props.name}, addressSpace={"addressPrefixes": [nodes, balancers]},
    )  # fmt: skip
    yield azure("VirtualNetworksSubnet", f"{props.name}-nodes", owner={"name": props.name}, addressPrefix=nodes)
    yield azure(
        "VirtualNetworksSubnet", f"{props.name}-load-balancers",
        owner={"name": props.name}, addressPrefix=balancers, delegations=[delegation],
    )  # fmt: skip


# ---- the cluster ----------------------------------------------------------------------------------------------------


def _cluster(props: AksClusterProps, system: NodePoolProps) -> Document:
    return azure(
        "ManagedCluster",
        props.name,
        location=props.region,
        owner={"name": props.name},
        operatorSpec={"configMaps": {"oidcIssuerProfile": issuer(props)}},
        sku={"name": "Base", "tier": "Standard"},
        identity={
            "type": "UserAssigned",
            "userAssignedIdentities": [{"reference": reference("UserAssignedIdentity", props.name)}],
        },
        kubernetesVersion=props.version,
        dnsPrefix=props.name,
        nodeResourceGroup=node_resource_group(props),
        enableRBAC=True,
        agentPoolProfiles=[{"name": system.name, **_pool(props, system)}],
        networkProfile=_network_profile(props),
        apiServerAccessProfile={"authorizedIPRanges": list(props.api_access)},
        oidcIssuerProfile={"enabled": True},
        securityProfile=_security_profile(props),
        storageProfile={driver: {"enabled": True} for driver in ("diskCSIDriver", "fileCSIDriver", "snapshotController")},
        autoUpgradeProfile={"upgradeChannel": "patch", "nodeOSUpgradeChannel": "NodeImage"},
    )


def _network_profile(props: AksClusterProps) -> dict[str, Any]:
    return {
        "networkPlugin": "azure",
        "networkPluginMode": "overlay",
        "networkDataplane": "cilium",
        "networkPolicy": "cilium",
        "podCidr": props.networks.pods,
        "serviceCidr": props.networks.services,
        "dnsServiceIP": str(ip_network(props.networks.services)[10]),
        "loadBalancerSku": "standard",
        "outboundType": "loadBalancer",
    }


def _security_profile(props: AksClusterProps) -> dict[str, Any]:
    key = props.secrets_key
    kms = {"enabled": True, "keyId": key.key, "keyVaultNetworkAccess": "Public"} if key else None
    return {"workloadIdentity": {"enabled": True}, "azureKeyVaultKms": kms}


# ---- nodes ----------------------------------------------------------------------------------------------------------


def _is_system(pool: NodePoolProps) -> bool:
    """Whether pods of the cluster itself may run there."""
    return not pool.taints and not pool.spot and pool.min_nodes > 0


def _agent_pool(props: AksClusterProps, pool: NodePoolProps) -> Document:
    return azure(
        "ManagedClustersAgentPool",
        f"{props.name}-{pool.name}",
        azureName=pool.name,
        owner={"name": props.name},
        **_pool(props, pool),
    )


def _pool(props: AksClusterProps, pool: NodePoolProps) -> dict[str, Any]:
    spot = {"scaleSetPriority": "Spot", "scaleSetEvictionPolicy": "Delete", "spotMaxPrice": -1}
    return {
        "mode": "System" if _is_system(pool) else "User",
        "type": "VirtualMachineScaleSets",
        "osType": "Linux",
        "osSKU": "AzureLinux",
        "vmSize": pool.machine,
        "osDiskSizeGB": pool.disk_gib,
        "count": pool.min_nodes,
        "minCount": pool.min_nodes,
        "maxCount": pool.max_nodes,
        "enableAutoScaling": True,
        "availabilityZones": list(pool.zones or props.zones) or None,
        "nodeLabels": pool.all_labels,
        "nodeTaints": [f"{each.key}={each.value}:{each.effect}" for each in pool.taints] or None,
        "vnetSubnetReference": reference("VirtualNetworksSubnet", f"{props.name}-nodes"),
        **(spot if pool.spot else {}),
    }


# ---- in the new cluster ---------------------------------------------------------------------------------------------


def _in_cluster(props: AksClusterProps) -> Iterator[Document]:
    network = (
        f"/subscriptions/{props.subscription}/resourceGroups/{props.name}/providers/Microsoft.Network/virtualNetworks/{props.name}"
    )
    yield {"apiVersion": "v1", "kind": "Namespace", "metadata": metadata(ALB_NAMESPACE)}
    yield {
        "apiVersion": "alb.networking.azure.io/v1",
        "kind": "ApplicationLoadBalancer",
        "metadata": metadata(ALB, ALB_NAMESPACE),
        "spec": {"associations": [f"{network}/subnets/{props.name}-load-balancers"]},
    }


def _readme(props: AksClusterProps) -> str:
    return readme(
        f"The cluster {props.name}, on Azure AKS",
        NEEDS,
        [
            Command(
                "Make the network, the cluster, its nodes, identities and roles:", "kubectl apply --server-side -f cluster.yaml"
            ),
            Command("Wait until they are there:", "kubectl wait --for=condition=Ready --timeout=45m -f cluster.yaml"),
            Command("Install what makes load balancers for Gateways, with its identity:", _controller(props)),
            Command("Make the load balancer:", "kubectl apply --server-side -f cluster-objects.yaml"),
        ],
        [f"Deleting the resource group `{props.name}` deletes all of it."],
    )


def _controller(props: AksClusterProps) -> str:
    query = f"kubectl get configmap {controller_identity(props)} --output jsonpath={{.data.clientId}}"
    credentials = f"az aks get-credentials --subscription {props.subscription} --resource-group {props.name} --name {props.name}"
    return (
        f'CLIENT_ID="$({query})" && \\\n'
        f"{credentials} && \\\n"
        f"helm upgrade --install alb-controller {CHART} --namespace {CONTROLLER[0]} --create-namespace \\\n"
        f'  --set albController.namespace={CONTROLLER[0]} --set albController.podIdentity.clientID="$CLIENT_ID"'
    )
