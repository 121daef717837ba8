"""Prometheus: metrics, rules and alerts."""

from constructs_lib.observability.prometheus.construct import Prometheus
from constructs_lib.observability.prometheus.props import ChatObjectives, NodeMetrics, PrometheusProps, RemoteWrite
from constructs_lib.observability.prometheus.rules.model import Alert, Group, Record
from constructs_lib.observability.prometheus.targets import Target, Watched

__all__ = [
    "Alert",
    "ChatObjectives",
    "Group",
    "NodeMetrics",
    "Prometheus",
    "PrometheusProps",
    "Record",
    "RemoteWrite",
    "Target",
    "Watched",
]
