"""The wire format of chat completions: requests, and the objects of answers."""

import json
import time
import uuid
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .errors import ApiError
from .messages import Answer, Ask

PASSED_ON = (
    "temperature",
    "top_p",
    "max_tokens",
    "max_completion_tokens",
    "stop",
    "seed",
    "response_format",
)
MAX_ID_CHARACTERS = 200


class ChatMessage(BaseModel):
    """A message; other fields (tool_calls, name, ...) are passed on unchanged."""

    model_config = ConfigDict(extra="allow")

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | list[dict[str, Any]] | None = None


class StreamOptions(BaseModel):
    """The `stream_options` of a request."""

    include_usage: bool = False


class ChatRequest(BaseModel):
    """The body of a request; unknown fields are accepted."""

    model_config = ConfigDict(extra="allow")

    model: str
    messages: list[ChatMessage] = Field(min_length=1)
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    metadata: dict[str, Any] | None = None

    def ask(self, headers: Mapping[str, str]) -> Ask:
        """Returns the request for the agent; headers of Open WebUI name user and chat."""
        extra = self.model_extra or {}
        return Ask(
            messages=[message.model_dump(exclude_unset=True) for message in self.messages],
            options={name: extra[name] for name in PASSED_ON if extra.get(name) is not None},
            user=_short(headers.get("x-openwebui-user-id", ""), "X-OpenWebUI-User-Id"),
            chat=_short(
                headers.get("x-openwebui-chat-id") or str((self.metadata or {}).get("chat_id") or ""),
                "chat_id",
            ),
            traceparent=headers.get("traceparent", ""),
        )


def parse(body: bytes) -> ChatRequest:
    """Returns a request from its JSON. Raises ApiError 400 that names the invalid fields."""
    try:
        return ChatRequest.model_validate_json(body)
    except ValidationError as error:
        problems = [(".".join(map(str, item["loc"])), item["msg"]) for item in error.errors()]
        message = "; ".join(f"{field}: {problem}" if field else problem for field, problem in problems)
        raise ApiError(400, message, code="invalid_request", param=problems[0][0] or None) from None


def _short(value: str, name: str) -> str:
    if len(value) > MAX_ID_CHARACTERS:
        raise ApiError(
            400,
            f"{name} is longer than {MAX_ID_CHARACTERS} characters",
            code="invalid_request",
            param=name,
        )
    return value


class Writer:
    """Writes one answer with one id, as a whole or as server-sent events."""

    def __init__(self, model: str, include_usage: bool) -> None:
        self._include_usage = include_usage
        self._head = {
            "id": f"chatcmpl-{uuid.uuid4().hex}",
            "created": int(time.time()),
            "model": model,
        }

    def whole(self, text: str, answer: Answer) -> dict[str, Any]:
        """Returns a chat.completion object."""
        message = {"role": "assistant", "content": text, "refusal": None}
        choice = {
            "index": 0,
            "message": message,
            "finish_reason": answer.finish_reason,
            "logprobs": None,
        }
        return {
            **self._head,
            "object": "chat.completion",
            "choices": [choice],
            "usage": answer.usage,
        }

    def start(self) -> str:
        """Returns the first event, with the role."""
        return self._chunk({"role": "assistant", "content": ""}, None)

    def piece(self, text: str) -> str:
        """Returns an event with text."""
        return self._chunk({"content": text}, None)

    def end(self, answer: Answer) -> str:
        """Returns the last events: the finish reason, the usage if the request includes it, and [DONE]."""
        end = self._chunk({}, answer.finish_reason)
        if self._include_usage:
            end += event(
                {
                    **self._head,
                    "object": "chat.completion.chunk",
                    "choices": [],
                    "usage": answer.usage,
                }
            )
        return f"{end}data: [DONE]\n\n"

    def _chunk(self, delta: Mapping[str, str], finish_reason: str | None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason, "logprobs": None}
        usage = {"usage": None} if self._include_usage else {}
        return event({**self._head, "object": "chat.completion.chunk", "choices": [choice], **usage})


def event(data: Mapping[str, Any]) -> str:
    """Returns a server-sent event."""
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n"
