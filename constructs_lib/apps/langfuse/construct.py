"""Langfuse: traces of every request, with what people and programs think of the answers."""

from __future__ import annotations

from urllib.parse import urlsplit

from constructs import Construct

from constructs_lib.apps.langfuse import environment
from constructs_lib.apps.langfuse.props import LangfuseProps
from constructs_lib.apps.langfuse.worker import Worker
from constructs_lib.core.access import expose
from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import (
    AnalyticsEndpoint,
    BucketEndpoint,
    CacheEndpoint,
    DatabaseEndpoint,
    Endpoint,
    Env,
    Peer,
    TraceEndpoint,
)
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Form, Generated
from constructs_lib.core.task import RESUME_PRISMA, Migration
from constructs_lib.core.telemetry import identify

PORT = 9090
DRAIN_SECONDS, GRACE_SECONDS = 5, 150
"""After the order to stop, the web server goes on for 110 seconds by itself."""
SECRETS = {
    "nextauth-secret": Generated(),
    "salt": Generated(),
    "encryption-key": Generated(Form.HEX, 64),
    "public-key": Generated(Form.HEX, 32, prefix="pk-lf-"),
    "secret-key": Generated(Form.HEX, 32, prefix="sk-lf-"),
    "admin-password": Generated(length=24),
}
MAIL_HOST = "mail"
"""What to call the mail server: only a Secret knows its host."""
DEFAULT_PORTS = {"http": 80, "https": 443}


class Langfuse(Room):
    """Tracing. `ingest` takes the traces of its first project, `api` is everything else.

    `database` has users, projects and prompts, `analytics` the traces, `cache` the queues between web and worker, `blobs`
    events as they came in, media and exports. `llm` is the gateway that its playground and its evaluations may ask.
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
        self.web = self._web()
        self.worker = Worker(self, f"{id}-worker", self.props.worker)
        for pods in (self.web, self.worker):
            identify(pods)
            _set(pods, environment.common(self.props, self.secret, self.public_url))
            self.migration.gate(pods)
            pods.connect(database, environment.database(database))
            pods.connect(analytics, environment.analytics(analytics), wait=analytics.readiness is not None)
            pods.connect(cache, environment.cache(cache), wait=cache.readiness is not None)
            self._connect_blobs(pods, blobs)
            self._connect_mail(pods)
        _set(self.web, environment.web_only(self.props, self.secret))
        self._connect_sign_on()
        self.api = Endpoint(name=id, host=self.web.host(), owner=self.web, **self.web.port("http"))
        self.ingest = self._ingest()
        expose(self.web, "http", self.props.exposure)
        if llm:
            self.add_llm(llm)

    def add_llm(self, llm: Endpoint) -> None:
        """Lets the playground and the evaluations ask a gateway. Langfuse itself asks nobody inside of private networks."""
        for pods in (self.web, self.worker):
            pods.connect(llm, {"LANGFUSE_LLM_CONNECTION_WHITELISTED_HOST": llm.host})

    @property
    def public_url(self) -> str:
        """Where people reach it; without an exposure, where `kubectl port-forward` serves it: it signs people in only there."""
        exposure = self.props.exposure
        return exposure.url if exposure else f"http://localhost:{PORT}"

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _migration(self, database: DatabaseEndpoint, analytics: AnalyticsEndpoint) -> Migration:
        # The image's entry point migrates both databases, and then runs its arguments.
        migration = Migration(
            self, f"{self.name}-migration", database=database, image=self.props.image, program="langfuse",
            resources=self.props.resources.but(cpu="100m", memory="512Mi", memory_limit="2Gi"), args=("true",),
            env={"CHECKPOINT_DISABLE": "1"}, resume=RESUME_PRISMA,
        )  # fmt: skip
        migration.connect(database, environment.database(database), wait=True)
        migration.connect(analytics, environment.analytics(analytics), wait=analytics.readiness is not None)
        migration.connect(analytics.native, environment.analytics_migration(analytics))
        return migration

    def _web(self) -> Component:
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

    def _ingest(self) -> TraceEndpoint:
        return TraceEndpoint(
            name=self.name, host=self.web.host(), owner=self.web, **self.web.port("http"),
            public_key=self.secret["public-key"], secret_key=self.secret["secret-key"], public_url=self.public_url,
        )  # fmt: skip

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _connect_blobs(self, pods: Component, blobs: BucketEndpoint) -> None:
        media = self.props.media_endpoint or blobs.public_url or blobs.url
        pods.connect(blobs, environment.blobs(blobs, media))
        if media != blobs.url:
            pods.connect(_outside(media, self.props.media_cidrs))

    def _connect_mail(self, pods: Component) -> None:
        smtp = self.props.smtp
        if smtp:
            peers = tuple(Peer.addresses(cidr) for cidr in smtp.cidrs)
            server = Endpoint(name=MAIL_HOST, host=MAIL_HOST, port=smtp.port, scheme="smtp", peers=peers)
            pods.connect(server, environment.mail(smtp))

    def _connect_sign_on(self) -> None:
        sso = self.props.sso
        if sso:
            self.web.connect(_outside(sso.issuer, sso.cidrs))


def _set(pods: Component, env: Env) -> None:
    for name, value in env.items():
        pods.add_env(name, value)


def _outside(url: str, cidrs: tuple[str, ...]) -> Endpoint:
    parts = urlsplit(url)
    host = parts.hostname or ""
    return Endpoint(
        name=host, host=host, port=parts.port or DEFAULT_PORTS[parts.scheme], scheme=parts.scheme,
        peers=tuple(Peer.addresses(cidr) for cidr in cidrs),
    )  # fmt: skip


def _probes() -> Probes:
    health = Probe.http("/api/public/health")
    return Probes(startup=health.within(600), readiness=Probe.http("/api/public/ready"), liveness=health.tolerant())
