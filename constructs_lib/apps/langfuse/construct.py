"""Langfuse: traces of every request, with scores of the answers by people and models."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from constructs import Construct

from constructs_lib.apps.langfuse import env
from constructs_lib.apps.langfuse.props import LangfuseProps
from constructs_lib.apps.langfuse.worker import Worker
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.traits.telemetry import identify
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.secrets import Alphabet, Generated, SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.store_endpoints import (
    AnalyticsEndpoint,
    BucketEndpoint,
    CacheEndpoint,
    DatabaseEndpoint,
)
from constructs_lib.core.wiring.telemetry_endpoints import TraceEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.job import RESUME_PRISMA, Job, Migration
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.workload import Workload
from constructs_lib.review.checks.suppressions import accept_any_address

PORT = 9090
DRAIN_SECONDS, GRACE_SECONDS = 5, 150
"""After SIGTERM the web server keeps running for 110 seconds by itself."""
PROJECT_KEYS = {
    "public-key": Generated(Alphabet.HEX, 32, prefix="pk-lf-"),
    "secret-key": Generated(Alphabet.HEX, 32, prefix="sk-lf-"),
}
SECRETS = {
    "nextauth-secret": Generated(),
    "salt": Generated(),
    "encryption-key": Generated(Alphabet.HEX, 64),
    **PROJECT_KEYS,
    "admin-password": Generated(length=24),
}
RESUME_CLICKHOUSE = Path(__file__).with_name("resume_clickhouse.sh").read_text()
CREATE_PROJECT = Path(__file__).with_name("create_project.mjs")
PROGRAM_FOLDER = "/opt/project"
MAIL_HOST = "mail"
"""Name of the mail server's endpoint. Its host is known only to a Secret."""


class Langfuse(Application):
    """Tracing. `ingest` is the endpoint for the traces of its first project, `api` the one for everything else.

    `database` has users, projects and prompts, `analytics` the traces, `cache` the queues between web and worker, `blobs`
    events as they came in, media and exports. `llm` is the gateway that its playground and its evaluations may call.
    """

    ingest: TraceEndpoint
    api: Endpoint

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: LangfuseProps | None = None,
        *,
        database: DatabaseEndpoint,
        analytics: AnalyticsEndpoint,
        cache: CacheEndpoint,
        blobs: BucketEndpoint,
        llm: Endpoint | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.props = props or LangfuseProps()
        self.secret = Secret(self, "secret", SECRETS, name=id)
        self.migration = self._migration(database, analytics)
        self.server = self._server()
        self.worker = Worker(self, f"{id}-worker", self.props.worker_with_identity)
        self._creators = {id: self._creator(id) for id in self.props.projects}
        for pods in (self.server, self.worker, *self._creators.values()):
            self._trace(pods)
            _set(pods, env.common(self.props, self.secret, self.public_url))
            self.migration.wait_in(pods)
            pods.connect(database, env.database(database))
            pods.connect(analytics, env.analytics(analytics), wait=analytics.readiness is not None)
            pods.connect(cache, env.cache(cache), wait=cache.readiness is not None)
            self._connect_blobs(pods, blobs)
        for pods, sized in ((self.server, self.props), (self.worker, self.props.worker)):
            self._connect_mail(pods)
            _set(pods, env.heap(sized.resources, pods.pods.env))
        self._check_access(blobs)
        _set(self.server, env.web_only(self.props, self.secret))
        _set(self.worker, env.WORKER_ONLY)
        self._connect_sign_on()
        self.api = Endpoint(name=id, host=self.server.host(), owner=self.server, **self.server.port("http"))
        self.ingest = self._ingest(self.secret["public-key"], self.secret["secret-key"])
        self.projects = {id: self._project(id) for id in self.props.projects}
        """The endpoints for the traces of further projects, by their ids."""
        expose(self.server, "http", self.props.exposure)
        if llm:
            self.add_llm(llm)

    def add_llm(self, llm: Endpoint) -> None:
        """Lets the playground and the evaluations call a gateway. Langfuse itself rejects URLs inside private networks."""
        for pods in (self.server, self.worker):
            pods.connect(llm, {"LANGFUSE_LLM_CONNECTION_WHITELISTED_HOST": llm.host})

    @property
    def public_url(self) -> str:
        """Where people reach it; without an exposure, where `kubectl port-forward` serves it: it signs people in only there."""
        exposure = self.props.exposure
        return exposure.url if exposure else f"http://localhost:{PORT}"

    # ---- objects ---------------------------------------------------------------------------------------------------

    def _migration(self, database: DatabaseEndpoint, analytics: AnalyticsEndpoint) -> Migration:
        # The image's entry point migrates both databases, and then runs its arguments.
        migration = Migration(
            self, f"{self.name}-migration", database=database, image=self.props.image, program="langfuse",
            resources=self.props.resources.replace(cpu="100m", memory="512Mi", memory_limit="2Gi"), args=("true",),
            env={"CHECKPOINT_DISABLE": "1"}, resume=RESUME_PRISMA,
        )  # fmt: skip
        migration.connect(database.unpooled, env.database(database.unpooled), wait=True)
        migration.connect(analytics.complete, env.analytics(analytics), wait=analytics.readiness is not None)
        if analytics.readiness:
            migration.prepare("resume-clickhouse", analytics.readiness.image, RESUME_CLICKHOUSE, env.analytics(analytics))
        migration.connect(analytics.native, env.analytics_migration(analytics))
        return migration

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="langfuse",
            role="web",
            ports={"http": Port(PORT)},
            probes=_probes(),
            env={"PORT": str(PORT)},
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
        )

    def _ingest(self, public_key: SecretKey, secret_key: SecretKey) -> TraceEndpoint:
        return TraceEndpoint(
            name=self.name, host=self.server.host(), owner=self.server, **self.server.port("http"),
            public_key=public_key, secret_key=secret_key, public_url=self.public_url,
        )  # fmt: skip

    def _creator(self, id: str) -> Job:
        # The image's entry point runs its arguments.
        job = Job(
            self, f"{self.name}-{id}-project", image=self.props.image, program="langfuse", role="project",
            resources=self.props.resources.requesting(cpu="100m"), env={"PORT": str(PORT)},
            args=("node", f"{PROGRAM_FOLDER}/{CREATE_PROJECT.name}", "./web/server.js"),
        )  # fmt: skip
        job.add_files(PROGRAM_FOLDER, {CREATE_PROJECT.name: CREATE_PROJECT.read_text()})
        return job

    def _project(self, id: str) -> TraceEndpoint:
        given = self.props.projects[id]
        if given.public_key and given.secret_key:
            public_key, secret_key = given.public_key, given.secret_key
        else:
            secret = Secret(self, f"secret-{id}", PROJECT_KEYS, name=f"{self.name}-{id}")
            public_key, secret_key = secret["public-key"], secret["secret-key"]
        _set(self._creators[id], env.project(self.props, id, public_key, secret_key, self.secret))
        return self._ingest(public_key, secret_key)

    # ---- connections ------------------------------------------------------------------------------------------------

    def _connect_blobs(self, pods: Workload, blobs: BucketEndpoint) -> None:
        media = self.props.media_endpoint or blobs.public_url or blobs.url
        pods.connect(blobs, env.blobs(blobs, media))
        self._accept_addresses(pods, blobs)
        if media != blobs.url:
            own = blobs.entrance if media == blobs.public_url else None
            # its client of S3 knows no proxy
            outside = replace(Endpoint.from_url(media, cidrs=self.props.media_cidrs or ()), direct=True)
            pods.connect(own or outside)
            self._accept_addresses(pods, own or outside)

    @staticmethod
    def _accept_addresses(pods: Workload, endpoint: Endpoint) -> None:
        if not endpoint.has_known_addresses:
            accept_any_address(pods.network_policy, endpoint.host)

    def _check_access(self, blobs: BucketEndpoint) -> None:
        if message := blobs.access_error(self.props.identity):
            self.server.add_error("identity", message)
        if blobs.provider == "azure" and blobs.secret_key is None:
            self.server.add_error("identity", f"Langfuse takes none for Azure; give the bucket {blobs.bucket!r} a secret_key")

    @staticmethod
    def _trace(pods: Workload) -> None:
        if isinstance(pods, Component) and env.OTLP_ENDPOINT in pods.props.env:
            identify(pods)
        else:
            _set(pods, env.UNTRACED)

    def _connect_mail(self, pods: Component) -> None:
        smtp = self.props.smtp
        if smtp:
            server = Endpoint(name=MAIL_HOST, host=MAIL_HOST, port=smtp.port, scheme="smtp")
            pods.connect(smtp.placed(server), env.mail(smtp))

    def _connect_sign_on(self) -> None:
        oidc = self.props.oidc
        if oidc:
            provider = oidc.placed_url(oidc.issuer)
            self.server.connect(provider, env.sign_on_proxy(self.context.proxy, provider))


def _set(pods: Workload, env: Env) -> None:
    for name, value in env.items():
        pods.add_env(name, value)


def _probes() -> Probes:
    health = Probe.http("/api/public/health")
    return Probes(startup=health.within(600), readiness=Probe.http("/api/public/ready"), liveness=health.tolerant())
