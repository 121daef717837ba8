"""Operation: probes, metrics, logs, shutdown."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from constructs_lib.apps.agent_server.server.api import Api, create_app
from constructs_lib.apps.agent_server.server.settings import load
from tests.apps.agent_server.server.conftest import PROGRAM, RunningAgent, StartAgent
from tests.apps.agent_server.server.fakes import CANNED, FakeModel, calls, eventually, says


def test_probes_and_metrics_need_no_key_and_no_model(agent: RunningAgent, model: FakeModel) -> None:
    assert [agent.http.get(agent.url + path).status_code for path in ("/healthz", "/readyz", "/metrics")] == [200, 200, 200]
    assert model.requests == []


def test_metrics_count_requests_steps_and_first_tokens(agent: RunningAgent, model: FakeModel) -> None:
    names = ("agent_request_duration_seconds_count", "agent_steps_sum", "agent_time_to_first_token_seconds_count")
    before = [agent.metric(name, **({"stream": "false"} if "duration" in name else {})) for name in names]
    count = agent.metric("agent_requests_total", status="200", stream="false")
    model.script = [calls(("calculate", {"expression": "6*7"}))]
    agent.say("hm")
    eventually(lambda: agent.metric("agent_requests_total", status="200", stream="false") == count + 1)
    after = [agent.metric(name, **({"stream": "false"} if "duration" in name else {})) for name in names]
    assert [new - old for new, old in zip(after, before, strict=True)] == [1, 2, 1]
    assert agent.metric("process_resident_memory_bytes") > 0


def test_invented_tool_names_do_not_become_metric_labels(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("invented_by_the_model", {}))]
    agent.say("hm")
    assert agent.metric("agent_tool_calls_total", outcome="unknown", tool="unknown") >= 1
    assert "invented_by_the_model" not in agent.get("/metrics").text


def test_the_log_is_json_without_contents_keys_and_probes(agent: RunningAgent, model: FakeModel) -> None:
    headers = {"X-Request-Id": "req-1"}
    model.script = [calls(("calculate", {"expression": "1234567+1"})), says("hush-answer")]
    response = agent.post({"model": "agent", "messages": [{"role": "user", "content": "hush-question"}]}, headers)
    agent.get("/healthz")
    mine = eventually(lambda: (found := _logged(agent, "req-1")) and len(found) == 2 and found)
    assert response.headers["x-request-id"] == "req-1"
    assert [line["message"] for line in mine] == ["tool call", "request"]
    assert (mine[1]["status"], mine[1]["path"], mine[1]["method"]) == (200, "/v1/chat/completions", "POST")
    assert mine[1]["duration"] >= 0
    assert {"time", "level", "logger"} <= set(mine[1])
    assert all(line.get("path") not in ("/healthz", "/readyz", "/metrics") for line in agent.logs())
    assert not any(word in agent.output.read_text() for word in ("hush", "1234567", "sk-client", "sk-gateway"))


def _logged(agent: RunningAgent, request_id: str) -> list[dict[str, Any]]:
    return [line for line in agent.logs() if line.get("request_id") == request_id]


def test_a_request_without_an_id_gets_one(agent: RunningAgent) -> None:
    strange = {"Authorization": "Bearer sk-client", "X-Request-Id": 'x" injected="1'}
    assert len(agent.http.get(f"{agent.url}/v1/models", headers=strange).headers["x-request-id"]) == 32


STREAM = {"model": "agent", "messages": [{"role": "user", "content": "count"}], "stream": True}


def test_a_stopping_server_finishes_its_streams(start_agent: StartAgent, model: FakeModel) -> None:
    agent = start_agent(AGENT_DRAIN_SECONDS="60")
    model.script = [says("one two three", pauses=True)]
    with ThreadPoolExecutor() as pool:
        stream = pool.submit(agent.post, STREAM)
        eventually(lambda: model.requests)
        agent.process.terminate()
        eventually(lambda: _is_closed(agent))
        model.release()
        assert stream.result().text.endswith("data: [DONE]\n\n")
    agent.stop()


def _is_closed(agent: RunningAgent) -> bool:
    try:
        agent.get("/readyz")
    except httpx.TransportError:
        return True
    return False


def test_a_stopping_server_closes_each_connection_with_its_answer(environment: dict[str, str]) -> None:
    api = Api(load(environment))
    client = TestClient(create_app(api))  # without its lifespan, so `ready` is the test's to set
    api.ready = True
    assert "connection" not in client.get("/healthz").headers
    api.ready = False
    assert [client.get(path).headers["connection"] for path in ("/healthz", "/readyz", "/v1/models")] == ["close"] * 3


def test_a_stopping_server_cuts_its_streams_when_the_drain_time_is_over(start_agent: StartAgent, model: FakeModel) -> None:
    agent = start_agent(AGENT_DRAIN_SECONDS="0")
    model.script = [says("one two three", pauses=True)]
    with ThreadPoolExecutor() as pool:
        stream = pool.submit(agent.post, STREAM)
        eventually(lambda: model.requests)
        agent.stop()
        with pytest.raises(httpx.TransportError):
            stream.result()
    assert model.hung_up.wait(60)


def test_it_runs_from_one_flat_folder_and_writes_nothing_into_it(agent: RunningAgent, model: FakeModel, mounted: Path) -> None:
    assert agent.say("hi") == CANNED
    assert not [file for file in (mounted / "agent_server").iterdir() if file.suffix != ".py"]
    assert len(model.requests) == 1


def test_the_program_fits_into_a_config_map() -> None:
    files = list(PROGRAM.iterdir())
    assert sum(file.stat().st_size for file in files if file.suffix == ".py") < 200 * 1024
    assert not [file for file in files if file.is_dir() and file.name != "__pycache__"]
