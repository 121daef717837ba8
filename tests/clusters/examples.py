"""A cluster of each kind with every setting that changes its files."""

from typing import Any

from cdk8s import App

from constructs_lib import Cluster, PlatformProps
from constructs_lib.clusters.construct import AnyClusterProps

SUBSCRIPTION = "/subscriptions/11111111-2222-3333-4444-555555555555"
OFFICE = ["203.0.113.0/24"]
GPU = {"accelerator": {"type": "nvidia-l4"}, "min_nodes": 0, "spot": True, "taints": [{"key": "gpu"}]}
EXAMPLES: dict[str, dict[str, Any]] = {
    "kind": {"workers": 2, "version": "1.36.1"},
    "kubeadm": {
        "endpoint": "api.k8s.example.com",
        "load_balancer_addresses": ["192.168.10.0/28"],
        "pools": [
            {"name": "workers", "labels": {"disk": "ssd"}, "cpu": "16", "memory": "64Gi"},
            {"name": "gpu", "taints": [{"key": "nvidia.com/gpu"}]},
        ],
    },
    "eks": {
        "region": "eu-central-1",
        "zones": ["eu-central-1a", "eu-central-1b"],
        "api_access": OFFICE,
        "secrets_key": "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "file_system": "fs-0123456789abcdef0",
        "pools": [{"name": "general", "machine": "m7i.2xlarge", "max_nodes": 6}, {"name": "gpu", "machine": "g6.2xlarge", **GPU}],
        "identities": [
            {"service_account": "litellm", "role": "arn:aws:iam::aws:policy/AmazonBedrockLimitedAccess"},
            {"service_account": "langfuse", "role": "arn:aws:iam::111122223333:role/langfuse"},
        ],
    },
    "gke": {
        "project": "acme-llm",
        "project_number": "123456789012",
        "region": "europe-west3",
        "zones": ["europe-west3-a", "europe-west3-b"],
        "api_access": OFFICE,
        "secrets_key": "projects/acme-llm/locations/europe-west3/keyRings/gke/cryptoKeys/secrets",
        "pools": [
            {"name": "general", "machine": "n2-standard-8", "max_nodes": 6},
            {"name": "gpu", "machine": "g2-standard-8", **GPU},
        ],
        "identities": [{"service_account": "litellm", "role": "roles/aiplatform.user"}],
    },
    "aks": {
        "subscription": SUBSCRIPTION.rpartition("/")[2],
        "region": "germanywestcentral",
        "zones": ["1", "2", "3"],
        "api_access": OFFICE,
        "secrets_key": {
            "key": "https://llm.vault.azure.net/keys/secrets/0123456789abcdef0123456789abcdef",
            "vault": f"{SUBSCRIPTION}/resourceGroups/keys/providers/Microsoft.KeyVault/vaults/llm",
        },
        "pools": [
            {"name": "gpu", "machine": "Standard_NC8as_T4_v3", **GPU},
            {"name": "general", "machine": "Standard_D8s_v5", "max_nodes": 6},
        ],
        "identities": [
            {
                "service_account": "litellm",
                "role": "Cognitive Services OpenAI User",
                "resource": f"{SUBSCRIPTION}/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/ai",
            }
        ],
    },
}


def props(kind: str, **changes: Any) -> AnyClusterProps:
    """Returns the props of an example, with some changes."""
    return PlatformProps.model_validate({"cluster": {"kind": kind, "name": "llm", **EXAMPLES[kind], **changes}}).cluster


def files(kind: str, **changes: Any) -> dict[str, str]:
    """Returns the files of an example, with some changes."""
    return dict(Cluster(App(), "cluster", props(kind, **changes)).files)
