"""The privileges of pods, each as a sentence."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.review.manifests.objects import Object, at, items
from constructs_lib.review.manifests.pods import containers

TOKEN = "has a token for the API server"
STRONG = ("uses the node's", "mounts the node's", "container ", "adds the capability")
"""How the sentences begin that also matter for pods that are new."""


def privileges(spec: Object) -> set[str]:
    """Returns what a pod may do beyond the Pod Security level `restricted`, and whether it has a token for the API server."""
    return {*_of_pod(spec), *(text for container in containers(spec) for text in _of_container(container, spec))}


def _of_pod(spec: Object) -> Iterator[str]:
    for field, name in (("hostNetwork", "network"), ("hostPID", "processes"), ("hostIPC", "shared memory")):
        if spec.get(field):
            yield f"uses the node's {name}"
    for volume in items(spec, "volumes"):
        if path := at(volume, "hostPath", "path"):
            yield f"mounts the node's {path}"
    if spec and spec.get("automountServiceAccountToken") is not False:
        yield TOKEN


def _of_container(container: Object, spec: Object) -> Iterator[str]:
    name = container.get("name")
    own = at(container, "securityContext")
    if at(own, "privileged"):
        yield f"container {name} is privileged"
    for capability in items(own, "capabilities", "add"):
        if capability != "NET_BIND_SERVICE":
            yield f"adds the capability {capability} to {name}"
    if at(own, "allowPrivilegeEscalation") is not False:
        yield f"{name} may escalate its privileges"
    if not _either(own, spec, "runAsNonRoot") or _either(own, spec, "runAsUser") == 0:
        yield f"{name} may run as root"
    if at(_either(own, spec, "seccompProfile"), "type") in (None, "Unconfined"):
        yield f"{name} has no seccomp profile"
    for port in items(container, "ports"):
        if at(port, "hostPort"):
            yield f"uses the node's port {port['hostPort']}"


def _either(own: Any, spec: Object, field: str) -> Any:
    value = at(own, field)
    return value if value is not None else at(spec, "securityContext", field)
