"""Pods keep the Pod Security level `restricted`."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.pods import pod_spec
from constructs_lib.review.manifests.privileges import TOKEN, privileges


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.workloads:
        if found := sorted(privileges(pod_spec(item)) - {TOKEN}):
            yield Violation(item, "; ".join(found))


RULE = Rule(
    "pod-security", Severity.WARNING, "A program that is taken over can do more in the node than it needs for its work.",
    "Set runAsNonRoot, allowPrivilegeEscalation: false and seccompProfile RuntimeDefault; no capabilities, no host paths.", _check,
)  # fmt: skip
