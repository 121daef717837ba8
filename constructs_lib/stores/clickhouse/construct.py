"""ClickHouse: data that is written once and queried in bulk, such as traces."""

from __future__ import annotations

from pathlib import Path
from string import Template

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.env import Expanded, FieldRef
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.endpoint import Endpoint, Readiness
from constructs_lib.core.wiring.store_endpoints import AnalyticsEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.stores.clickhouse.keeper import CLIENT_PORT, Keeper
from constructs_lib.stores.clickhouse.props import ClickHouseProps

FOLDER = Path(__file__).parent
SERVER = Template((FOLDER / "server.xml").read_text())
USERS = Template((FOLDER / "users.xml").read_text())
CLUSTER = Template((FOLDER / "cluster.xml").read_text())

HTTP_PORT, NATIVE_PORT, INTERSERVER_PORT, METRICS_PORT = 8123, 9000, 9009, 9363
USERNAME = "clickhouse"
PASSWORD_VARIABLE = "USER_PASSWORD"
"""Not CLICKHOUSE_PASSWORD: for that one the image's entry point writes a file for users, into a root that is read-only."""


class ClickHouse(Application):
    """ClickHouse in the cluster. `analytics` is its database.

    Several replicas are one shard of the cluster `default`, with a Keeper.
    """

    analytics: AnalyticsEndpoint
    keeper: Keeper | None = None

    def __init__(self, scope: Construct, id: str, props: ClickHouseProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ClickHouseProps()
        self.replicated = self.props.replicas > 1
        self.secret = Secret(self, "secret", self._wanted_keys(), name=id)
        self.server = self._server()
        if self.replicated:
            self.keeper = Keeper(self, f"{id}-keeper", self.props.keeper)
            self._join(self.keeper)
        self._configure()
        self.analytics = AnalyticsEndpoint(
            **self.server.address("http"), native_port=NATIVE_PORT,
            database=self.props.database, username=USERNAME, password=self.secret["password"], cluster=self.replicated,
            readiness=self._readiness(self.server.host()), replicas_readiness=self._readiness(*self.hosts),
        )  # fmt: skip

    @property
    def hosts(self) -> list[str]:
        """The host of each replica."""
        server = self.server
        return [f"{server.name}-{index}.{server.host(server.nodes_service)}" for index in range(self.props.replicas)]

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="clickhouse",
            role="analytics",
            ports=self._ports(),
            probes=Probes.by_path("/ping", start_seconds=600),
            env={"CLICKHOUSE_SKIP_USER_SETUP": "1", PASSWORD_VARIABLE: self.secret["password"]},
            volumes=[Volume("data", "/var/lib/clickhouse", self.props.volume, fast=True)],
            drain_seconds=5 if self.replicated else 0,
            grace_seconds=120,
            metrics=("metrics", "/metrics"),
        )

    def _join(self, keeper: Keeper) -> None:
        server = self.server
        server.add_env("POD_NAME", FieldRef("metadata.name"))
        server.add_env("POD_ADDRESS", Expanded(f"$(POD_NAME).{server.host(server.nodes_service)}"))
        server.add_env("CLUSTER_SECRET", self.secret["cluster-secret"])
        server.connect(keeper.client, wait=True)
        for port in ("native", "interserver"):
            server.connect(
                Endpoint(name=server.nodes_service, host=server.host(server.nodes_service), owner=server, **server.port(port))
            )

    def _configure(self) -> None:
        files = {"server.xml": self._server_file()}
        if self.keeper:
            files["cluster.xml"] = self._cluster_file(self.keeper)
        self.server.add_files("/etc/clickhouse-server/config.d", {**files, **self.props.config_files})
        users = USERS.substitute(username=USERNAME, password_variable=PASSWORD_VARIABLE)
        self.server.add_files("/etc/clickhouse-server/users.d", {"users.xml": users}, id="users")

    # ---- keys, ports and files --------------------------------------------------------------------------------------

    def _wanted_keys(self) -> dict[str, Generated]:
        return {"password": Generated(), **({"cluster-secret": Generated()} if self.replicated else {})}

    def _ports(self) -> dict[str, Port]:
        among_replicas = {"interserver": Port(INTERSERVER_PORT)} if self.replicated else {}
        return {"http": Port(HTTP_PORT), "native": Port(NATIVE_PORT), "metrics": Port(METRICS_PORT), **among_replicas}

    def _readiness(self, *hosts: str) -> Readiness:
        return readiness(self.props.image, *(f"http://{host}:{HTTP_PORT}" for host in hosts))

    def _server_file(self) -> str:
        return SERVER.substitute(
            database=self.props.database, memory_ratio=self.props.memory_percent / 100, log_days=self.props.log_days
        )

    def _cluster_file(self, keeper: Keeper) -> str:
        replicas = (_address("replica", host, NATIVE_PORT) for host in self.hosts)
        keepers = (_address("node", host, CLIENT_PORT) for host in keeper.hosts)
        return CLUSTER.substitute(replicas="\n                ".join(replicas), keepers="\n        ".join(keepers))


def _address(element: str, host: str, port: int) -> str:
    return f"<{element}><host>{host}</host><port>{port}</port></{element}>"


def readiness(image: Image, *urls: str) -> Readiness:
    """Returns the command that succeeds once each of the servers answers `/ping`."""
    return Readiness(image, ("timeout", "5", "wget", "-O-", *(f"{url}/ping" for url in urls)))
