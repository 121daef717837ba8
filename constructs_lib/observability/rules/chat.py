"""Service level objectives of the chat: answers without errors, and time to the first token. Alerts fire by burn rate."""

from __future__ import annotations

from dataclasses import dataclass

from constructs_lib.observability.rules.model import Alert, Group, Record, Severity, runbook
from constructs_lib.observability.rules.objectives import ChatObjectives

WINDOWS = ("5m", "30m", "1h", "2h", "6h", "1d", "3d")


@dataclass(frozen=True)
class Burn:
    """A burn rate of the 30 days' error budget, and the two windows that must both exceed it."""

    factor: float
    long: str
    short: str
    after: str
    severity: Severity
    gone_in: str
    """Time after which no error budget is left at this rate."""


BURNS = (
    Burn(14.4, "1h", "5m", "2m", "critical", "2 days"),
    Burn(6, "6h", "30m", "15m", "critical", "5 days"),
    Burn(3, "1d", "2h", "1h", "warning", "10 days"),
    Burn(1, "3d", "6h", "3h", "warning", "30 days"),
)
"""Burn rates and windows of the SRE workbook."""


@dataclass(frozen=True)
class Source:
    """A program with metrics of its requests and of the time to their first token."""

    program: str
    title: str
    key: str
    """Prefix of the names of its recorded series."""
    requests: str
    failed: str
    """Matcher of requests that failed in the platform, not by the client's fault."""
    first_token: str


LITELLM = Source(
    "litellm", "LiteLLM", "litellm", "litellm_proxy_total_requests_metric_total",
    'status_code=~"5.."', "litellm_llm_api_time_to_first_token_metric",
)  # fmt: skip
AGENT = Source(
    "agent-server", "The agent", "agent", "agent_requests_total",
    'status=~"5.."', "agent_time_to_first_token_seconds",
)  # fmt: skip


def groups(objectives: ChatObjectives) -> tuple[Group, ...]:
    """Returns a group for each program that answers chats."""
    return tuple(_group(source, objectives) for source in (LITELLM, AGENT))


def _group(source: Source, objectives: ChatObjectives) -> Group:
    rules: list[Record | Alert] = []
    for window in WINDOWS:
        rules.append(Record(_errors(source, window), _error_ratio(source, window)))
        rules.append(Record(_slow(source, window), _slow_ratio(source, objectives, window)))
    rules += [_availability(source, burn, objectives) for burn in BURNS]
    rules += [_first_token(source, burn, objectives) for burn in BURNS]
    return Group(f"chat-{source.key}", tuple(rules), frozenset({source.program}))


def _errors(source: Source, window: str) -> str:
    return f"{source.key}:request_errors:ratio_rate{window}"


def _slow(source: Source, window: str) -> str:
    return f"{source.key}:slow_first_tokens:ratio_rate{window}"


def _error_ratio(source: Source, window: str) -> str:
    all_of_them = f"sum(rate({source.requests}[{window}]))"
    return f"(sum(rate({source.requests}{{{source.failed}}}[{window}])) or 0 * {all_of_them})\n/ {all_of_them}"


def _slow_ratio(source: Source, objectives: ChatObjectives, window: str) -> str:
    bound = f'le="{objectives.first_token_seconds}.0"'
    fast = f"sum(rate({source.first_token}_bucket{{{bound}}}[{window}]))"
    return f"1 - {fast}\n/ sum(rate({source.first_token}_count[{window}]))"


def _both(long: str, short: str, allowed: float, factor: float) -> str:
    bound = f"{factor:g} * {allowed:.6g}"
    return f"{long} > {bound}\nand\n{short} > {bound}"


def _availability(source: Source, burn: Burn, objectives: ChatObjectives) -> Alert:
    allowed = 1 - objectives.availability / 100
    return Alert(
        name="ChatErrorsBurnAllowance",
        expr=_both(_errors(source, burn.long), _errors(source, burn.short), allowed, burn.factor),
        after=burn.after,
        severity=burn.severity,
        summary=f"{source.title} answers too many chats with an error",
        description=(
            f"{{{{ $value | humanizePercentage }}}} of the requests of the last {burn.long} failed; {objectives.availability:g}% "
            f"must not. At this speed the allowance of 30 days is gone in {burn.gone_in}."
        ),
        runbook=runbook(
            "See which statuses and models they are: the dashboard of this program, errors by model.",
            "One model: its provider has trouble. Give it a fallback, or take it out of the models.",
            "All models: look at LiteLLM's database and Valkey, and at what was changed last.",
        ),
        labels={"program": source.program, "window": burn.long},
    )


def _first_token(source: Source, burn: Burn, objectives: ChatObjectives) -> Alert:
    allowed = 1 - objectives.first_token / 100
    return Alert(
        name="ChatSlownessBurnsAllowance",
        expr=_both(_slow(source, burn.long), _slow(source, burn.short), allowed, burn.factor),
        after=burn.after,
        severity="warning",
        summary=f"{source.title} lets too many chats wait for the first word",
        description=(
            f"{{{{ $value | humanizePercentage }}}} of the streamed answers of the last {burn.long} began later than after "
            f"{objectives.first_token_seconds} s; {objectives.first_token:g}% must not."
        ),
        runbook=runbook(
            "See whether it is one model: time to first token by model.",
            "One model: its provider is loaded. Spread its load over more deployments, or lower its rpm.",
            "All models: see whether LiteLLM's pods are throttled or at the autoscaler's maximum.",
        ),
        labels={"program": source.program, "window": burn.long},
    )
