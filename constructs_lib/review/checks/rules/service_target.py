"""Services have pods, and ports that these pods have."""

from collections.abc import Iterator
from typing import Any, cast

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Item, at, items, mapping
from constructs_lib.review.manifests.pods import template
from constructs_lib.review.manifests.selectors import selects


def _check(subject: Subject) -> Iterator[Violation]:
    for service in subject.of("Service"):
        selector = {"matchLabels": mapping(service.body, "spec", "selector")}
        if not selector["matchLabels"] or _are_elsewhere(subject, service, selector["matchLabels"]):
            continue
        found = [
            item for item in subject.workloads
            if item.key.namespace == service.key.namespace and selects(selector, mapping(template(item), "metadata", "labels"))
        ]  # fmt: skip
        if not found:
            yield Violation(service, f"selects no pod: {', '.join(f'{k}={v}' for k, v in selector['matchLabels'].items())}")
            continue
        ports = [
            port
            for item in found
            for container in items(template(item), "spec", "containers")
            for port in items(container, "ports")
        ]
        listed = {at(port, name) for port in ports for name in ("containerPort", "name")}
        for port in items(service.body, "spec", "ports"):
            target = at(port, "targetPort") or at(port, "port")
            if listed and target not in listed:
                yield Violation(service, f"sends port {at(port, 'port')} to {target}, which no container of its pods lists")


def _are_elsewhere(subject: Subject, service: Item, labels: dict[str, str]) -> bool:
    """Whether no manifests have the pods: those of the cluster's own namespaces, and those that an operator makes."""
    namespace = service.key.namespace
    return not any(item.key.namespace == namespace for item in subject.workloads) or _are_made_by_operator(
        subject, namespace, labels
    )


def _are_made_by_operator(subject: Subject, namespace: str, labels: dict[str, str]) -> bool:
    """Whether the labels are those of a custom resource's pods: they stand in it, or have its group or its name."""
    owners = [item for item in subject.objects.values() if _is_custom(item) and item.key.namespace == namespace]
    groups, names = {item.key.group for item in owners}, {item.key.name for item in owners}
    by_group = any(name.split("/")[0].endswith(group) for name in labels for group in groups if "/" in name)
    by_name = any(value in names for value in labels.values())
    return (
        by_group or by_name or any(labels.items() <= found.items() for item in owners for found in _labels(item.body.get("spec")))
    )


def _is_custom(item: Item) -> bool:
    return "." in item.key.group and not item.key.group.endswith("k8s.io")


def _labels(value: Any) -> Iterator[dict[str, Any]]:
    """All `labels` below a value."""
    for name, inner in cast("dict[str, Any]", value).items() if isinstance(value, dict) else ():
        if name == "labels" and isinstance(inner, dict):
            yield cast("dict[str, Any]", inner)
        else:
            yield from _labels(inner)


RULE = Rule(
    "service-target", Severity.ERROR, "Connections to the Service fail.",
    "Let its selector and targetPort be those of the pods.", _check,
)  # fmt: skip
