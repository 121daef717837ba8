"""Exposure and outage: permissions that are granted and withdrawn."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.objects import Item, at, items
from constructs_lib.review.manifests.objects import Key as ObjectKey
from constructs_lib.review.model import Consequence, Finding

RBAC = "rbac.authorization.k8s.io"
MOST = 6


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the permissions that are granted or withdrawn by roles and bindings."""
    for pair in comparison.pairs:
        if pair.kind in ("Role", "ClusterRole") and pair.updated:
            yield from _role(pair)
        elif pair.kind in ("RoleBinding", "ClusterRoleBinding"):
            yield from _binding(comparison, pair)


def _role(pair: Pair) -> Iterator[Finding]:
    before, after = (permissions(item) if item else set[str]() for item in (pair.old, pair.new))
    changes = tuple(pair.changed("rules") + pair.changed("aggregationRule"))
    if added := after - before:
        yield Finding(
            Consequence.EXPOSURE,
            pair.item,
            f"permits {_list(added)}",
            "Everything that is bound to it may do more.",
            "Grant only what is needed.",
            changes,
        )
    if gone := before - after:
        yield Finding(
            Consequence.OUTAGE,
            pair.item,
            f"doesn't permit any more: {_list(gone)}",
            "A program that still does it gets errors (403).",
            changes=changes,
        )


def _binding(comparison: Comparison, pair: Pair) -> Iterator[Finding]:
    before = _subjects(pair.old) if pair.old else set[str]()
    after = _subjects(pair.new) if pair.new else set[str]()
    role = at(pair.item.body, "roleRef", "name")
    if added := after - before:
        granted = _granted(comparison, pair.item)
        where = "" if pair.kind == "RoleBinding" else " in the whole cluster"
        yield Finding(
            Consequence.EXPOSURE, pair.item, f"gives {_list(added)} the role {role}{where}",
            f"It permits {_list(granted)}." if granted else "",
            "Check that each permission is needed.", tuple(pair.changed("subjects")),
        )  # fmt: skip
    still_there = {each for each in before - after if not _is_removed(comparison, each)}
    if still_there:
        yield Finding(
            Consequence.OUTAGE, pair.item, f"takes the role {role} from {_list(still_there)}",
            "Programs that use it get errors (403).",
            changes=tuple(pair.changed("subjects")),
        )  # fmt: skip


def _is_removed(comparison: Comparison, subject: str) -> bool:
    kind, _, rest = subject.partition(" ")
    namespace, _, name = rest.rpartition("/")
    key = ObjectKey("", kind, namespace, name)
    return key in comparison.old and key not in comparison.new


def _granted(comparison: Comparison, binding: Item) -> set[str]:
    kind, name = at(binding.body, "roleRef", "kind"), at(binding.body, "roleRef", "name")
    role = comparison.new.get(ObjectKey(RBAC, f"{kind}", binding.key.namespace if kind == "Role" else "", f"{name}"))
    return permissions(role) if role else set()


def _subjects(item: Item) -> set[str]:
    return {_subject(each, item) for each in items(item.body, "subjects")}


def _subject(subject: Any, item: Item) -> str:
    namespace = at(subject, "namespace") or (item.key.namespace if at(subject, "kind") == "ServiceAccount" else "")
    return (
        f"{at(subject, 'kind')} {namespace}/{at(subject, 'name')}" if namespace else f"{at(subject, 'kind')} {at(subject, 'name')}"
    )


def permissions(role: Item) -> set[str]:
    """Returns each permission of a role as a text: verb, resource with its group, and the object's name if it is for one only."""
    found: set[str] = set()
    for rule in items(role.body, "rules"):
        names = [f" {name}" for name in items(rule, "resourceNames")] or [""]
        groups = [f".{group}" if group else "" for group in items(rule, "apiGroups")] or [""]
        for verb in items(rule, "verbs"):
            found |= {f"{verb} {url}" for url in items(rule, "nonResourceURLs")}
            found |= {
                f"{verb} {resource}{group}{name}" for resource in items(rule, "resources") for group in groups for name in names
            }
    return found


def _list(values: set[str]) -> str:
    shown = sorted(values)
    return ", ".join(shown[:MOST]) + (f" and {len(shown) - MOST} more" if len(shown) > MOST else "")
