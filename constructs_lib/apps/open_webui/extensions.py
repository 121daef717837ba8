"""Tool servers and functions, as Open WebUI reads them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from constructs_lib.apps.open_webui.props import Function, ToolServer
from constructs_lib.core.values.env import Expanded, literal, reference
from constructs_lib.core.values.free_settings import resolved
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.model_endpoints import McpEndpoint

EVERYONE = {"principal_type": "user", "principal_id": "*", "permission": "read"}


def tool_key_variable(id: str) -> str:
    """Returns the name of the variable with a tool server's key, to which the list of tool servers refers."""
    return f"TOOL_SERVER_{id.replace('-', '_').upper()}_KEY"


def tool_connections(servers: Sequence[ToolServer], mcp_servers: Sequence[McpEndpoint]) -> Expanded:
    """Returns the list of tool servers as JSON, as Open WebUI reads it."""
    return Expanded(json.dumps([_tool_connection(server) for server in (*servers, *map(_as_tool_server, mcp_servers))]))


def valve_variables(functions: Mapping[str, Function]) -> dict[SecretKey, str]:
    """Returns the variable of the installing Job for each key of a Secret that a valve refers to."""
    keys = dict.fromkeys(key for function in functions.values() for _, key in _secret_places(function.valves))
    return {key: f"VALVE_{index}" for index, key in enumerate(keys)}


def function_files(functions: Mapping[str, Function]) -> dict[str, str]:
    """Returns the files that `install_functions.py` reads: a list of the functions, and the source of each."""
    variables = valve_variables(functions)
    listed = [{"id": id, **_function(function, variables)} for id, function in functions.items()]
    return {"functions.json": json.dumps(listed, indent=2)} | {f"{id}.py": function.source for id, function in functions.items()}


def _function(function: Function, variables: Mapping[SecretKey, str]) -> dict[str, Any]:
    secrets = [{"path": path, "variable": variables[key]} for path, key in _secret_places(function.valves)]
    return {
        **function.model_dump(mode="json", exclude={"source", "valves"}),
        "valves": resolved(function.valves, lambda _: None),
        **({"secrets": secrets} if secrets else {}),
    }


def _secret_places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], SecretKey]]:
    if isinstance(value, SecretKey):
        yield path, value
    elif isinstance(value, Mapping):
        for name, item in cast("Mapping[str, Any]", value).items():
            yield from _secret_places(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(cast("list[Any]", value)):
            yield from _secret_places(item, (*path, index))


def _as_tool_server(server: McpEndpoint) -> ToolServer:
    # Made, not validated: its address is inside of the cluster, and its policy is that of the endpoint.
    auth = "bearer" if server.key else "none"
    return ToolServer.model_construct(
        id=server.name, name=server.name, protocol="mcp", url=server.base_url, key=server.key, auth=auth
    )  # fmt: skip


def _tool_connection(server: ToolServer) -> dict[str, Any]:
    return {
        "type": server.protocol,
        "url": literal(server.url),
        "path": server.path if server.protocol == "openapi" else "",
        "auth_type": server.auth,
        "key": reference(tool_key_variable(server.id)) if server.key else "",
        "config": {"enable": True, "access_grants": [EVERYONE] if server.everyone else []},
        "info": {"id": server.id, "name": literal(server.name), "description": literal(server.description)},
    }
