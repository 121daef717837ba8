"""Components as resources of ECK (Elastic Cloud on Kubernetes), which creates their pods."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.names import check_name
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.storage import VolumeProps

NAME_LIMIT = 36
"""Characters: ECK appends to the name of a resource in the names of its objects (`MaxResourceNameLength`)."""


@dataclass(frozen=True)
class Resource:
    """A kind of ECK's resources."""

    api_version: str
    kind: str
    manifest: Callable[[dict[str, Any]], Any]
    """Returns the resource with a pod template. It imports ECK's bindings when it is called, since they are big."""
    suffix: str = ""
    """The end of the name of ECK's Service, after the resource's name. Empty if ECK makes none: then this library does."""
    budget: bool = False
    """Whether ECK makes the disruption budget too. Kubernetes evicts no pod that two budgets select."""


class EckComponent(Component):
    """A component whose pods and Service ECK creates, from a resource that has the pod template in it."""

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
        """The name of the Service of these pods."""
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
    """Returns the arguments of a volume claim template in ECK's bindings. `bytes_of` is their type of a quantity of bytes."""
    spec = {
        "access_modes": [volume.access_mode],
        "storage_class_name": volume.storage_class,
        "resources": {"requests": {"storage": bytes_of(volume.size)}},
    }
    return {"metadata": {"name": name}, "spec": spec}
