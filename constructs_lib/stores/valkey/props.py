"""Props of Valkey, in the cluster and outside it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Cidrs, Host, Port, Unique
from constructs_lib.core.wiring.place import Place
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps

RedisUser = Annotated[str, Grammar("a user of Redis", "write it without spaces", "[!-~]+", 255)]
"""A name of a user in Valkey or Redis."""
MasterName = Annotated[str, Grammar("a name of servers", "use letters, digits, '.', '-' and '_'", "[A-Za-z0-9._-]+", 255)]
"""The name by which sentinels know servers."""
LEAST_MEMORY = "32Mi"
"""Bytes that Valkey needs for itself, its clients' buffers and some data. It takes a `maxmemory` of 0 for no limit."""


class ValkeyProps(WorkloadProps):
    """One Valkey server in the cluster, with a password and an append-only file."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs in the cluster; `external` exists elsewhere."""
    image: Image = locked("valkey")
    """Valkey 8 or later."""
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """1, or 0 to stop the server and keep its data. For high availability use an external server."""
    autoscaling: NoAutoscaling = None
    """Not possible: the volume belongs to one server."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="256Mi", memory_limit="1Gi")
    """CPU, memory and scratch disk of the server; `memory_limit` is at least 32Mi."""
    memory_percent: Annotated[int, Field(ge=10, le=90)] = 75
    """Percent of the memory limit for data (`maxmemory`). The rest is for buffers and for rewriting the append-only file."""
    volume: VolumeProps = VolumeProps(size="8Gi")
    """The volume of the append-only file."""

    def _errors(self) -> Iterator[str]:
        return self.resources.errors_below(LEAST_MEMORY, "Valkey")

    @property
    def max_memory(self) -> int:
        """Bytes that the data may take."""
        return byte_count(self.resources.memory_limit) * self.memory_percent // 100


class SentinelProps(Props):
    """Sentinels, which know the address of the server that takes writes."""

    master: MasterName
    """The name by which they know the servers (`sentinel monitor NAME ...`)."""
    hosts: Annotated[Items[Host], Field(min_length=1), Unique]
    """The sentinels' DNS names or IPv4 addresses."""
    port: Port = 26379
    """The sentinels' port."""
    password: SecretKey | None = None
    """The sentinels' password; None if they have none. Open WebUI sends them the servers' password."""


class ExternalValkeyProps(Place):
    """A Valkey or Redis (7.0 or later) that this chart doesn't deploy. It must not evict keys: `noeviction`."""

    kind: Literal["external"] = "external"
    """`external` exists elsewhere; `embedded` runs in the cluster."""
    host: Host | None = None
    """The server's DNS name or IP address; that of a node or the configuration endpoint of a Redis Cluster. Or give `sentinel`."""
    port: Port = 6379
    """The port of the servers."""
    cluster: bool = False
    """Whether it is a Redis Cluster. The reference agent can't use one."""
    sentinel: SentinelProps | None = None
    """The sentinels in front of the servers, instead of `host`. Open WebUI can't use them over TLS."""
    username: RedisUser | None = None
    """The user; None for the server's default user."""
    password: SecretKey | None = None
    """The user's password: letters and digits only, since some programs put it into URLs. None for a server without passwords."""
    tls: bool = False
    """Whether clients use TLS."""
    cidrs: Cidrs | None = None
    """The addresses of all servers and sentinels, for NetworkPolicies, which can't name hosts. None means `host` if that is an
    address, and otherwise any address; or the pods of `namespace`."""
    image: Image = locked("python")
    """An image with Python and the certificates of public authorities, for containers that wait for the server."""

    def _errors(self) -> Iterator[str]:
        if self.username and self.password is None:
            yield "password: is missing; username and password belong together"
        if (self.host is None) == (self.sentinel is None):
            yield f"host: {'is given with sentinel' if self.host else 'is required'}; give the host of the server, or sentinel"
        if self.sentinel and self.cluster:
            yield "cluster: a Redis Cluster has no sentinels; leave out one of them"
        if self.sentinel and self.username:
            yield "username: LiteLLM and Open WebUI send it to the sentinels too, which don't know it; leave it out with sentinel"
        if self.sentinel and (host := next((host for host in self.sentinel.hosts if ":" in host), None)):
            yield f"sentinel.hosts: {host!r} is an IPv6 address, which programs don't read in lists of hosts; write a DNS name"
        if self.cluster and ":" in (self.host or ""):
            yield f"host: {self.host!r} is an IPv6 address, which programs don't read in lists of hosts; write a DNS name"

    def _servers(self) -> Mapping[str, str | None]:
        if self.sentinel:
            return {f"sentinel.hosts.{index}": host for index, host in enumerate(self.sentinel.hosts)}
        return {"host": self.host}
