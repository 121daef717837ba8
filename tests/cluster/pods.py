"""Pods that tests start themselves, to look at a namespace from inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib.core.values.images import locked
from constructs_lib.core.values.pod_security import container_security, pod_security
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, eventually, namespace

CONNECT = """
import socket, sys
try:
    socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=3)
    print("reached")
except OSError as error:
    print(error)
"""
SERVE = ("python3", "-m", "http.server", "--directory", "/tmp", "8000")
SLEEP = ("sleep", "infinity")


def start_pod(where: Namespace, name: str, *, labels: Mapping[str, str] | None = None, command: tuple[str, ...] = SLEEP) -> None:
    """A `restricted` pod with Python, and waits until it runs. It is never ready, so no Service sends it anything."""
    image = locked("python")
    container = {
        "name": "python", "image": image.reference, "command": list(command), "securityContext": container_security(image),
        "readinessProbe": {"exec": {"command": ["false"]}, "periodSeconds": 3600},
    }  # fmt: skip
    spec: dict[str, Any] = {
        "automountServiceAccountToken": False, "enableServiceLinks": False, "terminationGracePeriodSeconds": 0,
        "securityContext": pod_security(image), "containers": [container],
    }  # fmt: skip
    metadata = {"name": name, "namespace": where.name, "labels": dict(labels or {})}
    where.apply(mapped([{"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec}]))
    eventually(f"pod {name} runs", lambda: where.get("pod", name)["status"]["phase"] == "Running", 120)


def reaches(where: Namespace, pod: str, address: str, port: int) -> bool:
    """Whether a pod can open a connection. It takes an address, so that it is not DNS that it can't reach."""
    return where.execute(f"pod/{pod}", "python3", "-c", CONNECT, address, str(port)).strip() == "reached"


def policies_are_enforced() -> bool:
    """Whether a policy without ingress rules keeps another pod out that had access before."""
    with namespace("cluster-tests-network", keep=False) as where:
        start_pod(where, "server", labels={"app": "server"}, command=SERVE)
        start_pod(where, "client")
        address = where.get("pod", "server")["status"]["podIP"]
        eventually("a way between two pods", lambda: reaches(where, "client", address, 8000))
        where.apply([_closed("server")])
        try:
            return eventually("the policy", lambda: not reaches(where, "client", address, 8000), 15)
        except AssertionError:
            return False


def _closed(app: str) -> dict[str, Any]:
    spec = {"podSelector": {"matchLabels": {"app": app}}, "policyTypes": ["Ingress"], "ingress": []}
    return {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": app}, "spec": spec}
