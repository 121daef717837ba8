"""Kibana as a Deployment, with a data view of the logs."""

from __future__ import annotations

from collections.abc import Iterator

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.certificate import Certificate, add_authority
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.job import Job
from constructs_lib.core.workloads.pod import COPY_MOUNT_PATH, SMALL, Container, Mount
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.elasticsearch.set_up import Request, SetUp
from constructs_lib.observability.kibana.config import PORT, config, secret_env
from constructs_lib.observability.kibana.props import KibanaProps

HOME = "/usr/share/kibana"
SETTINGS, CERTIFICATES, AUTHORITIES = "/etc/kibana", f"{HOME}/certificates", f"{HOME}/authorities"
DATA_VIEW = "platform-logs"
KEYS = {
    "security-key": "XPACK_SECURITY_ENCRYPTIONKEY",
    "saved-objects-key": "XPACK_ENCRYPTEDSAVEDOBJECTS_ENCRYPTIONKEY",
    "reporting-key": "XPACK_REPORTING_ENCRYPTIONKEY",
}
"""Variables by their keys in the Secret. Without them Kibana makes new keys at each start: sessions and saved secrets would be
lost, and replicas would have different keys."""


class Kibana(Application):
    """Kibana, connected to Elasticsearch.

    `elasticsearch` is the account of Kibana itself. `editor` is an account that may create the data view of the logs; without it
    there is none.
    """

    secret: Secret
    """The encryption keys. ECK makes them itself, so there it is missing."""
    ui: Endpoint
    """The user interface."""
    setup: Job | None
    """The Job that creates the data view."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: KibanaProps | None = None,
        *,
        elasticsearch: SearchEndpoint,
        editor: SearchEndpoint | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.props = props or KibanaProps()
        self.base_path = self.props.exposure.path.rstrip("/") if self.props.exposure else ""
        self.server = self._server()
        self.certificate = Certificate.optional(self, self.props.tls, holder=self.server, folder=CERTIFICATES)
        self._connect(elasticsearch)
        self._configure()
        self.ui = self.server.endpoint("http", self.base_path, scheme="https" if self.certificate else "http")
        expose(self.server, "http", self.props.exposure)
        self.setup = self._setup(editor) if editor else None

    # ---- objects ----------------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        self.secret = Secret(self, "secret", {key: Generated() for key in KEYS}, name=self.name)
        return Component(
            self,
            self.name,
            self.props,
            program="kibana",
            role="dashboards",
            ports={"http": Port(PORT)},
            probes=self._probes(),
            env={**{variable: self.secret[key] for key, variable in KEYS.items()}, **secret_env(self.props)},
        )

    def _connect(self, elasticsearch: SearchEndpoint) -> None:
        self.server.connect(
            elasticsearch,
            {
                "ELASTICSEARCH_HOSTS": elasticsearch.url,
                "ELASTICSEARCH_USERNAME": elasticsearch.username,
                "ELASTICSEARCH_PASSWORD": elasticsearch.password,
            },
        )
        if file := add_authority(self.server, elasticsearch.authorities, AUTHORITIES):
            self.server.add_env("ELASTICSEARCH_SSL_CERTIFICATEAUTHORITIES", file)

    def _configure(self) -> None:
        text = yaml_text(config(self.name, self.props, self.base_path, self.certificate))
        self.server.add_files(SETTINGS, {"kibana.yml": text}, id="settings")
        copy = self.server.pod.writable_copy(f"{HOME}/config")
        place = Mount("settings", SETTINGS, read_only=True)
        step = ("cp", f"{SETTINGS}/kibana.yml", f"{COPY_MOUNT_PATH}/kibana.yml")
        self.server.pod.steps.append(Container("use-settings", self.props.image, SMALL, step, mounts=[copy, place]))

    def _setup(self, editor: SearchEndpoint) -> SetUp:
        return SetUp(
            self, f"{self.name}-setup", api=self.ui, program="kibana", requests=_requests(editor.indices),
            username=editor.username, password=editor.password,
            authorities=self.certificate.authority if self.certificate else None,
        )  # fmt: skip

    def _probes(self) -> Probes:
        return Probes.by_path(f"{self.base_path}/api/status", start_seconds=600, tls=self.props.tls is not None)


def _requests(indices: str) -> Iterator[Request]:
    view = {"id": DATA_VIEW, "name": "Logs of the platform", "title": indices, "timeFieldName": "@timestamp"}
    views = "/api/data_views"
    yield Request("POST", f"{views}/data_view", {"data_view": view}, unless=f"{views}/data_view/{DATA_VIEW}")
    yield Request("POST", f"{views}/default", {"data_view_id": DATA_VIEW, "force": False})
