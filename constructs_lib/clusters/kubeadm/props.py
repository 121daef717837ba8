"""Props of a cluster made with kubeadm on machines that exist."""

import re
from collections.abc import Iterator, Mapping
from ipaddress import IPv4Network, ip_network
from typing import Literal

from constructs_lib.clusters.platforms import PLAIN
from constructs_lib.clusters.props import (
    NetworksProps,
    PatchVersion,
    PoolName,
    ProvisionedClusterProps,
    Taints,
    most,
    overlaps,
    protected,
    repeated,
    too_narrow,
)
from constructs_lib.core.values.addresses import address_range
from constructs_lib.core.values.cluster_platform import ClusterPlatform, NodeSizeProps, StorageClassesProps
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, Cpu
from constructs_lib.core.values.text import Ipv4Cidr, LabelKey, LabelValue, MachineHost, Port
from constructs_lib.core.workloads.storage import StorageClassProps

LONGHORN = "driver.longhorn.io"
FAST = StorageClassProps(name="fast", provisioner=LONGHORN, parameters={"numberOfReplicas": "2", "diskSelector": "ssd"})
STANDARD = StorageClassProps(name="standard", provisioner=LONGHORN, parameters={"numberOfReplicas": "3"})
SHARED = StorageClassProps(name="shared", provisioner=LONGHORN, parameters={"numberOfReplicas": "3"})
"""Longhorn serves volumes with access mode ReadWriteMany by NFS. The default class is Longhorn's own."""
LOOPBACK = re.compile(r"(?:.*\.)?localhost|127\..*|0\.0\.0\.0|::1?", re.IGNORECASE)
"""Hosts that are the machine itself."""
CONTROL_PLANE = "control-plane"
"""The part of the name `join-control-plane.yaml` at which pools have theirs."""


class KubeadmPoolProps(Props):
    """Machines of one kind that join with the same labels and taints."""

    name: PoolName
    """The pool's name, which its nodes have as the label `pool`, and that of its file `join-<name>.yaml`."""
    labels: Mapping[LabelKey, LabelValue] = {}
    """Further labels of the nodes."""
    taints: Taints = ()
    """Taints of the nodes."""
    cpu: Cpu | None = None
    """Cores of a machine. With `memory` of all pools, pods that fit on none are an error."""
    memory: Bytes | None = None
    """Memory of a machine, in bytes."""

    def _errors(self) -> Iterator[str]:
        for key in [*protected(self.labels), *({"pool"} & set(self.labels))]:
            yield f"labels: {key!r} can't be chosen; Kubernetes sets its own labels, and `pool` has the pool's name"
        if self.name == CONTROL_PLANE:
            yield f"name: {self.name!r} is taken by the control plane, whose file is `join-{CONTROL_PLANE}.yaml`; choose another"

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
    endpoint: MachineHost
    """The address of the API server that stays the same: a load balancer's or virtual IP's, in front of the control plane."""
    endpoint_port: Port = 6443
    """The port at that address."""
    control_planes: Literal[1, 3, 5] = 3
    """Nodes with the API server and etcd. They run no other pods."""
    pools: Items[KubeadmPoolProps] = (KubeadmPoolProps(name="workers"),)
    """The other nodes."""
    networks: NetworksProps = NetworksProps()
    """The ranges of addresses. That of the nodes is only compared with the others."""
    load_balancer_addresses: Items[Ipv4Cidr] = ()
    """Addresses for Services of type LoadBalancer, which MetalLB announces by ARP; empty: there are none. They may be a part of the
    nodes' range in which no machine has its address."""

    def _errors(self) -> Iterator[str]:
        yield from repeated("pools", [pool.name for pool in self.pools])
        if all(pool.taints for pool in self.pools):
            yield "pools: at least one must have no taints, for pods of the cluster itself"
        yield from too_narrow(self.networks.pods, self.control_planes + len(self.pools))
        yield from self._load_balancer_errors()
        yield from self._endpoint_errors()

    def _load_balancer_errors(self) -> Iterator[str]:
        yield from overlaps(self._ranges)
        nodes = self.networks.nodes
        for index, each in enumerate(self.load_balancer_addresses):
            if IPv4Network(nodes).subnet_of(IPv4Network(each)):
                path = f"load_balancer_addresses.{index}"
                yield f"{path}: {each!r} has every address of networks.nodes {nodes!r}; write a part that no machine uses"

    def _endpoint_errors(self) -> Iterator[str]:
        remedy = "write the address of the load balancer, or a virtual IP"
        if LOOPBACK.fullmatch(self.endpoint):
            yield f"endpoint: {self.endpoint!r} is each machine itself; {remedy}"
        for address in address_range(self.endpoint):
            for name, each in self._ranges.items():
                if ip_network(address).overlaps(IPv4Network(each)):
                    yield f"endpoint: {self.endpoint!r} is in {name} {each!r}; {remedy}"

    @property
    def _ranges(self) -> dict[str, str]:
        """The ranges whose addresses the cluster gives to pods and Services, by their paths."""
        given = {f"load_balancer_addresses.{index}": each for index, each in enumerate(self.load_balancer_addresses)}
        return {"networks.pods": self.networks.pods, "networks.services": self.networks.services, **given}

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
