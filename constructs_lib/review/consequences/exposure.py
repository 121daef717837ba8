"""Exposure: hosts, Services, permissions and pods that may be reached, or may do, more than before."""

from collections.abc import Iterator

from constructs_lib.review.changes import MISSING
from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.objects import Item, at, items
from constructs_lib.review.manifests.pods import TEMPLATES, pod_spec
from constructs_lib.review.manifests.privileges import STRONG, privileges
from constructs_lib.review.manifests.routes import ROUTES, hosts, tls_hosts
from constructs_lib.review.model import Consequence, Finding

LEVELS = ("privileged", "baseline", "restricted")
ENFORCE = "pod-security.kubernetes.io/enforce"
SECURITY = {"securityContext", "automountServiceAccountToken", "hostNetwork", "hostPID", "hostIPC"}
"""Fields of pods that say what they may do."""
OUTSIDE = {"LoadBalancer": "a load balancer", "NodePort": "a port of every node"}


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns what is opened."""
    served = {host for item in comparison.old.values() for host in _all_hosts(item)}
    for pair in comparison.pairs:
        if pair.new is None:
            continue
        yield from _hosts(pair, served)
        if pair.kind == "Service":
            yield from _service(pair)
        elif pair.kind == "Namespace":
            yield from _pod_security(pair)
        elif pair.kind in TEMPLATES:
            yield from _pods(pair)


def _all_hosts(item: Item) -> set[str]:
    return hosts(item) if item.kind in (*ROUTES, "Gateway") else set()


# ---- hosts and Services -----------------------------------------------------------------------------------------------


def _hosts(pair: Pair, served: set[str]) -> Iterator[Finding]:
    new = pair.item
    changes = tuple(pair.changed("spec"))
    for host in sorted(_all_hosts(new) - served):
        yield Finding(
            Consequence.EXPOSURE, new, f"serves the host {host}", "It can be reached from outside under this name.", changes=changes
        )
    if new.kind == "Ingress" and pair.old and pair.updated:
        for host in sorted((tls_hosts(pair.old) - tls_hosts(new)) & hosts(new)):
            yield Finding(
                Consequence.EXPOSURE, new, f"the host {host} has no TLS any more",
                "Passwords and prompts cross the network as plain text.",
                "Keep `spec.tls` unless TLS ends in front of the controller.", tuple(pair.changed("spec", "tls")),
            )  # fmt: skip


def _service(pair: Pair) -> Iterator[Finding]:
    new, old = pair.item, pair.old if pair.updated else None
    kind, before = at(new.body, "spec", "type") or "ClusterIP", (at(old.body, "spec", "type") if old else None) or "ClusterIP"
    if kind in OUTSIDE and kind != before:
        yield Finding(
            Consequence.EXPOSURE, new, f"its type becomes {kind}" if old else f"has the type {kind}",
            f"It can be reached through {OUTSIDE[kind]}.", "Limit it with loadBalancerSourceRanges and a NetworkPolicy.",
            tuple(pair.changed("spec", "type")),
        )  # fmt: skip
    changed = pair.changed("spec", "loadBalancerSourceRanges")
    if old and changed:
        ranges, ranges_before = (set(items(item.body, "spec", "loadBalancerSourceRanges")) for item in (new, old))
        if not ranges or (ranges_before and ranges - ranges_before):
            added = ", ".join(sorted(ranges - ranges_before)) or "any address"
            yield Finding(Consequence.EXPOSURE, new, f"loadBalancerSourceRanges lets in {added}", changes=tuple(changed))
    if addresses := set(items(new.body, "spec", "externalIPs")) - set(items(old.body, "spec", "externalIPs") if old else []):
        yield Finding(
            Consequence.EXPOSURE, new, f"externalIPs: {', '.join(sorted(addresses))}", "It can be reached at these addresses."
        )


# ---- what pods may do -------------------------------------------------------------------------------------------------


def _pod_security(pair: Pair) -> Iterator[Finding]:
    if not pair.updated:
        return
    for change in pair.changed("metadata", "labels", ENFORCE):
        before, after = (LEVELS.index(value) if value in LEVELS else 0 for value in (change.old, change.new))
        if after < before:
            level = change.new if change.new is not MISSING else "the cluster's default"
            yield Finding(
                Consequence.EXPOSURE, pair.item, f"Pod Security falls from {change.old} to {level}",
                "Pods with more privileges can start in this namespace.",
                "Put pods that need more into a namespace of their own.", (change,),
            )  # fmt: skip


def _pods(pair: Pair) -> Iterator[Finding]:
    old = pair.old if pair.updated or pair.renamed else None
    before = privileges(pod_spec(old)) if old else set[str]()
    added = privileges(pod_spec(pair.item)) - before
    if not old:
        added = {each for each in added if each.startswith(STRONG)}
    if added:
        yield Finding(
            Consequence.EXPOSURE, pair.item, f"its pods get more privileges: {'; '.join(sorted(added))}",
            "A program that is taken over can do more in the cluster or on its node.",
            "Grant only what the program needs.",
            tuple(change for change in pair.changes if SECURITY & set(change.path)),
        )  # fmt: skip
