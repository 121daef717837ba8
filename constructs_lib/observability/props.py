"""What can be changed of an observability stack: one field per room."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, cast

from pydantic import Discriminator, Tag

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
from constructs_lib.observability.grafana import GrafanaProps
from constructs_lib.observability.kibana import KibanaProps
from constructs_lib.observability.logstash import LogstashProps
from constructs_lib.observability.prometheus import PrometheusProps


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

    prometheus: PrometheusProps = PrometheusProps()
    """Metrics and the rules that watch them."""
    alertmanager: AlertmanagerProps | None = AlertmanagerProps()
    """Who hears of alerts; None only shows them in Prometheus."""
    grafana: GrafanaProps | None = GrafanaProps()
    """Dashboards. Its `scrape_interval` here always follows Prometheus'."""
    logs: AnyLogs | None = None
    """Logs: `{}` turns them on, with about 8 GiB of memory by default; `kind: eck` where ECK is to make them; None has none."""
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
