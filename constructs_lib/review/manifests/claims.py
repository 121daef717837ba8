"""The claims of StatefulSets and pods."""

from collections.abc import Iterator

from constructs_lib.review.manifests.objects import Item, Key, Objects, at, items
from constructs_lib.review.manifests.pods import pod_spec


def claims_of(item: Item, objects: Objects, count: int) -> list[Item]:
    """Returns the claims in the manifests that `count` pods of a workload mount, by name or by the name of a claim template."""
    names = [f"{at(each, 'persistentVolumeClaim', 'claimName') or ''}" for each in items(pod_spec(item), "volumes")]
    names += [name for template in items(item.body, "spec", "volumeClaimTemplates") for name in claim_names(item, template, count)]
    keys = [Key("", "PersistentVolumeClaim", item.key.namespace, name) for name in dict.fromkeys(names)]
    return [objects[key] for key in keys if key in objects]


def claim_names(item: Item, template: object, count: int) -> Iterator[str]:
    """Returns the names of the claims that a StatefulSet makes from a template, or finds."""
    for number in range(count):
        yield f"{at(template, 'metadata', 'name')}-{item.key.name}-{number}"
