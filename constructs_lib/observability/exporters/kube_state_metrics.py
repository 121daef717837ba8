"""Metrics of Kubernetes' objects: pods, autoscalers, Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from constructs import Construct

from constructs_lib.core.traits.rbac import grant_in_cluster
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.observability.exporters.props import GROUPS, KubeStateMetricsProps

PORT, TELEMETRY_PORT = 8080, 8081


class KubeStateMetrics(Component):
    """A pod that watches the API server. Its series have the namespaces of the objects that they are about."""

    def __init__(self, scope: Construct, id: str, props: KubeStateMetricsProps | None = None) -> None:
        props = props or KubeStateMetricsProps()
        super().__init__(
            scope,
            id,
            props,
            program="kube-state-metrics",
            role="exporter",
            ports={"http": Port(PORT), "telemetry": Port(TELEMETRY_PORT)},
            probes=_probes(),
            args=(f"--port={PORT}", f"--telemetry-port={TELEMETRY_PORT}", f"--resources={','.join(sorted(props.kinds))}"),
            drain_seconds=0,
            metrics=("http", "/metrics"),
        )
        self._limit(props.namespaces)
        grant_in_cluster(self, _rules(props.kinds))

    def _limit(self, wanted: Sequence[str] | None) -> None:
        own = (self.context.namespace,) if self.context.namespace else ()
        namespaces = own if wanted is None else wanted
        if namespaces:
            self.container.args = [*self.container.args, f"--namespaces={','.join(namespaces)}"]


def _rules(kinds: Sequence[str]) -> list[dict[str, Any]]:
    wanted = {group: sorted(set(known) & set(kinds)) for group, known in GROUPS.items()}
    return [
        {"apiGroups": [group], "resources": resources, "verbs": ["list", "watch"]}
        for group, resources in wanted.items()
        if resources
    ]


def _probes() -> Probes:
    alive, ready = Probe.http("/livez"), Probe.http("/readyz", "telemetry")
    return Probes(startup=alive.within(120), readiness=ready, liveness=alive.tolerant())
