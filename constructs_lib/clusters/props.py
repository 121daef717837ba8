"""Props that all clusters have in common which are made here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from ipaddress import ip_network
from itertools import combinations
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.core.values.cluster_platform import NodeSizeProps
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import byte_count, millicores
from constructs_lib.core.values.text import Ipv4Cidr, LabelKey, LabelValue

OLDEST, NEWEST = 35, 37
"""Minor versions of Kubernetes 1 that the manifests are validated against."""
NODE_PREFIX = 24
"""The prefix of the part of the pods' addresses that a node takes."""
PREFIXES = {"pods": (8, NODE_PREFIX), "services": (12, 24)}
"""The prefixes of the largest and the smallest range. kubeadm takes smaller ones of Services, too small for a platform."""
PROTECTED = ("kubernetes.io", "k8s.io", "eks.amazonaws.com", "kubernetes.azure.com")
"""Domains of labels that kubelets and clouds reject in the configuration of nodes."""


def _check_version(text: str) -> None:
    if not OLDEST <= int(text.split(".")[1]) <= NEWEST:
        raise ValueError(f"{text!r} is out of range; the manifests are made for Kubernetes 1.{OLDEST} to 1.{NEWEST}")


_MINOR = r"1\.[1-9][0-9]{0,2}"
_NAME = "[a-z](?:[-a-z0-9]*[a-z0-9])?"
_NAME_HINT = "use lower-case letters, digits and '-', a letter first"

MinorVersion = Annotated[str, Grammar("a minor version of Kubernetes", "write such as '1.36'", _MINOR, rule=_check_version)]
"""A minor version of Kubernetes; the cloud chooses the patch."""
PatchVersion = Annotated[
    str, Grammar("a version of Kubernetes", "write such as '1.36.2'", rf"{_MINOR}\.(?:0|[1-9][0-9]{{0,2}})", rule=_check_version)
]
"""A version of Kubernetes with its patch."""
ClusterName = Annotated[str, Grammar("a cluster's name", _NAME_HINT, _NAME, 40)]
"""A name that every kind of cluster takes."""
PoolName = Annotated[str, Grammar("a node pool's name", _NAME_HINT, _NAME, 40)]
"""A name of a node pool."""


class TaintProps(Props):
    """A taint of the nodes of a pool: pods that don't tolerate it run elsewhere."""

    key: LabelKey
    """The taint's key."""
    value: LabelValue = ""
    """The taint's value."""
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] = "NoSchedule"
    """The effect on pods that don't tolerate it."""


def _differing(taints: tuple[TaintProps, ...]) -> tuple[TaintProps, ...]:
    for index, taint in enumerate(taints):
        if any((other.key, other.effect) == (taint.key, taint.effect) for other in taints[:index]):
            raise ValueError(f"{taint.key!r} is given twice with the effect {taint.effect!r}; write it once")
    return taints


Taints = Annotated[Items[TaintProps], AfterValidator(_differing)]
"""Taints of one node: each key once with each effect."""


class NetworksProps(Props):
    """The ranges of addresses of a cluster. They don't overlap with each other, nor with networks that it is connected to."""

    nodes: Ipv4Cidr = "10.0.0.0/16"
    """Addresses of nodes."""
    pods: Ipv4Cidr = "10.244.0.0/16"
    """Addresses of pods, from `/8` to `/24`. A node takes a `/24` of them."""
    services: Ipv4Cidr = "10.96.0.0/16"
    """Addresses of Services, from `/12` to `/24`."""

    def _errors(self) -> Iterator[str]:
        yield from unusable(self, PREFIXES)
        yield from overlaps({name: getattr(self, name) for name in type(self).model_fields})


class ProvisionedClusterProps(Props):
    """A cluster that is made by the files in `clusters/<name>/`, which are written next to the manifests."""

    name: ClusterName
    """The cluster's name, and that of the folder with its files."""


def unusable(networks: Props, prefixes: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    """Returns an error for each range that is larger or smaller than the two prefixes of its name."""
    for name, (largest, smallest) in prefixes.items():
        given = getattr(networks, name)
        if not largest <= ip_network(given).prefixlen <= smallest:
            yield f"{name}: {given!r} can't be used; write a range from /{largest} to /{smallest}"


def too_narrow(pods: str, nodes: int) -> Iterator[str]:
    """Returns an error if the range of the pods has no part for each node of a cluster made with kubeadm."""
    if (parts := 2 ** (NODE_PREFIX - ip_network(pods).prefixlen)) < nodes:
        yield f"networks.pods: {pods!r} has a /{NODE_PREFIX} for {parts} of the {nodes} nodes or more; write a larger range"


def protected(labels: Iterable[str]) -> Iterator[str]:
    """Returns the keys of labels that a node pool can't give its nodes."""
    domains = tuple(f".{domain}" for domain in PROTECTED)
    yield from (key for key in labels if "/" in key and f".{key.partition('/')[0]}".endswith(domains))


def overlaps(ranges: Mapping[str, str]) -> Iterator[str]:
    """Returns an error for each pair of ranges that have addresses in common."""
    for (first, one), (second, other) in combinations(ranges.items(), 2):
        one_range, other_range = ip_network(one), ip_network(other)
        if one_range.version == other_range.version and one_range.overlaps(other_range):
            yield f"{second}: {other!r} overlaps with {first} {one!r}; give each its own range"


def repeated(path: str, names: Sequence[str]) -> Iterator[str]:
    """Returns an error for each name that is given twice."""
    yield from (f"{path}: {name!r} exists twice" for name in dict.fromkeys(names) if names.count(name) > 1)


def most(sizes: Sequence[NodeSizeProps | None]) -> NodeSizeProps | None:
    """Returns the most CPU and the most memory of nodes. None if the size of one isn't known."""
    known = [size for size in sizes if size]
    if not known or len(known) < len(sizes):
        return None
    cpu = max((size.cpu for size in known), key=millicores)
    return NodeSizeProps(cpu=cpu, memory=max((size.memory for size in known), key=byte_count))
