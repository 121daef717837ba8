"""Filebeat as a resource of ECK."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from constructs import Construct

from constructs_lib.core.values.env import FieldRef
from constructs_lib.core.wiring.telemetry_endpoints import LogsEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.observability.eck_component import EckComponent, Resource
from constructs_lib.observability.filebeat.config import STATUS_PORT
from constructs_lib.observability.filebeat.construct import Filebeat, probes
from constructs_lib.observability.filebeat.props import EckFilebeatProps


class EckFilebeat(Filebeat):
    """Filebeat on every node, made by ECK. Its namespace needs Pod Security `privileged`."""

    props: EckFilebeatProps
    registry_volume = "beat-data"  # with another name ECK would add a volume of this name, elsewhere on the node

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: EckFilebeatProps | None = None,
        *,
        logs: LogsEndpoint,
        namespaces: Sequence[str] = (),
    ) -> None:
        super().__init__(scope, id, props or EckFilebeatProps(), logs=logs, namespaces=namespaces)

    def _server(self) -> Component:
        return EckComponent(
            self,
            self.name,
            self.props,
            Resource("beat.k8s.elastic.co/v1beta1", "Beat", self._manifest),
            program="filebeat",
            role="log-shipper",
            ports={"status": Port(STATUS_PORT)},
            probes=probes(),
            env={"NODE_NAME": FieldRef("spec.nodeName")},
            drain_seconds=0,
            grace_seconds=30,
            on_every_node=True,
        )

    def _configure(self, settings: Mapping[str, Any]) -> None:
        self._config = _without_nulls(settings)

    def _manifest(self, template: dict[str, Any]) -> Any:
        from constructs_lib.imports.llm_platform.co.elastic.k8s import beat as eck

        return eck.Beat.manifest(
            spec=eck.BeatSpec(
                type="filebeat",
                version=self.props.image.tag,
                config=self._config,
                daemon_set=eck.BeatSpecDaemonSet(pod_template=template),
            )
        )


def _without_nulls(value: Any) -> Any:
    """Returns the settings with `{}` in place of nulls, which the API server would drop."""
    match value:
        case dict():
            return {key: _without_nulls(part) for key, part in value.items()}  # pyright: ignore[reportUnknownVariableType]
        case list():
            return [_without_nulls(part) for part in value]  # pyright: ignore[reportUnknownVariableType]
        case None:
            return {}
        case _:
            return value
