"""The smoke test's program, against stand-ins of the servers: what passes, and what each failure says."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from constructs_lib.apps.smoke_test.construct import PROGRAM
from constructs_lib.apps.smoke_test.program import checks
from constructs_lib.apps.smoke_test.program.settings import Settings
from tests.apps.smoke_test.platform_servers import AGENT_KEY, KEY, Answer, Platform, serving_platform, stream

Results = dict[str, dict[str, Any]]
BAD_GATEWAY = (502, "upstream has failed")


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def env(platform: Platform) -> Iterator[dict[str, str]]:
    with serving_platform(platform) as variables:
        yield variables


def run(env: dict[str, str], **changes: str) -> Results:
    return {result["check"]: result for result in checks.results(Settings({**env, **changes}))}


def states(results: Results) -> dict[str, str]:
    return {name: result["status"] for name, result in results.items()}


def test_a_platform_that_works_passes(env: dict[str, str]) -> None:
    results = run(env)
    assert set(states(results).values()) == {"passed"}, results
    assert results["models"]["message"] == "LiteLLM offers 2, among them 'demo'"
    assert results["agent"]["message"] == "'agent' streams 6 characters in 2 events"
    assert results["target"]["message"] == "up: litellm, custom-server"
    assert results["logs"]["message"] == "7 lines since the start of this test"


def test_it_asks_for_few_tokens_with_its_own_keys(platform: Platform, env: dict[str, str]) -> None:
    run(env)
    asked = {path: (body, headers["authorization"]) for path, body, headers in platform.requests if path.endswith("completions")}
    assert asked["/v1/chat/completions"][0]["max_tokens"] == 16
    assert asked["/v1/chat/completions"][0]["stream"] is False
    assert asked["/agent/chat/completions"][0]["stream"] is True
    assert [key for _, key in asked.values()] == [f"Bearer {KEY}", f"Bearer {AGENT_KEY}"]


@pytest.mark.parametrize(("traced", "path"), [("agent", "/agent/chat/completions"), ("completion", "/v1/chat/completions")])
def test_the_trace_is_that_of_the_request_that_is_traced(platform: Platform, env: dict[str, str], traced: str, path: str) -> None:
    assert run(env, SMOKE_TRACED=traced)["trace"]["status"] == "passed"
    assert [each for each, _, headers in platform.requests if "traceparent" in headers] == [path]


def test_lines_are_looked_for_in_the_namespace_since_the_start(platform: Platform, env: dict[str, str]) -> None:
    run(env)
    (body,) = [body for path, body, _ in platform.requests if path == "/logs-*/_search"]
    since, namespace = body["query"]["bool"]["filter"]
    assert since["range"]["@timestamp"]["gte"].startswith("20")
    assert namespace == {"term": {"kubernetes.namespace": "llm"}}


def test_parts_that_are_not_deployed_are_skipped(env: dict[str, str]) -> None:
    absent = {"LANGFUSE_BASE_URL": "", "PROMETHEUS_URL": "", "ELASTICSEARCH_URL": ""}
    assert states(run(env, **absent)) == {
        "models": "passed", "completion": "passed", "agent": "passed", "trace": "skipped", "target": "skipped", "logs": "skipped",
    }  # fmt: skip


def test_a_check_is_repeated_until_it_passes(platform: Platform, env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks.time, "sleep", lambda _: None)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    platform.delays = 3
    assert run(env, SMOKE_WAIT_SECONDS="60")["trace"]["status"] == "passed"


FAILURES: list[tuple[str, str, Answer, str, str]] = [
    ("models", "/v1/models", (401, "no such key"), "answers 401: no such key", "the key is unknown"),
    ("models", "/v1/models", (200, {"data": [{"id": "large"}]}), "LiteLLM offers 'large', but not 'demo'", "see litellm.models"),
    ("models", "/v1/models", (200, {"data": []}), "offers no model", "see the settings"),
    ("models", "/v1/models", (200, "<html>"), "answers no JSON: <html>", "see whether the URL"),
    (
        "models",
        "/v1/models",
        (200, {"models": []}),
        "an answer of another form than expected: KeyError('data')",
        "see the versions",
    ),
    ("completion", "/v1/chat/completions", (429, "budget"), "answers 429: budget", "a limit of requests or budget"),
    ("completion", "/v1/chat/completions", (400, "bad"), "answers 400: bad", "the request was rejected"),
    ("agent", "/agent/chat/completions", BAD_GATEWAY, "answers 502: upstream has failed", "the server, or a server behind it"),
    ("agent", "/agent/chat/completions", (200, stream("Hel", end="")), "broke off after 1 events", "see the log"),
    ("agent", "/agent/chat/completions", (200, stream()), "the stream of 'agent' has no text", "see whether the model"),
    (
        "agent",
        "/agent/chat/completions",
        (200, 'data: {"error": {"message": "no GPU"}}\n\n' + stream()),
        "the answer is an error: no GPU",
        "see the log of the model",
    ),
    ("trace", "/api/public/v2/observations", (200, {"data": []}), "Langfuse has no trace ", "see whether langfuse-worker"),
    ("trace", "/api/public/v2/observations", (404, "v4"), "answers 404: v4", "the server has no such path"),
    (
        "target",
        "/prometheus/api/v1/query",
        (200, {"data": {"result": [{"metric": {"component": "litellm"}, "value": [0, "0"]}]}}),
        "Prometheus: litellm is down, custom-server is unknown",
        "see the targets' errors",
    ),
    ("logs", "/logs-*/_search", (200, {"hits": {"total": {"value": 0}}}), "Elasticsearch has no line of", "see whether Filebeat"),
]


@pytest.mark.parametrize(("check", "path", "answer", "message", "advice"), FAILURES)
def test_a_failure_says_the_reason_where_to_look_and_what_to_do(
    platform: Platform, env: dict[str, str], check: str, path: str, answer: Answer, message: str, advice: str
) -> None:
    platform.broken[path] = answer
    results = run(env)
    failed = results[check]
    assert failed["status"] == "failed"
    assert message in failed["message"]
    assert failed["do"].startswith(advice)
    assert failed["look_at"].startswith("kubectl --namespace llm logs --selector app=")


def test_keys_that_a_server_repeats_are_not_shown(platform: Platform, env: dict[str, str]) -> None:
    platform.broken = {path: (500, f"key {key}") for path, key in (("/v1/models", KEY), ("/agent/chat/completions", AGENT_KEY))}
    messages = [result["message"] for result in run(env).values()]
    assert not [message for message in messages if KEY in message or AGENT_KEY in message]
    assert sum("key <secret>" in message for message in messages) == 2


def test_a_server_that_does_not_answer_is_named(env: dict[str, str]) -> None:
    failed = run(env, LANGFUSE_BASE_URL="http://127.0.0.1:1")["trace"]
    assert failed["message"].startswith("http://127.0.0.1:1 does not answer: ")
    assert failed["do"].startswith("see whether its pods are ready, and whether a NetworkPolicy allows")


def test_outside_a_cluster_the_place_is_the_server(env: dict[str, str]) -> None:
    failed = run(env, SMOKE_NAMESPACE="", LANGFUSE_BASE_URL="http://127.0.0.1:1")["trace"]
    assert failed["look_at"] == "the logs of 127.0.0.1"


# ---- as a process -----------------------------------------------------------------------------------------------------


def process(env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", "-c", f"import sys, runpy; sys.path.insert(0, {str(PROGRAM.parent)!r});"]
    command[-1] += "runpy.run_module('program', run_name='__main__')"
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_as_a_process_it_needs_nothing_but_the_standard_library(env: dict[str, str]) -> None:
    done = process(env)
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["check"] for line in done.stdout.splitlines()] == [check.name for check in checks.CHECKS]


def test_the_exit_code_says_that_a_check_failed(platform: Platform, env: dict[str, str]) -> None:
    platform.lines = 0
    assert process(env).returncode == 1


def test_missing_variables_are_listed_at_once(env: dict[str, str]) -> None:
    del env["OPENAI_API_KEY"], env["LANGFUSE_SECRET_KEY"]
    done = process({**env, "SMOKE_WAIT_SECONDS": "soon"})
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "OPENAI_API_KEY: is missing", "LANGFUSE_SECRET_KEY: is missing",
        "SMOKE_WAIT_SECONDS: must be a whole number of seconds (given: 'soon')",
    ]  # fmt: skip
