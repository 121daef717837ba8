"""Rules for a Prometheus that watches others too: they speak of some namespaces alone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from constructs_lib.observability.prometheus.rules.model import Alert, Group, Record

LABEL = "namespace"


def within(group: Group, namespaces: Collection[str], recorded_for: str) -> Group:
    """The group about series of these namespaces alone; an empty text stands for series without one.

    Series that it records get the namespace `recorded_for`, which should be among them, so that its alerts find their own.
    """
    return replace(group, rules=tuple(_within(rule, namespaces, recorded_for) for rule in group.rules))


def _within(rule: Record | Alert, namespaces: Collection[str], recorded_for: str) -> Record | Alert:
    expr = _selecting(rule.expr, namespaces)
    if isinstance(rule, Record):
        return replace(rule, expr=expr, labels={**rule.labels, LABEL: recorded_for})
    return replace(rule, expr=expr)


def _selecting(expr: str, namespaces: Collection[str]) -> str:
    import promql_parser as promql  # here, since a Prometheus of ours watches nobody else

    equal = promql.MatchOp.Equal if len(namespaces) == 1 else promql.MatchOp.Re
    ours = promql.Matcher(equal, LABEL, "|".join(sorted(namespaces)))

    def narrow(part: Any) -> Any:
        if not isinstance(part, promql.VectorSelector) or LABEL in [matcher.name for matcher in part.matchers.matchers]:
            return part
        part.matchers = promql.Matchers([*part.matchers.matchers, ours])
        return promql.parse(str(part))  # what is given back must be new, or the change is lost

    return promql.transform(promql.parse(expr), narrow).prettify()
