"""Traces for Langfuse: OpenTelemetry spans with Langfuse's attributes, sent over OTLP/HTTP in the background."""

import base64
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Literal

from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http import Compression
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import NoOpTracerProvider, Span, Status, StatusCode, Tracer, get_current_span
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from .settings import Settings

MAX_CHARACTERS = 20_000
"""Characters after which inputs and outputs are cut."""

Kind = Literal["agent", "tool", "generation", "span"]


class Observation:
    """A running span with the attributes of a Langfuse observation."""

    def __init__(self, span: Span) -> None:
        self._span = span

    def output(self, value: object) -> None:
        """Sets the output."""
        self._span.set_attribute("langfuse.observation.output", _text(value))

    def failed(self, message: str) -> None:
        """Marks the observation as failed, with the reason."""
        self._span.set_attribute("langfuse.observation.level", "ERROR")
        self._span.set_attribute("langfuse.observation.status_message", message[:MAX_CHARACTERS])
        self._span.set_status(Status(StatusCode.ERROR, message[:MAX_CHARACTERS]))

    def model(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Sets the model and its parameters."""
        self._span.set_attribute("langfuse.observation.model.name", name)
        self._span.set_attribute("langfuse.observation.model.parameters", _text(parameters))

    def first_token(self) -> None:
        """Sets the time of the first token to now."""
        now = datetime.now(UTC).isoformat()
        self._span.set_attribute("langfuse.observation.completion_start_time", json.dumps(now))

    def usage(self, usage: Mapping[str, int]) -> None:
        """Sets token counts, given in the names of OpenAI's API."""
        names = {"input": "prompt_tokens", "output": "completion_tokens", "total": "total_tokens"}
        counts = {name: usage[given] for name, given in names.items()}
        self._span.set_attribute("langfuse.observation.usage_details", json.dumps(counts))

    @property
    def trace_id(self) -> str | None:
        """32 hexadecimal digits; None without tracing."""
        context = self._span.get_span_context()
        return f"{context.trace_id:032x}" if context.is_valid else None


class RequestTrace:
    """The trace of one request. Every span has the session and the user, since Langfuse filters by observation."""

    def __init__(self, tracer: Tracer, attributes: Mapping[str, str], parent: Context | None = None) -> None:
        """`parent` has the span of the client that this trace continues."""
        self._tracer = tracer
        self._attributes = attributes
        self._parent = parent

    @contextmanager
    def observe(self, name: str, kind: Kind, given: object) -> Generator[Observation]:
        """Opens a span as a child of the current one. An exception marks it as failed."""
        attributes: dict[str, str | bool] = {
            **self._attributes,
            "langfuse.observation.type": kind,
            "langfuse.observation.input": _text(given),
        }
        is_first = not get_current_span().get_span_context().is_valid
        if self._parent and is_first:
            attributes["langfuse.internal.is_app_root"] = True  # its parent is not in Langfuse
        with self._tracer.start_as_current_span(
            name,
            context=self._parent if is_first else None,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            observation = Observation(span)
            try:
                yield observation
            except BaseException as error:
                observation.failed(str(error) or type(error).__name__)
                raise


class Tracing:
    """The exporter of spans to Langfuse; without its settings nothing is traced."""

    def __init__(self, settings: Settings) -> None:
        self._name = settings.agent_name
        self._environment = settings.langfuse_tracing_environment
        self._provider = _provider(settings)
        self._tracer = (self._provider or NoOpTracerProvider()).get_tracer("agent_server")

    def request(self, user: str, chat: str, traceparent: str = "") -> RequestTrace:
        """Returns the trace of a request of this user in this chat, which continues that of `traceparent`; each may be empty."""
        attributes = {
            "langfuse.trace.name": self._name,
            "user.id": user,
            "session.id": chat,
            "langfuse.environment": self._environment,
        }
        return RequestTrace(self._tracer, {key: value for key, value in attributes.items() if value}, _parent(traceparent))

    def close(self) -> None:
        """Sends the remaining spans. Blocks for some seconds if Langfuse does not answer."""
        if self._provider:
            self._provider.shutdown()


def propagation_headers() -> dict[str, str]:
    """Returns the W3C headers that make the current span the parent of the callee's spans."""
    headers: dict[str, str] = {}
    TraceContextTextMapPropagator().inject(headers)
    return headers


def _parent(traceparent: str) -> Context | None:
    """Returns the context of a client that records its trace. One that doesn't would switch off the agent's trace too."""
    context = TraceContextTextMapPropagator().extract({"traceparent": traceparent})
    return context if get_current_span(context).get_span_context().trace_flags.sampled else None


def _provider(settings: Settings) -> TracerProvider | None:
    if not (settings.langfuse_base_url and settings.langfuse_public_key and settings.langfuse_secret_key):
        return None
    pair = f"{settings.langfuse_public_key}:{settings.langfuse_secret_key.get_secret_value()}"
    exporter = OTLPSpanExporter(
        endpoint=f"{settings.langfuse_base_url}/api/public/otel/v1/traces",
        headers={
            "Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}",
            "x-langfuse-ingestion-version": "4",
        },
        compression=Compression.Gzip,
        timeout=5,
    )
    resource = Resource.create({"service.name": settings.agent_name}).merge(OTELResourceDetector().detect())
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    return provider


def _text(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text[:MAX_CHARACTERS]
