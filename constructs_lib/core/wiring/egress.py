"""Further destinations of an application's pods, besides its connections."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from constructs_lib.core.values.cluster_platform import IdentityProps
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Cidr, DnsLabel, Labels, Port, Unique
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import INTERNET, Peer


class EgressProps(Props):
    """A further destination of an application's pods: the internet, ranges of addresses, or pods."""

    internet: bool = False
    """Whether it is the internet: every address but those of private ranges."""
    cidrs: Items[Cidr] = ()
    """Ranges of addresses, such as `10.2.0.0/16`."""
    namespace: DnsLabel | None = None
    """The namespace of the pods; None with `labels`: the namespace of the application."""
    labels: Labels = {}
    """Labels of the pods; without any: every pod of `namespace`."""
    ports: Annotated[Items[Port], Field(min_length=1), Unique]
    """TCP ports at these addresses or of these pods, which may differ from those of a Service in front of them."""

    def _errors(self) -> Iterator[str]:
        given = [self.internet, bool(self.cidrs), self.namespace is not None or bool(self.labels)]
        if sum(given) != 1:
            which = "more than one is given" if any(given) else "none is given"
            yield f"write one of internet: true, cidrs, and namespace with labels; {which}"

    @property
    def name(self) -> str:
        """The name in diagrams; there may be many hosts."""
        labels = ",".join(f"{key}={value}" for key, value in self.labels.items())
        return "internet" if self.internet else ", ".join(self.cidrs) or " ".join(filter(None, (self.namespace, labels)))

    @property
    def peers(self) -> tuple[Peer, ...]:
        """The destination in NetworkPolicies."""
        if self.internet:
            return (INTERNET,)
        if self.cidrs:
            return tuple(Peer.addresses(cidr) for cidr in self.cidrs)
        return (Peer.pods(self.labels, self.namespace) if self.labels else Peer.namespace(self.namespace or ""),)

    def endpoints(self) -> list[Endpoint]:
        """Returns an endpoint for each port."""
        return [Endpoint(name=self.name, host=self.name, port=port, scheme="tcp", peers=self.peers) for port in self.ports]


TOKEN_SERVICES = {"irsa": "AWS STS", "azure": "Microsoft Entra"}
"""The services on the internet that exchange the ServiceAccount's token for one of the cloud."""


def token_endpoints(identity: IdentityProps) -> list[Endpoint]:
    """Returns the addresses at which pods with an identity get their token."""
    node = tuple(Peer.addresses(cidr) for cidr in identity.metadata_cidrs)
    ports = identity.metadata_ports if node else ()
    service = TOKEN_SERVICES.get(identity.kind)
    return [
        *(Endpoint(name="metadata", host="metadata", port=port, peers=node) for port in ports),
        *([Endpoint(name=service, host=service, port=443, scheme="https", peers=(INTERNET,))] if service else []),
    ]
