"""Logstash: takes the logs of the programs apart and brings them to Elasticsearch."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.certificate import Certificate
from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import Env, LogsEndpoint, SearchEndpoint
from constructs_lib.core.probes import Probes
from constructs_lib.core.props import byte_count
from constructs_lib.core.room import Room
from constructs_lib.observability.logstash.pipeline import AUTHORITIES, PASSWORD_VARIABLE, USERNAME_VARIABLE, pipeline
from constructs_lib.observability.logstash.props import LogstashProps

API_PORT = 9600
HOME = "/usr/share/logstash"
CERTIFICATES = f"{HOME}/certificates"
GRACE_SECONDS = 120


class Logstash(Room):
    """Logstash. `logs` is where Filebeat sends to; `elasticsearch` is an account that may add to one data stream."""

    logs: LogsEndpoint

    def __init__(self, scope: Construct, id: str, props: LogstashProps | None = None, *, elasticsearch: SearchEndpoint) -> None:
        super().__init__(scope, id)
        self.props = props or LogstashProps()
        if elasticsearch.indices.count("-") != 2:
            raise ValueError(f"{elasticsearch.indices!r} is no data stream; {id} writes to one, named type-dataset-namespace")
        self.server = self._server()
        self.certificate = Certificate.where_given(self, self.props.tls, holder=self.server, folder=CERTIFICATES)
        self._connect(elasticsearch)
        text = pipeline(self.props, elasticsearch, self.certificate)
        self.server.add_files(f"{HOME}/pipeline", {"logs.conf": text}, id="pipeline")
        self.logs = LogsEndpoint(
            name=id, host=self.server.host(), owner=self.server, **self.server.port("beats"), tls=self.certificate is not None
        )

    def _server(self) -> Component:
        server = Component(
            self,
            self.name,
            self.props,
            program="logstash",
            role="logs",
            ports={"beats": Port(self.props.input.port), "api": Port(API_PORT)},
            probes=probes("api"),
            env=self._settings(),
            volumes=[Volume("data", f"{HOME}/data", self.props.volume)],
            drain_seconds=5,
            grace_seconds=GRACE_SECONDS,
        )
        # At its start it writes the settings of its variables into a file there.
        server.pod.writable_copy(f"{HOME}/config")
        return server

    def _connect(self, elasticsearch: SearchEndpoint) -> None:
        self.server.connect(elasticsearch, {USERNAME_VARIABLE: elasticsearch.username, PASSWORD_VARIABLE: elasticsearch.password})
        if elasticsearch.authorities:
            self.server.add_secret_files(AUTHORITIES, {"ca.crt": elasticsearch.authorities}, id="authorities")

    def _heap(self) -> Env:
        heap = byte_count(self.props.heap or self.props.resources.memory_limit) // (1 if self.props.heap else 2)
        return {"LS_JAVA_OPTS": f"-Xms{heap // 2**20}m -Xmx{heap // 2**20}m"}

    def _settings(self) -> Env:
        return {
            **self._heap(),
            "API_HTTP_HOST": "0.0.0.0",
            "API_HTTP_PORT": str(API_PORT),
            "LOG_FORMAT": "json",
            "LOG_LEVEL": self.props.log_level,
            "QUEUE_TYPE": "persisted",
            "QUEUE_MAX_BYTES": f"{byte_count(self.props.queue) // 2**20}mb",
            "XPACK_MONITORING_ENABLED": "false",
        }


def probes(port: str) -> Probes:
    """Whether its API answers on the port of that name."""
    return Probes.by_path("/", port, start_seconds=600)
