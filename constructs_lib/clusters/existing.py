"""A cluster that exists: like one of the known kinds, with facts of its own."""

from collections.abc import Iterator
from typing import Literal

from constructs_lib.clusters.platforms import LIKE, Like
from constructs_lib.core.values.cluster_platform import (
    AccessProps,
    ApiServerPorts,
    ClusterPlatform,
    DnsPeerProps,
    GpuProps,
    IdentityProps,
    IpFamilies,
    NetworkProps,
    NodeSizeProps,
    StorageClassesProps,
)
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Annotations, Cidr


class ExistingClusterProps(Props):
    """A cluster that exists. Every field is that of `like` where it is None."""

    kind: Literal["existing"] = "existing"
    """`existing`: nothing is made; the other kinds also write the files that make the cluster."""
    like: Like = "plain"
    """The kind of cluster whose facts hold where no other is given; `plain`: made with kubeadm."""
    storage: StorageClassesProps | None = None
    """StorageClasses by purpose. A class that is None here is that of `like`."""
    access: AccessProps | None = None
    """The default way to expose an application."""
    load_balancers: bool | None = None
    """Whether a Service of type LoadBalancer gets an address."""
    load_balancer_annotations: Annotations | None = None
    """Annotations of every Service of type LoadBalancer."""
    identity: IdentityProps | None = None
    """Identities of the cloud."""
    dns: Items[DnsPeerProps] | None = None
    """The cluster's DNS."""
    api_server: Items[Cidr] | None = None
    """Addresses of the API server."""
    api_server_ports: ApiServerPorts | None = None
    """Ports of the API server."""
    ip_families: IpFamilies | None = None
    """Address families of pods and Services."""
    enforces_policies: bool | None = None
    """Whether NetworkPolicies are written."""
    network: NetworkProps | None = None
    """The network of pods."""
    node_agents: bool | None = None
    """Whether DaemonSets may mount paths of the node."""
    assigns_user_ids: bool | None = None
    """Whether the cluster gives each namespace its user ids."""
    gpu: GpuProps | None = None
    """Nodes with accelerators."""
    largest_node: NodeSizeProps | None = None
    """The largest node without taints."""

    def _errors(self) -> Iterator[str]:
        if self.dns == ():
            yield "dns: is empty, which closes the way to the cluster's DNS; list it, or leave it out for that of `like`"

    @property
    def platform(self) -> ClusterPlatform:
        """The facts about the cluster."""
        own = {name: getattr(self, name) for name in ClusterPlatform.model_fields if getattr(self, name) is not None}
        if self.storage:
            own["storage"] = self.storage.model_dump(exclude_none=True)
        return LIKE[self.like].replace(**own)
