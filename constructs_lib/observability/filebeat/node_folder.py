"""A type for folders of a node that a pod may mount."""

from typing import Annotated

from pydantic import AfterValidator

from constructs_lib.core.values.text import AbsolutePath

SYSTEM = ("bin", "boot", "dev", "etc", "lib", "lib64", "proc", "root", "run", "sbin", "sys", "tmp", "usr")
"""Top folders of the operating system."""
PROGRAMS = (
    "/opt/cni", "/opt/containerd", "/var/lib/cni", "/var/lib/containerd", "/var/lib/containers", "/var/lib/crio", "/var/lib/docker",
    "/var/lib/etcd", "/var/lib/kubelet", "/var/lib/rancher", "/var/log/containers",
)  # fmt: skip
"""Folders of the programs that a node of Kubernetes needs."""


def is_inside(path: str, folder: str) -> bool:
    """Returns whether a path is a folder, or is inside it."""
    return f"{path}/".startswith(f"{folder}/")


def _check_folder(path: str) -> str:
    top, *rest = path.split("/")[1:]
    if top in SYSTEM or len(rest) < (2 if top == "var" else 1) or any(is_inside(path, folder) for folder in PROGRAMS):
        raise ValueError(f"{path!r} belongs to the node's own system; name a separate folder, such as '/var/lib/filebeat-data'")
    return path


NodeFolder = Annotated[AbsolutePath, AfterValidator(_check_folder)]
"""A folder of a node that is neither the operating system's nor one of Kubernetes' own programs."""
