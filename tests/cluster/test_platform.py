"""The platform of dist/dev.k8s.yaml in a real cluster, from one `kubectl apply` to a chat, and what it survives."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.core.values.images import locked
from constructs_lib.testing import Manifests
from tests.cluster.chat import ADMIN, administration, ask, sign_in, words
from tests.cluster.http_api import Answer, Api
from tests.cluster.image_map import mapped, stands_in
from tests.cluster.kubectl import Namespace, Object, eventually, namespace
from tests.cluster.pods import reaches, start_pod

DIST = Path(__file__).parents[2] / "dist" / "dev.k8s.yaml"
NAMESPACE = "llm-platform"
STORES = (("postgres", 5432), ("valkey", 6379), ("clickhouse", 8123), ("object-store", 7070), ("object-store", 7071))
GUARDED = (("litellm", 8081), ("langfuse", 9090))
SMOKE_CHECKS = ("models", "completion", "agent", "target")
COMPONENTS = (
    "postgres", "valkey", "clickhouse", "object-store", "langfuse", "langfuse-worker", "litellm", "custom-server", "open-webui",
)  # fmt: skip


@pytest.fixture(scope="module")
def objects() -> Manifests:
    made = Manifests(mapped([item for item in yaml.safe_load_all(DIST.read_text()) if item]))
    if stands_in(locked("langfuse")):  # a stand-in keeps no trace, however long the smoke test waits for it
        waits = {"name": "SMOKE_WAIT_SECONDS", "value": "60"}
        container = made.container("smoke-test", "smoke-test")
        container["env"] = [waits if each["name"] == waits["name"] else each for each in container["env"]]
    return made


@pytest.fixture(scope="module")
def where(cluster: None, objects: Manifests) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply(objects)
        place.wait_until_ready(1200)
        yield place


@pytest.fixture(scope="module")
def token(where: Namespace) -> str:
    return sign_in(where)


@pytest.fixture
def chat(where: Namespace, token: str) -> Iterator[Api]:
    with administration(where, token) as api:
        yield api


def test_no_container_restarted_more_than_twice(where: Namespace) -> None:
    assert {name: count for name, count in where.restarts().items() if count > 2} == {}


def test_the_administrator_sees_the_models_of_litellm_and_of_the_agent(chat: Api) -> None:
    assert {"demo", "agent"} <= {model["id"] for model in chat.get("/api/models").json["data"]}


def test_other_pods_have_no_access(where: Namespace) -> None:
    with where.forward("open-webui", 80) as url:
        assert Api(url).post("/api/v1/auths/signin", {"email": ADMIN, "password": "wrong"}).status in (400, 401)
        assert Api(url).post("/api/v1/auths/signup", {"email": "x@example.com", "password": "secret", "name": "x"}).status == 403
        assert Api(url).get("/api/models").status == 401


def test_a_chat_with_the_demo_model(chat: Api) -> None:
    answer = ask(chat, "demo", "Who are you?", stream=False)
    assert "demo model" in answer.json["choices"][0]["message"]["content"]


def test_a_streamed_chat_with_the_agent_uses_a_tool(chat: Api) -> None:
    said = words(ask(chat, "agent", "/calculate 6*7", stream=True))
    assert len(said) > 1
    assert "= 42" in "".join(said)
    assert "demo model" in "".join(said)


def test_traces_reach_langfuse_with_the_projects_key(where: Namespace, chat: Api) -> None:
    if not stands_in(locked("langfuse")):
        pytest.skip("only the stand-in tells which requests it got")
    keys = where.secret("langfuse")
    expected = "Basic " + b64encode(f"{keys['public-key']}:{keys['secret-key']}".encode()).decode()
    ask(chat, "agent", "/calculate 1+1", stream=False)
    with where.forward("langfuse", 9090) as url:
        for sender in ("litellm", "custom-server"):
            got = eventually(f"traces of {sender}", lambda sender=sender: traces(url, sender), 90)
            assert {request["headers"]["authorization"] for request in got} == {expected}


def traces(url: str, sender: str) -> list[Object]:
    """The requests with which a component, by the name it was given, sent traces."""
    got = [request for request in Api(url).get("/__requests").json if request["path"] == "/api/public/otel/v1/traces"]
    return [request for request in got if attribute("service.name", sender) in body(request)]


def body(request: Object) -> bytes:
    return b64decode(request["body_base64"]) if "body_base64" in request else request["body"].encode()


def attribute(name: str, value: str) -> bytes:
    """An attribute as OpenTelemetry's protocol buffers have it: each length in front."""
    text = b"\n" + bytes([len(value)]) + value.encode()
    return name.encode() + b"\x12" + bytes([len(text)]) + text


def test_every_secret_key_of_the_cluster_is_listed(where: Namespace, tmp_path: Path) -> None:
    (settings := tmp_path / "dev.yaml").write_text("base: dev\n")
    listed = {f"{each['secret']}/{each['key']}" for each in json.loads(command("secrets", settings, "--json"))}
    assert listed == {f"{item['metadata']['name']}/{key}" for item in where.all("secrets") for key in item.get("data", {})}
    assert command("secrets", settings, "--check") == ""


def command(*arguments: object, expect: int = 0) -> str:
    """Runs `llm-platform`; returns what it printed."""
    line = [sys.executable, "-m", "constructs_lib", *map(str, arguments)]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == expect, done.stdout + done.stderr
    return done.stdout


def smoke(where: Namespace, expect: int) -> dict[str, dict[str, Any]]:
    report = json.loads(command("smoke", "--namespace", where.name, "--json", expect=expect))
    where.kubectl("delete", "jobs", "--selector=app=smoke-test")
    assert report["passed"] == (expect == 0)
    return {check["check"]: check for check in report["checks"]}


def test_the_smoke_test_passes(where: Namespace) -> None:
    real = not stands_in(locked("langfuse"))
    checks = smoke(where, 0 if real else 1)
    assert {name: checks[name]["status"] for name in SMOKE_CHECKS} == dict.fromkeys(SMOKE_CHECKS, "passed"), checks
    assert checks["logs"]["status"] == "skipped"  # dev has no Elasticsearch
    if real:
        assert checks["trace"]["status"] == "passed", checks["trace"]
    else:
        assert_trace_was_sent(where, checks["trace"]["message"])


def assert_trace_was_sent(where: Namespace, message: str) -> None:
    """A stand-in for Langfuse keeps no trace, but it knows the requests: the trace that was looked for is one that came in."""
    assert message.startswith("Langfuse has no trace ")
    trace_id = message.split()[-1]
    with where.forward("langfuse", 9090) as url:
        requests = Api(url).get("/__requests").json
    assert f"/api/public/v2/observations?traceId={trace_id}&limit=100" in [request["path"] for request in requests]
    assert [request for request in requests if bytes.fromhex(trace_id) in body(request)]


def test_the_smoke_test_names_a_part_that_is_gone(where: Namespace) -> None:
    where.kubectl("scale", "deployment/custom-server", "--replicas=0")
    where.kubectl("wait", "--for=delete", "pod", "--selector=app=custom-server", "--timeout=120s")
    try:
        failed = smoke(where, 1)["agent"]
        assert failed["status"] == "failed"
        assert "custom-server" in failed["message"]
        assert failed["look_at"].startswith(f"kubectl --namespace {where.name} logs --selector app=custom-server")
    finally:
        where.kubectl("scale", "deployment/custom-server", "--replicas=1")
        where.wait_until_ready()


def test_a_file_is_kept_in_the_object_store(where: Namespace, chat: Api, token: str) -> None:
    file = chat.upload("/api/v1/files/?process=false", "note.txt", b"kept in a bucket")
    assert file.status == 200, file.text
    where.replace_pods("object-store")
    where.replace_pods("open-webui")
    with administration(where, token) as again:
        assert again.get(f"/api/v1/files/{file.json['id']}/content").text == "kept in a bucket"


def test_applying_again_changes_nothing(where: Namespace, objects: Manifests) -> None:
    before = state(where)
    assert where.differences(objects) == ""
    where.apply(objects)
    assert state(where) == before


def state(where: Namespace) -> dict[str, Any]:
    """Returns the state that a second apply must not change: the objects, their generations and the Secrets' values."""
    items = where.all("deployments", "statefulsets", "pods", "jobs", "secrets", "persistentvolumeclaims")
    return {item["metadata"]["uid"]: (item["metadata"].get("generation"), item.get("data")) for item in items}


@pytest.mark.parametrize("app", COMPONENTS)
def test_a_deleted_pod_comes_back_with_its_data(where: Namespace, token: str, app: str) -> None:
    with administration(where, token) as chat:
        made = chat.post("/api/v1/chats/new", {"chat": {"title": f"before {app}"}})
        assert made.status == 200, made.text
    where.replace_pods(app)
    with administration(where, token) as chat:
        assert chat.get(f"/api/v1/chats/{made.json['id']}").json["title"] == f"before {app}"
        eventually("an answer", lambda: "demo model" in "".join(words(ask(chat, "demo", "Who are you?", stream=True))), 60)


def test_notes_of_the_agent_survive_its_restart(where: Namespace) -> None:
    key = where.secret("custom-server")["api-key"]
    note = {"model": "agent", "messages": [{"role": "user", "content": "/remember the code is 4711"}]}
    recall = {"model": "agent", "messages": [{"role": "user", "content": "/recall"}]}
    who = {"X-OpenWebUI-User-Id": "user-1", "X-OpenWebUI-Chat-Id": "chat-1"}
    with where.forward("custom-server", 5000) as url:
        assert Api(url, key, who).post("/v1/chat/completions", note).status == 200
    where.replace_pods("custom-server")
    where.replace_pods("valkey")
    with where.forward("custom-server", 5000) as url:
        said = eventually("the note", lambda: content(Api(url, key, who).post("/v1/chat/completions", recall)), 60)
    assert "4711" in said


def content(answer: Answer) -> str:
    return answer.json["choices"][0]["message"]["content"] if answer.status == 200 else ""


@pytest.mark.usefixtures("enforced_policies")
def test_a_pod_without_the_right_labels_reaches_no_store(where: Namespace) -> None:
    start_pod(where, "stranger")
    assert reached(where, where, "stranger") == []
    where.kubectl("delete", "pod", "stranger")


@pytest.mark.usefixtures("enforced_policies")
def test_a_pod_of_another_namespace_reaches_no_store(where: Namespace, objects: Manifests) -> None:
    with namespace(f"{NAMESPACE}-stranger", keep=False) as in_another_namespace:
        start_pod(in_another_namespace, "stranger", labels=selector(objects, "litellm"))
        assert reached(in_another_namespace, where, "stranger") == []


@pytest.mark.usefixtures("enforced_policies")
def test_only_the_set_up_jobs_reach_the_object_stores_administration(where: Namespace, objects: Manifests) -> None:
    start_pod(where, "client", labels=selector(objects, "open-webui"))
    eventually("a way to the objects", lambda: reaches(where, "client", where.address("object-store"), 7070), 30)
    assert not reaches(where, "client", where.address("object-store"), 7071)
    where.kubectl("delete", "pod", "client")


def reached(in_another_namespace: Namespace, where: Namespace, pod: str) -> list[str]:
    """The services that a pod can open a connection to."""
    return [name for name, port in (*STORES, *GUARDED) if reaches(in_another_namespace, pod, where.address(name), port)]


def selector(objects: Manifests, name: str) -> dict[str, str]:
    return objects.find("Deployment", name)["spec"]["selector"]["matchLabels"]
