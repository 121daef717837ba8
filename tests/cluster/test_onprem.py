"""The shape of `onprem`: replicas behind a real Ingress controller, autoscalers with figures."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import create_connection
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
import yaml
from websockets import Origin
from websockets.sync.client import ClientConnection, connect

from constructs_lib import LLMPlatform, load
from tests.cluster.http_api import Api
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, eventually, namespace
from tests.questions import App, Manifests, synth

FOLDER = Path(__file__).parent
HOST = "chat.cluster.test"
ADMIN = "admin@example.com"


@pytest.fixture(scope="module")
def objects() -> Manifests:
    settings = load(FOLDER / "onprem.yaml")
    return Manifests(mapped(synth(LLMPlatform(App(), "onprem", settings))))


@pytest.fixture(scope="module")
def controller(cluster: None) -> Iterator[Namespace]:
    with namespace("cluster-tests-traefik") as place:
        place.apply(mapped(list(yaml.safe_load_all((FOLDER / "traefik.yaml").read_text()))))
        place.wait_until_ready()
        yield place


@pytest.fixture(scope="module")
def where(controller: Namespace, objects: Manifests) -> Iterator[Namespace]:
    with namespace("cluster-tests-onprem") as place:
        place.apply(objects)
        place.wait_until_ready(1200)
        yield place


@pytest.fixture
def url(controller: Namespace) -> Iterator[str]:
    with controller.forward("traefik", 80) as address:
        yield address


@pytest.fixture(scope="module")
def session(where: Namespace, controller: Namespace) -> str:
    with controller.forward("traefik", 80) as url:
        login = {"email": ADMIN, "password": where.secret("open-webui")["admin-password"]}
        return eventually("a way through the Ingress", lambda: signed_in(url, login), 60)


def signed_in(url: str, login: dict[str, str]) -> str:
    """The session, or nothing while the Ingress leads nowhere yet."""
    answer = Api(url, headers={"Host": HOST}).post("/api/v1/auths/signin", login)
    return str(answer.json["token"]) if answer.status == 200 else ""


def test_three_replicas_of_the_chat_serve(where: Namespace) -> None:
    assert len(where.pods("open-webui")) == 3
    assert {name: count for name, count in where.restarts().items() if count > 2} == {}


def test_every_replica_knows_the_session(where: Namespace, session: str) -> None:
    for pod in where.pods("open-webui"):
        with where.forward_pod(pod["metadata"]["name"], 8080) as address:
            assert Api(address, session).get("/api/v1/auths/").json["email"] == ADMIN


def test_a_websocket_hears_what_any_replica_does(where: Namespace, session: str, url: str) -> None:
    chat = Api(url, session, {"Host": HOST}).post("/api/v1/chats/new", {"chat": {"title": "shared"}}).json["id"]
    with websocket(url, session) as socket:
        for pod in where.pods("open-webui"):
            with where.forward_pod(pod["metadata"]["name"], 8080) as address:
                answer = Api(address, session).post(f"/api/v1/chats/{chat}", {"chat": {"title": "shared"}})
                assert answer.status == 200, answer.text
                said = asked_over(socket, Api(address, session), chat)
                assert "demo model" in said, pod["metadata"]["name"]


@dataclass
class Socket:
    """A socket.io connection."""

    connection: ClientConnection
    id: str

    def hear(self, *wanted: str) -> str:
        """What comes until all of that was heard. Raises TimeoutError after a minute of silence."""
        heard = ""
        while not all(word in heard for word in wanted):
            message = str(self.connection.recv(timeout=60))
            if message == "2":
                self.connection.send("3")
            heard += message
        return heard


@contextmanager
def websocket(url: str, session: str) -> Generator[Socket]:
    """A websocket through the Ingress, as the browser opens it."""
    place = urlsplit(url)
    address = f"ws://{HOST}/ws/socket.io/?EIO=4&transport=websocket"
    tcp = create_connection((place.hostname or "", place.port or 80))
    with connect(address, sock=tcp, origin=Origin(f"http://{HOST}")) as connection:
        assert str(connection.recv(timeout=10)).startswith("0")
        connection.send("40" + json.dumps({"token": session}))
        opened = json.loads(str(connection.recv(timeout=10)).removeprefix("40"))
        connection.send("42" + json.dumps(["user-join", {"auth": {"token": session}}]))
        yield Socket(connection, opened["sid"])


def asked_over(socket: Socket, api: Api, chat: str) -> str:
    """Asks a replica for an answer that comes by the websocket."""
    question: dict[str, Any] = {
        "model": "demo", "stream": True, "messages": [{"role": "user", "content": "Who are you?"}],
        "session_id": socket.id, "chat_id": chat, "id": str(uuid4()),
    }  # fmt: skip
    answer = api.post("/api/chat/completions", question)
    assert answer.status == 200, answer.text
    return socket.hear("demo model", '"done":true')


def test_autoscalers_report_a_cpu_figure(where: Namespace) -> None:
    names = {item["metadata"]["name"] for item in where.all("horizontalpodautoscalers")}
    assert names >= {"open-webui", "litellm", "custom-server"}
    for name in sorted(names):
        eventually(f"the CPU figure of {name}", lambda name=name: cpu_percent(where, name) is not None, 180)


def cpu_percent(where: Namespace, name: str) -> int | None:
    status = where.get("horizontalpodautoscaler", name).get("status", {})
    metrics: list[dict[str, Any]] = status.get("currentMetrics") or []
    figures = [metric["resource"]["current"].get("averageUtilization") for metric in metrics if "resource" in metric]
    return figures[0] if figures else None


def test_nobody_but_the_controller_gets_to_the_chat(objects: Manifests) -> None:
    (rule,) = objects.policy("open-webui")["ingress"]
    names = {"kubernetes.io/metadata.name": "cluster-tests-traefik"}
    assert rule["from"] == [{"namespaceSelector": {"matchLabels": names}}]
