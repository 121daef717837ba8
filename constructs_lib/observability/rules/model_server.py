"""Rules about model servers: waiting requests and errors."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

SERVER = "by (component, namespace)"
MORE = (
    "Add replicas, or autoscaling with queue_length in the cluster with KEDA.",
    "Or let LiteLLM send it fewer requests: rpm of the model, or another deployment of the same name.",
)

VLLM_QUEUE = Alert(
    name="VllmRequestsWait",
    expr="histogram_quantile(0.95, sum by (le, component, namespace) (rate(vllm:request_queue_time_seconds_bucket[10m]))) > 10",
    after="10m",
    severity="warning",
    summary="Requests wait for {{ $labels.component }}",
    description="One in twenty requests waits longer than {{ $value | humanizeDuration }} before the model reads it.",
    runbook=runbook(
        "See whether the cache of keys and values is full: vllm:kv_cache_usage_perc near 1. Then long prompts are the cause.",
        *MORE,
    ),
)
VLLM_ERRORS = Alert(
    name="VllmErrors",
    expr=(
        f'sum {SERVER} (rate(vllm:request_success_total{{finished_reason="error"}}[10m]))\n'
        f"/ sum {SERVER} (rate(vllm:request_success_total[10m])) > 0.05\n"
        f'and sum {SERVER} (increase(vllm:request_success_total{{finished_reason="error"}}[10m])) >= 5'
    ),
    after="5m",
    severity="warning",
    summary="Requests of {{ $labels.component }} end with errors",
    description="{{ $value | humanizePercentage }} of its requests failed inside the server in 10 minutes.",
    runbook=runbook(
        "Read its logs: kubectl -n {{ $labels.namespace }} logs -l app={{ $labels.component }}.",
        "Out of memory on the GPU: lower --gpu-memory-utilization or --max-model-len in its args, or give it more gpus.",
        "A GPU that fails shows in the node's events; drain that node.",
    ),
)
LLAMA_CPP_QUEUE = Alert(
    name="LlamaCppRequestsWait",
    expr=f"avg {SERVER} (avg_over_time(llamacpp:requests_deferred[10m])) > 1",
    after="10m",
    severity="warning",
    summary="Requests wait for {{ $labels.component }}",
    description="{{ $value | humanize }} requests have waited for a free slot of each pod, on average over 10 minutes.",
    runbook=runbook("See whether its CPU limit is reached: the Kubernetes dashboard. If so, raise it.", *MORE),
)

GROUPS = (
    Group("vllm", (VLLM_QUEUE, VLLM_ERRORS), frozenset({"vllm"})),
    Group("llama-cpp", (LLAMA_CPP_QUEUE,), frozenset({"llama-cpp"})),
)
