"""Additions of users to the pods of an application: volumes, sidecars and init containers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.workloads.extra_containers import ContainerProps, container_of
from constructs_lib.core.workloads.pod import Mount, Pod
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.volumes import EmptyDirVolume

PathError = tuple[str, str]
"""The path of a field and a message."""


def with_extras(pod: Pod, props: WorkloadProps) -> Pod:
    """Returns the pod with the additions. Sidecars start before everything else, init containers run last."""
    containers = (*props.sidecars, *props.init_containers)
    volumes = {volume.name: volume.source() for volume in props.extra_volumes}
    scratch = {name: source for container in containers for name, source in container.volumes().items()}
    mounts = [Mount(volume.name, volume.path, volume.read_only) for volume in props.extra_volumes if volume.path]
    return replace(
        pod,
        program=replace(pod.program, mounts=[*pod.program.mounts, *mounts]),
        volumes={**pod.volumes, **volumes, **scratch},
        sidecars=[container_of(container) for container in props.sidecars],
        steps=[*pod.steps, *(container_of(container) for container in props.init_containers)],
    )


def extra_errors(pod: Pod, props: WorkloadProps) -> Iterator[PathError]:
    """Yields the errors of additions that don't fit into a pod."""
    mounted = {mount.volume for mount in pod.program.mounts}
    taken, paths = mounted | pod.volumes.keys(), {mount.path for mount in pod.program.mounts}
    for index, volume in enumerate(props.extra_volumes):
        if volume.name in taken:
            yield f"extra_volumes.{index}.name", f"{volume.name!r} is the name of another volume of the pod; choose another"
        if volume.path in paths:
            yield f"extra_volumes.{index}.path", f"another volume is mounted at {volume.path!r}; choose another path"
        if isinstance(volume, EmptyDirVolume) and volume.memory:
            yield from ((f"extra_volumes.{index}.size", message) for message in _memory_errors(volume, props))
        taken.add(volume.name)
        paths |= {volume.path} if volume.path else set()
    names = [pod.program.name, *pod.waits, *(step.name for step in pod.steps)]
    yield from _container_errors("sidecars", props.sidecars, names, taken)
    yield from _container_errors("init_containers", props.init_containers, [*names, *(each.name for each in props.sidecars)], taken)


def _memory_errors(volume: EmptyDirVolume, props: WorkloadProps) -> Iterator[str]:
    others = [
        container.resources.memory_limit
        for container in (*props.sidecars, *props.init_containers)
        if volume.name in (mount.volume for mount in container.mounts)
    ]
    limits = [props.resources.memory_limit, *others] if volume.path else others
    if limits and byte_count(volume.size) > byte_count(largest := max(limits, key=byte_count)):
        yield f"{volume.size!r} of memory is above the memory_limit {largest!r} of the containers that write to it; lower it"


def _container_errors(
    path: str, containers: Sequence[ContainerProps], names: Sequence[str], volumes: set[str]
) -> Iterator[PathError]:
    for index, container in enumerate(containers):
        if container.name in [*names, *(other.name for other in containers[:index])]:
            yield f"{path}.{index}.name", f"{container.name!r} is the name of another container of the pod; choose another"
        for number, mount in enumerate(container.mounts):
            if mount.volume not in volumes:
                known = ", ".join(sorted(volumes))
                yield f"{path}.{index}.mounts.{number}.volume", f"there is no volume {mount.volume!r}; there are {known}"
