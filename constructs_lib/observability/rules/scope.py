"""Limits rules to some namespaces, for a Prometheus that scrapes other teams' pods too."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from constructs_lib.observability.rules.model import Alert, Group, Record

LABEL = "namespace"


def within(group: Group, namespaces: Collection[str], recorded_for: str) -> Group:
    """Returns the group limited to series of these namespaces; an empty text means series without a namespace.

    Series that it records get the namespace `recorded_for`, which should be among them, so that its alerts find their own.
    """
    return replace(group, rules=tuple(_within(rule, namespaces, recorded_for) for rule in group.rules))


def _within(rule: Record | Alert, namespaces: Collection[str], recorded_for: str) -> Record | Alert:
    expr = _selecting(rule.expr, namespaces)
    if isinstance(rule, Record):
        return replace(rule, expr=expr, labels={**rule.labels, LABEL: recorded_for})
    return replace(rule, expr=expr)


def _selecting(expr: str, namespaces: Collection[str]) -> str:
    import promql_parser as promql  # here: an embedded Prometheus watches only its own namespaces and needs no parser

    equal = promql.MatchOp.Equal if len(namespaces) == 1 else promql.MatchOp.Re
    ours = promql.Matcher(equal, LABEL, "|".join(sorted(namespaces)))

    def narrow(part: Any) -> Any:
        if not isinstance(part, promql.VectorSelector) or LABEL in [matcher.name for matcher in part.matchers.matchers]:
            return part
        part.matchers = promql.Matchers([*part.matchers.matchers, ours])
        return promql.parse(str(part))  # the parser copies a changed part only if it is a new object

    return promql.transform(promql.parse(expr), narrow).prettify()
