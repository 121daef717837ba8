"""What Prometheus watches, as data: no Kubernetes object follows from the way it is written here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from constructs_lib.core.component import Component
from constructs_lib.core.endpoint import Endpoint
from constructs_lib.core.guarded import GuardedPods
from constructs_lib.observability.exporters import KubeStateMetrics

KUBELET = "kubelet"
"""What the program is called that tells of volumes and containers, on every node."""
PROBES = "probes"
"""What stands for the series of all probes, whichever program they ask."""


@dataclass(frozen=True)
class Target:
    """A component whose pods have metrics."""

    component: str
    program: str
    namespace: str | None
    host: str
    """A name that stands for the address of each pod."""
    port: int
    path: str
    scheme: str = "http"
    about_others: bool = False
    """Whether its series are about other pods, so that its own labels must not hide theirs."""
    expected: bool = True
    """Whether it should be there: not where it was scaled to 0."""

    @property
    def job(self) -> str:
        """The value of the label `job`."""
        return f"{self.namespace}/{self.component}" if self.namespace else self.component

    @property
    def labels(self) -> dict[str, str]:
        """The labels of its series, beside `job` and `instance`."""
        return identity(self.component, self.namespace)


@dataclass(frozen=True)
class ProbeTarget:
    """An address that is asked whether it answers."""

    component: str
    program: str
    namespace: str | None
    url: str

    @property
    def labels(self) -> dict[str, str]:
        """The labels of its series, beside `job` and `instance`."""
        return identity(self.component, self.namespace)


@dataclass(frozen=True)
class Watched:
    """Everything that one Prometheus watches."""

    targets: tuple[Target, ...] = ()
    probes: tuple[ProbeTarget, ...] = ()
    brought: frozenset[str] = frozenset()
    """The programs whose series it has in another way, such as the kubelets."""

    @property
    def programs(self) -> frozenset[str]:
        """The programs there are series of."""
        probes = {PROBES} if self.probes else set[str]()
        return frozenset(item.program for item in (*self.targets, *self.probes)) | self.brought | probes

    @property
    def namespaces(self) -> tuple[str, ...]:
        """The namespaces of the components, sorted."""
        return tuple(sorted({item.namespace for item in (*self.targets, *self.probes) if item.namespace}))


def watched(components: Iterable[Component], probes: Sequence[Endpoint], *, brought: Iterable[str] = ()) -> Watched:
    """What follows from components and endpoints. Components without metrics are left out."""
    targets = (target(component, component.metrics) for component in components if component.metrics)
    return Watched(tuple(targets), tuple(_probe(endpoint) for endpoint in probes), frozenset(brought))


def target(component: Component, metrics: Endpoint) -> Target:
    """A component with where its metrics are."""
    return Target(
        component=component.name,
        program=_program(component),
        namespace=component.composition.namespace,
        host=component.host(component.nodes_service),
        port=metrics.policy_port,
        path=metrics.path,
        scheme=metrics.scheme,
        about_others=isinstance(component, KubeStateMetrics),
        expected=component.props.replicas > 0,
    )


def identity(component: str, namespace: str | None) -> dict[str, str]:
    """The labels by which rules and dashboards know a component."""
    return {"component": component, **({"namespace": namespace} if namespace else {})}


def _probe(endpoint: Endpoint) -> ProbeTarget:
    owner = endpoint.owner
    return ProbeTarget(
        component=owner.name if owner else endpoint.name,
        program=_program(owner) if owner else endpoint.name,
        namespace=owner.composition.namespace if owner else None,
        url=f"{endpoint.url}{endpoint.path}",
    )


def _program(pods: GuardedPods) -> str:
    return pods.labels["app.kubernetes.io/name"]
