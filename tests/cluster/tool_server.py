"""An MCP server with one tool. It asks its clients for the key in MCP_KEY."""

from __future__ import annotations

import os

import uvicorn
from mcp.server.mcpserver import MCPServer
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

PORT = 8000


class NeedsKey:
    """Answers 401 without the key."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on requests with the key."""
        key = f"Bearer {os.environ['MCP_KEY']}".encode()
        if scope["type"] == "http" and dict(scope["headers"]).get(b"authorization") != key:
            await PlainTextResponse("no", 401)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def spelled(word: str) -> str:
    """Returns the letters of a word, the last one first."""
    return "-".join(reversed(word))


def main() -> None:
    """Serves until the pod ends."""
    server = MCPServer("letters")
    server.tool(name="spell", description="Spells a word backwards.")(spelled)
    app = server.streamable_http_app(host="0.0.0.0")
    app.user_middleware.append(Middleware(NeedsKey))
    uvicorn.run(app, host="0.0.0.0", port=PORT)


if __name__ == "__main__":
    main()
