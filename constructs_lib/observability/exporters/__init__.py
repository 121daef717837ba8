"""Exporters: metrics of programs that have none themselves, of Kubernetes' objects, and of nodes."""

from constructs_lib.observability.exporters.blackbox_exporter import BlackboxExporter
from constructs_lib.observability.exporters.elasticsearch_exporter import ElasticsearchExporter
from constructs_lib.observability.exporters.kube_state_metrics import KubeStateMetrics
from constructs_lib.observability.exporters.node_exporter import NodeExporter
from constructs_lib.observability.exporters.postgres_exporter import PostgresExporter
from constructs_lib.observability.exporters.props import (
    BlackboxExporterProps,
    ElasticsearchExporterProps,
    KubeStateMetricsProps,
    NodeExporterProps,
    PostgresExporterProps,
    ValkeyExporterProps,
)
from constructs_lib.observability.exporters.valkey_exporter import ValkeyExporter

__all__ = [
    "BlackboxExporter",
    "BlackboxExporterProps",
    "ElasticsearchExporter",
    "ElasticsearchExporterProps",
    "KubeStateMetrics",
    "KubeStateMetricsProps",
    "NodeExporter",
    "NodeExporterProps",
    "PostgresExporter",
    "PostgresExporterProps",
    "ValkeyExporter",
    "ValkeyExporterProps",
]
