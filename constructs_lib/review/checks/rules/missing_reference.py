"""Pods refer to objects that are here, or that the cluster must have."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.made import is_made, made_secrets
from constructs_lib.review.manifests.pods import references


def _check(subject: Subject) -> Iterator[Violation]:
    made = made_secrets(subject.objects)
    for item in subject.workloads:
        for need in sorted(references(item)):
            if need.kind == "Secret":
                there = is_made(need, subject.objects, made)
            elif need.kind == "ServiceAccount":
                there = need.name == "default" or subject.find(need.kind, need.namespace, need.name) is not None
            else:
                there = subject.find(need.kind, need.namespace, need.name) is not None
            if not there:
                yield Violation(item, f"needs the {need}, which isn't here")


RULE = Rule(
    "missing-reference", Severity.NOTE, "Its pods don't start until it is there.",
    "Create it before this is applied, or put it into the manifests.", _check,
)  # fmt: skip
