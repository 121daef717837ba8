"""Filebeat, made by ECK."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import FieldRef, LogsEndpoint
from constructs_lib.observability.eck.component import EckComponent, Resource
from constructs_lib.observability.eck.props import EckFilebeatProps
from constructs_lib.observability.filebeat.config import STATUS_PORT
from constructs_lib.observability.filebeat.construct import Filebeat, probes


class EckFilebeat(Filebeat):
    """Filebeat on every node, made by ECK. Make it in a namespace whose Pod Security is `privileged`."""

    props: EckFilebeatProps
    registry_volume = "beat-data"  # of any other name, and ECK adds one of this, somewhere else on the node

    def __init__(self, scope: Construct, id: str, props: EckFilebeatProps | None = None, *, logs: LogsEndpoint) -> None:
        super().__init__(scope, id, props or EckFilebeatProps(), logs=logs)

    def _agent(self) -> Component:
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
    """The same settings, with `{}` for what has none of its own: a null would not come through to ECK."""
    match value:
        case dict():
            return {key: _without_nulls(part) for key, part in value.items()}  # pyright: ignore[reportUnknownVariableType]
        case list():
            return [_without_nulls(part) for part in value]  # pyright: ignore[reportUnknownVariableType]
        case None:
            return {}
        case _:
            return value
