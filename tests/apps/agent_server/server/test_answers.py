"""Answers as clients get them: the loop, direct commands, whole answers and streams."""

import socket
from typing import Any

import httpx
import pytest

from tests.apps.agent_server.server.conftest import RunningAgent
from tests.apps.agent_server.server.fakes import CANNED, FakeModel, calls, eventually, says

QUESTION: Any = [{"role": "user", "content": "what is six times seven?"}]


def test_models_lists_the_agent(agent: RunningAgent) -> None:
    assert [each.id for each in agent.client().models.list()] == ["agent"]


def test_answer_is_the_models_text(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [says("forty two")]
    answer = agent.client().chat.completions.create(model="agent", messages=QUESTION)
    assert answer.choices[0].message.content == "forty two"
    assert answer.choices[0].finish_reason == "stop"
    assert answer.model == "agent"
    assert answer.object == "chat.completion"
    assert answer.usage
    assert answer.usage.total_tokens == 15


def test_the_model_is_asked_by_its_own_name_with_the_gateways_key(agent: RunningAgent, model: FakeModel) -> None:
    agent.say("hello")
    assert model.requests[0]["model"] == "thinker"
    assert model.headers[0]["authorization"] == "Bearer sk-gateway"


def test_answer_uses_the_tool_the_model_asked_for(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("calculate", {"expression": "6*7"})), says("It is 42.")]
    answer = agent.chat("what is six times seven?")
    asked, result = model.requests[1]["messages"][-2:]
    assert answer["choices"][0]["message"]["content"] == "It is 42."
    assert asked["tool_calls"][0]["function"] == {"name": "calculate", "arguments": '{"expression": "6*7"}'}
    assert result == {"role": "tool", "tool_call_id": "id0", "content": "42"}
    assert answer["usage"] == {"prompt_tokens": 20, "completion_tokens": 10, "total_tokens": 30}


def test_several_tool_calls_run_in_one_step_and_keep_their_order(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("calculate", {"expression": "1+1"}), ("current_time", {}), ("calculate", {"expression": "2+2"}))]
    assert agent.say("go") == CANNED
    results = [each["content"] for each in model.requests[1]["messages"][-3:]]
    assert (results[0], results[2]) == ("2", "4")
    assert "UTC" in results[1]


def test_a_failed_tool_call_goes_back_to_the_model(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("calculate", {"expression": "1/0"}), ("calculate", "{broken"), ("nonsense", {}))]
    assert agent.say("go") == CANNED
    results = [each["content"] for each in model.requests[1]["messages"][-3:]]
    assert results[0] == "division by zero"
    assert "not valid JSON" in results[1]
    assert "no tool with this name" in results[2]


def test_an_identical_call_is_not_run_twice(agent: RunningAgent, model: FakeModel) -> None:
    labels = {"tool": "calculate", "outcome": "ok"}
    before, repeated = (agent.metric("agent_tool_calls_total", outcome=end, tool="calculate") for end in ("ok", "repeated"))
    once = ("calculate", '{"expression": "9+9"}')
    again = ("calculate", '{ "expression":"9+9" }')
    model.script = [calls(once, again), calls(once)]
    assert agent.say("go") == CANNED
    assert [each["content"] for each in model.requests[2]["messages"] if each["role"] == "tool"] == ["18"] * 3
    assert agent.metric("agent_tool_calls_total", **dict(sorted(labels.items()))) == before + 1
    assert agent.metric("agent_tool_calls_total", outcome="repeated", tool="calculate") == repeated + 2


def test_the_last_step_gets_no_tools_so_that_the_model_answers(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("calculate", {"expression": f"{number}+1"})) for number in range(3)]
    assert agent.say("go") == CANNED
    assert ["tools" in request for request in model.requests] == [True, True, True, False]


def test_a_model_that_never_stops_calling_is_stopped(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("calculate", {"expression": f"{number}+1"}), text="hm") for number in range(9)]
    answer = agent.chat("go")["choices"][0]
    assert answer["message"]["content"] == "hm\n\nhm\n\nhm\n\nhm"
    assert answer["finish_reason"] == "stop"
    assert len(model.requests) == 4


def test_the_finish_reason_is_the_models(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [says("cut o", finish_reason="length")]
    assert agent.chat("go")["choices"][0]["finish_reason"] == "length"


def test_options_are_passed_on_and_unknown_fields_accepted(agent: RunningAgent, model: FakeModel) -> None:
    options: dict[str, Any] = {
        "temperature": 0.3,
        "top_p": 0.9,
        "max_tokens": 7,
        "stop": ["x"],
        "seed": 1,
        "response_format": {"type": "text"},
    }
    agent.say("go", **options, max_completion_tokens=8, logit_bias=None, chat_color="blue", temperature_unit=None)
    sent = model.requests[0]
    assert {name: sent[name] for name in options} == options
    assert sent["max_completion_tokens"] == 8
    assert "chat_color" not in sent


def test_content_may_be_a_list_of_parts(agent: RunningAgent, model: FakeModel) -> None:
    parts = [{"type": "text", "text": "/calculate 6*7"}]
    picture = [{"type": "text", "text": "what is this?"}, {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA"}}]
    agent.post({"model": "agent", "messages": [{"role": "user", "content": picture}]})
    answer = agent.post({"model": "agent", "messages": [{"role": "user", "content": parts}]}).json()
    assert model.requests[0]["messages"][-1]["content"] == picture
    assert answer["choices"][0]["message"]["content"].startswith("calculate(6*7) = 42")


def test_there_is_one_system_message_with_the_clients_in_it(agent: RunningAgent, model: FakeModel) -> None:
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "hi"}]
    agent.post({"model": "agent", "messages": messages})
    roles = [each["role"] for each in model.requests[0]["messages"]]
    assert roles == ["system", "user"]
    assert "careful assistant" in model.requests[0]["messages"][0]["content"]
    assert model.requests[0]["messages"][0]["content"].endswith("Be brief.")


def test_background_tasks_of_open_webui_are_answered(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [says('{"title": "Sums"}')]
    task = {"task": "title_generation", "chat_id": "c", "user_id": "u"}
    body = "### Task:\nGenerate a title.\n<chat_history>\nUSER: /calculate 6*7\n</chat_history>"
    assert agent.say(body, stream=False, max_completion_tokens=50, metadata=task) == '{"title": "Sums"}'


def test_a_command_runs_the_tool_without_the_models_help(agent: RunningAgent, model: FakeModel) -> None:
    assert agent.say("/calculate 6*7") == f"calculate(6*7) = 42\n\n{CANNED}"
    assert "tools" not in model.requests[0]
    assert "calculate(6*7) = 42" in model.requests[0]["messages"][-1]["content"]
    assert len(model.requests) == 1


def test_a_command_without_text_uses_the_tools_defaults(agent: RunningAgent, model: FakeModel) -> None:
    assert agent.say("/current_time").startswith("current_time() = 20")
    assert "(+0" in agent.say("/current_time Europe/Berlin")
    assert len(model.requests) == 2


def test_a_failed_command_is_reported(agent: RunningAgent, model: FakeModel) -> None:
    assert agent.say("/calculate 1/0") == f"calculate(1/0) failed: division by zero\n\n{CANNED}"
    assert agent.say("/remember x").startswith("remember(x) failed: this request belongs to no conversation")
    assert len(model.requests) == 2


def test_tools_are_listed_without_the_model(agent: RunningAgent, model: FakeModel) -> None:
    assert agent.say("/tools").splitlines()[0] == "/calculate: Work out an arithmetic expression exactly."
    assert "/remember" in agent.say("/tools", chat="c")
    assert model.requests == []


def test_a_slash_without_a_tool_is_an_ordinary_message(agent: RunningAgent, model: FakeModel) -> None:
    assert agent.say("/etc/hosts is empty, why?") == CANNED
    assert model.requests[0]["messages"][-1]["content"] == "/etc/hosts is empty, why?"


def test_a_stream_brings_the_text_as_it_comes(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [says("one two three", pauses=True)]
    stream = agent.client().chat.completions.create(model="agent", messages=QUESTION, stream=True)
    pieces = (chunk.choices[0].delta.content for chunk in stream if chunk.choices[0].delta.content)
    assert next(pieces) == "one"
    model.release()
    assert list(pieces) == [" two", " three"]


def test_stream_ends_with_done(agent: RunningAgent, model: FakeModel) -> None:
    response = agent.post({"model": "agent", "messages": QUESTION, "stream": True})
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.text.endswith("data: [DONE]\n\n")
    assert '"usage"' not in response.text
    assert len(model.requests) == 1


def test_a_stream_reports_usage_on_request(agent: RunningAgent, model: FakeModel) -> None:
    model.script = [calls(("calculate", {"expression": "6*7"}), text="Let me see."), says("It is 42.")]
    stream = agent.client().chat.completions.create(
        model="agent", messages=QUESTION, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    assert "".join(each.choices[0].delta.content or "" for each in chunks[:-1]) == "Let me see.\n\nIt is 42."
    assert chunks[0].choices[0].delta.role == "assistant"
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-1].choices == []
    assert chunks[-1].usage
    assert chunks[-1].usage.total_tokens == 30
    assert len({each.id for each in chunks}) == 1


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_hangs_up_ends_the_work(agent: RunningAgent, model: FakeModel, stream: bool) -> None:
    labels = {"status": "499", "stream": str(stream).lower()}
    before = agent.metric("agent_requests_total", **labels)
    model.script = [says("a b c", pauses=True)]
    body = {"model": "agent", "messages": QUESTION, "stream": stream}
    request = httpx.Request("POST", f"{agent.url}/v1/chat/completions", json=body, headers={"Authorization": "Bearer sk-client"})
    lines = [f"POST {request.url.path} HTTP/1.1", *(f"{name}: {value}" for name, value in request.headers.items())]
    with socket.create_connection((request.url.host, request.url.port or 80)) as client:
        client.sendall("\r\n".join([*lines, "", ""]).encode() + request.content)
        eventually(lambda: model.requests)
    assert model.hung_up.wait(60)
    eventually(lambda: agent.metric("agent_requests_total", **labels) == before + 1)
    assert agent.metric("agent_requests_in_progress") == 0
