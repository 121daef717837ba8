"""Langfuse's worker: takes events off the queues and writes them into ClickHouse, evaluates and exports."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.apps.langfuse.props import WorkerProps
from constructs_lib.core.component import Component, Port
from constructs_lib.core.probes import Probe, Probes

PORT = 3030
GRACE_SECONDS = 150
"""It ends the jobs it has, and writes what it has gathered."""


class Worker(Component):
    """The pods behind the queues. Nobody connects to them; the port is for probes."""

    def __init__(self, scope: Construct, id: str, props: WorkerProps) -> None:
        super().__init__(
            scope,
            id,
            props,
            program="langfuse-worker",
            role="worker",
            ports={"http": Port(PORT)},
            probes=_probes(),
            env={"PORT": str(PORT)},
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
        )


def _probes() -> Probes:
    health = Probe.http("/api/health")
    return Probes(startup=health.within(600), readiness=Probe.http("/api/ready"), liveness=health.tolerant())
