"""Endpoints of stores: databases, caches and buckets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, Self
from urllib.parse import quote, urlencode

from constructs_lib.core.values.addresses import in_url
from constructs_lib.core.values.ca import BUNDLE
from constructs_lib.core.values.env import Env, Expanded
from constructs_lib.core.values.identity import WorkloadIdentity
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint, Readiness


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
        return Expanded(f"postgresql://{user}:$({password_variable})@{self.authority}/{database}?{parameters}")

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
        return ",".join(f"{in_url(host)}:{port}" for host, port in self.sentinels or [(self.host, self.port)])

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
        return Expanded(f"{scheme}://{account}{self.master or in_url(self.host)}:{self.port}/{database}")


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
