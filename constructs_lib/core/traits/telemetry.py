"""Resource attributes of traces and metrics, by the variables of the OpenTelemetry SDKs."""

from __future__ import annotations

from constructs_lib.core.values.env import Env, Expanded, FieldRef, literal, reference
from constructs_lib.core.workloads.component import Component


def identify(component: Component, service: str | None = None) -> None:
    """Sets the program's name, namespace, version and pod on every span and metric. A variable that the user sets wins.

    `service` is its name where that is not the component's.
    """
    for name, value in _resource(component, service or component.name).items():
        if name not in component.props.env:
            component.add_env(name, value)


def _resource(component: Component, service: str) -> Env:
    attributes = {
        "service.namespace": component.context.namespace,
        "service.version": component.props.image.tag,
        "service.instance.id": reference("POD_NAME"),
    }
    return {
        "POD_NAME": FieldRef("metadata.name"),
        "OTEL_SERVICE_NAME": service,
        "OTEL_RESOURCE_ATTRIBUTES": Expanded(",".join(f"{name}={literal(value)}" for name, value in attributes.items() if value)),
    }
