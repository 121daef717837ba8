"""Names and labels: the part of the manifests that must never change by accident."""

import hashlib
import json
from typing import Any

from constructs_lib.core.props import dns_label

STATEFUL_SET_LIMIT = 52
"""Characters: the controller labels its pods with `<name>-<10 characters>`, and a label value has at most 63."""


def check_name(name: str, limit: int = 63) -> str:
    """The name itself. Raises ValueError where Kubernetes would refuse it, or cut it."""
    dns_label(name)
    if len(name) > limit:
        raise ValueError(f"{name!r} has {len(name)} characters; this kind of object takes at most {limit}")
    return name


def selector(name: str, instance: str) -> dict[str, str]:
    """The labels a workload finds its pods by. Immutable in a cluster: they follow from names alone."""
    return {"app": name, "app.kubernetes.io/instance": instance}


def content_hash(content: Any) -> str:
    """Ten hexadecimal digits that change when the content does."""
    text = json.dumps(content, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:10]
