"""Props of the exporters."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import AfterValidator, Field

from constructs_lib.core.values.errors import near
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.quantities import Cpu, Duration, seconds
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import DnsLabel, Unique
from constructs_lib.core.values.tolerations import Toleration
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import AnyAutoscaling

FORBIDDEN = ("configmaps", "secrets")
"""Only their metadata would be exported, but the permission is to read them."""
GROUPS: Mapping[str, tuple[str, ...]] = {
    "": (
        "endpoints", "limitranges", "namespaces", "nodes", "persistentvolumeclaims", "persistentvolumes", "pods",
        "replicationcontrollers", "resourcequotas", "serviceaccounts", "services",
    ),
    "apps": ("daemonsets", "deployments", "replicasets", "statefulsets"),
    "autoscaling": ("horizontalpodautoscalers",),
    "batch": ("cronjobs", "jobs"),
    "coordination.k8s.io": ("leases",),
    "networking.k8s.io": ("ingressclasses", "ingresses", "networkpolicies"),
    "policy": ("poddisruptionbudgets",),
    "storage.k8s.io": ("storageclasses", "volumeattachments"),
}  # fmt: skip
"""The kinds that kube-state-metrics knows, by their API group."""
QUEUE = Grammar("a queue's name", "use letters, digits and '-_.:', such as 'ingestion-queue'", "[-A-Za-z0-9_.:]+", 100)
LONGEST_PROBE = "2m"
"""Prometheus ends a scrape at least that often."""


def _alone(autoscaling: AnyAutoscaling | None) -> AnyAutoscaling | None:
    if autoscaling:
        raise ValueError("two exporters would duplicate every series, so there is no autoscaling")
    return autoscaling


def _everywhere(replicas: int) -> int:
    if replicas != 1:
        raise ValueError(f"{replicas} is not possible: one pod runs on each node; to have none, set node_exporter to null")
    return replicas


def _bounded(timeout: str) -> str:
    if seconds(timeout) > seconds(LONGEST_PROBE):
        raise ValueError(f"{timeout!r} is longer than Prometheus waits; write at most {LONGEST_PROBE!r}")
    return timeout


def _small(memory: str, memory_limit: str, cpu: Cpu = "10m") -> Resources:
    return Resources(
        cpu=cpu, cpu_limit="500m", memory=memory, memory_limit=memory_limit,
        ephemeral_storage="10Mi", ephemeral_storage_limit="200Mi",
    )  # fmt: skip


class ExporterProps(WorkloadProps):
    """Props of every exporter."""

    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """Number of pods; 0 stops the exporter. Two would duplicate every series."""
    autoscaling: Annotated[AnyAutoscaling | None, AfterValidator(_alone)] = None
    """Not available: two exporters would duplicate every series."""
    resources: Resources = _small("32Mi", "128Mi")
    """CPU, memory and scratch disk of the program's container."""


class KubeStateMetricsProps(ExporterProps):
    """Metrics of Kubernetes' objects."""

    image: Image = locked("kube-state-metrics")
    """The program's image; the short form is `repository:tag[@digest]`."""
    resources: Resources = _small("64Mi", "512Mi", "25m")
    """CPU, memory and scratch disk of the program's container."""
    kinds: Annotated[Items[str], Unique] = (
        "cronjobs", "daemonsets", "deployments", "horizontalpodautoscalers", "jobs", "namespaces", "nodes",
        "persistentvolumeclaims", "poddisruptionbudgets", "pods", "replicasets", "services", "statefulsets",
    )  # fmt: skip
    """The kinds to export, in the plural. Their permissions are the only ones; Secrets and ConfigMaps are an error."""
    namespaces: Annotated[Items[DnsLabel], Unique] | None = None
    """Namespaces of the objects; an empty list means all namespaces. None is the exporter's own, in a stack all watched ones."""

    def _errors(self) -> Iterator[str]:
        known = sorted(kind for group in GROUPS.values() for kind in group)
        if not self.kinds:
            yield "kinds: is empty; list at least one, or set kube_state_metrics to null"
        for kind in self.kinds:
            if kind in FORBIDDEN:
                yield f"kinds: {kind!r} would give the permission to read their values; leave it out"
            elif kind not in known:
                yield f"kinds: unknown kind {kind!r}; available: {', '.join(known)}{near(kind, known)}"


class NodeExporterProps(ExporterProps):
    """Metrics of every node: CPU, memory, disks and network."""

    image: Image = locked("node-exporter")
    """The program's image; the short form is `repository:tag[@digest]`."""
    replicas: Annotated[int, AfterValidator(_everywhere)] = 1
    """Not available: one pod runs on each node that `node_selector` allows."""
    resources: Resources = _small("32Mi", "128Mi", "25m")
    """CPU, memory and scratch disk of the program's container."""
    tolerations: Items[Toleration] = (Toleration(operator="Exists"),)
    """Taints of nodes that the pods tolerate; by default all, since every node has metrics."""


class PostgresExporterProps(ExporterProps):
    """Metrics of a PostgreSQL server: connections, sizes and transactions."""

    image: Image = locked("postgres-exporter")
    """The program's image; the short form is `repository:tag[@digest]`."""


class ValkeyExporterProps(ExporterProps):
    """Metrics of a Valkey server: memory, commands and queues."""

    image: Image = locked("valkey-exporter")
    """The program's image; the short form is `repository:tag[@digest]`."""
    queues: Annotated[Items[Annotated[str, QUEUE]], Unique] = (
        "ingestion-queue", "otel-ingestion-queue", "llm-as-a-judge-execution-queue", "code-eval-execution-queue",
        "batch-export-queue",
    )  # fmt: skip
    """The BullMQ queues whose lengths are exported: by default those of Langfuse for traces, evaluations and exports."""


class ElasticsearchExporterProps(ExporterProps):
    """Metrics of an Elasticsearch: health, documents and disks."""

    image: Image = locked("elasticsearch-exporter")
    """The program's image; the short form is `repository:tag[@digest]`."""


class BlackboxExporterProps(ExporterProps):
    """Probes of programs over HTTP, for Prometheus."""

    image: Image = locked("blackbox-exporter")
    """The program's image; the short form is `repository:tag[@digest]`."""
    timeout: Annotated[Duration, AfterValidator(_bounded)] = "10s"
    """Time that a program may take to answer, at most 2 minutes."""
