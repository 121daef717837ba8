"""Containers request CPU and memory, and have a memory limit of at least the request."""

from collections.abc import Iterator
from decimal import Decimal

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.amounts import quantity
from constructs_lib.review.manifests.objects import mapping
from constructs_lib.review.manifests.pods import containers, pod_spec

NEEDED = (("requests", "cpu"), ("requests", "memory"), ("limits", "memory"))


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.workloads:
        for container in containers(pod_spec(item)):
            name, given = container.get("name"), mapping(container, "resources")
            missing = [
                f"{group}.{resource}" for group, resource in NEEDED
                if resource not in mapping(given, group) and not (group == "requests" and resource in mapping(given, "limits"))
            ]  # fmt: skip
            if missing:
                yield Violation(item, f"{name} has no {', '.join(missing)}")
            for resource, request in mapping(given, "requests").items():
                limit = quantity(mapping(given, "limits").get(resource))
                if limit is not None and (quantity(request) or Decimal(0)) > limit:
                    yield Violation(item, f"{name} requests more {resource} than its limit, which the API server rejects")


RULE = Rule(
    "resources", Severity.WARNING, "The scheduler puts too many pods on a node, and one program takes the memory of all others.",
    "Write requests for CPU and memory, and a memory limit.", _check,
)  # fmt: skip
