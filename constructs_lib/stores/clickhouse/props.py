"""What can be changed of ClickHouse and of the Keeper of its cluster."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PositiveInt

from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, Port, Props, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

Database = Annotated[str, Field(pattern=r"^[A-Za-z_][a-zA-Z0-9_]*$")]
"""A database's name: letters, digits and '_'."""


def _quorum(replicas: int) -> int:
    if replicas % 2 == 0:
        raise ValueError(f"{replicas} Keepers survive no more failures than {replicas - 1}; use 1, 3 or 5")
    return replicas


class KeeperProps(WorkloadProps):
    """The Keeper, which coordinates the replicas of a cluster."""

    image: Image = locked("clickhouse-keeper")
    replicas: Annotated[int, Field(ge=1, le=5), AfterValidator(_quorum)] = 3
    """1, 3 or 5 pods; the cluster lives while more than half of them do. Changing it later needs a look at Keeper's own guide."""
    autoscaling: NoAutoscaling = None
    """Not possible: each pod is named in the configuration."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="512Mi", memory_limit="1Gi")
    volume: VolumeProps = VolumeProps(size="10Gi")
    """Where each pod keeps its log and its snapshots."""


class ClickHouseProps(WorkloadProps):
    """ClickHouse in the cluster: one server, or several replicas of the same data with a Keeper."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs here; `external` is somewhere else."""
    image: Image = locked("clickhouse")
    replicas: Annotated[int, Field(ge=1, le=16)] = 1
    """1 is a single server, more are a cluster with a Keeper. Tables don't move from one to the other by themselves."""
    autoscaling: NoAutoscaling = None
    """Not possible: each replica is named in the configuration."""
    resources: Resources = Resources(cpu="500m", cpu_limit="4", memory="2Gi", memory_limit="8Gi")
    memory_percent: Annotated[int, Field(ge=10, le=90)] = 80
    """Percent of the memory limit that the server takes for queries, merges and caches; then it refuses queries."""
    database: Database = "default"
    """The database that is offered; the server makes it."""
    log_days: PositiveInt = 7
    """Days after which the rows of ClickHouse's own log tables are deleted."""
    config_files: Mapping[Annotated[str, Field(pattern=r"^[-a-zA-Z0-9_]+\.(xml|yaml)$")], str] = {}
    """More files of `config.d`, by their name. They are read in alphabetical order, after ours if they begin with `z`."""
    volume: VolumeProps = VolumeProps(size="50Gi")
    """Where the data of each replica is."""
    keeper: KeeperProps = KeeperProps()
    """The Keeper; there is none for a single server."""


class ExternalClickHouseProps(Props):
    """A ClickHouse server (25.12 or later) outside of the chart, with a database that was made for us."""

    kind: Literal["external"] = "external"
    """`external` is somewhere else; `embedded` runs here."""
    host: str
    """Its DNS name."""
    port: Port = 8123
    """Its HTTP port; 8443 is usual with TLS."""
    native_port: Port = 9000
    """The port of its native protocol; 9440 is usual with TLS."""
    tls: bool = False
    """Whether clients speak TLS to both ports."""
    database: Database = "default"
    """The database's name."""
    username: str
    """The user."""
    password: SecretKey
    """Its password: letters and digits only, since some programs put it into URLs."""
    cluster: bool = False
    """Whether tables must be made `ON CLUSTER default`, with replication. Not so for ClickHouse Cloud."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicies; those know no host names."""
    image: Image = locked("clickhouse")
    """Where `wget` comes from, which waits for it."""
