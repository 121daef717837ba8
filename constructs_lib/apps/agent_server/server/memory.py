"""Conversation state in Redis or Valkey: notes, the plan and a log of tool results, per user and
chat.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from .settings import Settings

MAX_NOTES = 50
MAX_PLAN_STEPS = 20
MAX_LOGGED_RESULTS = 100
MAX_CHARACTERS = 2_000

MemoryFault = (RedisError, OSError)
"""What any method here raises when the server does not answer."""


@dataclass(frozen=True)
class Recollection:
    """What a conversation has kept: oldest first."""

    notes: Sequence[str] = ()
    plan: Sequence[str] = ()
    results: Sequence[str] = ()

    def in_words(self) -> str:
        """As text for the model; empty when there is nothing."""
        parts = (("Notes", self.notes), ("Plan", self.plan), ("Last tool results", self.results))
        return "\n\n".join(f"{title}:\n" + "\n".join(f"- {item}" for item in items) for title, items in parts if items)


class Conversation:
    """One user's chat. Every change is one transaction, so two replicas may write at once."""

    def __init__(self, redis: Redis, prefix: str, ttl: int) -> None:
        self._redis = redis
        self._prefix = prefix
        self._ttl = ttl

    async def add_note(self, text: str) -> None:
        """Keep a note; the oldest goes when there are more than MAX_NOTES."""
        await self._append("notes", [text], MAX_NOTES)

    async def set_plan(self, steps: Sequence[str]) -> None:
        """Replace the plan by these steps."""
        await self._append("plan", steps, MAX_PLAN_STEPS, replace=True)

    async def log_results(self, entries: Sequence[dict[str, Any]]) -> None:
        """Keep what tools gave, as JSON objects."""
        lines = [json.dumps(entry, ensure_ascii=False) for entry in entries]
        await self._append("results", lines, MAX_LOGGED_RESULTS)

    async def recall(self, results: int = 10) -> Recollection:
        """Notes, plan and the last `results` tool results."""
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


class Memory:
    """All conversations of an agent, under the keys
    `agent:<agent>:<user>:<chat>:<notes|plan|results>`.
    """

    def __init__(self, settings: Settings) -> None:
        password = settings.redis_password
        self._redis = Redis(
            host=settings.redis_host,
            port=settings.redis_port,
            password=password.get_secret_value() if password else None,
            decode_responses=True,
            socket_connect_timeout=2,
            socket_timeout=2,
            retry=Retry(NoBackoff(), 1),
        )
        self._prefix = f"agent:{settings.agent_name}"
        self._ttl = settings.agent_memory_ttl_seconds

    def conversation(self, user: str, chat: str) -> Conversation:
        """A user's chat. Ids are escaped: no pair of ids can name the keys of another pair."""
        return Conversation(self._redis, f"{self._prefix}:{quote(user, safe='')}:{quote(chat, safe='')}", self._ttl)

    async def answers(self) -> bool:
        """Whether the server answers a ping."""
        try:
            return bool(await cast(Any, self._redis).ping())
        except MemoryFault:
            return False

    async def close(self) -> None:
        """Close all connections."""
        await self._redis.aclose()
