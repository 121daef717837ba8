"""Conversation state in Redis or Valkey: notes, the plan and a log of tool results, per user and chat."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote

import certifi
from pydantic import SecretStr
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import Sentinel
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from .settings import Settings

MAX_NOTES = 50
MAX_PLAN_STEPS = 20
MAX_LOGGED_RESULTS = 100
MAX_CHARACTERS = 2_000

MemoryFault = (RedisError, OSError)
"""Exceptions of all methods here if the server does not answer."""


@dataclass(frozen=True)
class Recollection:
    """The state of a conversation, oldest entries first."""

    notes: Sequence[str] = ()
    plan: Sequence[str] = ()
    results: Sequence[str] = ()

    def as_text(self) -> str:
        """Returns it as text for the model; empty if there is none."""
        parts = (("Notes", self.notes), ("Plan", self.plan), ("Last tool results", self.results))
        return "\n\n".join(f"{title}:\n" + "\n".join(f"- {item}" for item in items) for title, items in parts if items)


class Conversation:
    """The state of a user's chat. Every change is one transaction, since two replicas may write at once."""

    def __init__(self, redis: Redis, prefix: str, ttl: int) -> None:
        self._redis = redis
        self._prefix = prefix
        self._ttl = ttl

    async def add_note(self, text: str) -> None:
        """Adds a note, and drops the oldest if there are more than MAX_NOTES."""
        await self._append("notes", [text], MAX_NOTES)

    async def set_plan(self, steps: Sequence[str]) -> None:
        """Replaces the plan by these steps."""
        await self._append("plan", steps, MAX_PLAN_STEPS, replace=True)

    async def log_results(self, entries: Sequence[dict[str, Any]]) -> None:
        """Adds results of tools, as JSON objects."""
        lines = [json.dumps(entry, ensure_ascii=False) for entry in entries]
        await self._append("results", lines, MAX_LOGGED_RESULTS)

    async def recall(self, results: int = 10) -> Recollection:
        """Returns notes, plan and the last `results` results of tools."""
        pipe = self._redis.pipeline()
        for name, first in (("notes", 0), ("plan", 0), ("results", -results)):
            pipe.lrange(self._key(name), first, -1)
        notes, plan, logged = cast(list[list[str]], await pipe.execute())
        return Recollection(notes, plan, logged)

    async def _append(self, name: str, items: Sequence[str], limit: int, replace: bool = False) -> None:
        if not items:
            return
        pipe = self._redis.pipeline()
        if replace:
            pipe.delete(self._key(name))
        pipe.rpush(self._key(name), *(item[:MAX_CHARACTERS] for item in items[:limit]))
        pipe.ltrim(self._key(name), -limit, -1)
        for kept in ("notes", "plan", "results"):
            pipe.expire(self._key(kept), self._ttl)
        await pipe.execute()

    def _key(self, name: str) -> str:
        return f"{self._prefix}:{name}"


def _tls(settings: Settings) -> dict[str, Any]:
    return {"ssl": True, "ssl_ca_certs": os.environ.get("SSL_CERT_FILE") or certifi.where()} if settings.redis_ssl else {}


def _client(settings: Settings) -> Redis:
    connection: dict[str, Any] = {**_tls(settings), "socket_connect_timeout": 2, "socket_timeout": 2}
    server: dict[str, Any] = {
        **connection,
        "username": settings.redis_username,
        "password": _plain(settings.redis_password),
        "decode_responses": True,
        "retry": Retry(NoBackoff(), 1),
    }
    if not settings.redis_sentinel_nodes:
        return Redis(host=settings.redis_host, port=settings.redis_port, **server)
    sentinels = {**connection, "password": _plain(settings.redis_sentinel_password)}
    manager = cast(Any, Sentinel(settings.redis_sentinel_nodes, sentinel_kwargs=sentinels, **server))
    return manager.master_for(settings.redis_sentinel_master)


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


class Memory:
    """All conversations of an agent, under the keys `<prefix>:<user>:<chat>:<notes|plan|results>`."""

    def __init__(self, settings: Settings) -> None:
        self._redis = _client(settings)
        self._prefix = f"agent:{settings.agent_name}"
        self._ttl = settings.agent_memory_ttl_seconds

    def conversation(self, user: str, chat: str) -> Conversation:
        """Returns a user's chat. Ids are percent-encoded, so that no pair of ids has the keys of another pair."""
        return Conversation(self._redis, f"{self._prefix}:{quote(user, safe='')}:{quote(chat, safe='')}", self._ttl)

    async def answers(self) -> bool:
        """Returns whether the server answers a ping."""
        try:
            return bool(await cast(Any, self._redis).ping())
        except MemoryFault:
            return False

    async def close(self) -> None:
        """Closes all connections."""
        await self._redis.aclose()
