"""What a component offers and another asks for, inside the cluster or outside of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from constructs_lib.core.images import Image
from constructs_lib.core.secrets import SecretKey

if TYPE_CHECKING:
    from constructs_lib.core.guarded import GuardedPods

PRIVATE_RANGES = ("10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16")
"""RFC 1918, RFC 6598 and link-local: what "the internet" leaves out."""


@dataclass(frozen=True)
class FieldRef:
    """An env variable's value taken from the pod itself, such as `metadata.name`."""

    path: str


EnvValue = str | SecretKey | FieldRef
"""A literal, a key of a Secret, or a field of the pod. `$(OTHER)` in a literal refers to a variable named before it."""

Env = Mapping[str, EnvValue]


@dataclass(frozen=True)
class Peer:
    """One side of a NetworkPolicy rule."""

    rule: Mapping[str, Any] = field(hash=False)

    @classmethod
    def pods(cls, labels: Mapping[str, str], namespace: str | None = None) -> Peer:
        """Pods by their labels; `namespace` only where it is another one."""
        where = {"namespaceSelector": namespace_selector(namespace)} if namespace else {}
        return cls({**where, "podSelector": {"matchLabels": dict(labels)}})

    @classmethod
    def namespace(cls, name: str) -> Peer:
        """Every pod of a namespace."""
        return cls({"namespaceSelector": namespace_selector(name)})

    @classmethod
    def addresses(cls, cidr: str, but: tuple[str, ...] = ()) -> Peer:
        """A range of addresses, without some."""
        return cls({"ipBlock": {"cidr": cidr} | ({"except": list(but)} if but else {})})


def namespace_selector(name: str) -> dict[str, Any]:
    """Selects one namespace by the label that Kubernetes gives each."""
    return {"matchLabels": {"kubernetes.io/metadata.name": name}}


INTERNET = Peer.addresses("0.0.0.0/0", PRIVATE_RANGES)
ANYWHERE = Peer.addresses("0.0.0.0/0")


@dataclass(frozen=True)
class Readiness:
    """A command that succeeds once an endpoint can be used, and the image that has it."""

    image: Image
    command: tuple[str, ...]
    env: Env = field(default_factory=dict[str, EnvValue])


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """A host and a port. Kinds of service derive from it and add what their clients need."""

    name: str
    """What to call it in a wait and in the diagram, such as `postgres`."""
    host: str
    """A Service's DNS name, or a host outside of the cluster."""
    port: int
    scheme: str = "http"
    path: str = ""
    """Where on the host, such as `/metrics`; what `url` leaves out."""
    owner: GuardedPods | None = None
    """The pods that answer. None where no policy of ours guards it."""
    target_port: int | None = None
    """The pod's port, where the Service's is another."""
    peers: tuple[Peer, ...] = (ANYWHERE,)
    """Where it is, for an endpoint without owner. A NetworkPolicy can't name a host, so say its addresses if you can."""
    readiness: Readiness | None = None
    udp: bool = False
    """Whether it is spoken over UDP too."""

    @property
    def url(self) -> str:
        """`scheme://host:port`, without a path."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def policy_port(self) -> int:
        """The port a NetworkPolicy sees: the pod's."""
        return self.target_port or self.port


@dataclass(frozen=True, kw_only=True)
class DatabaseEndpoint(Endpoint):
    """One PostgreSQL database with the role that owns it."""

    scheme: str = "postgresql"
    database: str
    username: str
    password: SecretKey
    ssl_mode: str = "prefer"

    def dsn(self, password_variable: str) -> str:
        """A connection URL that takes the password from an env variable named before it (letters and digits only)."""
        return f"postgresql://{self.username}:$({password_variable})@{self.host}:{self.port}/{self.database}?sslmode={self.ssl_mode}"


@dataclass(frozen=True, kw_only=True)
class CacheEndpoint(Endpoint):
    """A Valkey or Redis server with a password."""

    scheme: str = "redis"
    password: SecretKey
    tls: bool = False

    def dsn(self, password_variable: str, database: int = 0) -> str:
        """A connection URL that takes the password from an env variable named before it (letters and digits only)."""
        return f"redis{'s' if self.tls else ''}://:$({password_variable})@{self.host}:{self.port}/{database}"


@dataclass(frozen=True, kw_only=True)
class AnalyticsEndpoint(Endpoint):
    """A ClickHouse database: HTTP on `port`, the native protocol on `native_port`."""

    native_port: int = 9000
    database: str
    username: str
    password: SecretKey
    cluster: bool = False
    """Whether tables must be replicated (`ON CLUSTER default`)."""

    @property
    def native(self) -> Endpoint:
        """The same server by its native protocol, which migrations speak."""
        return Endpoint(
            name=self.name, host=self.host, port=self.native_port, scheme="clickhouse", owner=self.owner, peers=self.peers,
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class BucketEndpoint(Endpoint):
    """One bucket of an S3-compatible store."""

    bucket: str
    region: str
    access_key: SecretKey
    secret_key: SecretKey
    path_style: bool = True
    """Whether the bucket is in the path, as with every self-hosted store, or in the host name, as on AWS."""
    public_url: str = ""
    """Where browsers reach the store, for links to its objects; empty where they can't."""


@dataclass(frozen=True, kw_only=True)
class OpenAIEndpoint(Endpoint):
    """An OpenAI-compatible API with the key that its client was given."""

    key: SecretKey
    models: tuple[str, ...] = ()
    """The models it offers to that client."""
    traced: bool = False
    """Whether it traces that client's requests itself."""

    @property
    def base_url(self) -> str:
        """The URL clients are configured with; it ends in `/v1`."""
        return f"{self.url}/v1"


@dataclass(frozen=True, kw_only=True)
class TraceEndpoint(Endpoint):
    """A Langfuse project that takes traces."""

    public_key: SecretKey
    secret_key: SecretKey
    public_url: str = ""
    """Where people read the traces, for links."""


@dataclass(frozen=True, kw_only=True)
class SearchEndpoint(Endpoint):
    """An Elasticsearch with the account that its client was given."""

    username: str
    password: SecretKey
    indices: str = "logs-*"
    """What the account is for: an index pattern or a data stream."""
    authorities: SecretKey | None = None
    """The certificate of the authority that vouches for it. None where it speaks plain HTTP, or everybody knows the authority."""


@dataclass(frozen=True, kw_only=True)
class LogsEndpoint(Endpoint):
    """What takes logs from a Beat, by the lumberjack protocol."""

    scheme: str = "lumberjack"
    tls: bool = False
    """Whether both sides show each other a certificate."""
