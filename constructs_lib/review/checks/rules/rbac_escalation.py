"""Roles don't let their holders get more permissions."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import items

CREATES_PODS = {"pods", "deployments", "statefulsets", "daemonsets", "jobs", "cronjobs"}


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.of("Role", "ClusterRole"):
        for rule in items(item.body, "rules"):
            for what in _escalations(rule, item.kind):
                yield Violation(item, f"permits to {what}")


def _escalations(rule: Any, kind: str) -> Iterator[str]:
    verbs, resources = set(items(rule, "verbs")), set(items(rule, "resources"))
    named = bool(items(rule, "resourceNames"))
    if found := verbs & {"escalate", "bind", "impersonate"}:
        yield f"{' and '.join(sorted(found))} {', '.join(sorted(resources))}"
    if verbs & {"create", "get"} and resources & {"pods/exec", "pods/attach"}:
        yield "run commands in other pods"
    if "create" in verbs and resources & {"serviceaccounts/token"}:
        yield "make tokens of other ServiceAccounts"
    if verbs & {"get", "list", "watch"} and "secrets" in resources and not named:
        yield f"read all Secrets{' of the cluster' if kind == 'ClusterRole' else ' of the namespace'}"
    if verbs & {"create", "patch", "update"} and resources & CREATES_PODS and not named:
        yield "run pods with any ServiceAccount of the namespace"


RULE = Rule(
    "rbac-escalation", Severity.ERROR, "A program that is taken over gets the permissions of others too.",
    "Limit the rule by resourceNames, or leave it out.", _check,
)  # fmt: skip
