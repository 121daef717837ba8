"""Policies let through what variables and arguments point to."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.dependencies import dependencies


def _check(subject: Subject) -> Iterator[Violation]:
    for client, address, edge in dependencies(subject.network):
        if not subject.network.permits(edge):
            yield Violation(
                client, f"refers to {address}, but the policies don't permit {edge.client} → {edge.server}:{edge.ports}"
            )


RULE = Rule(
    "unreachable-dependency", Severity.ERROR, "The program starts, and every connection to what it needs times out.",
    "Permit the connection in the policies of both pods, or remove the reference.", _check,
)  # fmt: skip
