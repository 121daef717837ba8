"""Open WebUI: the chat, in front of one or more OpenAI-compatible APIs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from constructs_lib.apps.open_webui import checks, config, extensions
from constructs_lib.apps.open_webui.props import OpenWebUIProps
from constructs_lib.core.access import expose
from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import BucketEndpoint, CacheEndpoint, DatabaseEndpoint, Endpoint, OpenAIEndpoint
from constructs_lib.core.images import locked
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated
from constructs_lib.core.task import Migration, Task
from constructs_lib.core.telemetry import identify

PORT, SERVICE_PORT = 8080, 80
DATA_FOLDER, CLAIM_FOLDER, STATIC_FOLDER = "/app/backend/data", "/var/lib/open-webui", "/tmp/static"
LOCAL_ADDRESSES = (f"http://localhost:{PORT}", f"http://127.0.0.1:{PORT}")
"""Where `kubectl port-forward service/open-webui 8080:80` serves it."""
INSTALL_FUNCTIONS = Path(__file__).with_name("install_functions.py")
DRAIN_SECONDS, GRACE_SECONDS = 10, 60


class OpenWebUI(Room):
    """The chat. `ui` is its endpoint, `url` what people open, `web` the workload.

    `backends` are the APIs it lists models of, each with the key it was given. `database` (with the extension vector), `cache`
    and `files` let it run several replicas. Without a database or without files it keeps those on a claim, and is alone.
    `embeddings` embeds documents where none of the backends does.
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
    ) -> None:
        super().__init__(scope, id)
        self.props = props or OpenWebUIProps()
        self.secret = Secret(self, "secret", {"secret-key": Generated(length=48), "admin-password": Generated()}, name=id)
        self.secret_key = self.props.secret_key or self.secret["secret-key"]
        self.admin_password = self.props.admin_password or self.secret["admin-password"]
        self.migration = self._migration(database) if database else None
        self.web = self._web(keeps_data=database is None or files is None)
        self.ui = Endpoint(name=id, host=self.web.host(), owner=self.web, **self.web.port("http"))
        self.url = self._set_addresses()
        self._connect_stores(database, cache, files)
        self._connect_backends(backends)
        self._connect_embeddings(backends, embeddings)
        self._connect_sign_in()
        self._connect_tool_servers()
        self._install_functions()
        expose(self.web, "http", self.props.exposure)
        self._check(backends, database=database, cache=cache, files=files)

    def push_metrics(self, otlp: Endpoint) -> None:
        """Pushes its metrics to what takes OTLP over HTTP, such as `prometheus.otlp`: it has no endpoint to be asked at."""
        self.web.connect(otlp, config.metrics(otlp))
        identify(self.web, "open-webui")  # dashboards know it by this name, whatever its room is called

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _migration(self, database: DatabaseEndpoint) -> Migration:
        migration = Migration(
            self, f"{self.name}-migration", database=database, image=self.props.image, program="open-webui",
            resources=self.props.resources.but(cpu="100m"),
            command=("python", "-c", "import open_webui.config"), working_dir="/app/backend",
            env={
                "ENABLE_DB_MIGRATIONS": "True", "WEBUI_SECRET_KEY": self.secret_key,
                "DATA_DIR": DATA_FOLDER, "STATIC_DIR": STATIC_FOLDER,
            },
        )  # fmt: skip
        migration.connect(database, config.database(database), wait=True)
        return migration

    def _web(self, *, keeps_data: bool) -> Component:
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
                "DATA_DIR": CLAIM_FOLDER if keeps_data else DATA_FOLDER,
                "STATIC_DIR": STATIC_FOLDER,
                "ENABLE_DB_MIGRATIONS": str(self.migration is None),
                "WEBUI_SECRET_KEY": self.secret_key,
                "WEBUI_ADMIN_EMAIL": self.props.admin_email,
                "WEBUI_ADMIN_NAME": self.props.admin_name,
                "WEBUI_ADMIN_PASSWORD": self.admin_password,
                **config.general(self.props),
            },
            volumes=[Volume("data", CLAIM_FOLDER, self.props.volume)] if keeps_data else [],
            strategy="Recreate",  # its versions can't run side by side
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
        )

    def _install_functions(self) -> None:
        if not self.props.functions:
            return
        task = Task(
            self, f"{self.name}-functions", image=locked("python"), program="open-webui", role="functions",
            command=("python3", f"/opt/install/{INSTALL_FUNCTIONS.name}", "/opt/functions"),
        )  # fmt: skip
        task.add_files("/opt/install", {INSTALL_FUNCTIONS.name: INSTALL_FUNCTIONS.read_text()})
        task.add_files("/opt/functions", extensions.function_files(self.props.functions), id="sources")
        admin: config.Settings = {"ADMIN_EMAIL": self.props.admin_email, "ADMIN_PASSWORD": self.admin_password}
        task.connect(self.ui, {"OPEN_WEBUI_URL": self.ui.url, **admin})

    def _set_addresses(self) -> str:
        exposure = self.props.exposure
        own = (exposure.url,) if exposure else (*LOCAL_ADDRESSES, f"http://{self.ui.host}")
        self._set(config.addresses(own[0], [*own, *self.props.origins]))
        return own[0]

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _connect_stores(self, database: DatabaseEndpoint | None, cache: CacheEndpoint | None, files: BucketEndpoint | None) -> None:
        if self.migration:
            self.migration.gate(self.web)
        if database:
            self.web.connect(database, {**config.database(database), **config.pools(self.props)})
        if cache:
            self.web.connect(cache, config.cache(cache, prefix=self.name), wait=True)
        if files:
            self.web.connect(files, config.files(files))

    def _connect_backends(self, backends: Sequence[OpenAIEndpoint]) -> None:
        for index, backend in enumerate(backends):
            self.web.connect(backend, {config.backend_key_variable(index): backend.key})
        self._set(config.backends(self.props, backends))

    def _connect_embeddings(self, backends: Sequence[OpenAIEndpoint], embeddings: OpenAIEndpoint | None) -> None:
        model, asked = self.props.embedding_model, [embeddings] if embeddings else backends
        embedder = next((api for api in asked if not api.models or model in api.models), None) if model else None
        if embeddings:
            self.web.connect(embeddings)
        self._set(config.documents(self.props, embedder))
        database = self.migration is not None
        self._refuse(*checks.embedding_findings(self.props, asked, embedder, linked=embeddings is not None, database=database))

    def _connect_sign_in(self) -> None:
        oidc = self.props.oidc
        if oidc:
            self.web.connect(extensions.elsewhere("oidc", oidc.provider, oidc.cidrs), config.oidc(oidc, self.url))

    def _connect_tool_servers(self) -> None:
        for server in self.props.tool_servers:
            key: config.Settings = {extensions.tool_key_variable(server): server.key} if server.key else {}
            self.web.connect(extensions.tool_endpoint(server), key)
        if self.props.tool_servers:
            self._set({"TOOL_SERVER_CONNECTIONS": extensions.tool_connections(self.props.tool_servers)})

    def _check(self, backends: Sequence[OpenAIEndpoint], **stores: Endpoint | None) -> None:
        self._refuse(*checks.backend_findings(self.props, backends))
        if self.web.runs_several:
            self._refuse(*checks.unshared(stores))

    def _set(self, settings: config.Settings) -> None:
        for name, value in settings.items():
            self.web.add_env(name, value)

    def _refuse(self, *findings: checks.Finding) -> None:
        for path, finding in findings:
            self.web.refuse(path, finding)


def _probes() -> Probes:
    alive = Probe.http("/health")
    return Probes(startup=alive.within(600), readiness=Probe.http("/ready"), liveness=alive.tolerant())
