"""The place of a server that this library doesn't deploy: NetworkPolicies open to addresses and to pods, never to host names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar, TypeVar
from urllib.parse import urlsplit

from constructs_lib.core.values.addresses import address_range, is_in_cluster, range_errors
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import Cidrs, DnsLabel, Labels, Port
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import ANYWHERE, INTERNET, Peer, peers_at

AnyEndpoint = TypeVar("AnyEndpoint", bound=Endpoint)


class Place(Props):
    """The place of a server of others, for NetworkPolicies, which can't name hosts."""

    _elsewhere: ClassVar[Peer] = ANYWHERE

    cidrs: Cidrs | None = None
    """The server's addresses, for NetworkPolicies, which can't name hosts. None means its host if that is an address, and
    otherwise any address; or the pods of `namespace`."""
    namespace: DnsLabel | None = None
    """The namespace of the server's pods, if it runs in the cluster."""
    pod_labels: Labels = {}
    """Labels of those pods; without any: every pod of `namespace`."""
    pod_port: Port | None = None
    """The port of those pods, if that of the Service in front of them differs: NetworkPolicies see the pods'."""

    def placed(self, server: AnyEndpoint) -> AnyEndpoint:
        """Returns the endpoint of the server with its place."""
        if self.namespace is None:
            return replace(server, peers=peers_at(self.cidrs or address_range(server.host), self._elsewhere))
        pods = Peer.pods(self.pod_labels, self.namespace) if self.pod_labels else Peer.namespace(self.namespace)
        return replace(server, peers=(pods,), target_port=self.pod_port)

    def placed_url(self, url: str, name: str | None = None) -> Endpoint:
        """Returns the endpoint of a URL of the server, which is named after its host by default."""
        return self.placed(Endpoint.from_url(url, name=name))

    def errors_in_cilium(self) -> Iterator[str]:
        """Yields an error if no policy of Cilium would let requests through: there ranges of addresses are never pods."""
        for field, host in self._hosts():
            if is_in_cluster(host) and not self.namespace:
                yield f"{field}: {host!r} is inside the cluster, where Cilium opens nothing by address; give its namespace"

    def _servers(self) -> Mapping[str, str | None]:
        """The hosts or URLs of the server by their fields; None for one that isn't given, empty if they are in a Secret."""
        return {}

    def _hosts(self) -> Iterator[tuple[str, str]]:
        for field, server in self._servers().items():
            if server:
                yield field, (urlsplit(server).hostname or "") if "://" in server else server

    def _all_errors(self) -> Iterator[str]:
        yield from super()._all_errors()
        if self.namespace is None and (self.pod_labels or self.pod_port):
            yield f"{'pod_labels' if self.pod_labels else 'pod_port'}: belongs to pods in the cluster; give their namespace"
        if self.namespace and self.cidrs:
            yield "cidrs: are addresses of servers that are no pods, but namespace is given; leave out one of them"
        for field, server in self._servers().items():
            if server is None and self.namespace:
                yield f"namespace: belongs to a server in the cluster; give the URL of its Service as {field}"
        for _, host in self._hosts():
            yield from range_errors(host, self.cidrs)


class PlaceOnInternet(Place):
    """The place of a server that is on the internet, unless it is said otherwise."""

    _elsewhere = INTERNET

    cidrs: Cidrs | None = None
    """The server's addresses, for NetworkPolicies, which can't name hosts. None means its host if that is an address, and
    otherwise the internet without private ranges; or the pods of `namespace`."""

    def _all_errors(self) -> Iterator[str]:
        yield from super()._all_errors()
        for field, host in self._hosts():
            if is_in_cluster(host) and not (self.namespace or self.cidrs):
                yield (
                    f"{field}: {self._servers()[field]!r} is inside the cluster, where no NetworkPolicy lets requests through; "
                    "give the namespace of its pods, or cidrs"
                )


def tls_or_not(tls: bool) -> str:
    """Returns the end of a message about a port that is used with TLS, or without."""
    return f"{'with' if tls else 'without'} TLS; write tls: {str(tls).lower()}"
