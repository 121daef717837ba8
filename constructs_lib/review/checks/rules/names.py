"""The API server takes every name and label."""

import re
from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Item, at, mapping
from constructs_lib.review.manifests.pods import template

SUBDOMAIN = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
VALUE = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?")
MOST_LABEL, MOST_SUBDOMAIN, MOST_CRON_JOB = 63, 253, 52
LABEL_KINDS = ("Service", "Namespace", "StatefulSet", "Job")
FREE = ("Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding")


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.objects.values():
        if problem := _name(item):
            yield Violation(item, problem)
        for name, value in {**mapping(item.body, "metadata", "labels"), **mapping(template(item), "metadata", "labels")}.items():
            if not isinstance(value, str) or len(value) > MOST_LABEL or not VALUE.fullmatch(value):
                yield Violation(item, f"the label {name} has the value {value!r}")


def _name(item: Item) -> str:
    name = item.key.name
    if item.kind in FREE or at(item.body, "metadata", "name") is None:
        return ""
    label = item.kind in LABEL_KINDS
    most = MOST_CRON_JOB if item.kind == "CronJob" else MOST_LABEL if label else MOST_SUBDOMAIN
    if len(name) > most:
        return f"its name has {len(name)} characters; a {item.kind} may have {most}"
    pattern = LABEL if label and item.kind != "Job" else SUBDOMAIN
    return "" if pattern.fullmatch(name) else "its name may have lower-case letters, digits and '-'"


RULE = Rule(
    "names", Severity.ERROR, "The API server rejects the object, or can't create pods for it.",
    "Use lower-case letters, digits and '-', at most 63 characters, and quotes around labels that look like numbers.", _check,
)  # fmt: skip
