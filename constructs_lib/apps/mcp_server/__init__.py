"""MCP servers in the cluster: any image that speaks MCP by streamable HTTP."""

from constructs_lib.apps.mcp_server.construct import MCPServer
from constructs_lib.apps.mcp_server.props import MCPServerProps

__all__ = ["MCPServer", "MCPServerProps"]
