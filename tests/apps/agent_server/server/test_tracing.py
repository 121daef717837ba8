"""Traces: one per request, with Langfuse's attributes, joined by the gateway's spans."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.apps.agent_server.server.conftest import RunningAgent, StartAgent, running
from tests.apps.agent_server.server.fakes import FakeLangfuse, FakeModel, Span, calls, eventually, fails, says


def tracing_env(environment: dict[str, str]) -> dict[str, str]:
    return {
        **environment,
        "LANGFUSE_BASE_URL": environment["OPENAI_BASE_URL"].removesuffix("/v1"),
        "LANGFUSE_PUBLIC_KEY": "pk",
        "LANGFUSE_SECRET_KEY": "sk",
        "LANGFUSE_TRACING_ENVIRONMENT": "staging",
        "OTEL_RESOURCE_ATTRIBUTES": "k8s.pod.name=agent-0",
    }


@pytest.fixture(scope="module")
def traced(mounted: Path, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningAgent]:
    with running(mounted, tracing_env(environment), tmp_path_factory.mktemp("traced") / "output") as started:
        yield started


@pytest.fixture
def trace(traced: RunningAgent, model: FakeModel, langfuse: FakeLangfuse) -> dict[str, Span]:
    """The trace of a request with a tool call in it."""
    model.script = [calls(("calculate", {"expression": "6*7"})), says("It is 42.")]
    headers = {"X-OpenWebUI-Chat-Id": "chat-1", "X-OpenWebUI-User-Id": "user-1", "X-OpenWebUI-User-Email": "ida@example.org"}
    body = {"model": "agent", "messages": [{"role": "user", "content": "six times seven?"}], "temperature": 0.5}
    assert traced.post(body, headers).status_code == 200
    eventually(lambda: len(langfuse.spans) == 6)
    return {span.name: span for span in langfuse.spans}


def test_the_spans_make_one_tree(trace: dict[str, Span], langfuse: FakeLangfuse) -> None:
    names = {span.id: span.name for span in langfuse.spans}
    tree = sorted((names.get(span.parent, "-"), span.name) for span in langfuse.spans)
    assert tree == [
        ("-", "agent"),
        ("agent", "step 1"),
        ("agent", "step 2"),
        ("step 1", "calculate"),
        ("step 1", "model call"),
        ("step 2", "model call"),
    ]
    assert len({span.trace_id for span in trace.values()}) == 1


def test_each_span_has_its_observation_type(trace: dict[str, Span]) -> None:
    types = {name: span.attributes["langfuse.observation.type"] for name, span in trace.items()}
    assert types == {"agent": "agent", "step 1": "span", "step 2": "span", "calculate": "tool", "model call": "generation"}


def test_every_span_has_session_user_and_environment_but_no_address(trace: dict[str, Span]) -> None:
    for span in trace.values():
        assert span.attributes["session.id"] == "chat-1"
        assert span.attributes["user.id"] == "user-1"
        assert span.attributes["langfuse.trace.name"] == "agent"
        assert span.attributes["langfuse.environment"] == "staging"
        assert span.resource["service.name"] == "agent"
        assert span.resource["k8s.pod.name"] == "agent-0"
    assert "ida@example.org" not in str(trace)


def test_inputs_and_outputs(trace: dict[str, Span]) -> None:
    given = {name: span.attributes["langfuse.observation.input"] for name, span in trace.items()}
    out = {name: span.attributes["langfuse.observation.output"] for name, span in trace.items()}
    assert (given["agent"], out["agent"]) == ("six times seven?", "It is 42.")
    assert (json.loads(given["calculate"]), out["calculate"]) == ({"expression": "6*7"}, "42")


def test_a_generation_has_model_parameters_usage_and_first_token(trace: dict[str, Span]) -> None:
    attributes = trace["model call"].attributes
    assert attributes["langfuse.observation.model.name"] == "thinker"
    assert json.loads(attributes["langfuse.observation.model.parameters"]) == {"temperature": 0.5}
    assert json.loads(attributes["langfuse.observation.usage_details"]) == {"input": 10, "output": 5, "total": 15}
    assert json.loads(attributes["langfuse.observation.completion_start_time"]).startswith("20")


@pytest.mark.usefixtures("trace")
def test_langfuse_gets_its_authorization_and_version(langfuse: FakeLangfuse) -> None:
    assert langfuse.headers[-1]["authorization"] == "Basic " + base64.b64encode(b"pk:sk").decode()
    assert langfuse.headers[-1]["x-langfuse-ingestion-version"] == "4"


def test_the_gateway_is_told_the_trace_the_session_and_the_user(
    trace: dict[str, Span], model: FakeModel, langfuse: FakeLangfuse
) -> None:
    generations = {span.id for span in langfuse.spans if span.name == "model call"}
    parents = [headers["traceparent"].split("-") for headers in model.headers]
    assert {parent[1] for parent in parents} == {trace["agent"].trace_id}
    assert {parent[2] for parent in parents} == generations
    assert model.requests[0]["metadata"] == {"session_id": "chat-1", "trace_user_id": "user-1", "trace_name": "agent"}


def test_the_trace_of_a_client_is_continued(traced: RunningAgent, model: FakeModel, langfuse: FakeLangfuse) -> None:
    model.script = [says("Hello.")]
    body = {"model": "agent", "messages": [{"role": "user", "content": "hi"}]}
    assert traced.post(body, {"traceparent": f"00-{'ab' * 16}-{'cd' * 8}-01"}).status_code == 200
    spans = langfuse.trace(3)
    assert {span.trace_id for span in spans.values()} == {"ab" * 16}
    assert spans["agent"].parent == "cd" * 8
    # Langfuse has no span of the client, so that the agent's is the root.
    assert [name for name, span in spans.items() if span.attributes.get("langfuse.internal.is_app_root")] == ["agent"]


@pytest.mark.parametrize("traceparent", [f"00-{'ab' * 16}-{'cd' * 8}-00", "nonsense", f"00-{'0' * 32}-{'cd' * 8}-01"])
def test_a_client_that_records_no_trace_does_not_switch_off_the_agents(
    traced: RunningAgent, model: FakeModel, langfuse: FakeLangfuse, traceparent: str
) -> None:
    model.script = [says("Hello.")]
    body = {"model": "agent", "messages": [{"role": "user", "content": "hi"}]}
    assert traced.post(body, {"traceparent": traceparent}).status_code == 200
    assert langfuse.trace(3)["agent"].parent == ""


@pytest.mark.usefixtures("trace")
def test_the_log_has_the_trace_id(traced: RunningAgent, langfuse: FakeLangfuse) -> None:
    trace_id = langfuse.spans[0].trace_id
    eventually(lambda: [line for line in traced.logs() if line["message"] == "request" and line["trace_id"] == trace_id])


def test_a_failure_is_marked_down_to_its_cause(traced: RunningAgent, model: FakeModel, langfuse: FakeLangfuse) -> None:
    model.script = [fails(500, "the GPU is on fire")]
    traced.post({"model": "agent", "messages": [{"role": "user", "content": "hi"}]})
    for span in langfuse.trace(3).values():
        assert span.attributes["langfuse.observation.level"] == "ERROR"
        assert span.attributes["langfuse.observation.status_message"] == "the GPU is on fire"


def test_long_inputs_and_outputs_are_cut(traced: RunningAgent, model: FakeModel, langfuse: FakeLangfuse) -> None:
    traced.say("long " * 10_000)
    longest = max(len(value) for span in langfuse.trace(3).values() for value in span.attributes.values())
    assert longest == 20_000
    assert len(model.requests[0]["messages"][-1]["content"]) == 50_000


def test_the_last_spans_are_sent_at_shutdown_and_model_calls_can_be_plain_spans(
    start_agent: StartAgent, environment: dict[str, str], model: FakeModel, langfuse: FakeLangfuse
) -> None:
    slow = {**tracing_env(environment), "OTEL_BSP_SCHEDULE_DELAY": "60000", "AGENT_TRACE_GENERATIONS": "false"}
    agent = start_agent(**slow)
    agent.say("hi")
    assert langfuse.spans == []
    agent.stop()
    attributes = langfuse.trace(3)["model call"].attributes
    assert attributes["langfuse.observation.type"] == "span"
    assert "langfuse.observation.usage_details" not in attributes
    assert "langfuse.observation.model.name" not in attributes
    assert len(model.requests) == 1
