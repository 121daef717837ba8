"""Rules about Valkey: availability and free memory."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

UNREACHABLE = Alert(
    name="ValkeyUnreachable",
    expr="redis_up == 0",
    after="2m",
    severity="critical",
    summary="Valkey does not answer",
    description="{{ $labels.component }} could not log in for 2 minutes. Queues and websockets stand still.",
    runbook=runbook(
        "See whether its pod runs, and read its logs: after a crash it loads its file first.",
        "If it runs, the exporter's own logs say whether the password or the network is the matter.",
    ),
)
MEMORY = Alert(
    name="ValkeyMemoryNearLimit",
    expr="redis_memory_used_bytes / (redis_memory_max_bytes > 0) > 0.9",
    after="5m",
    severity="critical",
    summary="Valkey's memory is nearly full",
    description="{{ $value | humanizePercentage }} of maxmemory is used. It evicts nothing: when it is full, writes fail.",
    runbook=runbook(
        "See whether Langfuse's queue grows: that is what takes memory here.",
        "Raise valkey.resources.memory_limit; maxmemory follows it.",
    ),
)

GROUP = Group("valkey", (UNREACHABLE, MEMORY), frozenset({"valkey-exporter"}))
