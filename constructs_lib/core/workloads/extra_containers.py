"""Containers that users add to the pods of an application: sidecars and init containers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from constructs_lib.core.values.env import UNSET, unset_references
from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.names import content_hash
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import Arguments, Command, DnsLabel, MountPath
from constructs_lib.core.values.user_env import UserEnv, env_value, literal_secrets
from constructs_lib.core.workloads.pod import SMALL, Container, Mount, scratch_name


class MountProps(Props):
    """A volume of the pod at a path of a container."""

    volume: DnsLabel
    """The name of a volume: one of `extra_volumes`, or of those that the library adds."""
    path: MountPath
    """The path in the container."""
    read_only: bool = False
    """Whether the container can't write to it."""


class ContainerProps(Props):
    """A container beside the program, as hardened as the program's."""

    name: DnsLabel
    """The container's name."""
    image: Image
    """Its image; the short form is `repository:tag[@digest]`."""
    command: Command = ()
    """The command in place of the image's entry point."""
    args: Arguments = ()
    """Its arguments."""
    env: UserEnv = {}
    """Its environment variables."""
    resources: Resources = SMALL
    """CPU, memory and scratch disk of the container."""
    mounts: Items[MountProps] = ()
    """Volumes that it sees."""

    def _errors(self) -> Iterator[str]:
        yield from literal_secrets(self.env)
        env = {name: env_value(value) for name, value in self.env.items()}
        yield from (f"env.{name}: $({other}) {UNSET}" for name, other in unset_references(env))
        paths = [*self.image.writable, *(mount.path for mount in self.mounts)]
        yield from (f"mounts: two volumes are at {path!r}; give one of them another path" for path in _repeated(paths))

    def volumes(self) -> dict[str, dict[str, Any]]:
        """Returns the volumes of its own: one for each path that its image writes to."""
        return {self.scratch_volume(path): {"emptyDir": {"sizeLimit": "1Gi"}} for path in self.image.writable}

    def scratch_volume(self, path: str) -> str:
        """Returns the name of the volume at a path that its image writes to."""
        name = f"{self.name}-{scratch_name(path)}"
        return name if DNS_LABEL.accepts(name) else f"scratch-{content_hash(name)}"


def container_of(props: ContainerProps) -> Container:
    """Returns the container that the props describe."""
    mounts = [Mount(mount.volume, mount.path, mount.read_only) for mount in props.mounts]
    mounts += [Mount(props.scratch_volume(path), path) for path in props.image.writable]
    env = {name: env_value(value) for name, value in props.env.items()}
    return Container(props.name, props.image, props.resources, props.command, props.args, env=env, mounts=mounts)


def _repeated(items: list[str]) -> list[str]:
    return [item for item in dict.fromkeys(items) if items.count(item) > 1]
