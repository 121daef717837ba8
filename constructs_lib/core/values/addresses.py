"""Rules of addresses that a regular expression can't tell: IP addresses, ranges, and the parts of URLs."""

import re
from collections.abc import Iterable, Iterator
from ipaddress import IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)")
"""A name that programs read as an IPv4 address, since its last part is a number."""
LONGEST_NAME = 253
LAST_PORT = 65535
USUAL_PORTS = {"http": 80, "https": 443}
"""The ports of URLs that name none."""
THIS_MACHINE = ("localhost", "0.0.0.0", "::")
"""Hosts that are the machine, or the pod, of the program itself."""


def address_range(host: str) -> tuple[str, ...]:
    """Returns the range that has just the host's address; empty if the host is a name."""
    try:
        return (str(ip_network(host)),)
    except ValueError:
        return ()


def range_errors(place: str, cidrs: Iterable[str] | None, field: str = "cidrs") -> Iterator[str]:
    """Yields an error if the host, or that of the URL, is an IP address outside of the ranges that were given for it."""
    host = urlsplit(place).hostname or "" if "://" in place else place
    own, given = address_range(host), list(cidrs or ())
    if own and given and not any(ip_address(host) in ip_network(cidr) for cidr in given):
        yield f"{field}: has no range with the address {host}, to which the NetworkPolicy is closed then; add '{own[0]}'"


def in_url(host: str) -> str:
    """Returns the host as URLs have it: an IPv6 address stands in brackets."""
    return f"[{host}]" if ":" in host else host


def is_in_cluster(host: str) -> bool:
    """Returns whether the host is the name of a Service: one label, or a name that ends in `.svc` or the cluster's domain."""
    labels = host.lower().rstrip(".").split(".")
    if address_range(host) or labels == ["localhost"]:
        return False
    return len(labels) == 1 or labels[-1] == "svc" or labels[-2:] == ["cluster", "local"]


def check_other_server(address: str) -> None:
    """Raises ValueError if the host of a URL, or a host alone, is a name for the pod itself. `127.0.0.1` may be a sidecar."""
    host = ((urlsplit(address).hostname or "") if "://" in address else address).lower().rstrip(".")
    if host in THIS_MACHINE or host.endswith(".localhost"):
        raise ValueError(f"{address!r} is the pod itself; write the server's name, or 127.0.0.1 for a sidecar")
    if host == "host.docker.internal":
        raise ValueError(f"{address!r} has a name that only Docker knows; write the server's name")


def check_host(host: str) -> None:
    """Raises ValueError if the host is neither a DNS name nor an IP address."""
    if ":" in host or NUMBER.fullmatch(host):
        check_ip(host, otherwise=", or a DNS name")
    elif len(host) > LONGEST_NAME:
        raise ValueError(f"{host!r} has {len(host)} characters; a DNS name has at most {LONGEST_NAME}")


def check_ip(text: str, *, otherwise: str = "") -> None:
    """Raises ValueError if the text is not an IP address. `otherwise` is what else it may be."""
    try:
        address = ip_address(text)
    except ValueError:
        raise ValueError(f"{text!r} is not an IP address; write one such as '10.0.0.8' or 'fd00::8'{otherwise}") from None
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        raise ValueError(f"{text!r} is an IPv4 address in the form of IPv6; write '{address.ipv4_mapped}'")


def check_dns_name(host: str) -> None:
    """Raises ValueError if programs would read the name as an IP address."""
    if NUMBER.fullmatch(host):
        raise ValueError(f"{host!r} is not a DNS name, whose last part has a letter; write such as 'chat.example.com'")


def check_email(address: str) -> None:
    """Raises ValueError if the part after the '@' is not a DNS name."""
    check_dns_name(address.rpartition("@")[2])


def check_port(address: str, port: str) -> None:
    """Raises ValueError if the port of an address is out of range."""
    if not 1 <= int(port) <= LAST_PORT:
        raise ValueError(f"{address!r} has port {port}; a port is a number from 1 to {LAST_PORT}")


def check_url(url: str) -> None:
    """Raises ValueError if the URL's host or port is not valid."""
    authority = re.split("[/?]", url.partition("://")[2], maxsplit=1)[0]
    host, _, port = authority.rpartition(":") if re.search(":[0-9]+$", authority) else (authority, "", "")
    check_host(host.strip("[]"))
    if port:
        check_port(url, port)


def check_cidr(cidr: str) -> None:
    """Raises ValueError if the range is not in its normal form, which Kubernetes requires."""
    try:
        network = ip_network(cidr, strict=False)
    except ValueError:
        raise ValueError(f"{cidr!r} is not a range of addresses; write such as '10.0.0.0/8' or 'fd00::/8'") from None
    if isinstance(network.network_address, IPv6Address) and network.network_address.ipv4_mapped:
        raise ValueError(f"{cidr!r} is a range of IPv4 in the form of IPv6; write such as '10.0.0.0/8'")
    if str(network) != cidr:
        raise ValueError(f"{cidr!r} is not the normal form of a range; write {str(network)!r} if that is meant")


def mcp_url_errors(url: str) -> Iterator[str]:
    """Yields an error for the URL of an MCP server without the path of its endpoint. One that ends in '/' is meant so."""
    if not urlsplit(url).path:
        yield (
            f"url: {url!r} has no path; write that of its MCP endpoint, such as 'https://mcp.example.com/mcp', "
            "or end it with '/' if there is none"
        )
