"""Outage: pods, Services and hosts that are gone, stopped, or can't be reached under their old name."""

from collections.abc import Callable, Iterator

from constructs_lib.review.changes import MISSING, Change
from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.consequences.storage import is_kept
from constructs_lib.review.manifests.objects import Item, at
from constructs_lib.review.manifests.pods import LONG_RUNNING, SCALERS, references, replicas, target, workloads
from constructs_lib.review.model import Consequence, Finding

BOTH_NAMES = "Keep both for a while, move the clients, then remove the old one."
GONE = {
    **dict.fromkeys(("Deployment", "StatefulSet", "DaemonSet"), "Its pods are deleted."),
    "CronJob": "It doesn't run any more.",
    "Service": "Its name and address don't answer any more.",
    "IngressClass": "Ingresses of this class aren't served any more.",
    "GatewayClass": "Gateways of this class aren't served any more.",
    "Gateway": "Its listeners don't answer any more.",
}


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the changes after which something doesn't answer, at least for a while."""
    for pair in comparison.pairs:
        if pair.new is None and pair.old:
            yield from _removed(comparison, pair.old)
        elif pair.renamed:
            yield from _renamed(pair)
        elif pair.updated and (check := CHECKS.get(pair.kind)):
            yield from check(comparison, pair)
    yield from _unmet(comparison)


def _removed(comparison: Comparison, item: Item) -> Iterator[Finding]:
    if item.kind in GONE and not is_kept(item):
        yield Finding(Consequence.OUTAGE, item, "is removed", GONE[item.kind], BOTH_NAMES if item.kind == "Service" else "")


def _renamed(pair: Pair) -> Iterator[Finding]:
    if pair.old and pair.new and pair.kind in GONE and pair.kind != "CronJob":
        effect = (
            "Clients that use the old name can't reach it."
            if pair.kind == "Service"
            else "The old pods are deleted while new ones start."
        )
        change = Change(("metadata", "name"), pair.old.key.name, pair.new.key.name)
        yield Finding(Consequence.OUTAGE, pair.new, f"is renamed, from {pair.old.key.name}", effect, BOTH_NAMES, (change,))


# ---- workloads --------------------------------------------------------------------------------------------------------


def _workload(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    if not pair.old or not pair.new:
        return
    before, after = replicas(pair.old, comparison.old), replicas(pair.new, comparison.new)
    changes = tuple(pair.changed("spec", "replicas"))
    if after == 0 < before:
        yield Finding(Consequence.OUTAGE, pair.item, f"scales from {before} to 0", "No pod is left.", changes=changes)
    elif after == 1 < before and pair.kind != "DaemonSet":
        yield Finding(
            Consequence.OUTAGE, pair.item, f"scales from {before} to 1", "The next restart, drain or crash stops the only pod.",
            "Keep two replicas if it must not stop.", changes,
        )  # fmt: skip
    strategy = [change for change in pair.changed("spec", "strategy") if change.path[-1] == "type" or change.path[-1] == "strategy"]
    if at(pair.new.body, "spec", "strategy", "type") == "Recreate" and strategy:
        yield Finding(
            Consequence.OUTAGE, pair.item, "the strategy becomes Recreate",
            "From now on every change stops all pods before new ones start.",
            "Use RollingUpdate unless its volume allows only one pod.", tuple(pair.changed("spec", "strategy")),
        )  # fmt: skip


def _scaler(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    scaled = (*target(pair.item), pair.item.key.namespace)
    key = next((key for key in comparison.new if (key.kind, key.name, key.namespace) == scaled), None)
    least, default, *_ = SCALERS[pair.kind]
    for change in pair.changed("spec", least):
        before = default if change.old is MISSING else change.old
        after = default if change.new is MISSING else change.new
        if after <= 1 < before and not (key and comparison.by_key.get(key)):
            one = "With little load one pod is left, and the next restart, drain or crash stops it."
            yield Finding(
                Consequence.OUTAGE, pair.item, f"{least} falls from {before} to {after}",
                one if after else "Without load no pod is left.", "Keep two if it must not stop.", (change,),
            )  # fmt: skip


# ---- what pods need ---------------------------------------------------------------------------------------------------


def _unmet(comparison: Comparison) -> Iterator[Finding]:
    """Objects that are removed while pods still need them."""
    removed = {
        (p.old.kind, p.old.key.namespace, p.old.key.name): p.old for p in comparison.pairs if p.old and (p.new is None or p.renamed)
    }
    for item in workloads(comparison.new) if removed else ():
        for need in sorted(references(item)):
            gone = removed.get((need.kind, need.namespace, need.name))
            if gone and not is_kept(gone):
                yield Finding(
                    Consequence.OUTAGE, gone, f"is removed, and {item.kind} {item.key.name} needs it",
                    "Its pods can't start again.",
                    "Keep it, or remove its use first.", component=item.component,
                )  # fmt: skip


def _namespace(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    for change in pair.changed("metadata", "labels", "pod-security.kubernetes.io/enforce"):
        levels = ("privileged", "baseline", "restricted")
        before = levels.index(change.old) if change.old in levels else 0
        if change.new in levels and levels.index(change.new) > before:
            yield Finding(
                Consequence.OUTAGE, pair.item, f"Pod Security becomes {change.new}", "Pods that don't comply can't start again.",
                "Set `warn` and `audit` to the new level first, and look for warnings.", (change,),
            )  # fmt: skip


def _quota(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    if changes := pair.changed("spec", "hard"):
        yield Finding(
            Consequence.OUTAGE, pair.item, "its limits change", "Pods beyond the quota can't start again.",
            "Compare with `kubectl describe quota` first.", tuple(changes),
        )  # fmt: skip


def _versions(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    for change in pair.changed("spec", "versions"):
        if (change.new is MISSING and len(change.path) == 3) or (change.path[-1] == "served" and change.new is False):
            yield Finding(
                Consequence.OUTAGE, pair.item, f"version {change.path[2].strip('[]')} is not served any more",
                "Manifests and programs that use this version fail.", "Move them to another version first.", (change,),
            )  # fmt: skip


CHECKS: dict[str, Callable[[Comparison, Pair], Iterator[Finding]]] = {
    **dict.fromkeys(LONG_RUNNING, _workload),
    **dict.fromkeys(SCALERS, _scaler),
    "Namespace": _namespace,
    "ResourceQuota": _quota,
    "CustomResourceDefinition": _versions,
}
