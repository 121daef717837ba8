"""Asks programs that have no metrics whether they answer, and how long their certificates last."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.config_text import yaml_text
from constructs_lib.core.endpoint import Endpoint
from constructs_lib.core.probes import Probes
from constructs_lib.observability.exporters.props import BlackboxExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9115
FOLDER = "/etc/blackbox"
MODULE = "http_2xx"
"""What Prometheus names when it lets a program be asked: a GET that answers 200 to 299."""


class BlackboxExporter(Component):
    """Prometheus names an address at `probe`, and this asks it. It reaches only what it was connected to."""

    probe: Endpoint

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
        self.probe = Endpoint(name=id, host=self.host(), path="/probe", owner=self, **self.port("metrics"))


def config(props: BlackboxExporterProps) -> str:
    """The text of `blackbox.yml`."""
    http = {"preferred_ip_protocol": "ip4", "follow_redirects": True}
    return yaml_text({"modules": {MODULE: {"prober": "http", "timeout": props.timeout, "http": http}}})
