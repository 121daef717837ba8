"""The environments of the clouds, as the changes that each makes to `onprem`: the cluster and the stores that the cloud manages."""

from collections.abc import Mapping
from typing import Any

OFFICE = "203.0.113.0/24"
"""Addresses for documentation (RFC 5737), in place of those from which kubectl is used."""
NODES = "10.0.0.0/16"
"""Addresses of the cluster's network, in which the managed stores have theirs."""
CERTIFICATES = {"cluster_issuer": "letsencrypt"}
"""A ClusterIssuer of cert-manager, where the cloud's load balancer takes certificates from Secrets."""


def _postgres(host: str, **more: Any) -> dict[str, Any]:
    databases = {name: _database(name) for name in ("litellm", "langfuse", "open-webui")}
    return {"kind": "external", "host": host, "databases": databases, "cidrs": [NODES], **more}


def _database(application: str) -> dict[str, Any]:
    name = application.replace("-", "_")
    return {"database": name, "username": name, "password": {"name": "stores", "key": application}}


def _valkey(host: str, **more: Any) -> dict[str, Any]:
    password = {"name": "stores", "key": "valkey"}
    return {"kind": "external", "host": host, "tls": True, "password": password, "cidrs": [NODES], **more}


def _buckets(host: str, region: str, keys: Mapping[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    buckets = {name: {"bucket": f"example-{name}", **(keys or {})} for name in ("langfuse", "open-webui")}
    return {"kind": "external", "host": host, "region": region, "buckets": buckets, **more}


def _pool(machine: str) -> dict[str, Any]:
    return {"name": "general", "machine": machine, "min_nodes": 3, "max_nodes": 9}


BUCKET_KEYS = {"access_key": {"name": "stores", "key": "bucket-id"}, "secret_key": {"name": "stores", "key": "bucket-secret"}}
BUCKET_ROLE = "arn:aws:iam::111122223333:role/llm-buckets"
"""A role that reads and writes in both buckets, for the pods that use them."""

CHANGES: Mapping[str, Mapping[str, Any]] = {
    "eks": {
        "cluster": {
            "kind": "eks",
            "name": "llm-eks",
            "region": "eu-central-1",
            "zones": ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
            "api_access": [OFFICE],
            "pools": [_pool("m7i.2xlarge")],
            "identities": [
                {"service_account": name, "role": BUCKET_ROLE} for name in ("langfuse", "langfuse-worker", "open-webui")
            ],
        },
        "langfuse": {"identity": {}},
        "open_webui": {"identity": {}},
        "storage_classes": [],
        "postgres": _postgres("llm.example.eu-central-1.rds.amazonaws.com"),
        "valkey": _valkey("llm.example.euc1.cache.amazonaws.com"),
        "object_store": _buckets("s3.eu-central-1.amazonaws.com", "eu-central-1"),
    },
    "gke": {
        "cluster": {
            "kind": "gke",
            "name": "llm-gke",
            "project": "example-llm",
            "region": "europe-west3",
            "api_access": [OFFICE],
            "pools": [_pool("n2-standard-8")],
            "tls": CERTIFICATES,
        },
        "storage_classes": [],
        "postgres": _postgres("llm-postgres.example.internal"),
        "valkey": _valkey("llm-valkey.example.internal"),
        "object_store": _buckets("storage.googleapis.com", "europe-west3", BUCKET_KEYS, path_style=True),
    },
    "aks": {
        "cluster": {
            "kind": "aks",
            "name": "llm-aks",
            "subscription": "00000000-0000-0000-0000-000000000000",
            "region": "germanywestcentral",
            "zones": ["1", "2", "3"],
            "api_access": [OFFICE],
            "pools": [_pool("Standard_D8s_v5")],
            "tls": CERTIFICATES,
        },
        "storage_classes": [],
        "postgres": _postgres("llm.postgres.database.azure.com"),
        "valkey": _valkey("llm.germanywestcentral.redis.azure.net", port=10000),
        # Azure Blob has no S3 API.
        "object_store": {"volume": {"storage_class": None}},
    },
}
"""The changes by the name of the environment."""
