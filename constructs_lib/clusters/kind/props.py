"""Props of a cluster made with kind."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.clusters.platforms import KIND
from constructs_lib.clusters.props import PREFIXES, PatchVersion, ProvisionedClusterProps, overlaps, too_narrow, unusable
from constructs_lib.core.values.cluster_platform import ClusterPlatform
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Ipv4Cidr, Port


class KindNetworksProps(Props):
    """The ranges of addresses of a cluster in containers. Docker or Podman gives the nodes theirs."""

    pods: Ipv4Cidr = "10.244.0.0/16"
    """Addresses of pods, from `/8` to `/24`. A node takes a `/24` of them."""
    services: Ipv4Cidr = "10.96.0.0/16"
    """Addresses of Services, from `/12` to `/24`."""

    def _errors(self) -> Iterator[str]:
        yield from unusable(self, PREFIXES)
        yield from overlaps({"pods": self.pods, "services": self.services})


class KindPortProps(Props):
    """A port of this machine that leads to a Service of type NodePort."""

    host: Port
    """The port of this machine's loopback address."""
    node: Annotated[int, Field(strict=True, ge=30000, le=32767)]
    """The node port of the Service."""


class KindClusterProps(ProvisionedClusterProps):
    """A cluster in containers of this machine, made with kind 0.33 or later: for development and tests."""

    kind: Literal["kind"]
    """`kind`: made with kind, in containers."""
    version: PatchVersion = "1.37.0"
    """The version of Kubernetes, for which there must be an image `kindest/node`. The default is that of kind 0.33."""
    control_planes: Literal[1, 3] = 1
    """Nodes with the API server and etcd. The one of a cluster without workers runs pods too."""
    workers: Annotated[int, Field(strict=True, ge=0, le=50)] = 0
    """Further nodes."""
    networks: KindNetworksProps = KindNetworksProps()
    """The ranges of addresses."""
    ports: Items[KindPortProps] = (KindPortProps(host=80, node=30080), KindPortProps(host=443, node=30443))
    """Ports of this machine that lead into the cluster."""

    @property
    def platform(self) -> ClusterPlatform:
        """The facts about the cluster."""
        return KIND

    def _errors(self) -> Iterator[str]:
        for side in ("host", "node"):
            numbers = [getattr(port, side) for port in self.ports]
            yield from (f"ports: {side} {number} is given twice" for number in dict.fromkeys(numbers) if numbers.count(number) > 1)
        yield from too_narrow(self.networks.pods, self.control_planes + self.workers)
