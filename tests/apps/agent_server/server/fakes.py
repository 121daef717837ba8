"""The agent's surroundings in this process: a scripted model, a trace receiver and a Redis."""

import asyncio
import gzip
import itertools
import json
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, cast

import uvicorn
from fakeredis import TcpFakeServer
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

CANNED = "a canned answer"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def eventually(check: Callable[[], Any], seconds: float = 60) -> Any:
    """Returns the result of `check` as soon as it is true."""
    end = time.monotonic() + seconds
    while not (found := check()):
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
    return found


@dataclass
class Turn:
    """How the model answers one request."""

    text: str = ""
    calls: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    status: int = 200
    error: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    breaks: bool = False
    silent: bool = False
    pauses: bool = False
    """Whether the model waits after its first piece until it is released."""
    endless: bool = False
    """Whether the last piece comes again and again."""
    finish_reason: str | None = None


def says(text: str, **more: Any) -> Turn:
    return Turn(text=text, **more)


def calls(*asked: tuple[str, Any], text: str = "") -> Turn:
    return Turn(text, [(name, given if isinstance(given, str) else json.dumps(given)) for name, given in asked])


def fails(status: int, error: str, **headers: str) -> Turn:
    return Turn(status=status, error=error, headers=headers)


class FakeModel:
    """An OpenAI-compatible model that follows a script and remembers what it was asked."""

    def __init__(self) -> None:
        self.script: list[Turn] = []
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.hung_up = threading.Event()
        self._paused: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    def reset(self) -> None:
        self.script, self.requests, self.headers, self._paused = [], [], [], []
        self.hung_up.clear()

    def release(self) -> None:
        """Lets the first answer that pauses go on."""
        loop, event = self._paused.pop(0)
        loop.call_soon_threadsafe(event.set)

    async def _pause(self) -> None:
        event = asyncio.Event()
        self._paused.append((asyncio.get_running_loop(), event))
        await event.wait()

    async def answer(self, request: Request) -> Response:
        self.requests.append(await request.json())
        self.headers.append(dict(request.headers))
        turn = self.script.pop(0) if self.script else says(CANNED)
        if turn.status != 200:
            error = {"error": {"message": turn.error, "type": "x", "code": "y"}}
            return JSONResponse(error, turn.status, turn.headers)
        return StreamingResponse(self._events(turn), media_type="text/event-stream")

    async def _events(self, turn: Turn) -> AsyncIterator[str]:
        try:
            for number, delta in enumerate(_deltas(turn)):
                yield _chunk([{"index": 0, "delta": delta, "finish_reason": None}])
                if turn.pauses and number == 0:
                    await self._pause()
                await asyncio.sleep(0)  # so that the server notices a client that has gone
            if turn.silent:
                yield "data: [DONE]\n\n"
                return
            if turn.breaks:
                yield f"data: {json.dumps({'error': {'message': turn.error}})}\n\n"
                return
        except asyncio.CancelledError:
            self.hung_up.set()
            raise
        reason = turn.finish_reason or ("tool_calls" if turn.calls else "stop")
        yield _chunk([{"index": 0, "delta": {}, "finish_reason": reason}])
        yield _chunk([], usage={"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15})
        yield "data: [DONE]\n\n"


def _deltas(turn: Turn) -> Iterator[dict[str, Any]]:
    words = turn.text.split(" ") if turn.text else []
    for number, word in enumerate(itertools.cycle(words) if turn.endless else words):
        yield {"content": f" {word}" if number else word}
    for index, (name, given) in enumerate(turn.calls):
        function = {"name": name, "arguments": given[:3]}
        yield {"tool_calls": [{"index": index, "id": f"id{index}", "type": "function", "function": function}]}
        yield {"tool_calls": [{"index": index, "function": {"arguments": given[3:]}}]}


def _chunk(choices: list[dict[str, Any]], **more: Any) -> str:
    head = {"id": "m", "object": "chat.completion.chunk", "created": 1, "model": "thinker"}
    return f"data: {json.dumps({**head, 'choices': choices, **more})}\n\n"


@dataclass
class Span:
    """A received span."""

    name: str
    trace_id: str
    id: str
    parent: str
    attributes: dict[str, Any]
    resource: dict[str, Any]


class FakeLangfuse:
    """An OTLP receiver that keeps what it gets."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.headers: list[dict[str, str]] = []

    async def receive(self, request: Request) -> Response:
        body = await request.body()
        self.headers.append(dict(request.headers))
        sent = ExportTraceServiceRequest.FromString(gzip.decompress(body))
        for group in sent.resource_spans:
            resource = _plain(group.resource.attributes)
            for scope in group.scope_spans:
                self.spans += [_span(span, resource) for span in scope.spans]
        return Response(status_code=200)

    def trace(self, size: int) -> dict[str, Span]:
        """The one trace received, by span name, once it has this many spans."""
        eventually(lambda: len(self.spans) >= size)
        assert len(self.spans) == size
        assert len({span.trace_id for span in self.spans}) == 1
        return {span.name: span for span in self.spans}


def _span(span: Any, resource: dict[str, Any]) -> Span:
    ids = span.trace_id.hex(), span.span_id.hex(), span.parent_span_id.hex()
    return Span(span.name, *ids, _plain(span.attributes), resource)


def _plain(attributes: Any) -> dict[str, Any]:
    return {each.key: getattr(each.value, each.value.WhichOneof("value")) for each in attributes}


@contextmanager
def http_server(model: FakeModel, langfuse: FakeLangfuse) -> Generator[str]:
    """Serves both fakes on one port; yields the URL."""
    routes = [
        Route("/v1/chat/completions", model.answer, methods=["POST"]),
        Route("/api/public/otel/v1/traces", langfuse.receive, methods=["POST"]),
    ]
    port = free_port()
    config = uvicorn.Config(Starlette(routes=routes), host="127.0.0.1", port=port, log_level="warning")
    config.timeout_graceful_shutdown = 1
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    eventually(lambda: server.started)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def redis_server() -> Generator[int]:
    """Runs a Valkey or Redis if the machine has one, else a fake one; yields the port."""
    port = free_port()
    program = shutil.which("valkey-server") or shutil.which("redis-server")
    if program:
        process = subprocess.Popen([program, "--port", str(port), "--save", ""], stdout=subprocess.DEVNULL)
        try:
            yield port
        finally:
            process.terminate()
            process.wait()
        return
    server = TcpFakeServer(("127.0.0.1", port), server_type="valkey")
    cast(Any, server.RequestHandlerClass).disable_nagle_algorithm = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield port
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def tls_before(port: int, certificate: Any) -> Generator[int]:
    """Serves another port over TLS with a certificate of trustme; yields the new port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    loop = asyncio.new_event_loop()

    async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream, downstream = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(_copy(reader, downstream), _copy(upstream, writer))

    server = loop.run_until_complete(asyncio.start_server(tunnel, "127.0.0.1", ssl=context))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, ssl.SSLError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()
