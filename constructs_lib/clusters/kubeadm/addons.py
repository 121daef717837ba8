"""Add-ons of a cluster made with kubeadm: network, storage, metrics, load balancers."""

from collections.abc import Iterator

from constructs_lib.clusters.documents import Document, metadata, storage_class
from constructs_lib.clusters.kubeadm.props import FAST, SHARED, STANDARD, KubeadmClusterProps

CALICO = "https://raw.githubusercontent.com/projectcalico/calico/v3.32.2/manifests/calico.yaml"
"""Enforces NetworkPolicies, and takes the pods' range of addresses from kubeadm's configuration."""
LONGHORN = "https://raw.githubusercontent.com/longhorn/longhorn/v1.12.1/deploy/longhorn.yaml"
METRICS_SERVER = "https://github.com/kubernetes-sigs/metrics-server/releases/download/v0.9.0/components.yaml"
METALLB = "https://raw.githubusercontent.com/metallb/metallb/v0.16.2/config/manifests/metallb-native.yaml"
METALLB_NAMESPACE = "metallb-system"


def kustomization(props: KubeadmClusterProps) -> Document:
    """Returns the list of the add-ons' manifests, in fixed versions."""
    return {
        "apiVersion": "kustomize.config.k8s.io/v1beta1",
        "kind": "Kustomization",
        "resources": [CALICO, LONGHORN, METRICS_SERVER, *([METALLB] if props.load_balancer_addresses else [])],
        "patches": [
            {
                "target": {"kind": "Deployment", "name": "metrics-server"},
                # Kubelets made by kubeadm sign their own certificates for metrics.
                "patch": '[{"op": "add", "path": "/spec/template/spec/containers/0/args/-", "value": "--kubelet-insecure-tls"}]',
            }
        ],
    }


def cluster_objects(props: KubeadmClusterProps) -> Iterator[Document]:
    """Returns the StorageClasses, and the addresses of load balancers."""
    yield from map(storage_class, (FAST, STANDARD, SHARED))
    if props.load_balancer_addresses:
        yield {
            "apiVersion": "metallb.io/v1beta1",
            "kind": "IPAddressPool",
            "metadata": metadata("default", METALLB_NAMESPACE),
            "spec": {"addresses": list(props.load_balancer_addresses)},
        }
        yield {
            "apiVersion": "metallb.io/v1beta1",
            "kind": "L2Advertisement",
            "metadata": metadata("default", METALLB_NAMESPACE),
            "spec": {"ipAddressPools": ["default"]},
        }
