"""Custom resources have their definition here, or the cluster must have it."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import at

BUILT_IN = ("k8s.io", "apps", "batch", "autoscaling", "policy", "extensions", "")
"""Endings of API groups that Kubernetes itself serves; the Gateway API is not among them."""
ADD_ONS = ("gateway.networking.k8s.io", "snapshot.storage.k8s.io", "metrics.k8s.io")


def _check(subject: Subject) -> Iterator[Violation]:
    defined = {
        (at(item.body, "spec", "group"), at(item.body, "spec", "names", "kind")) for item in subject.of("CustomResourceDefinition")
    }
    seen: set[tuple[str, str]] = set()
    for item in subject.objects.values():
        group = item.key.group
        built_in = group in BUILT_IN or group.endswith(".k8s.io")
        name = (group, item.kind)
        if (not built_in or group in ADD_ONS) and name not in defined | seen:
            seen.add(name)
            yield Violation(item, f"the cluster must have the definition of {item.kind} in {item.body['apiVersion']}")


RULE = Rule(
    "missing-crd", Severity.NOTE, "Without it the API server rejects the object: 'no matches for kind'.",
    "Install the operator or the definitions first.", _check,
)  # fmt: skip
