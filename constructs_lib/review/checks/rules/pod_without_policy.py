"""Each pod has a NetworkPolicy for both directions."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.pods import stable_name


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.workloads:
        name = f"{item.key.namespace}/{stable_name(item)}"
        free = [direction for direction in ("Ingress", "Egress") if name not in subject.network.restricted[direction]]
        if free:
            yield Violation(item, f"no NetworkPolicy limits its {' and '.join(free).lower()}")


RULE = Rule(
    "pod-without-policy", Severity.WARNING, "Any pod of the cluster reaches it, or it reaches any address.",
    "Add a NetworkPolicy that selects its pods, with policyTypes Ingress and Egress.", _check,
)  # fmt: skip
