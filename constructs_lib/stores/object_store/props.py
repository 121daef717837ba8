"""What can be changed of the object store."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.access import Exposure
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, DnsLabel, Port, Props, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

Region = Annotated[str, Field(pattern=r"^[-a-z0-9]+$")]
"""A region of S3, such as `eu-central-1`."""


class ObjectStoreProps(WorkloadProps):
    """One S3 gateway in the cluster, whose objects are files of a volume."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs here; `external` is somewhere else."""
    image: Image = locked("versitygw")
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """0 stops it; there is no second one, use an external store for high availability."""
    autoscaling: NoAutoscaling = None
    """Not possible: one gateway has the volume."""
    resources: Resources = Resources(cpu="50m", cpu_limit="2", memory="128Mi", memory_limit="1Gi")
    region: Region = "us-east-1"
    """The region that clients must name."""
    log_requests: bool = False
    """Whether each request is logged."""
    volume: VolumeProps = VolumeProps(size="50Gi")
    """Where the objects, their metadata and the accounts are. Any file system will do: it needs no extended attributes."""
    exposure: Exposure | None = None
    """Its address outside of the cluster, which links to objects need that browsers follow; None has none."""


class ExternalBucketProps(Props):
    """A bucket of an external store, and an account that may list, read, write and delete in it."""

    bucket: str
    """The bucket's name."""
    access_key: SecretKey
    """The account's access key id."""
    secret_key: SecretKey
    """The account's secret access key."""


class ExternalObjectStoreProps(Props):
    """S3 of AWS, or any store that speaks S3, outside of the chart."""

    kind: Literal["external"] = "external"
    """`external` is somewhere else; `embedded` runs here."""
    host: str
    """Its DNS name, such as `s3.eu-central-1.amazonaws.com`."""
    port: Port = 443
    """Its port."""
    tls: bool = True
    """Whether clients speak TLS to it."""
    region: Region
    """The region."""
    path_style: bool = False
    """Whether the bucket is in the path, as most stores but AWS's want it."""
    public_url: str | None = None
    """Where browsers reach it, if it isn't where the programs do."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicies; those know no host names."""
    buckets: Mapping[DnsLabel, ExternalBucketProps]
    """The buckets that were made for us, by the name of the room that asks: `langfuse`, `open-webui`."""
