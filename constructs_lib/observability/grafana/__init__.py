"""Grafana with data sources and dashboards from the chart."""

from constructs_lib.observability.grafana.boards import Dashboard, ours
from constructs_lib.observability.grafana.construct import Grafana
from constructs_lib.observability.grafana.promql import metrics_used
from constructs_lib.observability.grafana.props import GrafanaOidc, GrafanaProps, SidecarProps
from constructs_lib.observability.grafana.sidecar import GrafanaSidecar

__all__ = ["Dashboard", "Grafana", "GrafanaOidc", "GrafanaProps", "GrafanaSidecar", "SidecarProps", "metrics_used", "ours"]
