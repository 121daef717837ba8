"""Finds the metrics in the queries of a dashboard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

DURATION_VARIABLES = re.compile(r"\$(__rate_interval|__interval|__range|\{__rate_interval\}|\{__interval\}|\{__range\})")
METRIC_OF_VARIABLE = re.compile(r"\s*label_values\((?P<selector>.+),\s*[a-zA-Z_]\w*\)\s*")


def metrics_used(dashboard: Mapping[str, Any]) -> set[str]:
    """Returns the names of the metrics in the PromQL of a dashboard's panels and variables.

    Raises ValueError with the panel for invalid PromQL.
    """
    return {name for where, expression in expressions(dashboard) for name in _names(where, expression)}


def expressions(dashboard: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yields every PromQL expression with its place."""
    for panel in panels(dashboard):
        for target in panel.get("targets", ()):
            if "expr" in target:
                yield f"panel {panel.get('title')!r}", target["expr"]
    for variable in dashboard.get("templating", {}).get("list", ()):
        query = variable.get("query")
        text = query.get("query", "") if isinstance(query, Mapping) else query  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        found = METRIC_OF_VARIABLE.fullmatch(text) if isinstance(text, str) else None
        if variable.get("type") == "query" and found:
            yield f"variable {variable.get('name')!r}", found["selector"]


def panels(dashboard: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yields the panels, also those in collapsed rows."""
    for panel in dashboard.get("panels", ()):
        yield panel
        yield from panels(panel)


def _names(where: str, expression: str) -> set[str]:
    import promql_parser  # here, since most charts have only the library's dashboards

    names: set[str] = set()

    def visit(part: Any) -> None:
        selector = part.vector_selector if isinstance(part, promql_parser.MatrixSelector) else part
        if isinstance(selector, promql_parser.VectorSelector):
            names.update(_name(selector))

    try:
        promql_parser.walk(promql_parser.parse(DURATION_VARIABLES.sub("5m", expression)), visit)
    except ValueError as error:
        raise ValueError(f"{where}: {error}: {expression}") from error
    return names


def _name(selector: Any) -> set[str]:
    if selector.name:
        return {selector.name}
    return {matcher.value for matcher in selector.matchers.matchers if matcher.name == "__name__"}
