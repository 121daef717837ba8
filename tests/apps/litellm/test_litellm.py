"""LiteLLM: defaults, everything set, its connections, its configuration file, its clients, and errors."""

from dataclasses import replace
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.litellm import Budget, LiteLLMProxy, LiteLLMProxyProps, Model
from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.secrets import SecretKey, SecretsProps
from constructs_lib.core.wiring.telemetry_endpoints import TraceEndpoint
from constructs_lib.stores.postgres import Postgres
from constructs_lib.stores.valkey import Valkey
from constructs_lib.testing import Manifests, chart, made, synth

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


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = LiteLLMProxyProps().replace(
        replicas=3,
        autoscaling={"max_replicas": 6},
        models=[
            OPENAI.replace(weight=3, rpm=60, tpm=100_000, fallbacks=["local"]),
            {
                "name": "local", "model": "openai/llama", "api_base": "http://vllm.models:8000/v1", "cidrs": ["10.20.0.0/16"],
                "parameters": {"temperature": 0, "extra_headers": {"x-token": {"from_secret": {"name": "vllm", "key": "token"}}}},
            },
            {"name": "judge", "model": "openai/gpt-5-mini", "traced": False},
            {"name": "anthropic/*", "model": "anthropic/*"},
            {"name": "embed", "model": "openai/text-embedding-3-small", "mode": "embedding"},
        ],
        router={"strategy": "least-busy", "retries": 1, "cooldown_seconds": 60},
        budget={"usd": 100, "period": "7d"},
        settings={"set_verbose": False, "callbacks": ["s3_v2", "prometheus"]},
        env={"HTTPS_PROXY": "http://proxy.example.com:3128"},
        node_selector={"pool": "apps"},
        exposure={
            "kind": "ingress", "host": "llm.example.com", "class_name": "traefik", "controller_namespace": "traefik",
            "tls": {"secret": "llm-tls", "cluster_issuer": "letsencrypt"},
        },
    )  # fmt: skip
    proxy(chart, props, traces=TRACES).client("open-webui", models=("gpt", "local"), budget=Budget(usd=10), rpm=100)
    assert (own(made(proxy)), own(synth(chart))) == snapshot_of_changes


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
        proxy(into, LiteLLMProxyProps().replace(image={"tag": tag}))
        return {name for name in synth(into).names("Job") if name.startswith("litellm-migration")}

    assert job("v1.100.0").isdisjoint(job("v1.100.1"))
    assert job("v1.100.0") == job("v1.100.0")


def test_clients_get_a_virtual_key_and_never_the_master_key(chart: Chart) -> None:
    endpoint = proxy(chart).client("open-webui", models=["demo"])
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


def test_a_server_without_keys_is_called(chart: Chart) -> None:
    """LiteLLM answers `Missing credentials` for a model of OpenAI's API that has none."""
    local = Model(name="local", model="openai/qwen3", api_base="http://vllm.models.svc:8000/v1", namespace="models")
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
    assert all("fc00::/7" in block["except"] for block in blocks if block["cidr"] == "::/0")


def test_the_addresses_of_a_model_server_replace_the_internet(chart: Chart) -> None:
    local = Model(name="local", model="openai/qwen3", api_base="http://vllm.models:8000/v1", cidrs=["10.20.0.0/16"])
    proxy(chart, LiteLLMProxyProps(models=(local, OPENAI)))
    rules = {
        rule["ports"][0]["port"]: rule["to"] for rule in synth(chart).policy("litellm")["egress"] if "ipBlock" in rule["to"][0]
    }
    assert rules[8000] == [{"ipBlock": {"cidr": "10.20.0.0/16"}}]
    assert rules[443][0]["ipBlock"]["cidr"] == "0.0.0.0/0"


@pytest.mark.parametrize(
    "settings",
    [
        {"models": [{"name": "a", "model": "ollama/llama3", "api_base": "https://ollama.example.com"}]},
        {"models": [{"name": "a", "model": "ollama_chat/llama3"}], "env": {"OLLAMA_API_BASE": "https://ollama.example.com"}},
        {"models": [{"name": "a", "model": "azure/gpt-4o", "parameters": {"litellm_credential_name": "azure"}}]},
        {"models": [{"name": "a", "model": "azure/gpt-4o", "canned_answer": "hello"}]},
        {"models": [{"name": "a", "model": "hosted_vllm/a"}], "settings": {"api_base": "https://vllm.example.com"}},
    ],
)
def test_a_provider_without_an_address_has_it_from_the_settings(chart: Chart, settings: dict[str, Any]) -> None:
    proxy(chart, LiteLLMProxyProps.model_validate(settings))
    assert synth(chart).has("Deployment", "litellm")


# ---- the configuration file -----------------------------------------------------------------------------------------


def test_secrets_in_parameters_and_settings_come_from_variables(chart: Chart) -> None:
    secret = SecretKey(name="cloud.keys", key="aws-secret")
    bedrock = Model(name="claude", model="bedrock/claude", parameters={"aws_secret_access_key": secret})
    proxy(chart, LiteLLMProxyProps(models=(bedrock,), settings={"cache_params": {"gcs_token": secret}}))
    manifests = synth(chart)
    reference = "os.environ/PROVIDER_CLOUD_KEYS_AWS_SECRET"
    assert config(manifests)["model_list"][0]["litellm_params"]["aws_secret_access_key"] == reference
    assert config(manifests)["litellm_settings"]["cache_params"] == {"gcs_token": reference}
    assert manifests.env("litellm")["PROVIDER_CLOUD_KEYS_AWS_SECRET"] == "secret:cloud.keys/aws-secret"


def test_two_keys_never_share_a_variable(chart: Chart) -> None:
    keys = [SecretKey(name="a-b", key="c"), SecretKey(name="a", key="b-c"), SecretKey(name="a", key="d")]
    models = [Model(name=f"m{index}", model="openai/x", api_key=key) for index, key in enumerate(keys)]
    proxy(chart, LiteLLMProxyProps(models=models))
    manifests = synth(chart)
    written = [model["litellm_params"]["api_key"].removeprefix("os.environ/") for model in config(manifests)["model_list"]]
    assert [manifests.env("litellm")[name] for name in written] == ["secret:a-b/c", "secret:a/b-c", "secret:a/d"]
    assert written[2] == "PROVIDER_A_D"


@pytest.mark.parametrize("callbacks", ["datadog", ["datadog"], ["prometheus", "datadog"]])
def test_callbacks_of_the_user_join_those_for_metrics_and_traces(chart: Chart, callbacks: Any) -> None:
    proxy(chart, LiteLLMProxyProps(settings={"callbacks": callbacks}), traces=TRACES)
    assert config(synth(chart))["litellm_settings"]["callbacks"] == ["prometheus", "langfuse_otel", "datadog"]


def test_a_model_that_is_not_traced_turns_tracing_off(chart: Chart) -> None:
    made = proxy(chart, LiteLLMProxyProps(models=(OPENAI, OPENAI.replace(name="judge", traced=False))), traces=TRACES)
    traced, judge = (model["litellm_params"] for model in config(synth(chart))["model_list"])
    assert (traced.get("no-log"), judge["no-log"]) == (None, True)
    assert made.untraced_models == ("judge",)


def test_traces_are_filed_under_the_environment_of_the_endpoint(chart: Chart) -> None:
    proxy(chart, traces=replace(TRACES, environment="staging"))
    assert synth(chart).env("litellm")["OTEL_ENVIRONMENT_NAME"] == "staging"


def test_deployments_of_a_name_fall_back_to_all_their_fallbacks(chart: Chart) -> None:
    names = {"a": OPENAI.replace(name="a"), "b": OPENAI.replace(name="b")}
    models = (OPENAI.replace(fallbacks=["a"]), OPENAI.replace(fallbacks=["b", "a"]), *names.values())
    proxy(chart, LiteLLMProxyProps(models=models))
    assert config(synth(chart))["router_settings"]["fallbacks"] == [{"gpt": ["a", "b"]}]


@pytest.mark.parametrize(("path", "root"), [("/", None), ("/llm", "/llm"), ("/llm/", "/llm")])
def test_pages_are_served_under_the_path_of_the_exposure(chart: Chart, path: str, root: str | None) -> None:
    exposure = {"kind": "gateway", "host": "api.example.com", "controller_namespace": "gateway", "path": path}
    proxy(chart, LiteLLMProxyProps().replace(exposure=exposure))
    env = synth(chart).env("litellm")
    assert env.get("SERVER_ROOT_PATH") == root
    assert env.get("LITELLM_UI_PATH", "/tmp/").startswith("/tmp/"), "the only writable folder"


# ---- clients --------------------------------------------------------------------------------------------------------


def test_a_client_elsewhere_brings_its_own_key(chart: Chart) -> None:
    key = SecretKey(name="billing-litellm", key="api-key")
    made = proxy(chart)
    endpoint = made.client("billing", key=key)
    assert (endpoint.key, endpoint.own_keys, made.keys["billing"].secret) == (key, True, None)
    manifests = synth(chart)
    assert manifests.env("litellm-billing-key")["CLIENT_KEY"] == "secret:billing-litellm/api-key"
    assert not manifests.has("Secret", "litellm-billing")


def test_the_key_that_a_client_brings_must_be_listed_with_existing_secrets() -> None:
    into = chart()
    listed = {
        "postgres": ["password"],
        "postgres-litellm": ["password"],
        "valkey": ["password"],
        "litellm": ["master-key", "salt-key"],
    }
    configure_chart(into, secrets=SecretsProps.model_validate({"source": "existing", "existing": listed}))
    proxy(into).client("billing", key=SecretKey(name="billing", key="key"))
    with pytest.raises(RuntimeError, match=r"Secret 'billing' with key 'key' is not among secrets\.existing"):
        synth(into)


def test_wildcards_offer_the_names_that_they_stand_for(chart: Chart) -> None:
    models = [Model(name="anthropic/*", model="anthropic/*"), Model(name="embed", model="openai/e", mode="embedding"), OPENAI]
    models[2] = models[2].replace(fallbacks=["anthropic/claude-haiku-4-5"])
    made = proxy(chart, LiteLLMProxyProps(models=models))
    assert made.client("one", models=["anthropic/claude-sonnet-4-5"]).models == ("anthropic/claude-sonnet-4-5",)
    endpoint = made.client("all")
    assert endpoint.models == ("gpt", "embed", "anthropic/*")
    assert (endpoint.offers("anthropic/x"), endpoint.offers("openai/x")) == (True, False)


def test_settings_of_a_key_remove_the_limits_that_are_not_given(chart: Chart) -> None:
    proxy(chart).client("open-webui")
    assert '"max_budget": null' in synth(chart).container("litellm-open-webui-key")["command"][-1]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("chat", {"models": ["gpt"]}, "client 'chat': no such model: gpt; there are demo"),
        ("chat", {"rpm": 0}, r"client 'chat': rpm must be above 0 \(given: 0\)"),
        ("Chat", {}, "'Chat' is not a DNS label"),
        ("", {}, "'' is not a DNS label"),
        ("known", {}, "there is a client 'known' already"),
    ],
)
def test_clients_that_cannot_be_made(chart: Chart, name: str, arguments: dict[str, Any], message: str) -> None:
    made = proxy(chart)
    made.client("known")
    with pytest.raises(ValueError, match=message):
        made.client(name, **arguments)


# ---- errors ---------------------------------------------------------------------------------------------------------


def test_several_replicas_need_a_cache(chart: Chart) -> None:
    LiteLLMProxy(chart, "litellm", database=Postgres(chart, "postgres").database("litellm"))
    with pytest.raises(RuntimeError, match=r"litellm.replicas: several replicas share"):
        synth(chart)


@pytest.mark.parametrize("limit", ["50m", "100m", "2"])
def test_the_migration_requests_no_more_cpu_than_its_limit(chart: Chart, limit: str) -> None:
    proxy(chart, LiteLLMProxyProps().replace(resources={"cpu": "50m", "cpu_limit": limit}))
    resources = synth(chart).container("litellm-migration", "litellm")["resources"]
    assert (resources["requests"]["cpu"], resources["limits"]["cpu"]) == ("50m" if limit == "50m" else "100m", limit)
