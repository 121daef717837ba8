"""The Keeper of a ClickHouse cluster: who is a replica, who has which part, which DDL is due."""

from __future__ import annotations

from pathlib import Path
from string import Template

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import Endpoint, FieldRef, Readiness
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.stores.clickhouse.props import KeeperProps

CONFIG = Template(Path(__file__).with_name("keeper.xml").read_text())
CLIENT_PORT, CONTROL_PORT, RAFT_PORT, METRICS_PORT = 9181, 9182, 9234, 9363


class Keeper(Component):
    """ClickHouse Keeper. Its pods find each other by name, also before they are ready."""

    client: Endpoint
    control: Endpoint

    def __init__(self, scope: Construct, id: str, props: KeeperProps) -> None:
        super().__init__(
            scope,
            id,
            props,
            program="clickhouse-keeper",
            role="coordination",
            ports={
                "client": Port(CLIENT_PORT),
                "control": Port(CONTROL_PORT),
                "raft": Port(RAFT_PORT),
                "metrics": Port(METRICS_PORT),
            },
            probes=_probes(),
            env={"POD_INDEX": FieldRef("metadata.labels['apps.kubernetes.io/pod-index']")},
            volumes=[Volume("data", "/var/lib/clickhouse", props.volume)],
            drain_seconds=0,
            metrics=("metrics", "/metrics"),
        )
        self.hosts = tuple(f"{id}-{index}.{self.host(self.nodes_service)}" for index in range(props.replicas))
        self.add_files("/etc/clickhouse-keeper", {"keeper_config.xml": self._config()})
        self.connect(Endpoint(name=self.nodes_service, host=self.host(self.nodes_service), owner=self, **self.port("raft")))
        self.client = Endpoint(name=id, host=self.host(), scheme="keeper", owner=self, **self.port("client"))
        quorum = ("timeout", "5", "wget", "-q", "-O-", f"http://{self.host()}:{CONTROL_PORT}/ready")
        self.control = Endpoint(
            name=id, host=self.host(), owner=self, **self.port("control"), readiness=Readiness(props.image, quorum)
        )

    def _config(self) -> str:
        servers = (
            f"<server><id>{index}</id><hostname>{host}</hostname><port>{RAFT_PORT}</port></server>"
            for index, host in enumerate(self.hosts)
        )
        return CONFIG.substitute(servers="\n            ".join(servers))


def _probes() -> Probes:
    alive = Probe.tcp("client")
    return Probes(startup=alive.within(300), readiness=Probe.http("/ready", "control"), liveness=alive.tolerant())
