"""Routes lead to a port of a Service, and no two of them serve the same host and path."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Item, at, items
from constructs_lib.review.manifests.routes import ROUTES, backends, hosts


def _check(subject: Subject) -> Iterator[Violation]:
    served: dict[tuple[str, str], Item] = {}
    for item in subject.of(*ROUTES):
        for name, port in sorted(backends(item), key=str):
            service = subject.find("Service", item.key.namespace, name)
            ports = items(service.body, "spec", "ports") if service else []
            if service is None:
                yield Violation(item, f"sends requests to the Service {name}, which isn't here")
            elif port not in {at(each, field) for each in ports for field in ("port", "name")}:
                yield Violation(item, f"sends requests to port {port} of the Service {name}, which has no such port")
        for place in sorted((host, path) for host in hosts(item) for path in _paths(item)):
            other = served.setdefault(place, item)
            if other is not item:
                yield Violation(item, f"serves {place[0]}{place[1]}, and so does {other.key}")


def _paths(item: Item) -> set[str]:
    if item.kind == "Ingress":
        return {f"{at(path, 'path') or '/'}" for rule in items(item.body, "spec", "rules") for path in items(rule, "http", "paths")}
    matches = [match for rule in items(item.body, "spec", "rules") for match in items(rule, "matches") or [{}]]
    return {f"{at(match, 'path', 'value') or '/'}{at(match, 'headers') or ''}{at(match, 'method') or ''}" for match in matches}


RULE = Rule(
    "route", Severity.ERROR, "Requests get an error (503), or go to another program than expected.",
    "Use a Service and port of this namespace, and each host and path once.", _check,
)  # fmt: skip
