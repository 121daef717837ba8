"""A model server, an MCP server and web search, with a LiteLLM that has no database, under enforced policies.

llama.cpp's server and SearXNG are stand-ins, which answer as the programs would and remember what they were asked. The MCP server
is a real one, of the library `mcp`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdk8s import Chart

from constructs_lib import (
    AgentServer,
    LiteLLMProxy,
    LiteLLMProxyProps,
    LlamaCppProps,
    MCPServer,
    MCPServerProps,
    ModelServer,
    OpenWebUI,
    OpenWebUIProps,
    ReferenceAgentProps,
    Valkey,
    ValkeyProps,
    WebSearch,
    WebSearchProps,
)
from constructs_lib.core.values.images import locked
from constructs_lib.testing import Manifests, chart, synth
from tests.cluster import tool_server
from tests.cluster.chat import ADMIN, sign_in
from tests.cluster.http_api import Answer, Api
from tests.cluster.image_map import mapped, stands_in
from tests.cluster.kubectl import Namespace, Object, namespace
from tests.cluster.pods import reaches, start_pod

NAMESPACE = "cluster-tests-tools"
CLAIM = "models"
PROGRAM_FOLDER = "/srv/tools"
PROTOCOL = {"Accept": "application/json, text/event-stream"}
BACKWARDS = "d-u-o-l-c"


@pytest.fixture(scope="module")
def objects() -> Manifests:
    return Manifests(mapped(synth(tools_chart())))


@pytest.fixture(scope="module")
def where(cluster: None, objects: Manifests) -> Iterator[Namespace]:
    if not all(stands_in(locked(program)) for program in ("llama-cpp", "searxng")):
        pytest.skip("only stand-ins for llama.cpp's server and SearXNG tell which requests they got")
    with namespace(NAMESPACE) as place:
        place.apply([claim()])
        place.apply(objects)
        place.wait_until_ready()
        yield place


def claim() -> Object:
    spec = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}}
    return {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": CLAIM}, "spec": spec}


def tools_chart() -> Chart:
    """A chat with an agent, whose model, tools and web search are in the cluster."""
    into = chart("tools", NAMESPACE)
    model = ModelServer(into, "small", model_server())
    letters = mcp_server(into)
    proxy = LiteLLMProxy(into, "litellm", litellm(), model_servers=[model.api], tools={"letters": letters.mcp})
    agent = AgentServer(
        into,
        "agent",
        ReferenceAgentProps().replace(replicas=1, resources={"cpu": "50m"}),
        llm=proxy.administrator,
        cache=Valkey(into, "valkey", ValkeyProps().replace(resources={"cpu": "20m"}, volume={"size": "1Gi"})).cache,
        mcp_servers=[letters.mcp],
    )
    OpenWebUI(
        into,
        "open-webui",
        OpenWebUIProps().replace(replicas=1, resources={"cpu": "100m"}, admin_email=ADMIN, volume={"size": "1Gi"}),
        backends=[proxy.administrator, agent.api],
        mcp_servers=[letters.mcp],
        web_search=WebSearch(into, "searxng", WebSearchProps().replace(resources={"cpu": "20m"})).api,
    )
    return into


def model_server() -> LlamaCppProps:
    return LlamaCppProps.model_validate(
        {
            "kind": "llama_cpp",
            "model": {"kind": "claim", "claim": CLAIM, "path": "small.gguf"},
            "resources": {"cpu": "20m", "memory": "64Mi"},
            "env": {"STAND_IN_PORTS": "8000"},  # of the stand-in, which listens on 8080 otherwise
        }
    )


def mcp_server(into: Chart) -> MCPServer:
    props = MCPServerProps.model_validate(
        {
            "image": locked("litellm"),
            "path": "/mcp",
            "command": ["python", f"{PROGRAM_FOLDER}/tool_server.py"],
            "key_variable": "MCP_KEY",
        }
    )
    made = MCPServer(into, "letters", props)
    made.server.add_files(PROGRAM_FOLDER, {"tool_server.py": Path(tool_server.__file__).read_text()})
    return made


def litellm() -> LiteLLMProxyProps:
    models = [{"name": "small", "model": "openai/small", "server": "small"}]
    return LiteLLMProxyProps().replace(replicas=1, models=models, resources={"cpu": "200m", "memory": "1Gi"})


@pytest.fixture(scope="module")
def token(where: Namespace) -> str:
    return sign_in(where)


def content(answer: Answer) -> str:
    assert answer.status == 200, answer.text
    return answer.json["choices"][0]["message"]["content"]


def last_question(where: Namespace) -> Object:
    """The last chat completion that the model server was asked for."""
    asked = [each for each in requests_of(where, "small", 8000) if each["path"] == "/v1/chat/completions"]
    return json.loads(asked[-1]["body"])


def requests_of(where: Namespace, service: str, port: int) -> list[Object]:
    """The requests that a stand-in got."""
    with where.forward(service, port) as url:
        return Api(url).get("/__requests").json


def test_litellm_without_a_database_reaches_the_model_server(where: Namespace) -> None:
    with where.forward("litellm", 8081) as url:
        question = {"model": "small", "messages": [{"role": "user", "content": "Which model are you?"}]}
        answer = Api(url, where.secret("litellm")["master-key"]).post("/v1/chat/completions", question)
        assert Api(url).post("/v1/chat/completions", question).status == 401
    assert "stand-in" in content(answer)
    assert {"model": "small", "messages": question["messages"]}.items() <= last_question(where).items()


def test_a_tool_of_the_mcp_server_answers_in_the_chat_with_the_agent(where: Namespace, token: str) -> None:
    question = {"model": "agent", "stream": False, "messages": [{"role": "user", "content": "/letters_spell cloud"}]}
    with where.forward("open-webui", 80) as url:
        said = content(Api(url, token).post("/api/chat/completions", question))
    assert BACKWARDS in said
    assert "stand-in" in said  # the model had the last word


def test_open_webui_offers_the_tools_of_the_mcp_server_to_a_model_of_litellm(where: Namespace, token: str) -> None:
    messages = [{"role": "user", "content": "Spell cloud backwards."}]
    question = {"model": "small", "stream": False, "tool_ids": ["server:mcp:letters"], "messages": messages}
    with where.forward("open-webui", 80) as url:
        assert "stand-in" in content(Api(url, token).post("/api/chat/completions", question))
    assert "letters_spell" in [tool["function"]["name"] for tool in last_question(where)["tools"]]


def test_litellm_offers_the_tools_of_the_mcp_server(where: Namespace) -> None:
    with where.forward("litellm", 8081) as url:
        api = Api(url, where.secret("litellm")["master-key"], PROTOCOL)
        listed = result(api.post("/mcp/", call("tools/list")))
        answer = result(api.post("/mcp/", call("tools/call", name="letters-spell", arguments={"word": "cloud"})))
    assert [tool["name"] for tool in listed["tools"]] == ["letters-spell"]
    assert answer["content"][0]["text"] == BACKWARDS


def call(method: str, **parameters: Any) -> Object:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}


def result(answer: Answer) -> Any:
    assert answer.status == 200, answer.text
    (message,) = answer.events or [answer.json]
    return message["result"]


def test_open_webui_asks_the_web_search(where: Namespace, token: str) -> None:
    with where.forward("open-webui", 80) as url:
        Api(url, token).post("/api/v1/retrieval/process/web/search", {"queries": ["weather in Vienna"]})
    assert [
        each for each in requests_of(where, "searxng", 8080) if each["path"].startswith("/search?q=weather+in+Vienna&format=json")
    ]


@pytest.mark.usefixtures("enforced_policies")
def test_other_pods_reach_neither_the_tools_nor_the_model(where: Namespace, objects: Manifests) -> None:
    start_pod(where, "stranger")
    services = (("letters", 8000), ("small", 8000), ("searxng", 8080))
    assert reached(where, "stranger", services) == []
    labels = objects.find("Deployment", "litellm")["spec"]["selector"]["matchLabels"]
    start_pod(where, "like-litellm", labels=labels)
    assert reached(where, "like-litellm", services) == ["letters", "small"]


def reached(where: Namespace, pod: str, services: tuple[tuple[str, int], ...]) -> list[str]:
    return [name for name, port in services if reaches(where, pod, where.address(name), port)]
