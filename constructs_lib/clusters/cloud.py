"""Props that the managed clusters of all clouds have in common: node pools, networks, access, identities."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from constructs_lib.clusters.machines import node_size
from constructs_lib.clusters.props import MinorVersion, PoolName, ProvisionedClusterProps, Taints, most, protected, repeated
from constructs_lib.core.values.cluster_platform import ClusterPlatform, GpuProps, NodeSizeProps
from constructs_lib.core.values.exposure import Tls
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, Cpu, byte_count
from constructs_lib.core.values.text import (
    DEFAULT_NAMESPACE,
    Annotations,
    Cidrs,
    DnsLabel,
    LabelKey,
    LabelValue,
    NonNegativeInt32,
    OwnNamespace,
    Unique,
)

LEAST_DISK = "20Gi"

_WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*"
_AS_THE_CLOUD = "write it as the cloud does, such as"

Machine = Annotated[str, Grammar("a machine type", f"{_AS_THE_CLOUD} 'm7i.2xlarge'", "[A-Za-z][-A-Za-z0-9_.]*[A-Za-z0-9]", 63)]
"""A machine type."""
Zone = Annotated[str, Grammar("a zone", f"{_AS_THE_CLOUD} 'eu-central-1a'", _WORDS, 63)]
"""A zone of a region."""
Region = Annotated[str, Grammar("a region", f"{_AS_THE_CLOUD} 'eu-central-1'", _WORDS, 63)]
"""A region."""
Accelerator = Annotated[str, Grammar("an accelerator", f"{_AS_THE_CLOUD} 'nvidia-l4'", _WORDS, 63)]
"""A type of accelerator."""


class AcceleratorProps(Props):
    """Accelerators of each node of a pool."""

    type: Accelerator
    """The type, such as `nvidia-l4`."""
    count: Annotated[int, Field(strict=True, ge=1, le=16)] = 1
    """Accelerators of a node."""


class NodePoolProps(Props):
    """Nodes of one kind, between a least and a most number of them."""

    name: PoolName
    """The pool's name, which its nodes have as the label `pool`."""
    machine: Machine
    """The machine type."""
    min_nodes: NonNegativeInt32 = 1
    """The least number of nodes, in all zones together."""
    max_nodes: Annotated[int, Field(strict=True, ge=1, le=1000)] = 3
    """The most nodes, in all zones together."""
    zones: Annotated[Items[Zone], Unique] = ()
    """The zones of the nodes; empty: those of the cluster."""
    disk: Bytes = "100Gi"
    """The boot disk with images, logs and scratch space, in bytes."""
    spot: bool = False
    """Whether the nodes are spare capacity, which is cheaper and may be taken away at any time."""
    accelerator: AcceleratorProps | None = None
    """Accelerators of each node."""
    labels: Mapping[LabelKey, LabelValue] = {}
    """Further labels of the nodes."""
    taints: Taints = ()
    """Taints of the nodes."""
    cpu: Cpu | None = None
    """Cores of a node. None: as the name of the machine type tells."""
    memory: Bytes | None = None
    """Memory of a node, in bytes. None: as the name of the machine type tells."""

    def _errors(self) -> Iterator[str]:
        if self.min_nodes > self.max_nodes:
            yield f"min_nodes: {self.min_nodes} is above max_nodes {self.max_nodes}"
        if byte_count(self.disk) < byte_count(LEAST_DISK):
            yield f"disk: {self.disk!r} is too small for the images of a node; write at least {LEAST_DISK!r}"
        if "pool" in self.labels:
            yield "labels.pool: is the label with the pool's name; leave it out"
        for key in protected(self.labels):
            yield f"labels: {key!r} can't be chosen, since Kubernetes and the cloud set labels of that domain; use your own domain"

    @property
    def all_labels(self) -> dict[str, str]:
        """Labels of the nodes, with that of the pool."""
        return {"pool": self.name, **self.labels}

    @property
    def disk_gib(self) -> int:
        """The boot disk in GiB, rounded up."""
        return -(-byte_count(self.disk) // 1024**3)

    @property
    def size(self) -> NodeSizeProps | None:
        """CPU and memory of a node; None if neither the props nor the machine's name tell."""
        known = node_size(self.machine)
        cpu, memory = self.cpu or (known and known.cpu), self.memory or (known and known.memory)
        return NodeSizeProps(cpu=cpu, memory=memory) if cpu and memory else None


class Identity(Props):
    """A ServiceAccount that has a role in the cloud."""

    service_account: DnsLabel
    """The ServiceAccount, which is called like its application: `litellm`, `langfuse`, `open-webui`."""
    namespace: OwnNamespace | None = None
    """Its namespace. None: `namespace` of these settings; `llm-platform` for a `Cluster` without a platform."""

    @property
    def effective_namespace(self) -> str:
        """The namespace of the ServiceAccount."""
        return self.namespace or DEFAULT_NAMESPACE


class CloudClusterProps(ProvisionedClusterProps):
    """A cluster that a cloud manages."""

    _machines: ClassVar[Grammar]
    """The form of the cloud's machine types."""

    version: MinorVersion = "1.35"
    """The minor version of Kubernetes. The cloud chooses the patch."""
    region: Region
    """The region."""
    zones: Annotated[Items[Zone], Unique] = ()
    """The zones of the nodes; empty: the cloud chooses."""
    pools: Items[NodePoolProps]
    """The nodes, at least one pool without taints."""
    api_access: Cidrs
    """Addresses that may reach the API server from outside: an office's, a VPN's. Nodes always may."""
    internal: bool = False
    """Whether load balancers have private addresses, for clients in the same network alone."""
    tls: Tls | None = None
    """The certificate of every host; None: as the cloud's load balancer does by itself."""
    load_balancer_annotations: Annotations = {}
    """Further annotations of every Service of type LoadBalancer."""
    identities: Items[Identity] = ()
    """ServiceAccounts with a role in the cloud: then pods need no keys."""

    def all_zones(self) -> Iterator[tuple[str, str]]:
        """Yields the path and the name of each zone, of the cluster and of its pools."""
        yield from (("zones", zone) for zone in self.zones)
        yield from ((f"pools.{index}.zones", zone) for index, pool in enumerate(self.pools) for zone in pool.zones)

    def _all_errors(self) -> Iterator[str]:
        yield from super()._all_errors()
        yield from repeated("pools", [pool.name for pool in self.pools])
        if self._has_nodes() and all(pool.taints for pool in self.pools):
            yield "pools: at least one must have no taints, for pods of the cluster itself"
        for index, pool in enumerate(self.pools):
            if not self._machines.accepts(pool.machine):
                yield f"pools.{index}.machine: {pool.machine!r} is not {self._machines.name}; {self._machines.hint}"
            for zone in pool.zones:
                if self.zones and zone not in self.zones:
                    yield f"pools.{index}.zones: {zone!r} is not among the zones of the cluster, {', '.join(self.zones)}"
        yield from self.repeated_identities("identities", None)

    def repeated_identities(self, path: str, namespace: str | None) -> Iterator[str]:
        """Returns an error for each ServiceAccount that is given twice. `namespace` is that of identities that name none."""
        names = [(each.namespace or namespace, each.service_account) for each in self.identities]
        return repeated(path, ["/".join(part for part in name if part) for name in names])

    def _has_nodes(self) -> bool:
        """Whether the pools are all nodes of the cluster."""
        return True

    def _on(self, platform: ClusterPlatform, **own: Any) -> ClusterPlatform:
        """Returns the facts of the cloud with those of this cluster."""
        annotations = {**platform.load_balancer_annotations, **self.load_balancer_annotations}
        own["access"] = (own.get("access") or platform.access).replace(tls=self.tls)
        return platform.replace(
            largest_node=most([pool.size for pool in self.pools if not pool.taints]),
            gpu=self._gpu(),
            **{"load_balancer_annotations": annotations, **own},
        )

    def _gpu(self) -> GpuProps | None:
        for pool in self.pools:
            if pool.accelerator:
                keys = dict.fromkeys([GpuProps().resource, *(taint.key for taint in pool.taints)])
                tolerations = [{"key": key, "operator": "Exists"} for key in keys]
                return GpuProps.model_validate({"node_labels": {"pool": pool.name}, "tolerations": tolerations})
        return None
