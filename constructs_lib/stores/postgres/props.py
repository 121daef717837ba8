"""Props of PostgreSQL, in the cluster and outside it."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.reserved_env import IN_UTC, Reserved
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import DnsLabel, Host, Port, PostgresName, PostgresUser
from constructs_lib.core.wiring.place import Place
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.stores.postgres.parameters import ParameterName, ParameterValue, parameter_errors

SslMode = Literal["disable", "prefer", "require", "verify-ca", "verify-full"]
MONITORING = "monitoring"
"""The role that may read statistics. Of an external server: the name under which its database is listed."""
FIXED = {
    "port": "clients connect to 5432",
    "listen_addresses": "the NetworkPolicy limits who connects",
    "data_directory": "it is on the volume",
    "unix_socket_directories": "probes and set-up need the default",
    "config_file": "write parameters here instead",
    "hba_file": "each role has a password",
    "ident_file": "each role has a password",
    "external_pid_file": "the root file system is read-only",
    "ssl": "the server has no certificate",
}
"""Parameters that the construct depends on, with the reason."""
RESERVED = {
    **IN_UTC,
    **{
        name: Reserved(f"can't be changed here: {reason}; leave it out")
        for name, reason in {
            "POSTGRES_HOST_AUTH_METHOD": "each role has a password",
            "POSTGRES_PASSWORD_FILE": "the password is in the Secret",
            "POSTGRES_USER_FILE": "the Jobs that create databases are the superuser 'postgres'",
            "POSTGRES_INITDB_WALDIR": FIXED["data_directory"],
            "PGDATA": FIXED["data_directory"],
            "PGPORT": FIXED["port"],
        }.items()
    },
}
"""Variables of the image that the construct depends on."""
UrlParameter = Annotated[str, Grammar("a parameter of a connection URL", "write such as 'connect_timeout'", "[a-z][a-z_]*", 63)]
"""A name of a parameter of a connection URL."""
IN_URL = {
    **dict.fromkeys(("host", "hostaddr"), "use the setting host of the server instead"),
    "port": "use the setting port of the server instead",
    "dbname": "use the setting database instead",
    "user": "use the setting username instead",
    **dict.fromkeys(("password", "passfile"), "use the setting password instead"),
    **dict.fromkeys(("sslmode", "sslaccept"), "use the setting ssl_mode of the server instead"),
    **dict.fromkeys(("sslrootcert", "sslcert"), "use the platform's ca instead"),
    "pgbouncer": "use the setting pooler of the server instead",
}
"""Parameters of connection URLs that the library sets, with what to write instead."""
PRISMA_ONLY = frozenset({"schema", "connection_limit", "pool_timeout", "socket_timeout", "statement_cache_size", "sslidentity"})
"""Parameters at which a client with libpq fails: https://www.prisma.io/docs/orm/overview/databases/postgresql#connection-url."""
USES_LIBPQ = ("open-webui", MONITORING)
WHOLE_NUMBERS = frozenset(
    {"connect_timeout", "connection_limit", "pool_timeout", "socket_timeout", "statement_cache_size", "tcp_user_timeout"}
)
"""Parameters of which Prisma and libpq take whole numbers alone."""


class PostgresProps(WorkloadProps):
    """One PostgreSQL server in the cluster, with pgvector."""

    _reserved_env = RESERVED

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs in the cluster; `cnpg` is made by CloudNativePG; `external` exists elsewhere."""
    image: Image = locked("postgres")
    """PostgreSQL 18 or later with pgvector. An older major version keeps its data in another folder."""
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """1, or 0 to stop the server and keep its data. For high availability use an external server."""
    autoscaling: NoAutoscaling = None
    """Not possible: the volume belongs to one server."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="512Mi", memory_limit="1Gi")
    """CPU, memory and scratch disk of the server. Up to 256Mi of the memory limit are shared memory of parallel queries.
    The limit is at least `shared_buffers`, 128MB by default, and 64Mi."""
    volume: VolumeProps = VolumeProps(size="20Gi")
    """The volume of the data directory."""
    parameters: Mapping[ParameterName, ParameterValue] = {"max_connections": "300"}
    """Server parameters, as in postgresql.conf."""

    def _errors(self) -> Iterator[str]:
        for name in self.parameters:
            if name.lower() in FIXED:
                yield f"parameters.{name}: can't be changed here: {FIXED[name.lower()]}; leave it out"
        locked_version = self.image == locked("postgres")
        yield from parameter_errors(self.parameters, self.resources.memory_limit, locked_version=locked_version)


class ExternalDatabaseProps(Props):
    """A database on an external server, and the role that owns it."""

    database: PostgresName
    """The database's name."""
    username: PostgresUser
    """The role."""
    password: SecretKey
    """The role's password: letters and digits only, since some programs put it into URLs."""
    pooled: bool = True
    """Whether the application goes through the pooler, if there is one. Its migration never does."""
    parameters: Mapping[UrlParameter, ParameterValue] = {}
    """Further parameters of the connection URL, such as `options` or `connect_timeout`."""

    def _errors(self) -> Iterator[str]:
        for name, value in self.parameters.items():
            if name in IN_URL:
                yield f"parameters.{name}: {IN_URL[name]}"
            elif looks_secret(name, value):
                yield f"parameters.{name}: looks like a secret, which would stand in the manifests; leave it out"
            elif name in WHOLE_NUMBERS and not re.fullmatch("[0-9]+", value):
                yield f"parameters.{name}: {value!r} is not a whole number, which clients need; write such as '10', without a unit"


class PoolerProps(Place):
    """A pooler in front of a PostgreSQL server, such as PgBouncer."""

    host: Host
    """The pooler's DNS name or IP address."""
    port: Port = 6432
    """The pooler's port."""
    prepared_statements: bool = False
    """Whether it keeps prepared statements: PgBouncer 1.22 or later with `max_prepared_statements` above 0, or the pool mode
    `session`. If not, LiteLLM and Langfuse prepare none; Open WebUI always does."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"host": self.host}


class ExternalPostgresProps(Place):
    """A PostgreSQL server (15 or later) that this chart doesn't deploy: a managed one, or another team's."""

    kind: Literal["external"] = "external"
    """`external` exists elsewhere; `embedded` runs in the cluster."""
    host: Host
    """The server's DNS name or IP address."""
    port: Port = 5432
    """The server's port."""
    ssl_mode: SslMode = "require"
    """The clients' `sslmode`. `verify-ca` and `verify-full` check the server's certificate by the platform's `ca`.

    LiteLLM and Langfuse check the host's name with `verify-ca` too."""
    pooler: PoolerProps | None = None
    """A pooler that programs connect to; migrations and the exporter connect to `host`. None: all connect to `host`."""
    databases: Mapping[DnsLabel, ExternalDatabaseProps]
    """The databases by the application that uses them: `litellm`, `langfuse`, `open-webui`, and `monitoring` for the exporter.

    Each application has its own database. The role of `monitoring` has `pg_monitor`; its database may be any.
    """
    image: Image = locked("postgres")
    """An image with `psql`, for containers that wait for the server or a migration."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"host": self.host}

    def _errors(self) -> Iterator[str]:
        if self.pooler and (self.pooler.host, self.pooler.port) == (self.host, self.port):
            yield f"pooler: {self.host}:{self.port} is the server itself, which migrations need; give the pooler's own address"
        users: dict[str, str] = {}
        for application, known in self.databases.items():
            for name in sorted(PRISMA_ONLY & known.parameters.keys()) if application in USES_LIBPQ else ():
                yield f"databases.{application}.parameters.{name}: is for Prisma, and {application} has libpq; leave it out"
            if application != MONITORING and users.setdefault(known.database, application) != application:
                yield (
                    f"databases.{application}.database: {known.database!r} is the database of {users[known.database]!r} too; "
                    "give each application its own"
                )
