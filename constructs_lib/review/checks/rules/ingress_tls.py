"""Hosts of an Ingress have TLS."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Item, mapping
from constructs_lib.review.manifests.routes import hosts, tls_hosts

ALB = "alb.ingress.kubernetes.io"
"""Annotations of an Application Load Balancer, where TLS ends. It finds the certificate of a host itself."""


def _check(subject: Subject) -> Iterator[Violation]:
    for item in (each for each in subject.of("Ingress") if not _ends_at_load_balancer(each)):
        for host in sorted(hosts(item) - tls_hosts(item)):
            yield Violation(item, f"serves {host} without TLS")


def _ends_at_load_balancer(item: Item) -> bool:
    annotations = mapping(item.body, "metadata", "annotations")
    listeners = f"{annotations.get(f'{ALB}/listen-ports', '')}"
    return '"HTTPS"' in listeners and ('"HTTP"' not in listeners or f"{ALB}/ssl-redirect" in annotations)


RULE = Rule(
    "ingress-tls", Severity.WARNING, "Passwords, tokens and prompts cross the network as plain text.",
    "Add the host to spec.tls, or suppress this where TLS ends in front of the controller.", _check,
)  # fmt: skip
