"""Facts about clusters of each kind, as their makers document them. An existing cluster is described as being like one of these."""

from collections.abc import Mapping
from typing import Literal

from constructs_lib.core.values.cluster_platform import (
    AccessProps,
    ClusterPlatform,
    DnsPeerProps,
    GpuProps,
    IdentityProps,
    StorageClassesProps,
)

Like = Literal["plain", "kind", "k3s", "eks", "gke", "gke-autopilot", "aks", "openshift"]

METADATA = "169.254.169.254/32"
"""The metadata server of GKE and Azure, and the resolver of Cloud DNS for GKE."""
GOOGLE_LOAD_BALANCERS = ("35.191.0.0/16", "130.211.0.0/22")
"""Sources of the traffic and health checks of Google's global Application Load Balancers."""

PLAIN = ClusterPlatform()
"""A cluster made with kubeadm."""

KIND = ClusterPlatform(
    storage=StorageClassesProps(fast="standard", standard="standard", complete=True),
    load_balancers=False,
)
"""A cluster in containers, with Rancher's local-path provisioner and kindnet, which enforces NetworkPolicies."""

K3S = ClusterPlatform(
    storage=StorageClassesProps(fast="local-path", standard="local-path"),
    access=AccessProps(kind="ingress", class_name="traefik", controller_namespace="kube-system"),
)
"""A cluster of k3s, with its Traefik and ServiceLB."""

PRIVATE_NETWORKS = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
"""The addresses of a cloud's network, wherever that is (RFC 1918): of its load balancers, and of the Services of EKS."""

ALB = {
    "scheme": "internet-facing",
    "target-type": "ip",
    "group.name": "platform",  # one load balancer for all hosts
    "listen-ports": '[{"HTTP": 80}, {"HTTPS": 443}]',
    "ssl-redirect": "443",
    "load-balancer-attributes": "idle_timeout.timeout_seconds=600",  # answers stream
    "success-codes": "200-499",  # a redirect or a demand to sign in is the answer of a healthy program too
}
"""Annotations of Ingresses for the AWS Load Balancer Controller. It finds certificates in ACM by the host."""
EKS = ClusterPlatform(
    storage=StorageClassesProps(fast="fast", standard="standard"),
    access=AccessProps(
        kind="ingress",
        class_name="alb",
        source_ranges=PRIVATE_NETWORKS,
        annotations={f"alb.ingress.kubernetes.io/{name}": value for name, value in ALB.items()},
    ),
    # The agent of EKS Pod Identity listens on a link-local address of each node.
    identity=IdentityProps(kind="pod-identity", metadata_cidrs=("169.254.170.23/32",)),
    api_server_ports=(443,),
)
"""Amazon EKS with the AWS Load Balancer Controller, the EBS driver and EKS Pod Identity."""

GKE = ClusterPlatform(
    storage=StorageClassesProps(fast="premium-rwo", standard="standard-rwo", shared="standard-rwx"),
    access=AccessProps(kind="gateway", class_name="gke-l7-global-external-managed", source_ranges=GOOGLE_LOAD_BALANCERS),
    # With Dataplane V2 pods ask the metadata server itself, without it a proxy on the node.
    identity=IdentityProps(kind="gke", metadata_cidrs=("169.254.169.252/32", METADATA), metadata_ports=(80, 988)),
    dns=(*PLAIN.dns, DnsPeerProps(cidrs=(METADATA,))),
    api_server_ports=(443,),
    gpu=GpuProps(),
)
"""Google GKE: kube-dns or Cloud DNS, Gateway API, Workload Identity Federation, and its own StorageClasses."""

AKS = ClusterPlatform(
    storage=StorageClassesProps(fast="managed-csi-premium", standard="managed-csi", shared="azurefile-csi-premium"),
    access=AccessProps(kind="gateway", class_name="azure-alb-external", source_ranges=PRIVATE_NETWORKS),
    # Tokens come from the cluster's issuer and Entra ID on the internet, not from the metadata server.
    identity=IdentityProps(kind="azure"),
    api_server_ports=(443,),
    gpu=GpuProps(),
)
"""Azure AKS with Application Gateway for Containers, Workload Identity, and its own StorageClasses."""

OPENSHIFT = ClusterPlatform(
    access=AccessProps(kind="ingress", class_name="openshift-default", controller_namespace="openshift-ingress"),
    dns=(DnsPeerProps(namespace="openshift-dns", labels={"dns.operator.openshift.io/daemonset-dns": "default"}, port=5353),),
    api_server_ports=(6443,),
    assigns_user_ids=True,
)
"""Red Hat OpenShift 4: its DNS, its router, and user ids that it assigns to each namespace."""

LIKE: Mapping[Like, ClusterPlatform] = {
    "plain": PLAIN,
    "kind": KIND,
    "k3s": K3S,
    "eks": EKS,
    "gke": GKE,
    "gke-autopilot": GKE.replace(node_agents=False),
    "aks": AKS,
    "openshift": OPENSHIFT,
}
"""The facts by the value of `like`."""
