"""What a program says of itself in traces and metrics, by the variables of OpenTelemetry's SDKs."""

from __future__ import annotations

from constructs_lib.core.component import Component
from constructs_lib.core.endpoint import Env, FieldRef


def identify(component: Component, service: str | None = None) -> None:
    """Lets every span and metric carry the program's name, namespace, version and pod. A variable of the user's own wins.

    `service` is its name where that is not the component's.
    """
    for name, value in _resource(component, service or component.name).items():
        if name not in component.props.env:
            component.add_env(name, value)


def _resource(component: Component, service: str) -> Env:
    attributes = {
        "service.namespace": component.composition.namespace,
        "service.version": component.props.image.tag,
        "service.instance.id": "$(POD_NAME)",
    }
    return {
        "POD_NAME": FieldRef("metadata.name"),
        "OTEL_SERVICE_NAME": service,
        "OTEL_RESOURCE_ATTRIBUTES": ",".join(f"{name}={value}" for name, value in attributes.items() if value),
    }
