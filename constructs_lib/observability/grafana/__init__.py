"""Grafana with data sources and dashboards from the chart."""

from constructs_lib.observability.dashboards.dashboard import Dashboard, ours
from constructs_lib.observability.dashboards.promql import metrics_used
from constructs_lib.observability.grafana.construct import Grafana
from constructs_lib.observability.grafana.props import GrafanaOidc, GrafanaProps, SidecarProps
from constructs_lib.observability.grafana.sidecar import GrafanaSidecar

__all__ = ["Dashboard", "Grafana", "GrafanaOidc", "GrafanaProps", "GrafanaSidecar", "SidecarProps", "metrics_used", "ours"]
