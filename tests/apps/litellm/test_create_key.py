"""The program that registers virtual keys, against a stand-in with LiteLLM's rules for them."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from constructs_lib.apps.litellm.team import limits
from constructs_lib.apps.litellm.virtual_key import PROGRAM
from tests.servers import Quiet, serving

MASTER_KEY = "sk-master-0123456789"
KEY, OTHER = "sk-client-0123456789", "sk-former-0123456789"
TEAM = {"team_id": "research", "team_alias": "research", "max_budget": 50.0}
SETTINGS = {"models": ["demo"], "max_budget": 10.0, "budget_duration": "30d", "rpm_limit": 5}


class LiteLLM:
    """The keys of a LiteLLM by their hashes, and the answers that it gives before the usual ones."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, Any]] = {}
        self.teams: dict[str, dict[str, Any]] = {}
        self.failures: list[tuple[int, str]] = []
        self.paths: list[str] = []

    def answer(self, path: str, body: dict[str, Any]) -> tuple[int, Any]:
        url = urlsplit(path)
        self.paths.append(path)
        if self.failures:
            return self.failures.pop(0)
        return {
            "/key/list": lambda: self.found(parse_qs(url.query)["key_alias"][0]),
            "/key/delete": lambda: self.delete(body["keys"]),
            "/key/update": lambda: self.update(body, known=True),
            "/key/generate": lambda: self.update(body, known=False),
            "/team/update": lambda: self.update_team(body, known=True),
            "/team/new": lambda: self.update_team(body, known=False),
        }[url.path]()

    def found(self, alias: str) -> tuple[int, Any]:
        return 200, {"keys": [token for token, key in self.keys.items() if key["key_alias"] == alias]}

    def delete(self, tokens: list[str]) -> tuple[int, Any]:
        for token in tokens:
            del self.keys[token]
        return 200, {"deleted_keys": tokens}

    def update(self, body: dict[str, Any], *, known: bool) -> tuple[int, Any]:
        """One alias belongs to one key; fields that are not given keep their values."""
        token = hashed(body.pop("key"))
        if (token in self.keys) != known:
            return (404, "Key not found.") if known else (400, "Key exists")
        if any(key["key_alias"] == body["key_alias"] for other, key in self.keys.items() if other != token):
            return 400, "Unique key aliases across all keys are required."
        self.keys.setdefault(token, {}).update(body)
        return 200, {}

    def update_team(self, body: dict[str, Any], *, known: bool) -> tuple[int, Any]:
        name = body["team_id"]
        if (name in self.teams) != known:
            return (404, "Team not found") if known else (400, "Team id already exists")
        self.teams.setdefault(name, {}).update(body)
        return 200, {}


def hashed(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


@contextmanager
def serving_litellm(litellm: LiteLLM) -> Generator[str]:
    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or "{}")
            allowed = self.headers["Authorization"] == f"Bearer {MASTER_KEY}"
            status, answer = litellm.answer(self.path, body) if allowed else (401, "no")
            self.send_response(status)
            self.end_headers()
            self.wfile.write(answer.encode() if isinstance(answer, str) else json.dumps(answer).encode())

    with serving(Handler) as port:
        yield f"http://127.0.0.1:{port}"


def run(
    litellm: LiteLLM, settings: dict[str, Any] = SETTINGS, key: str = KEY, *, team: dict[str, Any] | None = None, code: int = 0
) -> str:
    """Runs the program with pauses of no length, and returns what it writes."""
    program = f"import runpy, time; time.sleep = lambda _: None; runpy.run_path({str(PROGRAM)!r}, run_name='__main__')"
    with serving_litellm(litellm) as url:
        done = subprocess.run(
            [sys.executable, "-c", program, "billing", json.dumps(settings), *([json.dumps(team)] if team else [])],
            env={**os.environ, "LITELLM_URL": url, "LITELLM_MASTER_KEY": MASTER_KEY, "CLIENT_KEY": key},
            capture_output=True,
            text=True,
        )
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def litellm() -> LiteLLM:
    return LiteLLM()


def test_a_key_is_created_with_its_settings(litellm: LiteLLM) -> None:
    assert run(litellm) == "key billing: created\n"
    assert litellm.keys == {hashed(KEY): {"key_alias": "billing", **SETTINGS}}


def test_run_again_it_changes_nothing(litellm: LiteLLM) -> None:
    run(litellm)
    before = {token: dict(key) for token, key in litellm.keys.items()}
    assert run(litellm) == "key billing: updated\n"
    assert litellm.keys == before


def test_a_limit_that_is_no_longer_set_is_removed(litellm: LiteLLM) -> None:
    run(litellm)
    run(litellm, limits(["demo"], None, None, None))
    (key,) = litellm.keys.values()
    assert (key["max_budget"], key["budget_duration"], key["rpm_limit"]) == (None, None, None)


def test_a_key_follows_a_renamed_model(litellm: LiteLLM) -> None:
    run(litellm)
    run(litellm, {**SETTINGS, "models": ["large"]})
    assert litellm.keys[hashed(KEY)]["models"] == ["large"]


def test_a_new_value_replaces_the_former_key_and_back_again(litellm: LiteLLM) -> None:
    run(litellm, key=OTHER)
    for key in (KEY, OTHER):
        assert run(litellm, key=key) == "key billing: created\n"
        assert set(litellm.keys) == {hashed(key)}


def test_a_deleted_key_is_created_again(litellm: LiteLLM) -> None:
    run(litellm)
    litellm.keys.clear()
    assert run(litellm) == "key billing: created\n"


def test_a_key_joins_its_team_which_is_created_once(litellm: LiteLLM) -> None:
    run(litellm, team=TEAM)
    run(litellm, team={**TEAM, "max_budget": None})
    assert litellm.teams == {"research": {**TEAM, "max_budget": None}}
    assert litellm.keys[hashed(KEY)]["team_id"] == "research"


def test_keys_of_other_clients_stay(litellm: LiteLLM) -> None:
    litellm.keys["another"] = {"key_alias": "chat"}
    run(litellm)
    assert set(litellm.keys) == {"another", hashed(KEY)}


@pytest.mark.parametrize("failure", [(503, "starting"), (500, "no database"), (200, "<html>")])
def test_it_waits_until_litellm_answers(litellm: LiteLLM, failure: tuple[int, str]) -> None:
    litellm.failures = [failure, failure]
    assert "created" in run(litellm)


def test_a_rejected_request_is_an_error_with_its_reason(litellm: LiteLLM) -> None:
    litellm.failures = [(401, "the master key is wrong")]
    assert run(litellm, code=1) == "key billing: LiteLLM answers 401: the master key is wrong\n"


def test_no_key_is_written_to_logs_or_urls(litellm: LiteLLM) -> None:
    litellm.failures = [(500, f"{KEY} {MASTER_KEY}"), (422, f'{{"input": "{KEY}"}}')]
    output = run(litellm, code=1)
    assert "<CLIENT_KEY> <LITELLM_MASTER_KEY>" in output
    assert not [text for text in (output, *litellm.paths) if KEY in text or MASTER_KEY in text]


@pytest.mark.parametrize("key", ["client-0123456789", "sk-client-0123456789\n", ""])
def test_a_value_that_litellm_never_accepts_is_an_error(litellm: LiteLLM, key: str) -> None:
    assert "the value in its Secret must begin with sk-" in run(litellm, key=key, code=1)
    assert litellm.paths == []
