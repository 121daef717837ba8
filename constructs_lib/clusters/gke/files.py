"""The files that make a cluster of Google GKE: objects of Config Connector."""

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.clusters.cloud import NodePoolProps
from constructs_lib.clusters.documents import Command, Document, Files, document, metadata, readme, storage_class
from constructs_lib.clusters.gke.network import network, proxy_subnetwork
from constructs_lib.clusters.gke.props import SHARED, GkeClusterProps, GkeIdentity
from constructs_lib.core.workloads.storage import StorageClassProps

COMPUTE_ROLE = "roles/container.defaultNodeServiceAccount"
"""Logs, metrics and images, as nodes need them."""
EFFECTS = {"NoSchedule": "NO_SCHEDULE", "PreferNoSchedule": "PREFER_NO_SCHEDULE", "NoExecute": "NO_EXECUTE"}
"""Effects of taints in Google's words."""
NEEDS = """\
Needs gcloud, kubectl, and a cluster with Config Connector (such as Config Controller) whose account may create networks, clusters,
accounts and roles in the project. `kubectl` of the first two commands is that cluster's, in a namespace that is made for it."""


def files(props: GkeClusterProps) -> Files:
    """Returns the files of the cluster by their names."""
    return {
        "cluster.yaml": document(*map(_of_project(props), _objects(props))),
        "cluster-objects.yaml": document(storage_class(_shared(props))),
        "README.md": _readme(props),
    }


def _of_project(props: GkeClusterProps) -> Any:
    def annotated(item: Document) -> Document:
        annotations = {"cnrm.cloud.google.com/project-id": props.project, **item["metadata"].get("annotations", {})}
        return {**item, "metadata": {**item["metadata"], "annotations": annotations}}

    return annotated


def _objects(props: GkeClusterProps) -> Iterator[Document]:
    yield from network(props)
    if props.internal:
        yield proxy_subnetwork(props)
    yield from _node_account(props)
    yield _cluster(props)
    yield from (_pool(props, pool) for pool in props.pools)
    yield from (_binding(props, identity) for identity in props.identities)


# ---- the cluster ----------------------------------------------------------------------------------------------------


def _cluster(props: GkeClusterProps) -> Document:
    remove = {"cnrm.cloud.google.com/remove-default-node-pool": "true"}
    return {
        "apiVersion": "container.cnrm.cloud.google.com/v1beta1",
        "kind": "ContainerCluster",
        "metadata": metadata(props.name, annotations={} if props.autopilot else remove),
        "spec": {
            "location": props.region,
            "nodeLocations": list(props.zones) or None,
            "minMasterVersion": props.version,
            "releaseChannel": {"channel": "REGULAR"},
            **_network_spec(props),
            **_security_spec(props),
            "gatewayApiConfig": {"channel": "CHANNEL_STANDARD"},
            "loggingConfig": {"enableComponents": ["SYSTEM_COMPONENTS"]},
            **(_autopilot(props) if props.autopilot else _standard()),
        },
    }


def _network_spec(props: GkeClusterProps) -> dict[str, Any]:
    return {
        "networkingMode": "VPC_NATIVE",
        "networkRef": {"name": props.name},
        "subnetworkRef": {"name": props.name},
        "ipAllocationPolicy": {"clusterSecondaryRangeName": "pods", "servicesSecondaryRangeName": "services"},
        "privateClusterConfig": {"enablePrivateNodes": True, "enablePrivateEndpoint": False},
        "masterAuthorizedNetworksConfig": {
            "cidrBlocks": [{"cidrBlock": cidr} for cidr in props.api_access],
            "gcpPublicCidrsAccessEnabled": False,
        },
        "dnsConfig": {"clusterDns": "CLOUD_DNS", "clusterDnsScope": "CLUSTER_SCOPE"},
    }


def _security_spec(props: GkeClusterProps) -> dict[str, Any]:
    key = props.secrets_key
    return {
        "workloadIdentityConfig": {"workloadPool": f"{props.project}.svc.id.goog"},
        "databaseEncryption": {"state": "ENCRYPTED", "keyName": key} if key else None,
        "enableShieldedNodes": True,
    }


def _standard() -> dict[str, Any]:
    return {
        "initialNodeCount": 1,
        "datapathProvider": "ADVANCED_DATAPATH",  # enforces NetworkPolicies
        "addonsConfig": {
            "gcePersistentDiskCsiDriverConfig": {"enabled": True},
            "gcpFilestoreCsiDriverConfig": {"enabled": True},
            "httpLoadBalancing": {"disabled": False},
        },
    }


def _autopilot(props: GkeClusterProps) -> dict[str, Any]:
    account = {"serviceAccountRef": {"name": _account(props)}}
    return {"enableAutopilot": True, "clusterAutoscaling": {"autoProvisioningDefaults": account}}


# ---- nodes ----------------------------------------------------------------------------------------------------------


def _account(props: GkeClusterProps) -> str:
    return f"{props.name}-nodes"


def _node_account(props: GkeClusterProps) -> Iterator[Document]:
    yield {
        "apiVersion": "iam.cnrm.cloud.google.com/v1beta1",
        "kind": "IAMServiceAccount",
        "metadata": metadata(_account(props)),
        "spec": {"displayName": f"Nodes of {props.name}"},
    }
    yield _member(props, _account(props), COMPUTE_ROLE, {"memberFrom": {"serviceAccountRef": {"name": _account(props)}}})


def _pool(props: GkeClusterProps, pool: NodePoolProps) -> Document:
    return {
        "apiVersion": "container.cnrm.cloud.google.com/v1beta1",
        "kind": "ContainerNodePool",
        "metadata": metadata(f"{props.name}-{pool.name}"),
        "spec": {
            "resourceID": pool.name,
            "clusterRef": {"name": props.name},
            "location": props.region,
            "nodeLocations": list(pool.zones) or None,
            "initialNodeCount": 1 if pool.min_nodes else 0,
            "autoscaling": {
                "totalMinNodeCount": pool.min_nodes,
                "totalMaxNodeCount": pool.max_nodes,
                "locationPolicy": "ANY" if pool.spot else "BALANCED",
            },
            "management": {"autoRepair": True, "autoUpgrade": True},
            "nodeConfig": _node(props, pool),
        },
    }


def _node(props: GkeClusterProps, pool: NodePoolProps) -> dict[str, Any]:
    gpu = pool.accelerator
    driver = {"gpuDriverInstallationConfig": {"gpuDriverVersion": "DEFAULT"}}
    return {
        "machineType": pool.machine,
        "diskSizeGb": pool.disk_gib,
        "spot": pool.spot,
        "labels": pool.all_labels,
        "taint": [{"key": each.key, "value": each.value, "effect": EFFECTS[each.effect]} for each in pool.taints] or None,
        "guestAccelerator": [{"type": gpu.type, "count": gpu.count, **driver}] if gpu else None,
        "serviceAccountRef": {"name": _account(props)},
        "oauthScopes": ["https://www.googleapis.com/auth/cloud-platform"],
        # Pods get no credentials of the node: roles are for ServiceAccounts.
        "workloadMetadataConfig": {"mode": "GKE_METADATA"},
        "shieldedInstanceConfig": {"enableIntegrityMonitoring": True, "enableSecureBoot": True},
    }


# ---- roles ----------------------------------------------------------------------------------------------------------


def _binding(props: GkeClusterProps, identity: GkeIdentity) -> Document:
    pool = f"projects/{props.project_number}/locations/global/workloadIdentityPools/{props.project}.svc.id.goog"
    subject = f"subject/ns/{identity.effective_namespace}/sa/{identity.service_account}"
    name = f"{props.name}-{identity.effective_namespace}-{identity.service_account}"
    return _member(props, name, identity.role, {"member": f"principal://iam.googleapis.com/{pool}/{subject}"})


def _member(props: GkeClusterProps, name: str, role: str, member: Mapping[str, Any]) -> Document:
    return {
        "apiVersion": "iam.cnrm.cloud.google.com/v1beta1",
        "kind": "IAMPolicyMember",
        "metadata": metadata(name),
        "spec": {**member, "role": role, "resourceRef": {"kind": "Project", "external": f"projects/{props.project}"}},
    }


def _shared(props: GkeClusterProps) -> StorageClassProps:
    parameters = {"tier": "standard", "network": props.name}
    return StorageClassProps(name=SHARED, provisioner="filestore.csi.storage.gke.io", parameters=parameters)


def _readme(props: GkeClusterProps) -> str:
    credentials = f"gcloud container clusters get-credentials {props.name} --region {props.region} --project {props.project}"
    return readme(
        f"The cluster {props.name}, on Google GKE",
        NEEDS,
        [
            Command("Make the network, the cluster, its nodes and roles:", "kubectl apply --server-side -f cluster.yaml"),
            Command("Wait until they are there:", "kubectl wait --for=condition=Ready --timeout=45m -f cluster.yaml"),
            Command("Let kubectl know the new cluster:", credentials),
            Command("Make the StorageClass of shared volumes:", "kubectl apply --server-side -f cluster-objects.yaml"),
        ],
        ["`kubectl delete -f cluster.yaml`, with the first cluster's kubectl, deletes it."],
    )
