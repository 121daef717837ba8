"""CPU, memory and scratch disk of containers."""

from collections.abc import Iterator, Mapping
from typing import Any, Self

from constructs_lib.core.values.cluster_platform import NodeSizeProps
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.quantities import Bytes, Cpu, byte_count, millicores
from constructs_lib.core.values.text import ExtendedResource, PositiveInt32


class Resources(Props):
    """CPU, memory and scratch disk of one container."""

    cpu: Cpu | None = "100m"
    """Requested CPU: cores or millicores. None requests none."""
    cpu_limit: Cpu | None = "1"
    """CPU limit, at which the container is throttled. None sets no limit."""
    memory: Bytes = "256Mi"
    """Requested memory, in bytes."""
    memory_limit: Bytes = "256Mi"
    """Memory limit, at which the container is killed, in bytes."""
    ephemeral_storage: Bytes = "100Mi"
    """Requested scratch disk for emptyDir volumes and logs, in bytes."""
    ephemeral_storage_limit: Bytes = "2Gi"
    """Scratch disk limit, at which the pod is evicted, in bytes."""
    extended: Mapping[ExtendedResource, PositiveInt32] = {}
    """Whole units of devices, such as `nvidia.com/gpu: 1`: request and limit alike. Jobs of the application get none."""

    def _errors(self) -> Iterator[str]:
        if byte_count(self.memory) > byte_count(self.memory_limit):
            yield f"memory {self.memory!r} is above memory_limit {self.memory_limit!r}"
        if byte_count(self.ephemeral_storage) > byte_count(self.ephemeral_storage_limit):
            yield f"ephemeral_storage {self.ephemeral_storage!r} is above ephemeral_storage_limit {self.ephemeral_storage_limit!r}"
        if self.cpu and self.cpu_limit and millicores(self.cpu) > millicores(self.cpu_limit):
            yield f"cpu {self.cpu!r} is above cpu_limit {self.cpu_limit!r}"

    def errors_below(self, least: str, program: str) -> Iterator[str]:
        """Yields an error of a workload's `resources` if the memory limit is below what its program needs."""
        if byte_count(self.memory_limit) < byte_count(least):
            yield f"resources.memory_limit: {self.memory_limit!r} is below the {least} that {program} needs"

    def errors_on(self, largest: NodeSizeProps | None) -> Iterator[tuple[str, str]]:
        """Returns the field and message of each request that doesn't fit on the largest node of a cluster."""
        if self.extended:  # nodes with devices have a size of their own
            return
        amounts = {"cpu": (self.cpu, millicores), "memory": (self.memory, byte_count)}
        for field, (request, amount) in amounts.items():
            size = getattr(largest, field, None)
            if request and size and amount(request) >= amount(size):
                yield field, f"{request!r} fits on no node: the cluster's largest has {size!r}, and needs a part of it itself"

    def requesting(self, *, cpu: Cpu) -> Self:
        """Returns the same resources with another CPU request, or with that of `cpu_limit` if it is lower."""
        return self.replace(cpu=min(cpu, self.cpu_limit or cpu, key=millicores))

    def manifest(self) -> dict[str, Any]:
        """Returns the `resources` of a container."""
        requests = {"cpu": self.cpu, "memory": self.memory, "ephemeral-storage": self.ephemeral_storage}
        devices = {name: str(count) for name, count in self.extended.items()}
        limits = {"cpu": self.cpu_limit, "memory": self.memory_limit, "ephemeral-storage": self.ephemeral_storage_limit}
        return {
            "requests": {**{k: v for k, v in requests.items() if v}, **devices},
            "limits": {**{k: v for k, v in limits.items() if v}, **devices},
        }
