"""Security contexts: what Pod Security `restricted` asks for, said once."""

from typing import Any

from constructs_lib.core.images import Image

POD_SECURITY_LABELS = {f"pod-security.kubernetes.io/{mode}": "restricted" for mode in ("enforce", "audit", "warn")}
"""Labels of a namespace in which the admission refuses any pod that isn't `restricted`."""


def pod_security(image: Image) -> dict[str, Any]:
    """A pod's securityContext; volumes belong to the image's user."""
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
