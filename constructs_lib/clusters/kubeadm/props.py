"""Props of a cluster made with kubeadm on machines that exist."""

from collections.abc import Iterator, Mapping
from typing import Literal

from constructs_lib.clusters.platforms import PLAIN
from constructs_lib.clusters.props import NetworksProps, PatchVersion, PoolName, ProvisionedClusterProps, TaintProps, most, repeated
from constructs_lib.core.values.cluster_platform import ClusterPlatform, NodeSizeProps, StorageClassesProps
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, Cpu
from constructs_lib.core.values.text import Cidr, Host, LabelKey, LabelValue, Port
from constructs_lib.core.workloads.storage import StorageClassProps

LONGHORN = "driver.longhorn.io"
FAST = StorageClassProps(name="fast", provisioner=LONGHORN, parameters={"numberOfReplicas": "2", "diskSelector": "ssd"})
STANDARD = StorageClassProps(name="standard", provisioner=LONGHORN, parameters={"numberOfReplicas": "3"})
SHARED = StorageClassProps(name="shared", provisioner=LONGHORN, parameters={"numberOfReplicas": "3"})
"""Longhorn serves volumes with access mode ReadWriteMany by NFS. The default class is Longhorn's own."""
PROTECTED = ("kubernetes.io", "k8s.io")
"""Domains of labels that a node can't give itself."""


class KubeadmPoolProps(Props):
    """Machines of one kind that join with the same labels and taints."""

    name: PoolName
    """The pool's name, which its nodes have as the label `pool`, and that of its file `join-<name>.yaml`."""
    labels: Mapping[LabelKey, LabelValue] = {}
    """Further labels of the nodes."""
    taints: Items[TaintProps] = ()
    """Taints of the nodes."""
    cpu: Cpu | None = None
    """Cores of a machine. With `memory` of all pools, pods that fit on none are an error."""
    memory: Bytes | None = None
    """Memory of a machine, in bytes."""

    def _errors(self) -> Iterator[str]:
        for key in self.labels:
            if key == "pool" or key.partition("/")[0].endswith(PROTECTED):
                yield f"labels: {key!r} can't be chosen; Kubernetes sets its own labels, and `pool` has the pool's name"

    @property
    def size(self) -> NodeSizeProps | None:
        """CPU and memory of a machine; None if they aren't given."""
        return NodeSizeProps(cpu=self.cpu, memory=self.memory) if self.cpu and self.memory else None


class KubeadmClusterProps(ProvisionedClusterProps):
    """A cluster made with kubeadm on machines that exist, with Calico, Longhorn, metrics-server and MetalLB.

    Its control plane is replicated, Secrets are encrypted in etcd, and requests are audited.
    """

    kind: Literal["kubeadm"]
    """`kubeadm`: made with kubeadm."""
    version: PatchVersion = "1.35.4"
    """The version of Kubernetes. The default is the one that the library's cluster tests run on."""
    endpoint: Host
    """The address of the API server that stays the same: a load balancer's or virtual IP's, in front of the control plane."""
    endpoint_port: Port = 6443
    """The port at that address."""
    control_planes: Literal[1, 3, 5] = 3
    """Nodes with the API server and etcd. They run no other pods."""
    pools: Items[KubeadmPoolProps] = (KubeadmPoolProps(name="workers"),)
    """The other nodes."""
    networks: NetworksProps = NetworksProps()
    """The ranges of addresses. That of the nodes is only compared with the others."""
    load_balancer_addresses: Items[Cidr] = ()
    """Addresses for Services of type LoadBalancer, which MetalLB announces by ARP; empty: there are none."""

    def _errors(self) -> Iterator[str]:
        yield from repeated("pools", [pool.name for pool in self.pools])
        if all(pool.taints for pool in self.pools):
            yield "pools: at least one must have no taints, for pods of the cluster itself"

    @property
    def platform(self) -> ClusterPlatform:
        """The facts about the cluster."""
        storage = StorageClassesProps(fast=FAST.name, standard=STANDARD.name, shared=SHARED.name, complete=True)
        untainted = [pool.size for pool in self.pools if not pool.taints]
        return PLAIN.replace(
            storage=storage,
            load_balancers=bool(self.load_balancer_addresses),
            largest_node=most(untainted),
            api_server_ports=[6443],
        )
