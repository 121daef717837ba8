"""The connections that NetworkPolicies permit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from constructs_lib.review.manifests.edges import Edge, Ports
from constructs_lib.review.manifests.objects import Item, Key, Object, Objects, at, items, mapping, of_kinds
from constructs_lib.review.manifests.pods import containers, pod_spec, stable_name, template, workloads
from constructs_lib.review.manifests.selectors import selector_text, selects

ANYWHERE = "anywhere"
NAMESPACE_NAME = "kubernetes.io/metadata.name"


@dataclass(frozen=True, eq=False)
class Pods:
    """The pods of a workload."""

    name: str
    namespace: str
    labels: dict[str, str]
    named_ports: dict[str, tuple[str, int]]
    item: Item


@dataclass(eq=False)
class Network:
    """Who may connect to whom in a set of objects."""

    objects: Objects
    pods: dict[str, Pods] = field(default_factory=dict[str, Pods])

    described: set[str] = field(default_factory=set[str])
    """How pods are described where they are not in the manifests; here they are."""

    def __post_init__(self) -> None:
        self._subjects: dict[Key, list[str]] = {}
        self.pods = {each.name: each for each in map(_pods, workloads(self.objects))}
        self._namespaces = {item.key.name: mapping(item.body, "metadata", "labels") for item in of_kinds(self.objects, "Namespace")}

    @cached_property
    def restricted(self) -> dict[str, set[str]]:
        """The pods that may only do what a policy permits, by direction: `Ingress` and `Egress`."""
        found: dict[str, set[str]] = {"Ingress": set(), "Egress": set()}
        for policy in of_kinds(self.objects, "NetworkPolicy"):
            for direction in policy_types(policy):
                found.setdefault(direction, set()).update(self.subjects(policy))
        return found

    @cached_property
    def edges(self) -> set[Edge]:
        """The connections that policies name and that both sides permit."""
        outgoing = self._rules("Egress", "egress", "to")
        incoming = {(client, server): ports for (server, client), ports in self._rules("Ingress", "ingress", "from").items()}
        found: set[Edge] = set()
        for client, server in outgoing.keys() | incoming.keys():
            sent, received = outgoing.get((client, server)), incoming.get((client, server))
            if sent is None and client not in self.restricted["Egress"]:
                sent = {Ports()}
            if received is None and server not in self.restricted["Ingress"]:
                received = {Ports()}
            found |= {Edge(client, server, both) for a in sent or () for b in received or () if (both := a.common(b))}
        return found

    @cached_property
    def one_sided(self) -> set[tuple[Edge, str]]:
        """The connections between two workloads that one policy permits and the other side's denies, with that side's direction."""
        outgoing = self._rules("Egress", "egress", "to")
        incoming = {(client, server): ports for (server, client), ports in self._rules("Ingress", "ingress", "from").items()}
        found: set[tuple[Edge, str]] = set()
        for pair in outgoing.keys() | incoming.keys():
            if not all(name in self.pods for name in pair):
                continue
            for mine, other, direction, denied in (
                (outgoing, incoming, "Ingress", pair[1]), (incoming, outgoing, "Egress", pair[0]),
            ):  # fmt: skip
                if denied in self.restricted[direction]:
                    unmet = {each for each in mine.get(pair, set()) if not any(each.common(b) for b in other.get(pair, set()))}
                    found |= {(Edge(*pair, each), direction) for each in unmet}
        return found

    def permits(self, edge: Edge) -> bool:
        """Returns whether a connection is possible, because both sides permit it or are not restricted."""
        if any(
            e.client == edge.client and e.server == edge.server and e.ports.common(edge.ports) == edge.ports for e in self.edges
        ):
            return True
        free = edge.client not in self.restricted["Egress"] and edge.server not in self.restricted["Ingress"]
        return free and (edge.client in self.pods or edge.server in self.pods)

    def subjects(self, policy: Item) -> list[str]:
        """Returns the pods that a policy is for, or a description if they are not in the manifests."""
        if policy.key in self._subjects:
            return self._subjects[policy.key]
        selector = at(policy.body, "spec", "podSelector")
        found = [
            each.name for each in self.pods.values() if each.namespace == policy.key.namespace and selects(selector, each.labels)
        ]
        described = _description({"podSelector": selector}, policy.key.namespace)
        self._subjects[policy.key] = found or ([described] if selector else [])
        return self._subjects[policy.key]

    # ---- rules of policies ------------------------------------------------------------------------------------------

    def _rules(self, direction: str, rules: str, side: str) -> dict[tuple[str, str], set[Ports]]:
        """The ports that policies permit between (the policy's pods, the peer)."""
        found: dict[tuple[str, str], set[Ports]] = {}
        for policy in of_kinds(self.objects, "NetworkPolicy"):
            if direction not in policy_types(policy):
                continue
            subjects = self.subjects(policy)
            for rule in items(policy.body, "spec", rules):
                peers = {name for peer in items(rule, side) for name in self._peers(peer, policy.key.namespace)} or {ANYWHERE}
                for subject in subjects:
                    for peer in peers:
                        server = subject if direction == "Ingress" else peer
                        found.setdefault((subject, peer), set()).update(self._ports(rule, server))
        return found

    def _peers(self, peer: Any, namespace: str) -> Iterator[str]:
        block = mapping(peer, "ipBlock")
        if block:
            excluded = items(block, "except")
            yield f"{block.get('cidr')}" + (f" except {', '.join(map(str, excluded))}" if excluded else "")
            return
        pod_selector, namespace_selector = at(peer, "podSelector"), at(peer, "namespaceSelector")
        found = [
            each.name for each in self.pods.values()
            if selects(pod_selector, each.labels) and self._is_in(each.namespace, namespace_selector, namespace)
        ]  # fmt: skip
        yield from found
        if found and (pod_selector or namespace_selector is None):
            self.described.add(_description(peer, namespace))
        else:
            yield _description(peer, namespace)

    def _is_in(self, pods_namespace: str, selector: Any, policy_namespace: str) -> bool:
        if selector is None:
            return pods_namespace == policy_namespace
        return selects(selector, {NAMESPACE_NAME: pods_namespace, **self._namespaces.get(pods_namespace, {})})

    def _ports(self, rule: Any, server: str) -> set[Ports]:
        return {self._port(port, server) for port in items(rule, "ports")} or {Ports()}

    def _port(self, port: Any, server: str) -> Ports:
        protocol, number = f"{at(port, 'protocol') or 'TCP'}", at(port, "port")
        if isinstance(number, str):
            named = self.pods[server].named_ports if server in self.pods else {}
            protocol, number = named.get(number, (protocol, None))
        if not isinstance(number, int):
            return Ports(protocol)
        last = at(port, "endPort")
        return Ports(protocol, number, last if isinstance(last, int) else number)


def policy_types(policy: Item) -> list[str]:
    """Returns the directions that a policy restricts."""
    given = items(policy.body, "spec", "policyTypes")
    return given or (["Ingress", "Egress"] if "egress" in mapping(policy.body, "spec") else ["Ingress"])


def _description(peer: Any, namespace: str) -> str:
    pod_selector, namespace_selector = at(peer, "podSelector"), at(peer, "namespaceSelector")
    pods = f"pods {selector_text(pod_selector)}" if pod_selector else "all pods"
    if namespace_selector is None:
        return f"{pods} in {namespace}"
    where = selector_text(namespace_selector).replace(f"{NAMESPACE_NAME}=", "")
    return f"{pods} in {where or 'all namespaces'}"


def _pods(item: Item) -> Pods:
    labels = mapping(template(item), "metadata", "labels")
    name = f"{item.key.namespace}/{stable_name(item)}"
    return Pods(name, item.key.namespace, labels, _named_ports(pod_spec(item)), item)


def _named_ports(spec: Object) -> dict[str, tuple[str, int]]:
    ports = [port for container in containers(spec) for port in items(container, "ports")]
    return {port["name"]: (port.get("protocol", "TCP"), port["containerPort"]) for port in ports if "name" in port}
