"""Rejected: fields that the API server doesn't let anyone change.

The table follows the update validations in pkg/apis/*/validation of Kubernetes 1.35.4; `tests/cluster/test_diff.py` asks a real API
server about each row.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from constructs_lib.review.changes import Change
from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.amounts import quantity
from constructs_lib.review.manifests.objects import at, items, mapping
from constructs_lib.review.manifests.pods import is_hook
from constructs_lib.review.model import Consequence, Finding

DELETE_AND_APPLY = "Delete the object and apply it again."
ORPHAN = "Run `kubectl {where}delete {kind} {name} --cascade=orphan` and apply again at once: pods and claims stay and are adopted."
NEW_NAME = "Give the new object another name, move its users over, and delete the old one."
NEW_CLAIM = "Make a new claim of another name and copy the data; a claim only grows, and never changes its class or access modes."
RUN_AGAIN = "Give the Job another name, such as one that ends in a hash of its template, or delete the finished Job first."


@dataclass(frozen=True)
class Immutable:
    """Fields of a kind that can't be changed."""

    kind: str
    fields: tuple[str, ...]
    """Paths with dots. The fields below them can't be changed either."""
    remedy: str
    excluding: tuple[str, ...] = ()
    """Fields below those that can be changed."""
    when: str = ""
    """A field that must be true in the old object."""


_STATEFUL_SET = (
    "replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit", "minReadySeconds",
    "persistentVolumeClaimRetentionPolicy",
)  # fmt: skip
_JOB = (
    "selector", "template", "completions", "completionMode", "podFailurePolicy", "backoffLimitPerIndex", "managedBy",
    "successPolicy",
)  # fmt: skip
TABLE = (
    Immutable("StatefulSet", ("spec",), ORPHAN, tuple(f"spec.{name}" for name in _STATEFUL_SET)),
    Immutable("Deployment", ("spec.selector",), DELETE_AND_APPLY + " With --cascade=orphan the old pods go on without owner."),
    Immutable("DaemonSet", ("spec.selector",), DELETE_AND_APPLY),
    Immutable("ReplicaSet", ("spec.selector",), DELETE_AND_APPLY),
    Immutable("Job", tuple(f"spec.{name}" for name in _JOB), RUN_AGAIN),
    Immutable("Service", ("spec.clusterIP", "spec.clusterIPs"), DELETE_AND_APPLY + " Its address changes; clients connect again."),
    Immutable("RoleBinding", ("roleRef",), DELETE_AND_APPLY),
    Immutable("ClusterRoleBinding", ("roleRef",), DELETE_AND_APPLY),
    Immutable("StorageClass", ("provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"), NEW_NAME),
    Immutable("VolumeAttributesClass", ("driverName", "parameters"), NEW_NAME),
    Immutable("PersistentVolumeClaim", ("spec",), NEW_CLAIM, ("spec.resources", "spec.volumeAttributesClassName")),
    Immutable("Secret", ("type",), DELETE_AND_APPLY),
    Immutable("Secret", ("data", "stringData", "immutable"), NEW_NAME, when="immutable"),
    Immutable("ConfigMap", ("data", "binaryData", "immutable"), NEW_NAME, when="immutable"),
    Immutable("PriorityClass", ("value", "preemptionPolicy"), NEW_NAME),
    Immutable("IngressClass", ("spec.controller",), NEW_NAME),
    Immutable("RuntimeClass", ("handler",), NEW_NAME),
    Immutable("CSIDriver", ("spec.attachRequired", "spec.volumeLifecycleModes"), DELETE_AND_APPLY),
    Immutable("EndpointSlice", ("addressType",), NEW_NAME),
    Immutable("CustomResourceDefinition", ("spec.group", "spec.scope", "spec.names.plural"), NEW_NAME),
    Immutable("GatewayClass", ("spec.controllerName",), NEW_NAME),
)  # fmt: skip


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the changes that the API server rejects."""
    for pair in comparison.pairs:
        if pair.updated and not is_hook(pair.item):
            for row in TABLE:
                if row.kind == pair.kind and (changes := _rejected(row, pair)):
                    yield _finding(pair, changes, row.remedy)
            yield from _special(pair)


def _rejected(row: Immutable, pair: Pair) -> tuple[Change, ...]:
    if row.when and not (pair.old and at(pair.old.body, *row.when.split("."))):
        return ()
    return tuple(
        change
        for change in pair.changes
        if any(change.is_under(*name.split(".")) for name in row.fields)
        and not any(change.is_under(*name.split(".")) for name in row.excluding)
        and not _is_allowed(pair, change)
    )


def _is_allowed(pair: Pair, change: Change) -> bool:
    """Exceptions: fields that the cluster sets once, and Services that have or get no address of the cluster."""
    if pair.kind == "Service":
        types = [at(item.body, "spec", "type") for item in (pair.old, pair.new) if item]
        return "ExternalName" in types or not change.old or not change.new
    if pair.kind == "PersistentVolumeClaim":
        return change.is_under("spec", "volumeName") and not change.old
    if change.is_under("spec", "completions"):
        return at(pair.item.body, "spec", "completionMode") == "Indexed"
    return False


def _finding(pair: Pair, changes: tuple[Change, ...], remedy: str) -> Finding:
    fields = ", ".join(dict.fromkeys(change.field for change in changes[:4]))
    more = f" and {len(changes) - 4} more" if len(changes) > 4 else ""
    where = f"-n {pair.item.key.namespace} " if pair.item.key.namespace else ""
    return Finding(
        Consequence.REJECTED, pair.item, f"{fields}{more} can't be changed",
        f"The API server rejects the {pair.kind}; the rest of its changes isn't applied either.",
        remedy.format(where=where, kind=pair.kind.lower(), name=pair.item.key.name), changes,
    )  # fmt: skip


# ---- what depends on values -------------------------------------------------------------------------------------------


def _special(pair: Pair) -> Iterator[Finding]:
    if pair.kind == "PersistentVolumeClaim":
        yield from _shrunk(pair)
    elif pair.kind == "Deployment":
        yield from _recreate(pair)
    elif pair.kind == "Service":
        yield from _families(pair)


def _shrunk(pair: Pair) -> Iterator[Finding]:
    for change in pair.changed("spec", "resources", "requests", "storage"):
        before, after = quantity(change.old), quantity(change.new)
        if before is not None and after is not None and after < before:
            yield Finding(
                Consequence.REJECTED, pair.item, f"the claim shrinks from {change.old} to {change.new}",
                "A claim can't be made smaller: the API server rejects it.", NEW_CLAIM, (change,),
            )  # fmt: skip


def _recreate(pair: Pair) -> Iterator[Finding]:
    """Server-side apply owns only what was written: a default `rollingUpdate` stays, and doesn't go with Recreate."""
    old, new = (mapping(item.body, "spec", "strategy") for item in (pair.old, pair.new) if item)
    if new.get("type") == "Recreate" and old.get("type", "RollingUpdate") == "RollingUpdate" and not old.get("rollingUpdate"):
        yield Finding(
            Consequence.REJECTED, pair.item, "the strategy becomes Recreate, and rollingUpdate was left to its default",
            "Under server-side apply the API server keeps the default rollingUpdate, which Recreate doesn't allow.",
            "First apply the old strategy with maxSurge and maxUnavailable written out, then this change.",
            tuple(pair.changed("spec", "strategy")),
        )  # fmt: skip
    if new.get("type") == "Recreate" and new.get("rollingUpdate"):
        yield Finding(
            Consequence.REJECTED, pair.item, "rollingUpdate is set with the strategy Recreate",
            "The API server rejects the Deployment.",
            "Remove rollingUpdate.", tuple(pair.changed("spec", "strategy")),
        )  # fmt: skip


def _families(pair: Pair) -> Iterator[Finding]:
    """The first family of a Service stays; a second one can be added and removed."""
    if not pair.old or not pair.new:
        return
    old, new = (items(item.body, "spec", "ipFamilies") for item in (pair.old, pair.new))
    if old and new and old[0] != new[0]:
        yield _finding(pair, tuple(pair.changed("spec", "ipFamilies")), DELETE_AND_APPLY)
