"""LiteLLM's guardrails, MCP servers, Python files and teams, and LiteLLM without a database."""

import json
from dataclasses import replace
from typing import Any

import pytest
from cdk8s import Chart

from constructs_lib.apps.litellm import Budget, LiteLLMProxy, LiteLLMProxyProps
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.testing import Manifests, synth
from tests.apps.litellm.test_litellm import config, proxy

REFERENCE = {"from_secret": {"name": "guards", "key": "token"}}
HANDLER = "class Handler: ...\n\n\nhandler = Handler()\n"


def props(**changes: Any) -> LiteLLMProxyProps:
    return LiteLLMProxyProps().replace(**changes)


def settings_of(manifests: Manifests, client: str, part: int = -1) -> dict[str, Any]:
    return json.loads(manifests.container(f"litellm-{client}-key")["command"][part])


def blocks(manifests: Manifests, port: int) -> list[Any]:
    return [rule["to"] for rule in manifests.policy("litellm")["egress"] if {"protocol": "TCP", "port": port} in rule["ports"]]


# ---- guardrails and Python files ------------------------------------------------------------------------------------


def test_guardrails_check_the_models_that_name_them(chart: Chart) -> None:
    guards = [
        {"name": "pii", "guardrail": "presidio", "modes": ["pre_call", "post_call"], "everywhere": True},
        {
            "name": "filter", "guardrail": "generic_guardrail_api", "api_base": "http://filter.safety:8000", "namespace": "safety",
            "api_key": {"name": "guards", "key": "api-key"}, "parameters": {"extra": {"token": REFERENCE}},
        },
    ]  # fmt: skip
    models = [{"name": "gpt", "model": "openai/gpt-5", "guardrails": ["filter"]}]
    proxy(chart, props(guardrails=guards, models=models))
    manifests = synth(chart)
    assert config(manifests)["guardrails"] == [
        {
            "guardrail_name": "pii",
            "litellm_params": {"guardrail": "presidio", "mode": ["pre_call", "post_call"], "default_on": True},
        },
        {
            "guardrail_name": "filter",
            "litellm_params": {
                "guardrail": "generic_guardrail_api",
                "mode": "pre_call",
                "default_on": False,
                "api_base": "http://filter.safety:8000",
                "api_key": "os.environ/PROVIDER_GUARDS_API_KEY",
                "extra": {"token": "os.environ/PROVIDER_GUARDS_TOKEN"},
            },
        },
    ]
    assert config(manifests)["model_list"][0]["litellm_params"]["guardrails"] == ["filter"]
    assert manifests.env("litellm")["PROVIDER_GUARDS_API_KEY"] == "secret:guards/api-key"
    assert blocks(manifests, 8000) == [[{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "safety"}}}]]


@pytest.mark.parametrize(("key", "reached"), [({"name": "guards", "key": "k"}, True), (None, False)])
def test_a_guardrail_with_a_key_alone_reaches_its_service_on_the_internet(chart: Chart, key: Any, reached: bool) -> None:
    proxy(chart, props(guardrails=[{"name": "moderation", "guardrail": "openai_moderation", "api_key": key}]))
    assert bool(blocks(synth(chart), 443)) == reached


def test_python_files_are_beside_the_configuration(chart: Chart) -> None:
    guard = {"name": "own", "guardrail": "guards.Handler"}
    files = {"own.py": HANDLER, "guards.py": HANDLER}
    proxy(chart, props(files=files, settings={"callbacks": ["own.handler"]}, guardrails=[guard]))
    manifests = synth(chart)
    data = manifests.find("ConfigMap", "litellm-config")["data"]
    assert {name: data[name] for name in files} == files
    assert config(manifests)["litellm_settings"]["callbacks"] == ["prometheus", "own.handler"]


def test_an_image_of_ones_own_may_have_the_module(chart: Chart) -> None:
    own = {"image": {"repository": "registry.example.com/litellm"}, "settings": {"callbacks": ["in_the_image.handler"]}}
    proxy(chart, props(**own))
    assert "in_the_image.handler" in config(synth(chart))["litellm_settings"]["callbacks"]


def test_general_settings_and_model_info_join_those_of_the_library(chart: Chart) -> None:
    model = {"name": "local", "model": "openai/qwen3", "info": {"max_input_tokens": 32000}}
    proxy(chart, props(general_settings={"alert_types": ["db_exceptions"]}, models=[model], spend_log_days=30))
    written = config(synth(chart))
    assert written["general_settings"]["alert_types"] == ["db_exceptions"]
    assert written["general_settings"]["master_key"] == "os.environ/LITELLM_MASTER_KEY"
    assert written["general_settings"]["maximum_spend_logs_retention_period"] == "30d"
    assert written["model_list"][0]["model_info"] == {"mode": "chat", "max_input_tokens": 32000}


# ---- MCP servers ----------------------------------------------------------------------------------------------------


SEARCH = {
    "url": "https://mcp.example.com/search/mcp", "key": {"name": "mcp", "key": "token"}, "tools": ["find"],
    "headers": {"X-Team": "research", "X-Token": {"name": "mcp", "key": "header"}}, "description": "Finds papers",
}  # fmt: skip


def test_mcp_servers_are_asked_with_keys_of_secrets(chart: Chart) -> None:
    proxy(chart, props(mcp_servers={"search": SEARCH}))
    manifests = synth(chart)
    assert config(manifests)["mcp_servers"]["search"] == {
        "server_id": "search",
        "url": "https://mcp.example.com/search/mcp",
        "transport": "http",
        "auth_type": "bearer_token",
        "auth_value": "os.environ/PROVIDER_MCP_TOKEN",
        "static_headers": {"X-Team": "research", "X-Token": "os.environ/PROVIDER_MCP_HEADER"},
        "allowed_tools": ["find"],
        "allow_all_keys": False,
        "description": "Finds papers",
    }
    assert manifests.env("litellm")["PROVIDER_MCP_TOKEN"] == "secret:mcp/token"


def test_an_mcp_server_may_be_at_the_root(chart: Chart) -> None:
    proxy(chart, props(mcp_servers={"search": {"url": "https://mcp.example.com/"}}))
    assert config(synth(chart))["mcp_servers"]["search"]["url"] == "https://mcp.example.com/"


def tools_server(chart: Chart) -> Component:
    ready = Probe.http("/health")
    return Component(
        chart, "tools", WorkloadProps(image={"repository": "tools", "tag": "1"}), program="tools", role="tools",
        ports={"http": Port(8000)}, probes=Probes(startup=ready, readiness=ready, liveness=ready),
    )  # fmt: skip


def test_an_mcp_server_of_the_chart_is_reached_by_both_policies(chart: Chart) -> None:
    proxy(chart, tools={"notes": tools_server(chart).endpoint("http", "/mcp")})
    manifests = synth(chart)
    assert ("litellm", "tools", 8000) in manifests.edges()
    assert config(manifests)["mcp_servers"] == {
        "notes": {"server_id": "notes", "url": "http://tools.llm:8000/mcp", "transport": "http"}
    }


def test_the_key_of_a_passed_mcp_server_is_sent(chart: Chart) -> None:
    server = OpenAIEndpoint(name="t", host="t.example.com", port=443, path="/mcp", key=SecretKey(name="t", key="k"))
    proxy(chart, tools={"notes": server})
    assert config(synth(chart))["mcp_servers"]["notes"]["auth_value"] == "os.environ/PROVIDER_T_K"


def test_a_key_may_use_the_mcp_servers_that_its_client_names(chart: Chart) -> None:
    made = proxy(chart, props(mcp_servers={"search": SEARCH}))
    made.client("one", tools=["search"])
    made.client("two")
    manifests = synth(chart)
    assert settings_of(manifests, "one")["object_permission"] == {"mcp_servers": ["search"]}
    assert settings_of(manifests, "two")["object_permission"] == {"mcp_servers": []}


@pytest.mark.parametrize(
    ("name", "path", "message"),
    [
        ("notes", "", "tools: the endpoint of 'notes' has no path; give it that of the server's MCP endpoint, such as '/mcp'"),
        ("my-notes", "/mcp", "tools: 'my-notes' is not a name of an MCP server; use letters, digits and '_'"),
        ("search", "/mcp", "mcp_servers.search: has the name of a server that is passed as tools; take another name"),
    ],
)
def test_mcp_servers_that_cannot_be_passed(chart: Chart, name: str, path: str, message: str) -> None:
    endpoint = replace(Endpoint.from_url("http://tools.example.com"), path=path)
    proxy(chart, props(mcp_servers={"search": SEARCH}), tools={name: endpoint})
    with pytest.raises(RuntimeError, match=message):
        synth(chart)


# ---- teams ----------------------------------------------------------------------------------------------------------


def test_clients_of_a_team_share_its_budget(chart: Chart) -> None:
    made = proxy(chart)
    team = made.team("research", models=["demo"], budget=Budget(usd=50), rpm=100)
    assert made.client("lab", team=team).models == ("demo",)
    assert settings_of(synth(chart), "lab") == {
        "team_id": "research",
        "team_alias": "research",
        "models": ["demo"],
        "max_budget": 50.0,
        "budget_duration": "30d",
        "rpm_limit": 100,
    }


@pytest.mark.parametrize(
    ("kind", "name", "arguments", "message"),
    [
        ("team", "known", {}, "there is a team 'known' already"),
        ("team", "Known", {}, "'Known' is not a DNS label"),
        ("team", "new", {"models": ["gpt"]}, "team 'new': no such model: gpt; there are demo"),
        ("team", "new", {"tools": ["notes"]}, "team 'new': no such MCP server: notes; there are search"),
        ("client", "new", {"tools": ["notes"]}, "client 'new': no such MCP server: notes; there are search"),
    ],
)
def test_teams_and_tools_that_cannot_be(chart: Chart, kind: str, name: str, arguments: dict[str, Any], message: str) -> None:
    made = proxy(chart, props(mcp_servers={"search": SEARCH}))
    made.team("known")
    with pytest.raises(ValueError, match=message):
        getattr(made, kind)(name, **arguments)


@pytest.mark.parametrize("arguments", [{"tools": ["search"]}, {"models": ["demo"]}], ids=str)
def test_a_client_has_nothing_that_its_team_may_not_use(chart: Chart, arguments: dict[str, Any]) -> None:
    models = [{"name": name, "model": "openai/x"} for name in ("demo", "other")]
    made = proxy(chart, props(mcp_servers={"search": SEARCH}, models=models))
    team = made.team("known", models=["other"])
    with pytest.raises(ValueError, match=r"client 'new': its team 'known' may not use (search|demo); give them to the team too"):
        made.client("new", team=team, **arguments)


# ---- without a database ---------------------------------------------------------------------------------------------


def test_without_a_database_there_is_the_master_key_alone(chart: Chart) -> None:
    made = LiteLLMProxy(chart, "litellm", props(replicas=1))
    assert (made.migration, made.administrator.key) == (None, SecretKey(name="litellm", key="master-key"))
    assert made.administrator.models == ("demo",)
    manifests = synth(chart)
    assert config(manifests)["general_settings"] == {"master_key": "os.environ/LITELLM_MASTER_KEY"}
    assert manifests.names("Deployment") == {"litellm"}
    assert manifests.waits("litellm") == []
    assert not [name for name in manifests.env("litellm") if "DATABASE" in name or "SALT" in name]


@pytest.mark.parametrize("kind", ["client", "team"])
def test_without_a_database_there_are_no_virtual_keys(chart: Chart, kind: str) -> None:
    made = LiteLLMProxy(chart, "litellm", props(replicas=1))
    message = f"{kind} 'chat': LiteLLM has no database, so it has no virtual keys; pass one, or use administrator"
    with pytest.raises(ValueError, match=message):
        getattr(made, kind)("chat")


@pytest.mark.parametrize(
    "setting", [{"budget": {"usd": 1}}, {"spend_log_days": 3}, {"salt_key": {"name": "own", "key": "salt"}}], ids=str
)
def test_settings_that_need_a_database(chart: Chart, setting: dict[str, Any]) -> None:
    LiteLLMProxy(chart, "litellm", props(replicas=1, **setting))
    with pytest.raises(RuntimeError, match=f"litellm.{next(iter(setting))}: needs a database"):
        synth(chart)
