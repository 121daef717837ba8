"""Props of ClickHouse, in the cluster and outside it, and of the Keeper of a cluster."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.reserved_env import IN_UTC
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Host, Port, PositiveInt32, Text
from constructs_lib.core.wiring.place import Place, tls_or_not
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.stores.clickhouse.config_files import config_file_errors

PORTS, TLS_PORTS = (8123, 9000), (8443, 9440)
"""The usual ports for HTTP and for the native protocol."""
CLOUD = ".clickhouse.cloud"
LEAST_MEMORY = "256Mi"
"""Bytes that a server without data takes."""
SYSTEM_DATABASES = ("system", "information_schema")


def _not_of_the_system(database: str) -> str:
    if database.lower() in SYSTEM_DATABASES:
        raise ValueError(f"{database!r} is a database of ClickHouse itself; choose another name")
    return database


DatabaseName = Annotated[
    str,
    Grammar("a database's name", "use letters, digits and '_', no digit first", "[A-Za-z_][A-Za-z0-9_]*", 63),
    AfterValidator(_not_of_the_system),
]
"""A name of a database in ClickHouse."""
UserName = Annotated[
    str, Grammar("a user of ClickHouse", "use letters, digits and '_-.', a letter or '_' first", "[A-Za-z_][-A-Za-z0-9_.]*", 63)
]
"""A name of a user in ClickHouse."""
ConfigFileName = Annotated[
    str,
    Grammar(
        "a name of a configuration file",
        "use letters, digits, '-' and '_', with .xml or .yaml at the end",
        r"[-A-Za-z0-9_]+\.(?:xml|yaml)",
        63,
    ),
]
"""A name of a file in `config.d`."""


def _quorum(replicas: int) -> int:
    if replicas % 2 == 0:
        raise ValueError(f"{replicas} Keepers survive no more failures than {replicas - 1}; use 1, 3 or 5")
    return replicas


class KeeperProps(WorkloadProps):
    """The Keeper, which coordinates the replicas of a cluster."""

    image: Image = locked("clickhouse-keeper")
    """ClickHouse Keeper, of the same version as the server."""
    replicas: Annotated[int, Field(ge=1, le=5), AfterValidator(_quorum)] = 3
    """1, 3 or 5 pods; the cluster works while more than half of them run. To change it later, follow Keeper's own guide."""
    autoscaling: NoAutoscaling = None
    """Not possible: the configuration names each pod."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="512Mi", memory_limit="1Gi")
    """CPU, memory and scratch disk of each pod."""
    volume: VolumeProps = VolumeProps(size="10Gi")
    """The volume of each pod, for its log and snapshots."""


class ClickHouseProps(WorkloadProps):
    """ClickHouse in the cluster: one server, or several replicas of the same data with a Keeper."""

    _reserved_env = IN_UTC

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs in the cluster; `external` exists elsewhere."""
    image: Image = locked("clickhouse")
    """ClickHouse 25.12 or later."""
    replicas: Annotated[int, Field(ge=1, le=16)] = 1
    """1 is a single server; more are a cluster with a Keeper. Any number will do, since only Keepers vote.

    Tables don't move between a single server and a cluster by themselves.
    """
    autoscaling: NoAutoscaling = None
    """Not possible: the configuration names each replica."""
    resources: Resources = Resources(cpu="500m", cpu_limit="4", memory="2Gi", memory_limit="8Gi")
    """CPU, memory and scratch disk of each replica; `memory_limit` is at least 256Mi."""
    memory_percent: Annotated[int, Field(ge=10, le=90)] = 80
    """Percent of the memory limit for queries, merges and caches. Above it the server rejects queries."""
    database: DatabaseName = "default"
    """The database of the endpoint; the server creates it."""
    log_days: PositiveInt32 = 7
    """Days until the rows of ClickHouse's own log tables are deleted."""
    config_files: Mapping[ConfigFileName, Text] = {}
    """Additional files of `config.d`, XML or YAML, by their names. ClickHouse reads them in alphabetical order.

    Secrets are taken from variables: `<password from_env="NAME"/>` and `env: {NAME: {name: SECRET, key: KEY}}`.
    """
    volume: VolumeProps = VolumeProps(size="50Gi")
    """The volume of each replica, for its data."""
    keeper: KeeperProps = KeeperProps()
    """The Keeper; a single server has none."""

    def _errors(self) -> Iterator[str]:
        yield from config_file_errors(self.config_files)
        yield from self.resources.errors_below(LEAST_MEMORY, "ClickHouse")


class ExternalClickHouseProps(Place):
    """A ClickHouse server (25.12 or later) that this chart doesn't deploy, with a database that exists."""

    kind: Literal["external"] = "external"
    """`external` exists elsewhere; `embedded` runs in the cluster."""
    host: Host
    """The server's DNS name or IP address."""
    port: Port | None = None
    """The server's HTTP port. None: 8443 with `tls`, otherwise 8123."""
    native_port: Port | None = None
    """The port of the native protocol, for migrations. None: 9440 with `tls`, otherwise 9000."""
    tls: bool = False
    """Whether clients use TLS on both ports."""
    database: DatabaseName = "default"
    """The database's name."""
    username: UserName
    """The user."""
    password: SecretKey
    """The user's password: letters and digits only, since some programs put it into URLs."""
    cluster: bool = False
    """Whether tables are created `ON CLUSTER default`, with replication. Not for ClickHouse Cloud."""
    pod_port: Port | None = None
    """The port of those pods for HTTP, if that of the Service in front of them differs. The native port is the same in both."""
    image: Image = locked("clickhouse")
    """An image with `wget`, for containers that wait for the server."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"host": self.host}

    def _errors(self) -> Iterator[str]:
        if self.http_port == self.migration_port:
            yield f"port: {self.http_port} is that of the native protocol too; write that for HTTP, and the other as native_port"
        usual = PORTS if self.tls else TLS_PORTS
        for name, given, other in zip(("port", "native_port"), (self.port, self.native_port), usual, strict=True):
            if given == other:
                yield f"{name}: {given} is the port of ClickHouse {tls_or_not(not self.tls)}, or another port"
        if self.host.lower().endswith(CLOUD):
            if not self.tls:
                yield "tls: ClickHouse Cloud takes no connection without TLS; write true"
            if self.cluster:
                yield "cluster: ClickHouse Cloud replicates by itself; leave it out"

    @property
    def http_port(self) -> int:
        """The port for HTTP."""
        return self.port or (TLS_PORTS if self.tls else PORTS)[0]

    @property
    def migration_port(self) -> int:
        """The port of the native protocol."""
        return self.native_port or (TLS_PORTS if self.tls else PORTS)[1]
