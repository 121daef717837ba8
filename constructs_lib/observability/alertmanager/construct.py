"""Alertmanager: takes alerts, groups them, and tells who should know."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import INTERNET, Endpoint, FieldRef, Peer
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.props import seconds
from constructs_lib.core.room import Room
from constructs_lib.observability.alertmanager.config import SECRETS_FOLDER, config, secret_of
from constructs_lib.observability.alertmanager.props import AlertmanagerProps, EmailReceiver, Receiver
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT, GOSSIP_PORT = 9093, 9094
CONFIG_FOLDER, DATA_FOLDER = "/etc/alertmanager/config", "/alertmanager"
GRACE_SECONDS = 120


class Alertmanager(Room):
    """Alerts. `api` is where Prometheus sends them, `server` the workload, which has metrics."""

    api: Endpoint

    def __init__(self, scope: Construct, id: str, props: AlertmanagerProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or AlertmanagerProps()
        self.clustered = self.props.replicas > 1
        self.server = self._server()
        self.api = Endpoint(name=id, host=self.server.host(), owner=self.server, **self.server.port("http"))
        self._join()
        self.server.add_files(CONFIG_FOLDER, {"alertmanager.yml": config(self.props)})
        for receiver in self.props.receivers:
            self.server.connect(_outside(receiver))
        if self.props.receivers:
            self.server.add_secret_files(SECRETS_FOLDER, {each.name: secret_of(each) for each in self.props.receivers})

    def _server(self) -> Component:
        gossip = {"gossip": Port(GOSSIP_PORT)} if self.clustered else {}
        return Component(
            self,
            self.name,
            self.props,
            program="alertmanager",
            role="alerts",
            ports={"http": Port(PORT), **gossip},
            probes=_probes(),
            args=self._arguments(),
            env={"POD_IP": FieldRef("status.podIP")} if self.clustered else {},
            volumes=[Volume("data", DATA_FOLDER, self.props.volume)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
            metrics=("http", "/metrics"),
        )

    def _arguments(self) -> tuple[str, ...]:
        url = self.props.external_url
        return (
            f"--config.file={CONFIG_FOLDER}/alertmanager.yml",
            f"--storage.path={DATA_FOLDER}",
            f"--data.retention={seconds(self.props.retention):g}s",  # it knows no days
            f"--log.level={self.props.log_level}",
            JSON_LOGS,
            *((f"--web.external-url={url}",) if url else ()),
            *(() if self.clustered else ("--cluster.listen-address=",)),
        )

    def _join(self) -> None:
        if not self.clustered:
            return
        server = self.server
        nodes = server.host(server.nodes_service)
        peers = [f"--cluster.peer={server.name}-{number}.{nodes}:{GOSSIP_PORT}" for number in range(self.props.replicas)]
        address = f"$(POD_IP):{GOSSIP_PORT}"
        listen = (f"--cluster.listen-address=0.0.0.0:{GOSSIP_PORT}", f"--cluster.advertise-address={address}")
        server.container.args = [*server.container.args, *listen, *peers]
        server.connect(Endpoint(name=server.nodes_service, host=nodes, owner=server, udp=True, **server.port("gossip")))


def _outside(receiver: Receiver) -> Endpoint:
    host = receiver.host if isinstance(receiver, EmailReceiver) else receiver.name
    peers = (INTERNET, *(Peer.addresses(cidr) for cidr in receiver.cidrs))
    return Endpoint(name=receiver.name, host=host, port=receiver.port, scheme="https", peers=peers)


def _probes() -> Probes:
    ready, alive = Probe.http("/-/ready"), Probe.http("/-/healthy")
    return Probes(startup=ready.within(120), readiness=ready, liveness=alive.tolerant())
