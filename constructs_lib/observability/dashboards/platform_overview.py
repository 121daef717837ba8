"""Dashboard of the whole platform, Grafana's home page."""

from constructs_lib.observability.dashboards.panels import THIRD, TRACES, Board, Query, Section, graph, listing, number, ranking
from constructs_lib.observability.dashboards.queries import increase, or_zero, quantile, rate, share

LLM_REQUESTS = "litellm_proxy_total_requests_metric_total"
LLM_FAILURES = "litellm_proxy_failed_requests_metric_total"
CHAT = 'job=~"(.*/)?open-webui"'
WAITING = 'key=~"bull:.*:(wait|prioritized|delayed)"'

HEALTH = Section(
    "Health",
    ("prometheus",),
    [
        number("Targets down", "Pods whose metrics can't be read now.", "short", or_zero("count(up == 0)"), warn=1),
        number("Targets", "Pods whose metrics are read.", "short", "count(up)"),
        number("Alerts firing", "Alerts that fire now.", "short", or_zero('count(ALERTS{alertstate="firing"})'), warn=1),
        number(
            "Series", "Series that Prometheus holds in memory; its memory grows with them.", "short", "prometheus_tsdb_head_series"
        ),
        listing(
            "What fires", "The alerts that fire now, with their labels.", "short", Query('ALERTS{alertstate="firing"}'),
            hidden=("Value", "alertstate", "instance", "job"), width=THIRD,
        ),
        graph(
            "Share of targets up", "Of each component's pods, how many answer Prometheus.", "percentunit",
            Query("avg by (component) (up)", "{{component}}"), width=24,
        ),
    ],
)  # fmt: skip

MODELS = Section(
    "Models",
    ("litellm",),
    [
        graph(
            "LLM requests", "Requests that LiteLLM answered a second, by the model asked for.", "reqps",
            Query(rate(LLM_REQUESTS, "requested_model"), "{{requested_model}}"), width=THIRD, links=[TRACES],
        ),
        graph(
            "Failed LLM requests", "The share of LiteLLM's requests that failed, by model.", "percentunit",
            Query(share(rate(LLM_FAILURES, "requested_model"), rate(LLM_REQUESTS, "requested_model")), "{{requested_model}}"),
            width=THIRD, links=[TRACES], below=0.05,
        ),
        ranking(
            "Spend", "US dollars spent in the time shown, by model.", "currencyUSD",
            Query(increase("litellm_spend_metric_total", "requested_model"), "{{requested_model}}"), width=THIRD,
        ),
    ],
)  # fmt: skip

USERS = Section(
    "Chat",
    ("open-webui",),
    [
        number("People chatting", "Users who did something in the last three minutes.", "short", "max(webui_users_active)"),
        number("People today", "Users who did something since midnight UTC.", "short", "max(webui_users_active_today)"),
        graph(
            "Chat requests", "HTTP requests to the chat a second.", "reqps",
            Query(rate("http_server_requests_total", where=CHAT), "requests"), width=THIRD,
        ),
        graph(
            "Chat errors", "The share of HTTP requests to the chat that ended in a server error.", "percentunit",
            Query(
                share(
                    rate("http_server_requests_total", where=f'{CHAT}, http_status_code=~"5.."'),
                    rate("http_server_requests_total", where=CHAT),
                ),
                "5xx",
            ),
            width=THIRD, below=0.01,
        ),
    ],
)  # fmt: skip

AGENT = Section(
    "Agent",
    ("agent-server",),
    [
        graph(
            "Agent requests", "Chat requests that the agent answered a second, by status; 499 is a client that hung up.", "reqps",
            Query(rate("agent_requests_total", "status"), "{{status}}"), links=[TRACES],
        ),
        graph(
            "Time to first token", "How long people wait for the first text of the agent's answer.", "s",
            Query(quantile(0.5, "agent_time_to_first_token_seconds"), "half of the answers"),
            Query(quantile(0.95, "agent_time_to_first_token_seconds"), "95 %"), links=[TRACES],
        ),
    ],
)  # fmt: skip

TRACING = Section(
    "Tracing",
    ("langfuse", "valkey-exporter"),
    [
        graph(
            "Langfuse jobs waiting", "Jobs that Langfuse's workers have not begun; traces show up once they are done.", "short",
            Query(f"sum(redis_key_size{{{WAITING}}})", "waiting"), width=24, links=[TRACES],
        ),
    ],
)  # fmt: skip

CLUSTER = Section(
    "Cluster",
    ("kube-state-metrics",),
    [
        number(
            "Pods not ready", "Pods that should serve and don't.", "short",
            or_zero('sum(kube_pod_status_ready{condition="false"} * on (namespace, pod) '
                    '(kube_pod_status_phase{phase=~"Pending|Running"} == 1))'), warn=1,
        ),
        number(
            "Restarts", "Containers that were started again in the last hour.", "short",
            or_zero("sum(increase(kube_pod_container_status_restarts_total[1h]))"), warn=1,
        ),
        number(
            "Replicas missing", "Replicas that Deployments and StatefulSets want and don't have.", "short",
            or_zero("sum(kube_deployment_status_replicas_unavailable)") , warn=1,
        ),
        number(
            "Failed jobs", "Jobs that gave up.", "short", or_zero("count(kube_job_failed{condition=\"true\"} == 1)"), warn=1,
        ),
    ],
)  # fmt: skip

BOARD = Board(
    "platform-overview",
    "Platform overview",
    "Whether people can chat, what it costs, and what is broken.",
    [HEALTH, USERS, MODELS, AGENT, TRACING, CLUSTER],
    links=[TRACES],
)
