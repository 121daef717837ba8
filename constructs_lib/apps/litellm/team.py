"""Teams and limits: the settings of keys and teams, in the words of LiteLLM's API."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from constructs_lib.apps.litellm.props import Budget


@dataclass(frozen=True)
class Team:
    """A team of LiteLLM: its clients share a budget and a limit of requests. The Job of each of its keys updates it."""

    name: str
    models: tuple[str, ...] = ()
    """The models that its keys may use; empty for all."""
    tools: tuple[str, ...] = ()
    """The MCP servers that its keys may use."""
    settings: dict[str, Any] = field(default_factory=dict[str, Any], hash=False)


def limits(models: Sequence[str], budget: Budget | None, rpm: int | None, tools: Sequence[str] | None) -> dict[str, Any]:
    """Returns the settings of a key or team. None is given too: it removes a limit that there was before.

    `tools` is None for a proxy without MCP servers.
    """
    return {
        "models": list(models),
        "max_budget": budget.usd if budget else None,
        "budget_duration": budget.period if budget else None,
        "rpm_limit": rpm,
        **({} if tools is None else {"object_permission": {"mcp_servers": list(tools)}}),
    }
