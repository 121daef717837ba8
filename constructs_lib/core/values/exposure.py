"""Props of exposures: the public addresses of a component, and how traffic comes to it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.core.values.props import GroupError, Items, Props
from constructs_lib.core.values.text import (
    Annotations,
    Cidr,
    Cidrs,
    DnsLabel,
    DnsSubdomain,
    LabelKey,
    Port,
    PublicHost,
    SecretName,
    UrlPath,
)

INGRESS_CLASS = "kubernetes.io/ingress.class"
"""The annotation that named the class before `ingressClassName`. The API server takes no other value than that one."""


def _without_class(annotations: Mapping[str, str]) -> Mapping[str, str]:
    if INGRESS_CLASS in annotations:
        raise GroupError(f"{INGRESS_CLASS}: is the old way to name the class of an Ingress, which has one already; leave it out")
    return annotations


ExposureAnnotations = Annotated[Annotations, AfterValidator(_without_class)]
"""Annotations of an Ingress, a route or a Service, without the class of an Ingress."""


class Tls(Props):
    """A TLS certificate: an existing Secret, or one that cert-manager fills."""

    secret: SecretName | None = None
    """The Secret of type kubernetes.io/tls. None: `<name of the object>-tls`, which cert-manager fills."""
    cluster_issuer: DnsSubdomain | None = None
    """The ClusterIssuer by which cert-manager fills the Secret; None: the Secret exists."""

    def _errors(self) -> Iterator[str]:
        if not self.secret and not self.cluster_issuer:
            yield "secret: is required without cluster_issuer; name the Secret with the certificate"

    def secret_for(self, name: str) -> str:
        """Returns the name of the Secret for an object called `name`."""
        return self.secret or f"{name}-tls"

    def annotations(self) -> dict[str, str]:
        """Returns the annotations that request the certificate from cert-manager."""
        return {"cert-manager.io/cluster-issuer": self.cluster_issuer} if self.cluster_issuer else {}


class PublicAddress(Props):
    """A further public address of a component."""

    host: PublicHost | None = None
    """The DNS name; None: the exposure's `host`."""
    path: UrlPath = "/"
    """The prefix of the paths that are routed to the component. They reach it unchanged."""


class _Exposure(Props):
    host: PublicHost
    """The DNS name of the public address."""
    path: UrlPath = "/"
    """The prefix of the paths that are routed to the component."""
    https: bool = True
    """Whether the public URL begins with https."""
    annotations: ExposureAnnotations = {}
    """Annotations of the exposing object, for its controller."""

    @property
    def url(self) -> str:
        """The public URL, without a trailing slash."""
        return self._url(self.host, self.path)

    @property
    def urls(self) -> tuple[str, ...]:
        """All public URLs, without trailing slashes; `url` comes first."""
        return (self.url,)

    def _url(self, host: str, path: str) -> str:
        return f"{'https' if self.https else 'http'}://{host}{path.rstrip('/')}"


class _Routed(_Exposure):
    """An exposure by host and path, behind a controller that many applications share."""

    extra: Items[PublicAddress] = ()
    """Further hosts and paths that are routed to the component."""

    @property
    def urls(self) -> tuple[str, ...]:
        """All public URLs, without trailing slashes; `url` comes first."""
        return tuple(self._url(host, path) for host, paths in self.paths.items() for path in paths)

    @property
    def paths(self) -> Mapping[str, tuple[str, ...]]:
        """The paths of each host, in the order of the settings."""
        found: dict[str, tuple[str, ...]] = {self.host: (self.path,)}
        for address in self.extra:
            host = address.host or self.host
            found[host] = (*found.get(host, ()), address.path)
        return found

    def _errors(self) -> Iterator[str]:
        urls = self.urls
        yield from (f"extra: {url!r} is given twice; write it once" for url in dict.fromkeys(urls) if urls.count(url) > 1)


class _Sources(Props):
    controller_namespace: DnsLabel | None = None
    """Namespace of the controller's pods, from which traffic is allowed."""
    source_ranges: Items[Cidr] = ()
    """Addresses from which traffic is allowed: of load balancers that are no pods, such as the subnets of an ALB."""


def _source_errors(sources: _Sources) -> Iterator[str]:
    if not sources.controller_namespace and not sources.source_ranges:
        yield "controller_namespace: is required, unless source_ranges has the addresses from which traffic comes"


class DefaultExposure(_Routed):
    """The cluster's default: an Ingress of the platform's own controller, or as `access` of the cluster says."""

    kind: Literal["default"] = "default"
    """`default`: an Ingress or HTTPRoute, by the cluster's default."""
    tls: Tls | None = None
    """The certificate; None: the default's."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        yield from _tls_errors(self.tls, https=self.https)


class GatewayExposure(_Routed, _Sources):
    """An HTTPRoute of the Gateway API."""

    kind: Literal["gateway"] = "gateway"
    """`gateway`: an HTTPRoute of the Gateway API."""
    gateway: DnsSubdomain = "platform"
    """The existing Gateway that the route attaches to. Unused with `gateway_class`."""
    gateway_namespace: DnsLabel | None = None
    """The namespace of that Gateway; None: the namespace of the chart."""
    gateway_class: DnsSubdomain | None = None
    """The GatewayClass of a Gateway made for this host alone; None uses the existing `gateway`."""
    tls: Tls | None = None
    """The certificate of a Gateway made here. An existing Gateway has its own."""

    def _errors(self) -> Iterator[str]:
        yield from _source_errors(self)
        yield from super()._errors()
        if self.tls and not self.gateway_class:
            yield "tls: belongs to the Gateway; give gateway_class, or configure the certificate on the Gateway"


class IngressExposure(_Routed, _Sources):
    """An Ingress, for controllers without the Gateway API."""

    kind: Literal["ingress"]
    """`ingress`: an Ingress."""
    class_name: DnsSubdomain
    """The IngressClass."""
    tls: Tls | None = None
    """The certificate; None: the controller's default certificate."""

    def _errors(self) -> Iterator[str]:
        yield from _source_errors(self)
        yield from super()._errors()
        yield from _tls_errors(self.tls, https=self.https)
        for name in CERT_MANAGER:
            if name in self.annotations and not self.tls:
                yield f"annotations.{name}: requests nothing without tls; write tls: {{cluster_issuer: ISSUER}}, or its secret"


class LoadBalancerExposure(_Exposure):
    """A Service of type LoadBalancer. It passes plain HTTP on, unless annotations terminate TLS in the load balancer."""

    kind: Literal["load-balancer"]
    """`load-balancer`: a Service of type LoadBalancer."""
    https: bool = False
    """Whether the public URL begins with https: only where annotations terminate TLS in the load balancer, or the program does."""
    port: Port = 80
    """The load balancer's port."""
    class_name: LabelKey | None = None
    """The load balancer class; None: the default of the cloud."""
    source_ranges: Cidrs = ("0.0.0.0/0",)
    """The client addresses that are allowed."""

    def _errors(self) -> Iterator[str]:
        if self.https and self.port == 80:
            yield "port: 80 serves plain HTTP; with https write the port of TLS, such as 443"
        if not self.https and self.port == 443:
            yield "port: 443 is the port of TLS; write https: true if load balancer or program terminate it, or another port"

    def _url(self, host: str, path: str) -> str:
        """The URL, with the port unless it is the usual one."""
        scheme, usual = ("https", 443) if self.https else ("http", 80)
        port = "" if self.port == usual else f":{self.port}"
        return f"{scheme}://{host}{port}{path.rstrip('/')}"


def _tls_errors(tls: Tls | None, *, https: bool) -> Iterator[str]:
    if tls and not https:
        yield "https: is false, but tls is given; leave out one of them"


CERT_MANAGER = ("cert-manager.io/cluster-issuer", "cert-manager.io/issuer")
"""Annotations by which cert-manager fills the Secrets in the `tls` of an Ingress."""

Exposure = Annotated[DefaultExposure | GatewayExposure | IngressExposure | LoadBalancerExposure, Field(discriminator="kind")]
"""One way to expose a component; `kind` selects it."""
