"""Servers outside of a chart, as other teams run them: a Deployment with a Service, and what it reads."""

from __future__ import annotations

from typing import Any

from trustme import CA

from constructs_lib.core.values.images import Image
from constructs_lib.core.values.pod_security import container_security, pod_security
from tests.cluster.kubectl import Namespace, Object


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


def tls(authority: CA, *hosts: str) -> Object:
    """The Secret `tls`: a certificate for the hosts."""
    issued = authority.issue_cert(*hosts)
    certificate, key = issued.cert_chain_pems[0].bytes().decode(), issued.private_key_pem.bytes().decode()
    return secret("tls", {"tls.crt": certificate, "tls.key": key})


def tls_valkey(user: str) -> Object:
    """The container of a Valkey that speaks TLS alone, with one user, whose password is in the Secret `users`."""
    options = "--port 0 --tls-port 6379 --tls-cert-file /tls/tls.crt --tls-key-file /tls/tls.key --tls-auth-clients no"
    users = f"printf 'user default off\\nuser {user} on >%s ~* &* +@all\\n' \"$PASSWORD\" > /data/users.acl"
    return {
        "command": ["sh", "-ec", f"{users}; exec valkey-server {options} --aclfile /data/users.acl --save ''"],
        "env": [{"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "users", "key": "password"}}}],
        "volumeMounts": [{"name": "tls", "mountPath": "/tls"}, {"name": "data", "mountPath": "/data"}],
    }


def valkey_clients(place: Namespace, user: str) -> list[str]:
    """The connections of a user of that Valkey, one in each line of its own list."""
    ask = f'valkey-cli --tls --insecure --user {user} --pass "$PASSWORD" --no-auth-warning client list'
    listed = place.execute("deployment/valkey", "sh", "-c", ask).splitlines()
    return [client for client in listed if f"user={user}" in client]
