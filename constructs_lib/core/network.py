"""One NetworkPolicy per workload: everything is denied that no connection asked for."""

from typing import Any, Literal

from constructs_lib.core.endpoint import Peer, namespace_selector

Protocol = Literal["TCP", "UDP"]
Ports = set[tuple[int, Protocol]]

DNS: dict[str, Any] = {
    "to": [
        {
            "namespaceSelector": namespace_selector("kube-system"),
            "podSelector": {"matchLabels": {"k8s-app": "kube-dns"}},
        },
        {"ipBlock": {"cidr": "169.254.20.10/32"}},
    ],
    "ports": [{"protocol": "UDP", "port": 53}, {"protocol": "TCP", "port": 53}],
}
"""The cluster's DNS, and the address of the node-local cache where there is one."""


class Policy:
    """The rules of one workload, collected until synth."""

    def __init__(self, selector: dict[str, str]) -> None:
        self._selector = selector
        self._incoming: list[tuple[Peer, Ports]] = []
        self._outgoing: list[tuple[Peer, Ports]] = []

    def allow_from(self, peer: Peer, port: int, protocol: Protocol = "TCP") -> None:
        """Lets a peer reach a port of these pods."""
        _grow(self._incoming, peer, (port, protocol))

    def allow_to(self, peer: Peer, port: int, protocol: Protocol = "TCP") -> None:
        """Lets these pods reach a peer's port."""
        _grow(self._outgoing, peer, (port, protocol))

    def spec(self) -> dict[str, Any]:
        """The policy's spec."""
        incoming = [{"from": [dict(peer.rule)], "ports": _ports(ports)} for peer, ports in self._incoming]
        return {
            "podSelector": {"matchLabels": self._selector},
            "policyTypes": ["Ingress", "Egress"],
            # Left out where it is empty, as the API server does: an empty list would be a change at every apply.
            **({"ingress": incoming} if incoming else {}),
            "egress": [DNS, *({"to": [dict(peer.rule)], "ports": _ports(ports)} for peer, ports in self._outgoing)],
        }


def _grow(rules: list[tuple[Peer, Ports]], peer: Peer, port: tuple[int, Protocol]) -> None:
    for known, ports in rules:
        if known == peer:
            ports.add(port)
            return
    rules.append((peer, {port}))


def _ports(ports: Ports) -> list[dict[str, Any]]:
    return [{"protocol": protocol, "port": port} for port, protocol in sorted(ports)]
