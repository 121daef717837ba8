"""Probes end before the next one begins, and programs have time to start."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import items, mapping
from constructs_lib.review.manifests.pods import pod_spec

PROBES = ("startupProbe", "livenessProbe", "readinessProbe")
SHORTEST_START = 60
"""Seconds that a program has at least until a liveness probe restarts it. Migrations and cold caches take that long."""


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.long_running:
        for container in items(pod_spec(item), "containers"):
            for problem in _problems(container):
                yield Violation(item, f"{container.get('name')}: {problem}")


def _problems(container: Any) -> Iterator[str]:
    for name in PROBES:
        probe = mapping(container, name)
        timeout, period = probe.get("timeoutSeconds", 1), probe.get("periodSeconds", 10)
        if probe and timeout > period:
            yield f"{name} waits {timeout} s for an answer, and asks every {period} s"
    first = mapping(container, "startupProbe") or mapping(container, "livenessProbe")
    if first:
        seconds = first.get("initialDelaySeconds", 0) + first.get("periodSeconds", 10) * first.get("failureThreshold", 3)
        if seconds < SHORTEST_START:
            yield f"it is restarted if it isn't up after {seconds} s"


RULE = Rule(
    "probe-times", Severity.WARNING, "Under load, or while a migration runs, a healthy program is killed again and again.",
    f"Give a startupProbe {SHORTEST_START} s (periodSeconds times failureThreshold), and keep timeoutSeconds below periodSeconds.",
    _check,
)  # fmt: skip
