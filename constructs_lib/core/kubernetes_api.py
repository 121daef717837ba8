"""Workloads that ask the Kubernetes API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from constructs_lib.core.endpoint import ANYWHERE, Endpoint
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.workload import Workload

RBAC = "rbac.authorization.k8s.io"
KUBERNETES_API = Endpoint(name="kubernetes", host="kubernetes.default", port=443, scheme="https", peers=(ANYWHERE,))
KUBERNETES_API_NODE_PORT = 6443
"""Where the API server itself listens on most clusters: policies see the port behind the Service."""


def reach_kubernetes_api(workload: Workload) -> None:
    """Opens the way to the API server, and mounts the ServiceAccount's token."""
    workload.pod.token = True
    workload.connect(KUBERNETES_API)
    for peer in KUBERNETES_API.peers:
        workload.policy.allow_to(peer, KUBERNETES_API_NODE_PORT)


def grant_in_cluster(workload: Workload, rules: Sequence[Mapping[str, Any]]) -> None:
    """Lets a workload ask the API server what the rules allow, in all namespaces. Call it once for a workload."""
    reach_kubernetes_api(workload)
    namespace = workload.composition.namespace
    name = f"{namespace}-{workload.name}" if namespace else workload.name
    subject = {"kind": "ServiceAccount", "name": workload.name, "namespace": namespace or "default"}
    role = {"apiGroup": RBAC, "kind": "ClusterRole", "name": name}
    _make(workload, "ClusterRole", name, lambda: {"rules": [dict(rule) for rule in rules]})
    _make(workload, "ClusterRoleBinding", name, lambda: {"roleRef": role, "subjects": [subject]})


def _make(workload: Workload, kind: str, name: str, body: Callable[[], Mapping[str, Any]]) -> None:
    Manifest(workload, kind, kind, body, api_version=f"{RBAC}/v1", name=name, labels=workload.labels, namespaced=False)
