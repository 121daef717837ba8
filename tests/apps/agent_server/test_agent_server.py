"""The agent server: an image of yours, the reference agent, what it connects to, what it refuses."""

import ast
import sys
from dataclasses import replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.agent_server import AgentServer, AgentServerProps, ReferenceAgentProps
from constructs_lib.apps.agent_server.construct import PROGRAM
from constructs_lib.core.endpoint import OpenAIEndpoint, TraceEndpoint
from constructs_lib.core.secrets import SecretKey
from constructs_lib.stores.valkey import Valkey
from tests.questions import Chart, Manifests, synth

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
    """The agent's own objects; the program's text is in the repository already."""
    items = [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "custom-server"]
    return [item for item in items if item["kind"] != "ConfigMap"]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    server(chart)
    manifests = own(synth(chart))
    for item in manifests:
        item["spec"]["template"]["metadata"].pop("annotations", None) if item["kind"] == "Deployment" else None
    assert manifests == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = OWN.but(
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
    assert own(synth(chart)) == snapshot


def test_the_reference_agent_runs_on_litellms_image_and_needs_no_build(chart: Chart) -> None:
    server(chart)
    manifests = synth(chart)
    assert "litellm" in manifests.container("custom-server")["image"]
    assert set(manifests.find("ConfigMap", "custom-server-config")["data"]) == {file.name for file in PROGRAM.glob("*.py")}


def test_the_reference_agent_imports_only_what_litellms_image_has() -> None:
    allowed = {
        "fastapi", "starlette", "uvicorn", "httpx", "pydantic", "openai", "redis", "prometheus_client", "opentelemetry",
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


def test_its_clients_get_its_key_and_models(chart: Chart) -> None:
    api = server(chart, OWN.but(models=["sales"])).api
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


def test_a_stream_may_end_before_the_pod_does(chart: Chart) -> None:
    server(chart, OWN.but(longest_answer_seconds=900))
    assert synth(chart).pod("custom-server")["terminationGracePeriodSeconds"] > 900


def test_a_shared_claim_of_one_node_is_never_held_by_two_pods(chart: Chart) -> None:
    server(chart, OWN.but(replicas=1, volumes=[{"name": "files", "path": "/files", "shared": True}]))
    assert synth(chart).find("Deployment", "custom-server")["spec"]["strategy"] == {"type": "Recreate"}


@pytest.mark.parametrize(
    ("props", "links", "finding"),
    [
        (None, {"cache": None}, "custom-server: the reference agent keeps its conversations in a cache; pass one"),
        (ReferenceAgentProps(model="gpt"), {}, "custom-server.model: 'gpt' is no model of litellm; it offers demo"),
        (None, {"llm": replace(LLM, models=())}, "custom-server.model: is not given, and litellm does not say which models"),
        (ReferenceAgentProps(models=("a", "b")), {}, "custom-server.models: the reference agent offers one model, not 2"),
    ],
)
def test_refuses(chart: Chart, props: Any, links: dict[str, Any], finding: str) -> None:
    server(chart, props, **links)
    with pytest.raises(RuntimeError) as refused:
        synth(chart)
    assert finding in str(refused.value)
