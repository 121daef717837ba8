"""Disruption budgets let a node be drained."""

from collections.abc import Iterator
from math import ceil
from typing import Any

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Item, at
from constructs_lib.review.manifests.pods import replicas
from constructs_lib.review.manifests.selectors import selects


def _check(subject: Subject) -> Iterator[Violation]:
    budgets: dict[str, list[Item]] = {}
    for budget in subject.of("PodDisruptionBudget"):
        for pods in subject.network.pods.values():
            if pods.namespace == budget.key.namespace and selects(at(budget.body, "spec", "selector"), pods.labels):
                budgets.setdefault(pods.name, []).append(budget)
                count = replicas(pods.item, subject.objects)
                if count and _evictable(budget, count) < 1:
                    yield Violation(budget, f"never lets a pod of {pods.item.kind} {pods.item.key.name} go, which has {count}")
    for name, found in budgets.items():
        if len(found) > 1:
            yield Violation(found[0], f"and {found[1].key} are both for {name}, so no pod of it can be evicted")


def _evictable(budget: Item, count: int) -> int:
    minimum, maximum = (at(budget.body, "spec", name) for name in ("minAvailable", "maxUnavailable"))
    if maximum is not None:
        return _share(maximum, count)
    return count - _share(minimum, count) if minimum is not None else 1


def _share(value: Any, count: int) -> int:
    text = f"{value}"
    if text.endswith("%"):
        return ceil(int(text[:-1]) * count / 100)
    return int(text)


RULE = Rule(
    "disruption-budget", Severity.ERROR, "`kubectl drain` waits forever, and so does an upgrade of the nodes.",
    "Allow one pod to go (maxUnavailable: 1), or run more replicas than minAvailable.", _check,
)  # fmt: skip
