"""The LLM gateway with its stores on a real cluster: what it makes, what it does, what it survives, who gets in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from constructs_lib.core.values.secrets import Alphabet
from tests.cluster.charts import CLIENT, Gateway, gateway
from tests.cluster.http_api import Answer, Api
from tests.cluster.kubectl import Namespace, eventually, namespace
from tests.cluster.pods import reaches, start_pod

NAMESPACE = "cluster-tests-gateway"
QUESTION = {"model": "demo", "messages": [{"role": "user", "content": "Who are you?"}]}
CHARACTERS = {Alphabet.ALPHANUMERIC: "[A-Za-z0-9]", Alphabet.HEX: "[0-9a-f]"}
STORES = (("postgres", 5432), ("valkey", 6379))


@pytest.fixture(scope="module")
def made() -> Gateway:
    return gateway(NAMESPACE, replicas=1)


@pytest.fixture(scope="module")
def where(cluster: None, made: Gateway) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply(made.objects)
        place.wait_until_ready()
        yield place


@pytest.fixture
def url(where: Namespace) -> Iterator[str]:
    with where.forward("litellm", 8081) as address:
        yield address


def chat(where: Namespace, key: str) -> Answer:
    with where.forward("litellm", 8081) as url:
        return Api(url, key).post("/v1/chat/completions", QUESTION)


def client_key(where: Namespace) -> str:
    return where.secret(f"litellm-{CLIENT}")["api-key"]


def test_nothing_has_to_restart_to_get_ready(where: Namespace) -> None:
    assert {name: count for name, count in where.restarts().items() if count} == {}


def test_every_secret_is_generated_in_its_form(where: Namespace, made: Gateway) -> None:
    for secret, wanted in made.secrets.items():
        pattern = f"{wanted.prefix}{CHARACTERS[wanted.alphabet]}{{{wanted.length}}}"
        assert re.fullmatch(pattern, where.secret(secret.name)[secret.key]), secret


def test_no_two_secrets_are_alike(where: Namespace, made: Gateway) -> None:
    values = [where.secret(secret.name)[secret.key] for secret in made.secrets]
    assert len(set(values)) == len(values)


def test_a_client_chats_with_its_own_key(where: Namespace, url: str) -> None:
    answer = Api(url, client_key(where)).post("/v1/chat/completions", QUESTION)
    assert answer.status == 200, answer.text
    assert "demo model" in answer.json["choices"][0]["message"]["content"]


def test_a_client_chats_word_by_word(where: Namespace, url: str) -> None:
    answer = Api(url, client_key(where)).post("/v1/chat/completions", {**QUESTION, "stream": True})
    words = [event["choices"][0]["delta"].get("content") or "" for event in answer.events]
    assert len(words) > 3
    assert "demo model" in "".join(words)


def test_a_client_has_no_administrator_rights(where: Namespace, url: str) -> None:
    assert set(where.secret(f"litellm-{CLIENT}")) == {"api-key"}
    assert Api(url, client_key(where)).post("/key/generate", {}).status in (401, 403)


def test_an_unknown_key_is_rejected(url: str) -> None:
    assert Api(url, "sk-unknown").post("/v1/chat/completions", QUESTION).status == 401


def test_applying_again_changes_nothing(where: Namespace, made: Gateway) -> None:
    before = state(where, made)
    assert where.differences(made.objects) == ""
    where.apply(made.objects)
    assert state(where, made) == before


def state(where: Namespace, made: Gateway) -> dict[str, Any]:
    """Returns the state that a second apply must not change: the objects, their specs and the Secrets' values."""
    objects = where.all("deployments", "statefulsets", "pods", "jobs")
    values: dict[str, Any] = {secret.name: where.secret(secret.name) for secret in made.secrets}
    return values | {item["metadata"]["uid"]: item["metadata"].get("generation") for item in objects}


@pytest.mark.usefixtures("enforced_policies")
def test_only_pods_with_the_right_labels_reach_the_stores(where: Namespace, made: Gateway) -> None:
    start_pod(where, "stranger")
    assert reached(where, where, (*STORES, ("litellm", 8081))) == []
    labels = made.objects.find("Deployment", "litellm")["spec"]["selector"]["matchLabels"]
    where.kubectl("label", "pod", "stranger", *(f"{key}={value}" for key, value in labels.items()))
    eventually("a way to the stores", lambda: reached(where, where, STORES) == ["postgres", "valkey"], 30)
    where.kubectl("delete", "pod", "stranger")


@pytest.mark.usefixtures("enforced_policies")
def test_pods_of_another_namespace_reach_no_store(where: Namespace) -> None:
    with namespace(f"{NAMESPACE}-stranger", keep=False) as in_another_namespace:
        start_pod(in_another_namespace, "stranger", labels={"app": "litellm", "app.kubernetes.io/instance": "litellm"})
        assert reached(in_another_namespace, where, STORES) == []


def reached(in_another_namespace: Namespace, where: Namespace, services: tuple[tuple[str, int], ...]) -> list[str]:
    """The services that the stranger can open a connection to."""
    return [name for name, port in services if reaches(in_another_namespace, "stranger", where.address(name), port)]


@pytest.mark.parametrize("app", ["postgres", "valkey", "litellm"])
def test_a_deleted_pod_comes_back_with_its_data(where: Namespace, app: str) -> None:
    where.execute("pod/valkey-0", "valkey-cli", "set", "note", "kept")
    where.replace_pods(app)
    assert where.execute("pod/valkey-0", "valkey-cli", "get", "note").strip() == "kept"
    eventually("the client's key", lambda: chat(where, client_key(where)).status == 200, 60)
