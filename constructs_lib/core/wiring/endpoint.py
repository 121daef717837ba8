"""Endpoints: addresses that components offer to others, inside or outside the cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, Protocol, Self
from urllib.parse import quote, urlencode, urlsplit

from constructs_lib.core.values.addresses import address_range
from constructs_lib.core.values.ca import BUNDLE
from constructs_lib.core.values.env import Env, EnvValue, Expanded
from constructs_lib.core.values.identity import WorkloadIdentity
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.wildcards import matches
from constructs_lib.core.wiring.policy import ANYWHERE, INTERNET, Peer, Policy, peers_at

NO_KEY = "none"
"""The key for an OpenAI-compatible API that asks for none."""
USUAL_PORTS = {"http": 80, "https": 443}


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

    @classmethod
    def from_url(cls, url: str, *, name: str | None = None, cidrs: Sequence[str] = (), default: Peer = ANYWHERE) -> Endpoint:
        """Returns the endpoint of a service that this library doesn't deploy. `name` is the host by default.

        `cidrs` are the addresses of the service, for NetworkPolicies. Without any, traffic may go to the address in the URL, or
        to `default` if that has a name.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        peers = peers_at(cidrs or address_range(host), default)
        port = parts.port or USUAL_PORTS[parts.scheme]
        return Endpoint(name=name or host, host=host, port=port, scheme=parts.scheme, path=parts.path, peers=peers)

    @property
    def url(self) -> str:
        """`scheme://host:port`, without a path."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def has_known_addresses(self) -> bool:
        """Whether a NetworkPolicy can name its addresses: those of pods, or ranges that were given."""
        return self.owner is not None or ANYWHERE not in self.peers

    @property
    def keys(self) -> dict[str, SecretKey]:
        """The keys of Secrets that a client needs, by the names of their fields."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, SecretKey)}

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


@dataclass(frozen=True, kw_only=True)
class DatabaseEndpoint(Endpoint):
    """A PostgreSQL database and the role that owns it."""

    scheme: str = "postgresql"
    database: str
    username: str
    password: SecretKey
    ssl_mode: str = "prefer"
    parameters: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    """Further parameters of connection URLs, such as `options`."""
    prepared_statements: bool = True
    """Whether programs may prepare statements, which not every pooler keeps."""
    server: DatabaseEndpoint | None = None
    """The server behind a pooler; None: the endpoint is the server itself."""

    @property
    def unpooled(self) -> DatabaseEndpoint:
        """The server itself, which migrations need: a pooler takes their locks and sessions apart."""
        return self.server or self

    def with_keys(self, **keys: SecretKey) -> Self:
        """Returns the endpoint for a client in another namespace, as `Endpoint.with_keys` does."""
        made = super().with_keys(**keys)
        return replace(made, server=self.server.with_keys(**keys)) if self.server else made

    def dsn(self, password_variable: str) -> Expanded:
        """Returns a connection URL with the password from a variable set before it. The password has letters and digits only."""
        user, database = quote(self.username, safe=""), quote(self.database, safe="")
        parameters = urlencode({"sslmode": self.ssl_mode, **self.parameters}, quote_via=quote)
        return Expanded(f"postgresql://{user}:$({password_variable})@{self.host}:{self.port}/{database}?{parameters}")

    def prisma_dsn(self, password_variable: str) -> Expanded:
        """Returns the same in Prisma's words, which takes an unknown `sslmode` for `prefer`, and prepares statements by default.

        To verify a certificate is to verify its host too. Prisma trusts the authorities of the chart by `SSL_CERT_FILE`.
        """
        dsn = self.dsn(password_variable)
        verified = dsn.replace(f"sslmode={self.ssl_mode}", "sslmode=require&sslaccept=strict") if self.verifies else dsn
        return Expanded(verified if self.prepared_statements else f"{verified}&pgbouncer=true")

    @property
    def verifies(self) -> bool:
        """Whether clients verify the server's certificate."""
        return self.ssl_mode.startswith("verify-")

    @property
    def trust(self) -> Env:
        """The variables by which clients with libpq or Go's driver find the authorities of the chart."""
        return {"PGSSLROOTCERT": BUNDLE} if self.verifies else {}


@dataclass(frozen=True, kw_only=True)
class CacheEndpoint(Endpoint):
    """A Valkey or Redis server, a Redis Cluster, or servers that sentinels watch."""

    scheme: str = "redis"
    username: str = ""
    """The user; empty for the server's default user."""
    password: SecretKey | None = None
    """The user's password; None for a server without passwords."""
    tls: bool = False
    cluster: bool = False
    """Whether it is a Redis Cluster, of which `host` is a node."""
    master: str = ""
    """The name by which the sentinels know the servers; empty without sentinels. `host` is the first sentinel then."""
    sentinels: tuple[tuple[str, int], ...] = ()
    """Hosts and ports of the sentinels."""
    sentinel_password: SecretKey | None = None
    """The sentinels' password; None if they have none."""

    @property
    def others(self) -> tuple[Endpoint, ...]:
        """The sentinels, which clients connect to as well."""
        ports = dict.fromkeys(port for _, port in self.sentinels)
        return tuple(Endpoint(name=f"{self.name}-sentinel", host=self.host, port=port, peers=self.peers) for port in ports)

    @property
    def nodes(self) -> str:
        """Hosts and ports of the sentinels, or of the server, as `host:port,host:port`."""
        return ",".join(f"{host}:{port}" for host, port in self.sentinels or [(self.host, self.port)])

    def env(self, tls: Mapping[str, str]) -> Env:
        """Returns REDIS_HOST, REDIS_PORT, REDIS_USERNAME and REDIS_PASSWORD, which several programs read, with `tls` if need be.

        A Redis Cluster has REDIS_CLUSTER (`true`) too. With sentinels there is REDIS_SENTINEL_NODES, REDIS_SENTINEL_MASTER and
        REDIS_SENTINEL_PASSWORD instead of host and port.
        """
        return {**self._address(), **self.account(), **(tls if self.tls else {})}

    def account(self) -> Env:
        """Returns REDIS_USERNAME and REDIS_PASSWORD, as far as there are any."""
        user: Env = {"REDIS_USERNAME": self.username} if self.username else {}
        return {**user, **({"REDIS_PASSWORD": self.password} if self.password else {})}

    def _address(self) -> Env:
        if self.sentinels:
            password: Env = {"REDIS_SENTINEL_PASSWORD": self.sentinel_password} if self.sentinel_password else {}
            return {"REDIS_SENTINEL_NODES": self.nodes, "REDIS_SENTINEL_MASTER": self.master, **password}
        cluster = {"REDIS_CLUSTER": "true"} if self.cluster else {}
        return {"REDIS_HOST": self.host, "REDIS_PORT": str(self.port), **cluster}

    def dsn(self, password_variable: str, database: int = 0) -> Expanded:
        """Returns a connection URL with the password from a variable set before it. The password has letters and digits only.

        With sentinels its host is the name of the servers.
        """
        scheme = "rediss" if self.tls else "redis"
        account = f"{quote(self.username, safe='')}:$({password_variable})@" if self.password else ""
        return Expanded(f"{scheme}://{account}{self.master or self.host}:{self.port}/{database}")


@dataclass(frozen=True, kw_only=True)
class AnalyticsEndpoint(Endpoint):
    """A ClickHouse database: HTTP on `port`, the native protocol on `native_port`."""

    native_port: int = 9000
    database: str
    username: str
    password: SecretKey
    cluster: bool = False
    """Whether tables must be replicated (`ON CLUSTER default`)."""
    replicas_readiness: Readiness | None = None
    """The command that succeeds once every replica is ready; None: `readiness` says so."""

    @property
    def complete(self) -> Self:
        """The same, ready once every replica is: `ON CLUSTER` waits for all of them, for 180 seconds."""
        return replace(self, readiness=self.replicas_readiness or self.readiness)

    @property
    def native(self) -> Endpoint:
        """The endpoint of the native protocol, which migrations use."""
        return Endpoint(
            name=self.name, host=self.host, port=self.native_port, scheme="clickhouse", owner=self.owner, peers=self.peers,
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class BucketEndpoint(Endpoint):
    """A bucket of S3 or a store with its API, of Google Cloud Storage, or a container of Azure Blob Storage.

    Clients reach it directly: Langfuse's knows no proxy.
    """

    direct: bool = True
    provider: Literal["s3", "gcs", "azure"] = "s3"
    bucket: str
    region: str = ""
    access_key: SecretKey | None = None
    secret_key: SecretKey | None = None
    """The keys of an account; for Azure the secret key alone. None: the pods have an identity of the cloud."""
    path_style: bool = True
    """Whether the bucket is in the path, as with self-hosted stores, or in the host name, as on AWS."""
    public_url: str = ""
    """The URL of the store for browsers, for links to objects; empty if browsers can't reach it."""
    entrance: Endpoint | None = None
    """The port in the cluster behind `public_url`, where the chart deploys the ingress controller itself."""

    def access_error(self, identity: WorkloadIdentity | None) -> str:
        """Returns an error if there are no keys and the client has no identity of the cloud; otherwise empty."""
        if self.secret_key or identity:
            return ""
        return f"is missing, but the bucket {self.bucket!r} has no keys; set it, or give the bucket keys"


@dataclass(frozen=True, kw_only=True)
class OpenAIEndpoint(Endpoint):
    """An OpenAI-compatible API and the key of its client."""

    key: SecretKey | None = None
    """The client's key; None for an API that asks for none."""
    models: tuple[str, ...] = ()
    """The models that the client may use; empty if unknown."""
    modes: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    """The modes of those models that don't chat, in LiteLLM's words, such as `embedding` or `audio_transcription`."""
    traced: bool = False
    """Whether the API traces the client's requests itself."""

    @classmethod
    def at(
        cls,
        url: str,
        *,
        models: Sequence[str],
        key: SecretKey | None = None,
        name: str | None = None,
        cidrs: Sequence[str] = (),
        peer: Peer | None = None,
    ) -> OpenAIEndpoint:
        """Returns an API that this library doesn't deploy, such as `https://api.example.com/v1`. `name` is the host by default.

        `cidrs` are its addresses, and `peer` are the pods behind it, for NetworkPolicies; without both it is the address in the
        URL, or the internet without private ranges if that has a name.
        """
        api = Endpoint.from_url(url, name=name, cidrs=cidrs, default=peer or INTERNET)
        return OpenAIEndpoint(
            name=api.name, host=api.host, port=api.port, scheme=api.scheme, path=api.path, peers=api.peers, key=key,
            models=tuple(models),
        )  # fmt: skip

    @property
    def api_key(self) -> EnvValue:
        """The key for a client's variable. An API without keys has the text `none`: the OpenAI SDK doesn't start without a key."""
        return self.key or NO_KEY

    @property
    def base_url(self) -> str:
        """The URL that clients are configured with. It ends in `path`, or `/v1` if that is empty; the usual port is left out."""
        port = "" if self.port == USUAL_PORTS.get(self.scheme) else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}/{self.path.strip('/') or 'v1'}"

    @property
    def chat_models(self) -> tuple[str, ...]:
        """The models that chat."""
        return tuple(model for model in self.models if model not in self.modes)

    def models_of(self, mode: str) -> tuple[str, ...]:
        """Returns the models of another mode, such as `embedding`."""
        return tuple(model for model in self.models if self.modes.get(model) == mode)

    def mode_of(self, model: str) -> str:
        """Returns the mode of a model, by its name or the wildcard that stands for it; `chat` if it has no other."""
        named = [model] if model in self.models else [name for name in self.modes if matches(model, [name])]
        return next((self.modes[name] for name in named if name in self.modes), "chat")

    def offers(self, model: str) -> bool:
        """Returns whether the client can ask for a model, by its name or through a wildcard such as `anthropic/*`."""
        return matches(model, self.models)


@dataclass(frozen=True, kw_only=True)
class McpEndpoint(Endpoint):
    """An MCP server, by streamable HTTP at `path`."""

    key: SecretKey | None = None
    """The bearer token of its clients; None for a server that asks for none."""

    @property
    def base_url(self) -> str:
        """The URL that clients are configured with."""
        return f"{self.url}{self.path}"


@dataclass(frozen=True, kw_only=True)
class ExtractionEndpoint(Endpoint):
    """A server that returns the text of documents."""

    engine: Literal["tika", "docling"]
    """Its program, by which clients choose its API."""
    key: SecretKey | None = None
    """The key of its clients; None for a server that asks for none."""


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
