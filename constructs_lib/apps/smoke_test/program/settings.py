"""The variables of the smoke test."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

REQUIRED = ("OPENAI_BASE_URL", "OPENAI_API_KEY", "AGENT_BASE_URL", "AGENT_API_KEY")
TOGETHER = {
    "LANGFUSE_BASE_URL": ("LANGFUSE_PUBLIC_KEY", "LANGFUSE_SECRET_KEY"),
    "ELASTICSEARCH_URL": ("ELASTICSEARCH_USERNAME", "ELASTICSEARCH_PASSWORD"),
}
"""Variables that are required beside another one."""


@dataclass(frozen=True)
class Settings:
    """The variables, and an id that makes this run's trace known again."""

    env: Mapping[str, str]
    trace_id: str = field(default_factory=lambda: secrets.token_hex(16))

    def __getitem__(self, name: str) -> str:
        return self.env.get(name, "")

    @property
    def errors(self) -> list[str]:
        """A line for each variable that is missing or invalid."""
        needed = [*REQUIRED, *(name for given, others in TOGETHER.items() if self[given] for name in others)]
        lines = [f"{name}: is missing" for name in needed if not self[name]]
        if not self["SMOKE_WAIT_SECONDS"].isdecimal() and self["SMOKE_WAIT_SECONDS"]:
            lines.append(f"SMOKE_WAIT_SECONDS: must be a whole number of seconds (given: {self['SMOKE_WAIT_SECONDS']!r})")
        return lines

    @property
    def wait_seconds(self) -> int:
        """Seconds in which all checks must pass."""
        return int(self["SMOKE_WAIT_SECONDS"] or 180)

    @property
    def targets(self) -> tuple[str, ...]:
        """The components that Prometheus must scrape."""
        return tuple(filter(None, self["SMOKE_TARGETS"].split(",")))

    def trace_headers(self, request: str) -> dict[str, str]:
        """Returns the W3C headers that put a request into this run's trace, if it is the one whose trace is looked for."""
        if request != (self["SMOKE_TRACED"] or "agent"):
            return {}
        return {"traceparent": f"00-{self.trace_id}-{secrets.token_hex(8)}-01"}
