"""Prometheus: the metrics of all components, and the rules that watch them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import ANYWHERE, Endpoint, FieldRef, Peer
from constructs_lib.core.kubernetes_api import grant_in_cluster
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.observability.exporters import BlackboxExporter
from constructs_lib.observability.prometheus.config import RULES_FOLDER, SECRETS_FOLDER, config, secret_file
from constructs_lib.observability.prometheus.props import PrometheusProps, RemoteWrite
from constructs_lib.observability.prometheus.rules.model import Group
from constructs_lib.observability.prometheus.targets import KUBELET
from constructs_lib.observability.prometheus.watcher import Watcher
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9090
CONFIG_FOLDER = "/etc/prometheus/config"
DATA_FOLDER = "/prometheus"
OTLP_PATH = "/api/v1/otlp/v1/metrics"
REPLAY_SECONDS, GRACE_SECONDS = 900, 300
"""After a crash it reads its write-ahead log again; before it ends it writes what it has gathered."""
KUBELETS = Endpoint(name="kubelet", host="nodes", port=10250, scheme="https", peers=(ANYWHERE,))
NODE_RULES: list[dict[str, Any]] = [
    {"apiGroups": [""], "resources": ["nodes"], "verbs": ["get", "list", "watch"]},
    {"apiGroups": [""], "resources": ["nodes/metrics"], "verbs": ["get"]},
]


class Prometheus(Watcher):
    """Metrics. `api` answers queries, `otlp` takes what programs push.

    `watch` are the components whose metrics it scrapes; `probe` are addresses of those that have none, which `blackbox` asks
    (`component.health` is one). `alertmanager` gets the alerts. `rules` replace those that follow from what is watched.
    """

    api: Endpoint
    otlp: Endpoint

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: PrometheusProps | None = None,
        *,
        watch: Sequence[Component],
        probe: Sequence[Endpoint] = (),
        blackbox: BlackboxExporter | None = None,
        alertmanager: Endpoint | None = None,
        rules: Sequence[Group] | None = None,
    ) -> None:
        self.props = props = props or PrometheusProps()
        brought = {KUBELET} if props.nodes else set[str]()
        super().__init__(scope, id, props, watch=watch, probe=probe, blackbox=blackbox, rules=rules, brought=brought)
        self._alertmanager = alertmanager
        self.server = self._server()
        self.api = Endpoint(name=id, host=self.server.host(), owner=self.server, **self.server.port("http"))
        self.otlp = Endpoint(name=id, host=self.server.host(), path=OTLP_PATH, owner=self.server, **self.server.port("http"))
        self._watch_everything()
        self._reach_nodes()
        self._alert(alertmanager)
        self._write_remotely()
        self._mount_files()

    def _server(self) -> Component:
        url = self.props.external_url
        return Component(
            self,
            self.name,
            self.props,
            program="prometheus",
            role="metrics",
            ports={"http": Port(PORT)},
            probes=_probes(),
            args=(
                f"--config.file={CONFIG_FOLDER}/prometheus.yml",
                f"--storage.tsdb.path={DATA_FOLDER}",
                "--web.enable-otlp-receiver",
                f"--log.level={self.props.log_level}",
                JSON_LOGS,
                *((f"--web.external-url={url}",) if url else ()),
            ),
            env={"POD_NAME": FieldRef("metadata.name")},
            volumes=[Volume("data", DATA_FOLDER, self.props.volume)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
            metrics=("http", "/metrics"),
        )

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _reach(self, endpoint: Endpoint) -> None:
        self.server.connect(endpoint)

    def _reach_nodes(self) -> None:
        if self.props.nodes:
            grant_in_cluster(self.server, NODE_RULES)
            self.server.connect(KUBELETS)

    def _alert(self, alertmanager: Endpoint | None) -> None:
        if alertmanager:
            self.server.connect(alertmanager)

    def _write_remotely(self) -> None:
        secrets = [key for remote in self.props.remote_write for key in (remote.bearer_token, remote.password) if key]
        for remote in self.props.remote_write:
            self.server.connect(_remote(remote))
        if secrets:
            self.server.add_secret_files(SECRETS_FOLDER, {secret_file(secret): secret for secret in secrets})

    # ---- its files --------------------------------------------------------------------------------------------------

    def _mount_files(self) -> None:
        self.server.add_files(CONFIG_FOLDER, self._config)
        self.server.add_files(RULES_FOLDER, self._rule_files, id="rules")

    def _config(self) -> dict[str, str]:
        blackbox = self._blackbox.probe if self._blackbox else None
        return {"prometheus.yml": config(self.props, self.watched, blackbox=blackbox, alertmanager=self._alertmanager)}


def _remote(remote: RemoteWrite) -> Endpoint:
    parts = urlsplit(remote.url)
    host, port = parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 443)
    peers = tuple(Peer.addresses(cidr) for cidr in remote.cidrs)
    return Endpoint(name=host, host=host, port=port, scheme=parts.scheme, peers=peers)


def _probes() -> Probes:
    ready, alive = Probe.http("/-/ready"), Probe.http("/-/healthy")
    return Probes(startup=ready.within(REPLAY_SECONDS, 15), readiness=ready, liveness=alive.tolerant())
