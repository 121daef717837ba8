"""Settings of an observability stack: one field per application."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, cast

from pydantic import Discriminator, Field, Tag

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import OwnNamespace
from constructs_lib.observability.alertmanager import AlertmanagerProps
from constructs_lib.observability.elasticsearch.props import EckElasticsearchProps, ElasticsearchProps
from constructs_lib.observability.exporters import (
    BlackboxExporterProps,
    ElasticsearchExporterProps,
    KubeStateMetricsProps,
    NodeExporterProps,
    PostgresExporterProps,
    ValkeyExporterProps,
)
from constructs_lib.observability.filebeat.props import EckFilebeatProps, FilebeatProps
from constructs_lib.observability.grafana import GrafanaProps, SidecarProps
from constructs_lib.observability.kibana.props import EckKibanaProps, KibanaProps
from constructs_lib.observability.logstash.props import EckLogstashProps, LogstashProps
from constructs_lib.observability.prometheus import PrometheusProps
from constructs_lib.observability.prometheus.props import OperatedPrometheusProps

Kind = Field(discriminator="kind")


class LogsProps(Props):
    """Logs: Filebeat reads them, Logstash parses them, Elasticsearch stores them, Kibana shows them."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` deploys the programs as workloads; `eck` as resources of ECK, the operator of Elastic."""
    elasticsearch: ElasticsearchProps = ElasticsearchProps()
    """Stores the logs."""
    logstash: LogstashProps = LogstashProps()
    """Parses the logs and writes them to Elasticsearch."""
    filebeat: FilebeatProps = FilebeatProps()
    """Reads the logs on every node. The default of its `namespaces` are the namespaces of the watched workloads."""
    kibana: KibanaProps | None = KibanaProps()
    """The UI for searches in the logs. With None there is only Grafana."""


class EckLogsProps(Props):
    """Logs in a cluster with ECK 3.x, the operator of Elastic: its resources instead of workloads."""

    kind: Literal["eck"]
    """`eck` deploys the programs as resources of ECK, the operator of Elastic; `embedded` as workloads."""
    elasticsearch: EckElasticsearchProps = EckElasticsearchProps()
    """Stores the logs."""
    logstash: EckLogstashProps = EckLogstashProps()
    """Parses the logs and writes them to Elasticsearch."""
    filebeat: EckFilebeatProps = EckFilebeatProps()
    """Reads the logs on every node. The default of its `namespaces` are the namespaces of the watched workloads."""
    kibana: EckKibanaProps | None = EckKibanaProps()
    """The UI for searches in the logs. With None there is only Grafana."""


def _kind(given: Any) -> Any:
    """Sets the default `kind` of the logs, `embedded`."""
    return cast("Mapping[str, Any]", given).get("kind", "embedded") if isinstance(given, Mapping) else getattr(given, "kind", None)


AnyLogs = Annotated[Annotated[LogsProps, Tag("embedded")] | Annotated[EckLogsProps, Tag("eck")], Discriminator(_kind)]


class ObservabilityProps(Props):
    """Metrics, alerts, dashboards and logs: one field per application. None leaves an application out."""

    prometheus: Annotated[PrometheusProps | OperatedPrometheusProps, Kind] = PrometheusProps()
    """Metrics and alerting rules: a Prometheus of this chart (`embedded`), or one of the cluster's Prometheus operator."""
    alertmanager: AlertmanagerProps | None = AlertmanagerProps()
    """Receivers of alerts. With None, alerts are only shown in Prometheus."""
    grafana: Annotated[GrafanaProps | SidecarProps, Kind] | None = GrafanaProps()
    """Dashboards: a Grafana of this chart (`embedded`), whose `scrape_interval` is Prometheus', or an existing one (`sidecar`)."""
    logs: AnyLogs | None = None
    """Logs: `{}` turns them on, with about 8 GiB of memory by default; `kind: eck` uses ECK; None disables them."""
    kube_state_metrics: KubeStateMetricsProps | None = KubeStateMetricsProps()
    """Metrics of Kubernetes' objects. The default of its `namespaces` are the namespaces of the watched workloads."""
    node_exporter: NodeExporterProps | None = NodeExporterProps()
    """Metrics of the nodes. It uses a port of the node, so set None if the cluster has one already."""
    postgres_exporter: PostgresExporterProps | None = PostgresExporterProps()
    """Exporter of each PostgreSQL server; None leaves it out."""
    valkey_exporter: ValkeyExporterProps | None = ValkeyExporterProps()
    """Exporter of each Valkey server; None leaves it out."""
    elasticsearch_exporter: ElasticsearchExporterProps | None = ElasticsearchExporterProps()
    """Exporter of each Elasticsearch; None leaves it out."""
    blackbox_exporter: BlackboxExporterProps | None = BlackboxExporterProps()
    """Probes components that have no metrics; None leaves it out."""
    node_namespace: OwnNamespace | None = None
    """Namespace of the node exporter and Filebeat alone. None is the stack's namespace with `-nodes` appended."""
    create_node_namespace: bool = True
    """Whether to create that namespace, with Pod Security `privileged`. Without those agents it isn't created."""

    @property
    def has_node_agents(self) -> bool:
        """Whether pods run in the namespace of the nodes' agents."""
        return bool(self.node_exporter or self.logs)

    def _errors(self) -> Iterator[str]:
        if not isinstance(self.prometheus, OperatedPrometheusProps):
            return
        for field, program in (("kube_state_metrics", "kube-state-metrics"), ("node_exporter", "node-exporter")):
            if getattr(self, field) and program in self.prometheus.already_scraped:
                known = f"prometheus.already_scraped has {program!r} already"
                yield f"{field}: {known}, and two would say everything twice; write {field}: null"
        if self.alertmanager:
            yield "alertmanager: the operator's Prometheus has an Alertmanager of its own; write alertmanager: null"
