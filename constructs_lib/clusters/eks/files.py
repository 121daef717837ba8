"""The files that make a cluster of Amazon EKS."""

import json
from collections.abc import Iterator
from typing import Any

from constructs_lib.clusters.cloud import NodePoolProps
from constructs_lib.clusters.documents import Command, Document, Files, document, metadata, readme, storage_class
from constructs_lib.clusters.eks.props import FAST, SHARED, STANDARD, EksClusterProps, EksIdentity
from constructs_lib.clusters.platforms import EKS
from constructs_lib.core.workloads.storage import StorageClassProps

CONTROLLER, AUTOSCALER = "aws-load-balancer-controller", "cluster-autoscaler"
"""Names of the Helm releases and of their ServiceAccounts."""
NEEDS = "Needs eksctl, kubectl, helm, the AWS CLI, and rights to create VPCs, roles and clusters in its account."


def files(props: EksClusterProps) -> Files:
    """Returns the files of the cluster by their names."""
    return {
        "cluster.yaml": document(_cluster(props)),
        "cluster-objects.yaml": document(*_objects(props)),
        "README.md": _readme(props),
    }


# ---- eksctl ---------------------------------------------------------------------------------------------------------


def _cluster(props: EksClusterProps) -> Document:
    return {
        "apiVersion": "eksctl.io/v1alpha5",
        "kind": "ClusterConfig",
        "metadata": {"name": props.name, "region": props.region, "version": props.version},
        "availabilityZones": list(props.zones) or None,
        "vpc": _vpc(props),
        "kubernetesNetworkConfig": {"ipFamily": "IPv4", "serviceIPv4CIDR": props.networks.services},
        "accessConfig": {"authenticationMode": "API"},
        "secretsEncryption": {"keyARN": props.secrets_key} if props.secrets_key else None,
        "iam": {"podIdentityAssociations": [*_controllers(), *map(_association, props.identities)]},
        "addons": list(_addons(props)),
        "managedNodeGroups": list(map(_pool, props.pools)),
        "cloudWatch": {"clusterLogging": {"enableTypes": ["api", "audit", "authenticator"], "logRetentionInDays": 30}},
    }


def _vpc(props: EksClusterProps) -> dict[str, Any]:
    return {
        "cidr": props.networks.nodes,
        "nat": {"gateway": "HighlyAvailable"},
        "clusterEndpoints": {"privateAccess": True, "publicAccess": True},
        "publicAccessCIDRs": list(props.api_access),
    }


def _controllers() -> Iterator[dict[str, Any]]:
    for account, policy in {CONTROLLER: "awsLoadBalancerController", AUTOSCALER: "autoScaler"}.items():
        yield {
            "namespace": "kube-system",
            "serviceAccountName": account,
            "createServiceAccount": True,
            "wellKnownPolicies": {policy: True},
        }


def _association(identity: EksIdentity) -> dict[str, Any]:
    role = {"permissionPolicyARNs": [identity.role]} if ":policy/" in identity.role else {"roleARN": identity.role}
    return {"namespace": identity.effective_namespace, "serviceAccountName": identity.service_account, **role}


def _addons(props: EksClusterProps) -> Iterator[dict[str, Any]]:
    yield {"name": "vpc-cni", "configurationValues": json.dumps({"enableNetworkPolicy": "true"})}
    yield from ({"name": name} for name in ("coredns", "kube-proxy", "eks-pod-identity-agent", "metrics-server"))
    drivers = ["aws-ebs-csi-driver", *(["aws-efs-csi-driver"] if props.file_system else [])]
    yield from ({"name": name, "useDefaultPodIdentityAssociations": True} for name in drivers)


def _pool(pool: NodePoolProps) -> dict[str, Any]:
    return {
        "name": pool.name,
        "amiFamily": "AmazonLinux2023",
        "instanceType": pool.machine,
        "minSize": pool.min_nodes,
        "maxSize": pool.max_nodes,
        "desiredCapacity": pool.min_nodes,
        "availabilityZones": list(pool.zones) or None,
        "privateNetworking": True,
        "volumeType": "gp3",
        "volumeSize": pool.disk_gib,
        "volumeEncrypted": True,
        # Pods get no credentials of the node: roles are for ServiceAccounts.
        "disablePodIMDS": True,
        "spot": pool.spot,
        "labels": pool.all_labels,
        "taints": [taint.model_dump() for taint in pool.taints] or None,
        "propagateASGTags": True,
    }


# ---- Kubernetes -----------------------------------------------------------------------------------------------------


def _objects(props: EksClusterProps) -> Iterator[Document]:
    yield from map(storage_class, (FAST, STANDARD))
    if props.file_system:
        yield storage_class(_shared(props.file_system))
    yield {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "IngressClass",
        "metadata": metadata(str(EKS.access.class_name)),
        "spec": {"controller": "ingress.k8s.aws/alb"},
    }


def _shared(file_system: str) -> StorageClassProps:
    parameters = {"provisioningMode": "efs-ap", "fileSystemId": file_system, "directoryPerms": "700"}
    return StorageClassProps(name=SHARED, provisioner="efs.csi.aws.com", parameters=parameters, binding="Immediate")


def _readme(props: EksClusterProps) -> str:
    return readme(
        f"The cluster {props.name}, on Amazon EKS",
        NEEDS,
        [
            Command(
                "Make the network, the cluster, its nodes, roles and add-ons (about 20 minutes):",
                "eksctl create cluster -f cluster.yaml",
            ),
            Command("Install what makes load balancers for Ingresses and Services:", _load_balancers(props)),
            Command("Install what adds and removes nodes:", _autoscaler(props)),
            Command("Make the StorageClasses and the IngressClass:", "kubectl apply --server-side -f cluster-objects.yaml"),
        ],
        ["`eksctl delete cluster -f cluster.yaml` deletes it. Volumes stay, and cost money, until they are deleted in EC2."],
    )


def _load_balancers(props: EksClusterProps) -> str:
    query = "--query cluster.resourcesVpcConfig.vpcId --output text"
    return (
        f"helm upgrade --install {CONTROLLER} {CONTROLLER} --repo https://aws.github.io/eks-charts \\\n"
        f"  --namespace kube-system --set clusterName={props.name},region={props.region} \\\n"
        f"  --set serviceAccount.create=false,serviceAccount.name={CONTROLLER},createIngressClassResource=false \\\n"
        f'  --set vpcId="$(aws eks describe-cluster --name {props.name} --region {props.region} {query})"'
    )


def _autoscaler(props: EksClusterProps) -> str:
    return (
        f"helm upgrade --install {AUTOSCALER} {AUTOSCALER} --repo https://kubernetes.github.io/autoscaler \\\n"
        f"  --namespace kube-system --set autoDiscovery.clusterName={props.name},awsRegion={props.region} \\\n"
        f"  --set rbac.serviceAccount.create=false,rbac.serviceAccount.name={AUTOSCALER}"
    )
