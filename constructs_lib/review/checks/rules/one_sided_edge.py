"""A connection that one pod's policy permits is permitted by the other's too."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation


def _check(subject: Subject) -> Iterator[Violation]:
    for edge, direction in sorted(subject.network.one_sided):
        denied = edge.server if direction == "Ingress" else edge.client
        yield Violation(
            subject.network.pods[denied].item, f"{edge} is permitted by the other side, and denied by its own {direction} policy"
        )


RULE = Rule(
    "one-sided-edge", Severity.ERROR, "The connection is denied, though one of the policies says that it is needed.",
    "Add the rule to the other policy, or remove it from this one.", _check,
)  # fmt: skip
