"""The tools of MCP servers, which the model may use as those of this agent."""

import asyncio
import json
import logging
import os
import re
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.types import CallToolResult, TextContent
from mcp.types import Tool as RemoteDescription

from .memory import Conversation
from .settings import McpServer
from .tools import MAX_RESULT_CHARACTERS, TOOLS

LIST_SECONDS = 5
"""Seconds that a server may take to list its tools. Answers go on without them."""
FRESH_SECONDS = 60
"""Seconds after which the tools are listed again."""
CONNECT_SECONDS, READ_SECONDS = 10, 300
NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""The names of tools that models take."""

logger = logging.getLogger("agent.mcp")


class RemoteToolError(Exception):
    """A call failed, as its server says or since it doesn't answer."""


@asynccontextmanager
async def connected(server: McpServer) -> AsyncGenerator[Client]:
    """Yields a client of a server, by streamable HTTP. Its key is in the variable that the settings name."""
    key = os.environ.get(server.key_variable, "") if server.key_variable else ""
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    timeout = httpx2.Timeout(CONNECT_SECONDS, read=READ_SECONDS)
    async with (
        httpx2.AsyncClient(headers=headers, timeout=timeout) as http,
        Client(streamable_http_client(server.url, http_client=http)) as client,
    ):
        yield client


@dataclass(frozen=True)
class RemoteTool:
    """A tool of an MCP server. Its name begins with the server's, since two servers may have tools of one name."""

    server: McpServer
    described: RemoteDescription
    conversation_parameter: None = None

    @property
    def name(self) -> str:
        """The name that the model sees."""
        return f"{self.server.name.replace('-', '_')}_{self.described.name}"

    @property
    def description(self) -> str:
        """The server's description of the tool."""
        return self.described.description or self.described.title or ""

    def schema(self) -> dict[str, Any]:
        """Returns the entry for `tools` of a model call."""
        function = {"name": self.name, "description": self.description, "parameters": self.described.input_schema}
        return {"type": "function", "function": function}

    def arguments_from_text(self, text: str) -> dict[str, Any]:
        """Returns the arguments of a call with one text: the first parameter."""
        first = next(iter(self.described.input_schema.get("properties", {})), None)
        return {first: text} if text and first else {}

    async def call(self, arguments: Mapping[str, Any], _: Conversation | None) -> str:
        """Returns the result as text. Raises RemoteToolError if the call fails."""
        try:
            async with connected(self.server) as client:
                result = await client.call_tool(self.described.name, dict(arguments))
        except Exception as error:
            raise RemoteToolError(f"the server {self.server.name} failed: {_cause(error)}") from error
        text = _text(result)[:MAX_RESULT_CHARACTERS]
        if result.is_error:
            raise RemoteToolError(text)
        return text


class McpServers:
    """Keeps the tools of all servers among those of the agent."""

    def __init__(self, servers: Sequence[McpServer]) -> None:
        self._servers = servers
        self._listed = float("-inf")
        self._lock = asyncio.Lock()

    async def refresh(self) -> None:
        """Lists the tools again if they are not fresh. A server that fails keeps those that it had."""
        async with self._lock:
            if time.monotonic() - self._listed < FRESH_SECONDS:
                return
            await asyncio.gather(*(self._refresh(server) for server in self._servers))
            self._listed = time.monotonic()

    async def _refresh(self, server: McpServer) -> None:
        try:
            async with asyncio.timeout(LIST_SECONDS):
                found = await _tools(server)
        except Exception as error:
            logger.warning(
                "an MCP server doesn't list its tools", extra={"fields": {"server": server.name, "error": _cause(error)}}
            )
            return
        for name in [name for name, each in TOOLS.items() if isinstance(each, RemoteTool) and each.server == server]:
            del TOOLS[name]
        TOOLS.update({each.name: each for each in found if NAME.fullmatch(each.name) and each.name not in TOOLS})


async def _tools(server: McpServer) -> list[RemoteTool]:
    found, cursor = list[RemoteTool](), None
    async with connected(server) as client:
        while True:
            page = await client.list_tools(cursor=cursor)
            found += [RemoteTool(server, each) for each in page.tools]
            if not (cursor := page.next_cursor):
                return found


def _text(result: CallToolResult) -> str:
    texts = [part.text for part in result.content if isinstance(part, TextContent)]
    if not texts and result.structured_content is not None:
        return json.dumps(result.structured_content, ensure_ascii=False)
    return "\n".join(texts)


def _cause(error: BaseException) -> str:
    """The first error of a group: the client's parts run as tasks."""
    inner = cast("tuple[BaseException, ...]", getattr(error, "exceptions", ()))
    return _cause(inner[0]) if inner else str(error) or type(error).__name__
