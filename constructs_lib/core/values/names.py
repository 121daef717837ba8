"""Names and labels of objects, which must never change by accident."""

import hashlib
import json
from typing import Any

from constructs_lib.core.values.text import dns_label

STATEFUL_SET_LIMIT = 52
"""Characters: the controller labels its pods with `<name>-<10 characters>`, and a label value has at most 63."""


def check_name(name: str, limit: int = 63) -> str:
    """Returns the name. Raises ValueError if Kubernetes would reject or cut it."""
    dns_label(name)
    if len(name) > limit:
        raise ValueError(f"{name!r} has {len(name)} characters; this kind of object takes at most {limit}")
    return name


def selector(name: str, instance: str) -> dict[str, str]:
    """Returns the labels that select a workload's pods. They are immutable in a cluster, so they depend on names alone."""
    return {"app": name, "app.kubernetes.io/instance": instance}


def content_hash(content: Any) -> str:
    """Returns ten hexadecimal digits that change with the content."""
    text = json.dumps(content, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:10]
