"""Environments and identities that name no namespace are in the platform's."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.files import rendered_files

DELIVERY: dict[str, Any] = {
    "tool": "argocd",
    "repository": "https://git.example.com/a/b.git",
    "environments": [{"name": "mine"}, {"name": "other", "namespace": "other"}],
}
CLUSTER = {"name": "llm", "api_access": ["203.0.113.0/24"]}
CLOUDS: dict[str, dict[str, Any]] = {
    "eks": {
        "pools": [{"name": "general", "machine": "m7i.2xlarge"}],
        "region": "eu-central-1",
        "identities": [{"service_account": "litellm", "role": "arn:aws:iam::111122223333:role/litellm"}],
    },
    "gke": {
        "pools": [{"name": "general", "machine": "n2-standard-8"}],
        "region": "europe-west3",
        "project": "acme-llm",
        "project_number": "123456789012",
        "identities": [{"service_account": "litellm", "role": "roles/aiplatform.user"}],
    },
    "aks": {
        "pools": [{"name": "general", "machine": "Standard_D8s_v5"}],
        "region": "germanywestcentral",
        "subscription": "11111111-2222-3333-4444-555555555555",
        "identities": [
            {"service_account": "litellm", "role": "Reader", "resource": "/subscriptions/11111111-2222-3333-4444-555555555555"}
        ],
    },
}
SUBJECTS = {"eks": "namespace: chat\n", "gke": "subject/ns/chat/sa/litellm", "aks": "system:serviceaccount:chat:litellm"}


def written(folder: Path, **settings: Any) -> dict[str, str]:
    """Returns the files other than the platform's own manifests, by their names."""
    file = folder / "mine.yaml"
    file.write_text(yaml_text({"smoke_test": None, **settings}), encoding="utf-8")
    return {path.name: text for path, text in rendered_files([file], folder / "dist").items()}


def destinations(files: dict[str, str]) -> list[str]:
    return [each["namespace"] for each in yaml.safe_load(files["project.yaml"])["spec"]["destinations"]]


def test_argo_cd_may_deliver_into_the_platforms_namespaces(tmp_path: Path) -> None:
    files = written(tmp_path, namespace="chat", observability=None, delivery=DELIVERY)
    assert destinations(files) == ["chat", "chat-nodes", "other", "other-nodes"]
    generators = yaml.safe_load(files["applications.yaml"])["spec"]["generators"]
    assert [each["namespace"] for each in generators[0]["list"]["elements"]] == ["chat", "other"]


def test_the_node_agents_namespace_is_that_of_the_settings(tmp_path: Path) -> None:
    files = written(tmp_path, namespace="chat", observability={"node_namespace": "agents"}, delivery=DELIVERY)
    assert destinations(files) == ["chat", "agents", "other", "other-nodes"]
    named = {**DELIVERY, "environments": [{"name": "mine", "node_namespace": "named"}]}
    assert destinations(written(tmp_path, observability={"node_namespace": "agents"}, delivery=named)) == ["llm-platform", "named"]


def test_a_pipeline_waits_for_the_platforms_namespace(tmp_path: Path) -> None:
    pipeline = written(tmp_path, namespace="chat", observability=None, delivery={**DELIVERY, "tool": "gitlab"})[".gitlab-ci.yml"]
    assert "kubectl --namespace chat" in pipeline
    assert "smoke --namespace chat" in pipeline
    assert "--namespace llm-platform" not in pipeline


@pytest.mark.parametrize("cloud", CLOUDS)
def test_identities_are_of_the_platforms_namespace(tmp_path: Path, cloud: str) -> None:
    cluster = {**CLUSTER, "kind": cloud, **CLOUDS[cloud]}
    text = written(tmp_path, namespace="chat", observability=None, cluster=cluster)["cluster.yaml"]
    assert SUBJECTS[cloud] in text
    assert "llm-platform" not in text
