"""Dashboard of model servers: requests, queues and tokens of vLLM and llama.cpp."""

from constructs_lib.observability.dashboards.panels import THIRD, Board, Query, Section, graph, logs_of
from constructs_lib.observability.dashboards.queries import quantile, rate

SERVER = "{{component}}"

VLLM = Section(
    "vLLM",
    ("vllm",),
    [
        graph("Requests", "Requests a second, by server and how they ended.", "reqps",
              Query(rate("vllm:request_success_total", "component, finished_reason"), f"{SERVER} {{{{finished_reason}}}}"),
              width=THIRD, links=[logs_of("vllm")]),
        graph("Running and waiting", "Requests that are computed, and that wait for their turn.", "short",
              Query("sum by (component) (vllm:num_requests_running)", f"{SERVER} running"),
              Query("sum by (component) (vllm:num_requests_waiting)", f"{SERVER} waiting"), width=THIRD),
        graph("Time in the queue", "95 % of requests wait less before the model reads them.", "s",
              Query(quantile(0.95, "vllm:request_queue_time_seconds", "component"), SERVER), width=THIRD, below=10),
        graph("Time to first token", "95 % of answers begin sooner.", "s",
              Query(quantile(0.95, "vllm:time_to_first_token_seconds", "component"), SERVER), width=THIRD),
        graph("Tokens", "Tokens a second, read (input) and written (output).", "short",
              Query(rate("vllm:prompt_tokens_total", "component"), f"{SERVER} input"),
              Query(rate("vllm:generation_tokens_total", "component"), f"{SERVER} output"), width=THIRD),
        graph("Cache of keys and values", "The share of the GPU's cache that running requests take, by pod.", "percentunit",
              Query("max by (component, instance) (vllm:kv_cache_usage_perc)", f"{SERVER} {{{{instance}}}}"),
              width=THIRD, below=0.95),
    ],
)  # fmt: skip

LLAMA_CPP = Section(
    "llama.cpp",
    ("llama-cpp",),
    [
        graph("Processing and deferred", "Requests in a slot, and those that wait for one.", "short",
              Query("sum by (component) (llamacpp:requests_processing)", f"{SERVER} processing"),
              Query("sum by (component) (llamacpp:requests_deferred)", f"{SERVER} deferred"),
              width=THIRD, links=[logs_of("llama-cpp")]),
        graph("Tokens of llama.cpp", "Tokens a second, read (input) and written (output).", "short",
              Query(rate("llamacpp:prompt_tokens_total", "component"), f"{SERVER} input"),
              Query(rate("llamacpp:tokens_predicted_total", "component"), f"{SERVER} output"), width=THIRD),
        graph("Speed of a slot", "Tokens a second that one request gets, while the server computes.", "short",
              Query(f"{rate('llamacpp:tokens_predicted_total', 'component')}"
                    f" / {rate('llamacpp:tokens_predicted_seconds_total', 'component')}", SERVER), width=THIRD),
    ],
)  # fmt: skip

BOARD = Board(
    "model-servers",
    "Model servers",
    "Requests, queues and tokens of vLLM and llama.cpp.",
    [VLLM, LLAMA_CPP],
    links=[logs_of("vllm"), logs_of("llama-cpp")],
)
