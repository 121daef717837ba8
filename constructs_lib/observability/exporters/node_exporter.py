"""Metrics of nodes: CPU, memory, disks and network."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.exporters.props import NodeExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS
from constructs_lib.review.checks.suppressions import suppress

PORT = 9100
HOST = "/host/root"
PSEUDO_MOUNTS = r"^/(dev|proc|run/credentials/.+|sys|var/lib/(containers/storage|docker|kubelet)/.+)($|/)"
"""Mounts that aren't disks of the node, among them those of every pod."""


class NodeExporter(Component):
    """A DaemonSet in the network of the nodes. Its namespace needs the Pod Security level `privileged`."""

    def __init__(self, scope: Construct, id: str, props: NodeExporterProps | None = None) -> None:
        super().__init__(
            scope,
            id,
            props or NodeExporterProps(),
            program="node-exporter",
            role="exporter",
            ports={"metrics": Port(PORT)},
            probes=Probes.by_path("/", "metrics", start_seconds=60),
            args=(
                f"--path.rootfs={HOST}",
                f"--path.procfs={HOST}/proc",
                f"--path.sysfs={HOST}/sys",
                f"--collector.filesystem.mount-points-exclude={PSEUDO_MOUNTS}",
                f"--web.listen-address=:{PORT}",
                JSON_LOGS,
            ),
            drain_seconds=0,
            metrics=("metrics", "/metrics"),
            on_every_node=True,
        )
        self._see_the_node()

    def _see_the_node(self) -> None:
        self.pod.node_agent = True
        self.pod.options["hostNetwork"] = True
        self.pod.options["hostPID"] = True
        suppress(self.workload, "pod-security", "it measures the node: its network, processes and disks")
        self.pod.mount("root", HOST, {"hostPath": {"path": "/"}}, read_only=True, follows_host=True)
