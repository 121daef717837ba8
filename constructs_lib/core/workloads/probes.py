"""Startup, readiness and liveness probes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Probe:
    """One probe. Created by `http`, `tcp` or `exec`."""

    action: Mapping[str, Any]
    period: int = 10
    """Seconds between two probes."""
    timeout: int = 5
    """Seconds after which a probe fails. The default of Kubernetes, one second, fails on a loaded node."""
    failures: int = 3
    """Consecutive failures before Kubernetes acts."""

    @classmethod
    def http(cls, path: str, port: str = "http", *, tls: bool = False) -> Probe:
        """Returns a probe that sends a GET to a named port and expects a status from 200 to 399. Certificates aren't verified."""
        return cls({"httpGet": {"path": path, "port": port, **({"scheme": "HTTPS"} if tls else {})}})

    @classmethod
    def tcp(cls, port: str) -> Probe:
        """Returns a probe that opens a connection to a named port."""
        return cls({"tcpSocket": {"port": port}})

    @classmethod
    def exec(cls, *command: str) -> Probe:
        """Returns a probe that runs a command in the container and expects exit code 0."""
        return cls({"exec": {"command": list(command)}})

    def within(self, seconds: int, period: int = 5) -> Probe:
        """Returns the same check as a startup probe, which gives the program that many seconds to start."""
        return replace(self, period=period, failures=max(1, -(-seconds // period)))

    def tolerant(self) -> Probe:
        """Returns the same check as a liveness probe: it takes a minute of failures to restart, so that load alone doesn't."""
        return replace(self, failures=6)

    def manifest(self) -> dict[str, Any]:
        """Returns the probe as a container has it."""
        timing = {"periodSeconds": self.period, "timeoutSeconds": self.timeout, "failureThreshold": self.failures}
        return {**self.action, **timing}


@dataclass(frozen=True)
class Probes:
    """The three probes of a container."""

    startup: Probe
    readiness: Probe
    liveness: Probe

    @classmethod
    def by_path(cls, path: str, port: str = "http", *, start_seconds: int, tls: bool = False) -> Probes:
        """Returns the probes of a program with one health path. Liveness checks the port: an unready program isn't restarted."""
        ready = Probe.http(path, port, tls=tls)
        return cls(startup=ready.within(start_seconds), readiness=ready, liveness=Probe.tcp(port).tolerant())

    def manifest(self) -> dict[str, Any]:
        """Returns the probe fields of a container."""
        return {
            "startupProbe": self.startup.manifest(),
            "readinessProbe": self.readiness.manifest(),
            "livenessProbe": self.liveness.manifest(),
        }
