"""Open WebUI, as its users reach it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from tests.cluster.http_api import Answer, Api
from tests.cluster.kubectl import Namespace

ADMIN = "admin@example.com"


def sign_in(where: Namespace) -> str:
    """Returns a token of the administrator in Open WebUI's Secret. Sign in once for all tests: Open WebUI limits the rate."""
    login = {"email": ADMIN, "password": where.secret("open-webui")["admin-password"]}
    with where.forward("open-webui", 80) as url:
        answer = Api(url).post("/api/v1/auths/signin", login)
    assert answer.status == 200, answer.text
    return answer.json["token"]


@contextmanager
def administration(where: Namespace, token: str) -> Generator[Api]:
    """Open WebUI's API for its administrator."""
    with where.forward("open-webui", 80) as url:
        yield Api(url, token)


def ask(chat: Api, model: str, question: str, **options: Any) -> Answer:
    """Asks a model in the chat, and returns its answer."""
    answer = chat.post("/api/chat/completions", {"model": model, "messages": [{"role": "user", "content": question}], **options})
    assert answer.status == 200, answer.text
    return answer


def words(answer: Answer) -> list[str]:
    """The parts of a streamed answer."""
    return [choice["delta"].get("content") or "" for event in answer.events for choice in event.get("choices", [])]
