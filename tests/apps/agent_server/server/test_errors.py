"""Errors are always in OpenAI's form, with the right status."""

import asyncio
import json
from typing import Any

import httpx
import openai
import pytest

from constructs_lib.apps.agent_server.server.errors import ApiError
from constructs_lib.apps.agent_server.server.model import Model
from constructs_lib.apps.agent_server.server.settings import load
from tests.apps.agent_server.server.conftest import RunningAgent
from tests.apps.agent_server.server.fakes import FakeModel, Turn, eventually, fails, free_port, says

ASK: dict[str, Any] = {"model": "agent", "messages": [{"role": "user", "content": "hi"}]}


def error_of(response: httpx.Response) -> dict[str, Any]:
    error = response.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    return error


@pytest.mark.parametrize("key", [b"sk-wrong", b"sk-clien", b"sk-client2", b"sk-cli\xebnt"])
def test_a_bad_key_gets_openai_error_json(agent: RunningAgent, model: FakeModel, key: bytes) -> None:
    response = agent.http.post(
        f"{agent.url}/v1/chat/completions", content="{not json", headers={b"Authorization": b"Bearer " + key}
    )
    assert response.status_code == 401
    assert error_of(response)["code"] == "invalid_api_key"
    assert model.requests == []


def test_the_model_list_needs_the_key_too(agent: RunningAgent) -> None:
    assert agent.get("/v1/models", key="sk-wrong").status_code == 401
    assert agent.get("/v1/models").status_code == 200


def test_the_scheme_must_be_bearer(agent: RunningAgent) -> None:
    assert agent.http.get(f"{agent.url}/v1/models", headers={"Authorization": "Basic sk-client"}).status_code == 401
    assert agent.http.get(f"{agent.url}/v1/models").status_code == 401


def test_the_openai_client_sees_its_own_error_classes(agent: RunningAgent, model: FakeModel) -> None:
    messages: Any = ASK["messages"]
    with pytest.raises(openai.AuthenticationError):
        openai.OpenAI(base_url=f"{agent.url}/v1", api_key="no", max_retries=0).models.list()
    with pytest.raises(openai.NotFoundError):
        agent.client().chat.completions.create(model="gpt", messages=messages)
    model.script = [fails(429, "slow down")]
    with pytest.raises(openai.RateLimitError, match="slow down"):
        agent.client().chat.completions.create(model="agent", messages=messages)


def test_an_unknown_model_is_404(agent: RunningAgent) -> None:
    response = agent.post({**ASK, "model": "gpt"})
    assert response.status_code == 404
    assert error_of(response)["code"] == "model_not_found"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ("{not json", None),
        ("[]", None),
        ({"model": "agent"}, "messages"),
        ({"model": "agent", "messages": []}, "messages"),
        ({"model": "agent", "messages": [{"role": "owl", "content": "hu"}]}, "messages.0.role"),
        ({**ASK, "stream": "perhaps"}, "stream"),
        ({**ASK, "metadata": {"chat_id": "x" * 201}}, "chat_id"),
    ],
)
def test_an_invalid_body_is_400_and_names_the_field(agent: RunningAgent, body: Any, param: str | None) -> None:
    response = agent.post(body)
    assert response.status_code == 400
    assert error_of(response)["param"] == param
    assert (param or "JSON").split(".")[0].lower() in error_of(response)["message"].lower() or param is None


def test_errors_of_unknown_paths_and_methods_have_openais_form(agent: RunningAgent) -> None:
    assert error_of(agent.get("/v1/nothing"))["code"] == "not_found"
    response = agent.get("/v1/chat/completions")
    assert response.status_code == 405
    assert error_of(response)["type"] == "invalid_request_error"


@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize(
    ("turn", "status", "message"),
    [
        (fails(500, "the GPU is on fire"), 502, "the GPU is on fire"),
        (fails(400, "tools are not supported"), 502, "tools are not supported"),
        (fails(401, "key sk-gateway is unknown"), 502, "The model gateway does not accept the agent's key."),
        (fails(429, "slow down", **{"retry-after": "7"}), 429, "slow down"),
        (fails(504, "too slow"), 504, "too slow"),
        (Turn(silent=True), 502, "The model's answer was empty."),
    ],
)
def test_errors_of_the_model_have_a_status_and_a_message(
    agent: RunningAgent, model: FakeModel, turn: Turn, status: int, message: str, stream: bool
) -> None:
    before = agent.metric("agent_model_errors_total", status=str(status))
    model.script = [turn]
    response = agent.post({**ASK, "stream": stream})
    assert response.status_code == status
    assert message in error_of(response)["message"]
    assert response.headers.get("retry-after") == turn.headers.get("retry-after")
    assert "sk-gateway" not in response.text
    assert agent.metric("agent_model_errors_total", status=str(status)) == before + 1
    assert len(model.requests) == 1


def failure(environment: dict[str, str], **env: str) -> ApiError:
    """Returns the error of a model call in this process."""

    async def ask() -> None:
        model = Model(load(environment | env))
        await model.ask([], tools=[], options={}, headers={}, say=lambda _: None)

    with pytest.raises(ApiError) as caught:
        asyncio.run(ask())
    return caught.value


def test_a_model_that_never_ends_is_504(environment: dict[str, str], model: FakeModel) -> None:
    model.script = [says("tick tick", endless=True)]
    error = failure(environment, AGENT_MODEL_TIMEOUT_SECONDS="0.2")
    assert (error.status, error.code) == (504, "model_timeout")


def test_an_unreachable_gateway_is_502(environment: dict[str, str]) -> None:
    error = failure(environment, OPENAI_BASE_URL=f"http://127.0.0.1:{free_port()}/v1")
    assert (error.status, str(error)) == (502, "The model call failed: Connection error.")


def test_an_error_in_a_stream_is_its_last_event(agent: RunningAgent, model: FakeModel) -> None:
    before = agent.metric("agent_requests_total", status="502", stream="true")
    model.script = [says("half an", breaks=True, error="the GPU went away")]
    response = agent.post({**ASK, "stream": True})
    events = [line.removeprefix("data: ") for line in response.text.split("\n\n") if line]
    assert response.status_code == 200
    assert "the GPU went away" in json.loads(events[-1])["error"]["message"]
    assert "[DONE]" not in response.text
    eventually(lambda: agent.metric("agent_requests_total", status="502", stream="true") == before + 1)


def test_an_error_in_a_whole_answer_is_a_status(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [says("half an", breaks=True, error="the GPU went away")]
    assert agent.post(ASK).status_code == 502
