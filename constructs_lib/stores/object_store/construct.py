"""The object store: a bucket per program, with an account that can touch no other."""

from __future__ import annotations

from pathlib import Path

from constructs import Construct

from constructs_lib.core.access import expose
from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import BucketEndpoint, Endpoint, Peer, Readiness
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated
from constructs_lib.core.task import Task
from constructs_lib.stores.object_store.props import ExternalObjectStoreProps, ObjectStoreProps

CREATE_BUCKET = Path(__file__).with_name("create_bucket.sh")
PORT, ADMIN_PORT = 7070, 7071
HEALTH = "/_/health"
ACCOUNT = {"access-key": Generated(length=20), "secret-key": Generated()}
START = "mkdir -p /data/objects /data/metadata /data/accounts && exec versitygw posix /data/objects"
"""Metadata and accounts are files beside the objects; the gateway makes none of the three folders itself."""
IS_THERE = 'timeout 5 wget -O- "$1" 2>&1 | grep -q "403 Forbidden"'
"""Without credentials a bucket that is there is forbidden, and one that isn't is not found."""


class ObjectStore(Room):
    """An S3 gateway in the cluster. `bucket` makes one, with an account of its own."""

    def __init__(self, scope: Construct, id: str, props: ObjectStoreProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ObjectStoreProps()
        self.secret = Secret(self, "secret", ACCOUNT, name=id)
        self.server = self._server()
        self.endpoint = Endpoint(
            name=id, host=self.server.host(), owner=self.server, **self.server.port("http"),
            readiness=_healthy(self.props.image, self.server.host()),
        )  # fmt: skip
        self.admin = Endpoint(name=id, host=self.server.host(), owner=self.server, **self.server.port("admin"))
        expose(self.server, "http", self.props.exposure)

    def bucket(self, name: str) -> BucketEndpoint:
        """A bucket with its own account, made by a Job where it isn't there. S3 wants at least three characters."""
        if len(name) < 3:
            raise ValueError(f"{name!r} has {len(name)} characters; a bucket's name has at least 3")
        owned = f"{self.name}-{name}"
        secret = Secret(self, f"secret-{name}", ACCOUNT, name=owned)
        self._create(owned, name, secret)
        exposure = self.props.exposure
        return BucketEndpoint(
            name=owned, host=self.endpoint.host, owner=self.server, **self.server.port("http"),
            bucket=name, region=self.props.region, access_key=secret["access-key"], secret_key=secret["secret-key"],
            public_url=exposure.url if exposure else "",
            readiness=Readiness(self.props.image, ("sh", "-c", IS_THERE, "--", f"{self.endpoint.url}/{name}")),
        )  # fmt: skip

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="versitygw",
            role="object-store",
            ports={"http": Port(PORT), "admin": Port(ADMIN_PORT)},
            probes=Probes.by_path(HEALTH, start_seconds=120),
            command=("sh", "-c", START),
            env={
                "ROOT_ACCESS_KEY_ID": self.secret["access-key"],
                "ROOT_SECRET_ACCESS_KEY": self.secret["secret-key"],
                "VGW_PORT": f":{PORT}",
                "VGW_ADMIN_PORT": f":{ADMIN_PORT}",
                "VGW_REGION": self.props.region,
                "VGW_HEALTH": HEALTH,
                "VGW_META_SIDECAR": "/data/metadata",
                "VGW_IAM_DIR": "/data/accounts",
                "VGW_QUIET": "false" if self.props.log_requests else "true",
            },
            volumes=[Volume("data", "/data", self.props.volume)],
            drain_seconds=0,
        )

    def _create(self, id: str, bucket: str, secret: Secret) -> None:
        task = Task(
            self, id, image=self.props.image, program="versitygw", role="bucket-setup",
            command=("sh", "-eu", f"/opt/setup/{CREATE_BUCKET.name}"),
            env={
                "BUCKET": bucket, "BUCKET_ACCESS_KEY": secret["access-key"], "BUCKET_SECRET_KEY": secret["secret-key"],
            },
        )  # fmt: skip
        task.add_files("/opt/setup", {CREATE_BUCKET.name: CREATE_BUCKET.read_text()})
        task.connect(self.endpoint, wait=True)
        task.connect(
            self.admin,
            {
                "ADMIN_ENDPOINT_URL": self.admin.url, "ADMIN_REGION": self.props.region,
                "ADMIN_ACCESS_KEY_ID": self.secret["access-key"], "ADMIN_SECRET_ACCESS_KEY": self.secret["secret-key"],
            },
        )  # fmt: skip


class ExternalObjectStore(Room):
    """An S3 store outside of the chart, with buckets that were made for us."""

    def __init__(self, scope: Construct, id: str, props: ExternalObjectStoreProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.endpoint = Endpoint(
            name=id, host=props.host, port=props.port, scheme="https" if props.tls else "http",
            peers=tuple(Peer.addresses(cidr) for cidr in props.cidrs),
        )  # fmt: skip

    def bucket(self, name: str) -> BucketEndpoint:
        """The bucket listed under `name`. Raises KeyError for one that isn't."""
        if name not in self.props.buckets:
            listed = ", ".join(sorted(self.props.buckets)) or "none"
            raise KeyError(f"{self.name}.buckets has no {name!r} (it has {listed}); list its bucket, access_key and secret_key")
        known, server = self.props.buckets[name], self.endpoint
        return BucketEndpoint(
            name=f"{self.name}-{name}", host=server.host, port=server.port, scheme=server.scheme, peers=server.peers,
            bucket=known.bucket, region=self.props.region, access_key=known.access_key, secret_key=known.secret_key,
            path_style=self.props.path_style, public_url=self.props.public_url or server.url,
        )  # fmt: skip


def _healthy(image: Image, host: str) -> Readiness:
    return Readiness(image, ("timeout", "5", "wget", "-q", "-O-", f"http://{host}:{PORT}{HEALTH}"))
