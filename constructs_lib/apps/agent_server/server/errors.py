"""Errors in OpenAI's JSON form."""

from collections.abc import Mapping
from typing import Any

_KINDS = {401: "authentication_error", 429: "rate_limit_error"}


class ApiError(Exception):
    """A failure the client is told about: HTTP status, message, and OpenAI's `code` and `param`."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str,
        param: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.param = param
        self.headers = dict(headers or {})

    def body(self) -> dict[str, Any]:
        """The JSON object of a response or of an event in a stream that has begun."""
        kind = _KINDS.get(self.status, "api_error" if self.status >= 500 else "invalid_request_error")
        return {"error": {"message": self.message, "type": kind, "param": self.param, "code": self.code}}


def internal_error() -> ApiError:
    """For faults of this program: says nothing about the inside; the log does."""
    return ApiError(
        500,
        "The agent failed; its log has the cause under this request's id.",
        code="internal_error",
    )
