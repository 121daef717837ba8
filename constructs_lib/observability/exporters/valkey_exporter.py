"""Metrics of Valkey: memory, commands, and the queues that Langfuse keeps in it."""

from __future__ import annotations

from collections.abc import Iterable

from constructs import Construct

from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.exporters.props import ValkeyExporterProps

PORT = 9121
QUEUE_PARTS = ("id", "wait", "active", "delayed", "prioritized", "failed")
"""BullMQ's keys of a queue: the number of jobs that were ever added, and the jobs in each state."""


class ValkeyExporter(Component):
    """An exporter of one Valkey server, with the lengths of queues."""

    def __init__(self, scope: Construct, id: str, props: ValkeyExporterProps | None = None, *, cache: CacheEndpoint) -> None:
        props = props or ValkeyExporterProps()
        super().__init__(
            scope,
            id,
            props,
            program="valkey-exporter",
            role="exporter",
            ports={"metrics": Port(PORT)},
            probes=Probes.by_path("/health", "metrics", start_seconds=60),
            args=(f"--web.listen-address=:{PORT}", "--log-format=json", *_keys(props.queues)),
            drain_seconds=0,
            metrics=("metrics", "/metrics"),
        )
        scheme = "rediss" if cache.tls else "redis"
        user = {"REDIS_USER": cache.username} if cache.username else {}
        password = {"REDIS_PASSWORD": cache.password} if cache.password else {}
        self.connect(cache, {"REDIS_ADDR": f"{scheme}://{cache.authority}", **user, **password})


def _keys(queues: Iterable[str]) -> tuple[str, ...]:
    # Named one by one: an empty queue has no key, and the exporter reports 0 only for a key that it is given by name.
    keys = ",".join(f"bull:{queue}:{part}" for queue in queues for part in QUEUE_PARTS)
    return (f"--check-single-keys={keys}",) if keys else ()
