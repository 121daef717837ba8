"""ClickHouse: what is queried by the million, such as traces."""

from __future__ import annotations

from pathlib import Path
from string import Template

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import AnalyticsEndpoint, Endpoint, FieldRef, Peer, Readiness
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated
from constructs_lib.stores.clickhouse.keeper import CLIENT_PORT, Keeper
from constructs_lib.stores.clickhouse.props import ClickHouseProps, ExternalClickHouseProps

FOLDER = Path(__file__).parent
SERVER = Template((FOLDER / "server.xml").read_text())
USERS = Template((FOLDER / "users.xml").read_text())
CLUSTER = Template((FOLDER / "cluster.xml").read_text())

HTTP_PORT, NATIVE_PORT, INTERSERVER_PORT, METRICS_PORT = 8123, 9000, 9009, 9363
USERNAME = "clickhouse"
PASSWORD_VARIABLE = "USER_PASSWORD"
"""Not CLICKHOUSE_PASSWORD: that one has the image's entry point write a file for users, into a root that is read-only."""


class ClickHouse(Room):
    """ClickHouse in the cluster. `analytics` is its database.

    Replicas are one shard under the cluster name `default`; they bring a Keeper.
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
            name=id, host=self.server.host(), owner=self.server, **self.server.port("http"), native_port=NATIVE_PORT,
            database=self.props.database, username=USERNAME, password=self.secret["password"], cluster=self.replicated,
            readiness=_readiness(self.props.image, f"http://{self.server.host()}:{HTTP_PORT}"),
        )  # fmt: skip

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
            volumes=[Volume("data", "/var/lib/clickhouse", self.props.volume)],
            drain_seconds=5 if self.replicated else 0,
            grace_seconds=120,
            metrics=("metrics", "/metrics"),
        )

    def _join(self, keeper: Keeper) -> None:
        server = self.server
        server.add_env("POD_NAME", FieldRef("metadata.name"))
        server.add_env("POD_ADDRESS", f"$(POD_NAME).{server.host(server.nodes_service)}")
        server.add_env("CLUSTER_SECRET", self.secret["cluster-secret"])
        server.connect(keeper.client)
        server.connect(keeper.control, wait=True)
        for port in ("native", "interserver"):
            server.connect(
                Endpoint(
                    name=server.nodes_service, host=server.host(server.nodes_service), owner=server, **server.port(port)
                )
            )

    def _configure(self) -> None:
        files = {"server.xml": self._server_file()}
        if self.keeper:
            files["cluster.xml"] = self._cluster_file(self.keeper)
        for name in sorted(files.keys() & self.props.config_files.keys()):
            self.server.refuse("config_files", f"{name!r} is one of ours; take another name")
        self.server.add_files("/etc/clickhouse-server/config.d", {**files, **self.props.config_files})
        users = USERS.substitute(username=USERNAME, password_variable=PASSWORD_VARIABLE)
        self.server.add_files("/etc/clickhouse-server/users.d", {"users.xml": users}, id="users")

    # ---- parts of it ------------------------------------------------------------------------------------------------

    def _wanted_keys(self) -> dict[str, Generated]:
        return {"password": Generated(), **({"cluster-secret": Generated()} if self.replicated else {})}

    def _ports(self) -> dict[str, Port]:
        among_replicas = {"interserver": Port(INTERSERVER_PORT)} if self.replicated else {}
        return {"http": Port(HTTP_PORT), "native": Port(NATIVE_PORT), "metrics": Port(METRICS_PORT), **among_replicas}

    def _server_file(self) -> str:
        return SERVER.substitute(
            database=self.props.database, memory_ratio=self.props.memory_percent / 100, log_days=self.props.log_days
        )

    def _cluster_file(self, keeper: Keeper) -> str:
        server = self.server
        nodes = server.host(server.nodes_service)
        replicas = (_address("replica", f"{server.name}-{index}.{nodes}", NATIVE_PORT) for index in range(self.props.replicas))
        keepers = (_address("node", host, CLIENT_PORT) for host in keeper.hosts)
        return CLUSTER.substitute(replicas="\n                ".join(replicas), keepers="\n        ".join(keepers))


class ExternalClickHouse(Room):
    """A ClickHouse server outside of the chart."""

    analytics: AnalyticsEndpoint

    def __init__(self, scope: Construct, id: str, props: ExternalClickHouseProps) -> None:
        super().__init__(scope, id)
        self.props = props
        scheme = "https" if props.tls else "http"
        self.analytics = AnalyticsEndpoint(
            name=id, host=props.host, port=props.port, scheme=scheme, native_port=props.native_port,
            peers=tuple(Peer.addresses(cidr) for cidr in props.cidrs),
            database=props.database, username=props.username, password=props.password, cluster=props.cluster,
            readiness=_readiness(props.image, f"{scheme}://{props.host}:{props.port}"),
        )  # fmt: skip


def _address(element: str, host: str, port: int) -> str:
    return f"<{element}><host>{host}</host><port>{port}</port></{element}>"


def _readiness(image: Image, url: str) -> Readiness:
    return Readiness(image, ("timeout", "5", "wget", "-q", "-O-", f"{url}/ping"))
