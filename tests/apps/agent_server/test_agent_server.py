"""The agent server: your own image, the reference agent, connections, and errors."""

import ast
import json
import sys
from dataclasses import replace
from typing import Any

import pytest
from cdk8s import ApiObject, Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.agent_server import AgentServer, AgentServerProps, ReferenceAgentProps
from constructs_lib.apps.agent_server.reference import PROGRAM
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.model_endpoints import McpEndpoint, OpenAIEndpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.wiring.telemetry_endpoints import TraceEndpoint
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey
from constructs_lib.testing import Manifests, made, synth
from tests.expansion import environment, expanded

LLM = OpenAIEndpoint(
    name="litellm", host="llm.example.com", port=443, scheme="https", key=SecretKey(name="llm", key="api-key"), models=("demo",)
)
TRACES = TraceEndpoint(
    name="langfuse",
    host="langfuse.example.com",
    port=443,
    scheme="https",
    public_key=SecretKey(name="langfuse", key="public-key"),
    secret_key=SecretKey(name="langfuse", key="secret-key"),
)
OWN = AgentServerProps.model_validate({"image": "registry.example.com/agent:1.2"})


def server(into: Chart, props: Any = None, **links: Any) -> AgentServer:
    given: dict[str, Any] = {"llm": LLM, "cache": Valkey(into, "valkey").cache, **links}
    return AgentServer(into, "custom-server", props, **given)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    """The agent's own objects without the program and its hash: it is in the repository already."""
    items = [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "custom-server"]
    for item in manifests.of("Deployment", "StatefulSet"):
        item["spec"]["template"]["metadata"].pop("annotations", None)
    return [item for item in items if item["kind"] != "ConfigMap"]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    server(chart)
    assert own(synth(chart)) == snapshot


def test_it_calls_any_api_with_or_without_a_key(chart: Chart) -> None:
    peer = Peer.pods({"app": "vllm"}, "models")
    server(chart, ReferenceAgentProps(), llm=OpenAIEndpoint.at("http://vllm.models:8000/v1", models=["qwen3"], peer=peer))
    manifests = synth(chart)
    env = manifests.env("custom-server")
    assert (env["OPENAI_BASE_URL"], env["OPENAI_API_KEY"]) == ("http://vllm.models:8000/v1", "none")
    assert env["AGENT_MODEL"] == "qwen3"
    rules = {rule["ports"][0]["port"]: rule["to"] for rule in manifests.policy("custom-server")["egress"]}
    assert rules[8000] == list(peer.selectors)


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = OWN.replace(
        models=["sales", "support"],
        port=8000,
        command=["/app/serve"],
        args=["--verbose"],
        liveness_path="/live",
        readiness_path="/ready",
        env={"CRM_TOKEN": {"name": "crm", "key": "token"}},
        internet=True,
        volumes=[
            {"name": "cache", "path": "/cache", "claim": {"size": "2Gi"}},
            {"name": "documents", "path": "/documents", "shared": True, "claim": {"access_mode": "ReadWriteMany"}},
        ],
        exposure={"kind": "load-balancer", "host": "agent.example.com", "source_ranges": ["192.0.2.0/24"]},
    )
    server(chart, props, traces=TRACES)
    assert (own(made(server)), own(synth(chart))) == snapshot_of_changes


def test_the_reference_agent_runs_on_litellms_image_and_needs_no_build(chart: Chart) -> None:
    server(chart)
    manifests = synth(chart)
    assert "litellm" in manifests.container("custom-server")["image"]
    assert set(manifests.find("ConfigMap", "custom-server-config")["data"]) == {file.name for file in PROGRAM.glob("*.py")}


def test_the_reference_agent_imports_only_packages_of_litellms_image() -> None:
    allowed = {
        "certifi", "fastapi", "starlette", "uvicorn", "httpx", "httpx2", "mcp", "pydantic", "openai", "redis",
        "prometheus_client", "opentelemetry",
        *sys.stdlib_module_names,
    }  # fmt: skip
    for file in PROGRAM.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []
            assert {name.split(".")[0] for name in names} <= allowed, file.name


def test_its_conversations_and_its_key_come_from_secrets(chart: Chart) -> None:
    server(chart)
    env = synth(chart).env("custom-server", "agent-server")
    assert env["REDIS_PASSWORD"] == "secret:valkey/password"
    assert env["AGENT_API_KEY"] == "secret:custom-server/api-key"
    assert env["OPENAI_API_KEY"] == "secret:llm/api-key"


def test_its_model_is_the_first_it_is_offered(chart: Chart) -> None:
    server(chart, llm=replace(LLM, models=("claude", "demo")))
    assert synth(chart).env("custom-server", "agent-server")["AGENT_MODEL"] == "claude"


def test_clients_get_its_key_and_models(chart: Chart) -> None:
    api = server(chart, OWN.replace(models=["sales"])).api
    assert (api.base_url, api.key, api.models) == (
        "http://custom-server.llm:5000/v1",
        SecretKey(name="custom-server", key="api-key"),
        ("sales",),
    )


def test_traces_go_to_langfuse(chart: Chart) -> None:
    server(chart, traces=TRACES)
    assert synth(chart).env("custom-server", "agent-server")["LANGFUSE_BASE_URL"] == "https://langfuse.example.com:443"


@pytest.mark.parametrize("traced", [True, False])
def test_model_calls_are_counted_once(chart: Chart, traced: bool) -> None:
    server(chart, llm=replace(LLM, traced=traced), traces=TRACES)
    assert synth(chart).env("custom-server", "agent-server")["AGENT_TRACE_GENERATIONS"] == str(not traced).lower()


@pytest.mark.parametrize("props", [None, OWN])
def test_an_agent_gets_the_mcp_servers_and_their_keys(chart: Chart, props: Any) -> None:
    key = SecretKey(name="crm", key="key")
    crm = McpEndpoint(name="crm", host="crm.tools", port=8000, path="/mcp", key=key)
    docs = McpEndpoint(name="docs-search", host="docs.tools", port=80, path="/")
    server(chart, props, mcp_servers=[crm, docs])
    env = synth(chart).env("custom-server", "agent-server")
    assert json.loads(env["MCP_SERVERS"]) == [
        {"name": "crm", "url": "http://crm.tools:8000/mcp", "key_variable": "MCP_CRM_KEY"},
        {"name": "docs-search", "url": "http://docs.tools:80/"},
    ]
    assert env["MCP_CRM_KEY"] == "secret:crm/key"


def test_a_stream_may_end_before_the_pod_does(chart: Chart) -> None:
    server(chart, OWN.replace(longest_answer_seconds=900))
    assert synth(chart).pod("custom-server")["terminationGracePeriodSeconds"] > 900


def test_a_shared_claim_of_one_node_is_never_held_by_two_pods(chart: Chart) -> None:
    server(chart, OWN.replace(replicas=1, volumes=[{"name": "files", "path": "/files", "shared": True}]))
    assert synth(chart).find("Deployment", "custom-server")["spec"]["strategy"] == {"type": "Recreate"}


@pytest.mark.parametrize(
    ("props", "links", "message"),
    [
        (None, {"cache": None}, "custom-server: the reference agent keeps its conversations in a cache; pass one"),
        (
            ReferenceAgentProps(model="dem"),
            {},
            "custom-server.model: litellm has no model 'dem'; did you mean 'demo'?; available: demo",
        ),
        (
            ReferenceAgentProps(model="embed"),
            {"llm": replace(LLM, models=("demo", "embed"), modes={"embed": "embedding"})},
            "custom-server.model: 'embed' of litellm is for embedding, not for chat; available: demo",
        ),
        (None, {"llm": replace(LLM, models=())}, "custom-server.model: is required, since litellm names no chat model"),
        (
            None,
            {"llm": replace(LLM, models=("embed",), modes={"embed": "embedding"})},
            "custom-server.model: is required, since litellm names no chat model",
        ),
    ],
)
def test_models_and_links_that_do_not_fit_are_errors(chart: Chart, props: Any, links: dict[str, Any], message: str) -> None:
    server(chart, props, **links)
    with pytest.raises(RuntimeError) as error:
        synth(chart)
    assert message in str(error.value)


def test_the_first_chat_model_is_called_not_one_that_embeds(chart: Chart) -> None:
    server(chart, llm=replace(LLM, models=("embed", "demo"), modes={"embed": "embedding"}))
    assert synth(chart).env("custom-server", "agent-server")["AGENT_MODEL"] == "demo"


# ---- text -----------------------------------------------------------------------------------------------------------


def got(manifests: Manifests) -> dict[str, str]:
    """The variables of the agent as its container gets them."""
    secrets = {"custom-server/api-key": "sk-of-the-agent", "llm/api-key": "sk-of-the-gateway", "valkey/password": "hush"}
    return environment(manifests.container("custom-server")["env"], secrets)


@pytest.mark.parametrize(
    "text", ["$(AGENT_API_KEY)", "it costs $$5", "$$(REDIS_PASSWORD)", "a $ b $", "$(", '{{name}} "$HOME"', "two\nlines\t\\"]
)
def test_a_system_prompt_reaches_the_agent_as_written(chart: Chart, text: str) -> None:
    server(chart, ReferenceAgentProps(system_prompt=text))
    variables = got(synth(chart))
    assert variables["AGENT_SYSTEM_PROMPT"] == text
    assert variables["AGENT_API_KEY"] == "sk-of-the-agent"


def test_variables_commands_and_arguments_of_an_own_image_are_as_written(chart: Chart) -> None:
    text = "--greeting=$(AGENT_API_KEY) $$"
    server(
        chart, OWN.replace(args=[text], command=["/app/serve", text], env={"GREETING": text, "KEY": {"expand": "$(AGENT_API_KEY)"}})
    )
    manifests = synth(chart)
    variables, container = got(manifests), manifests.container("custom-server")
    assert [expanded(part, variables) for part in (*container["command"], *container["args"])] == ["/app/serve", text, text]
    assert (variables["GREETING"], variables["KEY"]) == (text, "sk-of-the-agent")


# ---- caches over TLS ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("props", [None, OWN])
@pytest.mark.parametrize("tls", [True, False])
def test_a_cache_over_tls_is_named_as_one(chart: Chart, props: Any, tls: bool) -> None:
    password = SecretKey(name="redis", key="password")
    redis = ExternalValkeyProps(host="redis.example.com", port=6380, password=password, tls=tls)
    server(chart, props, cache=ExternalValkey(chart, "redis", redis).cache)
    assert synth(chart).env("custom-server", "agent-server").get("REDIS_SSL") == ("true" if tls else None)


# ---- volumes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/data", "/var/lib/agent", "/srv/files", "/home/agent", "/tmpfiles"])
def test_a_volume_is_mounted_once_at_its_path(chart: Chart, path: str) -> None:
    server(chart, OWN.replace(volumes=[{"name": "data", "path": path}]))
    mounts = synth(chart).container("custom-server")["volumeMounts"]
    assert [mount["name"] for mount in mounts if mount["mountPath"] == path] == ["data"]


def test_volumes_side_by_side_are_fine(chart: Chart) -> None:
    server(chart, OWN.replace(volumes=[{"name": "one", "path": "/data/one"}, {"name": "two", "path": "/data/two"}]))
    assert synth(chart).has("StatefulSet", "custom-server")


# ---- the public API -------------------------------------------------------------------------------------------------


def test_everything_that_is_made_is_an_attribute(chart: Chart) -> None:
    agent = server(chart)
    assert ApiObject.of(agent.server.workload).kind == "Deployment"
    assert agent.secret["api-key"] == agent.api.key
