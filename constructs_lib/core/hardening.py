"""Security contexts: what Pod Security `restricted` asks for, said once."""

from typing import Any, Literal

from constructs_lib.core.images import Image


def pod_security_labels(level: Literal["restricted", "privileged"]) -> dict[str, str]:
    """Labels of a namespace whose admission refuses any pod that asks for more than the level allows."""
    return {f"pod-security.kubernetes.io/{mode}": level for mode in ("enforce", "audit", "warn")}


def pod_security(image: Image, *, node_agent: bool = False) -> dict[str, Any]:
    """A pod's securityContext; volumes belong to the image's user."""
    if node_agent:
        return {"seccompProfile": {"type": "RuntimeDefault"}}
    return {
        "runAsNonRoot": True,
        "fsGroup": image.user,
        "fsGroupChangePolicy": "OnRootMismatch",
        "seccompProfile": {"type": "RuntimeDefault"},
    }


def container_security(image: Image) -> dict[str, Any]:
    """A container's securityContext. The UID is numeric: the kubelet can't tell whether a user name is root."""
    return {
        "runAsUser": image.user,
        "runAsGroup": image.user,
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
