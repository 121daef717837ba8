"""Rules about LiteLLM: errors and latency by model, budgets by key."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

MODEL = "by (requested_model)"
KEY = "by (hashed_api_key, api_key_alias)"

MODEL_ERRORS = Alert(
    name="LiteLLMModelErrors",
    expr=(
        f'sum {MODEL} (rate(litellm_deployment_failure_responses_total{{litellm_model_name!=""}}[10m]))\n'
        f'/ sum {MODEL} (rate(litellm_deployment_total_requests_total{{litellm_model_name!=""}}[10m])) > 0.1\n'
        f'and sum {MODEL} (increase(litellm_deployment_failure_responses_total{{litellm_model_name!=""}}[10m])) >= 5'
    ),
    after="5m",
    severity="warning",
    summary="Calls of the model {{ $labels.requested_model }} fail",
    description="{{ $value | humanizePercentage }} of the calls to its provider failed in 10 minutes.",
    runbook=runbook(
        "See which status the provider gives: errors by exception_status on the LiteLLM dashboard.",
        "401 or 403: its key was revoked or has run out. 429: raise the provider's limit, or lower rpm and tpm of the model.",
        "5xx or timeouts: give the model a fallback in LiteLLM's props until the provider is well.",
    ),
)
MODEL_SLOW = Alert(
    name="LiteLLMModelSlow",
    expr="histogram_quantile(0.95, sum by (le, requested_model) (rate(litellm_llm_api_latency_metric_bucket[15m]))) > 60",
    after="15m",
    severity="warning",
    summary="The model {{ $labels.requested_model }} is slow",
    description="One in twenty calls of {{ $labels.requested_model }} takes longer than {{ $value | humanizeDuration }}.",
    runbook=runbook(
        "Compare with the tokens of its answers: long answers take long.",
        "Compare with the time to first token: if that is long too, the provider queues the calls.",
        "Add a deployment to the model, or let the router choose by latency.",
    ),
)
BUDGET_LOW = Alert(
    name="LiteLLMBudgetNearlySpent",
    expr=(
        f"min {KEY} (litellm_remaining_api_key_budget_metric)\n"
        f"/ max {KEY} (litellm_api_key_max_budget_metric) < 0.1"
    ),
    after="5m",
    severity="warning",
    summary="The budget of the key {{ $labels.api_key_alias }} is nearly spent",
    description="{{ $value | humanizePercentage }} of its budget is left. At 0, LiteLLM rejects its requests.",
    runbook=runbook(
        "See on the LiteLLM dashboard which model the key spends its money on.",
        "Raise the key's budget, or move its program to a cheaper model.",
    ),
)  # fmt: skip
BUDGET_BURNS = Alert(
    name="LiteLLMBudgetBurning",
    expr=(
        f"sum {KEY} (rate(litellm_spend_metric_total[6h])) * 3600\n"
        f"* max {KEY} (litellm_api_key_budget_remaining_hours_metric)\n"
        f"> min {KEY} (litellm_remaining_api_key_budget_metric) > 0"
    ),
    after="30m",
    severity="warning",
    summary="The key {{ $labels.api_key_alias }} will have spent its budget before it is renewed",
    description='As in the last 6 hours it would spend {{ printf "%.2f" $value }} US dollars until then, more than it has left.',
    runbook=runbook(
        "See whether the load is meant: requests and tokens by key on the LiteLLM dashboard.",
        "A loop or a test: stop it, or block the key. Real use: raise the budget.",
    ),
)

GROUP = Group("litellm", (MODEL_ERRORS, MODEL_SLOW, BUDGET_LOW, BUDGET_BURNS), frozenset({"litellm"}))
