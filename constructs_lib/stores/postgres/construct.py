"""PostgreSQL: one server, a database and a role per program."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import DatabaseEndpoint, Endpoint, Env, EnvValue, Peer, Readiness
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated, SecretKey
from constructs_lib.core.task import Task
from constructs_lib.stores.postgres.props import ExternalPostgresProps, PostgresProps

CREATE_DATABASE = Path(__file__).with_name("create_database.sh")
CREATE_MONITOR = Path(__file__).with_name("create_monitor.sh")
PORT = 5432
SUPERUSER = "postgres"
MONITOR = "monitoring"
"""The role that may see statistics, and nothing else."""


class DatabaseServer(Protocol):
    """A PostgreSQL server, wherever it is."""

    def database(self, name: str, extensions: tuple[str, ...] = ()) -> DatabaseEndpoint:
        """The database of the program `name`, with the role that owns it."""
        ...

    def monitoring(self) -> DatabaseEndpoint:
        """A database to connect to with a role that may see the server's statistics."""
        ...


class Postgres(Room):
    """A PostgreSQL server with pgvector in the cluster."""

    def __init__(self, scope: Construct, id: str, props: PostgresProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or PostgresProps()
        self.secret = Secret(self, "secret", {"password": Generated()}, name=id)
        self.server = Component(
            self,
            id,
            self.props,
            program="postgres",
            role="database",
            ports={"postgres": Port(PORT)},
            probes=_probes(),
            args=_arguments(self.props),
            env={"POSTGRES_USER": SUPERUSER, "POSTGRES_PASSWORD": self.secret["password"]},
            volumes=[Volume("data", "/var/lib/postgresql", self.props.volume)],
            drain_seconds=0,
            grace_seconds=120,
        )
        self.server.pod.scratch("/dev/shm", "256Mi", memory=True)
        self.endpoint = Endpoint(
            name=id, host=self.server.host(), scheme="postgresql", owner=self.server, **self.server.port("postgres"),
            readiness=Readiness(self.props.image, ("pg_isready", "-h", self.server.host(), "-U", SUPERUSER, "-t", "5")),
        )  # fmt: skip

    def database(self, name: str, extensions: tuple[str, ...] = ()) -> DatabaseEndpoint:
        """A database with its own role, made by a Job where it isn't there. `extensions` need a superuser to create."""
        owned = f"{self.name}-{name}"
        secret = Secret(self, f"secret-{name}", {"password": Generated()}, name=owned)
        # Said plainly, since this server has no TLS: drivers understand `prefer` differently, and Node's insists on TLS then.
        endpoint = database_endpoint(
            self.endpoint, owned, name, name, secret["password"], ssl_mode="disable", psql=self.props.image
        )
        self._set_up(
            owned, CREATE_DATABASE,
            {
                "APP_DATABASE": endpoint.database, "APP_ROLE": endpoint.username, "APP_PASSWORD": endpoint.password,
                "APP_EXTENSIONS": " ".join(extensions),
            },
        )  # fmt: skip
        return endpoint

    def monitoring(self) -> DatabaseEndpoint:
        """The server's own database with a role that may see its statistics, made by a Job where it isn't there."""
        owned = f"{self.name}-{MONITOR}"
        secret = Secret(self, f"secret-{MONITOR}", {"password": Generated()}, name=owned)
        self._set_up(owned, CREATE_MONITOR, {"MONITOR_ROLE": MONITOR, "MONITOR_PASSWORD": secret["password"]})
        return database_endpoint(
            self.endpoint, owned, SUPERUSER, MONITOR, secret["password"], ssl_mode="disable", psql=self.props.image
        )

    def _set_up(self, id: str, script: Path, env: Env) -> None:
        task = Task(
            self, id, image=self.props.image, program="postgres", role="database-setup",
            command=("sh", "-eu", f"/opt/setup/{script.name}"), env=env,
        )  # fmt: skip
        task.add_files("/opt/setup", {script.name: script.read_text()})
        task.connect(
            self.endpoint,
            {"PGHOST": self.endpoint.host, "PGUSER": SUPERUSER, "PGPASSWORD": self.secret["password"]},
            wait=True,
        )


class ExternalPostgres(Room):
    """A PostgreSQL server outside of the chart, with databases that were made for us."""

    def __init__(self, scope: Construct, id: str, props: ExternalPostgresProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.endpoint = Endpoint(
            name=id, host=props.host, port=props.port, scheme="postgresql",
            peers=tuple(Peer.addresses(cidr) for cidr in props.cidrs),
        )  # fmt: skip

    def database(self, name: str, extensions: tuple[str, ...] = ()) -> DatabaseEndpoint:
        """The database listed under `name`. Raises KeyError for one that isn't; `extensions` must be there already."""
        if name not in self.props.databases:
            listed = ", ".join(sorted(self.props.databases)) or "none"
            raise KeyError(f"{self.name}.databases has no {name!r} (it has {listed}); list its database, username and password")
        known = self.props.databases[name]
        return database_endpoint(
            self.endpoint, f"{self.name}-{name}", known.database, known.username, known.password,
            ssl_mode=self.props.ssl_mode, psql=self.props.image,
        )  # fmt: skip

    def monitoring(self) -> DatabaseEndpoint:
        """The database listed under `monitoring`, whose role has pg_monitor. Raises KeyError where it isn't listed."""
        return self.database(MONITOR)


def database_endpoint(
    server: Endpoint, name: str, database: str, username: str, password: SecretKey, *, ssl_mode: str, psql: Image
) -> DatabaseEndpoint:
    """One database of a server; it is ready once its role can ask it something."""
    env: dict[str, EnvValue] = {
        "PGHOST": server.host, "PGPORT": str(server.port), "PGDATABASE": database, "PGUSER": username,
        "PGPASSWORD": password, "PGSSLMODE": ssl_mode, "PGCONNECT_TIMEOUT": "5",
    }  # fmt: skip
    return DatabaseEndpoint(
        name=name, host=server.host, port=server.port, owner=server.owner, target_port=server.target_port, peers=server.peers,
        database=database, username=username, password=password, ssl_mode=ssl_mode,
        readiness=Readiness(psql, ("psql", "--quiet", "--command=SELECT 1"), env),
    )  # fmt: skip


def _arguments(props: PostgresProps) -> tuple[str, ...]:
    return tuple(part for name, value in props.parameters.items() for part in ("-c", f"{name}={value}"))


def _probes() -> Probes:
    # Over TCP: while the data directory is made, a temporary server answers on the socket alone.
    ready = Probe.exec("pg_isready", "-h", "127.0.0.1", "-U", SUPERUSER, "-t", "4")
    return Probes(startup=ready.within(600), readiness=ready, liveness=Probe.tcp("postgres").tolerant())
