"""Pods connect to the internet only on ports that are named, and not to private addresses with it."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.accounts import account, bound_accounts
from constructs_lib.review.manifests.objects import Item, at, items, mapping

ALL = ("0.0.0.0/0", "::/0")
API_SERVER = {443, 6443}
PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.of("NetworkPolicy"):
        for rule in items(item.body, "spec", "egress"):
            if not items(rule, "to"):
                yield Violation(item, "permits connections to any address" + ("" if items(rule, "ports") else " and port"))
            for peer in items(rule, "to"):
                block = mapping(peer, "ipBlock")
                if block.get("cidr") in ALL and not items(rule, "ports"):
                    yield Violation(item, f"permits connections to {block['cidr']} on all ports")
                elif _is_api_server(subject, item, rule):
                    continue
                elif block.get("cidr") in ALL and not set(PRIVATE) & set(items(block, "except")):
                    ports = ", ".join(f"{port.get('port')}" for port in items(rule, "ports"))
                    yield Violation(
                        item, f"permits connections to {block['cidr']}, the cluster's own addresses among it, on port {ports}"
                    )


def _is_api_server(subject: Subject, policy: Item, rule: Any) -> bool:
    """Whether a rule is for the API server, whose address only the cluster knows: its ports, for pods that may ask it."""
    ports = {at(port, "port") for port in items(rule, "ports")}
    pods = [subject.network.pods[name].item for name in subject.network.subjects(policy) if name in subject.network.pods]
    return bool(ports) and ports <= API_SERVER and all(account(item) in bound_accounts(subject.objects) for item in pods)


RULE = Rule(
    "open-egress", Severity.WARNING, "A program that is taken over sends data anywhere, and reaches what other policies forbid.",
    "Name addresses and ports, and leave private ranges out by `except`.", _check,
)  # fmt: skip
