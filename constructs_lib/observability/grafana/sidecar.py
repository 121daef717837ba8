"""Dashboards for an existing Grafana, whose sidecar loads ConfigMaps."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.observability.dashboards.dashboard import Dashboard, chosen, ours
from constructs_lib.observability.grafana.config_maps import check, config_maps
from constructs_lib.observability.grafana.props import SidecarProps


class GrafanaSidecar(Application):
    """A ConfigMap for each dashboard, and nothing else. `dashboards`, `watched` and the URLs are the same as for `Grafana`.

    `logs` says whether Elasticsearch has logs.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: SidecarProps | None = None,
        *,
        logs: bool = False,
        dashboards: Sequence[Dashboard] | None = None,
        watched: Collection[str] | None = None,
        langfuse_url: str = "",
        kibana_url: str = "",
    ) -> None:
        super().__init__(scope, id)
        self.props = props = props or SidecarProps()
        left = chosen(
            ours() if dashboards is None else dashboards,
            watched=watched, logs=logs and props.elasticsearch is not None, langfuse_url=langfuse_url, kibana_url=kibana_url,
        )  # fmt: skip
        self.dashboards = [dashboard.reading(prometheus=props.prometheus, elasticsearch=props.elasticsearch) for dashboard in left]
        labels = {"app.kubernetes.io/instance": self.name, **self.context.labels(), **props.labels}
        config_maps(self, self.dashboards, labels, props.annotations)
        check(self, self.dashboards, watched)
