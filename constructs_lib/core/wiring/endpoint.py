"""Endpoints: addresses that components offer to others, inside or outside the cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Protocol, Self
from urllib.parse import SplitResult, urlsplit

from constructs_lib.core.values.addresses import LAST_PORT, USUAL_PORTS, address_range, in_url
from constructs_lib.core.values.arguments import check_fields, checked
from constructs_lib.core.values.env import Env, EnvValue
from constructs_lib.core.values.grammars import HIDDEN
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.policy import ANYWHERE, Peer, Policy, peers_at


def check_ports(name: str, *ports: int | None) -> None:
    """Raises ValueError if a number is not a valid port. `name` is that of the object with the ports."""
    for port in ports:
        if port is not None and not 1 <= port <= LAST_PORT:
            raise ValueError(f"{name}: port {port} is not valid; a port is a number from 1 to {LAST_PORT}")


class Owner(Protocol):
    """The pods behind an endpoint, or the pods that connect to one: `Workload` is the usual implementation."""

    @property
    def name(self) -> str:
        """The name of the workload."""
        ...

    @property
    def namespace(self) -> str | None:
        """The namespace of the pods."""
        ...

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels of the pods."""
        ...

    @property
    def policy(self) -> Policy:
        """The NetworkPolicy of the pods."""
        ...

    @property
    def on_host_network(self) -> bool:
        """Whether the pods have the node's address, which no pod selector matches."""
        ...

    def peer_for(self, other: Owner) -> Peer:
        """Returns the peer that stands for these pods in the policy of `other`."""
        ...

    def allow_from(self, peer: Peer, port: int) -> None:
        """Allows traffic from pods without an Owner, such as a gateway's."""
        ...


@dataclass(frozen=True)
class Readiness:
    """A command that succeeds once an endpoint is ready, and the image that contains it."""

    image: Image
    command: tuple[str, ...]
    env: Env = field(default_factory=dict[str, EnvValue])


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """A host and a port. Subclasses add the fields that clients of a kind of service need."""

    name: str
    """The name in waits and diagrams, such as `postgres`."""
    host: str
    """The DNS name of a Service, or a host outside the cluster."""
    port: int
    scheme: str = "http"
    path: str = ""
    """The path, such as `/metrics`, which `url` leaves out."""
    owner: Owner | None = None
    """The pods behind the endpoint. None outside the charts of this library."""
    target_port: int | None = None
    """The port of the pods, if that of the Service differs."""
    peers: tuple[Peer, ...] = (ANYWHERE,)
    """The addresses of an endpoint without owner, for NetworkPolicies, which can't name hosts."""
    readiness: Readiness | None = None
    udp: bool = False
    """Whether the port is used over UDP too."""
    direct: bool = False
    """Whether clients reach it directly, although other requests to the outside go through a proxy."""
    own_keys: bool = False
    """Whether its keys are in Secrets of the client's namespace; set by `with_keys`."""

    def __post_init__(self) -> None:
        check_fields(self)
        check_ports(self.name, self.port, self.target_port)

    @classmethod
    @checked
    def from_url(cls, url: str, *, name: str | None = None, cidrs: Sequence[str] = (), default: Peer = ANYWHERE) -> Endpoint:
        """Returns the endpoint of a service that this library doesn't deploy. `name` is the host by default.

        `cidrs` are the addresses of the service, for NetworkPolicies. Without any, traffic may go to the address in the URL, or
        to `default` if that has a name.

        Raises ValueError if the URL has neither a port nor a scheme with a usual one, or if a range is not in its normal form.
        """
        parts = urlsplit(url)
        host, port = parts.hostname or "", _port(parts)
        peers = peers_at(cidrs or address_range(host), default)
        return Endpoint(name=name or host, host=host, port=port, scheme=parts.scheme, path=parts.path, peers=peers)

    @property
    def authority(self) -> str:
        """`host:port` as in URLs."""
        return f"{in_url(self.host)}:{self.port}"

    @property
    def url(self) -> str:
        """`scheme://host:port`, without a path."""
        return f"{self.scheme}://{self.authority}"

    @property
    def has_known_addresses(self) -> bool:
        """Whether a NetworkPolicy can name its addresses: those of pods, or ranges that were given."""
        return self.owner is not None or ANYWHERE not in self.peers

    @property
    def keys(self) -> dict[str, SecretKey]:
        """The keys of Secrets that a client needs, by the names of their fields."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, SecretKey)}

    @checked
    def with_keys(self, **keys: SecretKey) -> Self:
        """Returns the endpoint for a client in another namespace, with keys of Secrets there instead of its own.

        Raises ValueError unless each of its keys is given, by the name of its field, and nothing else.
        """
        if keys.keys() != self.keys.keys():
            wanted = ", ".join(f"{name}=SecretKey(...)" for name in self.keys) or "nothing: it has no keys"
            raise ValueError(f"{self.name}: with_keys takes {wanted}; given: {', '.join(keys) or 'nothing'}")
        changes: dict[str, Any] = {**keys, "own_keys": True}
        if self.readiness:
            theirs = {known: keys[name] for name, known in self.keys.items()}
            env = {
                name: theirs.get(value, value) if isinstance(value, SecretKey) else value
                for name, value in self.readiness.env.items()
            }
            changes["readiness"] = replace(self.readiness, env=env)
        return replace(self, **changes)

    @property
    def others(self) -> tuple[Endpoint, ...]:
        """Further endpoints that a client of this one connects to, and that NetworkPolicies open with it."""
        return ()

    @property
    def policy_port(self) -> int:
        """The port for NetworkPolicies, which is the pod's."""
        return self.target_port or self.port


def _port(parts: SplitResult) -> int:
    """Returns the port of a URL. Raises ValueError, without what may be a password, if the URL has no scheme or port."""
    try:
        port = parts.port or USUAL_PORTS.get(parts.scheme)
    except ValueError:
        port = None
    if not port:
        given = HIDDEN if "@" in parts.netloc else repr(parts.geturl())
        raise ValueError(
            f"{given} is not the URL of a server; write such as 'https://api.example.com' or 'amqp://mq.example.com:5672'"
        )
    return port
