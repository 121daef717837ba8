"""ASGI middleware for request ids, access logs, metrics and shutdown."""

import logging
import re
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .logs import RequestContext, current_request
from .metrics import Metrics

CHAT_PATH = "/v1/chat/completions"
QUIET_PATHS = {"/healthz", "/readyz", "/metrics"}
_GOOD_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")

logger = logging.getLogger("agent.access")


class RequestLog:
    """Middleware that logs and measures each request when its last byte is sent."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves a request, then logs and measures it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = _context(Headers(scope=scope).get("x-request-id", ""))
        token = current_request.set(request)
        gauge = self._metrics.running if scope["path"] == CHAT_PATH else None
        if gauge:
            gauge.inc()
        try:
            await self._app(scope, receive, _recording_status(send, request))
        finally:
            if gauge:
                gauge.dec()
            self._record(scope, request)
            current_request.reset(token)

    def _record(self, scope: Scope, request: RequestContext) -> None:
        status = request.status or 500
        if scope["path"] == CHAT_PATH:
            stream = str(request.stream).lower()
            self._metrics.requests.labels(str(status), stream).inc()
            self._metrics.duration.labels(stream).observe(request.seconds())
        if scope["path"] not in QUIET_PATHS:
            fields = {"method": scope["method"], "path": scope["path"], "status": status}
            logger.info("request", extra={"fields": fields | {"duration": round(request.seconds(), 3)}})


class CloseOnShutdown:
    """Middleware that ends a connection with its answer while the server stops.

    uvicorn closes the idle connections it knows when it starts to stop. It accepts some that it doesn't know yet, and a client that
    goes on to use one of them, such as a probe, would hold the server for its whole drain time.
    """

    def __init__(self, app: ASGIApp, stopping: Callable[[], bool]) -> None:
        self._app = app
        self._stopping = stopping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves a request."""

        async def closing(message: Message) -> None:
            if message["type"] == "http.response.start" and self._stopping():
                MutableHeaders(scope=message)["connection"] = "close"
            await send(message)

        await self._app(scope, receive, closing)


def _context(given_id: str) -> RequestContext:
    return RequestContext(given_id) if _GOOD_ID.fullmatch(given_id) else RequestContext()


def _recording_status(send: Send, request: RequestContext) -> Send:
    async def recording(message: Message) -> None:
        if message["type"] == "http.response.start":
            request.status = request.status or message["status"]
            MutableHeaders(scope=message)["x-request-id"] = request.request_id
        await send(message)

    return recording
