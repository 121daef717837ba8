"""A Valkey or Redis server that this chart doesn't deploy. `cache` is its endpoint."""

from __future__ import annotations

from pathlib import Path

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.values.env import Env
from constructs_lib.core.wiring.endpoint import Readiness
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.stores.valkey.props import ExternalValkeyProps

ASK = Path(__file__).with_name("ask.py").read_text()


class ExternalValkey(Application):
    """A Valkey or Redis server that this chart doesn't deploy."""

    cache: CacheEndpoint

    def __init__(self, scope: Construct, id: str, props: ExternalValkeyProps) -> None:
        super().__init__(scope, id)
        self.props = props
        sentinel = props.sentinel
        server = CacheEndpoint(
            name=id, host=props.host or (sentinel.hosts[0] if sentinel else ""), port=props.port,
            username=props.username or "", password=props.password, tls=props.tls, cluster=props.cluster,
            master=sentinel.master if sentinel else "",
            sentinels=tuple((host, sentinel.port) for host in sentinel.hosts) if sentinel else (),
            sentinel_password=sentinel.password if sentinel else None,
            readiness=_readiness(props),
        )  # fmt: skip
        self.cache = props.placed(server)

    def monitoring(self) -> CacheEndpoint | None:
        """Returns the endpoint that an exporter asks for the server's statistics; None for several servers."""
        return None if self.props.cluster or self.props.sentinel else self.cache


def _readiness(props: ExternalValkeyProps) -> Readiness:
    # Not valkey-cli: its image has no certificates of public authorities.
    transport = "TLS" if props.tls else "PLAIN"
    sentinel = props.sentinel
    nodes = [f"{host}:{sentinel.port}" for host in sentinel.hosts] if sentinel else [f"{props.host}:{props.port}"]
    password = sentinel.password if sentinel else props.password
    env: Env = {"REDIS_PASSWORD": password} if password else {}
    return Readiness(props.image, ("python3", "-c", ASK, ",".join(nodes), transport, *filter(None, [props.username])), env)
