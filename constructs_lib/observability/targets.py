"""Scrape targets of Prometheus as data, from which each mode makes its own objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from constructs_lib.core.wiring.endpoint import Endpoint, Owner
from constructs_lib.core.workloads.component import Port
from constructs_lib.observability.exporters import KubeStateMetrics

KUBELET = "kubelet"
"""Program name of the kubelet's series, about volumes and containers on every node."""
PROBES = "probes"
"""Name of the target that has the series of all probes, of any program."""


class Scraped(Owner, Protocol):
    """Pods with metrics, as Prometheus finds them: a Component, or a ForeignWorkload whose metrics are exposed."""

    @property
    def selector(self) -> Mapping[str, str]:
        """Labels of the pods, and of their headless Service."""
        ...

    @property
    def ports(self) -> Mapping[str, Port]:
        """The ports of that Service, by name."""
        ...

    @property
    def nodes_service(self) -> str:
        """The name of that Service."""
        ...

    @property
    def metrics(self) -> Endpoint | None:
        """The endpoint of the metrics; None if there are none."""
        ...

    @property
    def health(self) -> Endpoint | None:
        """The endpoint of the readiness probe; None if it is not an HTTP path."""
        ...

    @property
    def runs(self) -> bool:
        """Whether there should be pods."""
        ...

    def host(self, service: str) -> str:
        """Returns the DNS name of a Service of the pods."""
        ...


@dataclass(frozen=True)
class Target:
    """A component whose pods have metrics."""

    component: str
    program: str
    namespace: str | None
    host: str
    """A DNS name with the addresses of all pods."""
    port: int
    path: str
    scheme: str = "http"
    about_others: bool = False
    """Whether its series are about other pods, whose labels take precedence over those of the target."""
    expected: bool = True
    """Whether it should have pods; false for 0 replicas."""

    @property
    def job(self) -> str:
        """The value of the label `job`."""
        return f"{self.namespace}/{self.component}" if self.namespace else self.component

    @property
    def labels(self) -> dict[str, str]:
        """The labels of its series, in addition to `job` and `instance`."""
        return identity(self.component, self.namespace)


@dataclass(frozen=True)
class ProbeTarget:
    """An address that the blackbox exporter requests."""

    component: str
    program: str
    namespace: str | None
    url: str

    @property
    def labels(self) -> dict[str, str]:
        """The labels of its series, in addition to `job` and `instance`."""
        return identity(self.component, self.namespace)


@dataclass(frozen=True)
class Watched:
    """All targets of one Prometheus."""

    targets: tuple[Target, ...] = ()
    probes: tuple[ProbeTarget, ...] = ()
    already_scraped: frozenset[str] = frozenset()
    """Programs whose series it gets in another way, such as the kubelets."""

    @property
    def programs(self) -> frozenset[str]:
        """The programs with series."""
        probes = {PROBES} if self.probes else set[str]()
        return frozenset(item.program for item in (*self.targets, *self.probes)) | self.already_scraped | probes

    @property
    def namespaces(self) -> tuple[str, ...]:
        """The namespaces of the components, sorted."""
        return tuple(sorted({item.namespace for item in (*self.targets, *self.probes) if item.namespace}))


def watched(components: Iterable[Scraped], probes: Sequence[Endpoint], *, already_scraped: Iterable[str] = ()) -> Watched:
    """Returns the targets of components and probed endpoints. Components without metrics are left out."""
    targets = (target(component, component.metrics) for component in components if component.metrics)
    return Watched(tuple(targets), tuple(_probe(endpoint) for endpoint in probes), frozenset(already_scraped))


def target(component: Scraped, metrics: Endpoint) -> Target:
    """Returns the target of a component, with its port and path."""
    return Target(
        component=component.name,
        program=_program(component),
        namespace=component.namespace,
        host=component.host(component.nodes_service),
        port=metrics.policy_port,
        path=metrics.path,
        scheme=metrics.scheme,
        about_others=isinstance(component, KubeStateMetrics),
        expected=component.runs,
    )


def identity(component: str, namespace: str | None) -> dict[str, str]:
    """Returns the labels by which rules and dashboards select a component."""
    return {"component": component, **({"namespace": namespace} if namespace else {})}


def _probe(endpoint: Endpoint) -> ProbeTarget:
    owner = endpoint.owner
    return ProbeTarget(
        component=owner.name if owner else endpoint.name,
        program=_program(owner) if owner else endpoint.name,
        namespace=owner.namespace if owner else None,
        url=f"{endpoint.url}{endpoint.path}",
    )


def _program(pods: Owner) -> str:
    return pods.labels["app.kubernetes.io/name"]
