"""The shape of `onprem`: replicas behind the platform's own ingress controller, autoscalers with figures."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Any
from uuid import uuid4

import pytest
from cdk8s import App
from trustme import CA
from websockets.sync.client import ClientConnection

from constructs_lib import LLMPlatform, PlatformProps, load
from constructs_lib.apps.ingress_controller import NodePortService
from constructs_lib.testing import Manifests, synth
from tests.cluster.chat import ADMIN
from tests.cluster.http_api import Api
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, eventually, namespace
from tests.cluster.outside import DOMAIN, Site, keep_certificate

QUESTION = {"messages": [{"role": "user", "content": "Who are you?"}]}


@pytest.fixture(scope="module")
def settings() -> PlatformProps:
    return load(Path(__file__).with_name("onprem.yaml"))


@pytest.fixture(scope="module")
def objects(settings: PlatformProps) -> Manifests:
    return Manifests(mapped(synth(LLMPlatform(App(), "onprem", settings))))


@pytest.fixture(scope="module")
def authority() -> CA:
    return CA()


@pytest.fixture(scope="module")
def where(cluster: None, settings: PlatformProps, objects: Manifests, authority: CA) -> Iterator[Namespace]:
    assert settings.ingress_controller
    assert settings.ingress_controller.tls
    with namespace("cluster-tests-onprem") as place:
        keep_certificate(place, str(settings.ingress_controller.tls.secret), authority)
        place.apply(objects)
        place.wait_until_ready(1200)
        yield place


@pytest.fixture(scope="module")
def site(where: Namespace, settings: PlatformProps, authority: CA) -> Site:
    """The chat, with the administrator's session."""
    assert settings.ingress_controller
    service = settings.ingress_controller.service
    assert isinstance(service, NodePortService)
    chat = Site(f"chat.{DOMAIN}", service.http, service.https, authority)
    login = {"email": ADMIN, "password": where.secret("open-webui")["admin-password"]}
    return replace(chat, key=eventually("a way through the Ingress", lambda: signed_in(chat, login), 60))


def signed_in(site: Site, login: dict[str, str]) -> str:
    """The session, or nothing while the Ingress leads nowhere yet."""
    answer = site.post("/api/v1/auths/signin", login)
    return str(answer.json["token"]) if answer.status == 200 else ""


def test_three_replicas_of_the_chat_serve(where: Namespace) -> None:
    assert len(where.pods("open-webui")) == 3
    assert {name: count for name, count in where.restarts().items() if count > 2} == {}


def test_http_is_redirected_to_https(site: Site) -> None:
    status, location = site.plain("/auth?redirect=1")
    assert status in (301, 308)
    assert location == f"{site.url}/auth?redirect=1"


def test_an_unknown_host_is_not_found(site: Site) -> None:
    unknown = replace(site, host=f"other.{DOMAIN}", authority=None)
    assert unknown.get("/").status == 404


def test_a_chat_is_streamed_through_the_controller(site: Site) -> None:
    parts = list(site.stream("/api/chat/completions", {"model": "demo", "stream": True, **QUESTION}))
    assert len(parts) > 2
    assert parts[0].startswith(b"data: ")
    assert b"".join(parts).rstrip().endswith(b"data: [DONE]")


def test_each_application_has_its_host(where: Namespace, site: Site) -> None:
    api = replace(site, host=f"api.{DOMAIN}", key=where.secret("litellm")["master-key"])
    assert "demo" in [model["id"] for model in api.get("/v1/models").json["data"]]
    traces = replace(site, host=f"traces.{DOMAIN}", key=None)
    assert traces.get("/api/public/health").status == 200


def test_every_replica_knows_the_session(where: Namespace, site: Site) -> None:
    for pod in where.pods("open-webui"):
        with where.forward_pod(pod["metadata"]["name"], 8080) as address:
            assert Api(address, site.key).get("/api/v1/auths/").json["email"] == ADMIN


def test_a_websocket_hears_what_any_replica_does(where: Namespace, site: Site) -> None:
    chat = site.post("/api/v1/chats/new", {"chat": {"title": "shared"}}).json["id"]
    with websocket(site) as socket:
        for pod in where.pods("open-webui"):
            with where.forward_pod(pod["metadata"]["name"], 8080) as address:
                answer = Api(address, site.key).post(f"/api/v1/chats/{chat}", {"chat": {"title": "shared"}})
                assert answer.status == 200, answer.text
                said = asked_over(socket, Api(address, site.key), chat)
                assert "demo model" in said, pod["metadata"]["name"]


@dataclass
class Socket:
    """A socket.io connection."""

    connection: ClientConnection
    id: str

    def hear(self, *wanted: str) -> str:
        """Returns the messages until all wanted ones have come. Raises TimeoutError after a minute without messages."""
        heard = ""
        while not all(word in heard for word in wanted):
            message = str(self.connection.recv(timeout=60))
            if message == "2":
                self.connection.send("3")
            heard += message
        return heard


@contextmanager
def websocket(site: Site) -> Generator[Socket]:
    """A websocket through the controller, signed in."""
    with site.websocket("/ws/socket.io/?EIO=4&transport=websocket") as connection:
        assert str(connection.recv(timeout=10)).startswith("0")
        connection.send("40" + json.dumps({"token": site.key}))
        opened = json.loads(str(connection.recv(timeout=10)).removeprefix("40"))
        connection.send("42" + json.dumps(["user-join", {"auth": {"token": site.key}}]))
        yield Socket(connection, opened["sid"])


def asked_over(socket: Socket, api: Api, chat: str) -> str:
    """Asks a replica for an answer that comes by the websocket."""
    question: dict[str, Any] = {
        "model": "demo", "stream": True, **QUESTION,
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


def test_litellm_grows_under_load_and_shrinks_after_it_and_no_request_fails(where: Namespace, site: Site) -> None:
    api = replace(site, host=f"api.{DOMAIN}", key=where.secret("litellm")["master-key"])
    eventually("one pod of LiteLLM at rest", lambda: replicas(where, "litellm") == (1, 1), 300)
    with chats(api) as statuses:
        eventually("two pods of LiteLLM", lambda: replicas(where, "litellm") == (2, 2), 300)
    assert statuses
    with chats(api, clients=1, pause=2) as later:
        eventually("one pod of LiteLLM", lambda: replicas(where, "litellm") == (1, 1), 300)
    assert set(statuses) | set(later) == {200}


def replicas(where: Namespace, name: str) -> tuple[int, int]:
    """The pods of a Deployment that are wanted, and those that are ready."""
    deployment = where.get("deployment", name)
    return deployment["spec"]["replicas"], deployment["status"].get("readyReplicas", 0)


@contextmanager
def chats(site: Site, clients: int = 4, pause: float = 0) -> Generator[list[int]]:
    """Chats until it is left; yields the statuses of the answers."""
    statuses: list[int] = []
    done = Event()

    def chat() -> None:
        while not done.wait(pause):
            statuses.append(site.post("/v1/chat/completions", {"model": "demo", **QUESTION}).status)

    with ThreadPoolExecutor(clients) as pool:
        running = [pool.submit(chat) for _ in range(clients)]
        try:
            yield statuses
        finally:
            done.set()
    for each in running:
        each.result()


def test_a_drain_of_the_node_may_evict_every_pod(where: Namespace) -> None:
    for pod in [pod for pod in where.all("pods") if pod["status"]["phase"] == "Running"]:
        name = pod["metadata"]["name"]
        eviction = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": {"name": name, "namespace": where.name}}
        path = f"/api/v1/namespaces/{where.name}/pods/{name}/eviction?dryRun=All"
        assert json.loads(where.kubectl("create", "--raw", path, "-f", "-", given=json.dumps(eviction)))["status"] == "Success"


def test_only_the_controller_reaches_the_chat(objects: Manifests) -> None:
    (rule,) = objects.policy("open-webui")["ingress"]
    assert [peer["podSelector"]["matchLabels"]["app"] for peer in rule["from"]] == ["ingress-controller"]
