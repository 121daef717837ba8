"""Tools: their description for the model, and the outcomes of their calls."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import Field

from constructs_lib.apps.agent_server.server import toolbox as toolbox
from constructs_lib.apps.agent_server.server.memory import Conversation
from constructs_lib.apps.agent_server.server.tools import TOOLS, Tool, ToolResult, available, run_tool, tool


@pytest.fixture
def own_tools() -> Iterator[None]:
    before = dict(TOOLS)
    yield
    TOOLS.clear()
    TOOLS.update(before)


def run(name: str, arguments: str, seconds: float = 5) -> ToolResult:
    return asyncio.run(run_tool(name, arguments, None, seconds))


def schema(name: str) -> dict[str, Any]:
    return TOOLS[name].schema()["function"]


@pytest.mark.usefixtures("own_tools")
def test_the_schema_comes_from_the_signature_and_the_docstring() -> None:
    @tool
    def greet(name: Annotated[str, Field(description="Whom.")], times: int = 1) -> str:
        """Say hello
        to someone.

        Not for the model.
        """
        return name * times

    told = schema("greet")
    assert told["description"] == "Say hello to someone."
    assert told["parameters"]["properties"]["name"] == {"description": "Whom.", "title": "Name", "type": "string"}
    assert told["parameters"]["properties"]["times"]["default"] == 1
    assert told["parameters"]["required"] == ["name"]
    assert told["parameters"]["additionalProperties"] is False


def test_the_conversation_is_not_in_the_schema() -> None:
    assert list(schema("remember")["parameters"]["properties"]) == ["note"]
    assert schema("recall")["parameters"]["properties"] == {}


def test_tools_of_a_conversation_are_offered_only_in_one() -> None:
    assert {each.name for each in available(None)} == {"calculate", "current_time"}


@pytest.mark.usefixtures("own_tools")
def test_a_slow_tool_times_out() -> None:
    @tool
    async def dawdle() -> str:
        """Dawdle."""
        await asyncio.Event().wait()
        return "late"

    assert run("dawdle", "{}", 0).outcome == "timeout"


@pytest.mark.usefixtures("own_tools")
def test_a_sync_tool_does_not_hold_up_the_others() -> None:
    together = threading.Barrier(3)

    @tool
    def meet() -> str:
        """Wait for the others."""
        together.wait(60)
        return "met"

    async def three() -> list[ToolResult]:
        return await asyncio.gather(*(run_tool("meet", "{}", None, 60) for _ in range(3)))

    assert asyncio.run(three()) == [ToolResult("ok", "met")] * 3


@pytest.mark.parametrize(
    ("name", "arguments", "outcome", "text"),
    [
        ("calculate", '{"expression": "6*7"}', "ok", "42"),
        ("calculate", '{"expression": "1/0"}', "error", "division by zero"),
        ("calculate", '{"expresion": "1"}', "invalid", "expression: Field required"),
        ("calculate", '{"expression"', "invalid", "not valid JSON"),
        ("calculate", "[1]", "invalid", "must be a JSON object"),
        ("current_time", '{"zone": "Mars/Base"}', "error", "not known here"),
        ("current_time", '{"zone": "../../etc/passwd"}', "error", "not known here"),
        ("current_time", "", "ok", "UTC (+0000)"),
        ("remember", '{"note": "x"}', "error", "no conversation"),
        ("rm_rf", "{}", "unknown", "there are: calculate"),
    ],
)
def test_every_failure_becomes_text(name: str, arguments: str, outcome: str, text: str) -> None:
    result = run(name, arguments)
    assert result.outcome == outcome
    assert text in result.text


def test_local_time_in_a_zone() -> None:
    assert "(+0900)" in run("current_time", '{"zone": "Asia/Tokyo"}').text


def test_a_text_becomes_the_first_argument() -> None:
    assert TOOLS["calculate"].arguments_from_text("6*7") == {"expression": "6*7"}
    assert TOOLS["current_time"].arguments_from_text("") == {}
    assert TOOLS["recall"].arguments_from_text("all of it") == {}
    assert TOOLS["make_plan"].arguments_from_text("look; think\nact") == {"steps": ["look", "think", "act"]}


def test_conversation_is_a_parameter_type_only() -> None:
    own = [each for each in TOOLS.values() if isinstance(each, Tool)]
    assert all(Conversation not in (field.annotation for field in each.arguments.model_fields.values()) for each in own)
