"""Roles name what they permit."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import items


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.of("Role", "ClusterRole"):
        for rule in items(item.body, "rules"):
            found = [name for name in ("verbs", "resources", "apiGroups") if "*" in items(rule, name)]
            if found:
                yield Violation(item, f"permits all {' and '.join(found)}")


RULE = Rule(
    "rbac-wildcard", Severity.ERROR, "The role also permits what is installed later, Secrets among it.",
    "List verbs, resources and groups.", _check,
)  # fmt: skip
