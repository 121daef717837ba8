"""How a component is reached from outside of the cluster: a route of a gateway, an Ingress, or a load balancer."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from constructs_lib.core.component import Component
from constructs_lib.core.endpoint import Peer
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.props import Cidr, DnsLabel, Props

Host = Annotated[str, Field(pattern=r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$", max_length=253)]
"""A DNS name with at least one dot, such as `chat.example.com`."""

Path = Annotated[str, Field(pattern=r"^/[-A-Za-z0-9._~/]*$")]
"""The beginning of the paths that are meant, such as `/`."""

GATEWAY_API = "gateway.networking.k8s.io/v1"


class Tls(Props):
    """Who holds the certificate: a Secret of yours, or one that cert-manager fills."""

    secret: DnsLabel
    """The Secret of type kubernetes.io/tls."""
    cluster_issuer: str | None = None
    """cert-manager's ClusterIssuer that fills the Secret; None means it is yours."""

    def annotations(self) -> dict[str, str]:
        """What asks cert-manager for the certificate."""
        return {"cert-manager.io/cluster-issuer": self.cluster_issuer} if self.cluster_issuer else {}


class _Exposure(Props):
    host: Host
    """The DNS name people use."""
    path: Path = "/"
    """The beginning of the paths that go there."""
    https: bool = True
    """Whether people use https; the programs tell them URLs that begin so."""
    annotations: Mapping[str, str] = {}
    """Annotations for whatever serves the object."""

    @property
    def url(self) -> str:
        """The public URL, without a slash at the end."""
        return f"{'https' if self.https else 'http'}://{self.host}{self.path.rstrip('/')}"


class GatewayExposure(_Exposure):
    """A route of the Gateway API."""

    kind: Literal["gateway"] = "gateway"
    """A route of the Gateway API."""
    gateway: DnsLabel = "platform"
    """The Gateway it belongs to. With `gateway_class` it is made here, else it exists and holds the certificates."""
    gateway_namespace: DnsLabel | None = None
    """Where that Gateway is; None is the namespace of the chart."""
    gateway_class: str | None = None
    """The GatewayClass of a Gateway for this host alone."""
    controller_namespace: DnsLabel
    """Where the pods run that carry the traffic: nobody else is let in."""
    tls: Tls | None = None
    """The certificate of a Gateway that is made here."""

    @model_validator(mode="after")
    def _certificate_has_a_gateway(self) -> Self:
        if self.tls and not self.gateway_class:
            raise ValueError("tls belongs to the Gateway; give gateway_class, or configure the certificate on the Gateway")
        return self


class IngressExposure(_Exposure):
    """An Ingress, for controllers without the Gateway API."""

    kind: Literal["ingress"]
    """An Ingress."""
    class_name: str
    """The IngressClass."""
    controller_namespace: DnsLabel
    """Where the controller's pods run: nobody else is let in."""
    tls: Tls | None = None
    """The certificate; None leaves it to the controller."""


class LoadBalancerExposure(_Exposure):
    """A Service of type LoadBalancer."""

    kind: Literal["load-balancer"]
    """A Service of type LoadBalancer."""
    port: Annotated[int, Field(ge=1, le=65535)] = 80
    """The load balancer's port."""
    class_name: str | None = None
    """The load balancer class; None takes the cloud's default."""
    source_ranges: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Who is let in."""

    @property
    def url(self) -> str:
        """The public URL, with the port where a browser would not guess it."""
        scheme, usual = ("https", 443) if self.https else ("http", 80)
        port = "" if self.port == usual else f":{self.port}"
        return f"{scheme}://{self.host}{port}{self.path.rstrip('/')}"


Exposure = Annotated[GatewayExposure | IngressExposure | LoadBalancerExposure, Field(discriminator="kind")]
"""One way in from outside; `kind` says which."""


def expose(component: Component, port: str, exposure: Exposure | None) -> None:
    """Makes the component reachable as `exposure` says; None does nothing."""
    if isinstance(exposure, GatewayExposure):
        _route(component, port, exposure)
        _let_in(component, port, Peer.namespace(exposure.controller_namespace))
    elif isinstance(exposure, IngressExposure):
        _ingress(component, port, exposure)
        _let_in(component, port, Peer.namespace(exposure.controller_namespace))
    elif isinstance(exposure, LoadBalancerExposure):
        _load_balancer(component, port, exposure)
        for cidr in exposure.source_ranges:
            _let_in(component, port, Peer.addresses(cidr))


def _let_in(component: Component, port: str, peer: Peer) -> None:
    component.allow_from(peer, component.ports[port].number)


def _route(component: Component, port: str, exposure: GatewayExposure) -> None:
    gateway = {"name": component.name if exposure.gateway_class else exposure.gateway}
    if exposure.gateway_namespace and not exposure.gateway_class:
        gateway["namespace"] = exposure.gateway_namespace
    if exposure.gateway_class:
        _gateway(component, exposure)
    rule = {
        "matches": [{"path": {"type": "PathPrefix", "value": exposure.path}}],
        "backendRefs": [{"name": component.service_name, "port": component.port(port)["port"]}],
        "timeouts": {"request": "0s"},  # answers stream for as long as the model talks
    }
    spec = {"parentRefs": [gateway], "hostnames": [exposure.host], "rules": [rule]}
    _make(component, "HTTPRoute", GATEWAY_API, spec, {} if exposure.gateway_class else exposure.annotations)


def _gateway(component: Component, exposure: GatewayExposure) -> None:
    tls = exposure.tls
    port, protocol = (443, "HTTPS") if tls else (80, "HTTP")
    listener: dict[str, Any] = {"name": "web", "hostname": exposure.host, "port": port, "protocol": protocol}
    if tls:
        listener["tls"] = {"mode": "Terminate", "certificateRefs": [{"name": tls.secret}]}
    spec = {"gatewayClassName": exposure.gateway_class, "listeners": [listener]}
    _make(component, "Gateway", GATEWAY_API, spec, {**(tls.annotations() if tls else {}), **exposure.annotations})


def _ingress(component: Component, port: str, exposure: IngressExposure) -> None:
    tls = exposure.tls
    backend = {"service": {"name": component.service_name, "port": {"name": port}}}
    path = {"path": exposure.path, "pathType": "Prefix", "backend": backend}
    spec: dict[str, Any] = {
        "ingressClassName": exposure.class_name,
        **({"tls": [{"hosts": [exposure.host], "secretName": tls.secret}]} if tls else {}),
        "rules": [{"host": exposure.host, "http": {"paths": [path]}}],
    }
    annotations = {**(tls.annotations() if tls else {}), **exposure.annotations}
    _make(component, "Ingress", "networking.k8s.io/v1", spec, annotations)


def _load_balancer(component: Component, port: str, exposure: LoadBalancerExposure) -> None:
    spec: dict[str, Any] = {
        "type": "LoadBalancer",
        **({"loadBalancerClass": exposure.class_name} if exposure.class_name else {}),
        "loadBalancerSourceRanges": list(exposure.source_ranges),
        # The policy can only tell who asks if the address is still there.
        "externalTrafficPolicy": "Local",
        "selector": component.selector,
        "ports": [{"name": port, "port": exposure.port, "targetPort": port, "protocol": "TCP"}],
    }
    _make(component, "Service", "v1", spec, exposure.annotations, name=f"{component.name}-public")


def _make(
    component: Component, kind: str, api_version: str, spec: dict[str, Any], annotations: Mapping[str, str], name: str | None = None
) -> None:
    Manifest(
        component, f"Public{kind}", kind, lambda: {"spec": spec},
        api_version=api_version, name=name or component.name, labels=component.labels, annotations=annotations,
    )  # fmt: skip
