"""Dashboard of Langfuse, which has no metrics: its queues, stores, pods and probes."""

from constructs_lib.observability.dashboards.panels import THIRD, TRACES, Board, Query, Section, graph, logs_of, number
from constructs_lib.observability.dashboards.queries import or_zero, rate

QUEUE = 'label_replace({}, "queue", "$1", "key", "bull:(.*):[a-z]+")'
PODS = 'pod=~"langfuse.*"'
WHOLE_PODS = f'{PODS}, container=""'
NEW = 'rate(redis_key_value{key=~"bull:.*:id"}[$__rate_interval])'
PROBED, PROBE = 'component=~"langfuse.*"', "{{component}} {{instance}}"
LINKS = [logs_of("langfuse*")]


def _keys(state: str) -> str:
    return f'redis_key_size{{key=~"bull:.*:({state})"}}'


def _queues(state: str, legend: str = "{{queue}}") -> Query:
    return Query(f"sum by (queue) ({QUEUE.format(_keys(state))})", legend)


QUEUES = Section(
    "Queues",
    ("langfuse", "valkey-exporter"),
    [
        number("Waiting", "Jobs that no worker has begun; traces show up once they are done.", "short",
               or_zero(f"sum({_keys('wait|prioritized')})"), width=8, links=[TRACES]),
        number("Being worked on", "Jobs that workers do now.", "short", or_zero(f"sum({_keys('active')})"), width=8),
        number("Failed", "Jobs that were given up and are kept to be looked at.", "short", or_zero(f"sum({_keys('failed')})"),
               warn=1, width=8, links=LINKS),
        graph("Waiting by queue", "Jobs that no worker has begun, by queue.", "short", _queues("wait|prioritized"), width=THIRD),
        graph("New jobs by queue", "Jobs a second that were put into each queue.", "ops",
              Query(f"sum by (queue) ({QUEUE.format(NEW)})", "{{queue}}"), width=THIRD, links=[TRACES]),
        graph("Delayed and failed by queue", "Jobs that wait for another try, and jobs that were given up.", "short",
              _queues("delayed", "{{queue}} delayed"), _queues("failed", "{{queue}} failed"), width=THIRD, links=LINKS),
    ],
)  # fmt: skip

TRACES_LOST = Section(
    "On the way to Langfuse",
    ("langfuse", "litellm"),
    [
        graph("Traces lost in LiteLLM", "Requests a second whose trace LiteLLM could not hand on, by receiver.", "reqps",
              Query(rate("litellm_callback_logging_failures_metric_total", "callback_name"), "{{callback_name}}"),
              links=[logs_of("litellm")]),
        graph("Requests that should be traced", "Requests that LiteLLM answered a second.", "reqps",
              Query(rate("litellm_proxy_total_requests_metric_total"), "requests"), links=[TRACES]),
    ],
)  # fmt: skip

REACHED = Section(
    "From outside",
    ("langfuse", "blackbox-exporter"),
    [
        graph("Probes", "1 where a probe got a good answer, 0 where it didn't.", "bool",
              Query(f"min by (component, instance) (probe_success{{{PROBED}}})", PROBE), links=LINKS),
        graph("Time of probes", "How long a probe waits for its answer.", "s",
              Query(f"max by (component, instance) (probe_duration_seconds{{{PROBED}}})", PROBE)),
    ],
)  # fmt: skip

WRITTEN = Section(
    "Traces in ClickHouse",
    ("langfuse", "clickhouse"),
    [
        graph("Rows written", "Rows that ClickHouse takes in a second, by replica.", "rowsps",
              Query("rate(ClickHouseProfileEvents_InsertedRows[$__rate_interval])", "{{instance}}"), width=THIRD, links=[TRACES]),
        graph("Queries", "Queries a second, and those that failed.", "ops",
              Query(rate("ClickHouseProfileEvents_SelectQuery"), "reads"),
              Query(rate("ClickHouseProfileEvents_InsertQuery"), "writes"),
              Query(rate("ClickHouseProfileEvents_FailedQuery"), "failed"), width=THIRD, links=[logs_of("clickhouse")]),
        graph("Size of tables", "What all tables take on disk, by replica.", "bytes",
              Query("ClickHouseAsyncMetrics_TotalBytesOfMergeTreeTables", "{{instance}}"), width=THIRD),
    ],
)  # fmt: skip

RUNNING = Section(
    "Pods",
    ("langfuse", "kubelet", "kube-state-metrics"),
    [
        graph("CPU by pod", "Cores that each pod uses.", "short",
              Query(rate("container_cpu_usage_seconds_total", "pod", WHOLE_PODS), "{{pod}}"), width=THIRD),
        graph("Memory by pod", "Memory that can't be taken back from each pod.", "bytes",
              Query(f"sum by (pod) (container_memory_working_set_bytes{{{WHOLE_PODS}}})", "{{pod}}"), width=THIRD),
        graph("Restarts by pod", "How often the pod's containers were started again.", "short",
              Query(f"sum by (pod) (kube_pod_container_status_restarts_total{{{PODS}}})", "{{pod}}"), width=THIRD, links=LINKS),
    ],
)  # fmt: skip

BOARD = Board(
    "langfuse",
    "Langfuse",
    "Whether traces arrive and are worked on. Langfuse has no metrics of its own.",
    [QUEUES, TRACES_LOST, REACHED, WRITTEN, RUNNING],
    links=[TRACES, logs_of("langfuse*")],
)
