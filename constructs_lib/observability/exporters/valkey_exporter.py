"""Valkey's memory, commands, and the queues in it."""

from __future__ import annotations

from collections.abc import Iterable

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import CacheEndpoint
from constructs_lib.core.probes import Probes
from constructs_lib.observability.exporters.props import ValkeyExporterProps

PORT = 9121
QUEUE_PARTS = ("id", "wait", "active", "delayed", "prioritized", "failed")
"""BullMQ's keys of a queue: how many jobs there ever were, and those in each state."""


class ValkeyExporter(Component):
    """Asks a Valkey server for its statistics, and for the lengths of queues."""

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
        self.connect(cache, {"REDIS_ADDR": f"{scheme}://{cache.host}:{cache.port}", "REDIS_PASSWORD": cache.password})


def _keys(queues: Iterable[str]) -> tuple[str, ...]:
    # Named one by one: an empty queue has no key, and is shown as 0 only where it is asked for by its name.
    keys = ",".join(f"bull:{queue}:{part}" for queue in queues for part in QUEUE_PARTS)
    return (f"--check-single-keys={keys}",) if keys else ()
