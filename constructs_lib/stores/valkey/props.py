"""What can be changed of Valkey."""

from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, Port, Props, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps


class ValkeyProps(WorkloadProps):
    """One Valkey server in the cluster, with a password and an append-only file."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs here; `external` is somewhere else."""
    image: Image = locked("valkey")
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """0 stops it; there is no second server, use an external one for high availability."""
    autoscaling: NoAutoscaling = None
    """Not possible: one server has the volume."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="256Mi", memory_limit="1Gi")
    memory_percent: Annotated[int, Field(ge=10, le=90)] = 75
    """Percent of the memory limit that the data may take; the rest is for buffers and the rewrite of the file."""
    volume: VolumeProps = VolumeProps(size="8Gi")
    """Where the append-only file is."""


class ExternalValkeyProps(Props):
    """A Valkey or Redis server (7.0 or later) outside of the chart. It must not evict keys: `noeviction`."""

    kind: Literal["external"] = "external"
    """`external` is somewhere else; `embedded` runs here."""
    host: str
    """Its DNS name."""
    port: Port = 6379
    """Its port."""
    password: SecretKey
    """Its password: letters and digits only, since some programs put it into URLs."""
    tls: bool = False
    """Whether clients speak TLS to it."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicies; those know no host names."""
    image: Image = locked("valkey")
    """Where `valkey-cli` comes from, which waits for it."""
