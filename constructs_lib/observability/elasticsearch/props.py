"""Props of Elasticsearch."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, Field

from constructs_lib.core.traits.certificate import CertificateProps
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.quantities import Bytes, byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import DnsLabel
from constructs_lib.core.workloads.disruption import DisruptionBudgetProps
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.observability.eck_props import Budget, Certified, Version, only, volume_errors
from constructs_lib.observability.elasticsearch.reserved import env_errors
from constructs_lib.observability.jvm import memory_errors

SHARDS_OF_A_NODE = 900
"""Of the 1000 shards that Elasticsearch allows on a node (`cluster.max_shards_per_node`), without those of its own indices."""
SMALLEST_ROLLOVER = "100Mi"
"""Bytes: Elasticsearch looks every 10 minutes, so a smaller size would mean a new shard each time."""
Days = Annotated[int, Field(ge=1, le=36500)]
"""A number of days, at most 100 years."""


def _check_replicas(replicas: int) -> int:
    if replicas == 2:
        raise ValueError("2 nodes elect no master once one of them is lost; use 1 or 3")
    return replicas


class Lifecycle(Props):
    """How long logs are kept. They are stored in one index after another, and deleted an index at a time."""

    retention_days: Days = 30
    """Days until an index is deleted, counted from its rollover."""
    rollover_days: Days = 1
    """Days after which a new index is started."""
    rollover_size: Bytes = "10Gi"
    """Bytes of an index's primary shard after which a new index is started earlier. Elastic recommends at most 50Gi."""

    def _errors(self) -> Iterator[str]:
        if byte_count(self.rollover_size) < byte_count(SMALLEST_ROLLOVER):
            yield f"rollover_size: {self.rollover_size!r} is below {SMALLEST_ROLLOVER}; there would be a new index every 10 minutes"


class ElasticsearchProps(WorkloadProps):
    """Elasticsearch in the cluster: one node, or three that hold copies of each other's data. Passwords are always required."""

    image: Image = locked("elasticsearch")
    """The image; the short form is `repository:tag[@digest]`."""
    replicas: Annotated[int, Field(ge=1, le=3), AfterValidator(_check_replicas)] = 1
    """1 or 3 nodes. A later change from one to the other needs the steps of Elasticsearch's documentation."""
    autoscaling: NoAutoscaling = None
    """Not possible: each node has its share of the data."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="4Gi", memory_limit="4Gi")
    """CPU, memory and scratch disk of each node. The memory request must be equal to the limit, and at least 1Gi."""
    heap: Bytes | None = None
    """Bytes of the Java heap: at least 512Mi, at most half of the memory limit. With None Elasticsearch takes half."""
    mmap: bool = False
    """Whether files are memory-mapped, which is faster. Nodes of the cluster need `vm.max_map_count` 1048576 for it."""
    volume: VolumeProps = VolumeProps(size="50Gi")
    """The volume of each node's data."""
    lifecycle: Lifecycle = Lifecycle()
    """How long logs are kept."""
    tls: CertificateProps | None = None
    """The certificate that nodes show each other. Three nodes need one: Elasticsearch forms no cluster without."""
    http_tls: bool = False
    """Whether clients use TLS too, with the same certificate. If not, the NetworkPolicy alone protects the HTTP API."""

    def _errors(self) -> Iterator[str]:
        yield from self._tls_errors()
        yield from self._memory_errors()
        yield from self._lifecycle_errors()
        yield from env_errors(self.env)

    def _tls_errors(self) -> Iterator[str]:
        if self.tls:
            return
        if self.replicas > 1:
            yield f"tls: {self.replicas} nodes need a certificate; name its Secret, and a cluster_issuer if cert-manager fills it"
        if self.http_tls:
            yield "http_tls: there is no certificate; set tls"

    def _memory_errors(self) -> Iterator[str]:
        memory, limit = self.resources.memory, self.resources.memory_limit
        if byte_count(memory) != byte_count(limit):
            yield f"resources.memory: {memory!r} is not memory_limit {limit!r}; the heap follows the limit and is taken at once"
        yield from memory_errors(self.heap, limit)

    def _lifecycle_errors(self) -> Iterator[str]:
        lifecycle, copies = self.lifecycle, 2 if self.replicas > 1 else 1
        shards = copies * (lifecycle.retention_days // lifecycle.rollover_days)
        if shards > SHARDS_OF_A_NODE * self.replicas:
            indices = SHARDS_OF_A_NODE * self.replicas // copies
            days = f"{lifecycle.retention_days} days with a new index every {lifecycle.rollover_days}"
            yield f"lifecycle: {days} are more than the {indices} indices that the nodes take; raise rollover_days"


class EckElasticsearchProps(ElasticsearchProps):
    """Elasticsearch made by ECK, which creates the certificates of nodes and clients, and the administrator."""

    image: Annotated[Image, Version] = locked("elasticsearch")
    """The image. Its tag is the version that ECK is told."""
    volume: VolumeProps = ElasticsearchProps().volume.replace(when_scaled="Delete")
    """The volume of each node's data. ECK deletes the claim of a node that is removed, once the others have its data."""
    disruption_budget: Budget = DisruptionBudgetProps()
    """The PodDisruptionBudget, which ECK makes by the health of the data; None makes none."""
    tls: Certified = None
    """Not possible: ECK makes the certificates."""
    http_tls: Annotated[bool, only(True, "clients always use TLS with ECK's Elasticsearch; leave it out")] = True
    """Always on: clients know the CA certificate of ECK."""
    operator_namespace: DnsLabel = "elastic-system"
    """The namespace of ECK's own pods, which connect to Elasticsearch."""

    def _tls_errors(self) -> Iterator[str]:
        return iter(())  # ECK makes the certificates

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        yield from volume_errors(self.volume)
        if self.volume.when_scaled != "Delete":
            yield "volume.when_scaled: ECK always deletes the claim of a node that is removed; leave it out"
