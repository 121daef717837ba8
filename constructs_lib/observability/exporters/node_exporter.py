"""What the nodes themselves are doing."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.probes import Probes
from constructs_lib.observability.exporters.props import NodeExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9100
HOST = "/host/root"
PSEUDO_MOUNTS = r"^/(dev|proc|run/credentials/.+|sys|var/lib/(containers/storage|docker|kubelet)/.+)($|/)"
"""Mounts that aren't disks of the node: among them those of every pod."""


class NodeExporter(Component):
    """A pod on every node, in the node's network. Its namespace must have the Pod Security level `privileged`."""

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
        self.pod.options.setdefault("tolerations", [{"operator": "Exists"}])
        self.pod.mount("root", HOST, {"hostPath": {"path": "/"}}, read_only=True, follows_host=True)
