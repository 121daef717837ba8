"""Conversation state: kept per user and chat, over restarts and replicas, within bounds."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import redis
import trustme

from constructs_lib.apps.agent_server.server import memory
from constructs_lib.apps.agent_server.server.memory import Memory, Recollection
from constructs_lib.apps.agent_server.server.settings import load
from tests.apps.agent_server.server.conftest import RunningAgent, StartAgent
from tests.apps.agent_server.server.fakes import CANNED, FakeModel, calls, eventually, free_port, tls_before


@pytest.fixture
def chat() -> str:
    return uuid4().hex


@pytest.fixture
def store(environment: dict[str, str]) -> Iterator[Any]:
    client = redis.Redis(port=int(environment["REDIS_PORT"]), decode_responses=True)
    yield client
    client.close()


def system_text(model: FakeModel) -> str:
    return model.requests[-1]["messages"][0]["content"]


def test_a_note_is_there_in_the_next_turn(agent: RunningAgent, model: FakeModel, chat: str) -> None:
    model.script = [calls(("remember", {"note": "the owl is called Ida"}), ("make_plan", {"steps": ["look", "answer"]}))]
    agent.say("my owl is called Ida", chat, "u1")
    agent.say("what is it called?", chat, "u1")
    assert "- the owl is called Ida" in system_text(model)
    assert "Plan:\n- look\n- answer" in system_text(model)


def test_the_chat_id_may_come_in_the_bodys_metadata(agent: RunningAgent, model: FakeModel, chat: str) -> None:
    agent.say("/remember a thing", metadata={"chat_id": chat})
    agent.say("hm", metadata={"chat_id": chat})
    assert "- a thing" in system_text(model)


def test_without_a_chat_id_nothing_is_kept(agent: RunningAgent, model: FakeModel, store: Any) -> None:
    before = set(store.keys("agent:*"))
    model.script = [calls(("calculate", {"expression": "6*7"}))]
    agent.say("hm")
    assert "remember" not in {each["function"]["name"] for each in model.requests[0]["tools"]}
    assert set(store.keys("agent:*")) == before


def test_another_user_cannot_read_it_by_naming_the_chat(agent: RunningAgent, model: FakeModel, chat: str) -> None:
    agent.say("/remember a secret", chat, "u1")
    for user in ("u2", "", "*", "u1:"):
        agent.say("/recall", chat, user)
        assert "a secret" not in str(model.requests[-1])


def test_ids_with_colons_do_not_meet(agent: RunningAgent, model: FakeModel, chat: str) -> None:
    agent.say("/remember a secret", f"b:{chat}", "a")
    assert agent.say("/recall", chat, "a:b").startswith("recall() = nothing is kept yet")
    assert len(model.requests) == 2


def test_state_survives_a_restart(start_agent: StartAgent, agent: RunningAgent, model: FakeModel, chat: str) -> None:
    first = start_agent()
    first.say("/remember a thing", chat)
    first.stop()
    assert agent.say("/recall", chat).startswith("recall() = Notes:\n- a thing")
    assert len(model.requests) == 2


def test_tool_results_are_logged(agent: RunningAgent, model: FakeModel, chat: str) -> None:
    model.script = [calls(("calculate", {"expression": "6*7"}))]
    agent.say("hm", chat)
    said = agent.say("/recall", chat)
    assert '"tool": "calculate"' in said
    assert '"result": "42"' in said


def test_keys_expire(agent: RunningAgent, model: FakeModel, store: Any, chat: str) -> None:
    agent.say("/remember x", chat, "u1")
    keys = store.keys(f"agent:agent:u1:{chat}:*")
    assert sorted(key.rsplit(":", 1)[1] for key in keys) == ["notes", "results"]
    assert all(30 * 24 * 3600 - 60 < store.ttl(key) <= 30 * 24 * 3600 for key in keys)
    assert len(model.requests) == 1


def test_replicas_do_not_lose_each_others_notes_and_the_oldest_go(
    environment: dict[str, str], chat: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "MAX_NOTES", 9)

    async def write() -> list[Recollection]:
        replicas = [Memory(load(environment)) for _ in range(2)]
        both = [each.conversation("u", chat) for each in replicas]
        await asyncio.gather(*(both[number % 2].add_note(f"{number}" * 3000) for number in range(8)))
        half = await both[0].recall()
        for number in range(9):
            await both[number % 2].add_note(f"late {number}")
        full = await both[1].recall()
        for each in replicas:
            await each.close()
        return [half, full]

    half, full = asyncio.run(write())
    assert len(half.notes) == 8
    assert max(map(len, half.notes)) == memory.MAX_CHARACTERS
    assert list(full.notes) == [f"late {number}" for number in range(9)]


@pytest.mark.parametrize("known", [True, False])
def test_redis_over_tls_needs_a_certificate_of_a_known_authority(
    start_agent: StartAgent, environment: dict[str, str], tmp_path: Path, known: bool
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    trusted = {"SSL_CERT_FILE": str(tmp_path / "ca.pem")} if known else {}
    with tls_before(int(environment["REDIS_PORT"]), authority.issue_cert("localhost")) as port:
        agent = start_agent(REDIS_HOST="localhost", REDIS_PORT=str(port), REDIS_SSL="true", **trusted)
        assert agent.get("/readyz").status_code == (200 if known else 503)


@pytest.fixture
def without_redis(start_agent: StartAgent) -> RunningAgent:
    return start_agent(
        REDIS_PORT=str(free_port()),
        LANGFUSE_BASE_URL=f"http://127.0.0.1:{free_port()}",
        LANGFUSE_PUBLIC_KEY="pk",
        LANGFUSE_SECRET_KEY="sk",
    )


def test_requests_are_answered_without_redis_and_langfuse(without_redis: RunningAgent, model: FakeModel, chat: str) -> None:
    assert without_redis.get("/readyz").status_code == 503
    assert without_redis.get("/healthz").status_code == 200
    answer = without_redis.chat("hi", chat)
    assert answer["choices"][0]["message"]["content"] == CANNED
    assert without_redis.say("/remember x", chat).startswith("remember(x) failed:")
    assert without_redis.metric("agent_memory_errors_total") >= 1
    assert len(model.requests) == 2
    eventually(lambda: "the conversation state can't be read or written" in without_redis.output.read_text())
