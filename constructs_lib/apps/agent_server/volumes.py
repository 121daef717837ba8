"""Persistent volumes of an agent server."""

from collections.abc import Iterator, Sequence

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import SHARED_MEMORY, DnsLabel, MountPath
from constructs_lib.core.workloads.pod import scratch_name
from constructs_lib.core.workloads.storage import VolumeProps

TEMPORARY = (SHARED_MEMORY, "/run", "/run/secrets", "/var", "/var/run", "/var/run/secrets")
"""Folders whose content belongs to one start of a container."""


class AgentVolume(Props):
    """A persistent volume of the server."""

    name: DnsLabel
    """The name of the volume. A shared claim is called `<agent server>-<name>`, a claim per replica `<name>-<pod>`."""
    path: MountPath
    """The path at which it is mounted."""
    shared: bool = False
    """Whether all replicas share one claim instead of one each. Several replicas need the access mode ReadWriteMany."""
    claim: VolumeProps = VolumeProps(size="5Gi")
    """Size, class and access mode of the claim."""


def volume_errors(volumes: Sequence[AgentVolume], scratch: Sequence[str], *, several: bool) -> Iterator[str]:
    """Yields the errors of volumes beside the `scratch` folders of the image. `several` says whether more than one pod can run."""
    for index, volume in enumerate(volumes):
        before = volumes[:index]
        if any(volume.name == other.name for other in before):
            yield f"volumes.{index}.name: {volume.name!r} is given twice; give each volume its own name"
        if taken := next((path for path in scratch if volume.name == scratch_name(path)), None):
            yield f"volumes.{index}.name: {volume.name!r} is the name of the scratch volume at {taken!r}; choose another"
        yield from (f"volumes.{index}.path: {message}" for message in _path_errors(volume, before, scratch))
        if volume.shared and several and volume.claim.access_mode != "ReadWriteMany":
            mode = volume.claim.access_mode
            yield f"volumes.{index}.claim.access_mode: several replicas share it, which {mode!r} forbids; write 'ReadWriteMany'"


def _path_errors(volume: AgentVolume, before: Sequence[AgentVolume], scratch: Sequence[str]) -> Iterator[str]:
    path = volume.path
    if path in TEMPORARY:
        yield f"{path!r} is a folder of the system; mount it at a folder of your program, such as '/data'"
    for other in before:
        if _overlap(path, other.path):
            yield f"{path!r} overlaps with {other.path!r} of {other.name!r}; mount them side by side"
    for own in scratch:
        if _overlap(path, own):
            yield f"{path!r} overlaps with the scratch folder {own!r}; mount it elsewhere, or change image.writable"


def _overlap(one: str, other: str) -> bool:
    """Whether one path is the other or below it."""
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")
