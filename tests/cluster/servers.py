"""Servers outside of a chart, as other teams run them: a Deployment with a Service, and what it reads."""

from __future__ import annotations

from typing import Any

from constructs_lib.core.values.images import Image
from constructs_lib.core.values.pod_security import container_security, pod_security
from tests.cluster.kubectl import Object


def server(name: str, port: int, container: Object, *, image: Image, tolerates: str | None = None) -> list[Object]:
    """A Deployment and its Service. Each mount is the Secret `tls` or `users`, a new volume `data` or `run`, or a ConfigMap."""
    kinds: dict[str, Object] = {
        "tls": {"secret": {"secretName": "tls", "defaultMode": 0o440}},
        "users": {"secret": {"secretName": "users", "defaultMode": 0o440}},
        "data": {"emptyDir": {}},
        "run": {"emptyDir": {}},
    }
    names = [mount["name"] for mount in container["volumeMounts"]]
    pod: dict[str, Any] = {
        "automountServiceAccountToken": False,
        "terminationGracePeriodSeconds": 1,
        **({"tolerations": [{"key": tolerates, "operator": "Exists"}]} if tolerates else {}),
        "securityContext": pod_security(image),
        "containers": [
            {
                "name": name, "image": image.reference, "securityContext": container_security(image), **container,
                "readinessProbe": {"tcpSocket": {"port": port}, "periodSeconds": 2},
            }
        ],
        "volumes": [{"name": volume, **kinds.get(volume, {"configMap": {"name": volume}})} for volume in names],
    }  # fmt: skip
    labels = {"app": name}
    template = {"metadata": {"labels": labels}, "spec": pod}
    ports = [{"port": port, "targetPort": port}]
    return [
        {
            "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": name},
            "spec": {"selector": {"matchLabels": labels}, "template": template},
        },
        {"apiVersion": "v1", "kind": "Service", "metadata": {"name": name}, "spec": {"selector": labels, "ports": ports}},
    ]  # fmt: skip


def secret(name: str, values: dict[str, str]) -> Object:
    """A Secret."""
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": name}, "stringData": values}


def config_map(name: str, data: dict[str, str]) -> Object:
    """A ConfigMap."""
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": data}
