"""The hosts of a platform's applications below one domain."""

from collections.abc import Mapping
from typing import Any

from constructs_lib.core.values.cluster_platform import AccessProps
from constructs_lib.core.values.exposure import DefaultExposure
from constructs_lib.core.values.props import Props
from constructs_lib.settings import PlatformProps

HOSTS: Mapping[tuple[str, ...], str] = {
    ("open_webui",): "chat",
    ("litellm",): "api",
    ("langfuse",): "traces",
    ("object_store",): "files",
    ("observability", "grafana"): "dashboards",
    ("observability", "logs", "kibana"): "logs",
}
"""The first label of each application's host, by the path of its settings."""

NO_WAY_IN = (
    "leads nowhere: the cluster has no default way in; deploy ingress_controller, or describe the cluster's own controller in "
    "`access` of the cluster"
)


def has_way_in(props: PlatformProps, access: AccessProps) -> bool:
    """Returns whether exposures of kind `default` are possible."""
    return props.ingress_controller is not None or access.kind != "none"


def with_hosts(props: PlatformProps, access: AccessProps) -> PlatformProps:
    """Returns the props with an exposure for each application that has none: its host below `domain`, by the cluster's default."""
    if not props.domain or not has_way_in(props, access):
        return props
    changes: dict[str, Any] = {}
    for path, label in HOSTS.items():
        if _is_hidden(props, path):
            _put(changes, path, {"exposure": DefaultExposure(host=f"{label}.{props.domain}")})
    return props.replace(**changes)


def _is_hidden(props: PlatformProps, path: tuple[str, ...]) -> bool:
    """Whether there is such an application, it can be exposed, and isn't."""
    group: Any = props
    for name in path:
        group = getattr(group, name, None)
    return isinstance(group, Props) and "exposure" in type(group).model_fields and getattr(group, "exposure", None) is None


def _put(changes: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *parents, last = path
    for name in parents:
        changes = changes.setdefault(name, {})
    changes[last] = value
