"""The files that make a cluster with kubeadm."""

from typing import Any

from constructs_lib.clusters.documents import Document, Files, document
from constructs_lib.clusters.kubeadm.addons import cluster_objects, kustomization
from constructs_lib.clusters.kubeadm.api_server import api_server, audit_policy, encryption
from constructs_lib.clusters.kubeadm.props import KubeadmClusterProps, KubeadmPoolProps
from constructs_lib.clusters.kubeadm.readme import DISCOVERY, text

KUBEADM = "kubeadm.k8s.io/v1beta4"


def files(props: KubeadmClusterProps) -> Files:
    """Returns the files of the cluster by their names."""
    return {
        "init.yaml": document(_init(), _cluster(props), kubelet()),
        "join-control-plane.yaml": document(_join(control_plane=True)),
        **{f"join-{pool.name}.yaml": document(_join(pool)) for pool in props.pools},
        "encryption.yaml": document(encryption()),
        "audit-policy.yaml": document(audit_policy()),
        "addons/kustomization.yaml": document(kustomization(props)),
        "cluster-objects.yaml": document(*cluster_objects(props)),
        "README.md": text(props),
    }


# ---- documents of kubeadm -------------------------------------------------------------------------------------------


def _init() -> Document:
    return {"apiVersion": KUBEADM, "kind": "InitConfiguration"}


def _cluster(props: KubeadmClusterProps) -> Document:
    host = f"[{props.endpoint}]" if ":" in props.endpoint else props.endpoint
    return {
        "apiVersion": KUBEADM,
        "kind": "ClusterConfiguration",
        "clusterName": props.name,
        "kubernetesVersion": f"v{props.version}",
        "controlPlaneEndpoint": f"{host}:{props.endpoint_port}",
        "networking": {"podSubnet": props.networks.pods, "serviceSubnet": props.networks.services},
        "apiServer": api_server(),
        "controllerManager": {"extraArgs": [{"name": "profiling", "value": "false"}]},
        "scheduler": {"extraArgs": [{"name": "profiling", "value": "false"}]},
    }


def kubelet() -> Document:
    """Returns the configuration of every node's kubelet."""
    return {
        "apiVersion": "kubelet.config.k8s.io/v1beta1",
        "kind": "KubeletConfiguration",
        "cgroupDriver": "systemd",
        "readOnlyPort": 0,
        "rotateCertificates": True,
        "seccompDefault": True,
        "serializeImagePulls": False,
        "maxParallelImagePulls": 4,
        "containerLogMaxSize": "20Mi",
        "containerLogMaxFiles": 5,
        "kubeReserved": {"cpu": "200m", "memory": "512Mi", "ephemeral-storage": "1Gi"},
        "systemReserved": {"cpu": "200m", "memory": "256Mi", "ephemeral-storage": "1Gi"},
        # A node that shuts down gives pods the time that the slowest of the platform asks for.
        "shutdownGracePeriod": "180s",
        "shutdownGracePeriodCriticalPods": "20s",
    }


def _join(pool: KubeadmPoolProps | None = None, *, control_plane: bool = False) -> Document:
    return {
        "apiVersion": KUBEADM,
        "kind": "JoinConfiguration",
        "discovery": {"file": {"kubeConfigPath": DISCOVERY}},
        "nodeRegistration": _registration(pool) if pool else None,
        # An address of its own, which each node finds out.
        **({"controlPlane": {"localAPIEndpoint": {"bindPort": 6443}}} if control_plane else {}),
    }


def _registration(pool: KubeadmPoolProps) -> dict[str, Any]:
    labels = ",".join(f"{key}={value}" for key, value in {"pool": pool.name, **pool.labels}.items())
    return {
        "kubeletExtraArgs": [{"name": "node-labels", "value": labels}],
        "taints": [taint.model_dump() for taint in pool.taints] or None,
    }
