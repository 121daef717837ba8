"""Security contexts that Pod Security `restricted` requires."""

from typing import Any, Literal

from constructs_lib.core.values.images import Image


def pod_security_labels(level: Literal["restricted", "privileged"]) -> dict[str, str]:
    """Returns the labels of a namespace that enforces a Pod Security Standard."""
    return {f"pod-security.kubernetes.io/{mode}": level for mode in ("enforce", "audit", "warn")}


def pod_security(image: Image, *, node_agent: bool = False, assigned_ids: bool = False) -> dict[str, Any]:
    """Returns the securityContext of a pod, whose volumes belong to the image's user.

    With `assigned_ids` the cluster sets the group of the volumes.
    """
    if node_agent:
        return {"seccompProfile": {"type": "RuntimeDefault"}}
    return {
        "runAsNonRoot": True,
        **({} if assigned_ids else {"fsGroup": image.user, "fsGroupChangePolicy": "OnRootMismatch"}),
        "seccompProfile": {"type": "RuntimeDefault"},
    }


def container_security(image: Image, *, assigned_ids: bool = False) -> dict[str, Any]:
    """Returns the securityContext of a container. The UID is numeric: the kubelet can't tell whether a user name is root.

    With `assigned_ids` the cluster sets user and group, except of node agents that only work as root.
    """
    return {
        **({} if assigned_ids and image.user else {"runAsUser": image.user, "runAsGroup": image.user}),
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
