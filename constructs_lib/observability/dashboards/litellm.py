"""Dashboard of LiteLLM: requests by model and client, errors, latency and costs."""

from constructs_lib.observability.dashboards.panels import (
    HALF,
    THIRD,
    TRACES,
    Board,
    Query,
    Section,
    Variable,
    graph,
    listing,
    logs_of,
    number,
    ranking,
)
from constructs_lib.observability.dashboards.queries import increase, or_zero, quantile, rate, share, top

NEEDS = ("litellm",)
REQUESTS = "litellm_proxy_total_requests_metric_total"
FAILURES = "litellm_proxy_failed_requests_metric_total"
TOKENS_IN, TOKENS_OUT = "litellm_input_tokens_metric_total", "litellm_output_tokens_metric_total"
SPEND = "litellm_spend_metric_total"
PROXY = 'component=~"$component"'
CHOSEN = f'{PROXY}, requested_model=~"$model", api_key_alias=~"$key"'
MODEL, KEY = "{{requested_model}}", "{{api_key_alias}}"
LINKS = [TRACES, logs_of("litellm")]


def _quantiles(histogram: str) -> list[Query]:
    ranks = {0.5: "half", 0.95: "95 %", 0.99: "99 %"}
    return [Query(quantile(rank, histogram, where=CHOSEN), name) for rank, name in ranks.items()]


TRAFFIC = Section(
    "Requests",
    NEEDS,
    [
        number("Requests", "Requests in the time shown.", "short", increase(REQUESTS, where=CHOSEN)),
        number("Failures", "Failed requests in the time shown.", "short", or_zero(increase(FAILURES, where=CHOSEN)), links=LINKS),
        number("In flight", "Requests that are being answered now.", "short", f"sum(litellm_in_flight_requests{{{PROXY}}})"),
        number("Tokens", "Tokens read and written in the time shown.", "short",
               f"{increase(TOKENS_IN, where=CHOSEN)} + {increase(TOKENS_OUT, where=CHOSEN)}"),
        number("Spend", "US dollars spent in the time shown.", "currencyUSD", increase(SPEND, where=CHOSEN)),
        number("Failed share", "The share of requests that failed in the time shown.", "percentunit",
               share(increase(FAILURES, where=CHOSEN), increase(REQUESTS, where=CHOSEN)), warn=0.05, links=LINKS),
        graph("Requests by model", "Requests a second, by the model asked for.", "reqps",
              Query(rate(REQUESTS, "requested_model", CHOSEN), MODEL), width=THIRD, links=[TRACES]),
        graph("Requests by key", "Requests a second, by the name of the virtual key.", "reqps",
              Query(rate(REQUESTS, "api_key_alias", CHOSEN), KEY), width=THIRD, links=[TRACES]),
        graph("Requests by status", "Requests a second, by the HTTP status that the client got.", "reqps",
              Query(rate(REQUESTS, "status_code", CHOSEN), "{{status_code}}"), width=THIRD),
        graph("Failed share by model", "The share of requests that failed, by the model asked for.", "percentunit",
              Query(share(rate(FAILURES, "requested_model", CHOSEN), rate(REQUESTS, "requested_model", CHOSEN)), MODEL),
              width=THIRD, links=LINKS, below=0.05),
        graph("Failed share by key", "The share of requests that failed, by the name of the virtual key.", "percentunit",
              Query(share(rate(FAILURES, "api_key_alias", CHOSEN), rate(REQUESTS, "api_key_alias", CHOSEN)), KEY),
              width=THIRD, links=LINKS, below=0.05),
        graph("Failures by kind", "Failed requests a second, by status and exception.", "reqps",
              Query(rate(FAILURES, "exception_status, exception_class", CHOSEN), "{{exception_status}} {{exception_class}}"),
              width=THIRD, links=LINKS),
    ],
)  # fmt: skip

LATENCY = Section(
    "Latency",
    NEEDS,
    [
        graph("Whole requests", "From the request's arrival to the end of its answer.", "s",
              *_quantiles("litellm_request_total_latency_metric"), width=HALF, links=LINKS),
        graph("Time to first token", "Until a provider sent the first token; streamed answers only.", "s",
              *_quantiles("litellm_llm_api_time_to_first_token_metric"), width=HALF, links=LINKS),
        graph("Whole requests by model", "95 % of requests take less, by the model asked for.", "s",
              Query(quantile(0.95, "litellm_request_total_latency_metric", "requested_model", CHOSEN), MODEL),
              width=THIRD, links=LINKS),
        graph("First token by model", "95 % of streamed answers begin sooner, by the model asked for.", "s",
              Query(quantile(0.95, "litellm_llm_api_time_to_first_token_metric", "requested_model", CHOSEN), MODEL),
              width=THIRD, links=LINKS),
        graph("LiteLLM's own part", "What LiteLLM adds to the provider's time, and what requests wait before it.", "s",
              Query(quantile(0.95, "litellm_overhead_latency_metric", where=PROXY), "95 % add less"),
              Query(quantile(0.95, "litellm_request_queue_time_seconds", where=PROXY), "95 % wait less"), width=THIRD),
    ],
)  # fmt: skip

COST = Section(
    "Tokens and spend",
    NEEDS,
    [
        graph("Tokens by model", "Tokens a second, read (input) and written (output), by the model asked for.", "short",
              Query(rate(TOKENS_IN, "requested_model", CHOSEN), f"{MODEL} input"),
              Query(rate(TOKENS_OUT, "requested_model", CHOSEN), f"{MODEL} output"), stacked=True, links=[TRACES]),
        graph("Tokens by key", "Tokens a second, read and written, by the name of the virtual key.", "short",
              Query(rate("litellm_total_tokens_metric_total", "api_key_alias", CHOSEN), KEY), stacked=True, links=[TRACES]),
        ranking("Spend by model", "US dollars in the time shown, by the model asked for.", "currencyUSD",
                Query(top(10, increase(SPEND, "requested_model", CHOSEN)), MODEL), width=THIRD),
        ranking("Spend by key", "US dollars in the time shown, by the name of the virtual key.", "currencyUSD",
                Query(top(10, increase(SPEND, "api_key_alias", CHOSEN)), KEY), width=THIRD),
        graph("Spend an hour", "US dollars an hour, by the model asked for.", "currencyUSD",
              Query(f"3600 * {rate(SPEND, 'requested_model', CHOSEN)}", MODEL), width=THIRD, stacked=True),
        listing("Budgets of keys", "US dollars that each virtual key with a budget may still spend in its period.", "currencyUSD",
                Query(f"min by (api_key_alias) (litellm_remaining_api_key_budget_metric{{{PROXY}}})")),
        listing("Unpriced requests", "Requests in the time shown that were logged at no cost though their model has a price.",
                "short", Query(increase("litellm_zero_cost_requests_total", "requested_model, reason", PROXY))),
    ],
)  # fmt: skip

DEPLOYMENTS = Section(
    "Deployments",
    NEEDS,
    [
        listing("State", "0 is healthy, 1 a partial and 2 a complete outage, by deployment.", "short",
                Query(f"max by (litellm_model_name, api_provider) (litellm_deployment_state{{{PROXY}}})")),
        graph("Failures of providers", "Answers of providers that failed, a second, by deployment and status.", "reqps",
              Query(rate("litellm_deployment_failure_responses_total", "litellm_model_name, exception_status", PROXY),
                    "{{litellm_model_name}} {{exception_status}}"), links=LINKS),
        graph("Rests", "How often in five minutes a deployment was left alone because it failed.", "short",
              Query(f"sum by (litellm_model_name) (increase(litellm_deployment_cooled_down_total{{{PROXY}}}[5m]))",
                    "{{litellm_model_name}}"), width=THIRD),
        graph("Fallbacks", "Requests a second that another model answered, or couldn't either.", "reqps",
              Query(rate("litellm_deployment_successful_fallbacks_total", "requested_model, fallback_model", PROXY),
                    "{{requested_model}} to {{fallback_model}}"),
              Query(rate("litellm_deployment_failed_fallbacks_total", "requested_model, fallback_model", PROXY),
                    "{{requested_model}} to {{fallback_model}}, failed"), width=THIRD),
        graph("Traces lost", "Requests a second whose trace or log could not be handed on, by receiver.", "reqps",
              Query(rate("litellm_callback_logging_failures_metric_total", "callback_name", PROXY), "{{callback_name}}"),
              width=THIRD, links=LINKS),
    ],
)  # fmt: skip

BOARD = Board(
    "litellm",
    "LiteLLM",
    "Requests, tokens, spend, latency and errors of the LLM gateway, by model and key.",
    [TRAFFIC, LATENCY, COST, DEPLOYMENTS],
    variables=[
        Variable("component", "Proxy", REQUESTS, "component"),
        Variable("model", "Model", REQUESTS, "requested_model"),
        Variable("key", "Key", REQUESTS, "api_key_alias"),
    ],
    links=[TRACES, logs_of("litellm")],
)
