"""Outage: Services and hosts that can't be reached under their old port, name or address."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.review.changes import MISSING
from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.consequences.outages import BOTH_NAMES
from constructs_lib.review.manifests.objects import Item, Key, at, items, mapping
from constructs_lib.review.manifests.pods import template, workloads
from constructs_lib.review.manifests.routes import ROUTES, backends, hosts
from constructs_lib.review.manifests.selectors import selects
from constructs_lib.review.model import Consequence, Finding

PORT_DEPTH = 3
"""The length of the path of a whole port: `spec.ports[80]`."""


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the changes after which clients don't reach a Service or a host as before."""
    for pair in comparison.pairs:
        if pair.kind == "Service" and pair.updated:
            yield from _ports(comparison, pair)
            yield from _service(comparison, pair)
        elif pair.kind in ROUTES:
            yield from _hosts(comparison, pair)
            yield from _backends(comparison, pair)
            yield from _route_class(pair)


def _ports(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    for change in pair.changed("spec", "ports"):
        title = effect = ""
        if change.new is MISSING and len(change.path) == PORT_DEPTH:
            title, effect = f"port {at(change.old, 'port')} is gone", "Clients that connect to this port fail."
        elif change.path[-1] == "nodePort" and change.old is not MISSING:
            title, effect = "the node port changes", "Clients outside use the old one."
        elif change.path[-1] == "targetPort" and not _is_served(comparison, pair.item, change.new):
            title, effect = f"targetPort {change.new} is not a port of its pods", "Connections fail."
        if title:
            yield Finding(Consequence.OUTAGE, pair.item, title, effect, BOTH_NAMES, (change,))


def _service(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    if selector := pair.changed("spec", "selector"):
        pods = [f"{item.kind} {item.key.name}" for item in _selected(comparison, pair.item)]
        effect = f"Traffic goes to {', '.join(pods)}." if pods else "No pod of these manifests has these labels."
        remedy = "Make sure that pods with the new labels are ready first."
        yield Finding(Consequence.OUTAGE, pair.item, "its selector changes", effect, remedy, tuple(selector))
    for change in pair.changed("spec", "type"):
        if "ExternalName" in (change.old, change.new) or change.old == "LoadBalancer":
            title = f"its type becomes {change.new if change.new is not MISSING else 'ClusterIP'}"
            yield Finding(Consequence.OUTAGE, pair.item, title, "Its old address doesn't answer any more.", BOTH_NAMES, (change,))


def _selected(comparison: Comparison, service: Item) -> list[Item]:
    selector = {"matchLabels": mapping(service.body, "spec", "selector")}
    return [
        item for item in workloads(comparison.new)
        if item.key.namespace == service.key.namespace and selects(selector, mapping(template(item), "metadata", "labels"))
    ]  # fmt: skip


def _is_served(comparison: Comparison, service: Item, port: object) -> bool:
    """Whether a pod lists the port; True if no pod of the manifests is selected, or ports are not listed."""
    found = [each for item in _selected(comparison, service) for each in items(template(item), "spec", "containers")]
    listed = {at(port, name) for container in found for port in items(container, "ports") for name in ("containerPort", "name")}
    return not listed or port is MISSING or port in listed


def _hosts(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    """Hosts that no route serves any more."""
    if not pair.old:
        return
    now = {host for item in comparison.new.values() if item.kind in ROUTES for host in hosts(item)}
    for host in sorted(hosts(pair.old) - now):
        title, effect = f"the host {host} is gone", "Nothing answers under this name."
        yield Finding(Consequence.OUTAGE, pair.item, title, effect, BOTH_NAMES, tuple(pair.changed("spec")))


def _backends(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    if not pair.new or not pair.changes:
        return
    before = backends(pair.old) if pair.old else set[tuple[str, Any]]()
    for service, port in sorted(backends(pair.new) - before, key=str):
        found = comparison.new.get(Key("", "Service", pair.new.key.namespace, service))
        ports = items(found.body, "spec", "ports") if found else []
        if found and port not in {at(each, name) for each in ports for name in ("port", "name")}:
            yield Finding(
                Consequence.OUTAGE, pair.item, f"Service {service} has no port {port}", "Requests to this route fail.",
                "Use a port of the Service.", tuple(pair.changed("spec")),
            )  # fmt: skip


def _route_class(pair: Pair) -> Iterator[Finding]:
    changes = pair.changed("spec", "ingressClassName") + pair.changed("spec", "parentRefs")
    if changes:
        yield Finding(
            Consequence.OUTAGE, pair.item, "another controller or Gateway serves its hosts",
            "Until DNS points to its address, the hosts don't answer.",
            "Serve the hosts on both until DNS has changed.", tuple(changes),
        )  # fmt: skip
