"""What can be changed of the exporters."""

from typing import Annotated

from pydantic import AfterValidator, Field

from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cpu, DnsLabel, Duration, Resources
from constructs_lib.core.scaling import Autoscaling
from constructs_lib.core.workload import WorkloadProps


def _alone(autoscaling: Autoscaling | None) -> Autoscaling | None:
    if autoscaling:
        raise ValueError("two exporters would say everything twice, so there is no autoscaling")
    return autoscaling


def _small(memory: str, memory_limit: str, cpu: Cpu = "10m") -> Resources:
    return Resources(
        cpu=cpu, cpu_limit="500m", memory=memory, memory_limit=memory_limit,
        ephemeral_storage="10Mi", ephemeral_storage_limit="200Mi",
    )  # fmt: skip


class ExporterProps(WorkloadProps):
    """What all exporters have in common."""

    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """0 stops it; two would say everything twice."""
    autoscaling: Annotated[Autoscaling | None, AfterValidator(_alone)] = None
    """Not possible."""
    resources: Resources = _small("32Mi", "128Mi")


class KubeStateMetricsProps(ExporterProps):
    """The state of Kubernetes' objects as metrics."""

    image: Image = locked("kube-state-metrics")
    resources: Resources = _small("64Mi", "512Mi", "25m")
    kinds: tuple[str, ...] = (
        "cronjobs", "daemonsets", "deployments", "horizontalpodautoscalers", "jobs", "namespaces", "nodes",
        "persistentvolumeclaims", "poddisruptionbudgets", "pods", "replicasets", "services", "statefulsets",
    )  # fmt: skip
    """The kinds it reads, in the plural. It gets the right to read just these; Secrets and ConfigMaps are refused."""
    namespaces: tuple[DnsLabel, ...] | None = None
    """The namespaces whose objects it shows: none named means all of them; None takes its own."""


class NodeExporterProps(ExporterProps):
    """CPU, memory, disks and network of every node."""

    image: Image = locked("node-exporter")
    resources: Resources = _small("32Mi", "128Mi", "25m")


class PostgresExporterProps(ExporterProps):
    """Connections, sizes and transactions of PostgreSQL."""

    image: Image = locked("postgres-exporter")


class ValkeyExporterProps(ExporterProps):
    """Memory, commands and queues of Valkey."""

    image: Image = locked("valkey-exporter")
    queues: tuple[str, ...] = ("ingestion-queue", "otel-ingestion-queue", "trace-upsert")
    """Queues of BullMQ whose lengths it shows; the default are those that Langfuse takes traces in with."""


class ElasticsearchExporterProps(ExporterProps):
    """Health, documents and disks of Elasticsearch."""

    image: Image = locked("elasticsearch-exporter")


class BlackboxExporterProps(ExporterProps):
    """Asks other programs over HTTP, on Prometheus' behalf."""

    image: Image = locked("blackbox-exporter")
    timeout: Duration = "10s"
    """How long a program may take to answer."""
