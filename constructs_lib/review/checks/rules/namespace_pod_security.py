"""Pods keep the Pod Security level that their namespace enforces."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import at
from constructs_lib.review.manifests.pods import pod_spec
from constructs_lib.review.manifests.privileges import STRONG, TOKEN, privileges

ENFORCE = "pod-security.kubernetes.io/enforce"


def _check(subject: Subject) -> Iterator[Violation]:
    levels = {item.key.name: at(item.body, "metadata", "labels", ENFORCE) for item in subject.of("Namespace")}
    for item in subject.workloads:
        level = levels.get(item.key.namespace)
        found = privileges(pod_spec(item)) - {TOKEN}
        if level == "baseline":
            found = {each for each in found if each.startswith(STRONG)}
        if level in ("restricted", "baseline") and found:
            yield Violation(item, f"its namespace enforces {level}, but {'; '.join(sorted(found))}")


RULE = Rule(
    "namespace-pod-security", Severity.ERROR, "The API server creates none of its pods.",
    "Change the pods, or put them into a namespace of their own with a lower level.", _check,
)  # fmt: skip
