"""Alertmanager: groups alerts and notifies receivers."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.values.env import Expanded, FieldRef
from constructs_lib.core.values.quantities import go_duration
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.observability.alertmanager.config import SECRETS_FOLDER, config
from constructs_lib.observability.alertmanager.props import AlertmanagerProps
from constructs_lib.observability.alertmanager.receivers import EmailReceiver, Receiver
from constructs_lib.observability.prometheus_flags import JSON_LOGS, path_prefix

PORT, GOSSIP_PORT = 9093, 9094
CONFIG_FOLDER, DATA_FOLDER = "/etc/alertmanager/config", "/alertmanager"
GRACE_SECONDS = 120


class Alertmanager(Application):
    """Alertmanager. `api` takes alerts from Prometheus, `server` is the workload, which has metrics."""

    api: Endpoint
    """The API, with the path of `external_url` if that has one."""

    def __init__(self, scope: Construct, id: str, props: AlertmanagerProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or AlertmanagerProps()
        self.clustered = self.props.replicas > 1
        self.path = path_prefix(self.props.external_url)
        self.server = self._server()
        self.api = self.server.endpoint("http", self.path)
        self._join()
        self._notify()
        self.server.add_files(CONFIG_FOLDER, self._config)

    def _server(self) -> Component:
        gossip = {"gossip": Port(GOSSIP_PORT)} if self.clustered else {}
        return Component(
            self,
            self.name,
            self.props,
            program="alertmanager",
            role="alerts",
            ports={"http": Port(PORT), **gossip},
            probes=_probes(self.path),
            args=self._arguments(),
            env={"POD_IP": FieldRef("status.podIP")} if self.clustered else {},
            volumes=[Volume("data", DATA_FOLDER, self.props.volume)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
            metrics=("http", f"{self.path}/metrics"),
        )

    def _arguments(self) -> tuple[str, ...]:
        url = self.props.external_url
        return (
            f"--config.file={CONFIG_FOLDER}/alertmanager.yml",
            f"--storage.path={DATA_FOLDER}",
            f"--data.retention={go_duration(self.props.retention)}",
            f"--log.level={self.props.log_level}",
            JSON_LOGS,
            *((f"--web.external-url={url}",) if url else ()),
            *(() if self.clustered else ("--cluster.listen-address=",)),
        )

    # ---- connections ------------------------------------------------------------------------------------------------

    def _join(self) -> None:
        if not self.clustered:
            return
        server = self.server
        nodes = server.host(server.nodes_service)
        peers = [f"--cluster.peer={server.name}-{number}.{nodes}:{GOSSIP_PORT}" for number in range(self.props.replicas)]
        address = f"$(POD_IP):{GOSSIP_PORT}"
        listen = (f"--cluster.listen-address=0.0.0.0:{GOSSIP_PORT}", Expanded(f"--cluster.advertise-address={address}"))
        server.container.args = [*server.container.args, *listen, *peers]
        server.connect(Endpoint(name=server.nodes_service, host=nodes, owner=server, udp=True, **server.port("gossip")))

    def _config(self) -> dict[str, str]:
        return {"alertmanager.yml": config(self.props, uses_proxy=self.server.uses_proxy)}

    def _notify(self) -> None:
        receivers = self.props.receivers
        for receiver in receivers:
            self.server.connect(_endpoint(receiver))
        if receivers:
            self.server.add_secret_files(SECRETS_FOLDER, {receiver.name: receiver.secret for receiver in receivers})


def _endpoint(receiver: Receiver) -> Endpoint:
    host, scheme = (receiver.host, "smtp") if isinstance(receiver, EmailReceiver) else (receiver.name, "https")
    return receiver.placed(Endpoint(name=receiver.name, host=host, port=receiver.port, scheme=scheme))


def _probes(path: str) -> Probes:
    ready, alive = Probe.http(f"{path}/-/ready"), Probe.http(f"{path}/-/healthy")
    return Probes(startup=ready.within(120), readiness=ready, liveness=alive.tolerant())
