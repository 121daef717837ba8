"""Dashboard of the agent server: answers, tools and model calls."""

from constructs_lib.observability.dashboards.panels import THIRD, TRACES, Board, Query, Section, Variable, graph, logs_of, number
from constructs_lib.observability.dashboards.queries import increase, mean, or_zero, quantile, rate, share

NEEDS = ("agent-server",)
AGENT = 'component=~"$component"'
REQUESTS, FIRST_TOKEN = "agent_requests_total", "agent_time_to_first_token_seconds"
FAILED = f'{AGENT}, status=~"5.."'
LINKS = [TRACES, logs_of("agent-server")]
STREAM = "stream={{stream}}"

ANSWERS = Section(
    "Answers",
    NEEDS,
    [
        number("Requests", "Chat requests in the time shown.", "short", increase(REQUESTS, where=AGENT), links=[TRACES]),
        number("Failed share", "The share of chat requests in the time shown that ended in a server error.", "percentunit",
               share(increase(REQUESTS, where=FAILED), increase(REQUESTS, where=AGENT)), warn=0.05, links=LINKS),
        number("In progress", "Chat requests being worked on now.", "short", f"sum(agent_requests_in_progress{{{AGENT}}})"),
        number("Hung up", "Requests in the time shown whose client did not wait for the answer.", "short",
               or_zero(increase(REQUESTS, where=f'{AGENT}, status="499"'))),
        number("Model calls failed", "Calls of models in the time shown that failed.", "short",
               or_zero(increase("agent_model_errors_total", where=AGENT)), warn=1, links=LINKS),
        number("Memory out of reach", "Times in the time shown that a conversation's state could not be read or kept.", "short",
               or_zero(increase("agent_memory_errors_total", where=AGENT)), warn=1, links=LINKS),
        graph("Requests by status", "Chat requests a second, by status; 499 is a client that hung up.", "reqps",
              Query(rate(REQUESTS, "status", AGENT), "{{status}}"), width=THIRD, links=LINKS),
        graph("Time to first token", "Until the answer's first text.", "s",
              Query(quantile(0.5, FIRST_TOKEN, where=AGENT), "half"), Query(quantile(0.95, FIRST_TOKEN, where=AGENT), "95 %"),
              Query(quantile(0.99, FIRST_TOKEN, where=AGENT), "99 %"), width=THIRD, links=[TRACES]),
        graph("Whole requests", "95 % of chat requests take less, streamed or not.", "s",
              Query(quantile(0.95, "agent_request_duration_seconds", "stream", AGENT), STREAM), width=THIRD, links=[TRACES]),
    ],
)  # fmt: skip

WORK = Section(
    "Tools and models",
    NEEDS,
    [
        graph("Tool calls", "Calls of tools a second, by tool and how they ended.", "ops",
              Query(rate("agent_tool_calls_total", "tool, outcome", AGENT), "{{tool}} {{outcome}}"), width=THIRD, links=[TRACES]),
        graph("Model calls for one request", "How many model calls one chat request takes.", "short",
              Query(mean("agent_steps", where=AGENT), "average"), Query(quantile(0.95, "agent_steps", where=AGENT), "95 %"),
              width=THIRD, links=[TRACES]),
        graph("Failed model calls", "Calls of models a second that failed, by status.", "ops",
              Query(rate("agent_model_errors_total", "status", AGENT), "{{status}}"), width=THIRD, links=LINKS),
    ],
)  # fmt: skip

PODS = Section(
    "Pods",
    NEEDS,
    [
        graph("Requests in progress by pod", "Chat requests that each pod works on.", "short",
              Query(f"agent_requests_in_progress{{{AGENT}}}", "{{instance}}"), width=THIRD),
        graph("CPU by pod", "Cores that each pod uses.", "short",
              Query(f"rate(process_cpu_seconds_total{{{AGENT}}}[$__rate_interval])", "{{instance}}"), width=THIRD),
        graph("Memory by pod", "Memory that each pod holds.", "bytes",
              Query(f"process_resident_memory_bytes{{{AGENT}}}", "{{instance}}"), width=THIRD),
    ],
)  # fmt: skip

BOARD = Board(
    "agent-server",
    "Agent server",
    "The agent's answers, tools and model calls.",
    [ANSWERS, WORK, PODS],
    variables=[Variable("component", "Agent", REQUESTS, "component")],
    links=[TRACES, logs_of("agent-server")],
)
