"""What an organisation adds to the chat: tool servers and functions, in Open WebUI's own words."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from constructs_lib.apps.open_webui.props import Function, ToolServer
from constructs_lib.core.endpoint import INTERNET, Endpoint, Peer

EVERYONE = {"principal_type": "user", "principal_id": "*", "permission": "read"}


def elsewhere(name: str, url: str, cidrs: Sequence[str]) -> Endpoint:
    """A server outside of the cluster. The internet is open to it, private ranges only where they are named."""
    parts = urlsplit(url)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    peers = (INTERNET, *(Peer.addresses(cidr) for cidr in cidrs))
    return Endpoint(name=name, host=parts.hostname or name, port=port, scheme=parts.scheme, peers=peers)


def tool_endpoint(server: ToolServer) -> Endpoint:
    """Where a tool server is: pods of a namespace, or outside of the cluster."""
    outside = elsewhere(server.id, server.url, server.cidrs)
    if server.namespace is None:
        return outside
    peers = (Peer.namespace(server.namespace),)
    return Endpoint(
        name=server.id, host=outside.host, port=outside.port, scheme=outside.scheme, target_port=server.pod_port, peers=peers
    )


def tool_key_variable(server: ToolServer) -> str:
    """The env variable that carries a tool server's key into the list of tool servers."""
    return f"TOOL_SERVER_{server.id.replace('-', '_').upper()}_KEY"


def tool_connections(servers: Sequence[ToolServer]) -> str:
    """The list of tool servers, as Open WebUI reads it."""
    return json.dumps([_tool_connection(server) for server in servers])


def function_files(functions: Mapping[str, Function]) -> dict[str, str]:
    """What `install_functions.py` reads: a list of the functions, and the source of each."""
    listed = [{"id": id, **function.model_dump(mode="json", exclude={"source"})} for id, function in functions.items()]
    return {"functions.json": json.dumps(listed, indent=2)} | {f"{id}.py": function.source for id, function in functions.items()}


def _tool_connection(server: ToolServer) -> dict[str, Any]:
    return {
        "type": server.protocol,
        "url": server.url,
        "path": server.path if server.protocol == "openapi" else "",
        "auth_type": server.auth,
        "key": f"$({tool_key_variable(server)})" if server.key else "",
        "config": {"enable": True, "access_grants": [EVERYONE] if server.everyone else []},
        "info": {"id": server.id, "name": server.name, "description": server.description},
    }
