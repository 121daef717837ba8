"""Prometheus: scrapes metrics and evaluates rules."""

from constructs_lib.observability.prometheus.construct import Prometheus
from constructs_lib.observability.prometheus.props import NodeMetrics, PrometheusProps
from constructs_lib.observability.prometheus.remote_write import RemoteWrite
from constructs_lib.observability.rules.model import Alert, Group, Record
from constructs_lib.observability.rules.objectives import ChatObjectives
from constructs_lib.observability.targets import Target, Watched

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
