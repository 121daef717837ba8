"""Containers that serve have all three probes."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import items
from constructs_lib.review.manifests.pods import pod_spec

PROBES = ("startupProbe", "livenessProbe", "readinessProbe")


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.long_running:
        for container in items(pod_spec(item), "containers"):
            missing = [probe for probe in PROBES if not container.get(probe)]
            if items(container, "ports") and missing:
                yield Violation(item, f"{container.get('name')} has no {' and no '.join(missing)}")


RULE = Rule(
    "probes", Severity.WARNING, "Requests go to pods that aren't ready, and a program that hangs is not restarted.",
    "Write a startupProbe with time for the slowest start, a livenessProbe and a readinessProbe.", _check,
)  # fmt: skip
