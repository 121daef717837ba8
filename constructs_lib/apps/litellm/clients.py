"""Validation of clients and teams, and of what is passed to the proxy besides its props."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from constructs_lib.apps.litellm.mcp import MCP_NAME
from constructs_lib.apps.litellm.model import Model
from constructs_lib.apps.litellm.props import LiteLLMProxyProps
from constructs_lib.apps.litellm.team import Team
from constructs_lib.core.values.text import dns_label
from constructs_lib.core.values.wildcards import matches
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint

PathError = tuple[str, str]
"""The path of a prop and its error."""


def offers(models: Sequence[Model], name: str) -> bool:
    """Returns whether clients can ask for a model, by its name or through a wildcard."""
    return matches(name, [model.name for model in models])


def offered(models: Sequence[Model]) -> tuple[str, ...]:
    """Returns the names of all models: those that chat first, wildcards last."""
    ordered = sorted(models, key=lambda model: (model.is_wildcard, model.mode != "chat"))
    return tuple(dict.fromkeys(model.name for model in ordered))


def check_limits(
    who: str, models: Sequence[str], rpm: int | None, tools: Sequence[str], *, of: Sequence[Model], servers: Iterable[str]
) -> None:
    """Raises ValueError for a client or team whose models or tools are not among those `of` the proxy and its `servers`."""
    if rpm is not None and rpm < 1:
        raise ValueError(f"{who}: rpm must be above 0 (given: {rpm})")
    if unknown := sorted(model for model in models if not offers(of, model)):
        raise ValueError(f"{who}: no such model: {', '.join(unknown)}; there are {', '.join(offered(of))}")
    there = sorted(servers)
    if missing := sorted(set(tools) - set(there)):
        raise ValueError(f"{who}: no such MCP server: {', '.join(missing)}; there are {', '.join(there) or 'none'}")


def check_name(kind: str, name: str, known: Iterable[str]) -> None:
    """Raises ValueError for a client or team whose name is known, or not a DNS label."""
    dns_label(name)
    if name in known:
        raise ValueError(f"there is a {kind} {name!r} already; give each {kind} a name of its own")


def check_member(name: str, team: Team, models: Sequence[str], tools: Sequence[str]) -> None:
    """Raises ValueError for a client with models or tools that its team may not use."""
    if team.models and (more := sorted(model for model in models if not matches(model, team.models))):
        raise ValueError(f"client {name!r}: its team {team.name!r} may not use {', '.join(more)}; give them to the team too")
    if more := sorted(set(tools) - set(team.tools)):
        raise ValueError(f"client {name!r}: its team {team.name!r} may not use {', '.join(more)}; give them to the team too")


def connection_errors(
    props: LiteLLMProxyProps, tools: Mapping[str, Endpoint], database: DatabaseEndpoint | None
) -> Iterator[PathError]:
    """Yields an error for each passed MCP server that can't be used, and for each setting that needs a database."""
    for name, endpoint in tools.items():
        if not MCP_NAME.accepts(name):
            yield "", f"tools: {name!r} is not {MCP_NAME.name}; {MCP_NAME.hint}"
        if endpoint.path in ("", "/"):
            yield "", f"tools: the endpoint of {name!r} has no path; give it that of the server's MCP endpoint, such as '/mcp'"
        if name in props.mcp_servers:
            yield f"mcp_servers.{name}", "has the name of a server that is passed as tools; take another name"
    stored = {"budget": props.budget, "spend_log_days": props.spend_log_days, "salt_key": props.salt_key}
    for path, value in stored.items():
        if value is not None and database is None:
            yield path, "needs a database, which counts what was spent and stores keys; pass one, or leave it out"
