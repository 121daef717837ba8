"""The objects in a cluster, and what the API server would make of manifests, by kubectl."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field

from constructs_lib.core.values.redaction import redacted
from constructs_lib.review.errors import ClusterError
from constructs_lib.review.manifests.objects import Item, Key, Object, Objects, indexed
from constructs_lib.review.manifests.overlay import overlaid

LIVE = "cluster"
NO_CLUSTER = "no cluster answers; name one by KUBECONFIG, or compare files"


@dataclass
class Live:
    """Objects of a cluster as they are, and as they would be after the manifests are applied."""

    before: Objects
    after: Objects
    rejected: dict[Key, str] = field(default_factory=dict[Key, str])
    """The API server's message for each object that it rejects."""


def live(manifests: Objects, field_manager: str) -> Live:
    """Returns the cluster's objects that manifests describe, before and after a server-side dry run of applying them.

    Nothing is changed. Objects whose namespace doesn't exist yet are taken as they are written. Raises ClusterError if no cluster
    answers.
    """
    namespace = _kubectl("config", "view", "--minify", "--output=jsonpath={..namespace}").strip() or "default"
    wanted = list(manifests.values())
    answer = _kubectl("get", "--filename=-", "--ignore-not-found", "--output=json", given=[item.body for item in wanted])
    before = _items(answer, manifests, namespace)
    result = Live(before, {})
    _apply([item for item in wanted if _key(item, namespace, before) in before], field_manager, manifests, namespace, result)
    for item in wanted:
        key = _key(item, namespace, before)
        if key not in result.after:
            body = overlaid(before[key].body, item.body) if key in before else item.body
            result.after[key] = Item(body, item.file, item.line)
    return result


def _apply(items: Sequence[Item], manager: str, manifests: Objects, namespace: str, result: Live) -> None:
    """Applies objects in a dry run, all at once; if some are rejected, by halves until each is known."""
    if not items:
        return
    arguments = (
        "apply",
        "--server-side",
        "--dry-run=server",
        "--force-conflicts",
        f"--field-manager={manager}",
        "--filename=-",
        "--output=json",
    )
    try:
        answer = _kubectl(*arguments, given=[item.body for item in items])
    except ClusterError as error:
        if len(items) == 1:
            result.rejected[_key(items[0], namespace, result.before)] = redacted(error.lines[0])
            return
        middle = len(items) // 2
        _apply(items[:middle], manager, manifests, namespace, result)
        _apply(items[middle:], manager, manifests, namespace, result)
    else:
        result.after |= _items(answer, manifests, namespace)


def _items(answer: str, manifests: Objects, namespace: str) -> Objects:
    """The objects in kubectl's answer, each with the place of its manifest."""
    if not answer.strip():
        return {}
    content = json.loads(answer)
    bodies: list[Object] = content["items"] if content.get("kind") == "List" else [content]
    found: list[Item] = []
    for body in bodies:
        item = Item(body, LIVE)
        manifest = manifests.get(item.key) or manifests.get(item.key._replace(namespace=""))
        found.append(Item(body, manifest.file, manifest.line) if manifest else item)
    return indexed(found)


def _key(item: Item, namespace: str, known: Objects) -> Key:
    """The key of an object in the cluster, which has a namespace though its manifest names none."""
    key = item.key
    return (
        key if key in known or key.namespace else next((each for each in known if each == key._replace(namespace=namespace)), key)
    )


def _kubectl(*arguments: str, given: list[Object] | None = None) -> str:
    text = json.dumps({"apiVersion": "v1", "kind": "List", "items": given}) if given is not None else None
    try:
        done = subprocess.run(["kubectl", *arguments], input=text, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise ClusterError(["kubectl: was not found; install it, or compare files"]) from error
    if done.returncode:
        message = done.stderr.strip()
        unreachable = any(
            part in message
            for part in ("connection to the server", "current-context", "Unable to connect", "no configuration", "dial tcp")
        )
        raise ClusterError([NO_CLUSTER if unreachable else f"kubectl {arguments[0]}: {message}"])
    return done.stdout
