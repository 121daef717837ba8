"""Calls of the gateway's model. Every call streams: text is passed on at once, tool calls are collected."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import httpx
from openai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    AsyncStream,
    Timeout,
)
from openai.types.chat import ChatCompletionChunk
from openai.types.chat.chat_completion_chunk import ChoiceDeltaToolCall

from .errors import ApiError
from .settings import Settings

Message = dict[str, Any]
Say = Callable[[str], None]


@dataclass
class ToolCall:
    """A tool call of the model; `arguments` is JSON as the model wrote it."""

    id: str
    name: str = ""
    arguments: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Equal for calls of one tool with the same arguments."""
        try:
            return self.name, json.dumps(json.loads(self.arguments), sort_keys=True)
        except ValueError:
            return self.name, self.arguments


@dataclass
class Reply:
    """The result of one model call; `usage` has the names of OpenAI's API, and is None if the gateway doesn't report it."""

    text: str = ""
    calls: dict[int, ToolCall] = field(default_factory=dict[int, ToolCall])
    finish_reason: str | None = None
    usage: dict[str, int] | None = None

    def message(self) -> Message:
        """Returns this reply as a message of the conversation."""
        calls = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in self.calls.values()
        ]
        return {
            "role": "assistant",
            "content": self.text or None,
            **({"tool_calls": calls} if calls else {}),
        }

    def add(self, chunk: ChatCompletionChunk, say: Say) -> None:
        """Adds the next chunk, and passes its text to `say`."""
        if chunk.usage:
            names = ("prompt_tokens", "completion_tokens", "total_tokens")
            self.usage = {name: getattr(chunk.usage, name) or 0 for name in names}
        for choice in chunk.choices[:1]:
            self.finish_reason = choice.finish_reason or self.finish_reason
            for part in choice.delta.tool_calls or ():
                self._add_call(part)
            if text := choice.delta.content:
                self.text += text
                say(text)

    def _add_call(self, part: ChoiceDeltaToolCall) -> None:
        call = self.calls.setdefault(part.index, ToolCall(part.id or f"call_{part.index}"))
        if part.function:
            call.name += part.function.name or ""
            call.arguments += part.function.arguments or ""


class Model:
    """Client of the gateway's model."""

    def __init__(self, settings: Settings) -> None:
        self.name = settings.agent_model
        self._seconds = settings.agent_model_timeout_seconds
        self._client = AsyncOpenAI(
            base_url=settings.openai_base_url,
            api_key=settings.openai_api_key.get_secret_value(),
            max_retries=0,
            timeout=Timeout(self._seconds, connect=10),
        )

    async def ask(
        self,
        messages: Sequence[Message],
        *,
        tools: Sequence[Mapping[str, Any]],
        options: Mapping[str, Any],
        headers: Mapping[str, str],
        say: Say,
    ) -> Reply:
        """Returns the reply of a model call. Raises ApiError: 429 with the gateway's message, 504 for a timeout, 502 otherwise."""
        payload = {
            "model": self.name,
            "messages": messages,
            **options,
            **({"tools": tools} if tools else {}),
        }
        reply = Reply()
        try:
            async with asyncio.timeout(self._seconds), await self._open(payload, headers) as stream:
                async for chunk in stream:
                    reply.add(chunk, say)
        except (TimeoutError, APIError, httpx.HTTPError, ValueError) as error:
            raise _api_error(error) from error
        if not (reply.text or reply.calls or reply.finish_reason):
            raise ApiError(502, "The model's answer was empty.", code="model_error")
        return reply

    async def _open(self, payload: dict[str, Any], headers: Mapping[str, str]) -> AsyncStream[ChatCompletionChunk]:
        create = cast(Any, self._client.chat.completions).create
        payload |= {
            "stream": True,
            "stream_options": {"include_usage": True},
            "extra_headers": headers,
        }
        try:
            return await create(**payload)
        except APITimeoutError:
            raise
        except APIConnectionError:
            return await create(**payload)  # an idle connection that the gateway has just closed is no failure

    async def close(self) -> None:
        """Closes all connections."""
        await self._client.close()


def _api_error(error: Exception) -> ApiError:
    """Returns the client's error for a failed model call."""
    if isinstance(error, TimeoutError | APITimeoutError | httpx.TimeoutException):
        return ApiError(504, "The model did not answer in time.", code="model_timeout")
    if not isinstance(error, APIStatusError):
        reason = error.message if isinstance(error, APIError) else type(error).__name__
        return ApiError(502, f"The model call failed: {reason}", code="model_error")
    if error.status_code in (401, 403):
        return ApiError(502, "The model gateway does not accept the agent's key.", code="model_error")
    if error.status_code == 429:
        wait = error.response.headers.get("retry-after")
        return ApiError(
            429,
            _message(error),
            code="rate_limit_exceeded",
            headers={"retry-after": wait} if wait else None,
        )
    if error.status_code in (408, 504):
        return ApiError(504, _message(error), code="model_timeout")
    return ApiError(502, _message(error), code="model_error")


def _message(error: APIStatusError) -> str:
    """Returns the gateway's message without the prefix of the client library."""
    body = error.body
    message = cast(dict[str, Any], body).get("message") if isinstance(body, dict) else None
    return str(message or error.message)
