"""Props of PostgreSQL, in the cluster and outside it."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.addresses import range_errors
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Cidrs, DnsLabel, Host, Port, PostgresName, PostgresUser
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps

SslMode = Literal["disable", "prefer", "require", "verify-ca", "verify-full"]
ParameterName = Annotated[
    str,
    Grammar(
        "a parameter of PostgreSQL", "write such as 'max_connections'", "[A-Za-z_][A-Za-z0-9_]*(?:[.][A-Za-z_][A-Za-z0-9_]*)?", 63
    ),
]
"""A name of a server parameter."""
ParameterValue = Annotated[
    str, Grammar("a value of a parameter", "write it on one line, without control characters", r"[^\x00-\x1f\x7f]*", 4000)
]
"""A value of a server parameter."""

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
MEMORY = frozenset({
    "autovacuum_work_mem", "backend_flush_after", "bgwriter_flush_after", "checkpoint_flush_after", "effective_cache_size",
    "gin_pending_list_limit", "log_temp_files", "logical_decoding_work_mem", "maintenance_work_mem", "max_slot_wal_keep_size",
    "max_stack_depth", "max_wal_size", "min_dynamic_shared_memory", "min_parallel_index_scan_size", "min_parallel_table_scan_size",
    "min_wal_size", "shared_buffers", "temp_buffers", "temp_file_limit", "vacuum_buffer_usage_limit", "wal_buffers",
    "wal_keep_size", "wal_skip_threshold", "wal_writer_flush_after", "work_mem",
})  # fmt: skip
"""Parameters that are amounts of memory or disk."""
AMOUNT = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?) *(B|kB|MB|GB|TB)?")
UNITS = {None: 8192, "B": 1, "kB": 2**10, "MB": 2**20, "GB": 2**30, "TB": 2**40}
"""Bytes of a unit in `shared_buffers`: a number alone counts pages."""
SHARED_BUFFERS, LEAST_MEMORY = "128MB", "64Mi"
"""The server's default, and bytes that its processes need besides."""
NUMBER = re.compile("[0-9]+")
FEWEST_CONNECTIONS = 4
"""Three are reserved for the superuser."""
FIXED_VARIABLES = {
    "POSTGRES_HOST_AUTH_METHOD": "each role has a password",
    "POSTGRES_PASSWORD_FILE": "the password is in the Secret",
    "POSTGRES_USER_FILE": "the Jobs that create databases are the superuser 'postgres'",
    "POSTGRES_INITDB_WALDIR": FIXED["data_directory"],
    "PGDATA": FIXED["data_directory"],
    "PGPORT": FIXED["port"],
}
"""Variables of the image that the construct depends on, with the reason."""
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
PASSWORD = re.compile(r"\bpassword\s*=", re.IGNORECASE)


def value_errors(parameters: Mapping[str, str]) -> Iterator[str]:
    """Yields an error for each parameter with a secret in it, or with a value at which the server doesn't start."""
    for name, value in parameters.items():
        if looks_secret("", value) or PASSWORD.search(value):
            yield f"parameters.{name}: looks like a secret, which would stand in the manifests; leave it out"
        elif name.lower() in MEMORY and not AMOUNT.fullmatch(value):
            yield f"parameters.{name}: {value!r} is not an amount of PostgreSQL; write such as '512MB', with kB, MB, GB or TB"
        elif name.lower() == "max_connections" and not (NUMBER.fullmatch(value) and int(value) >= FEWEST_CONNECTIONS):
            yield f"parameters.{name}: {value!r} is not a number of connections; write at least '{FEWEST_CONNECTIONS}'"


def memory_errors(parameters: Mapping[str, str], limit: str) -> Iterator[str]:
    """Yields an error if the memory limit of a server is below what its shared buffers and its processes need."""
    shared = {name.lower(): value for name, value in parameters.items()}.get("shared_buffers", SHARED_BUFFERS)
    amount = AMOUNT.fullmatch(shared)
    if amount and float(amount[1]) * UNITS[amount[2]] + byte_count(LEAST_MEMORY) > byte_count(limit):
        yield (
            f"resources.memory_limit: {limit!r} is below the shared_buffers of {shared} and {LEAST_MEMORY} for processes; "
            "raise it, or lower parameters.shared_buffers"
        )


class PostgresProps(WorkloadProps):
    """One PostgreSQL server in the cluster, with pgvector."""

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
        yield from value_errors(self.parameters)
        yield from memory_errors(self.parameters, self.resources.memory_limit)
        for name in sorted(FIXED_VARIABLES.keys() & self.env.keys()):
            yield f"env.{name}: can't be changed here: {FIXED_VARIABLES[name]}; leave it out"


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


class PoolerProps(Props):
    """A pooler in front of a PostgreSQL server, such as PgBouncer."""

    host: Host
    """The pooler's DNS name or IP address."""
    port: Port = 6432
    """The pooler's port."""
    prepared_statements: bool = False
    """Whether it keeps prepared statements: PgBouncer 1.22 or later with `max_prepared_statements` above 0, or the pool mode
    `session`. If not, LiteLLM and Langfuse prepare none; Open WebUI always does."""
    cidrs: Cidrs | None = None
    """The pooler's addresses, for NetworkPolicies, which can't name hosts. None: any address."""

    def _errors(self) -> Iterator[str]:
        return range_errors(self.host, self.cidrs)


class ExternalPostgresProps(Props):
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
    cidrs: Cidrs | None = None
    """The server's addresses, for NetworkPolicies, which can't name hosts. None: any address."""
    pooler: PoolerProps | None = None
    """A pooler that programs connect to; migrations and the exporter connect to `host`. None: all connect to `host`."""
    databases: Mapping[DnsLabel, ExternalDatabaseProps]
    """The databases by the application that uses them: `litellm`, `langfuse`, `open-webui`, and `monitoring` for the exporter.

    Each application has its own database. The role of `monitoring` has `pg_monitor`; its database may be any.
    """
    image: Image = locked("postgres")
    """An image with `psql`, for containers that wait for the server or a migration."""

    def _errors(self) -> Iterator[str]:
        yield from range_errors(self.host, self.cidrs)
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
