"""Model servers: GPUs, the model's source, connections, scaling, and LiteLLM in front of them."""

from typing import Any

import pytest
import yaml
from cdk8s import App, Chart
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.litellm import LiteLLMProxy, LiteLLMProxyProps
from constructs_lib.apps.model_server import LlamaCppProps, ModelServer, VllmProps
from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.cluster_platform import ClusterPlatform, GpuProps, NodeSizeProps
from constructs_lib.core.values.tolerations import Toleration
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.stores.postgres import Postgres
from constructs_lib.stores.valkey import Valkey
from constructs_lib.testing import Manifests, synth
from tests.kubernetes import validate

TAINT = Toleration(key="nvidia.com/gpu", operator="Exists", effect="NoSchedule")
WITH_GPUS = ClusterPlatform(gpu=GpuProps(node_labels={"pool": "gpu"}, tolerations=(TAINT,), memory="80Gi"))
HUB = {"kind": "hub", "repository": "Qwen/Qwen3-8B"}
CLAIM = {"kind": "claim", "claim": "models", "path": "qwen3-8b/model.gguf"}


def vllm(into: Chart, cluster: ClusterPlatform | None = None, **changes: Any) -> ModelServer:
    configure_chart(into, cluster=cluster or WITH_GPUS)
    return ModelServer(into, "qwen", VllmProps.model_validate({"kind": "vllm", "model": HUB, **changes}))


def llama_cpp(into: Chart, **changes: Any) -> ModelServer:
    return ModelServer(into, "qwen", LlamaCppProps.model_validate({"kind": "llama_cpp", "model": CLAIM, **changes}))


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "qwen"]


def platform(**changes: Any) -> Manifests:
    props = ENVIRONMENTS["dev"].replace(cluster={"gpu": {}}).replace(**changes)
    return synth(LLMPlatform(App(), "dev", props))


def test_vllm(chart: Chart, snapshot: SnapshotAssertion) -> None:
    vllm(chart)
    assert own(synth(chart)) == snapshot


def test_llama_cpp(chart: Chart, snapshot: SnapshotAssertion) -> None:
    llama_cpp(chart)
    assert own(synth(chart)) == snapshot


def test_objects_are_valid(chart: Chart) -> None:
    vllm(chart, autoscaling={"kind": "keda", "queue_length": 5, "max_replicas": 3, "prometheus": "http://prometheus:9090"})
    validate(item for item in synth(chart) if item["kind"] != "ScaledObject")


# ---- GPUs -----------------------------------------------------------------------------------------------------------


def test_pods_request_gpus_and_run_where_the_cluster_has_them(chart: Chart) -> None:
    vllm(chart, gpus=2, node_selector={"zone": "a"}, tolerations=[{"key": "own", "operator": "Exists"}])
    manifests = synth(chart)
    resources = manifests.container("qwen")["resources"]
    assert resources["requests"]["nvidia.com/gpu"] == resources["limits"]["nvidia.com/gpu"] == "2"
    pod = manifests.pod("qwen")
    assert pod["nodeSelector"] == {"pool": "gpu", "zone": "a"}
    assert [each["key"] for each in pod["tolerations"]] == ["nvidia.com/gpu", "own"]
    assert "--tensor-parallel-size" in manifests.container("qwen")["args"]


def test_one_gpu_splits_nothing(chart: Chart) -> None:
    vllm(chart)
    assert "--tensor-parallel-size" not in synth(chart).container("qwen")["args"]


def test_the_processes_of_the_gpus_share_memory(chart: Chart) -> None:
    vllm(chart, shared_memory="8Gi")
    pod = synth(chart).pod("qwen")
    assert {"emptyDir": {"medium": "Memory", "sizeLimit": "8Gi"}, "name": "dev-shm"} in pod["volumes"]
    assert {"mountPath": "/dev/shm", "name": "dev-shm"} in pod["containers"][0]["volumeMounts"]


def test_a_new_pod_does_not_wait_for_the_gpus_of_the_old_one(chart: Chart) -> None:
    vllm(chart, model={"kind": "claim", "claim": "models", "path": "qwen3-8b"})
    strategy = synth(chart).find("Deployment", "qwen")["spec"]["strategy"]
    assert strategy == {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 0, "maxUnavailable": 1}}


def test_nodes_with_gpus_may_be_larger_than_those_without(chart: Chart) -> None:
    small = NodeSizeProps(cpu="2", memory="8Gi")
    vllm(chart, WITH_GPUS.replace(largest_node=small), resources={"cpu": "8", "memory": "64Gi", "memory_limit": "64Gi"})
    assert synth(chart).container("qwen")["resources"]["requests"]["memory"] == "64Gi"


def test_a_cluster_without_gpus_is_an_error(chart: Chart) -> None:
    vllm(chart, ClusterPlatform())
    with pytest.raises(Exception, match=r"qwen.gpus: the cluster has no nodes with GPUs"):
        synth(chart)


def test_gpus_with_less_memory_than_the_model_are_an_error(chart: Chart) -> None:
    vllm(chart, model={**HUB, "volume": {"size": "200Gi"}}, model_size="140Gi")
    with pytest.raises(Exception, match=r"qwen.gpus: 1 of '80Gi' have less memory than the model_size of '140Gi'"):
        synth(chart)


def test_two_gpus_have_the_memory_of_both(chart: Chart) -> None:
    vllm(chart, model={**HUB, "volume": {"size": "200Gi"}}, model_size="140Gi", gpus=2)
    assert synth(chart)


# ---- the model ------------------------------------------------------------------------------------------------------


def test_a_download_is_kept_and_the_way_to_the_hub_is_open(chart: Chart) -> None:
    server = vllm(chart, model={**HUB, "token": {"name": "hub", "key": "token"}, "volume": {"size": "20Gi"}})
    manifests = synth(chart)
    assert manifests.find("PersistentVolumeClaim", "models-qwen-0")["spec"]["resources"]["requests"]["storage"] == "20Gi"
    assert manifests.env("qwen")["HF_HOME"] == "/models"
    assert manifests.env("qwen")["HF_TOKEN"] == "secret:hub/token"
    assert "HF_ENDPOINT" not in manifests.env("qwen")
    assert [edge.endpoint.host for edge in server.context.edges if edge.consumer is server.server] == ["huggingface.co"]
    assert {"port": 443, "protocol": "TCP"} in manifests.policy("qwen")["egress"][1]["ports"]


def test_another_hub_has_its_own_address(chart: Chart) -> None:
    vllm(chart, model={**HUB, "url": "http://hub.example.com:8080", "cidrs": ["10.7.0.0/16"]})
    manifests = synth(chart)
    assert manifests.env("qwen")["HF_ENDPOINT"] == "http://hub.example.com:8080"
    (rule,) = manifests.policy("qwen")["egress"][1:]
    assert rule == {"to": [{"ipBlock": {"cidr": "10.7.0.0/16"}}], "ports": [{"port": 8080, "protocol": "TCP"}]}


BUCKET = {"kind": "bucket", "bucket": "models", "path": "qwen3-8b", "region": "eu-central-1"}
KEYS = {"access_key": {"name": "models", "key": "id"}, "secret_key": {"name": "models", "key": "secret"}}


def test_a_model_is_loaded_from_a_bucket_with_keys(chart: Chart) -> None:
    vllm(chart, model={**BUCKET, **KEYS, "url": "http://s3.example.com:9000", "cidrs": ["10.7.0.0/16"]})
    manifests = synth(chart)
    env = manifests.env("qwen")
    assert manifests.container("qwen")["args"][:3] == ["s3://models/qwen3-8b", "--load-format", "runai_streamer"]
    assert env["AWS_ENDPOINT_URL"] == "http://s3.example.com:9000"
    assert env["RUNAI_STREAMER_S3_USE_VIRTUAL_ADDRESSING"] == "0"
    assert env["AWS_SECRET_ACCESS_KEY"] == "secret:models/secret"
    assert env["HF_HUB_OFFLINE"] == "1"
    (rule,) = manifests.policy("qwen")["egress"][1:]
    assert rule == {"to": [{"ipBlock": {"cidr": "10.7.0.0/16"}}], "ports": [{"port": 9000, "protocol": "TCP"}]}
    assert not manifests.of("PersistentVolumeClaim")


def test_a_model_is_loaded_from_s3_with_the_identity_of_the_pods(chart: Chart) -> None:
    cluster = WITH_GPUS.replace(identity={"kind": "pod-identity", "metadata_cidrs": ["169.254.170.23/32"]})
    vllm(chart, cluster, model=BUCKET, identity={}, service_account={"name": "qwen"})
    env = synth(chart).env("qwen")
    assert env["AWS_REGION"] == "eu-central-1"
    assert not {"AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_EC2_METADATA_DISABLED"} & env.keys()


def test_a_bucket_without_keys_needs_an_identity(chart: Chart) -> None:
    vllm(chart, model=BUCKET)
    with pytest.raises(RuntimeError, match=r"identity: is missing, but the bucket 'models' has no keys"):
        synth(chart)


def test_a_claim_is_mounted_read_only_and_nothing_goes_out(chart: Chart) -> None:
    vllm(chart, model={"kind": "claim", "claim": "models", "path": "qwen3-8b"}, replicas=2)
    manifests = synth(chart)
    pod = manifests.pod("qwen")
    assert {"name": "models", "persistentVolumeClaim": {"claimName": "models", "readOnly": True}} in pod["volumes"]
    assert {"name": "models", "mountPath": "/models", "readOnly": True} in pod["containers"][0]["volumeMounts"]
    assert pod["containers"][0]["args"][0] == "/models/qwen3-8b"
    assert manifests.env("qwen")["HF_HUB_OFFLINE"] == "1"
    assert len(manifests.policy("qwen")["egress"]) == 1  # DNS


def test_llama_cpp_downloads_from_a_hub_too(chart: Chart) -> None:
    llama_cpp(chart, model={**HUB, "repository": "Qwen/Qwen3-0.6B-GGUF:Q8_0"})
    env = synth(chart).env("qwen")
    assert env["LLAMA_ARG_HF_REPO"] == "Qwen/Qwen3-0.6B-GGUF:Q8_0"
    assert env["LLAMA_CACHE"] == "/models/hub"


@pytest.mark.parametrize(("limit", "threads"), [("4", "4"), ("2500m", "2"), ("500m", "1")])
def test_llama_cpp_has_no_more_threads_than_cores(chart: Chart, limit: str, threads: str) -> None:
    llama_cpp(chart, resources={"cpu": "100m", "cpu_limit": limit})
    assert synth(chart).env("qwen")["LLAMA_ARG_THREADS"] == threads


def test_without_a_limit_it_has_a_thread_for_each_core_of_the_node(chart: Chart) -> None:
    llama_cpp(chart, resources={"cpu": "100m", "cpu_limit": None})
    assert "LLAMA_ARG_THREADS" not in synth(chart).env("qwen")


def test_memory_of_the_size_of_the_model_is_enough() -> None:
    props = {"kind": "llama_cpp", "model": CLAIM, "model_size": "8Gi"}
    assert LlamaCppProps.model_validate({**props, "resources": {"memory_limit": "8Gi"}})
    with pytest.raises(ValidationError, match="'7Gi' is less than the model_size of '8Gi'"):
        LlamaCppProps.model_validate({**props, "resources": {"memory_limit": "7Gi"}})


def test_loading_may_take_long(chart: Chart) -> None:
    vllm(chart, startup_seconds=7200)
    startup = synth(chart).container("qwen")["startupProbe"]
    assert startup["failureThreshold"] * startup["periodSeconds"] == 7200


# ---- scaling, metrics and clients -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("make", "query"), [(vllm, "vllm:num_requests_waiting"), (llama_cpp, "llamacpp:requests_deferred")])
def test_it_scales_by_its_queue(chart: Chart, make: Any, query: str) -> None:
    make(chart, autoscaling={"kind": "keda", "queue_length": 5, "max_replicas": 3, "prometheus": "http://prometheus:9090"})
    (trigger,) = synth(chart).find("ScaledObject", "qwen")["spec"]["triggers"]
    assert trigger["metadata"]["query"] == f'sum({query}{{component="qwen"}})'


def test_a_platform_offers_its_model_servers_through_litellm() -> None:
    manifests = platform(
        model_servers={
            "qwen": {"kind": "vllm", "model": HUB, "served_as": "qwen3"},
            "small": {"kind": "llama_cpp", "model": CLAIM},
        },
        litellm={
            "models": [
                {"name": "large", "model": "hosted_vllm/qwen3", "server": "qwen"},
                {"name": "small", "model": "openai/small", "server": "small"},
            ]
        },
    )
    (config,) = manifests.find("ConfigMap", "litellm-config")["data"].values()
    large, small = (model["litellm_params"] for model in yaml.safe_load(config)["model_list"])
    assert large["api_base"] == "http://qwen.llm-platform:8000/v1"
    assert manifests.env("litellm")[large["api_key"].removeprefix("os.environ/")] == "secret:qwen/api-key"
    assert manifests.env("qwen")["VLLM_API_KEY"] == "secret:qwen/api-key"
    assert small == {"model": "openai/small", "api_base": "http://small.llm-platform:8000/v1", "api_key": "none"}
    assert {edge for edge in manifests.edges() if edge[1] in ("qwen", "small")} == {
        ("litellm", "qwen", 8000),
        ("litellm", "small", 8000),
        ("prometheus", "qwen", 8000),
        ("prometheus", "small", 8000),
    }
    assert {"vllm.yaml", "llama-cpp.yaml"} <= manifests.find("ConfigMap", "prometheus-rules")["data"].keys()


def test_a_server_that_no_model_names_stays_closed(chart: Chart) -> None:
    api = vllm(chart).api
    database = Postgres(chart, "postgres").database("litellm")
    cache = Valkey(chart, "valkey").cache
    LiteLLMProxy(chart, "litellm", LiteLLMProxyProps(), database=database, cache=cache, model_servers=[api])
    assert ("litellm", "qwen", 8000) not in synth(chart).edges()
