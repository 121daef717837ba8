"""The tools of MCP servers: real servers of the library `mcp`, in this process."""

import json
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest
import uvicorn
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.apps.agent_server.server.conftest import StartAgent
from tests.apps.agent_server.server.fakes import FakeModel, calls, eventually, free_port, says

KEY = "token-of-the-crm"


class NeedsKey:
    """Answers 401 without the key."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope.get("headers", []))
        if scope["type"] == "http" and headers.get(b"authorization") != f"Bearer {KEY}".encode():
            await PlainTextResponse("no", 401)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def crm() -> MCPServer:
    server = MCPServer("crm")

    @server.tool()
    def customer(name: str) -> str:
        """Find a customer by name."""
        if name == "Zoe":
            raise ToolError("this customer is unknown")
        return f"{name}: 42 orders"

    return server


@contextmanager
def served(server: MCPServer, *, needs_key: bool = False) -> Generator[str]:
    """Serves MCP; yields its URL."""
    app = server.streamable_http_app()
    if needs_key:
        app.user_middleware.append(Middleware(NeedsKey))
    port = free_port()
    running = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
    running.config.timeout_graceful_shutdown = 1
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    eventually(lambda: running.started)
    try:
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        running.should_exit = True
        thread.join()


@pytest.fixture(name="url", scope="module")
def url_of_the_crm() -> Iterator[str]:
    with served(crm()) as url:
        yield url


def variable(url: str, **more: str) -> str:
    return json.dumps([{"name": "our-crm", "url": url, **more}])


def test_the_model_uses_the_tool_of_a_server(model: FakeModel, start_agent: StartAgent, url: str) -> None:
    agent = start_agent(MCP_SERVERS=variable(url))
    model.script = [calls(("our_crm_customer", {"name": "Ada"})), says("Ada has 42 orders.")]
    assert agent.say("how many orders has Ada?") == "Ada has 42 orders."
    offered = {each["function"]["name"]: each["function"] for each in model.requests[0]["tools"]}
    assert offered["our_crm_customer"]["description"] == "Find a customer by name."
    assert offered["our_crm_customer"]["parameters"]["required"] == ["name"]
    assert model.requests[1]["messages"][-1]["content"] == "Ada: 42 orders"
    assert agent.metric("agent_tool_calls_total", outcome="ok", tool="our_crm_customer") == 1


def test_an_error_of_a_tool_is_told_to_the_model(model: FakeModel, start_agent: StartAgent, url: str) -> None:
    agent = start_agent(MCP_SERVERS=variable(url))
    model.script = [calls(("our_crm_customer", {"name": "Zoe"})), says("There is none.")]
    agent.say("find Zoe")
    assert "this customer is unknown" in model.requests[1]["messages"][-1]["content"]


def test_a_user_may_name_the_tool(model: FakeModel, start_agent: StartAgent, url: str) -> None:
    agent = start_agent(MCP_SERVERS=variable(url))
    assert "/our_crm_customer: Find a customer by name." in agent.say("/tools")
    model.script = [says("So it is.")]
    assert agent.say("/our_crm_customer Ada") == "our_crm_customer(Ada) = Ada: 42 orders\n\nSo it is."


def test_the_key_is_sent_as_a_bearer_token(model: FakeModel, start_agent: StartAgent) -> None:
    with served(crm(), needs_key=True) as url:
        agent = start_agent(MCP_SERVERS=variable(url, key_variable="MCP_CRM_KEY"), MCP_CRM_KEY=KEY)
        assert "our_crm_customer" in agent.say("/tools")
        assert "our_crm_customer" not in start_agent(MCP_SERVERS=variable(url)).say("/tools")


def test_a_server_that_is_down_costs_no_answer(model: FakeModel, start_agent: StartAgent) -> None:
    agent = start_agent(MCP_SERVERS=variable(f"http://127.0.0.1:{free_port()}/mcp"))
    model.script = [says("Hello.")]
    assert agent.say("hello") == "Hello."
    (line,) = [line for line in agent.logs() if line.get("server") == "our-crm"]
    assert line["message"] == "an MCP server doesn't list its tools"


def test_without_servers_the_library_is_not_imported(model: FakeModel, start_agent: StartAgent) -> None:
    assert "our_crm_customer" not in start_agent().say("/tools")
