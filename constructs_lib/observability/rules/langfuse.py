"""Rules about Langfuse. It has no metrics, so they use the lengths of its queues in Valkey."""

from __future__ import annotations

from constructs_lib.apps.langfuse.worker import INGESTION_QUEUES, WAITING_JOBS
from constructs_lib.observability.rules.model import Alert, Group, runbook

QUEUE = Alert(
    name="LangfuseQueueGrowing",
    expr=(
        f"sum(sum_over_time({WAITING_JOBS}[5m]) / count_over_time({WAITING_JOBS}[5m])) > 1000\n"
        f"and sum(deriv({WAITING_JOBS}[15m])) > 0"
    ),
    after="15m",
    severity="warning",
    summary="Traces queue up before Langfuse",
    description="{{ $value | humanize }} batches of traces wait, and more come than the workers take. Traces appear late.",
    runbook=runbook(
        "See whether the workers run: kubectl get pods -l app.kubernetes.io/name=langfuse-worker.",
        "Read their logs: errors of ClickHouse or of the object store hold the queue up.",
        "If they only have too much to do, raise the worker's replicas or its autoscaler's maximum.",
        "Watch Valkey's memory: the queue is in it, and a full Valkey rejects every write.",
    ),
)
FAILED_JOBS = Alert(
    name="LangfuseJobsFailing",
    expr='sum(delta(redis_key_size{key=~"bull:.+:failed"}[30m])) > 10',
    after="5m",
    severity="warning",
    summary="Langfuse gives up on jobs",
    description="{{ $value | humanize }} jobs failed for good in 30 minutes. The traces in them are missing from the dashboards.",
    runbook=runbook(
        "Read the worker's logs: each job that failed says why.",
        "When the cause is gone, retry the failed jobs in Langfuse's queue administration.",
    ),
)
NO_TRACES = Alert(
    name="NoTracesArriving",
    expr=(
        'sum(increase(litellm_proxy_total_requests_metric_total{status_code="200"}[30m])) > 10\n'
        f'unless on () sum(increase(redis_key_value{{key=~"{INGESTION_QUEUES}:id"}}[30m])) > 0'
    ),
    after="10m",
    severity="warning",
    summary="Requests are answered, but no traces arrive at Langfuse",
    description="LiteLLM answered {{ $value | humanize }} requests in 30 minutes, and Langfuse took in no trace.",
    runbook=runbook(
        "Read LiteLLM's logs for `langfuse` and `otel`: 401 means that its keys are of another project.",
        "See whether Langfuse's web pods are ready, and reach the object store: a trace is written there first.",
        "Compare the NetworkPolicies of both sides.",
    ),
)

GROUPS = (
    Group("langfuse", (QUEUE, FAILED_JOBS), frozenset({"langfuse", "valkey-exporter"})),
    Group("traces", (NO_TRACES,), frozenset({"langfuse", "litellm", "valkey-exporter"})),
)
