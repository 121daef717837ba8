"""The object store: a bucket for each application, with an account that may use no other."""

from __future__ import annotations

from pathlib import Path

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.grammars import BUCKET_NAME
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.endpoint import Readiness
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.job import Job
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.stores.object_store.props import ObjectStoreProps

CREATE_BUCKET = Path(__file__).with_name("create_bucket.sh")
PORT, ADMIN_PORT = 7070, 7071
HEALTH = "/_/health"
ACCOUNT = {"access-key": Generated(length=20), "secret-key": Generated()}
START = "mkdir -p /data/objects /data/metadata /data/accounts && exec versitygw posix /data/objects"
"""Metadata and accounts are files beside the objects. The gateway creates none of the three folders itself."""
IS_THERE = """\
answer=$(timeout 5 wget -O- "$1" 2>&1)
echo "$answer"
case $answer in
  *"403 Forbidden"*) exit 0 ;;
  *"404 Not Found"*) echo "If the Job $0-... is complete, the bucket was lost: delete that Job and apply again." ;;
esac
exit 1
"""
"""Without credentials the answer is 403 for a bucket that exists, and 404 for one that doesn't."""


class ObjectStore(Application):
    """An S3 gateway in the cluster. `bucket` creates a bucket with an account of its own."""

    def __init__(self, scope: Construct, id: str, props: ObjectStoreProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ObjectStoreProps()
        self.secret = Secret(self, "secret", ACCOUNT, name=id)
        self.secrets: dict[str, Secret] = {}
        """The Secrets of accounts, by the name of the application."""
        self.jobs: dict[str, Job] = {}
        """The Jobs that create buckets and accounts, by the name of the application."""
        self.server = self._server()
        self.endpoint = self.server.endpoint("http", readiness=_healthy(self.props.image, self.server.host()))
        self.admin = self.server.endpoint("admin")
        self.entrance = expose(self.server, "http", self.props.exposure)

    @checked
    def bucket(self, name: str) -> BucketEndpoint:
        """Returns a new bucket with its own account, created by a Job.

        Raises ValueError if S3 doesn't allow the name, or if it is taken: each application has its own bucket.
        """
        BUCKET_NAME(name)
        if name in self.secrets:
            raise ValueError(f"{self.name}: {name!r} has a bucket already; give each application its own")
        owned = f"{self.name}-{name}"
        self.secrets[name] = secret = Secret(self, f"secret-{name}", ACCOUNT, name=owned)
        self.jobs[name] = self._create(owned, name, secret)
        exposure = self.props.exposure
        return BucketEndpoint(
            name=owned, host=self.endpoint.host, owner=self.server, **self.server.port("http"),
            bucket=name, region=self.props.region, access_key=secret["access-key"], secret_key=secret["secret-key"],
            public_url=exposure.url if exposure else "", entrance=self.entrance,
            readiness=Readiness(self.props.image, ("sh", "-c", IS_THERE, owned, f"{self.endpoint.url}/{name}")),
        )  # fmt: skip

    # ---- what is made -----------------------------------------------------------------------------------------------

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

    def _create(self, id: str, bucket: str, secret: Secret) -> Job:
        job = Job(
            self, id, image=self.props.image, program="versitygw", role="bucket-setup",
            command=("sh", "-eu", f"/opt/setup/{CREATE_BUCKET.name}"),
            env={
                "BUCKET": bucket, "BUCKET_ACCESS_KEY": secret["access-key"], "BUCKET_SECRET_KEY": secret["secret-key"],
            },
        )  # fmt: skip
        job.add_files("/opt/setup", {CREATE_BUCKET.name: CREATE_BUCKET.read_text()})
        job.connect(self.endpoint, wait=True)
        job.connect(
            self.admin,
            {
                "ADMIN_ENDPOINT_URL": self.admin.url, "ADMIN_REGION": self.props.region,
                "ADMIN_ACCESS_KEY_ID": self.secret["access-key"], "ADMIN_SECRET_ACCESS_KEY": self.secret["secret-key"],
            },
        )  # fmt: skip
        return job


def _healthy(image: Image, host: str) -> Readiness:
    return Readiness(image, ("timeout", "5", "wget", "-O-", f"http://{host}:{PORT}{HEALTH}"))
