"""Kibana: where people search the logs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from constructs import Construct

from constructs_lib.core.access import expose
from constructs_lib.core.certificate import Certificate
from constructs_lib.core.component import Component, Port
from constructs_lib.core.config_text import yaml_text
from constructs_lib.core.endpoint import Endpoint, Env, SearchEndpoint
from constructs_lib.core.pod import COPY, SMALL, Container, Mount
from constructs_lib.core.probes import Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated
from constructs_lib.observability.elasticsearch.set_up import Request, SetUp
from constructs_lib.observability.kibana.props import KibanaProps

PORT = 5601
HOME = "/usr/share/kibana"
SETTINGS, CERTIFICATES, AUTHORITIES = "/etc/kibana", f"{HOME}/certificates", f"{HOME}/authorities"
DATA_VIEW = "platform-logs"
KEYS = {
    "security-key": "XPACK_SECURITY_ENCRYPTIONKEY",
    "saved-objects-key": "XPACK_ENCRYPTEDSAVEDOBJECTS_ENCRYPTIONKEY",
    "reporting-key": "XPACK_REPORTING_ENCRYPTIONKEY",
}
"""Made anew at each start if they aren't given: sessions and saved secrets would end, and two replicas contradict each other."""


class Kibana(Room):
    """Kibana. `web` is its endpoint.

    `elasticsearch` is the account of Kibana itself. `editor` is one that may make a data view; without it people make their own.
    """

    web: Endpoint

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
        self.certificate = Certificate.where_given(self, self.props.tls, holder=self.server, folder=CERTIFICATES)
        self._connect(elasticsearch)
        self._configure()
        scheme = "https" if self.certificate else "http"
        self.web = Endpoint(
            name=id, host=self.server.host(), owner=self.server, **self.server.port("http"), scheme=scheme, path=self.base_path
        )
        expose(self.server, "http", self.props.exposure)
        self.setup = self._setup(editor) if editor else None

    # ---- what is made -----------------------------------------------------------------------------------------------

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
            env={variable: self.secret[key] for key, variable in KEYS.items()},
        )

    def _connect(self, elasticsearch: SearchEndpoint) -> None:
        env: Env = {
            "ELASTICSEARCH_HOSTS": elasticsearch.url,
            "ELASTICSEARCH_USERNAME": elasticsearch.username,
            "ELASTICSEARCH_PASSWORD": elasticsearch.password,
        }
        self.server.connect(elasticsearch, env)
        if elasticsearch.authorities:
            self.server.add_secret_files(AUTHORITIES, {"ca.crt": elasticsearch.authorities}, id="authorities")
            self.server.add_env("ELASTICSEARCH_SSL_CERTIFICATEAUTHORITIES", f"{AUTHORITIES}/ca.crt")

    def _configure(self) -> None:
        self.server.add_files(SETTINGS, {"kibana.yml": yaml_text(self._settings())}, id="settings")
        copy = self.server.pod.writable_copy(f"{HOME}/config")
        place = Mount("settings", SETTINGS, read_only=True)
        step = ("cp", f"{SETTINGS}/kibana.yml", f"{COPY}/kibana.yml")
        self.server.pod.steps.append(Container("use-settings", self.props.image, SMALL, step, mounts=[copy, place]))

    def _setup(self, editor: SearchEndpoint) -> SetUp:
        return SetUp(
            self, f"{self.name}-setup", api=self.web, program="kibana", requests=_requests(editor.indices),
            username=editor.username, password=editor.password,
            authorities=self.certificate.authority if self.certificate else None,
        )  # fmt: skip

    # ---- parts of it ------------------------------------------------------------------------------------------------

    def _probes(self) -> Probes:
        return Probes.by_path(f"{self.base_path}/api/status", start_seconds=600, tls=self.props.tls is not None)

    def _settings(self) -> dict[str, Any]:
        ours = self._own_settings()
        for name in sorted(ours.keys() & self.props.settings.keys()):
            self.server.refuse("settings", f"{name!r} is set by its own prop, or must be as it is")
        return {**ours, **self.props.settings}

    def _own_settings(self) -> dict[str, Any]:
        exposure, certificate = self.props.exposure, self.certificate
        return {
            "server.name": self.name,
            "server.host": "0.0.0.0",
            "server.port": PORT,
            **({"server.publicBaseUrl": exposure.url} if exposure else {}),
            **({"server.basePath": self.base_path, "server.rewriteBasePath": True} if self.base_path else {}),
            **(
                {
                    "server.ssl.enabled": True,
                    "server.ssl.certificate": certificate.certificate,
                    "server.ssl.key": certificate.key,
                }
                if certificate
                else {}
            ),
            "telemetry.optIn": False,
            "telemetry.allowChangingOptInStatus": False,
            "newsfeed.enabled": False,
            "logging.appenders.json": {"type": "console", "layout": {"type": "json"}},
            "logging.root": {"appenders": ["json"], "level": "info"},
        }


def _requests(indices: str) -> Iterator[Request]:
    view = {"id": DATA_VIEW, "name": "Logs of the platform", "title": indices, "timeFieldName": "@timestamp"}
    views = "/api/data_views"
    yield Request("POST", f"{views}/data_view", {"data_view": view}, unless=f"{views}/data_view/{DATA_VIEW}")
    yield Request("POST", f"{views}/default", {"data_view_id": DATA_VIEW, "force": False})
