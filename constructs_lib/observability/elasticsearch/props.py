"""What can be changed of Elasticsearch."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, Field, PositiveInt

from constructs_lib.core.certificate import CertificateProps
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Bytes, Props, Resources, byte_count
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

MEMORY_FLOOR = "1Gi"
"""Bytes: half of it is the smallest heap that Elastic runs its own examples with."""


def _elects_a_master(replicas: int) -> int:
    if replicas == 2:
        raise ValueError("2 nodes elect no master once one of them is lost; use 1 or 3")
    return replicas


class Lifecycle(Props):
    """How long logs are kept, and in which portions."""

    retention_days: PositiveInt = 30
    """Days after which logs are deleted, counted from the end of their portion."""
    rollover_days: PositiveInt = 1
    """Days after which a new portion is begun."""
    rollover_size: Bytes = "10Gi"
    """Bytes of a portion's shard at which a new one is begun earlier."""


class ElasticsearchProps(WorkloadProps):
    """Elasticsearch in the cluster: one node, or three that hold each other's data. Passwords are asked for everywhere."""

    image: Image = locked("elasticsearch")
    replicas: Annotated[int, Field(ge=1, le=3), AfterValidator(_elects_a_master)] = 1
    """1 or 3 nodes. Going from one to the other later needs a look at Elasticsearch's own guide."""
    autoscaling: NoAutoscaling = None
    """Not possible: each node has its share of the data."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="4Gi", memory_limit="4Gi")
    heap: Bytes | None = None
    """Java's heap, at most half of the memory limit; None leaves it to Elasticsearch, which takes half."""
    mmap: bool = False
    """Whether it maps its files, which is faster. Nodes need `vm.max_map_count` at 1048576 for it."""
    volume: VolumeProps = VolumeProps(size="50Gi")
    """Where the data of each node is."""
    lifecycle: Lifecycle = Lifecycle()
    """How long logs are kept."""
    tls: CertificateProps | None = None
    """What nodes know each other by. Three nodes need one, since Elasticsearch refuses to form a cluster without."""
    http_tls: bool = False
    """Whether clients speak TLS to it too, with the same certificate. Without, its policy alone says who reaches it."""

    def _findings(self) -> Iterator[str]:
        yield from self._certificate_findings()
        yield from self._memory_findings()

    def _certificate_findings(self) -> Iterator[str]:
        if self.tls:
            return
        if self.replicas > 1:
            yield f"tls: {self.replicas} nodes need a certificate; name its Secret, and a cluster_issuer if cert-manager fills it"
        if self.http_tls:
            yield "http_tls: there is no certificate; set tls"

    def _memory_findings(self) -> Iterator[str]:
        memory, limit = self.resources.memory, self.resources.memory_limit
        if byte_count(memory) != byte_count(limit):
            yield f"resources.memory: {memory!r} is not memory_limit {limit!r}; the heap follows the limit and is taken at once"
        if byte_count(limit) < byte_count(MEMORY_FLOOR):
            yield f"resources.memory_limit: {limit!r} is below the {MEMORY_FLOOR} that a node needs"
        if self.heap and byte_count(self.heap) * 2 > byte_count(limit):
            yield f"heap: {self.heap!r} is over half of resources.memory_limit {limit!r}; the rest is for files and threads"
