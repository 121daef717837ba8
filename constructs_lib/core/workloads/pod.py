"""Containers and pods as typed values, and their manifests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.env import Env, EnvValue, FieldRef, in_order, literal
from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.values.images import Image, ImageMirrors
from constructs_lib.core.values.names import content_hash
from constructs_lib.core.values.pod_security import container_security, pod_security
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.workloads.probes import Probes

SMALL = Resources(
    cpu="10m", cpu_limit="500m", memory="32Mi", memory_limit="128Mi", ephemeral_storage="10Mi", ephemeral_storage_limit="100Mi"
)
"""Resources of a container that only checks or waits."""


COPY_MOUNT_PATH = "/copy"
"""The path at which an init container sees the folder that it fills for the program."""


@dataclass(frozen=True)
class Mount:
    """A volumeMount of a container."""

    volume: str
    path: str
    read_only: bool = False
    sub_path: str | None = None
    follows_host: bool = False
    """Whether mounts that the node adds later appear in the container."""

    def manifest(self) -> dict[str, Any]:
        """Returns the volumeMount."""
        options = {"subPath": self.sub_path} if self.sub_path else {}
        if self.follows_host:
            options["mountPropagation"] = "HostToContainer"
        return {"name": self.volume, "mountPath": self.path, **options, **({"readOnly": True} if self.read_only else {})}


@dataclass
class Container:
    """A container. A variable comes after those that it refers to by `$(NAME)`; else `env` keeps its order."""

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
    """Seconds that it keeps serving after the pod is told to stop, until proxies have removed it from their endpoints."""
    mounts: list[Mount] = field(default_factory=list[Mount])

    def manifest(self, mirror: ImageMirrors | None = None, *, assigned_ids: bool = False) -> dict[str, Any]:
        """Returns the container, with its image from the mirror. With `assigned_ids` the cluster sets its user."""
        drain = {"preStop": {"sleep": {"seconds": self.drain_seconds}}} if self.drain_seconds else {}
        fields: dict[str, Any] = {
            "name": self.name,
            "image": self.image.mirrored(mirror).reference,
            "imagePullPolicy": "IfNotPresent",
            "command": [literal(part) for part in self.command],
            "args": [literal(part) for part in self.args],
            "workingDir": self.working_dir,
            "ports": [{"name": name, "containerPort": number} for name, number in self.ports.items()],
            "env": env_manifest(self.env),
            "resources": self.resources.manifest(),
            **(self.probes.manifest() if self.probes else {}),
            "lifecycle": drain,
            "securityContext": container_security(self.image, assigned_ids=assigned_ids),
            "volumeMounts": [mount.manifest() for mount in self.mounts],
        }
        return {key: value for key, value in fields.items() if value}


def env_manifest(env: Env) -> list[dict[str, Any]]:
    """Returns the `env` of a container, each variable after those that it refers to."""
    return [{"name": name, **_env_source(value)} for name, value in in_order(env).items()]


def with_variables(container: Mapping[str, Any], env: Env) -> dict[str, Any]:
    """Returns a container's manifest with those of the variables that it doesn't set itself."""
    known = container.get("env", [])
    names = {variable["name"] for variable in known}
    return {**container, "env": [*known, *env_manifest({name: value for name, value in env.items() if name not in names})]}


def _env_source(value: EnvValue) -> dict[str, Any]:
    if isinstance(value, SecretKey):
        return {"valueFrom": {"secretKeyRef": {"name": value.name, "key": value.key}}}
    if isinstance(value, FieldRef):
        return {"valueFrom": {"fieldRef": {"fieldPath": value.path}}}
    return {"value": literal(value)}


def scratch_name(path: str) -> str:
    """Returns the name of the emptyDir volume at a path: a DNS label, with a hash if the path alone makes none."""
    name = path.strip("/").replace("/", "-").replace(".", "").replace("_", "-").lower()
    return name if DNS_LABEL.accepts(name) else f"scratch-{content_hash(path)}"


@dataclass
class Pod:
    """A pod template, collected until synth. Waits run first, in the order in which they were added."""

    program: Container
    labels: dict[str, str]
    service_account: str
    grace_seconds: int
    steps: list[Container] = field(default_factory=list[Container])
    """Init containers that run after the waits, in order."""
    sidecars: list[Container] = field(default_factory=list[Container])
    """Containers that start before all others and run beside the program."""
    waits: dict[str, Callable[[], Container]] = field(default_factory=dict[str, Callable[[], Container]])
    last: Callable[[], Container] | None = None
    """The container that runs in place of the program, which is then one of the steps."""
    volumes: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    annotations: dict[str, str | Callable[[], str]] = field(default_factory=dict[str, str | Callable[[], str]])
    """Annotations. Functions are called at synth."""
    node_agent: bool = False
    """Whether the pod may do what Pod Security `restricted` denies: run as root and mount paths of its node."""
    token: bool = False
    """Whether the ServiceAccount's token is mounted."""
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    """More fields of the pod's spec."""

    def mount(
        self, volume: str, path: str, source: dict[str, Any], *, read_only: bool = False, follows_host: bool = False
    ) -> Mount:
        """Adds a volume and mounts it in the program. Raises ValueError for a second volume of that name, or at that path."""
        if self.volumes.setdefault(volume, source) != source:
            raise ValueError(f"the volume {volume!r} exists twice; give one of them another name")
        if path in (mount.path for mount in self.program.mounts):
            raise ValueError(f"two volumes are mounted at {path!r}; give one of them another path")
        mount = Mount(volume, path, read_only, follows_host=follows_host)
        self.program.mounts.append(mount)
        return mount

    def scratch(self, path: str, size: str = "1Gi", *, memory: bool = False) -> Mount:
        """Mounts an emptyDir at a path of the program. `size` is its limit in bytes; `memory` keeps it in memory."""
        medium, name = {"medium": "Memory"} if memory else {}, scratch_name(path)
        if name in self.volumes:  # of another path, such as /a-b beside /a/b
            name = f"scratch-{content_hash(path)}"
        return self.mount(name, path, {"emptyDir": {**medium, "sizeLimit": size}})

    def writable_copy(self, path: str, size: str = "100Mi") -> Mount:
        """Makes a folder of the program's image writable, with its content. Returns the mount for further steps."""
        mount = self.scratch(path, size)
        place = Mount(mount.volume, COPY_MOUNT_PATH)
        command = ("cp", "-R", f"{path}/.", COPY_MOUNT_PATH)
        self.steps.append(Container(f"copy-{path.rsplit('/', 1)[1]}", self.program.image, SMALL, command, mounts=[place]))
        return place

    def template(self, context: ChartContext) -> dict[str, Any]:
        """Returns the pod template, metadata and spec, in a chart."""
        assigned_ids = context.cluster.assigns_user_ids
        in_chart = partial(Container.manifest, mirror=context.image_mirror, assigned_ids=assigned_ids)
        init = [*(wait() for wait in self.waits.values()), *self.steps]
        spec: dict[str, Any] = {
            "serviceAccountName": self.service_account,
            "automountServiceAccountToken": self.token,
            "enableServiceLinks": False,
            "imagePullSecrets": [{"name": name} for name in context.image_pull_secrets],
            "securityContext": pod_security(self.program.image, node_agent=self.node_agent, assigned_ids=assigned_ids),
            "terminationGracePeriodSeconds": self.grace_seconds,
            **self.options,
            "initContainers": [
                *({**in_chart(container), "restartPolicy": "Always"} for container in self.sidecars),
                *(in_chart(container) for container in init),
            ],
            "containers": [in_chart(self.last() if self.last else self.program)],
            "volumes": [{"name": name, **source} for name, source in self.volumes.items()],
        }
        annotations = {name: value() if callable(value) else value for name, value in self.annotations.items()}
        metadata: dict[str, Any] = {"labels": self.labels, "annotations": annotations}
        return {
            "metadata": {key: value for key, value in metadata.items() if value},
            "spec": {key: value for key, value in spec.items() if value != []},
        }
