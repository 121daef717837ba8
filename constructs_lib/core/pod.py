"""Containers and pods as typed values, and their manifests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from constructs_lib.core.endpoint import EnvValue, FieldRef
from constructs_lib.core.hardening import container_security, pod_security
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probes
from constructs_lib.core.props import Resources
from constructs_lib.core.secrets import SecretKey

SMALL = Resources(
    cpu="10m", cpu_limit="500m", memory="32Mi", memory_limit="128Mi", ephemeral_storage="10Mi", ephemeral_storage_limit="100Mi"
)
"""What a container needs that only asks or waits."""


COPY = "/copy"
"""Where a step finds the folder that it fills for the program."""


@dataclass(frozen=True)
class Mount:
    """A volume's place in a container."""

    volume: str
    path: str
    read_only: bool = False
    sub_path: str | None = None
    follows_host: bool = False
    """Whether it also shows what the node mounts below it later."""

    def manifest(self) -> dict[str, Any]:
        """The volumeMount."""
        options = {"subPath": self.sub_path} if self.sub_path else {}
        if self.follows_host:
            options["mountPropagation"] = "HostToContainer"
        return {"name": self.volume, "mountPath": self.path, **options, **({"readOnly": True} if self.read_only else {})}


@dataclass
class Container:
    """One container. `env` keeps its order: `$(OTHER)` may only refer to what is named before."""

    name: str
    image: Image
    resources: Resources
    command: Sequence[str] = ()
    args: Sequence[str] = ()
    working_dir: str | None = None
    env: dict[str, EnvValue] = field(default_factory=dict[str, EnvValue])
    ports: dict[str, int] = field(default_factory=dict[str, int])
    probes: Probes | None = None
    drain_seconds: int = 0
    """How long it goes on serving after it was told to stop, until no proxy sends it anything."""
    mounts: list[Mount] = field(default_factory=list[Mount])

    def manifest(self, mirror: str | None) -> dict[str, Any]:
        """The container, its image taken from the mirror."""
        drain = {"preStop": {"sleep": {"seconds": self.drain_seconds}}} if self.drain_seconds else {}
        fields: dict[str, Any] = {
            "name": self.name,
            "image": self.image.mirrored(mirror).reference,
            "imagePullPolicy": "IfNotPresent",
            "command": list(self.command),
            "args": list(self.args),
            "workingDir": self.working_dir,
            "ports": [{"name": name, "containerPort": number} for name, number in self.ports.items()],
            "env": [{"name": name, **_env_source(value)} for name, value in self.env.items()],
            "resources": self.resources.manifest(),
            **(self.probes.manifest() if self.probes else {}),
            "lifecycle": drain,
            "securityContext": container_security(self.image),
            "volumeMounts": [mount.manifest() for mount in self.mounts],
        }
        return {key: value for key, value in fields.items() if value}


def _env_source(value: EnvValue) -> dict[str, Any]:
    if isinstance(value, SecretKey):
        return {"valueFrom": {"secretKeyRef": {"name": value.name, "key": value.key}}}
    if isinstance(value, FieldRef):
        return {"valueFrom": {"fieldRef": {"fieldPath": value.path}}}
    return {"value": value}


@dataclass
class Pod:
    """A pod template, collected until synth. Waits run first, in the order in which they were asked for."""

    program: Container
    labels: dict[str, str]
    service_account: str
    grace_seconds: int
    steps: list[Container] = field(default_factory=list[Container])
    """Init containers that run after the waits, one after the other."""
    waits: dict[str, Callable[[], Container]] = field(default_factory=dict[str, Callable[[], Container]])
    last: Callable[[], Container] | None = None
    """What runs instead of the program once the steps are done; the program is then one of them."""
    volumes: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    annotations: dict[str, str | Callable[[], str]] = field(default_factory=dict[str, str | Callable[[], str]])
    """What is callable is asked at synth."""
    node_agent: bool = False
    """Whether it may do what Pod Security `restricted` denies: run as root, and see its node."""
    token: bool = False
    """Whether the ServiceAccount's token is mounted."""
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    """Fields of the pod's spec that only some pods have."""

    def mount(
        self, volume: str, path: str, source: dict[str, Any], *, read_only: bool = False, follows_host: bool = False
    ) -> Mount:
        """Adds a volume and mounts it in the program. Raises ValueError for a second volume of that name."""
        if self.volumes.setdefault(volume, source) != source:
            raise ValueError(f"volume {volume!r} is there already")
        mount = Mount(volume, path, read_only, follows_host=follows_host)
        self.program.mounts.append(mount)
        return mount

    def scratch(self, path: str, size: str = "1Gi", *, memory: bool = False) -> Mount:
        """Makes a path of the program writable: an emptyDir that goes with the pod."""
        medium = {"medium": "Memory"} if memory else {}
        name = path.strip("/").replace("/", "-").replace(".", "").replace("_", "-").lower()
        return self.mount(name, path, {"emptyDir": {**medium, "sizeLimit": size}})

    def writable_copy(self, path: str, size: str = "100Mi") -> Mount:
        """Makes a folder of the program's image writable, with what the image has in it. Returns its place for further steps."""
        mount = self.scratch(path, size)
        place = Mount(mount.volume, COPY)
        command = ("cp", "-R", f"{path}/.", COPY)
        self.steps.append(Container(f"copy-{path.rsplit('/', 1)[1]}", self.program.image, SMALL, command, mounts=[place]))
        return place

    def template(self, mirror: str | None, pull_secrets: Sequence[str]) -> dict[str, Any]:
        """The pod template: metadata and spec."""
        init = [*(wait() for wait in self.waits.values()), *self.steps]
        spec: dict[str, Any] = {
            "serviceAccountName": self.service_account,
            "automountServiceAccountToken": self.token,
            "enableServiceLinks": False,
            "imagePullSecrets": [{"name": name} for name in pull_secrets],
            "securityContext": pod_security(self.program.image, node_agent=self.node_agent),
            "terminationGracePeriodSeconds": self.grace_seconds,
            **self.options,
            "initContainers": [container.manifest(mirror) for container in init],
            "containers": [(self.last() if self.last else self.program).manifest(mirror)],
            "volumes": [{"name": name, **source} for name, source in self.volumes.items()],
        }
        annotations = {name: value() if callable(value) else value for name, value in self.annotations.items()}
        metadata: dict[str, Any] = {"labels": self.labels, "annotations": annotations}
        return {
            "metadata": {key: value for key, value in metadata.items() if value},
            "spec": {key: value for key, value in spec.items() if value != []},
        }
