"""The state of Kubernetes' objects: pods, autoscalers, Jobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.kubernetes_api import grant_in_cluster
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.observability.exporters.props import KubeStateMetricsProps

PORT, TELEMETRY_PORT = 8080, 8081
FORBIDDEN = ("configmaps", "secrets")
"""Metadata is all that would be shown of them, but the right is to read them."""
GROUPS: Mapping[str, tuple[str, ...]] = {
    "": (
        "endpoints", "limitranges", "namespaces", "nodes", "persistentvolumeclaims", "persistentvolumes", "pods",
        "replicationcontrollers", "resourcequotas", "serviceaccounts", "services",
    ),
    "apps": ("daemonsets", "deployments", "replicasets", "statefulsets"),
    "autoscaling": ("horizontalpodautoscalers",),
    "batch": ("cronjobs", "jobs"),
    "coordination.k8s.io": ("leases",),
    "networking.k8s.io": ("ingressclasses", "ingresses", "networkpolicies"),
    "policy": ("poddisruptionbudgets",),
    "storage.k8s.io": ("storageclasses", "volumeattachments"),
}  # fmt: skip
"""Which API group has which kind."""


class KubeStateMetrics(Component):
    """One pod that watches the API server. Its series are about other pods, in their namespaces."""

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
        self._check_kinds(props.kinds)
        grant_in_cluster(self, _rules(props.kinds))

    def _limit(self, wanted: tuple[str, ...] | None) -> None:
        own = (self.composition.namespace,) if self.composition.namespace else ()
        namespaces = own if wanted is None else wanted
        if namespaces:
            self.container.args = [*self.container.args, f"--namespaces={','.join(namespaces)}"]

    def _check_kinds(self, kinds: tuple[str, ...]) -> None:
        known = {kind for group in GROUPS.values() for kind in group}
        for kind in kinds:
            if kind in FORBIDDEN:
                self.refuse("kinds", f"{kind!r} would give it the right to read what they hold; leave it out")
            elif kind not in known:
                self.refuse("kinds", f"{kind!r} is no kind it knows; there are {', '.join(sorted(known))}")


def _rules(kinds: tuple[str, ...]) -> list[dict[str, Any]]:
    wanted = {group: sorted(set(known) & set(kinds)) for group, known in GROUPS.items()}
    return [
        {"apiGroups": [group], "resources": resources, "verbs": ["list", "watch"]}
        for group, resources in wanted.items()
        if resources
    ]


def _probes() -> Probes:
    alive, ready = Probe.http("/livez"), Probe.http("/readyz", "telemetry")
    return Probes(startup=alive.within(120), readiness=ready, liveness=alive.tolerant())
