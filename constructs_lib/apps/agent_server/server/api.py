"""The HTTP routes."""

import asyncio
import hmac
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from .access import CHAT_PATH, CloseOnShutdown, RequestLog
from .agent import Agent
from .chat import Writer, event, parse
from .errors import ApiError, internal_error
from .logs import RequestContext, current_request
from .memory import Memory
from .messages import Answer, Ask
from .metrics import Metrics
from .model import Model
from .settings import Settings
from .tracing import Tracing

if TYPE_CHECKING:
    from .mcp_servers import McpServers

KEEPALIVE_SECONDS = 15
"""Seconds after which a silent stream gets a comment: proxies close idle connections."""
CLIENT_CLOSED_REQUEST = 499

logger = logging.getLogger("agent.api")
_T = TypeVar("_T")


class Work:
    """A request that is answered in its own task; its text can be read as it arrives."""

    def __init__(self, agent: Agent, ask: Ask) -> None:
        self._text: asyncio.Queue[str | None] = asyncio.Queue()
        self._task = asyncio.create_task(self._do(agent, ask))

    async def _do(self, agent: Agent, ask: Ask) -> Answer:
        try:
            return await agent.answer(ask, self._text.put_nowait)
        except ApiError:
            raise
        except Exception as error:
            logger.exception("request failed")
            raise internal_error() from error
        finally:
            self._text.put_nowait(None)

    async def next(self) -> str | None:
        """Returns the next text, an empty one after KEEPALIVE_SECONDS without any, and None at the end."""
        try:
            async with asyncio.timeout(KEEPALIVE_SECONDS):
                return await self._text.get()
        except TimeoutError:
            return ""

    async def rest(self) -> str:
        """Returns the rest of the text."""
        pieces: list[str] = []
        while (piece := await self.next()) is not None:
            pieces.append(piece)
        return "".join(pieces)

    async def answer(self) -> Answer:
        """Returns how it ended. Raises ApiError."""
        return await self._task

    async def stop(self) -> None:
        """Cancels the task if it is running, and waits for its end."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


class AnswerStream(StreamingResponse):
    """The server-sent events of a request. However the response ends, the work ends with it."""

    def __init__(self, work: Work, first: str | None, writer: Writer, request: RequestContext) -> None:
        self._work = work
        self._request = request
        headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
        super().__init__(self._events(first, writer), media_type="text/event-stream", headers=headers)

    async def _events(self, piece: str | None, writer: Writer) -> AsyncIterator[str]:
        self._request.status = CLIENT_CLOSED_REQUEST
        yield writer.start()
        while piece is not None:
            yield writer.piece(piece) if piece else ": still working\n\n"
            piece = await self._work.next()
        try:
            yield writer.end(await self._work.answer())
            self._request.status = 200
        except ApiError as error:
            yield event(error.body())
            self._request.status = error.status

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends the events."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self._work.stop()


class Api:
    """The handlers of all routes."""

    def __init__(self, settings: Settings) -> None:
        self.ready = False
        self.metrics = Metrics()
        self._settings = settings
        self._key = settings.agent_api_key.get_secret_value().encode()
        self._started = int(time.time())
        self._memory = Memory(settings)

    @asynccontextmanager
    async def lifespan(self, _: FastAPI) -> AsyncGenerator[None]:
        """Sets the server ready until shutdown, then sends the last spans."""
        model, tracing = Model(self._settings), Tracing(self._settings)
        self._agent = Agent(self._settings, self._memory, model, tracing, self.metrics, _mcp(self._settings))
        self.ready = True
        try:
            yield
        finally:
            self.ready = False
            await asyncio.to_thread(tracing.close)
            await model.close()
            await self._memory.close()

    async def require_key(self, request: Request) -> None:
        """Raises ApiError 401 unless the bearer key is right. Takes the same time for every wrong key."""
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if not hmac.compare_digest(key.strip().encode(), self._key) or scheme.lower() != "bearer":
            raise ApiError(401, "Incorrect API key provided.", code="invalid_api_key")

    async def models(self) -> JSONResponse:
        """Returns the list with the agent as its only model."""
        model = {
            "id": self._settings.agent_name,
            "object": "model",
            "created": self._started,
            "owned_by": "agent",
        }
        return JSONResponse({"object": "list", "data": [model]})

    async def chat(self, request: Request) -> Response:
        """Answers a chat, as a stream or as a whole."""
        body = parse(await request.body())
        context = current_request.get() or RequestContext()
        context.stream = bool(body.stream)
        if body.model != self._settings.agent_name:
            raise ApiError(
                404,
                f"The model '{body.model}' does not exist.",
                code="model_not_found",
                param="model",
            )
        writer = Writer(body.model, bool(body.stream_options and body.stream_options.include_usage))
        work = Work(self._agent, body.ask(request.headers))
        try:
            if not body.stream:
                return JSONResponse(await _unless_gone(_whole(work, writer), request))
            return AnswerStream(work, await _unless_gone(_first(work), request), writer, context)
        except BaseException:
            await work.stop()
            raise

    async def health(self) -> JSONResponse:
        """Answers as long as the process lives."""
        return JSONResponse({"status": "ok"})

    async def readiness(self) -> JSONResponse:
        """Answers 200 if requests can be served: not while starting or stopping, nor without Redis."""
        if not self.ready:
            return JSONResponse({"status": "starting or stopping"}, 503)
        if not await self._memory.answers():
            return JSONResponse({"status": "no answer from Redis"}, 503)
        return JSONResponse({"status": "ok"})

    async def prometheus(self) -> Response:
        """Returns the metrics."""
        return Response(self.metrics.text(), media_type=CONTENT_TYPE_LATEST)

    def router(self) -> APIRouter:
        """Returns the routes; those below /v1 need the key."""
        with_key = [Depends(self.require_key)]
        router = APIRouter()
        router.add_api_route("/v1/models", self.models, dependencies=with_key)
        router.add_api_route(CHAT_PATH, self.chat, methods=["POST"], dependencies=with_key, response_model=None)
        router.add_api_route("/healthz", self.health)
        router.add_api_route("/readyz", self.readiness)
        router.add_api_route("/metrics", self.prometheus)
        return router


def _mcp(settings: Settings) -> "McpServers | None":
    if not settings.mcp_servers:
        return None
    from .mcp_servers import McpServers  # only where it is needed: its library takes seconds to import

    return McpServers(settings.mcp_servers)


def create_app(api: Api) -> FastAPI:
    """Returns the ASGI application. All errors have the form of OpenAI's API."""
    app = FastAPI(title="agent", lifespan=api.lifespan, openapi_url=None)
    app.include_router(api.router())
    app.add_middleware(RequestLog, metrics=api.metrics)
    app.add_middleware(CloseOnShutdown, stopping=lambda: not api.ready)
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(ClientGoneError, _client_gone)
    return app


class ClientGoneError(Exception):
    """The client closed the connection before there was anything to send."""


async def _whole(work: Work, writer: Writer) -> dict[str, Any]:
    text = await work.rest()
    return writer.whole(text, await work.answer())


async def _first(work: Work) -> str | None:
    """Returns the first text. Raises ApiError if there is none, so that the response can have its status."""
    piece = await work.next()
    if piece is None:
        await work.answer()
    return piece


async def _unless_gone(waiting: Coroutine[Any, Any, _T], request: Request) -> _T:
    """Returns the result of `waiting`. Raises ClientGoneError as soon as the client closes the connection."""
    task, gone = asyncio.create_task(waiting), asyncio.create_task(_disconnected(request))
    try:
        await asyncio.wait((task, gone), return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise ClientGoneError
        return task.result()
    finally:
        task.cancel()
        gone.cancel()


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _api_error(_: Request, error: Exception) -> Response:
    answer = error if isinstance(error, ApiError) else internal_error()
    return JSONResponse(answer.body(), answer.status, answer.headers)


async def _http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        return await _api_error(request, error)
    answer = ApiError(
        error.status_code,
        str(error.detail),
        code="not_found" if error.status_code == 404 else "http_error",
    )
    return JSONResponse(answer.body(), answer.status, error.headers)


async def _client_gone(_: Request, __: Exception) -> Response:
    return Response(status_code=CLIENT_CLOSED_REQUEST)
