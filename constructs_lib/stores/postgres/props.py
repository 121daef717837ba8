"""What can be changed of PostgreSQL."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, DnsLabel, Port, Props, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

SslMode = Literal["disable", "prefer", "require", "verify-ca", "verify-full"]


class PostgresProps(WorkloadProps):
    """One PostgreSQL server in the cluster, with pgvector."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs here; `external` is somewhere else."""
    image: Image = locked("postgres")
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """0 stops it; there is no second server, use an external one for high availability."""
    autoscaling: NoAutoscaling = None
    """Not possible: one server has the volume."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="512Mi", memory_limit="1Gi")
    volume: VolumeProps = VolumeProps(size="20Gi")
    """Where the data directory is."""
    parameters: Mapping[str, str] = {"max_connections": "300"}
    """Server parameters, as in postgresql.conf."""


class ExternalDatabaseProps(Props):
    """A database on an external server, and the role that owns it."""

    database: str
    """The database's name."""
    username: str
    """The role."""
    password: SecretKey
    """Its password: letters and digits only, since some programs put it into URLs."""


class ExternalPostgresProps(Props):
    """A PostgreSQL server (15 or later) outside of the chart: a managed one, or another team's."""

    kind: Literal["external"] = "external"
    """`external` is somewhere else; `embedded` runs here."""
    host: str
    """Its DNS name."""
    port: Port = 5432
    """Its port."""
    ssl_mode: SslMode = "require"
    """The client's `sslmode`."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicies; those know no host names."""
    databases: Mapping[DnsLabel, ExternalDatabaseProps]
    """The databases that were made for us, by the name of the room that asks: `litellm`, `langfuse`, `open-webui`."""
    image: Image = locked("postgres")
    """Where `psql` comes from, which waits for migrations."""
