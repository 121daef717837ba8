"""Metrics in Prometheus' text format."""

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)

_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600)
_STEPS = (1, 2, 3, 4, 6, 8, 12, 20, 50)


class Metrics:
    """The metrics of this process, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self.running = Gauge("agent_requests_in_progress", "Chat requests in progress.", registry=self._registry)
        self.requests = self._counter("agent_requests", "Chat requests; status 499 is a closed connection.", "status", "stream")
        self.tool_calls = self._counter("agent_tool_calls", "Tool calls by outcome.", "tool", "outcome")
        self.model_errors = self._counter("agent_model_errors", "Failed model calls by the status that the client gets.", "status")
        self.memory_errors = self._counter("agent_memory_errors", "Failed calls to Redis or Valkey.")
        self.duration = self._seconds("agent_request_duration_seconds", "Duration of chat requests.", "stream")
        self.first_token = self._seconds("agent_time_to_first_token_seconds", "Time to the first text of an answer.")
        self.steps = Histogram("agent_steps", "Model calls per request.", registry=self._registry, buckets=_STEPS)

    def _counter(self, name: str, text: str, *labels: str) -> Counter:
        return Counter(name, text, labels, registry=self._registry)

    def _seconds(self, name: str, text: str, *labels: str) -> Histogram:
        return Histogram(name, text, labels, registry=self._registry, buckets=_SECONDS)

    def text(self) -> bytes:
        """Returns all values in Prometheus' text format."""
        return generate_latest(self._registry)
