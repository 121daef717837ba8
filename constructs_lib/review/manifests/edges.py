"""Permitted connections and their ports."""

from typing import NamedTuple

MOST = 65535


class Ports(NamedTuple):
    """A range of ports; an empty protocol stands for all."""

    protocol: str = ""
    first: int = 1
    last: int = MOST

    def __str__(self) -> str:
        if (self.first, self.last) == (1, MOST):
            return f"all {self.protocol} ports".replace("  ", " ")
        number = f"{self.first}" if self.first == self.last else f"{self.first}-{self.last}"
        return number if self.protocol in ("", "TCP") else f"{number}/{self.protocol}"

    def common(self, other: "Ports") -> "Ports | None":
        """Returns the ports that are in both."""
        if self.protocol and other.protocol and self.protocol != other.protocol:
            return None
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Ports(self.protocol or other.protocol, first, last) if first <= last else None


class Edge(NamedTuple):
    """A permitted connection. Pods are `namespace/name`; what is not in the manifests is described."""

    client: str
    server: str
    ports: Ports

    def __str__(self) -> str:
        client, server = self.client, self.server
        if "/" in client and "/" in server and client.split("/")[0] == server.split("/")[0]:
            client, server = client.split("/", 1)[1], server.split("/", 1)[1]
        separator = " " if f"{self.ports}".startswith("all") else ":"
        return f"{client} → {server}{separator}{self.ports}"
