"""Valkey: queues, locks and websocket messages of the programs."""

from __future__ import annotations

from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import CacheEndpoint, Peer, Readiness
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.props import byte_count
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated, SecretKey
from constructs_lib.stores.valkey.props import ExternalValkeyProps, ValkeyProps

PORT = 6379
PING = 'valkey-cli "$@" ping | grep -q PONG'
"""A ping without the right password is answered too, so the answer counts and not the exit status."""


class Valkey(Room):
    """A Valkey server in the cluster."""

    cache: CacheEndpoint

    def __init__(self, scope: Construct, id: str, props: ValkeyProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ValkeyProps()
        self.secret = Secret(self, "secret", {"password": Generated()}, name=id)
        self.server = Component(
            self,
            id,
            self.props,
            program="valkey",
            role="cache",
            ports={"valkey": Port(PORT)},
            probes=_probes(),
            args=_arguments(self.props),
            env={"REDISCLI_AUTH": self.secret["password"]},
            volumes=[Volume("data", "/data", self.props.volume)],
            drain_seconds=0,
        )
        self.cache = CacheEndpoint(
            name=id, host=self.server.host(), owner=self.server, **self.server.port("valkey"), password=self.secret["password"],
            readiness=_readiness(self.props.image, self.server.host(), PORT, self.secret["password"]),
        )  # fmt: skip


class ExternalValkey(Room):
    """A Valkey or Redis server outside of the chart."""

    cache: CacheEndpoint

    def __init__(self, scope: Construct, id: str, props: ExternalValkeyProps) -> None:
        super().__init__(scope, id)
        self.props = props
        tls = ("--tls",) if props.tls else ()
        self.cache = CacheEndpoint(
            name=id, host=props.host, port=props.port, password=props.password, tls=props.tls,
            peers=tuple(Peer.addresses(cidr) for cidr in props.cidrs),
            readiness=_readiness(props.image, props.host, props.port, props.password, *tls),
        )  # fmt: skip


def _arguments(props: ValkeyProps) -> tuple[str, ...]:
    maxmemory = byte_count(props.resources.memory_limit) * props.memory_percent // 100
    settings: dict[str, Any] = {
        "requirepass": "$(REDISCLI_AUTH)", "dir": "/data", "appendonly": "yes", "maxmemory": maxmemory,
        "maxmemory-policy": "noeviction", "timeout": 1800,
    }  # fmt: skip
    return ("valkey-server", *(part for name, value in settings.items() for part in (f"--{name}", str(value))))


def _readiness(image: Image, host: str, port: int, password: SecretKey, *options: str) -> Readiness:
    ping = ("sh", "-c", PING, "--", "-h", host, "-p", str(port), *options)
    return Readiness(image, ping, {"REDISCLI_AUTH": password})


def _probes() -> Probes:
    ready = Probe.exec("sh", "-c", PING)
    return Probes(startup=ready.within(300), readiness=ready, liveness=Probe.tcp("valkey").tolerant())
