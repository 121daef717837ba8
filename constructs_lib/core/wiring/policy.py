"""One NetworkPolicy per workload: traffic is denied in both directions except what a connection opens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.cluster_platform import ClusterPlatform, DnsPeerProps, IpFamily
from constructs_lib.core.values.grammars import CIDR, DNS_LABEL

PRIVATE_RANGES = ("10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16")
"""RFC 1918, RFC 6598 and link-local ranges, which "the internet" excludes."""
PRIVATE_RANGES_IPV6 = ("64:ff9b:1::/48", "fc00::/7", "fe80::/10")
"""The same for IPv6: local translation to IPv4 (RFC 8215), unique local (RFC 4193) and link-local addresses."""
EVERY_ADDRESS: Mapping[IpFamily, str] = {"IPv4": "0.0.0.0/0", "IPv6": "::/0"}

Rule = Mapping[str, Any]


@dataclass(frozen=True)
class Peer:
    """One side of NetworkPolicy rules: pods, or ranges of addresses."""

    selectors: tuple[Rule, ...] = field(default=(), hash=False)
    """Peers as the NetworkPolicy API has them."""
    entities: tuple[str, ...] = ()
    """Names that Cilium has for what it doesn't recognise by address, such as `kube-apiserver`."""

    @classmethod
    @checked
    def pods(cls, labels: Mapping[str, str], namespace: str | None = None) -> Peer:
        """Returns the pods with these labels, in `namespace` or, when None, in the policy's own namespace."""
        where = {"namespaceSelector": namespace_selector(namespace)} if namespace else {}
        return cls(({**where, "podSelector": {"matchLabels": dict(labels)}},))

    @classmethod
    @checked
    def namespace(cls, name: str) -> Peer:
        """Returns every pod of a namespace."""
        return cls(({"namespaceSelector": namespace_selector(name)},))

    @classmethod
    def controller(cls, namespace: str) -> Peer:
        """Returns the pods in the namespace of an ingress or gateway controller, and Cilium's own controller, which has no pods."""
        return replace(cls.namespace(namespace), entities=("ingress",))

    @classmethod
    @checked
    def addresses(cls, *cidrs: str, excluded: Sequence[str] = ()) -> Peer:
        """Returns ranges of addresses, minus the `excluded` ranges, each of which must be inside of every one of them.

        Raises ValueError for a range in another form than its normal one.
        """
        for cidr in (*cidrs, *excluded):
            CIDR(cidr)
        return cls(tuple(_block(cidr, excluded) for cidr in cidrs))

    @property
    def is_pods(self) -> bool:
        """Whether it is pods, by their labels or their namespace, and not addresses."""
        return any("ipBlock" not in selector for selector in self.selectors)

    def rules(self, cluster: ClusterPlatform) -> list[Rule]:
        """Returns the peers of the NetworkPolicy API in a cluster."""
        return list(self.selectors)


@dataclass(frozen=True)
class EveryAddress(Peer):
    """Every address of the families that the cluster has; without private ranges it is the internet."""

    private: bool = True

    def rules(self, cluster: ClusterPlatform) -> list[Rule]:
        """Returns one range for each family."""
        own = cluster.network.private_cidrs
        excluded = {"IPv4": (*PRIVATE_RANGES, *_of("IPv4", own)), "IPv6": (*PRIVATE_RANGES_IPV6, *_of("IPv6", own))}
        return [_block(EVERY_ADDRESS[family], () if self.private else excluded[family]) for family in cluster.ip_families]


ANYWHERE = EveryAddress()
INTERNET = EveryAddress(private=False)
NODES = EveryAddress(entities=("host", "remote-node"))
"""The nodes of the cluster. Policies of Kubernetes know no nodes, so it is every address."""


def peers_at(cidrs: Sequence[str] | None, default: Peer = ANYWHERE) -> tuple[Peer, ...]:
    """Returns a peer for each range of addresses, or `default` if none is given."""
    return tuple(Peer.addresses(cidr) for cidr in cidrs or ()) or (default,)


def namespace_selector(name: str) -> dict[str, Any]:
    """Returns a selector of one namespace, by the label that Kubernetes sets on each. Raises ValueError for a bad name."""
    DNS_LABEL(name)
    return {"matchLabels": {"kubernetes.io/metadata.name": name}}


def _block(cidr: str, excluded: Iterable[str]) -> Rule:
    without = list(excluded)
    return {"ipBlock": {"cidr": cidr, **({"except": without} if without else {})}}


def _of(family: IpFamily, cidrs: Iterable[str]) -> list[str]:
    return [cidr for cidr in cidrs if (":" in cidr) == (family == "IPv6")]


# ---- the policy of one workload -------------------------------------------------------------------------------------

Protocol = Literal["TCP", "UDP"]
Ports = set[tuple[int, Protocol]]
PolicyType = Literal["Ingress", "Egress"]
BOTH: tuple[PolicyType, ...] = ("Ingress", "Egress")

AMBIENT_PORT = 15008
"""The port of pods at which Istio's ambient mesh delivers all traffic: https://istio.io/latest/docs/ambient/usage/networkpolicy."""
AMBIENT_PROBES = Peer.addresses("169.254.7.127/32", "fd16:9254:7127:1337:ffff:ffff:ffff:ffff/128")
"""The addresses that the ambient mesh gives to probes of the kubelet, per the same page."""


class Policy:
    """The rules of one workload's NetworkPolicy, collected until synth."""

    when_cilium_is_needed: Callable[[], object] | None = None
    """Called once there is a peer that only a CiliumNetworkPolicy can name. None: the cluster's network isn't Cilium."""

    def __init__(self, selector: dict[str, str], cluster: ClusterPlatform) -> None:
        self._selector = selector
        self._cluster = cluster
        self._incoming: list[tuple[Peer, Ports]] = []
        self._outgoing: list[tuple[Peer, Ports]] = []

    def allow_from(self, peer: Peer, port: int, protocol: Protocol = "TCP") -> None:
        """Allows traffic from a peer to a port of these pods."""
        self._grow(self._incoming, peer, (port, protocol))

    def allow_to(self, peer: Peer, port: int, protocol: Protocol = "TCP") -> None:
        """Allows traffic from these pods to a peer's port."""
        self._grow(self._outgoing, peer, (port, protocol))

    def spec(self, types: Sequence[PolicyType] = BOTH) -> dict[str, Any]:
        """Returns the policy's spec. A direction that is not among `types` stays as open as it is without the policy."""
        probes: list[Rule] = [{"from": AMBIENT_PROBES.rules(self._cluster)}] if self._cluster.network.ambient else []
        incoming = [*self._rules("from", self._incoming), *probes]
        outgoing = [*_dns(self._cluster.dns), *self._rules("to", self._outgoing)]
        return {
            "podSelector": {"matchLabels": self._selector},
            "policyTypes": list(types),
            # The API server drops an empty list: kept here, it would be a change at every apply.
            **({"ingress": incoming} if incoming and "Ingress" in types else {}),
            **({"egress": outgoing} if "Egress" in types else {}),
        }

    def cilium_spec(self, types: Sequence[PolicyType] = BOTH) -> dict[str, Any]:
        """Returns the spec of a CiliumNetworkPolicy that adds the peers with `entities` to the NetworkPolicy."""
        incoming, outgoing = _entities("fromEntities", self._incoming), _entities("toEntities", self._outgoing)
        return {
            "endpointSelector": {"matchLabels": self._selector},
            **({"ingress": incoming} if incoming and "Ingress" in types else {}),
            **({"egress": outgoing} if outgoing and "Egress" in types else {}),
        }

    def _grow(self, rules: list[tuple[Peer, Ports]], peer: Peer, port: tuple[int, Protocol]) -> None:
        for known, ports in rules:
            if known == peer:
                ports.add(port)
                return
        rules.append((peer, {port}))
        if peer.entities and self.when_cilium_is_needed:
            self.when_cilium_is_needed()
            self.when_cilium_is_needed = None

    def _rules(self, side: Literal["from", "to"], allowed: Iterable[tuple[Peer, Ports]]) -> list[Rule]:
        return [{side: peer.rules(self._cluster), "ports": _ports(self._with_mesh(peer, ports))} for peer, ports in allowed]

    def _with_mesh(self, peer: Peer, ports: Ports) -> Ports:
        mesh: Ports = {(AMBIENT_PORT, "TCP")} if self._cluster.network.ambient and peer.is_pods else set()
        return ports | mesh


def _dns(peers: Iterable[DnsPeerProps]) -> list[Rule]:
    by_port: dict[int, list[Rule]] = {}
    for peer in peers:
        by_port.setdefault(peer.port, []).extend(_dns_peer(peer).selectors)
    protocols = ("UDP", "TCP")
    return [{"to": rules, "ports": [{"protocol": each, "port": port} for each in protocols]} for port, rules in by_port.items()]


def _dns_peer(peer: DnsPeerProps) -> Peer:
    if peer.namespace is None:
        return Peer.addresses(*peer.cidrs)
    return Peer.pods(peer.labels, peer.namespace) if peer.labels else Peer.namespace(peer.namespace)


def _entities(side: str, allowed: Iterable[tuple[Peer, Ports]]) -> list[Rule]:
    return [
        {side: list(peer.entities), "toPorts": [{"ports": [{**item, "port": str(item["port"])} for item in _ports(ports)]}]}
        for peer, ports in allowed
        if peer.entities
    ]


def _ports(ports: Ports) -> list[dict[str, Any]]:
    return [{"protocol": protocol, "port": port} for port, protocol in sorted(ports)]
