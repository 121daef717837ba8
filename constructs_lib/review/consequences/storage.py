"""Data loss: claims, volumes and generated values that are deleted or not mounted any more."""

from collections.abc import Iterator

from constructs_lib.review.changes import Change
from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.objects import Item, at, items, mapping
from constructs_lib.review.manifests.pods import TEMPLATES, pod_spec, replicas
from constructs_lib.review.model import Consequence, Finding

KEPT = {
    "argocd.argoproj.io/sync-options": "Prune=false",
    "kustomize.toolkit.fluxcd.io/prune": "disabled",
    "helm.sh/resource-policy": "keep",
}
"""Annotations with which an object that is gone from the manifests stays in the cluster."""
HOLDS_DATA = {
    "PersistentVolumeClaim": "The volume is deleted with all its data, unless its class retains volumes.",
    "PersistentVolume": "Nothing can mount the volume any more, and its data is deleted if its reclaim policy is Delete.",
    "Namespace": "Everything in the namespace is deleted, claims with their data too.",
    "CustomResourceDefinition": "All objects of this kind are deleted with it.",
    "Elasticsearch": "The operator deletes the claims of its nodes unless volumeClaimDeletePolicy says otherwise.",
    "Cluster": "The operator deletes the claims of the database.",
}
"""Kinds whose removal deletes data."""
BACKUP = "Make a backup first, or keep it in the manifests."
STAYS = "An annotation keeps it in the cluster when it is gone from the manifests, so its data stays."


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the changes by which data is deleted or lost from sight."""
    for pair in comparison.pairs:
        if pair.new is None and pair.old:
            yield from _removed(comparison, pair.old)
        elif pair.updated:
            yield from _retention(comparison, pair)
            yield from _volumes(pair)
        elif pair.renamed:
            yield from _renamed(pair)


def is_kept(item: Item) -> bool:
    """Returns whether an object stays in the cluster when it is gone from the manifests."""
    annotations = mapping(item.body, "metadata", "annotations")
    return any(value in str(annotations.get(name, "")) for name, value in KEPT.items())


def _removed(comparison: Comparison, item: Item) -> Iterator[Finding]:
    if item.kind in HOLDS_DATA:
        if is_kept(item):
            yield Finding(Consequence.NONE, item, "is gone from the manifests", STAYS)
        else:
            yield Finding(Consequence.DATA_LOSS, item, "is removed", HOLDS_DATA[item.kind] + _class_of(comparison, item), BACKUP)
    elif item.kind == "StatefulSet" and _policy(item, "whenDeleted") == "Delete":
        yield Finding(
            Consequence.DATA_LOSS, item, "is removed with its claims (whenDeleted: Delete)", "The volumes are deleted.", BACKUP
        )
    elif item.kind == "Secret" and not _has_values(item):
        yield _lost_secret(item, "is removed")


def _class_of(comparison: Comparison, item: Item) -> str:
    name = at(item.body, "spec", "storageClassName")
    classes = [each for each in comparison.old.values() if each.kind == "StorageClass" and each.key.name == name]
    policy = at(classes[0].body, "reclaimPolicy") if classes else None
    return f" Its class {name} has reclaimPolicy {policy or 'Delete'}." if classes else ""


def _lost_secret(item: Item, title: str) -> Finding:
    return Finding(
        Consequence.DATA_LOSS, item, title,
        "Its values are only in the cluster. Data that is encrypted or salted with them can't be read again.",
        "Copy the Secret out of the cluster first, or keep it in the manifests.",
    )  # fmt: skip


def _has_values(item: Item) -> bool:
    return bool(mapping(item.body, "data") or mapping(item.body, "stringData"))


def _policy(item: Item, name: str) -> str:
    return at(item.body, "spec", "persistentVolumeClaimRetentionPolicy", name) or "Retain"


# ---- changes ----------------------------------------------------------------------------------------------------------


def _retention(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    if not pair.old or not pair.new:
        return
    for change in pair.changed("spec", "persistentVolumeClaimRetentionPolicy"):
        for name in ("whenDeleted", "whenScaled"):
            if _policy(pair.old, name) != "Delete" and _policy(pair.new, name) == "Delete":
                yield Finding(
                    Consequence.DATA_LOSS, pair.item, f"{name} becomes Delete",
                    "From now on its claims are deleted with the StatefulSet or as it scales down.",
                    "Leave it at Retain, and delete claims by hand.", (change,),
                )  # fmt: skip
    if pair.kind == "StatefulSet" and _policy(pair.new, "whenScaled") == "Delete":
        before, after = replicas(pair.old, comparison.old), replicas(pair.new, comparison.new)
        if after < before:
            yield Finding(
                Consequence.DATA_LOSS, pair.item, f"scales from {before} to {after} with whenScaled: Delete",
                "The claims of the pods that go are deleted.", BACKUP, tuple(pair.changed("spec", "replicas")),
            )  # fmt: skip
    for change in pair.changed("spec", "persistentVolumeReclaimPolicy"):
        if pair.kind == "PersistentVolume" and change.new == "Delete":
            yield Finding(
                Consequence.DATA_LOSS, pair.item, "persistentVolumeReclaimPolicy becomes Delete",
                "The volume is deleted with its claim.", "Leave it at Retain.", (change,),
            )  # fmt: skip


def _volumes(pair: Pair) -> Iterator[Finding]:
    """Pods that don't mount a claim any more, mount another one, or mount it at another place."""
    if pair.kind not in TEMPLATES or pair.kind == "Job" or not pair.old or not pair.new:
        return
    before, after = _mounts(pair.old), _mounts(pair.new)
    for place, claim in before.items():
        if after.get(place) == claim:
            continue
        container, path = place
        now = after.get(place)
        title = f"{container} mounts {now or 'no claim'} instead of {claim} at {path}"
        yield Finding(
            Consequence.DATA_LOSS, pair.item, title, "The program doesn't find its data: it starts with what is there instead.",
            "Copy the data to the new volume while the pod is stopped; the old claim stays until it is deleted.",
            tuple(change for change in pair.changes if "volumes" in change.path or "volumeMounts" in change.path),
        )  # fmt: skip


def _mounts(item: Item) -> dict[tuple[str, str], str]:
    """The claim at each (container, path), with its sub path."""
    spec = pod_spec(item)
    claims = {at(volume, "name"): at(volume, "persistentVolumeClaim", "claimName") for volume in items(spec, "volumes")}
    claims |= {
        name: f"the claim template {name}"
        for each in items(item.body, "spec", "volumeClaimTemplates")
        if (name := at(each, "metadata", "name"))
    }
    return {
        (container["name"], mount["mountPath"]): claims[mount["name"]] + (f" ({mount['subPath']})" if mount.get("subPath") else "")
        for container in items(spec, "containers")
        for mount in items(container, "volumeMounts")
        if claims.get(mount.get("name")) and not mount.get("readOnly")
    }  # fmt: skip


def _renamed(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old, pair.new
    if not old or not new:
        return
    title = f"is renamed, from {old.key.name}"
    changes: tuple[Change, ...] = (Change(("metadata", "name"), old.key.name, new.key.name),)
    if old.kind in HOLDS_DATA or (old.kind == "StatefulSet" and items(old.body, "spec", "volumeClaimTemplates")):
        effect = "The new object starts empty. " + (
            STAYS if is_kept(old) else "The old one is deleted with its data if the delivery prunes."
        )
        yield Finding(
            Consequence.DATA_LOSS,
            new,
            title,
            effect,
            "Keep the old name, or copy the data before the old object is deleted.",
            changes,
        )
    elif old.kind == "Secret" and not _has_values(old):
        yield _lost_secret(new, title)
