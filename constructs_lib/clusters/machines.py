"""CPU and memory of the clouds' machine types, as far as their names tell."""

import re

from constructs_lib.core.values.cluster_platform import NodeSizeProps

AWS = re.compile(r"(?P<family>[cmrt])\d+[a-z0-9-]*\.(?:(?P<large>large)|(?P<times>\d*)xlarge)")
AWS_GIB = {"c": 2, "m": 4, "t": 4, "r": 8}
"""GiB for each vCPU by the family, from `large` on. Other families have no such rule."""
GOOGLE = re.compile(r"(?:e2|n2|n2d|n4|c3)-(?P<shape>standard|highmem)-(?P<cpus>\d+)")
GOOGLE_GIB = {"standard": 4, "highmem": 8}
"""GiB for each vCPU by the shape. Those of `highcpu` differ between series."""
AZURE = re.compile(r"Standard_(?P<family>[DE])(?P<cpus>[1-9]|[1-5]\d|6[0-4])(?P<features>[a-z]*)_v[56]")
AZURE_GIB = {"D": 4, "E": 8}
"""GiB for each vCPU by the family, up to 64 vCPUs. Those with the letter `l` have half of it."""


def node_size(machine: str) -> NodeSizeProps | None:
    """Returns CPU and memory of a machine type; None if its name doesn't tell."""
    if match := AWS.fullmatch(machine):
        cpus = 2 if match["large"] else 4 * int(match["times"] or 1)
        return _size(cpus, cpus * AWS_GIB[match["family"]])
    if match := GOOGLE.fullmatch(machine):
        return _size(int(match["cpus"]), int(match["cpus"]) * GOOGLE_GIB[match["shape"]])
    if match := AZURE.fullmatch(machine):
        gib = int(match["cpus"]) * AZURE_GIB[match["family"]]
        return _size(int(match["cpus"]), gib // 2 if "l" in match["features"] else gib)
    return None


def _size(cpus: int, gib: int) -> NodeSizeProps:
    return NodeSizeProps(cpu=f"{cpus}", memory=f"{gib}Gi")
