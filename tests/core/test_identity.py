"""Identities of the cloud: what pods get in each kind of cluster, and what a cluster can't give."""

from typing import Any

import pytest
from cdk8s import Chart

from constructs_lib import (
    BucketEndpoint,
    ClusterPlatform,
    ExternalClickHouse,
    ExternalClickHouseProps,
    ExternalObjectStore,
    ExternalObjectStoreProps,
    ExternalPostgres,
    ExternalPostgresProps,
    ExternalValkey,
    ExternalValkeyProps,
    Langfuse,
    LangfuseProps,
    OpenAIEndpoint,
    OpenWebUI,
    OpenWebUIProps,
    SecretKey,
    Valkey,
    ValkeyProps,
    configure_chart,
)
from constructs_lib.testing import Manifests, synth

ARN = "arn:aws:iam::111122223333:role/llm"
ACCOUNT = "chat-pods@my-project.iam.gserviceaccount.com"
CLIENT = "00000000-0000-0000-0000-00000000000a"
KEY = SecretKey(name="stores", key="key")


def valkey(chart: Chart, identity: dict[str, Any] | str, **cluster: Any) -> Manifests:
    configure_chart(chart, cluster=ClusterPlatform().replace(identity=cluster))
    Valkey(chart, "valkey", ValkeyProps().replace(identity=identity))
    return synth(chart)


def annotations(manifests: Manifests, name: str = "valkey") -> dict[str, str]:
    return manifests.find("ServiceAccount", name)["metadata"].get("annotations", {})


def outside(manifests: Manifests, name: str = "valkey") -> set[tuple[str, int]]:
    """The ranges that a workload reaches, without those of DNS."""
    return {
        (peer["ipBlock"]["cidr"], port["port"])
        for rule in manifests.policy(name)["egress"]
        for peer in rule["to"]
        for port in rule["ports"]
        if "ipBlock" in peer and port["port"] != 53
    }


# ---- clusters -------------------------------------------------------------------------------------------------------


def test_a_role_by_irsa_is_an_annotation_and_a_way_to_sts(chart: Chart) -> None:
    manifests = valkey(chart, ARN, kind="irsa")
    assert annotations(manifests) == {"eks.amazonaws.com/role-arn": ARN}
    assert outside(manifests) == {("0.0.0.0/0", 443), ("::/0", 443)}


def test_pod_identity_opens_the_agents_address(chart: Chart) -> None:
    cidrs = ["169.254.170.23/32", "fd00:ec2::23/128"]
    manifests = valkey(chart, {}, kind="pod-identity", metadata_cidrs=cidrs)
    assert not annotations(manifests)
    assert outside(manifests) == {("169.254.170.23/32", 80), ("fd00:ec2::23/128", 80)}


def test_workload_identity_of_gke_opens_the_metadata_server(chart: Chart) -> None:
    manifests = valkey(chart, ACCOUNT, kind="gke", metadata_cidrs=["169.254.169.252/32"], metadata_ports=[80, 988])
    assert annotations(manifests) == {"iam.gke.io/gcp-service-account": ACCOUNT}
    assert outside(manifests) == {("169.254.169.252/32", 80), ("169.254.169.252/32", 988)}


def test_workload_identity_of_azure_labels_the_pods_alone(chart: Chart) -> None:
    manifests = valkey(chart, CLIENT, kind="azure")
    assert annotations(manifests) == {"azure.workload.identity/client-id": CLIENT}
    stateful_set = manifests.find("StatefulSet", "valkey")
    label = ("azure.workload.identity/use", "true")
    assert label in stateful_set["spec"]["template"]["metadata"]["labels"].items()
    assert label not in stateful_set["metadata"]["labels"].items()
    assert outside(manifests) == {("0.0.0.0/0", 443), ("::/0", 443)}


def test_the_token_of_kubernetes_is_still_not_mounted(chart: Chart) -> None:
    assert valkey(chart, ARN, kind="irsa").pod("valkey")["automountServiceAccountToken"] is False


@pytest.mark.parametrize(
    ("kind", "identity", "message"),
    [
        ("none", ARN, "identity: pods have no identities in this cluster; set the cluster's identity.kind, or give keys instead"),
        ("irsa", {}, "identity.role: is missing; write a role such as 'arn:aws:iam::111122223333:role/chat'"),
        ("irsa", "llm", "identity.role: 'llm' is not a role such as"),
        ("pod-identity", ARN, "identity.role: EKS binds it by a pod identity association of the ServiceAccount; leave it out"),
        ("gke", ARN, f"identity.role: '{ARN}' is not a service account such as"),
        ("azure", {}, "identity.role: is missing; write a client id such as"),
        ("azure", ACCOUNT, "is not a client id such as"),
    ],
)
def test_an_identity_that_the_cluster_cant_give_is_an_error(
    chart: Chart, kind: str, identity: dict[str, Any] | str, message: str
) -> None:
    with pytest.raises(RuntimeError, match=message.replace("(", r"\(")):
        valkey(chart, identity, kind=kind)


# ---- buckets by identity --------------------------------------------------------------------------------------------


def bucket(chart: Chart, **settings: Any) -> BucketEndpoint:
    props = {"host": "s3.eu-central-1.amazonaws.com", "region": "eu-central-1", "buckets": {"app": {"bucket": "company"}}}
    return ExternalObjectStore(chart, "object-store", ExternalObjectStoreProps.model_validate(props | settings)).bucket("app")


def langfuse(chart: Chart, identity: Any = None, kind: str = "irsa", **store: Any) -> Manifests:
    configure_chart(chart, cluster=ClusterPlatform().replace(identity={"kind": kind}))
    databases = {"langfuse": {"database": "langfuse", "username": "langfuse", "password": KEY}}
    Langfuse(
        chart, "langfuse", LangfuseProps().replace(identity=identity),
        database=ExternalPostgres(
            chart, "postgres", ExternalPostgresProps.model_validate({"host": "db.example.com", "databases": databases})
        ).database("langfuse"),
        analytics=ExternalClickHouse(
            chart, "clickhouse", ExternalClickHouseProps(host="ch.example.com", username="langfuse", password=KEY)
        ).analytics,
        cache=ExternalValkey(chart, "valkey", ExternalValkeyProps(host="cache.example.com", password=KEY)).cache,
        blobs=bucket(chart, **store),
    )  # fmt: skip
    return synth(chart)


def open_webui(chart: Chart, identity: Any = None, kind: str = "irsa", image: str = "", **store: Any) -> Manifests:
    configure_chart(chart, cluster=ClusterPlatform().replace(identity={"kind": kind}))
    api = OpenAIEndpoint(name="api", host="api.example.com", port=443, scheme="https", key=KEY, models=("gpt",))
    props = OpenWebUIProps().replace(identity=identity, replicas=1, **({"image": {"tag": image}} if image else {}))
    OpenWebUI(chart, "open-webui", props, backends=[api], files=bucket(chart, **store))
    return synth(chart)


AZURE: dict[str, Any] = {"provider": "azure", "host": "company.blob.core.windows.net", "region": None}
GCS: dict[str, Any] = {"provider": "gcs", "host": "storage.googleapis.com", "region": None}


def test_langfuse_takes_s3_by_identity_web_and_worker_alike(chart: Chart) -> None:
    manifests = langfuse(chart, ARN)
    for name in ("langfuse", "langfuse-worker"):
        env = manifests.env(name)
        assert env["LANGFUSE_S3_EVENT_UPLOAD_BUCKET"] == "company"
        assert not [variable for variable in env if "ACCESS_KEY" in variable]
        assert annotations(manifests, name) == {"eks.amazonaws.com/role-arn": ARN}


def test_langfuse_takes_google_cloud_storage_by_identity(chart: Chart) -> None:
    env = langfuse(chart, ACCOUNT, kind="gke", **GCS).env("langfuse")
    assert env["LANGFUSE_USE_GOOGLE_CLOUD_STORAGE"] == "true"
    assert "LANGFUSE_S3_EVENT_UPLOAD_REGION" not in env


def test_langfuse_takes_azure_by_the_accounts_key(chart: Chart) -> None:
    buckets = {"app": {"bucket": "traces", "secret_key": KEY}}
    env = langfuse(chart, **AZURE, buckets=buckets).env("langfuse")
    assert env["LANGFUSE_USE_AZURE_BLOB"] == "true"
    assert env["LANGFUSE_S3_MEDIA_UPLOAD_ENDPOINT"] == "https://company.blob.core.windows.net:443"
    assert env["LANGFUSE_S3_MEDIA_UPLOAD_ACCESS_KEY_ID"] == "company"
    assert env["LANGFUSE_S3_MEDIA_UPLOAD_SECRET_ACCESS_KEY"] == "secret:stores/key"
    assert "LANGFUSE_S3_BATCH_EXPORT_EXTERNAL_ENDPOINT" not in env


def test_open_webui_takes_s3_by_identity(chart: Chart) -> None:
    env = open_webui(chart, ARN).env("open-webui")
    assert (env["STORAGE_PROVIDER"], env["S3_BUCKET_NAME"]) == ("s3", "company")
    assert not [variable for variable in env if "ACCESS_KEY" in variable]


def test_open_webui_takes_azure_and_google_by_identity_in_its_whole_image(chart: Chart) -> None:
    env = open_webui(chart, CLIENT, kind="azure", image="0.12.4", **AZURE).env("open-webui")
    assert env["STORAGE_PROVIDER"] == "azure"
    assert env["AZURE_STORAGE_ENDPOINT"] == "https://company.blob.core.windows.net:443"
    assert env["AZURE_STORAGE_CONTAINER_NAME"] == "company"
    assert "AZURE_STORAGE_KEY" not in env


def test_the_slim_image_keeps_files_in_s3_only(chart: Chart) -> None:
    with pytest.raises(RuntimeError, match="-slim' keeps files in S3 only, not in Google Cloud Storage; take the image without"):
        open_webui(chart, ACCOUNT, kind="gke", **GCS)


@pytest.mark.parametrize("make", [langfuse, open_webui])
def test_a_bucket_without_keys_needs_an_identity(chart: Chart, make: Any) -> None:
    with pytest.raises(
        RuntimeError, match="identity: is missing, but the bucket 'company' has no keys; set it, or give the bucket"
    ):
        make(chart)


def test_langfuse_takes_no_identity_for_azure(chart: Chart) -> None:
    with pytest.raises(RuntimeError, match="Langfuse takes none for Azure; give the bucket 'company' a secret_key"):
        langfuse(chart, CLIENT, kind="azure", **AZURE)
