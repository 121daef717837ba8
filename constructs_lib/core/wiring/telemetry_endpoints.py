"""Endpoints that traces and logs are sent to."""

from __future__ import annotations

from dataclasses import dataclass

from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint


@dataclass(frozen=True, kw_only=True)
class TraceEndpoint(Endpoint):
    """A Langfuse project that accepts traces."""

    public_key: SecretKey
    secret_key: SecretKey
    public_url: str = ""
    """The URL at which people read the traces, for links."""
    environment: str = "default"
    """The environment that traces are filed under. All programs use it, since a trace has one."""


@dataclass(frozen=True, kw_only=True)
class SearchEndpoint(Endpoint):
    """An Elasticsearch and the account of its client."""

    username: str
    password: SecretKey
    indices: str = "logs-*"
    """The index pattern or data stream that the account may use."""
    authorities: SecretKey | None = None
    """The CA certificate, as a key of a Secret. None for plain HTTP or a public CA."""


@dataclass(frozen=True, kw_only=True)
class LogsEndpoint(Endpoint):
    """An endpoint that accepts logs from Beats, by the lumberjack protocol."""

    scheme: str = "lumberjack"
    tls: bool = False
    """Whether server and client authenticate each other by certificates (mTLS)."""
