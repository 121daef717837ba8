"""Connections that NetworkPolicies open (exposure) or close (outage), each named as an edge."""

from collections.abc import Iterable, Iterator

from constructs_lib.review.comparison import Comparison
from constructs_lib.review.manifests.edges import Edge
from constructs_lib.review.manifests.network import ANYWHERE, Network
from constructs_lib.review.manifests.objects import Item
from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.values import counted

WRITTEN = {"Egress": "may connect to anything", "Ingress": "may be reached by anything"}
DNS = 53
LIMITED = {"Egress": "may only connect to what its policy names", "Ingress": "may only be reached by what its policy names"}


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns a finding for each client whose connections are opened or closed, and for pods that get or lose all policies."""
    if not any(pair.kind in ("NetworkPolicy", "Namespace") or pair.kind in _POD_KINDS for pair in comparison.pairs):
        return
    old, new = comparison.old_network, comparison.new_network
    opened, closed = opened_edges(old, new), closed_edges(old, new)
    for component, item, edges in _grouped(new, old, opened):
        yield Finding(
            Consequence.EXPOSURE, item, counted(len(edges), "new connection"), "NetworkPolicies permit them now.",
            "Check that each is meant.", edges=edges, component=component,
        )  # fmt: skip
    for component, item, edges in _grouped(old, new, closed):
        yield Finding(
            Consequence.OUTAGE, item, f"{counted(len(edges), 'connection')} closed",
            "NetworkPolicies deny what they permitted before.", "Keep the rule until the client doesn't connect any more.",
            edges=edges, component=component,
        )  # fmt: skip
    yield from _policies_of_pods(old, new)


_POD_KINDS = ("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Pod", "ReplicaSet")


def opened_edges(old: Network, new: Network) -> list[Edge]:
    """Returns the connections that are permitted now and were not before."""
    opened = (edge for edge in new.edges - old.edges if not old.permits(edge) and not _is_dns_of_new(edge, old))
    return sorted(edge for edge in opened if not {edge.client, edge.server} & old.described)


def _is_dns_of_new(edge: Edge, old: Network) -> bool:
    """Whether a pod that is new asks the cluster's DNS, as all pods do."""
    return (
        edge.client not in old.pods
        and edge.ports.first == DNS == edge.ports.last
        and edge.server not in ("0.0.0.0/0", "::/0", ANYWHERE)
    )


def closed_edges(old: Network, new: Network) -> list[Edge]:
    """Returns the connections that were permitted, between pods that are still there, and are not any more."""
    return sorted(edge for edge in old.edges - new.edges if not new.permits(edge) and _is_there(edge, old, new))


def _is_there(edge: Edge, old: Network, new: Network) -> bool:
    """Whether both ends still exist. What is not in the manifests does, unless it is now."""
    ends = {edge.client, edge.server}
    return not ends & new.described and all(end not in old.pods or end in new.pods for end in ends)


def _grouped(network: Network, other: Network, edges: Iterable[Edge]) -> list[tuple[str, Item, tuple[str, ...]]]:
    """The edges by the component of the client, or of the server if the client is not in the manifests."""
    groups: dict[str, tuple[Item, list[str]]] = {}
    for edge in edges:
        ends = (pods[end] for end in (edge.client, edge.server) for pods in (network.pods, other.pods) if end in pods)
        item = next((end.item for end in ends), None) or _policy_of(network, edge)
        if item:
            groups.setdefault(item.component, (item, []))[1].append(f"{edge}")
    return [(component, item, tuple(texts)) for component, (item, texts) in groups.items()]


def _policy_of(network: Network, edge: Edge) -> Item | None:
    """The policy of pods that are not in the manifests, such as those that operators make."""
    policies = (item for item in network.objects.values() if item.kind == "NetworkPolicy")
    return next((policy for policy in policies if {edge.client, edge.server} & set(network.subjects(policy))), None)


def _policies_of_pods(old: Network, new: Network) -> Iterator[Finding]:
    for direction in ("Ingress", "Egress"):
        for name in sorted(old.pods.keys() & new.pods.keys()):
            before, after = name in old.restricted[direction], name in new.restricted[direction]
            item = new.pods[name].item
            if before and not after:
                yield Finding(
                    Consequence.EXPOSURE, item, f"has no {direction} policy any more", f"It {WRITTEN[direction]}.",
                    "Keep a NetworkPolicy that selects its pods.",
                )  # fmt: skip
            elif after and not before:
                yield Finding(
                    Consequence.OUTAGE, item, f"has its first {direction} policy",
                    f"It {LIMITED[direction]}; everything else is denied.",
                    "Check that each connection it needs is named.",
                )  # fmt: skip
