"""Dashboard of Open WebUI: users and answers. It pushes metrics by OTLP, so their names are those that Prometheus derives."""

from constructs_lib.observability.dashboards.panels import (
    HALF,
    THIRD,
    TRACES,
    Board,
    Query,
    Section,
    graph,
    logs_of,
    number,
    ranking,
)
from constructs_lib.observability.dashboards.queries import quantile, rate, share, top

NEEDS = ("open-webui",)
CHAT = 'job=~"(.*/)?open-webui"'
REQUESTS = "http_server_requests_total"
DURATION = "http_server_duration_milliseconds"
COMPLETIONS = f'{CHAT}, http_route=~".*/chat/completions"'
ERRORS = 'http_status_code=~"5.."'
LINKS = [logs_of("open-webui")]

PEOPLE = Section(
    "People",
    NEEDS,
    [
        number("Chatting now", "Users who did something in the last three minutes.", "short", f"max(webui_users_active{{{CHAT}}})"),
        number("Today", "Users who did something since midnight UTC.", "short", f"max(webui_users_active_today{{{CHAT}}})"),
        number("Accounts", "Users that have an account.", "short", f"max(webui_users_total{{{CHAT}}})"),
        number("Requests", "HTTP requests a second.", "reqps", rate(REQUESTS, where=CHAT)),
        number("Chat messages", "Messages to models a second.", "reqps", rate(REQUESTS, where=COMPLETIONS), links=[TRACES]),
        number("Server errors", "The share of HTTP requests that ended in a server error.", "percentunit",
               share(rate(REQUESTS, where=f"{CHAT}, {ERRORS}"), rate(REQUESTS, where=CHAT)), warn=0.01, links=LINKS),
        graph("People over time", "Users with an account, active today, and active now.", "short",
              Query(f"max(webui_users_active_today{{{CHAT}}})", "today"), Query(f"max(webui_users_active{{{CHAT}}})", "now"),
              width=HALF),
        graph("Chat messages over time", "Messages to models a second, by the status that the browser got.", "reqps",
              Query(rate(REQUESTS, "http_status_code", COMPLETIONS), "{{http_status_code}}"), width=HALF, links=[TRACES]),
    ],
)  # fmt: skip

ANSWERS = Section(
    "Answers",
    NEEDS,
    [
        graph("Requests by status", "HTTP requests a second, by status.", "reqps",
              Query(rate(REQUESTS, "http_status_code", CHAT), "{{http_status_code}}"), width=THIRD, stacked=True),
        graph("Server errors by route", "HTTP requests a second that ended in a server error, by route.", "reqps",
              Query(top(10, rate(REQUESTS, "http_route", f"{CHAT}, {ERRORS}")), "{{http_route}}"), width=THIRD, links=LINKS),
        graph("Duration", "How long HTTP requests take. A streamed answer counts until its first byte.", "ms",
              Query(quantile(0.5, DURATION, where=CHAT), "half"), Query(quantile(0.95, DURATION, where=CHAT), "95 %"),
              Query(quantile(0.99, DURATION, where=CHAT), "99 %"), width=THIRD, links=LINKS),
        ranking("Busiest routes", "HTTP requests a second, by route.", "reqps",
                Query(top(10, rate(REQUESTS, "http_route", CHAT)), "{{http_route}}")),
        ranking("Slowest routes", "95 % of HTTP requests take less, by route.", "ms",
                Query(top(10, quantile(0.95, DURATION, "http_route", CHAT)), "{{http_route}}"), links=LINKS),
    ],
)  # fmt: skip

PODS = Section(
    "Pods",
    NEEDS,
    [
        graph("Requests by pod", "HTTP requests a second that each pod answered.", "reqps",
              Query(rate(REQUESTS, "instance", CHAT), "{{instance}}")),
        graph("Duration by pod", "95 % of each pod's HTTP requests take less.", "ms",
              Query(quantile(0.95, DURATION, "instance", CHAT), "{{instance}}")),
    ],
)  # fmt: skip

BOARD = Board(
    "open-webui",
    "Open WebUI",
    "Who chats, and how the chat answers.",
    [PEOPLE, ANSWERS, PODS],
    links=[TRACES, logs_of("open-webui")],
)
