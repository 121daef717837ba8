"""Observability of a platform or any other chart: metrics, alerts, dashboards and logs."""

from constructs_lib.observability.alertmanager import (
    Alertmanager,
    AlertmanagerProps,
    EmailReceiver,
    PagerDutyReceiver,
    Route,
    SlackReceiver,
    WebhookReceiver,
)
from constructs_lib.observability.dashboards.dashboard import Dashboard
from constructs_lib.observability.elasticsearch import Elasticsearch, ElasticsearchProps
from constructs_lib.observability.elasticsearch.eck import EckElasticsearch
from constructs_lib.observability.exporters import (
    BlackboxExporter,
    ElasticsearchExporter,
    KubeStateMetrics,
    NodeExporter,
    PostgresExporter,
    ValkeyExporter,
)
from constructs_lib.observability.filebeat import Filebeat, FilebeatProps
from constructs_lib.observability.filebeat.eck import EckFilebeat
from constructs_lib.observability.grafana import Grafana, GrafanaProps, GrafanaSidecar, SidecarProps
from constructs_lib.observability.kibana import Kibana, KibanaProps
from constructs_lib.observability.kibana.eck import EckKibana
from constructs_lib.observability.logs import Logs
from constructs_lib.observability.logstash import Logstash, LogstashProps
from constructs_lib.observability.logstash.eck import EckLogstash
from constructs_lib.observability.prometheus import Prometheus, PrometheusProps
from constructs_lib.observability.prometheus.props import OperatedPrometheusProps
from constructs_lib.observability.props import EckLogsProps, LogsProps, ObservabilityProps
from constructs_lib.observability.rules.model import Alert, Group, Record
from constructs_lib.observability.stack import ObservabilityStack

__all__ = [
    "Alert",
    "Alertmanager",
    "AlertmanagerProps",
    "BlackboxExporter",
    "Dashboard",
    "EckElasticsearch",
    "EckFilebeat",
    "EckKibana",
    "EckLogsProps",
    "EckLogstash",
    "Elasticsearch",
    "ElasticsearchExporter",
    "ElasticsearchProps",
    "EmailReceiver",
    "Filebeat",
    "FilebeatProps",
    "Grafana",
    "GrafanaProps",
    "GrafanaSidecar",
    "Group",
    "Kibana",
    "KibanaProps",
    "KubeStateMetrics",
    "Logs",
    "LogsProps",
    "Logstash",
    "LogstashProps",
    "NodeExporter",
    "ObservabilityProps",
    "ObservabilityStack",
    "OperatedPrometheusProps",
    "PagerDutyReceiver",
    "PostgresExporter",
    "Prometheus",
    "PrometheusProps",
    "Record",
    "Route",
    "SidecarProps",
    "SlackReceiver",
    "ValkeyExporter",
    "WebhookReceiver",
]
