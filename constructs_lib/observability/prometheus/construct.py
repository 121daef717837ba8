"""Prometheus: scrapes the metrics of all components and evaluates rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from constructs import Construct

from constructs_lib.core.traits.rbac import grant_in_cluster
from constructs_lib.core.values.env import FieldRef
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import NODES
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.observability.exporters import BlackboxExporter
from constructs_lib.observability.prometheus.base import PrometheusBase
from constructs_lib.observability.prometheus.config import RULES_FOLDER, SECRETS_FOLDER, config, secret_file
from constructs_lib.observability.prometheus.props import PrometheusProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS, path_prefix
from constructs_lib.observability.rules.model import Group
from constructs_lib.observability.targets import KUBELET, Scraped
from constructs_lib.review.checks.suppressions import suppress

PORT = 9090
CONFIG_FOLDER = "/etc/prometheus/config"
DATA_FOLDER = "/prometheus"
OTLP_PATH = "/api/v1/otlp/v1/metrics"
REPLAY_SECONDS, GRACE_SECONDS = 900, 300
"""After a crash Prometheus reads its write-ahead log again; before it ends it writes the samples that it has in memory."""
KUBELETS = Endpoint(name="kubelet", host="nodes", port=10250, scheme="https", peers=(NODES,), direct=True)
NODE_RULES: list[dict[str, Any]] = [
    {"apiGroups": [""], "resources": ["nodes"], "verbs": ["get", "list", "watch"]},
    {"apiGroups": [""], "resources": ["nodes/metrics"], "verbs": ["get"]},
]


class Prometheus(PrometheusBase):
    """Prometheus. `api` answers queries, `otlp` takes metrics that programs push, `server` is the workload.

    `watch` are components whose metrics are scraped. `probe` are addresses that `blackbox` requests, such as
    `component.health`, of programs without metrics. `alertmanager` gets the alerts. `rules` replace the default rules, which
    follow from the watched components.
    """

    api: Endpoint
    """The API, with the path of `external_url` if that has one."""
    otlp: Endpoint
    """The URL for OTLP over HTTP."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: PrometheusProps | None = None,
        *,
        watch: Sequence[Scraped],
        probe: Sequence[Endpoint] = (),
        blackbox: BlackboxExporter | None = None,
        alertmanager: Endpoint | None = None,
        rules: Sequence[Group] | None = None,
    ) -> None:
        self.props = props = props or PrometheusProps()
        already_scraped = {KUBELET} if props.nodes else set[str]()
        super().__init__(
            scope, id, props, watch=watch, probe=probe, blackbox=blackbox, rules=rules, already_scraped=already_scraped
        )
        self._alertmanager = alertmanager
        path = path_prefix(props.external_url)
        self.server = self._server(path)
        self.api = self.server.endpoint("http", path)
        self.otlp = self.server.endpoint("http", f"{path}{OTLP_PATH}")
        self._watch_everything()
        self._allow_nodes()
        self._alert(alertmanager)
        self._write_remotely()
        self._mount_files()

    def _server(self, path: str) -> Component:
        url = self.props.external_url
        return Component(
            self,
            self.name,
            self.props,
            program="prometheus",
            role="metrics",
            ports={"http": Port(PORT)},
            probes=_probes(path),
            args=(
                f"--config.file={CONFIG_FOLDER}/prometheus.yml",
                f"--storage.tsdb.path={DATA_FOLDER}",
                "--web.enable-otlp-receiver",
                f"--log.level={self.props.log_level}",
                JSON_LOGS,
                *((f"--web.external-url={url}",) if url else ()),
            ),
            env={"POD_NAME": FieldRef("metadata.name")},
            volumes=[Volume("data", DATA_FOLDER, self.props.volume, fast=True)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
            metrics=("http", f"{path}/metrics"),
        )

    # ---- connections ------------------------------------------------------------------------------------------------

    def _allow_to(self, endpoint: Endpoint) -> None:
        self.server.connect(endpoint)

    def _allow_nodes(self) -> None:
        if self.props.nodes:
            grant_in_cluster(self.server, NODE_RULES)
            self.server.connect(KUBELETS)
            suppress(self.server.network_policy, "open-egress", "kubelets have the nodes' addresses, which only the cluster knows")

    def _alert(self, alertmanager: Endpoint | None) -> None:
        if alertmanager:
            self.server.connect(alertmanager)

    def _write_remotely(self) -> None:
        for remote in self.props.remote_write:
            self.server.connect(remote.placed_url(remote.url))
        secrets = [key for remote in self.props.remote_write for key in remote.secrets]
        if secrets:
            self.server.add_secret_files(SECRETS_FOLDER, {secret_file(secret): secret for secret in secrets})

    # ---- files ------------------------------------------------------------------------------------------------------

    def _mount_files(self) -> None:
        self.server.add_files(CONFIG_FOLDER, self._config)
        self.server.add_files(RULES_FOLDER, self._rule_files, id="rules")

    def _config(self) -> dict[str, str]:
        blackbox = self._blackbox.probe if self._blackbox else None
        uses_proxy = self.server.uses_proxy
        text = config(self.props, self.watched, blackbox=blackbox, alertmanager=self._alertmanager, uses_proxy=uses_proxy)
        return {"prometheus.yml": text}


def _probes(path: str) -> Probes:
    ready, alive = Probe.http(f"{path}/-/ready"), Probe.http(f"{path}/-/healthy")
    return Probes(startup=ready.within(REPLAY_SECONDS, 15), readiness=ready, liveness=alive.tolerant())
