"""The API server: its arguments, the encryption of Secrets and the audit policy."""

from typing import Any

from constructs_lib.clusters.documents import Document

ETC = "/etc/kubernetes"
ENCRYPTION = f"{ETC}/encryption.yaml"
AUDIT_POLICY = f"{ETC}/audit-policy.yaml"
AUDIT_LOG = "/var/log/kubernetes/audit"
KEY_PLACEHOLDER = "MADE_ON_THE_FIRST_MACHINE"
"""Stands in `encryption.yaml` for the key, which a command of the README makes on the machine: it is in no file here."""


def api_server() -> dict[str, Any]:
    """Returns the settings of the API server."""
    arguments = {
        "encryption-provider-config": ENCRYPTION,
        "audit-policy-file": AUDIT_POLICY,
        "audit-log-path": f"{AUDIT_LOG}/audit.log",
        "audit-log-maxage": "30",
        "audit-log-maxbackup": "10",
        "audit-log-maxsize": "100",
        "profiling": "false",
    }
    volumes = {
        "encryption": {"hostPath": ENCRYPTION, "mountPath": ENCRYPTION, "readOnly": True, "pathType": "File"},
        "audit-policy": {"hostPath": AUDIT_POLICY, "mountPath": AUDIT_POLICY, "readOnly": True, "pathType": "File"},
        "audit-log": {"hostPath": AUDIT_LOG, "mountPath": AUDIT_LOG, "pathType": "DirectoryOrCreate"},
    }
    return {
        "extraArgs": [{"name": name, "value": value} for name, value in arguments.items()],
        "extraVolumes": [{"name": name, **volume} for name, volume in volumes.items()],
    }


def encryption() -> Document:
    """Returns the configuration by which the API server encrypts Secrets in etcd, with a placeholder for the key."""
    return {
        "apiVersion": "apiserver.config.k8s.io/v1",
        "kind": "EncryptionConfiguration",
        "resources": [
            {
                "resources": ["secrets"],
                "providers": [
                    {"secretbox": {"keys": [{"name": "key1", "secret": KEY_PLACEHOLDER}]}},
                    # Reads Secrets that were written before there was a key: none here, but a restored etcd may have some.
                    {"identity": {}},
                ],
            }
        ],
    }


def audit_policy() -> Document:
    """Returns the audit policy: who changed what. Secrets and ConfigMaps are logged without their contents."""
    quiet = {"level": "None", "verbs": ["get", "list", "watch"]}
    return {
        "apiVersion": "audit.k8s.io/v1",
        "kind": "Policy",
        "omitStages": ["RequestReceived"],
        "rules": [
            {"level": "None", "nonResourceURLs": ["/healthz*", "/livez*", "/readyz*", "/version"]},
            {"level": "None", "resources": [{"group": "coordination.k8s.io", "resources": ["leases"]}]},
            {"level": "None", "resources": [{"group": "", "resources": ["events"]}]},
            {
                "level": "Metadata",
                "resources": [
                    {"group": "", "resources": ["secrets", "configmaps", "serviceaccounts/token"]},
                    {"group": "authentication.k8s.io", "resources": ["tokenreviews"]},
                ],
            },
            {**quiet, "userGroups": ["system:nodes", "system:serviceaccounts:kube-system"]},
            {"level": "Request", "verbs": ["create", "update", "patch", "delete", "deletecollection"]},
            {"level": "Metadata"},
        ],
    }
