"""PostgreSQL: one server, with a database and a role for each application."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.stores.postgres.props import PostgresProps
from constructs_lib.stores.postgres.server import SUPERUSER, PostgresServer

PORT = 5432


class Postgres(PostgresServer):
    """A PostgreSQL server with pgvector in the cluster. `database` creates one for an application, `server` is the workload."""

    # It has no TLS: drivers understand `prefer` differently, and Node's insists on TLS then.
    ssl_mode = "disable"

    def __init__(self, scope: Construct, id: str, props: PostgresProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or PostgresProps()
        self.psql = self.props.image
        self.secret = Secret(self, "secret", {"password": Generated()}, name=id)
        self.superuser_password = self.secret["password"]
        self.server = self._server()
        readiness = self._readiness(self.server.host())
        self.endpoint = self.server.endpoint("postgres", scheme="postgresql", readiness=readiness)

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        server = Component(
            self,
            self.name,
            self.props,
            program="postgres",
            role="database",
            ports={"postgres": Port(PORT)},
            probes=_probes(),
            args=_arguments(self.props),
            env={"POSTGRES_USER": SUPERUSER, "POSTGRES_PASSWORD": self.secret["password"]},
            volumes=[Volume("data", "/var/lib/postgresql", self.props.volume, fast=True)],
            drain_seconds=0,
            grace_seconds=120,
        )
        server.pod.scratch("/dev/shm", "256Mi", memory=True)
        return server


def _arguments(props: PostgresProps) -> tuple[str, ...]:
    return tuple(part for name, value in props.parameters.items() for part in ("-c", f"{name}={value}"))


def _probes() -> Probes:
    # Over TCP: while the data directory is made, a temporary server answers on the socket alone.
    ready = Probe.exec("pg_isready", "-h", "127.0.0.1", "-U", SUPERUSER, "-t", "4")
    return Probes(startup=ready.within(600), readiness=ready, liveness=Probe.tcp("postgres").tolerant())
