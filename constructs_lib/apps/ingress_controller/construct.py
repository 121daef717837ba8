"""Traefik as the platform's own ingress controller."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.apps.ingress_controller.env import PORTS, PUBLIC_HTTPS_PORT, environment
from constructs_lib.apps.ingress_controller.props import IngressControllerProps, LoadBalancerService
from constructs_lib.core.chart.application import Application
from constructs_lib.core.chart.context import OwnIngress
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.traits.exposure import NO_LOAD_BALANCERS
from constructs_lib.core.traits.rbac import grant, grant_in_cluster
from constructs_lib.core.values.names import check_name
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.review.checks.suppressions import suppress

HTTP, HTTPS, ADMIN = PORTS
PUBLIC_PORTS = {HTTP: 80, HTTPS: PUBLIC_HTTPS_PORT}
DRAIN_SECONDS = 10
CONTROLLER = "traefik.io/ingress-controller"
"""The name by which Traefik recognises its IngressClasses."""
READ = ["list", "watch"]
IN_NAMESPACE = (
    {"apiGroups": [""], "resources": ["services", "secrets"], "verbs": READ},
    {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": READ},
    {"apiGroups": ["networking.k8s.io"], "resources": ["ingresses"], "verbs": READ},
)
"""Traefik starts only if it can list the Secrets of its namespaces, though it uses those that Ingresses name for TLS alone."""
STATUS = {"apiGroups": ["networking.k8s.io"], "resources": ["ingresses/status"], "verbs": ["update"]}
IN_CLUSTER = (
    {"apiGroups": ["networking.k8s.io"], "resources": ["ingressclasses"], "verbs": READ},
    {"apiGroups": [""], "resources": ["nodes"], "verbs": READ},
)


class IngressController(Application):
    """An ingress controller for the Ingresses of the chart's namespace.

    From its creation on, exposures of kind `default` in the chart are Ingresses of its class. Their pods accept traffic from its
    pods alone. HTTP is redirected to HTTPS. A host without an Ingress gets the status 404.
    """

    entrance: Endpoint
    """The port for HTTPS inside the cluster."""

    def __init__(self, scope: Construct, id: str, props: IngressControllerProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or IngressControllerProps()
        self.server = self._server()
        self.public_service = self._public_service()
        self.ingress_class = self._ingress_class()
        if isinstance(self.props.service, LoadBalancerService) and not self.context.cluster.load_balancers:
            self.server.add_error("service", f"{NO_LOAD_BALANCERS}, or write kind: node-port")
        self._grant()
        self.entrance = self.server.endpoint(HTTPS, scheme="https")
        self._make_default()

    # ---- objects ----------------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="traefik",
            role="ingress-controller",
            ports={name: Port(port, service=PUBLIC_PORTS.get(name)) for name, port in PORTS.items()},
            probes=_probes(),
            env=environment(self.props, published_service=self._published_service()),
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=DRAIN_SECONDS + self.props.longest_answer_seconds,
            metrics=(ADMIN, "/metrics"),
        )

    def _public_service(self) -> ApiObject:
        service = self.props.service
        for cidr in service.source_ranges:
            for port in PUBLIC_PORTS:
                self.server.allow_from(Peer.addresses(cidr), PORTS[port])
        by_kind = self._load_balancer(service) if isinstance(service, LoadBalancerService) else {"type": "NodePort"}
        spec = {
            **by_kind,
            # Keeps the client's address, by which the NetworkPolicy decides.
            "externalTrafficPolicy": "Local",
            "selector": self.server.selector,
            "ports": [self._public_port(name) for name in PUBLIC_PORTS],
        }
        balanced = isinstance(service, LoadBalancerService)
        cluster: Mapping[str, str] = self.context.cluster.load_balancer_annotations if balanced else {}
        return Manifest(
            self, "PublicService", "Service", lambda: {"spec": spec},
            name=self._public_name, labels=self.server.labels, annotations={**cluster, **service.annotations},
        )  # fmt: skip

    @property
    def _public_name(self) -> str:
        return check_name(f"{self.name}-public")

    def _load_balancer(self, service: LoadBalancerService) -> dict[str, Any]:
        class_name = {"loadBalancerClass": service.class_name} if service.class_name else {}
        return {"type": "LoadBalancer", **class_name, "loadBalancerSourceRanges": list(service.source_ranges)}

    def _public_port(self, name: str) -> dict[str, Any]:
        service = self.props.service
        port: dict[str, Any] = {"name": name, "port": PUBLIC_PORTS[name], "targetPort": name, "protocol": "TCP"}
        if isinstance(service, LoadBalancerService):
            return port
        return {**port, "nodePort": {HTTP: service.http, HTTPS: service.https}[name]}

    def _published_service(self) -> str | None:
        """The Service whose address Ingresses have; None if it has none of its own, or if the namespace is not known."""
        namespace = self.context.namespace
        return f"{namespace}/{self._public_name}" if namespace and isinstance(self.props.service, LoadBalancerService) else None

    def _ingress_class(self) -> ApiObject:
        return Manifest(
            self, "IngressClass", "IngressClass", lambda: {"spec": {"controller": CONTROLLER}},
            api_version="networking.k8s.io/v1", name=self.props.class_name, labels=self.server.labels, namespaced=False,
        )  # fmt: skip

    def _grant(self) -> None:
        grant_in_cluster(self.server, IN_CLUSTER)
        role = grant(self.server, [*IN_NAMESPACE, *([STATUS] if self._published_service() else [])])
        suppress(role, "rbac-escalation", "Traefik reads the certificates of Ingresses, and starts only if it can list all Secrets")

    def _make_default(self) -> None:
        if self.context.ingress:
            self.context.add_error(self, f"the chart has an ingress controller already, {self.context.ingress.controller.name!r}")
        self.context.ingress = OwnIngress(self.props.class_name, self.server, self.entrance, self.props.tls)


def _probes() -> Probes:
    ping = Probe.http("/ping", ADMIN)
    return Probes(startup=ping.within(120), readiness=ping, liveness=ping.tolerant())
