"""Secrets that something makes from other objects."""

from constructs_lib.review.manifests.objects import Key, Objects, at, mapping
from constructs_lib.review.manifests.pods import Reference

MAKERS = ("ExternalSecret", "SealedSecret", "Certificate")
"""Kinds whose controllers make a Secret."""


def made_secrets(objects: Objects) -> set[tuple[str, str]]:
    """Returns the (namespace, name) of Secrets that controllers make from other objects."""
    found: set[tuple[str, str]] = set()
    for item in objects.values():
        if item.kind in MAKERS:
            name = at(item.body, "spec", "target", "name") or at(item.body, "spec", "secretName") or item.key.name
            found.add((item.key.namespace, f"{name}"))
    return found


def is_made(need: Reference, objects: Objects, made: set[tuple[str, str]]) -> bool:
    """Returns whether a Secret is in the manifests, with the key if it has values there; without values something fills it."""
    secret = objects.get(Key("", "Secret", need.namespace, need.name))
    if secret is None:
        return (need.namespace, need.name) in made or _is_operators(need, objects)
    keys = {*mapping(secret.body, "data"), *mapping(secret.body, "stringData")}
    return not keys or not need.key or need.key in keys


def _is_operators(need: Reference, objects: Objects) -> bool:
    """Whether the name is that of a custom resource with an ending, as operators name the Secrets that they make."""
    owners = (item for item in objects.values() if "." in item.key.group and not item.key.group.endswith("k8s.io"))
    return any(item.key.namespace == need.namespace and need.name.startswith(f"{item.key.name}-") for item in owners)
