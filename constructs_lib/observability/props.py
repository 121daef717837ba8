"""What can be changed of an observability stack: one field per room."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self, cast

from pydantic import Discriminator, Field, Tag, model_validator

from constructs_lib.core.props import DnsLabel, Props
from constructs_lib.observability.alertmanager import AlertmanagerProps
from constructs_lib.observability.eck import EckLogsProps
from constructs_lib.observability.elasticsearch import ElasticsearchProps
from constructs_lib.observability.exporters import (
    BlackboxExporterProps,
    ElasticsearchExporterProps,
    KubeStateMetricsProps,
    NodeExporterProps,
    PostgresExporterProps,
    ValkeyExporterProps,
)
from constructs_lib.observability.filebeat import FilebeatProps
from constructs_lib.observability.grafana import GrafanaProps, SidecarProps
from constructs_lib.observability.kibana import KibanaProps
from constructs_lib.observability.logstash import LogstashProps
from constructs_lib.observability.prometheus import PrometheusProps
from constructs_lib.observability.prometheus_operator import OperatedPrometheusProps

Kind = Field(discriminator="kind")


class LogsProps(Props):
    """The way of the logs: Filebeat reads them, Logstash takes them apart, Elasticsearch keeps them, Kibana shows them."""

    kind: Literal["embedded"] = "embedded"
    """Made here, as workloads."""
    elasticsearch: ElasticsearchProps = ElasticsearchProps()
    """Where logs are kept and searched."""
    logstash: LogstashProps = LogstashProps()
    """What takes them apart."""
    filebeat: FilebeatProps = FilebeatProps()
    """What reads them on every node. Its `namespaces`, where none is named, are those of all that is watched."""
    kibana: KibanaProps | None = KibanaProps()
    """Where people search; None leaves that to Grafana."""


def _kind(given: Any) -> Any:
    """Who makes the logs; where nobody is named, we do."""
    return cast("Mapping[str, Any]", given).get("kind", "embedded") if isinstance(given, Mapping) else getattr(given, "kind", None)


AnyLogs = Annotated[Annotated[LogsProps, Tag("embedded")] | Annotated[EckLogsProps, Tag("eck")], Discriminator(_kind)]


class ObservabilityProps(Props):
    """Metrics, alerts, dashboards and logs: one field per room. None leaves a room out."""

    prometheus: Annotated[PrometheusProps | OperatedPrometheusProps, Kind] = PrometheusProps()
    """Metrics and the rules that watch them: a Prometheus of ours, or one of the cluster's Prometheus operator."""
    alertmanager: AlertmanagerProps | None = AlertmanagerProps()
    """Who hears of alerts; None only shows them in Prometheus."""
    grafana: Annotated[GrafanaProps | SidecarProps, Kind] | None = GrafanaProps()
    """Dashboards: in a Grafana of ours, whose `scrape_interval` here follows Prometheus', or for one that is there already."""
    logs: AnyLogs | None = None
    """Logs: `{}` turns them on, with about 8 GiB of memory by default; `kind: eck` lets ECK make them; None has none."""
    kube_state_metrics: KubeStateMetricsProps | None = KubeStateMetricsProps()
    """The state of Kubernetes' objects. Its `namespaces`, where none is given, are those of all that is watched."""
    node_exporter: NodeExporterProps | None = NodeExporterProps()
    """What nodes do. It takes a port of the node: None where a cluster has one already."""
    postgres_exporter: PostgresExporterProps | None = PostgresExporterProps()
    """One for each PostgreSQL server."""
    valkey_exporter: ValkeyExporterProps | None = ValkeyExporterProps()
    """One for each Valkey server."""
    elasticsearch_exporter: ElasticsearchExporterProps | None = ElasticsearchExporterProps()
    """One for each Elasticsearch."""
    blackbox_exporter: BlackboxExporterProps | None = BlackboxExporterProps()
    """Asks what has no metrics whether it answers; None asks nobody."""
    node_namespace: DnsLabel | None = None
    """Where agents of the nodes run, and nothing else; None is the stack's namespace with `-nodes` after it."""
    create_node_namespace: bool = True
    """Whether that namespace is made here, with Pod Security `privileged`. It is left out where no agent runs."""

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        if not isinstance(self.prometheus, OperatedPrometheusProps):
            return self
        problems = [
            f"{field}: prometheus.brings has {program!r} already, and two would say everything twice; set {field} to None"
            for field, program in (("kube_state_metrics", "kube-state-metrics"), ("node_exporter", "node-exporter"))
            if getattr(self, field) and program in self.prometheus.brings
        ]
        if self.alertmanager:
            problems.append("alertmanager: the operator's Prometheus has an Alertmanager of its own; set alertmanager to None")
        if problems:
            raise ValueError("; ".join(problems))
        return self
