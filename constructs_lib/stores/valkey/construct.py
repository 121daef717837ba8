"""Valkey: queues, locks and websocket messages of the applications."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.env import reference
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.core.wiring.endpoint import Readiness
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.stores.valkey.props import ValkeyProps

PORT = 6379
PING = 'valkey-cli "$@" ping 2>&1 | tee /dev/stderr | grep -q PONG'
"""A ping with a wrong password is answered too, so the answer counts and not the exit status."""


class Valkey(Application):
    """A Valkey server in the cluster. `cache` is its endpoint with the password, `server` its workload."""

    cache: CacheEndpoint

    def __init__(self, scope: Construct, id: str, props: ValkeyProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ValkeyProps()
        self.secret = Secret(self, "secret", {"password": Generated()}, name=id)
        self.server = self._server()
        self.cache = CacheEndpoint(
            **self.server.address("valkey"), password=self.secret["password"],
            readiness=readiness(self.props.image, self.server.host(), PORT, self.secret["password"]),
        )  # fmt: skip

    def monitoring(self) -> CacheEndpoint:
        """Returns the endpoint that an exporter asks for the server's statistics."""
        return self.cache

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="valkey",
            role="cache",
            ports={"valkey": Port(PORT)},
            probes=_probes(),
            args=_arguments(self.props),
            env={"REDISCLI_AUTH": self.secret["password"]},
            volumes=[Volume("data", "/data", self.props.volume, fast=True)],
            drain_seconds=0,
        )


def _arguments(props: ValkeyProps) -> tuple[str, ...]:
    settings: dict[str, str] = {
        "requirepass": reference("REDISCLI_AUTH"), "dir": "/data", "appendonly": "yes", "maxmemory": str(props.max_memory),
        "maxmemory-policy": "noeviction", "timeout": "1800",
    }  # fmt: skip
    return ("valkey-server", *(part for name, value in settings.items() for part in (f"--{name}", value)))


def readiness(image: Image, host: str, port: int, password: SecretKey) -> Readiness:
    """Returns the command that succeeds once the server answers an authenticated `PING`."""
    ping = ("sh", "-c", PING, "--", "-h", host, "-p", str(port))
    return Readiness(image, ping, {"REDISCLI_AUTH": password})


def _probes() -> Probes:
    ready = Probe.exec("sh", "-c", PING)
    return Probes(startup=ready.within(300), readiness=ready, liveness=Probe.tcp("valkey").tolerant())
