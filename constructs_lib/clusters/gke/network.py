"""The network of a cluster of Google GKE."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.clusters.documents import Document, metadata
from constructs_lib.clusters.gke.props import GkeClusterProps

COMPUTE = "compute.cnrm.cloud.google.com/v1beta1"


def network(props: GkeClusterProps) -> Iterator[Document]:
    """Returns the network, its ranges of addresses, and the way out of nodes, which have private addresses alone."""
    name = props.name
    ranges = {"pods": props.networks.pods, "services": props.networks.services}
    yield _object("ComputeNetwork", name, {"autoCreateSubnetworks": False, "routingMode": "REGIONAL"})
    yield _object(
        "ComputeSubnetwork",
        name,
        {
            "region": props.region,
            "networkRef": {"name": name},
            "ipCidrRange": props.networks.nodes,
            "privateIpGoogleAccess": True,
            "secondaryIpRange": [{"rangeName": range, "ipCidrRange": cidr} for range, cidr in ranges.items()],
        },
    )
    yield _object("ComputeRouter", name, {"region": props.region, "networkRef": {"name": name}})
    yield _object(
        "ComputeRouterNAT",
        name,
        {
            "region": props.region,
            "routerRef": {"name": name},
            "natIpAllocateOption": "AUTO_ONLY",
            "sourceSubnetworkIpRangesToNat": "ALL_SUBNETWORKS_ALL_IP_RANGES",
        },
    )


def proxy_subnetwork(props: GkeClusterProps) -> Document:
    """Returns the range of addresses of internal load balancers' proxies."""
    spec = {
        "region": props.region,
        "networkRef": {"name": props.name},
        "ipCidrRange": props.networks.load_balancers,
        "purpose": "REGIONAL_MANAGED_PROXY",
        "role": "ACTIVE",
    }
    return _object("ComputeSubnetwork", f"{props.name}-load-balancers", spec)


def _object(kind: str, name: str, spec: dict[str, Any]) -> Document:
    return {"apiVersion": COMPUTE, "kind": kind, "metadata": metadata(name), "spec": spec}
