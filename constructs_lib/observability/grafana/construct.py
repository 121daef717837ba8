"""Grafana: dashboards of metrics and logs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.dashboards.dashboard import FIRST, Dashboard, chosen, ours
from constructs_lib.observability.grafana.config_maps import check, config_maps
from constructs_lib.observability.grafana.env import environment, oidc, path_prefix
from constructs_lib.observability.grafana.props import GrafanaProps
from constructs_lib.observability.grafana.provisioning import (
    DASHBOARDS,
    FOLDER,
    SEARCH_AUTHORITIES,
    SEARCH_PASSWORD,
    data_sources,
    providers,
)

PORT = 3000
DATA = "/var/lib/grafana"


class Grafana(Application):
    """Grafana with data sources for Prometheus and Elasticsearch. `ui` is its endpoint.

    `dashboards` replace the library's own (`ours()` returns those). `watched` names the programs whose metrics Prometheus
    has: sections about others are left out, and a dashboard with a metric that none of them has is an error. None
    takes every dashboard as it is. `langfuse_url` and `kibana_url` are URLs of a Langfuse project and of Kibana for browsers.
    """

    ui: Endpoint

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: GrafanaProps | None = None,
        *,
        prometheus: Endpoint,
        alertmanager: Endpoint | None = None,
        logs: SearchEndpoint | None = None,
        dashboards: Sequence[Dashboard] | None = None,
        watched: Collection[str] | None = None,
        langfuse_url: str = "",
        kibana_url: str = "",
    ) -> None:
        super().__init__(scope, id)
        self.props = props or GrafanaProps()
        self.dashboards = chosen(
            ours() if dashboards is None else dashboards,
            watched=watched, logs=logs is not None, langfuse_url=langfuse_url, kibana_url=kibana_url,
        )  # fmt: skip
        self.secret = Secret(self, "secret", self._secrets(), name=id)
        self.server = self._server()
        self._connect_sources(prometheus, alertmanager, logs)
        self._connect_provider()
        self.server.add_files(
            f"{FOLDER}/datasources",
            {"platform.yaml": data_sources(self.props, prometheus, alertmanager, logs, langfuse_url.rstrip("/"))},
            id="datasources",
        )
        self.server.add_files(f"{FOLDER}/dashboards", {"platform.yaml": providers(self.props)}, id="providers")
        self._mount_dashboards()
        self.ui = Endpoint(name=id, host=self.server.host(), owner=self.server, **self.server.port("http"))
        expose(self.server, "http", self.props.exposure)
        check(self, self.dashboards, watched)

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _secrets(self) -> dict[str, Generated]:
        password = {} if self.props.admin_password else {"admin-password": Generated()}
        return {**password, "secret-key": Generated()}

    def _server(self) -> Component:
        volume, prefix = self.props.volume, path_prefix(self.props)
        server = Component(
            self,
            self.name,
            self.props,
            program="grafana",
            role="dashboards",
            ports={"http": Port(PORT)},
            probes=Probes.by_path(f"{prefix}/api/health", start_seconds=300),
            env=environment(
                self.props, self.props.admin_password or self.secret["admin-password"], self.secret["secret-key"], self._first()
            ),
            volumes=[Volume("data", DATA, volume)] if volume else [],
            strategy="Recreate",
            metrics=("http", f"{prefix}/metrics"),
        )
        if volume is None:
            server.pod.scratch(DATA)
        return server

    def _mount_dashboards(self) -> None:
        """Mounts a ConfigMap for each dashboard in one folder. Grafana reads changes without a restart."""
        sources = [{"configMap": {"name": name}} for name in config_maps(self, self.dashboards, self.server.labels)]
        if sources:
            self.server.pod.mount("dashboards", DASHBOARDS, {"projected": {"sources": sources}}, read_only=True)

    def _first(self) -> str:
        return f"{DASHBOARDS}/{FIRST}.json" if any(dashboard.uid == FIRST for dashboard in self.dashboards) else ""

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _connect_sources(self, prometheus: Endpoint, alertmanager: Endpoint | None, logs: SearchEndpoint | None) -> None:
        self.server.connect(prometheus)
        if alertmanager:
            self.server.connect(alertmanager)
        if logs:
            authorities = {SEARCH_AUTHORITIES: logs.authorities} if logs.authorities else {}
            self.server.connect(logs, {SEARCH_PASSWORD: logs.password, **authorities})

    def _connect_provider(self) -> None:
        provider = self.props.oidc
        if provider is None:
            return
        for name, value in oidc(provider).items():
            self.server.add_env(name, value)
        origins = {provider.placed_url(url, "oidc").url for url in (provider.token_url, provider.userinfo_url)}
        for origin in sorted(origins):
            self.server.connect(provider.placed_url(origin, "oidc"))
