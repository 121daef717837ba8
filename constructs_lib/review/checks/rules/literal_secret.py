"""Secrets don't stand in manifests."""

from collections.abc import Iterator

from constructs_lib.core.values.literal_secrets import PUBLIC_NAME
from constructs_lib.core.values.redaction import PASTED, SECRET, SECRET_NAME
from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import items, mapping
from constructs_lib.review.manifests.pods import containers, pod_spec

PUBLIC = (
    "type", "name", "file", "path", "url", "disabled", "enabled", "length", "ttl", "expire", "algorithm", "id", "header", "limit",
    "prefix",
)  # fmt: skip
"""Last words of variables that are named like secrets and hold none."""


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.of("Secret"):
        for name, value in {**mapping(item.body, "data"), **mapping(item.body, "stringData")}.items():
            if value:
                yield Violation(item, f"has the value of {name}")
    for item in subject.of("ConfigMap"):
        for name, value in mapping(item.body, "data").items():
            if PASTED.search(f"{value}"):
                yield Violation(item, f"has a secret in {name}")
    for item in subject.workloads:
        for container in containers(pod_spec(item)):
            for field in ("command", "args"):
                if any(PASTED.search(f"{each}") for each in items(container, field)):
                    yield Violation(item, f"has a secret in the {field} of {container.get('name')}")
            for variable in items(container, "env"):
                name, value = f"{variable.get('name')}", variable.get("value")
                if isinstance(value, str) and _is_literal(name, value):
                    yield Violation(item, f"has a literal value in the variable {name} of {container.get('name')}")


def _is_literal(name: str, value: str) -> bool:
    if "$(" in value or not value or value.lower() in ("true", "false", "none"):
        return False
    named = (
        bool(SECRET_NAME.search(name))
        and not PUBLIC_NAME.search(name.lower())
        and not name.lower().rsplit("_", 1)[-1].startswith(PUBLIC)
    )
    looks = SECRET.search(value)
    if PASTED.search(value) or (looks and looks["credentials"]):
        return True
    return named and not value.isdigit() and not value.startswith("/")


RULE = Rule(
    "literal-secret", Severity.ERROR, "Everyone who can read the repository has the secret, and its history keeps it.",
    "Refer to a Secret by valueFrom, and make it in the cluster or by a store of secrets.", _check,
)  # fmt: skip
