"""Errors in the JSON form of OpenAI's API."""

from collections.abc import Mapping
from typing import Any

_KINDS = {401: "authentication_error", 429: "rate_limit_error"}


class ApiError(Exception):
    """An error that clients get: HTTP status, message, and the fields `code` and `param` of OpenAI's API."""

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
        """Returns the JSON object of a response, or of an event in a stream that has begun."""
        kind = _KINDS.get(self.status, "api_error" if self.status >= 500 else "invalid_request_error")
        return {"error": {"message": self.message, "type": kind, "param": self.param, "code": self.code}}


def internal_error() -> ApiError:
    """Returns the error for a bug of this program. The cause is in the log only."""
    return ApiError(
        500,
        "The agent failed; its log has the cause under this request's id.",
        code="internal_error",
    )
