"""MCP servers: their pods, their keys, and the applications that use their tools."""

import json
from typing import Any

import pytest
import yaml
from cdk8s import App, Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.mcp_server import MCPServer, MCPServerProps
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Manifests, synth
from tests.kubernetes import validate

GIVEN = {"image": "registry.example.com/crm-mcp:1.0", "path": "/mcp"}


def crm(into: Chart, **changes: Any) -> MCPServer:
    return MCPServer(into, "crm", MCPServerProps.model_validate({**GIVEN, **changes}))


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "crm"]


def platform(**changes: Any) -> Manifests:
    return synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(mcp_servers={"crm": {**GIVEN, **changes}})))


def connections(manifests: Manifests) -> list[dict[str, Any]]:
    return json.loads(manifests.env("open-webui", "open-webui")["TOOL_SERVER_CONNECTIONS"])


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    crm(
        chart, key_variable="API_TOKEN", health_path="/healthz", metrics_path="/metrics", port=9000, args=["serve"],
        egress=[{"internet": True, "ports": [443]}],
    )  # fmt: skip
    assert own(synth(chart)) == snapshot


def test_objects_are_valid(chart: Chart) -> None:
    crm(chart)
    validate(synth(chart))


def test_a_key_is_generated_or_yours(chart: Chart) -> None:
    assert crm(chart, key_variable="TOKEN").mcp.key == SecretKey(name="crm", key="key")
    yours = MCPServerProps.model_validate({**GIVEN, "key_variable": "TOKEN", "key": {"name": "mine", "key": "token"}})
    assert MCPServer(chart, "other", yours).mcp.key == SecretKey(name="mine", key="token")
    manifests = synth(chart)
    assert manifests.env("crm")["TOKEN"] == "secret:crm/key"
    assert manifests.env("other")["TOKEN"] == "secret:mine/token"
    assert not manifests.has("Secret", "other")


def test_without_a_key_variable_it_asks_for_no_key(chart: Chart) -> None:
    assert crm(chart).mcp.key is None
    assert not synth(chart).has("Secret", "crm")


def test_a_pod_without_a_health_path_is_ready_once_its_port_is_open(chart: Chart) -> None:
    crm(chart)
    assert synth(chart).container("crm")["readinessProbe"]["tcpSocket"] == {"port": "http"}


def test_the_chat_and_the_agent_of_a_platform_use_it() -> None:
    manifests = platform(key_variable="TOKEN")
    (connection,) = connections(manifests)
    assert connection == {
        "type": "mcp",
        "url": "http://crm.llm-platform:8000/mcp",
        "path": "",
        "auth_type": "bearer",
        "key": "$(TOOL_SERVER_CRM_KEY)",
        "config": {"enable": True, "access_grants": [{"principal_type": "user", "principal_id": "*", "permission": "read"}]},
        "info": {"id": "crm", "name": "crm", "description": ""},
    }
    assert manifests.env("open-webui", "open-webui")["TOOL_SERVER_CRM_KEY"] == "secret:crm/key"
    agent = manifests.env("custom-server", "agent-server")
    assert json.loads(agent["MCP_SERVERS"])[0]["url"] == "http://crm.llm-platform:8000/mcp"
    assert agent["MCP_CRM_KEY"] == "secret:crm/key"
    assert {edge for edge in manifests.edges() if edge[1] == "crm"} == {("custom-server", "crm", 8000), ("open-webui", "crm", 8000)}


@pytest.mark.parametrize(("client", "workload"), [("agent_server", "custom-server"), ("open_webui", "open-webui")])
def test_only_its_clients_reach_it(client: str, workload: str) -> None:
    assert {edge for edge in platform(clients=[client]).edges() if edge[1] == "crm"} == {(workload, "crm", 8000)}


def test_litellm_offers_its_tools_to_the_keys_of_the_chat_and_the_agent() -> None:
    servers = {"our-crm": {**GIVEN, "clients": ["litellm"], "key_variable": "TOKEN"}}
    manifests = synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(mcp_servers=servers)))
    config = yaml.safe_load(manifests.find("ConfigMap", "litellm-config")["data"]["config.yaml"])
    server = config["mcp_servers"]["our_crm"]
    assert server["url"] == "http://our-crm.llm-platform:8000/mcp"
    assert manifests.env("litellm")[server["auth_value"].removeprefix("os.environ/")] == "secret:our-crm/key"
    assert {edge for edge in manifests.edges() if edge[1] == "our-crm"} == {("litellm", "our-crm", 8000)}
    for client, allowed in {"custom-server": True, "open-webui": True, "smoke-test": False}.items():
        assert ("our_crm" in json.dumps(manifests.container(f"litellm-{client}-key")["command"])) is allowed


def test_metrics_are_scraped_and_a_health_path_is_probed() -> None:
    assert ("prometheus", "crm", 8000) in platform(metrics_path="/metrics").edges()
    assert ("blackbox-exporter", "crm", 8000) in platform(health_path="/healthz").edges()
