"""ServiceAccounts, and whether roles are bound to them."""

from constructs_lib.review.manifests.objects import Item, Objects, at, items, of_kinds
from constructs_lib.review.manifests.pods import pod_spec


def account(item: Item) -> tuple[str, str]:
    """Returns the namespace and name of the ServiceAccount of a workload's pods."""
    return item.key.namespace, pod_spec(item).get("serviceAccountName") or "default"


def bound_accounts(objects: Objects) -> set[tuple[str, str]]:
    """Returns the namespace and name of each ServiceAccount that a role is bound to."""
    return {
        (at(each, "namespace") or binding.key.namespace, at(each, "name"))
        for binding in of_kinds(objects, "RoleBinding", "ClusterRoleBinding")
        for each in items(binding.body, "subjects")
    }
