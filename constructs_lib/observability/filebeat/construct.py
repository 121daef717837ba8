"""Filebeat as a DaemonSet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.certificate import Certificate
from constructs_lib.core.traits.rbac import grant_in_cluster
from constructs_lib.core.values.env import FieldRef
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.core.wiring.telemetry_endpoints import LogsEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.filebeat.config import CONTAINER_LOGS, STATUS_PORT, config
from constructs_lib.observability.filebeat.props import FilebeatProps
from constructs_lib.review.checks.suppressions import suppress

SETTINGS, CERTIFICATES = "/etc/filebeat", "/etc/filebeat-certificate"
REGISTRY = "/usr/share/filebeat/data"
READS = ({"apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list", "watch"]},)


class Filebeat(Application):
    """Filebeat on every node. Its namespace needs Pod Security `privileged`, since it reads files of the node.

    `logs` is the receiver. Unless the props name namespaces, it reads the logs of `namespaces`, or of the receiver's.
    """

    registry_volume = "registry"
    """The name of the volume with Filebeat's positions."""

    def __init__(
        self, scope: Construct, id: str, props: FilebeatProps | None = None, *, logs: LogsEndpoint, namespaces: Sequence[str] = ()
    ) -> None:
        super().__init__(scope, id)
        self.props = props or FilebeatProps()
        self._watched = namespaces
        self.server = self._server()
        self.certificate = Certificate.optional(self, self.props.tls, holder=self.server, folder=CERTIFICATES)
        self._mount_node_folders()
        suppress(self.server.workload, "pod-security", "it reads the logs of all pods, which are files of the node")
        grant_in_cluster(self.server, READS)
        self.server.connect(logs)
        self._configure(config(self.props, self._namespaces(logs), logs, self.certificate))
        self._check(logs)

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="filebeat",
            role="log-shipper",
            ports={"status": Port(STATUS_PORT)},
            probes=probes(),
            args=("-e", "-c", f"{SETTINGS}/filebeat.yml"),
            env={"NODE_NAME": FieldRef("spec.nodeName")},
            drain_seconds=0,
            grace_seconds=30,
            on_every_node=True,
        )

    def _configure(self, settings: Mapping[str, Any]) -> None:
        self.server.add_files(SETTINGS, {"filebeat.yml": yaml_text(dict(settings))}, id="settings")

    def _mount_node_folders(self) -> None:
        pod = self.server.pod
        pod.node_agent = True
        for name, path in (("container-logs", CONTAINER_LOGS), ("pod-logs", self.props.pod_logs)):
            pod.mount(name, path, {"hostPath": {"path": path, "type": "Directory"}}, read_only=True)
        pod.mount(self.registry_volume, REGISTRY, {"hostPath": {"path": self.props.registry, "type": "DirectoryOrCreate"}})

    def _namespaces(self, logs: LogsEndpoint) -> Sequence[str]:
        platform = logs.owner.namespace if logs.owner else None
        return self.props.namespaces or self._watched or ((platform,) if platform else ())

    # ---- validation -------------------------------------------------------------------------------------------------

    def _check(self, logs: LogsEndpoint) -> None:
        if not self._namespaces(logs):
            self.server.add_error("namespaces", f"the namespace of {logs.name} is not known here; list the namespaces to read")
        if logs.tls and not self.props.tls:
            self.server.add_error("tls", f"{logs.name} asks for a certificate; set tls")
        if self.props.tls and not logs.tls:
            self.server.add_error("tls", f"{logs.name} doesn't use TLS; set tls there too")


def probes() -> Probes:
    """Returns the probes of Filebeat, which ask its status port."""
    return Probes.by_path("/", "status", start_seconds=120)
