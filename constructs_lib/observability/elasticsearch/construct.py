"""Elasticsearch as a StatefulSet, with the accounts of its clients."""

from __future__ import annotations

from collections.abc import Mapping

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.certificate import Certificate
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.job import Job
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.observability.elasticsearch.content import (
    BUILT_IN,
    DATA_STREAM,
    INDICES,
    KIBANA_SYSTEM,
    USERS,
    password_variable,
    requests,
)
from constructs_lib.observability.elasticsearch.env import settings
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps
from constructs_lib.observability.elasticsearch.set_up import SetUp

HTTP_PORT, TRANSPORT_PORT, READINESS_PORT = 9200, 9300, 8080
HOME = "/usr/share/elasticsearch"
CERTIFICATES = f"{HOME}/config/certificates"
"""Elasticsearch only reads certificates inside its configuration folder."""
ADMINISTRATOR = "elastic"
GRACE_SECONDS = 180


class Elasticsearch(Application):
    """Elasticsearch in the cluster, with a data stream for the logs and an account for each kind of client."""

    search: SearchEndpoint
    """An account that may read logs."""
    writer: SearchEndpoint
    """An account that may add logs to the data stream, and not read them."""
    kibana: SearchEndpoint
    """The account of Kibana itself."""
    editor: SearchEndpoint
    """An account that may change Kibana's objects, and read logs."""
    monitor: SearchEndpoint
    """An account that sees the state of the cluster, and no logs."""
    built_in: Mapping[str, str] = BUILT_IN
    """Users that Elasticsearch has from the start, with their keys in `secret`."""
    setup: Job
    """The Job that creates roles, users, the lifecycle policy, the index template and the data stream."""

    def __init__(self, scope: Construct, id: str, props: ElasticsearchProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ElasticsearchProps()
        self.secret = Secret(self, "secret", {key: Generated() for key in self._keys()}, name=id)
        self.server = self._server()
        self.certificate = self._certificate()
        if self.props.replicas > 1:
            self._form_cluster()
        self.search = self._account("logs_reader", INDICES)
        self.writer = self._account("logs_writer", DATA_STREAM)
        self.monitor = self._account("cluster_monitor", "*")
        self.editor = self._account("kibana_editor", INDICES)
        self.kibana = self._kibana()
        self.setup = self._setup()

    # ---- objects ----------------------------------------------------------------------------------------------------

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
            volumes=[Volume("data", f"{HOME}/data", self.props.volume, fast=True)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
        )
        # At start Elasticsearch writes a keystore into its configuration folder.
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

    def _form_cluster(self) -> None:
        server = self.server
        nodes = Endpoint(
            name=server.nodes_service, host=server.host(server.nodes_service), scheme="transport", owner=server,
            **server.port("transport"),
        )  # fmt: skip
        server.connect(nodes, {"discovery.seed_hosts": nodes.host})
        # Only read by nodes that belong to no cluster yet. A node that lost its volume finds the others and joins them.
        server.add_env("cluster.initial_master_nodes", ",".join(f"{server.name}-{index}" for index in range(self.props.replicas)))

    def _setup(self) -> SetUp:
        administrator = self._endpoint(ADMINISTRATOR, self._administrator(), "*")
        return SetUp(
            self, f"{self.name}-setup", api=administrator, program="elasticsearch", requests=requests(self.props, self.built_in),
            username=ADMINISTRATOR, password=administrator.password, authorities=administrator.authorities,
            secrets={password_variable(user): self.secret[key] for user, key in self._passwords().items()},
        )  # fmt: skip

    # ---- accounts ---------------------------------------------------------------------------------------------------

    @property
    def authority(self) -> SecretKey | None:
        """The CA certificate for clients; None if they use plain HTTP."""
        return self.certificate.authority if self.certificate and self.props.http_tls else None

    def _passwords(self) -> dict[str, str]:
        """Returns the keys in the Secret by their users."""
        return {**self.built_in, **{user: key for user, (key, _) in USERS.items()}}

    def _keys(self) -> list[str]:
        return ["password", *self._passwords().values()]

    def _administrator(self) -> SecretKey:
        return self.secret["password"]

    def _kibana(self) -> SearchEndpoint:
        return self._endpoint(KIBANA_SYSTEM, self.secret[self.built_in[KIBANA_SYSTEM]], INDICES)

    def _account(self, user: str, indices: str) -> SearchEndpoint:
        return self._endpoint(user, self.secret[USERS[user][0]], indices)

    def _endpoint(self, username: str, password: SecretKey, indices: str) -> SearchEndpoint:
        return SearchEndpoint(
            name=self.name, host=self.server.host(), owner=self.server, port=HTTP_PORT,
            scheme="https" if self.authority else "http", authorities=self.authority,
            username=username, password=password, indices=indices,
        )  # fmt: skip


def probes(http: str) -> Probes:
    """Returns the probes of a node. `http` is the name of its HTTP port; the port `readiness` is open while it is in a cluster."""
    # A node that waits for a master isn't restarted.
    alive = Probe.tcp(http)
    return Probes(startup=alive.within(600), readiness=Probe.tcp("readiness"), liveness=alive.tolerant())
