"""Replicated programs aren't all stopped at once."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import at
from constructs_lib.review.manifests.pods import replicas


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.of("Deployment"):
        count = replicas(item, subject.objects)
        if at(item.body, "spec", "strategy", "type") == "Recreate" and count > 1:
            yield Violation(item, f"has {count} pods, and the strategy Recreate stops them all before new ones start")


RULE = Rule(
    "recreate-replicas", Severity.WARNING, "Every change is an outage, though there are replicas.",
    "Use RollingUpdate, or say why old and new pods can't run side by side.", _check,
)  # fmt: skip
