"""Components whose pods ECK makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import Env
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name
from constructs_lib.core.probes import Probes
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

NAME_LIMIT = 36
"""Characters: ECK adds to the name of a resource for what it makes of it."""


@dataclass(frozen=True)
class Resource:
    """One kind of ECK's resources."""

    api_version: str
    kind: str
    manifest: Callable[[dict[str, Any]], Any]
    """The resource with a pod template in it, by ECK's bindings. They are big, so it imports them when it is called."""
    suffix: str = ""
    """What ECK's Service has after the resource's name. Where ECK makes none, the Service is ours."""
    budget: bool = False
    """Whether ECK makes the disruption budget too. Of a pod with two of them Kubernetes lets nobody free the node."""


class EckComponent(Component):
    """A component of which ECK makes pods and Service, from a resource with our pod template in it."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: WorkloadProps,
        resource: Resource,
        *,
        program: str,
        role: str,
        ports: Mapping[str, Port],
        probes: Probes,
        env: Env | None = None,
        volumes: Sequence[Volume] = (),
        drain_seconds: int = 5,
        grace_seconds: int = 60,
        on_every_node: bool = False,
    ) -> None:
        self._resource = resource
        super().__init__(
            scope, id, props, program=program, role=role, ports=ports, probes=probes, env=env, volumes=volumes,
            drain_seconds=drain_seconds, grace_seconds=grace_seconds, on_every_node=on_every_node,
        )  # fmt: skip

    @property
    def service_name(self) -> str:
        """What the Service before its pods is called."""
        return f"{self.name}-{self._resource.suffix}" if self._resource.suffix else self.name

    def _make_service(self) -> None:
        if not self._resource.suffix:
            super()._make_service()

    def _make_workload(self) -> None:
        resource = self._resource
        self.workload = Manifest(
            self, resource.kind, resource.kind, lambda: {"spec": resource.manifest(self.template())["spec"]},
            api_version=resource.api_version, name=check_name(self.name, NAME_LIMIT), labels=self.labels,
        )  # fmt: skip

    def _make_scaling(self) -> None:
        if not self._resource.budget:
            super()._make_scaling()


def claim(name: str, volume: VolumeProps, bytes_of: Callable[[str], Any]) -> dict[str, Any]:
    """What the bindings make a volume claim template of. `bytes_of` makes their amount of bytes."""
    spec = {
        "access_modes": [volume.access_mode],
        "storage_class_name": volume.storage_class,
        "resources": {"requests": {"storage": bytes_of(volume.size)}},
    }
    return {"metadata": {"name": name}, "spec": spec}
