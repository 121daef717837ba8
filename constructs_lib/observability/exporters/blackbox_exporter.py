"""Probes of programs that have no metrics: whether they answer, and how long their certificates are valid."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.values.quantities import go_duration
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.exporters.props import BlackboxExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9115
FOLDER = "/etc/blackbox"
MODULE = "http_2xx"
"""The module that Prometheus names in its requests: a GET that expects a status from 200 to 299."""


class BlackboxExporter(Component):
    """A black-box exporter: requests the addresses that Prometheus sends to `probe`. It reaches only connected addresses."""

    probe: Endpoint
    """The URL that takes addresses from Prometheus."""

    def __init__(self, scope: Construct, id: str, props: BlackboxExporterProps | None = None) -> None:
        props = props or BlackboxExporterProps()
        super().__init__(
            scope,
            id,
            props,
            program="blackbox-exporter",
            role="exporter",
            ports={"metrics": Port(PORT)},
            probes=Probes.by_path("/-/healthy", "metrics", start_seconds=60),
            args=(f"--config.file={FOLDER}/blackbox.yml", f"--web.listen-address=:{PORT}", JSON_LOGS),
            drain_seconds=0,
            metrics=("metrics", "/metrics"),
        )
        self.add_files(FOLDER, {"blackbox.yml": config(props)})
        self.probe = self.endpoint("metrics", "/probe")


def config(props: BlackboxExporterProps) -> str:
    """Returns the text of `blackbox.yml`."""
    http = {"preferred_ip_protocol": "ip4", "follow_redirects": True}
    return yaml_text({"modules": {MODULE: {"prober": "http", "timeout": go_duration(props.timeout), "http": http}}})
