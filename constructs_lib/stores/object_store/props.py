"""Props of the object store, in the cluster and outside it."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.addresses import USUAL_PORTS, is_in_cluster
from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import BucketName, BucketRegion, DnsLabel, Host, Origin, Port
from constructs_lib.core.wiring.place import Place, tls_or_not
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps

AMAZON = re.compile(
    r"(?:(?P<bucket>.+)\.)?s3(?:-fips)?(?:\.dualstack)?(?:[.-](?P<region>[a-z]{2}(?:-[a-z]+)+-[0-9]))?\.amazonaws\.com(?:\.cn)?",
    re.IGNORECASE,
)
"""A host of S3 of AWS: https://docs.aws.amazon.com/general/latest/gr/s3.html."""


class ObjectStoreProps(WorkloadProps):
    """One S3 gateway in the cluster, whose objects are files on a volume."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs in the cluster; `external` exists elsewhere."""
    image: Image = locked("versitygw")
    """versitygw 1.7 or later, with a shell and `wget`."""
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """1, or 0 to stop the gateway and keep its data. For high availability use an external store."""
    autoscaling: NoAutoscaling = None
    """Not possible: the volume belongs to one gateway."""
    resources: Resources = Resources(cpu="50m", cpu_limit="2", memory="128Mi", memory_limit="1Gi")
    """CPU, memory and scratch disk of the gateway."""
    region: BucketRegion = "us-east-1"
    """The region that clients must name."""
    log_requests: bool = False
    """Whether each request is logged."""
    volume: VolumeProps = VolumeProps(size="50Gi")
    """The volume of objects, metadata and accounts. Any file system will do: no extended attributes are needed."""
    exposure: Exposure | None = None
    """The store's address outside the cluster, for links to objects that browsers open. None: no such address."""

    def _errors(self) -> Iterator[str]:
        if self.exposure and self.exposure.path != "/":
            yield f"exposure.path: {self.exposure.path!r} can't be used, since clients sign the path; give the store its own host"


Provider = Literal["s3", "gcs", "azure"]


def _wrong_keys(provider: Provider, bucket: "ExternalBucketProps") -> str:
    """Returns an error if the keys of a bucket are not those of its provider; otherwise empty."""
    if provider == "s3" and (bucket.access_key is None) != (bucket.secret_key is None):
        missing = "access_key" if bucket.access_key is None else "secret_key"
        return f"{missing}: is missing; access_key and secret_key belong together"
    if provider == "gcs" and (bucket.access_key or bucket.secret_key):
        return "access_key: are keys of the S3 API; leave them out and give the application an identity, or write provider: s3"
    if provider == "azure" and bucket.access_key:
        return "access_key: Azure knows the account by its host; leave it out and give its key as secret_key"
    return ""


class ExternalBucketProps(Props):
    """A bucket of an external store, and the account that may list, read, write and delete in it."""

    bucket: BucketName
    """The bucket's name; in Azure the container's."""
    access_key: SecretKey | None = None
    """The account's access key id. None without keys: the application has an `identity`. Azure has none."""
    secret_key: SecretKey | None = None
    """The account's secret access key; in Azure the storage account's key."""


class ExternalObjectStoreProps(Place):
    """S3 of AWS or another store with its API, Google Cloud Storage, or Azure Blob Storage, which this chart doesn't deploy."""

    kind: Literal["external"] = "external"
    """`external` exists elsewhere; `embedded` runs in the cluster."""
    provider: Provider = "s3"
    """The API of the store. `gcs` and `azure` are for applications that speak it: Langfuse, and Open WebUI without `-slim`."""
    host: Host
    """The store's DNS name without a bucket, such as `s3.eu-central-1.amazonaws.com`, or its IP address. For `gcs` it is
    `storage.googleapis.com`, for `azure` `ACCOUNT.blob.core.windows.net`."""
    port: Port | None = None
    """The store's port. None: 443 with `tls`, otherwise 80."""
    tls: bool = True
    """Whether clients use TLS."""
    region: BucketRegion | None = None
    """The store's region, which S3 needs."""
    path_style: bool = False
    """Whether the bucket is in the path of URLs, as most stores but AWS's need, or in the host name."""
    public_url: Origin | None = None
    """The store's URL for browsers, without a path. None: the same as for programs."""
    buckets: Mapping[DnsLabel, ExternalBucketProps]
    """The buckets by the application that uses them: `langfuse`, `open-webui`. Each application has its own bucket."""

    def _errors(self) -> Iterator[str]:
        if self.provider == "s3":
            yield from self._s3_errors()
        if self.port == USUAL_PORTS["http" if self.tls else "https"]:
            yield f"port: {self.port} is the port of HTTP {tls_or_not(not self.tls)}"
        for application, known in self.buckets.items():
            if message := _wrong_keys(self.provider, known):
                yield f"buckets.{application}.{message}"
        yield from self._bucket_errors()

    def _servers(self) -> Mapping[str, str | None]:
        return {"host": self.host}

    def _s3_errors(self) -> Iterator[str]:
        amazon = AMAZON.fullmatch(self.host)
        region = amazon["region"] if amazon else None
        if self.region is None:
            yield f"region: is missing; write the store's region, such as {region or 'eu-central-1'!r}"
        elif region and region.lower() != self.region:
            yield f"region: {self.region!r} is not the region of the host, by which requests are signed; write {region.lower()!r}"
        buckets = [*(known.bucket for known in self.buckets.values()), *([amazon["bucket"]] if amazon and amazon["bucket"] else [])]
        if bucket := next((bucket for bucket in buckets if self.host.startswith(f"{bucket}.")), None):
            yield f"host: begins with the bucket {bucket!r}; write the store's own name, {self.host.removeprefix(f'{bucket}.')!r}"

        if is_in_cluster(self.host) and not self.path_style:
            yield f"path_style: is false, but no name in the cluster has a bucket before {self.host!r}; write true"

    def _bucket_errors(self) -> Iterator[str]:
        users: dict[str, str] = {}
        for application, known in self.buckets.items():
            if users.setdefault(known.bucket, application) != application:
                yield (
                    f"buckets.{application}.bucket: {known.bucket!r} is the bucket of {users[known.bucket]!r} too; "
                    "give each application its own"
                )
