"""Probes: when a container has started, when it may get requests, when it must be restarted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Probe:
    """One question the kubelet asks. Made by `http`, `tcp` or `exec`."""

    action: Mapping[str, Any]
    period: int = 10
    """Seconds between two questions."""
    timeout: int = 5
    """Seconds until a question counts as failed. One second, the default of Kubernetes, fails on a loaded node."""
    failures: int = 3
    """Failures in a row that count."""

    @classmethod
    def http(cls, path: str, port: str = "http", *, tls: bool = False) -> Probe:
        """A GET that answers 200 to 399 on a named port. With `tls` any certificate will do: the kubelet looks at none."""
        return cls({"httpGet": {"path": path, "port": port, **({"scheme": "HTTPS"} if tls else {})}})

    @classmethod
    def tcp(cls, port: str) -> Probe:
        """A connection to a named port."""
        return cls({"tcpSocket": {"port": port}})

    @classmethod
    def exec(cls, *command: str) -> Probe:
        """A command in the container that exits 0."""
        return cls({"exec": {"command": list(command)}})

    def within(self, seconds: int, period: int = 5) -> Probe:
        """The same question as a start-up probe: the program has that many seconds."""
        return replace(self, period=period, failures=max(1, -(-seconds // period)))

    def tolerant(self) -> Probe:
        """The same question as a liveness probe: a minute of failures, so that load alone restarts nothing."""
        return replace(self, failures=6)

    def manifest(self) -> dict[str, Any]:
        """The probe in a container."""
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
        """Of a program with one path to ask. It lives as long as its port is open: one that only isn't ready isn't restarted."""
        ready = Probe.http(path, port, tls=tls)
        return cls(startup=ready.within(start_seconds), readiness=ready, liveness=Probe.tcp(port).tolerant())

    def manifest(self) -> dict[str, Any]:
        """The probes' fields of a container."""
        return {
            "startupProbe": self.startup.manifest(),
            "readinessProbe": self.readiness.manifest(),
            "livenessProbe": self.liveness.manifest(),
        }
