"""Open WebUI: the chat, in front of one or more OpenAI-compatible APIs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from constructs_lib.apps.open_webui import checks, env, extensions
from constructs_lib.apps.open_webui.props import OpenWebUIProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.traits.telemetry import identify
from constructs_lib.core.values.addresses import USUAL_PORTS
from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import ExtractionEndpoint, McpEndpoint, OpenAIEndpoint
from constructs_lib.core.wiring.policy import INTERNET
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint, CacheEndpoint, DatabaseEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.job import Job, Migration
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.review.checks.suppressions import accept_any_address, suppress

PORT, SERVICE_PORT = 8080, 80
DATA_FOLDER, CLAIM_FOLDER, STATIC_FOLDER = "/app/backend/data", "/var/lib/open-webui", "/tmp/static"
HOME = "/tmp"
"""Instead of the image's `/root`, which only root can read: libpq looks there for a certificate, and fails with TLS."""
LOCAL_ADDRESSES = (f"http://localhost:{PORT}", f"http://127.0.0.1:{PORT}")
"""Its addresses with `kubectl port-forward service/open-webui 8080:80`."""
INSTALL_FUNCTIONS = Path(__file__).with_name("install_functions.py")
FOUND_PAGES = [
    Endpoint(name="web pages", host="", port=port, scheme=scheme, peers=(INTERNET,)) for scheme, port in USUAL_PORTS.items()
]
"""Pages that web search found."""
DRAIN_SECONDS, GRACE_SECONDS = 10, 60


class OpenWebUI(Application):
    """The chat. `ui` is its endpoint, `url` the address for browsers, `server` the workload.

    `backends` are the APIs whose models it lists, each with its key. Several replicas need `database` (with the extension
    vector), `cache` and `files`. Without a database or without files it stores them on a claim, for a single replica.
    `embeddings` embeds documents if no backend does. All users may use the tools of `mcp_servers`, and
    `web_search`. `extraction` reads the documents that they upload.
    """

    ui: Endpoint
    url: str

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: OpenWebUIProps | None = None,
        *,
        backends: Sequence[OpenAIEndpoint],
        database: DatabaseEndpoint | None = None,
        cache: CacheEndpoint | None = None,
        files: BucketEndpoint | None = None,
        embeddings: OpenAIEndpoint | None = None,
        mcp_servers: Sequence[McpEndpoint] = (),
        web_search: Endpoint | None = None,
        extraction: ExtractionEndpoint | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.props = props or OpenWebUIProps()
        self.secret = Secret(self, "secret", {"secret-key": Generated(length=48), "admin-password": Generated()}, name=id)
        self.secret_key = self.props.secret_key or self.secret["secret-key"]
        self.admin_password = self.props.admin_password or self.secret["admin-password"]
        self.migration = self._migration(database) if database else None
        self.server = self._server(keeps_data=database is None or files is None)
        suppress(self.server.workload, "recreate-replicas", "two versions of Open WebUI can't work on one database")
        self.ui = Endpoint(name=id, host=self.server.host(), owner=self.server, **self.server.port("http"))
        self.url = self._set_addresses()
        self._connect_stores(database, cache, files)
        self._connect_backends(backends)
        self._connect_embeddings(backends, embeddings)
        self._connect_sign_in()
        self._connect_tool_servers(mcp_servers)
        self._connect_abilities(web_search, extraction)
        self._install_functions()
        expose(self.server, "http", self.props.exposure)
        self._check(backends, database=database, cache=cache, files=files)

    def push_metrics(self, otlp: Endpoint) -> None:
        """Pushes its metrics to an endpoint for OTLP over HTTP, such as `prometheus.otlp`, since it has none to scrape."""
        self.server.connect(otlp, env.metrics(otlp))
        identify(self.server, "open-webui")  # dashboards select this name, whatever the construct's id is

    # ---- objects ---------------------------------------------------------------------------------------------------

    def _migration(self, database: DatabaseEndpoint) -> Migration:
        migration = Migration(
            self, f"{self.name}-migration", database=database, image=self.props.image, program="open-webui",
            resources=self.props.resources.replace(cpu="100m"),
            command=("python", "-c", "import open_webui.config"), working_dir="/app/backend",
            env={
                "ENABLE_DB_MIGRATIONS": "True", "WEBUI_SECRET_KEY": self.secret_key,
                "HOME": HOME, "DATA_DIR": DATA_FOLDER, "STATIC_DIR": STATIC_FOLDER,
            },
        )  # fmt: skip
        migration.connect(database.unpooled, env.database(database.unpooled), wait=True)
        return migration

    def _server(self, *, keeps_data: bool) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="open-webui",
            role="chat",
            ports={"http": Port(PORT, service=SERVICE_PORT)},
            probes=_probes(),
            env={
                "PORT": str(PORT),
                "HOME": HOME,
                "DATA_DIR": CLAIM_FOLDER if keeps_data else DATA_FOLDER,
                "STATIC_DIR": STATIC_FOLDER,
                "ENABLE_DB_MIGRATIONS": str(self.migration is None),
                "WEBUI_SECRET_KEY": self.secret_key,
                "WEBUI_ADMIN_EMAIL": self.props.admin_email,
                "WEBUI_ADMIN_NAME": self.props.admin_name,
                "WEBUI_ADMIN_PASSWORD": self.admin_password,
                **env.general(self.props),
            },
            volumes=[Volume("data", CLAIM_FOLDER, self.props.volume)] if keeps_data else [],
            strategy="Recreate",  # two versions can't run at the same time
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
        )

    def _install_functions(self) -> None:
        if not self.props.functions:
            return
        job = Job(
            self, f"{self.name}-functions", image=locked("python"), program="open-webui", role="functions",
            command=("python3", f"/opt/install/{INSTALL_FUNCTIONS.name}", "/opt/functions"),
        )  # fmt: skip
        job.add_files("/opt/install", {INSTALL_FUNCTIONS.name: INSTALL_FUNCTIONS.read_text()})
        job.add_files("/opt/functions", extensions.function_files(self.props.functions), id="sources")
        admin: env.Settings = {"ADMIN_EMAIL": self.props.admin_email, "ADMIN_PASSWORD": self.admin_password}
        valves = {variable: key for key, variable in extensions.valve_variables(self.props.functions).items()}
        job.connect(self.ui, {"OPEN_WEBUI_URL": self.ui.url, **admin, **valves})

    def _set_addresses(self) -> str:
        exposure = self.props.exposure
        own = exposure.urls if exposure else (*LOCAL_ADDRESSES, f"http://{self.ui.host}")
        self._set(env.addresses(own[0], [*own, *self.props.origins]))
        return own[0]

    # ---- connections ------------------------------------------------------------------------------------------------

    def _connect_stores(self, database: DatabaseEndpoint | None, cache: CacheEndpoint | None, files: BucketEndpoint | None) -> None:
        if self.migration:
            self.migration.wait_in(self.server)
        if database:
            self.server.connect(database, {**env.database(database), **env.pools(self.props)})
            self._add_error(*checks.database_errors(database))
        if cache:
            self.server.connect(cache, env.cache(cache, prefix=self.name), wait=True)
            self._add_error(*checks.cache_errors(cache))
        if files:
            self.server.connect(files, env.files(files))
            if not files.has_known_addresses:
                accept_any_address(self.server.network_policy, files.host)
            self._add_error(*checks.file_errors(self.props, files))

    def _connect_backends(self, backends: Sequence[OpenAIEndpoint]) -> None:
        for index, backend in enumerate(backends):
            self.server.connect(backend, {env.backend_key_variable(index): backend.api_key})
        self._set(env.backends(self.props, backends))
        for abilities in (env.dictation, env.speech, env.images):
            self._set(abilities(self.props, backends))

    def _connect_embeddings(self, backends: Sequence[OpenAIEndpoint], embeddings: OpenAIEndpoint | None) -> None:
        model, asked = self.props.embedding_model, [embeddings] if embeddings else backends
        embedder = next((api for api in asked if not api.models or api.offers(model)), None) if model else None
        if embeddings:
            self.server.connect(embeddings)
        self._set(env.documents(self.props, embedder))
        database = self.migration is not None
        self._add_error(*checks.embedding_errors(self.props, asked, embedder, linked=embeddings is not None, database=database))

    def _connect_sign_in(self) -> None:
        oidc = self.props.oidc
        if oidc and not self.props.exposure:
            self._add_error(("oidc", "the provider sends people back to an address; give an exposure"))
        if oidc:
            self.server.connect(oidc.placed_url(oidc.provider, "oidc"), env.oidc(oidc, self.url))

    def _connect_tool_servers(self, mcp_servers: Sequence[McpEndpoint]) -> None:
        given = {server.id: (server.placed_url(server.url, server.id), server.key) for server in self.props.tool_servers}
        for server in mcp_servers:
            if given.setdefault(server.name, (server, server.key))[0] is not server:
                self._add_error(("tool_servers", f"{server.name!r} is the id of an MCP server too; give each an id of its own"))
        for id, (endpoint, key) in given.items():
            self.server.connect(endpoint, {extensions.tool_key_variable(id): key} if key else {})
        if given:
            self._set({"TOOL_SERVER_CONNECTIONS": extensions.tool_connections(self.props.tool_servers, mcp_servers)})

    def _connect_abilities(self, web_search: Endpoint | None, extraction: ExtractionEndpoint | None) -> None:
        if web_search:
            self.server.connect(web_search, env.web_search(self.props, web_search))
        if extraction:
            self.server.connect(extraction, env.extraction(extraction))
        if jupyter := self.props.jupyter:
            self.server.connect(jupyter.placed_url(jupyter.url, "jupyter"), env.jupyter(jupyter))
        if self.props.reads_found_pages:
            for page in FOUND_PAGES:
                self.server.connect(page)
            if not web_search:
                self._add_error(("reads_found_pages", "needs a web search; pass web_search, or leave it out"))

    def _check(self, backends: Sequence[OpenAIEndpoint], **stores: Endpoint | None) -> None:
        self._add_error(*checks.backend_errors(self.props, backends))
        if self.server.runs_several:
            self._add_error(*checks.unshared(stores))

    def _set(self, settings: env.Settings) -> None:
        for name, value in settings.items():
            self.server.add_env(name, value)

    def _add_error(self, *errors: checks.PathError) -> None:
        for path, message in errors:
            self.server.add_error(path, message)


def _probes() -> Probes:
    alive = Probe.http("/health")
    return Probes(startup=alive.within(600), readiness=Probe.http("/ready"), liveness=alive.tolerant())
