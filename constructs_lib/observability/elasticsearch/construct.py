"""Elasticsearch: where logs are kept and searched."""

from __future__ import annotations

from collections.abc import Mapping

from constructs import Construct

from constructs_lib.core.certificate import Certificate
from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import Endpoint, SearchEndpoint
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated, SecretKey
from constructs_lib.observability.elasticsearch.content import (
    BUILT_IN,
    DATA_STREAM,
    INDICES,
    KIBANA_SYSTEM,
    USERS,
    password_variable,
    requests,
)
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps
from constructs_lib.observability.elasticsearch.set_up import SetUp
from constructs_lib.observability.elasticsearch.settings import settings

HTTP_PORT, TRANSPORT_PORT, READINESS_PORT = 9200, 9300, 8080
HOME = "/usr/share/elasticsearch"
CERTIFICATES = f"{HOME}/config/certificates"
"""Elasticsearch reads no certificate from outside of its configuration's folder."""
ADMINISTRATOR = "elastic"
GRACE_SECONDS = 180


class Elasticsearch(Room):
    """Elasticsearch in the cluster, with the data stream that logs go to and an account for each who uses it.

    `search` may read logs, `writer` may add them, `kibana` is for Kibana itself and `editor` for what is set up in it, `monitor`
    sees how the cluster is and no log.
    """

    search: SearchEndpoint
    writer: SearchEndpoint
    kibana: SearchEndpoint
    editor: SearchEndpoint
    monitor: SearchEndpoint
    built_in: Mapping[str, str] = BUILT_IN
    """The keys in our Secret of users that are there from the beginning."""

    def __init__(self, scope: Construct, id: str, props: ElasticsearchProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ElasticsearchProps()
        self.secret = Secret(self, "secret", {key: Generated() for key in self._keys()}, name=id)
        self.server = self._server()
        self.certificate = self._certificate()
        if self.props.replicas > 1:
            self._form_a_cluster()
        self.search = self._as("logs_reader", INDICES)
        self.writer = self._as("logs_writer", DATA_STREAM)
        self.monitor = self._as("cluster_monitor", "*")
        self.editor = self._as("kibana_editor", INDICES)
        self.kibana = self._kibana()
        self.setup = self._setup()

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        server = Component(
            self,
            self.name,
            self.props,
            program="elasticsearch",
            role="search",
            ports={"http": Port(HTTP_PORT), "transport": Port(TRANSPORT_PORT), "readiness": Port(READINESS_PORT)},
            probes=probes("http"),
            env=settings(self.name, self.props, self.secret["password"], READINESS_PORT),
            volumes=[Volume("data", f"{HOME}/data", self.props.volume)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
        )
        # At its start it writes a keystore beside its configuration.
        server.pod.writable_copy(f"{HOME}/config")
        return server

    def _certificate(self) -> Certificate | None:
        if not self.props.tls:
            return None
        nodes = f"*.{self.server.nodes_service}"
        certificate = Certificate(self, "certificate", self.props.tls, holder=self.server, folder=CERTIFICATES, services=[nodes])
        for layer in ("transport", *(["http"] if self.props.http_tls else [])):
            self.server.add_env(f"xpack.security.{layer}.ssl.key", certificate.key)
            self.server.add_env(f"xpack.security.{layer}.ssl.certificate", certificate.certificate)
            self.server.add_env(f"xpack.security.{layer}.ssl.certificate_authorities", certificate.authorities)
        return certificate

    def _form_a_cluster(self) -> None:
        server = self.server
        nodes = Endpoint(
            name=server.nodes_service, host=server.host(server.nodes_service), scheme="transport", owner=server,
            **server.port("transport"),
        )  # fmt: skip
        server.connect(nodes, {"discovery.seed_hosts": nodes.host})
        # Read only by nodes that belong to no cluster yet. A node that lost its volume finds the others and joins them.
        server.add_env("cluster.initial_master_nodes", ",".join(f"{server.name}-{index}" for index in range(self.props.replicas)))

    def _setup(self) -> SetUp:
        administrator = self._endpoint(ADMINISTRATOR, self._administrator(), "*")
        return SetUp(
            self, f"{self.name}-setup", api=administrator, program="elasticsearch", requests=requests(self.props, self.built_in),
            username=ADMINISTRATOR, password=administrator.password, authorities=administrator.authorities,
            secrets={password_variable(user): self.secret[key] for user, key in self._passwords().items()},
        )  # fmt: skip

    # ---- parts of it ------------------------------------------------------------------------------------------------

    def _passwords(self) -> dict[str, str]:
        """The keys in our Secret, by their users."""
        return {**self.built_in, **{user: key for user, (key, _) in USERS.items()}}

    def _keys(self) -> list[str]:
        return ["password", *self._passwords().values()]

    def _administrator(self) -> SecretKey:
        return self.secret["password"]

    @property
    def authority(self) -> SecretKey | None:
        """Who vouches for it to its clients, where it speaks TLS to them."""
        return self.certificate.authority if self.certificate and self.props.http_tls else None

    def _kibana(self) -> SearchEndpoint:
        return self._endpoint(KIBANA_SYSTEM, self.secret[self.built_in[KIBANA_SYSTEM]], INDICES)

    def _as(self, user: str, indices: str) -> SearchEndpoint:
        return self._endpoint(user, self.secret[USERS[user][0]], indices)

    def _endpoint(self, username: str, password: SecretKey, indices: str) -> SearchEndpoint:
        return SearchEndpoint(
            name=self.name, host=self.server.host(), owner=self.server, port=HTTP_PORT,
            scheme="https" if self.authority else "http", authorities=self.authority,
            username=username, password=password, indices=indices,
        )  # fmt: skip


def probes(http: str) -> Probes:
    """What says that a node is well: its HTTP port, by its name, and the port that is open while it belongs to a cluster."""
    # A node that waits for a master isn't restarted.
    alive = Probe.tcp(http)
    return Probes(startup=alive.within(600), readiness=Probe.tcp("readiness"), liveness=alive.tolerant())
