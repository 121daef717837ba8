"""Props of the ingress controller."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.exposure import Tls
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import Annotations, Cidrs, DnsSubdomain, LabelKey, PartialCidr, Seconds
from constructs_lib.core.workloads.props import WorkloadProps

NodePort = Annotated[int, Field(strict=True, ge=30000, le=32767)]
"""A port of every node, in the default range of the API server."""


class _PublicService(Props):
    source_ranges: Cidrs = ("0.0.0.0/0",)
    """The client addresses that are allowed."""
    annotations: Annotations = {}
    """Annotations of the Service."""


class LoadBalancerService(_PublicService):
    """A Service of type LoadBalancer, with the ports 80 and 443."""

    kind: Literal["load-balancer"] = "load-balancer"
    """`load-balancer`: a Service of type LoadBalancer."""
    class_name: LabelKey | None = None
    """The load balancer class; None: the default of the cloud."""


class NodePortService(_PublicService):
    """A Service of type NodePort. The ports 80 and 443 of the public addresses must lead to its ports."""

    kind: Literal["node-port"] = "node-port"
    """`node-port`: a Service of type NodePort, for kind, or behind a load balancer that the cluster doesn't know."""
    http: NodePort = 30080
    """The port of every node for HTTP, which is redirected to HTTPS."""
    https: NodePort = 30443
    """The port of every node for HTTPS."""

    def _errors(self) -> Iterator[str]:
        if self.http == self.https:
            yield f"https: {self.https} is the port of http too; write another one"


class IngressControllerProps(WorkloadProps):
    """Traefik. It routes the Ingresses of its class in the namespace of the chart, and sees no other namespace."""

    image: Image = locked("traefik")
    """The image of Traefik 3.6 or later."""
    replicas: Replicas = 2
    """Number of pods."""
    resources: Resources = Resources(cpu="100m", cpu_limit="2", memory="128Mi", memory_limit="512Mi")
    """CPU, memory and scratch disk of each pod."""
    class_name: DnsSubdomain = "platform"
    """The IngressClass that is made. Each ingress controller of a cluster needs another one."""
    service: Annotated[LoadBalancerService | NodePortService, Field(discriminator="kind")] = LoadBalancerService()
    """The Service that takes traffic from outside the cluster."""
    tls: Tls | None = None
    """The certificate of hosts whose exposure has none. With a `secret`, such as one of a wildcard, all hosts have it; without one
    cert-manager fills a Secret for each application. None: certificates that Traefik signs itself, which browsers don't trust."""
    trusted_proxies: Items[PartialCidr] = ()
    """Addresses of proxies in front of it, whose headers `X-Forwarded-*` are kept. Without any the headers are replaced."""
    proxy_protocol: bool = False
    """Whether `trusted_proxies` use the PROXY protocol, by which the client's address passes load balancers."""
    longest_answer_seconds: Seconds = 600
    """Seconds that a pod may go on with answers and websockets once it has been told to stop. Until then nothing ends them."""
    log_requests: bool = False
    """Whether each request is logged."""
    log_level: Literal["DEBUG", "INFO", "WARN", "ERROR"] = "INFO"
    """The least severe messages that are logged, as JSON."""

    def _errors(self) -> Iterator[str]:
        if self.proxy_protocol and not self.trusted_proxies:
            yield "trusted_proxies: is empty, but proxy_protocol is for them alone; list their addresses"
        if self.tls and self.tls.secret and self.tls.cluster_issuer:
            yield "tls.secret: leave it out; with cluster_issuer each application gets a Secret of its own"
