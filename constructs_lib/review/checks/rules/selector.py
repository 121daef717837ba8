"""Workloads select the pods that they make, and no others."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import at, mapping
from constructs_lib.review.manifests.pods import template
from constructs_lib.review.manifests.selectors import selects

SELECTING = ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet")


def _check(subject: Subject) -> Iterator[Violation]:
    selecting = subject.of(*SELECTING)
    for item in selecting:
        selector = at(item.body, "spec", "selector")
        if not selects(selector, mapping(template(item), "metadata", "labels")) or not selector:
            yield Violation(item, "its selector doesn't select its own pods, which the API server rejects")
        for other in selecting:
            labels = mapping(template(other), "metadata", "labels")
            if selector and other is not item and other.key.namespace == item.key.namespace and selects(selector, labels):
                yield Violation(item, f"its selector selects the pods of {other.kind} {other.key.name} too")


RULE = Rule(
    "selector", Severity.ERROR, "The API server rejects the workload, or two workloads delete each other's pods.",
    "Give each workload's pods a label of its own, and select by it.", _check,
)  # fmt: skip
