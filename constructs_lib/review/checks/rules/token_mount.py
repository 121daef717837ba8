"""Only pods whose account may do something have a token for the API server."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.accounts import account, bound_accounts
from constructs_lib.review.manifests.objects import at
from constructs_lib.review.manifests.pods import pod_spec


def _check(subject: Subject) -> Iterator[Violation]:
    bound = bound_accounts(subject.objects)
    for item in subject.workloads:
        spec = pod_spec(item)
        namespace, name = account(item)
        owner = subject.find("ServiceAccount", namespace, name)
        setting = spec.get("automountServiceAccountToken", at(owner.body, "automountServiceAccountToken") if owner else None)
        if setting is not False and (namespace, name) not in bound:
            yield Violation(item, f"has a token of the ServiceAccount {name}, which no role is bound to here")


RULE = Rule(
    "token-mount", Severity.WARNING, "A program that is taken over can speak to the API server, though it never has to.",
    "Set automountServiceAccountToken: false.", _check,
)  # fmt: skip
