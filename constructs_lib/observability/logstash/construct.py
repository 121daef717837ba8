"""Logstash as a StatefulSet, with its pipeline."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.certificate import Certificate, add_authority
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.wiring.telemetry_endpoints import LogsEndpoint, SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.jvm import heap_options
from constructs_lib.observability.logstash.pipeline import (
    AUTHORITIES,
    DATA_STREAM,
    PASSWORD_VARIABLE,
    USERNAME_VARIABLE,
    pipeline,
)
from constructs_lib.observability.logstash.props import API_PORT, LogstashProps

HOME = "/usr/share/logstash"
CERTIFICATES = f"{HOME}/certificates"
GRACE_SECONDS = 120


class Logstash(Application):
    """Logstash, which parses events and sends them to Elasticsearch.

    `elasticsearch` is an account that may add to one data stream. Raises ValueError if its `indices` is not the name of one.
    """

    ingest: LogsEndpoint
    """The endpoint that Filebeat sends events to."""

    def __init__(self, scope: Construct, id: str, props: LogstashProps | None = None, *, elasticsearch: SearchEndpoint) -> None:
        super().__init__(scope, id)
        self.props = props or LogstashProps()
        DATA_STREAM(elasticsearch.indices)
        self.server = self._server()
        self.certificate = Certificate.optional(self, self.props.tls, holder=self.server, folder=CERTIFICATES)
        self.server.connect(elasticsearch, {USERNAME_VARIABLE: elasticsearch.username, PASSWORD_VARIABLE: elasticsearch.password})
        authority = add_authority(self.server, elasticsearch.authorities, AUTHORITIES)
        text = pipeline(self.props, elasticsearch, self.certificate, authority)
        self.server.add_files(f"{HOME}/pipeline", {"logs.conf": text}, id="pipeline")
        self.ingest = LogsEndpoint(**self.server.address("beats"), tls=self.certificate is not None)

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
        # At start Logstash writes the settings of its variables into a file in this folder.
        server.pod.writable_copy(f"{HOME}/config")
        return server

    def _heap(self) -> Env:
        half = byte_count(self.props.resources.memory_limit) // 2
        return {"LS_JAVA_OPTS": heap_options(self.props.heap or str(half))}

    def _settings(self) -> Env:
        return {
            **self._heap(),
            "API_HTTP_HOST": "0.0.0.0",
            "API_HTTP_PORT": str(API_PORT),
            "LOG_FORMAT": "json",
            "LOG_LEVEL": self.props.log_level,
            "QUEUE_TYPE": "persisted",
            "QUEUE_MAX_BYTES": queue_size(self.props),
            "XPACK_MONITORING_ENABLED": "false",
        }


def queue_size(props: LogstashProps) -> str:
    """Returns the size of the queue in Logstash's notation, in whole MiB."""
    return f"{byte_count(props.queue) // 2**20}mb"


def probes(port: str) -> Probes:
    """Returns the probes of Logstash, which ask its API on the port of that name."""
    return Probes.by_path("/", port, start_seconds=600)
