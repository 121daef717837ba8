"""Filebeat: reads the logs of a node's containers and sends them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from constructs import Construct

from constructs_lib.core.certificate import Certificate
from constructs_lib.core.component import Component, Port
from constructs_lib.core.config_text import yaml_text
from constructs_lib.core.endpoint import FieldRef, LogsEndpoint
from constructs_lib.core.kubernetes_api import grant_in_cluster
from constructs_lib.core.probes import Probes
from constructs_lib.core.room import Room
from constructs_lib.observability.filebeat.config import STATUS_PORT, config
from constructs_lib.observability.filebeat.props import FilebeatProps

SETTINGS, CERTIFICATES = "/etc/filebeat", "/etc/filebeat-certificate"
REGISTRY = "/usr/share/filebeat/data"
CONTAINER_LOGS = "/var/log/containers"
MAY_SEE = ({"apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list", "watch"]},)


class Filebeat(Room):
    """Filebeat on every node. Make it in a namespace whose Pod Security is `privileged`: it reads files of its node.

    `logs` is what takes them.
    """

    registry_volume = "registry"

    def __init__(self, scope: Construct, id: str, props: FilebeatProps | None = None, *, logs: LogsEndpoint) -> None:
        super().__init__(scope, id)
        self.props = props or FilebeatProps()
        self.agent = self._agent()
        self.certificate = Certificate.where_given(self, self.props.tls, holder=self.agent, folder=CERTIFICATES)
        self._see_the_node()
        grant_in_cluster(self.agent, MAY_SEE)
        self.agent.connect(logs)
        self._configure(config(self.props, self._namespaces(logs), logs, self.certificate))
        self._check(logs)

    def _agent(self) -> Component:
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
        self.agent.add_files(SETTINGS, {"filebeat.yml": yaml_text(dict(settings))}, id="settings")

    def _see_the_node(self) -> None:
        pod = self.agent.pod
        pod.node_agent = True
        for name, path in (("container-logs", CONTAINER_LOGS), ("pod-logs", self.props.pod_logs)):
            pod.mount(name, path, {"hostPath": {"path": path, "type": "Directory"}}, read_only=True)
        pod.mount(self.registry_volume, REGISTRY, {"hostPath": {"path": self.props.registry, "type": "DirectoryOrCreate"}})

    def _namespaces(self, logs: LogsEndpoint) -> Sequence[str]:
        platform = logs.owner.composition.namespace if logs.owner else None
        return self.props.namespaces or ((platform,) if platform else ())

    def _check(self, logs: LogsEndpoint) -> None:
        if not self._namespaces(logs):
            self.agent.refuse("namespaces", f"{logs.name} is in no namespace that is known here; say whose logs it reads")
        if logs.tls and not self.props.tls:
            self.agent.refuse("tls", f"{logs.name} lets in nobody without a certificate; set tls")
        if self.props.tls and not logs.tls:
            self.agent.refuse("tls", f"{logs.name} speaks no TLS; set tls there too")


def probes() -> Probes:
    """Whether it answers on its status port."""
    return Probes.by_path("/", "status", start_seconds=120)
