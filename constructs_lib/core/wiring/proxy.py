"""A proxy through which programs reach what is outside of the cluster."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ipaddress import ip_address, ip_network
from typing import Annotated

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.text import ServerOrigin, Unique
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.place import Place
from constructs_lib.core.wiring.policy import ANYWHERE, INTERNET, Peer

INSIDE = ("localhost", "127.0.0.1", ".svc", ".cluster.local")
"""Hosts that are never reached through a proxy."""
EVERYWHERE = (INTERNET, ANYWHERE, Peer.addresses("0.0.0.0/0"))
WEB_PORTS = (80, 443)
_PART = r"[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?"
NoProxy = Annotated[
    str,
    Grammar(
        "a host for NO_PROXY",
        "write a host, a domain such as '.example.com', an address or a range such as '10.0.0.0/8', without scheme and port",
        rf"\.?{_PART}(?:\.{_PART})*(?:/[0-9]{{1,2}})?",
        253,
    ),
]
"""A host, the domain of hosts, an IPv4 address or a range of them."""


class ProxyProps(Place):
    """An HTTP proxy (CONNECT for https) for requests that leave the cluster."""

    url: ServerOrigin
    """Its URL, such as `http://proxy.company.com:3128`, without user and password."""
    no_proxy: Annotated[Items[NoProxy], Unique] = ()
    """Hosts, domains and ranges of addresses that are reached directly, besides those in the cluster."""

    def endpoint(self) -> Endpoint:
        """Returns its endpoint."""
        return self.placed_url(self.url, "proxy")

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}

    def carries(self, endpoint: Endpoint) -> bool:
        """Returns whether requests to an endpoint go through the proxy: those over HTTP to hosts that have no known address."""
        web = endpoint.scheme in ("http", "https") or endpoint.port in WEB_PORTS
        outside = endpoint.owner is None and all(peer in EVERYWHERE for peer in endpoint.peers)
        return web and outside and not endpoint.direct and not self._is_direct(endpoint.host)

    def variables(self, direct: Iterable[str]) -> dict[str, str]:
        """Returns the variables of a program, which also reaches the hosts of `direct` without the proxy.

        Programs differ in whether they read lower or upper case; Node reads them only with a variable of its own.
        """
        excluded = ",".join(dict.fromkeys([*INSIDE, *direct, *self.no_proxy]))
        values = {"HTTP_PROXY": self.url, "HTTPS_PROXY": self.url, "NO_PROXY": excluded}
        return {**values, **{name.lower(): value for name, value in values.items()}, "NODE_USE_ENV_PROXY": "1"}

    def _is_direct(self, host: str) -> bool:
        return any(_covers(entry, host) for entry in (*INSIDE, *self.no_proxy))


def _covers(entry: str, host: str) -> bool:
    if "/" in entry:
        try:
            return ip_address(host) in ip_network(entry, strict=False)
        except ValueError:
            return False
    domain = entry.lstrip(".")
    return host == domain or host.endswith(f".{domain}")
