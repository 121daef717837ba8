"""MCP servers, as the variables of an agent name them."""

import json
from collections.abc import Sequence

from constructs_lib.core.wiring.model_endpoints import McpEndpoint


def mcp_key_variable(server: McpEndpoint) -> str:
    """Returns the name of the variable with a server's key."""
    return f"MCP_{server.name.replace('-', '_').upper()}_KEY"


def mcp_servers_variable(servers: Sequence[McpEndpoint]) -> str:
    """Returns MCP_SERVERS: a JSON list with the name, the URL and, where it asks for one, the key's variable of each server."""
    return json.dumps([_server(server) for server in servers])


def _server(server: McpEndpoint) -> dict[str, str]:
    key = {"key_variable": mcp_key_variable(server)} if server.key else {}
    return {"name": server.name, "url": server.base_url, **key}
