"""Props of Prometheus."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, Duration, byte_count, seconds
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import DnsLabel, LabelKey, Labels, LabelValue, PublicUrl, ServerOrigin, Text
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.observability.labels import LabelName, check_own_labels
from constructs_lib.observability.prometheus.remote_write import RemoteWrite
from constructs_lib.observability.prometheus.rule_file import check_rule_file
from constructs_lib.observability.rules.objectives import ChatObjectives

RULE_FILE_NAME = Grammar(
    "a rule file's name", "use lower-case letters, digits and '-', with .yaml or .yml at the end", r"[-a-z0-9]+\.ya?ml", 100
)
RuleFileName = Annotated[str, RULE_FILE_NAME]
"""A name of a rule file, such as `team.yaml`."""
RuleFile = Annotated[str, AfterValidator(check_rule_file)]
"""The text of a rule file, in Prometheus' own format."""
SHARE_OF_VOLUME = 85
"""Percent of the volume for samples: the write-ahead log and compactions need the rest."""
LEAST_MEGABYTES = 256
"""MiB: two segments of the write-ahead log. Prometheus reads less than one MiB as no limit at all."""
LONGEST_INTERVAL = "2m"
"""Rules and dashboards take rates over 5 minutes, which must hold two samples even if one is missing."""


def _often_enough(interval: str) -> str:
    if seconds(interval) > seconds(LONGEST_INTERVAL):
        raise ValueError(f"{interval!r} is too long for rates over 5 minutes; write at most {LONGEST_INTERVAL!r}")
    return interval


class NodeMetrics(Props):
    """Metrics of the kubelets: CPU and memory of containers, and how full volumes are."""

    namespaces: Items[DnsLabel] = ()
    """Namespaces whose series are kept, in addition to those of the watched components."""
    verify_certificates: bool = False
    """Whether the kubelets' certificates are from the cluster's CA. Most clusters let each kubelet sign its own."""


class PrometheusBaseProps(Props):
    """Props of every Prometheus, deployed by this library or run by an operator."""

    scrape_interval: Annotated[Duration, AfterValidator(_often_enough)] = "30s"
    """Time between two scrapes of a component, at most 2 minutes."""
    objectives: ChatObjectives = ChatObjectives()
    """The service level of the chat. Alerts fire when it is at risk."""
    rule_files: Mapping[RuleFileName, RuleFile] = {}
    """Additional rule files, by name."""


class PrometheusProps(WorkloadProps, PrometheusBaseProps):
    """Prometheus: scrapes metrics, keeps them, and evaluates rules. It has no passwords; NetworkPolicies protect it."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` is deployed here; `operator` is run by the Prometheus operator of the cluster."""
    image: Image = locked("prometheus")
    """The program's image; the short form is `repository:tag[@digest]`."""
    replicas: Annotated[int, Field(ge=0, le=2)] = 1
    """Number of pods. Two scrape the same, so that one may fail; 0 stops Prometheus."""
    autoscaling: NoAutoscaling = None
    """Not available: each pod has data of its own."""
    resources: Resources = Resources(cpu="200m", cpu_limit="2", memory="512Mi", memory_limit="2Gi")
    """CPU, memory and scratch disk of the program's container."""
    volume: VolumeProps = VolumeProps(size="20Gi")
    """The volume of each pod, for samples."""
    retention: Duration = "15d"
    """Time that samples are kept."""
    retention_size: Bytes | None = None
    """Bytes of samples after which the oldest are deleted, at least 256Mi; None takes 85 percent of the volume."""
    external_url: PublicUrl | None = None
    """The URL in browsers, for links in alerts. Prometheus serves everything below its path."""
    external_labels: Mapping[LabelName, Text] = {}
    """Labels of alerts and remote samples, such as `cluster`. `$` has no meaning in their values."""
    nodes: NodeMetrics | None = NodeMetrics()
    """The kubelets' metrics, with the permission to list nodes; None leaves them out."""
    remote_write: Items[RemoteWrite] = ()
    """Other stores that get every sample too."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """The least severe messages to log."""

    def _errors(self) -> Iterator[str]:
        if self.retention_size and byte_count(self.retention_size) > byte_count(self.volume.size):
            yield f"retention_size: {self.retention_size!r} is above the volume's size {self.volume.size!r}"
        if self.retention_megabytes < LEAST_MEGABYTES:
            path, least = ("retention_size", "256Mi") if self.retention_size else ("volume.size", "302Mi")
            yield f"{path}: is too small for Prometheus' data; write at least {least!r}"
        if self.replicas > 1 and "replica" in self.external_labels:
            yield "external_labels.replica: is set by the library, to the name of the pod; take another name"
        urls = [remote.url for remote in self.remote_write]
        yield from (f"remote_write: {url!r} is given twice" for url in sorted({url for url in urls if urls.count(url) > 1}))

    @property
    def retention_megabytes(self) -> int:
        """The size of samples after which the oldest are deleted, in MiB, which Prometheus calls MB."""
        size = byte_count(self.retention_size) if self.retention_size else byte_count(self.volume.size) * SHARE_OF_VOLUME // 100
        return size >> 20


ClusterProgram = Literal["kubelet", "kube-state-metrics", "node-exporter"]
"""A program with metrics of the whole cluster."""


class OperatedPrometheusProps(PrometheusBaseProps):
    """A Prometheus that already runs. It is told which components to scrape; its storage and retention are not set here."""

    kind: Literal["operator"] = "operator"
    """`operator` is run by the Prometheus operator of the cluster; `embedded` is deployed here."""
    namespace: DnsLabel = "monitoring"
    """The namespace of its pods."""
    pod_labels: Annotated[Mapping[LabelKey, LabelValue], Field(min_length=1)] = {"app.kubernetes.io/name": "prometheus"}
    """Labels of its pods. NetworkPolicies let in the pods of that namespace that have all of them, and no others."""
    labels: Labels = {}
    """Labels that its selectors look for on monitors, probes and rules; for kube-prometheus-stack `release: <its release>`."""
    url: ServerOrigin | None = None
    """The URL for queries and OTLP; None is the Service that the operator makes: `prometheus-operated`."""
    otlp: bool = False
    """Whether it takes OTLP (`enableOTLPReceiver`), so that Open WebUI can push its metrics."""
    already_scraped: frozenset[ClusterProgram] = frozenset()
    """Programs that it scrapes already. Their rules and dashboards are kept. kube-prometheus-stack scrapes all three."""

    def _errors(self) -> Iterator[str]:
        yield from check_own_labels(self.labels)

    @property
    def address(self) -> str:
        """The URL, with the default."""
        return self.url or f"http://prometheus-operated.{self.namespace}:9090"
