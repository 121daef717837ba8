"""The Keeper of a ClickHouse cluster, which knows the replicas, their parts and the DDL that is due."""

from __future__ import annotations

from pathlib import Path
from string import Template

from constructs import Construct

from constructs_lib.core.values.env import FieldRef
from constructs_lib.core.wiring.endpoint import Endpoint, Readiness
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.stores.clickhouse.props import KeeperProps

CONFIG = Template(Path(__file__).with_name("keeper.xml").read_text())
CLIENT_PORT, CONTROL_PORT, RAFT_PORT, METRICS_PORT = 9181, 9182, 9234, 9363


class Keeper(Component):
    """ClickHouse Keeper. Its pods find each other by name, also before they are ready."""

    client: Endpoint

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
        self.client = self.endpoint("client", scheme="keeper", readiness=self._readiness())

    def _readiness(self) -> Readiness:
        # The Service leads to pods that are ready, which are those with a leader. The control port knows that too, but it also
        # takes commands without a password, so the kubelet alone reaches it.
        return Readiness(self.props.image, ("timeout", "5", "bash", "-c", f": </dev/tcp/{self.host()}/{CLIENT_PORT}"))

    def _config(self) -> str:
        # The ids begin with 0, as the pods' indices do: Keeper allows that, and ids must never change.
        servers = (
            f"<server><id>{index}</id><hostname>{host}</hostname><port>{RAFT_PORT}</port></server>"
            for index, host in enumerate(self.hosts)
        )
        return CONFIG.substitute(servers="\n            ".join(servers))


def _probes() -> Probes:
    alive = Probe.tcp("client")
    return Probes(startup=alive.within(300), readiness=Probe.http("/ready", "control"), liveness=alive.tolerant())
