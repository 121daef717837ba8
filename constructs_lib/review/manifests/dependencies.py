"""The connections that variables and arguments of pods point to."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from constructs_lib.review.manifests.edges import Edge, Ports
from constructs_lib.review.manifests.network import Network
from constructs_lib.review.manifests.objects import Item, at, items, mapping, of_kinds
from constructs_lib.review.manifests.pods import containers, pod_spec
from constructs_lib.review.manifests.selectors import selects

HOST = re.compile(r"(?<![\w.-])([a-z][a-z0-9-]*)(?:\.([a-z0-9-]+))?(?:\.svc[a-z.]*)?:([0-9]{2,5})(?![0-9])")
"""A Service, its namespace, and a port, as in `http://litellm.llm-platform:8081`."""


class Dependency(NamedTuple):
    """A connection that a pod needs, because its variables or arguments name a Service."""

    client: Item
    address: str
    """The Service and its port, as `litellm:80`."""
    edge: Edge


def dependencies(network: Network) -> Iterator[Dependency]:
    """Returns the connections that pods need, sorted by workload and address."""
    services = {(item.key.namespace, item.key.name): item for item in of_kinds(network.objects, "Service")}
    for client in network.pods.values():
        for name, namespace, port in sorted(_addresses(client.item)):
            service = services.get((namespace or client.namespace, name))
            for server, target in behind(service, port, network) if service else ():
                yield Dependency(client.item, f"{name}:{port}", Edge(client.name, server, Ports("TCP", target, target)))


def behind(service: Item, port: int | str, network: Network) -> Iterator[tuple[str, int]]:
    """Returns the pods behind a port of a Service, given by its number or name, each with its own port."""
    selector = mapping(service.body, "spec", "selector")
    for each in items(service.body, "spec", "ports"):
        if port not in (at(each, "port"), at(each, "name")) or not selector:
            continue
        target = at(each, "targetPort") or at(each, "port")
        for pods in network.pods.values():
            number = pods.named_ports.get(target, ("", None))[1] if isinstance(target, str) else target
            if pods.namespace == service.key.namespace and selects({"matchLabels": selector}, pods.labels) and number:
                yield pods.name, number


def _addresses(item: Item) -> set[tuple[str, str, int]]:
    texts = [
        f"{text}"
        for container in containers(pod_spec(item))
        for text in [
            *(each.get("value", "") for each in items(container, "env")),
            *items(container, "args"),
            *items(container, "command"),
        ]
    ]
    return {(name, namespace, int(port)) for text in texts for name, namespace, port in HOST.findall(text)}
