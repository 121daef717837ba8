"""Access of workloads to the Kubernetes API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import ANYWHERE, Peer
from constructs_lib.core.workloads.workload import Workload

RBAC = "rbac.authorization.k8s.io"


def allow_kubernetes_api(workload: Workload) -> None:
    """Allows egress to the API server and mounts the ServiceAccount's token."""
    workload.pod.token = True
    cluster = workload.context.cluster
    addresses = Peer.addresses(*cluster.api_server) if cluster.api_server else ANYWHERE
    peer = replace(addresses, entities=("kube-apiserver",))
    # NetworkPolicies apply to the port behind the Service, which differs from cluster to cluster.
    first, *others = cluster.api_server_ports
    api = Endpoint(name="kubernetes", host="kubernetes.default", port=443, target_port=first, scheme="https", peers=(peer,))
    workload.connect(api)
    for port in others:
        workload.policy.allow_to(peer, port)


def grant_in_cluster(workload: Workload, rules: Sequence[Mapping[str, Any]]) -> None:
    """Grants the RBAC rules to a workload in all namespaces. Call it once for a workload."""
    allow_kubernetes_api(workload)
    namespace = workload.context.namespace
    name = f"{namespace}-{workload.name}" if namespace else workload.name
    subject = {"kind": "ServiceAccount", "name": workload.service_account_name, "namespace": namespace or "default"}
    role = {"apiGroup": RBAC, "kind": "ClusterRole", "name": name}
    _make(workload, "ClusterRole", name, lambda: {"rules": [dict(rule) for rule in rules]})
    _make(workload, "ClusterRoleBinding", name, lambda: {"roleRef": role, "subjects": [subject]})


def grant(workload: Workload, rules: Sequence[Mapping[str, Any]]) -> Manifest:
    """Grants the RBAC rules to a workload in its own namespace. Call it once for a workload, besides `grant_in_cluster`.

    Returns the Role.
    """
    name, namespace = workload.name, workload.context.namespace
    subject = {"kind": "ServiceAccount", "name": workload.service_account_name, **({"namespace": namespace} if namespace else {})}
    role = {"apiGroup": RBAC, "kind": "Role", "name": name}
    made = _make(workload, "Role", name, lambda: {"rules": [dict(rule) for rule in rules]}, namespaced=True)
    _make(workload, "RoleBinding", name, lambda: {"roleRef": role, "subjects": [subject]}, namespaced=True)
    return made


def _make(workload: Workload, kind: str, name: str, body: Callable[[], Mapping[str, Any]], *, namespaced: bool = False) -> Manifest:
    return Manifest(workload, kind, kind, body, api_version=f"{RBAC}/v1", name=name, labels=workload.labels, namespaced=namespaced)
