"""LiteLLM: defaults, everything set, what it connects to, what it refuses."""

from typing import Any

import pytest
import yaml
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.litellm import Budget, LiteLLMProxy, LiteLLMProxyProps, Model
from constructs_lib.core.endpoint import TraceEndpoint
from constructs_lib.core.secrets import SecretKey
from constructs_lib.stores.postgres import Postgres
from constructs_lib.stores.valkey import Valkey
from tests.questions import Chart, Manifests, chart, synth

TRACES = TraceEndpoint(
    name="langfuse",
    host="langfuse.example.com",
    port=443,
    scheme="https",
    public_key=SecretKey(name="langfuse", key="public-key"),
    secret_key=SecretKey(name="langfuse", key="secret-key"),
)
OPENAI = Model(name="gpt", model="openai/gpt-5", api_key=SecretKey(name="providers", key="openai"))


def proxy(into: Chart, props: LiteLLMProxyProps | None = None, **links: Any) -> LiteLLMProxy:
    cache = links.pop("cache", None) or Valkey(into, "valkey").cache
    return LiteLLMProxy(into, "litellm", props, database=Postgres(into, "postgres").database("litellm"), cache=cache, **links)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "litellm"]


def config(manifests: Manifests) -> dict[str, Any]:
    return yaml.safe_load(manifests.find("ConfigMap", "litellm-config")["data"]["config.yaml"])


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    proxy(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = LiteLLMProxyProps().but(
        replicas=3,
        autoscaling={"max_replicas": 6},
        models=[
            OPENAI.but(weight=3, rpm=60, tpm=100_000, fallbacks=["local"]),
            {"name": "local", "model": "openai/llama", "api_base": "http://vllm.models:8000/v1", "parameters": {"temperature": 0}},
            {"name": "embed", "model": "openai/text-embedding-3-small", "mode": "embedding"},
        ],
        router={"strategy": "least-busy", "retries": 1, "cooldown_seconds": 60},
        budget={"usd": 100, "period": "7d"},
        provider_cidrs=["10.20.0.0/16"],
        settings={"set_verbose": False},
        env={"HTTPS_PROXY": "http://proxy.example.com:3128"},
        node_selector={"pool": "apps"},
        exposure={
            "kind": "ingress", "host": "llm.example.com", "class_name": "traefik", "controller_namespace": "traefik",
            "tls": {"secret": "llm-tls", "cluster_issuer": "letsencrypt"},
        },
    )  # fmt: skip
    made = proxy(chart, props, traces=TRACES)
    made.client("open-webui", models=("gpt", "local"), budget=Budget(usd=10), rpm=100)
    assert own(synth(chart)) == snapshot


def test_it_connects_to_its_stores_and_is_reached_by_its_clients(chart: Chart) -> None:
    proxy(chart).client("open-webui")
    assert {edge for edge in synth(chart).edges() if "litellm" in edge[0]} == {
        ("litellm", "postgres", 5432),
        ("litellm", "valkey", 6379),
        ("litellm-migration", "postgres", 5432),
        ("litellm-open-webui-key", "litellm", 8081),
        ("postgres-litellm", "postgres", 5432),
    }


def test_pods_wait_for_the_migration_and_never_migrate(chart: Chart) -> None:
    proxy(chart)
    manifests = synth(chart)
    assert manifests.waits("litellm")[0] == "schema-gate"
    assert manifests.env("litellm", "litellm")["DISABLE_SCHEMA_UPDATE"] == "true"
    assert manifests.env("litellm-migration", "litellm")["DISABLE_SCHEMA_UPDATE"] == "false"
    mark = manifests.env("litellm-migration", "mark-schema")["SCHEMA_VERSION"]
    assert manifests.env("litellm", "schema-gate")["SCHEMA_VERSION"] == mark


def test_another_image_is_another_migration() -> None:
    def job(tag: str) -> set[str]:
        into = chart()
        proxy(into, LiteLLMProxyProps().but(image={"tag": tag}))
        return {name for name in synth(into).names("Job") if name.startswith("litellm-migration")}

    assert job("v1.100.0").isdisjoint(job("v1.100.1"))
    assert job("v1.100.0") == job("v1.100.0")


def test_clients_get_a_virtual_key_and_never_the_master_key(chart: Chart) -> None:
    endpoint = proxy(chart).client("open-webui", models=("demo",))
    assert endpoint.key == SecretKey(name="litellm-open-webui", key="api-key")
    assert synth(chart).env("litellm-open-webui-key") == {
        "CLIENT_KEY": "secret:litellm-open-webui/api-key",
        "LITELLM_URL": "http://litellm.llm:8081",
        "LITELLM_MASTER_KEY": "secret:litellm/master-key",
    }


def test_traces_go_to_langfuse(chart: Chart) -> None:
    proxy(chart, traces=TRACES)
    manifests = synth(chart)
    assert "langfuse_otel" in config(manifests)["litellm_settings"]["callbacks"]
    assert manifests.env("litellm", "litellm")["LANGFUSE_OTEL_HOST"] == "https://langfuse.example.com:443"


def test_without_traces_nothing_leaves_for_langfuse(chart: Chart) -> None:
    proxy(chart)
    manifests = synth(chart)
    assert config(manifests)["litellm_settings"]["callbacks"] == ["prometheus"]
    assert not [name for name in manifests.env("litellm", "litellm") if "LANGFUSE" in name]


def test_provider_keys_come_from_secrets(chart: Chart) -> None:
    proxy(chart, LiteLLMProxyProps(models=(OPENAI,)))
    manifests = synth(chart)
    assert config(manifests)["model_list"][0]["litellm_params"]["api_key"] == "os.environ/PROVIDER_PROVIDERS_OPENAI"
    assert manifests.env("litellm", "litellm")["PROVIDER_PROVIDERS_OPENAI"] == "secret:providers/openai"


def test_a_server_without_keys_is_asked_all_the_same(chart: Chart) -> None:
    """LiteLLM answers `Missing credentials` for a model of OpenAI's API that has none."""
    local = Model(name="local", model="openai/qwen3", api_base="http://vllm.models.svc:8000/v1")
    proxy(chart, LiteLLMProxyProps(models=(local,)))
    (deployment,) = config(synth(chart))["model_list"]
    assert deployment["litellm_params"]["api_key"] == "none"


@pytest.mark.parametrize(("models", "reached"), [((OPENAI,), True), (LiteLLMProxyProps().models, False)])
def test_the_internet_is_open_only_for_models_outside(chart: Chart, models: tuple[Model, ...], reached: bool) -> None:
    proxy(chart, LiteLLMProxyProps(models=models))
    blocks = [peer["ipBlock"] for rule in synth(chart).policy("litellm")["egress"] for peer in rule["to"] if "ipBlock" in peer]
    outside = [block for block in blocks if block["cidr"] == "0.0.0.0/0"]
    assert bool(outside) == reached
    assert all("10.0.0.0/8" in block["except"] for block in outside)


def test_refuses_a_fallback_to_no_model() -> None:
    with pytest.raises(ValidationError, match=r"models.0.fallbacks: 'gtp' is no model; there are gpt"):
        LiteLLMProxyProps(models=(OPENAI.but(fallbacks=["gtp"]),))


def test_refuses_memory_below_what_its_worker_needs() -> None:
    with pytest.raises(ValidationError, match=r"resources.memory_limit: '1Gi' is below the 1536Mi"):
        LiteLLMProxyProps().but(resources={"memory": "1Gi", "memory_limit": "1Gi"})


def test_refuses_a_client_with_an_unknown_model(chart: Chart) -> None:
    with pytest.raises(ValueError, match="litellm has no model gpt; it has demo"):
        proxy(chart).client("open-webui", models=("gpt",))


def test_refuses_replicas_without_a_cache(chart: Chart) -> None:
    LiteLLMProxy(chart, "litellm", database=Postgres(chart, "postgres").database("litellm"))
    with pytest.raises(RuntimeError, match=r"litellm.replicas: several replicas share"):
        synth(chart)
