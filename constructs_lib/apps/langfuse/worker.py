"""Langfuse's worker: writes queued events into ClickHouse, and runs evaluations and exports."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.apps.langfuse.props import WorkerProps
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes

PORT = 3030

INGESTION_QUEUES = "bull:(otel-)?ingestion-queue"
"""The keys of the queues on which traces come in, as a regular expression. BullMQ counts all jobs ever added under `id`."""
WAITING_JOBS = f'redis_key_size{{key=~"{INGESTION_QUEUES}:(wait|delayed|prioritized)"}}'
"""The jobs that wait on them, as the exporter of the cache counts them."""


class Worker(Component):
    """The pods that work off the queues. They have no clients; the port is for probes."""

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
            grace_seconds=props.shutdown_seconds,
            loads={"queue_length": f"sum({WAITING_JOBS})"},
        )


def _probes() -> Probes:
    # Its health path asks PostgreSQL and Valkey: while one of them is away, a restart would only lose the jobs that run.
    return Probes(startup=Probe.tcp("http").within(600), readiness=Probe.http("/api/ready"), liveness=Probe.tcp("http").tolerant())
