"""The namespaces of environments and identities that name none."""

from collections.abc import Sequence

from constructs_lib.clusters.cloud import CloudClusterProps, Identity
from constructs_lib.delivery.props import EnvironmentProps
from constructs_lib.settings import PlatformProps


def with_namespaces(props: PlatformProps) -> PlatformProps:
    """Returns the props with the platform's namespaces for the environments and identities that name none."""
    changes = {}
    if isinstance(props.cluster, CloudClusterProps):
        changes["cluster"] = {"identities": _identities(props.cluster.identities, props.namespace)}
    if props.delivery:
        changes["delivery"] = {"environments": [_environment(each, props) for each in props.delivery.environments]}
    return props.replace(**changes) if changes else props


def _identities(identities: Sequence[Identity], namespace: str) -> list[Identity]:
    return [each.replace(namespace=each.namespace or namespace) for each in identities]


def _environment(environment: EnvironmentProps, props: PlatformProps) -> EnvironmentProps:
    """Returns the environment with the platform's namespaces; one in another namespace has node agents in another one too."""
    if environment.namespace not in (None, props.namespace):
        return environment
    nodes = environment.node_namespace or (props.observability and props.observability.node_namespace)
    return environment.replace(namespace=props.namespace, node_namespace=nodes)
