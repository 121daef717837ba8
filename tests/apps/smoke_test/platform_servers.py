"""The servers that the smoke test asks, in this process: LiteLLM, the agent, Langfuse, Prometheus and Elasticsearch."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.servers import Quiet, serving

KEY, AGENT_KEY, SECRET_KEY, PASSWORD = "sk-client-key", "sk-agent-key", "sk-lf-secret", "reader-password"
MODELS = {"data": [{"id": "demo"}, {"id": "large"}]}
Answer = tuple[int, Any]


@dataclass
class Platform:
    """The answers of all servers. `broken` has another answer for a path; `traces` are the ids that requests came with."""

    broken: dict[str, Answer] = field(default_factory=dict[str, Answer])
    up: Mapping[str, str] = field(default_factory=lambda: {"litellm": "1", "custom-server": "1"})
    lines: int = 7
    delays: int = 0
    """Requests for a trace that find nothing, before one finds it."""
    traces: list[str] = field(default_factory=list[str])
    requests: list[tuple[str, Any, Mapping[str, str]]] = field(default_factory=list[tuple[str, Any, Mapping[str, str]]])

    def answer(self, path: str, body: Any, headers: Mapping[str, str]) -> Answer:
        url = urlsplit(path)
        self.requests.append((path, body, headers))
        if "traceparent" in headers:
            self.traces.append(headers["traceparent"].split("-")[1])
        if url.path in self.broken:
            return self.broken[url.path]
        answers: dict[str, Callable[[], Answer]] = {
            "/v1/models": lambda: (200, MODELS),
            "/v1/chat/completions": lambda: (200, {"choices": [{"message": {"content": "Hello."}}]}),
            "/agent/models": lambda: (200, {"data": [{"id": "agent"}]}),
            "/agent/chat/completions": lambda: (200, stream("Hel", "lo.")),
            "/api/public/v2/observations": lambda: (200, {"data": self._trace(parse_qs(url.query)["traceId"][0])}),
            "/prometheus/api/v1/query": lambda: (200, {"data": {"result": [_series(*item) for item in self.up.items()]}}),
            "/logs-*/_search": lambda: (200, {"hits": {"total": {"value": self.lines}}}),
        }
        return answers.get(url.path, lambda: (404, {"error": "no such path"}))()

    def _trace(self, wanted: str) -> list[Any]:
        self.delays -= 1
        return [{"id": "a", "traceId": wanted}] if self.delays < 0 and wanted in self.traces else []


def stream(*pieces: str, end: str = "data: [DONE]\n\n") -> str:
    """Server-sent events, a piece of text each."""
    return "".join(f"data: {json.dumps({'choices': [{'delta': {'content': piece}}]})}\n\n" for piece in pieces) + end


def _series(component: str, value: str) -> dict[str, Any]:
    return {"metric": {"component": component}, "value": [0, value]}


@contextmanager
def serving_platform(platform: Platform) -> Generator[dict[str, str]]:
    """Serves all of them on one port, and gives the variables of the smoke test."""

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or "null")
            status, answer = platform.answer(self.path, body, {name.lower(): value for name, value in self.headers.items()})
            self.send_response(status)
            self.end_headers()
            self.wfile.write(answer.encode() if isinstance(answer, str) else json.dumps(answer).encode())

    with serving(Handler) as port:
        url = f"http://127.0.0.1:{port}"
        yield {
            "OPENAI_BASE_URL": f"{url}/v1", "OPENAI_API_KEY": KEY, "AGENT_BASE_URL": f"{url}/agent", "AGENT_API_KEY": AGENT_KEY,
            "LANGFUSE_BASE_URL": url, "LANGFUSE_PUBLIC_KEY": "pk", "LANGFUSE_SECRET_KEY": SECRET_KEY,
            "PROMETHEUS_URL": f"{url}/prometheus", "SMOKE_TARGETS": "litellm,custom-server",
            "ELASTICSEARCH_URL": url, "ELASTICSEARCH_USERNAME": "logs_reader", "ELASTICSEARCH_PASSWORD": PASSWORD,
            "ELASTICSEARCH_INDICES": "logs-*", "SMOKE_NAMESPACE": "llm", "SMOKE_MODEL": "demo", "SMOKE_WAIT_SECONDS": "0",
        }  # fmt: skip
