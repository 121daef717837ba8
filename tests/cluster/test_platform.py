"""The platform of dist/dev.k8s.yaml in a real cluster, from one `kubectl apply` to a chat, and what it survives."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.core.images import locked
from tests.cluster.http_api import Answer, Api
from tests.cluster.image_map import mapped, stands_in
from tests.cluster.kubectl import Namespace, Object, eventually, namespace
from tests.cluster.pods import reaches, start_pod
from tests.questions import Manifests

DIST = Path(__file__).parents[2] / "dist" / "dev.k8s.yaml"
NAMESPACE = "llm-platform"
ADMIN = "admin@example.com"
STORES = (("postgres", 5432), ("valkey", 6379), ("clickhouse", 8123), ("object-store", 7070), ("object-store", 7071))
GUARDED = (("litellm", 8081), ("langfuse", 9090))
COMPONENTS = (
    "postgres", "valkey", "clickhouse", "object-store", "langfuse", "langfuse-worker", "litellm", "custom-server", "open-webui",
)  # fmt: skip


@pytest.fixture(scope="module")
def objects() -> Manifests:
    return Manifests(mapped([item for item in yaml.safe_load_all(DIST.read_text()) if item]))


@pytest.fixture(scope="module")
def where(cluster: None, objects: Manifests) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply(objects)
        place.wait_until_ready(1200)
        yield place


@pytest.fixture(scope="module")
def token(where: Namespace) -> str:
    """What Open WebUI gives the administrator whom its Secret names. Once for all: it takes few sign-ins in a while."""
    password = where.secret("open-webui")["admin-password"]
    with where.forward("open-webui", 80) as url:
        answer = Api(url).post("/api/v1/auths/signin", {"email": ADMIN, "password": password})
    assert answer.status == 200, answer.text
    return answer.json["token"]


@pytest.fixture
def chat(where: Namespace, token: str) -> Iterator[Api]:
    with administration(where, token) as api:
        yield api


@contextmanager
def administration(where: Namespace, token: str) -> Generator[Api]:
    """Open WebUI's API for its administrator."""
    with where.forward("open-webui", 80) as url:
        yield Api(url, token)


def ask(chat: Api, model: str, question: str, **options: Any) -> Answer:
    answer = chat.post("/api/chat/completions", {"model": model, "messages": [{"role": "user", "content": question}], **options})
    assert answer.status == 200, answer.text
    return answer


def words(answer: Answer) -> list[str]:
    return [choice["delta"].get("content") or "" for event in answer.events for choice in event.get("choices", [])]


def test_nothing_was_started_again_more_than_twice(where: Namespace) -> None:
    assert {name: count for name, count in where.restarts().items() if count > 2} == {}


def test_the_administrator_sees_the_models_of_litellm_and_of_the_agent(chat: Api) -> None:
    assert {"demo", "agent"} <= {model["id"] for model in chat.get("/api/models").json["data"]}


def test_nobody_else_gets_in(where: Namespace) -> None:
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
    """What a second apply must leave alone: the objects, their generations and the values of the Secrets."""
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


def test_what_the_agent_was_told_survives_its_restart(where: Namespace) -> None:
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
    with namespace(f"{NAMESPACE}-stranger", keep=False) as elsewhere:
        start_pod(elsewhere, "stranger", labels=selector(objects, "litellm"))
        assert reached(elsewhere, where, "stranger") == []


@pytest.mark.usefixtures("enforced_policies")
def test_only_the_set_up_jobs_reach_the_object_stores_administration(where: Namespace, objects: Manifests) -> None:
    start_pod(where, "client", labels=selector(objects, "open-webui"))
    eventually("a way to the objects", lambda: reaches(where, "client", where.address("object-store"), 7070), 30)
    assert not reaches(where, "client", where.address("object-store"), 7071)
    where.kubectl("delete", "pod", "client")


def reached(elsewhere: Namespace, where: Namespace, pod: str) -> list[str]:
    """The services that a pod can open a connection to."""
    return [name for name, port in (*STORES, *GUARDED) if reaches(elsewhere, pod, where.address(name), port)]


def selector(objects: Manifests, name: str) -> dict[str, str]:
    return objects.find("Deployment", name)["spec"]["selector"]["matchLabels"]
