"""Facts about a cluster that a chart must know: every field has the value of a plain cluster, made with kubeadm or kind."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field

from constructs_lib.core.values.exposure import ExposureAnnotations, Tls
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, Cpu
from constructs_lib.core.values.text import (
    Annotations,
    Cidr,
    DnsLabel,
    DnsSubdomain,
    ExtendedResource,
    LabelKey,
    LabelValue,
    PartialCidr,
    Port,
    Unique,
)
from constructs_lib.core.values.tolerations import Toleration

Item = TypeVar("Item")
IpFamily = Literal["IPv4", "IPv6"]
IdentityKind = Literal["none", "irsa", "pod-identity", "gke", "azure"]


class DnsPeerProps(Props):
    """One address of the cluster's DNS: pods by their labels, or a range of addresses."""

    namespace: DnsLabel | None = None
    """The namespace of its pods; None: `cidrs` are given."""
    labels: Mapping[LabelKey, LabelValue] = {}
    """Labels of its pods; without any: all pods of the namespace."""
    cidrs: Items[Cidr] = ()
    """Addresses that are no pods, such as `169.254.20.10/32`."""
    port: Port = 53
    """The port of the pods, for UDP and TCP."""

    def _errors(self) -> Iterator[str]:
        if (self.namespace is None) == (not self.cidrs):
            yield "namespace: give the namespace of the DNS pods, or cidrs for a DNS outside of the pods"
        if self.labels and self.namespace is None:
            yield "labels: belong to pods; give their namespace too"


def _not_empty(items: tuple[Item, ...]) -> tuple[Item, ...]:
    if not items:
        raise ValueError("is empty; list at least one")
    return items


ApiServerPorts = Annotated[Items[Port], AfterValidator(_not_empty)]
"""Ports of the API server."""
IpFamilies = Annotated[Items[IpFamily], AfterValidator(_not_empty), Unique]
"""Address families, each once."""


class NetworkProps(Props):
    """The network of pods, as far as policies depend on it."""

    flavour: Literal["kubernetes", "cilium"] = "kubernetes"
    """`cilium` adds a CiliumNetworkPolicy where a NetworkPolicy can't name the peer in a network of Cilium: the API server and the
    kubelets, if they run on nodes of the cluster, and Cilium's own ingress and gateway controller."""
    ambient: bool = False
    """Whether the pods are in Istio's ambient mesh, which carries all traffic between pods on port 15008."""
    private_cidrs: Items[PartialCidr] = ()
    """Further ranges that "the internet" leaves out, such as the public IPv6 range of a VPC. The ranges that are private by
    their standard are left out anyway."""


class StorageClassesProps(Props):
    """The StorageClasses of a cluster by their purpose; None: the cluster's default class, or none for `shared`."""

    fast: DnsSubdomain | None = None
    """For databases: SSD, ReadWriteOnce."""
    standard: DnsSubdomain | None = None
    """For everything else: ReadWriteOnce."""
    shared: DnsSubdomain | None = None
    """For volumes that several pods mount: ReadWriteMany."""
    complete: bool = False
    """Whether these, and those that a chart makes, are all classes of the cluster. A claim of any other is an error then."""

    @property
    def names(self) -> list[str]:
        """The names of the classes, each once."""
        return list(dict.fromkeys(name for name in (self.fast, self.standard, self.shared) if name))


class AccessProps(Props):
    """How applications are exposed unless their own `exposure` says otherwise."""

    kind: Literal["gateway", "ingress", "none"] = "none"
    """`gateway`: HTTPRoutes; `ingress`: Ingresses; `none`: the cluster has no controller."""
    class_name: DnsSubdomain | None = None
    """The IngressClass or GatewayClass. With `gateway`: the class of that Gateway, by which routes get the policies of a cloud."""
    gateway: DnsSubdomain | None = None
    """An existing Gateway; None: the platform makes one of the class, which its applications share."""
    gateway_namespace: DnsLabel | None = None
    """The namespace of the existing Gateway; None: that of the chart."""
    tls: Tls | None = None
    """The certificate of every host; None: that of the Gateway, or the controller's default."""
    controller_namespace: DnsLabel | None = None
    """Namespace of the controller's pods, the source of traffic; None: traffic comes from `source_ranges`."""
    source_ranges: Items[Cidr] = ()
    """Addresses of load balancers that are no pods, such as the subnets of an ALB."""
    annotations: ExposureAnnotations = {}
    """Annotations of every Ingress, of every HTTPRoute to an existing Gateway, and of the Gateway that is made."""

    def _errors(self) -> Iterator[str]:
        if self.model_fields_set and "kind" not in self.model_fields_set:
            given = next(name for name in type(self).model_fields if name in self.model_fields_set)
            yield f"kind: is missing, without which {given} has no effect; write 'gateway' or 'ingress'"
        if self.kind == "ingress" and not self.class_name:
            yield "class_name: is required; name the IngressClass"
        if self.kind == "ingress" and self.tls and self.tls.cluster_issuer and self.tls.secret:
            yield "tls.secret: leave it out; with cluster_issuer each application gets a Secret of its own"
        if self.kind == "gateway" and not self.class_name and not self.gateway:
            yield "class_name: is required, unless gateway names a Gateway that exists"
        if self.kind == "gateway" and self.gateway and self.tls:
            yield "tls: belongs to the Gateway, which exists; leave it out"
        if self.kind != "none" and not self.controller_namespace and not self.source_ranges:
            yield "controller_namespace: is required, unless source_ranges has the addresses from which traffic comes"


class IdentityProps(Props):
    """How a ServiceAccount becomes an identity of the cloud."""

    kind: IdentityKind = "none"
    """`irsa` and `pod-identity`: AWS; `gke`: Workload Identity Federation; `azure`: Workload Identity."""
    metadata_cidrs: Items[Cidr] = ()
    """Addresses that pods with an identity must reach for their token. With `irsa` and `azure` they reach the internet on 443."""
    metadata_ports: Items[Port] = (80,)
    """Ports at those addresses."""


class NodeSizeProps(Props):
    """CPU and memory of a node, before Kubernetes takes its own part."""

    cpu: Cpu
    """Cores."""
    memory: Bytes
    """Bytes."""


class GpuProps(Props):
    """Nodes with accelerators."""

    resource: ExtendedResource = "nvidia.com/gpu"
    """The extended resource that a container requests."""
    node_labels: Mapping[LabelKey, LabelValue] = {}
    """Labels of the nodes."""
    tolerations: Items[Toleration] = ()
    """Taints of the nodes."""
    memory: Bytes | None = None
    """Bytes of memory of each device; None: not known. A model server whose model is larger is an error then."""


class ClusterPlatform(Props):
    """Facts about the cluster that a chart is applied to. Applications read these and never ask where they run."""

    storage: StorageClassesProps = StorageClassesProps()
    """StorageClasses by purpose."""
    access: AccessProps = AccessProps()
    """The default way to expose an application."""
    load_balancers: bool = True
    """Whether a Service of type LoadBalancer gets an address: by the cloud, or by MetalLB, Cilium or kube-vip."""
    load_balancer_annotations: Annotations = {}
    """Annotations of every Service of type LoadBalancer: internal, static address, TLS, proxy protocol."""
    identity: IdentityProps = IdentityProps()
    """Identities of the cloud."""
    dns: Annotated[Items[DnsPeerProps], Field(min_length=1)] = (
        DnsPeerProps(namespace="kube-system", labels={"k8s-app": "kube-dns"}),
        DnsPeerProps(cidrs=("169.254.20.10/32",)),
    )
    """The cluster's DNS: by default its pods, and NodeLocal DNSCache where the cluster runs it."""
    api_server: Items[Cidr] = ()
    """Addresses of the API server; empty: any address, since policies see the address behind its Service."""
    api_server_ports: ApiServerPorts = (443, 6443)
    """Ports of the API server: those behind its Service, which policies see."""
    ip_families: IpFamilies = ("IPv4", "IPv6")
    """Address families of pods and Services, the one of the cluster's addresses first. With both, policies fit every cluster."""
    network: NetworkProps = NetworkProps()
    """The network of pods."""
    enforces_policies: bool = True
    """Whether NetworkPolicies are written. False leaves all out, for clusters in which other policies decide."""
    node_agents: bool = True
    """Whether DaemonSets may mount paths of the node; not on GKE Autopilot."""
    assigns_user_ids: bool = False
    """Whether the cluster gives each namespace its user ids, as OpenShift does: pods then name none."""
    gpu: GpuProps | None = None
    """Nodes with accelerators; None: the cluster has none."""
    largest_node: NodeSizeProps | None = None
    """The largest node without taints. A pod that requests more is an error; None: any pod is taken to fit."""
