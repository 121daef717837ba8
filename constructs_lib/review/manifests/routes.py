"""Exposed hosts and the Services behind them."""

from typing import Any

from constructs_lib.review.manifests.objects import Item, at, items

ROUTES = ("Ingress", "HTTPRoute", "GRPCRoute", "TLSRoute")
"""Kinds that serve hosts."""
ANY_HOST = "* (any host)"


def hosts(item: Item) -> set[str]:
    """Returns the hosts of an Ingress, route or Gateway."""
    if item.kind == "Ingress":
        rules = items(item.body, "spec", "rules")
        found = {f"{at(rule, 'host') or ANY_HOST}" for rule in rules}
        return found | ({ANY_HOST} if at(item.body, "spec", "defaultBackend") else set[str]())
    if item.kind == "Gateway":
        return {f"{at(each, 'hostname') or ANY_HOST}:{at(each, 'port')}" for each in items(item.body, "spec", "listeners")}
    return {f"{host}" for host in items(item.body, "spec", "hostnames")} or {ANY_HOST}


def backends(item: Item) -> set[tuple[str, Any]]:
    """Returns the Services of the same namespace, each with a port, that requests go to."""
    if item.kind == "Ingress":
        found = [
            at(path, "backend", "service") for rule in items(item.body, "spec", "rules") for path in items(rule, "http", "paths")
        ]
        found.append(at(item.body, "spec", "defaultBackend", "service"))
        return {(f"{at(each, 'name')}", at(each, "port", "number") or at(each, "port", "name")) for each in found if each}
    references = [each for rule in items(item.body, "spec", "rules") for each in items(rule, "backendRefs")]
    return {
        (f"{at(each, 'name')}", at(each, "port"))
        for each in references
        if at(each, "kind") in (None, "Service") and not at(each, "namespace")
    }


def tls_hosts(item: Item) -> set[str]:
    """Returns the hosts that an Ingress serves with TLS."""
    return {f"{host}" for each in items(item.body, "spec", "tls") for host in items(each, "hosts")}
