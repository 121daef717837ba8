"""Exposure of a component outside the cluster: an HTTPRoute, an Ingress, or a Service of type LoadBalancer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from constructs_lib.core.chart.context import Edge
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.traits.gateway import GATEWAY_API, SharedGateway, listeners
from constructs_lib.core.traits.gateway_policies import Policy, route_policies, route_timeouts, service_policies
from constructs_lib.core.traits.http01 import PORT as CHALLENGE_PORT
from constructs_lib.core.traits.http01 import SOLVERS, Http01Solver
from constructs_lib.core.values.exposure import (
    DefaultExposure,
    Exposure,
    GatewayExposure,
    IngressExposure,
    LoadBalancerExposure,
    Tls,
)
from constructs_lib.core.wiring.connection import open_policies
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.workloads.component import Component

NO_DEFAULT = (
    "the cluster has no default way in; deploy ingress_controller, describe the cluster's own controller in `access` of the "
    "cluster, or write kind: gateway, ingress or load-balancer"
)

NO_LOAD_BALANCERS = "the cluster gives no address to a Service of type LoadBalancer; give it an address pool"


def expose(component: Component, port: str, exposure: Exposure | None) -> Endpoint | None:
    """Exposes a port of the component outside the cluster. The objects made are added to `component.exposed`.

    Returns the endpoint of the chart's own ingress controller if traffic comes through it: programs in the cluster that use the
    public URL must be connected to it.
    """
    if exposure is None:
        return None
    _check_addresses(component, exposure)
    if isinstance(exposure, DefaultExposure):
        return _default(component, port, exposure)
    if isinstance(exposure, GatewayExposure):
        _gateway_route(component, port, exposure)
    elif isinstance(exposure, IngressExposure):
        _ingress(component, port, exposure, exposure.class_name, exposure.tls, exposure.annotations)
    else:
        if not component.context.cluster.load_balancers:
            component.add_error("exposure", NO_LOAD_BALANCERS)
        _load_balancer(component, port, exposure)
        _allow(component, port, None, exposure.source_ranges)
        return None
    tls = exposure.tls if isinstance(exposure, IngressExposure) else None
    _allow(component, port, exposure.controller_namespace, exposure.source_ranges, tls)
    ingress = component.context.ingress
    if isinstance(exposure, IngressExposure) and ingress and ingress.class_name == exposure.class_name:
        return _connect_controller(component, port, tls)
    return None


def _check_addresses(component: Component, exposure: Exposure) -> None:
    for url in exposure.urls:
        other = component.context.public_urls.setdefault(url, component.name)
        if other != component.name:
            where = f"{url!r} is the address of {other!r} too"
            component.add_error("exposure.host", f"{where}; give each application its own host or path")


def _check_certificate(component: Component, tls: Tls | None) -> None:
    secret = tls.secret_for(component.name) if tls else ""
    if secret:
        reader = f"exposure of {component.name}"
        component.context.add_typed_secret(secret, ("tls.crt", "tls.key"), "kubernetes.io/tls", reader)
    if tls and tls.cluster_issuer:
        other = component.context.certificates.setdefault(secret, component.name)
        component.context.foreign_secrets.add(secret)
        if other != component.name:
            message = f"{secret!r} has the certificate of {other!r} already; leave it out, or name another Secret"
            component.add_error("exposure.tls.secret", message)


def _allow(component: Component, port: str, namespace: str | None, cidrs: Sequence[str], tls: Tls | None = None) -> None:
    """Lets a controller in. With `tls` of an Ingress it reaches the pods too by which cert-manager answers HTTP01 challenges."""
    peers = [*([Peer.controller(namespace)] if namespace else []), *map(Peer.addresses, cidrs)]
    for peer in peers:
        component.allow_from(peer, component.ports[port].number)
        if tls and tls.cluster_issuer:
            Http01Solver.admit(component.context, peer)


def _connect_controller(component: Component, port: str, tls: Tls | None) -> Endpoint | None:
    ingress, endpoint = component.context.ingress, component.endpoint(port)
    assert ingress, "asked before"
    if tls and tls.cluster_issuer:
        ingress.controller.policy.allow_to(SOLVERS, CHALLENGE_PORT)
        Http01Solver.admit(component.context, ingress.controller.peer_for(component))
    open_policies(ingress.controller, endpoint)
    component.context.edges.append(Edge(ingress.controller, endpoint))
    return ingress.entrance


# ---- the cluster's default ------------------------------------------------------------------------------------------


def _default(component: Component, port: str, exposure: DefaultExposure) -> Endpoint | None:
    ingress, access = component.context.ingress, component.context.cluster.access
    annotations = {**access.annotations, **exposure.annotations}
    if ingress:
        tls = exposure.tls or ingress.tls
        _ingress(component, port, exposure, ingress.class_name, tls, exposure.annotations)
        return _connect_controller(component, port, tls)
    tls = None
    if access.kind == "ingress" and access.class_name:
        tls = exposure.tls or access.tls
        _ingress(component, port, exposure, access.class_name, tls, annotations)
    elif access.kind == "gateway":
        _default_route(component, port, exposure, annotations)
    else:
        component.add_error("exposure.kind", NO_DEFAULT)
    _allow(component, port, access.controller_namespace, access.source_ranges, tls)
    return None


def _default_route(component: Component, port: str, exposure: DefaultExposure, annotations: Mapping[str, str]) -> None:
    access = component.context.cluster.access
    if access.gateway:
        if exposure.tls:
            component.add_error("exposure.tls", "belongs to the Gateway, which exists; leave it out")
        parent = {"name": access.gateway}
        if access.gateway_namespace:
            parent["namespace"] = access.gateway_namespace
        _routes(component, port, exposure, parent, access.class_name or "", annotations)
    else:
        gateway = SharedGateway.of(component.context)
        gateway.add(component, exposure)
        _routes(component, port, exposure, {"name": gateway.name}, access.class_name or "", exposure.annotations)


# ---- objects --------------------------------------------------------------------------------------------------------


def _gateway_route(component: Component, port: str, exposure: GatewayExposure) -> None:
    parent = {"name": component.name if exposure.gateway_class else exposure.gateway}
    if exposure.gateway_namespace and not exposure.gateway_class:
        parent["namespace"] = exposure.gateway_namespace
    if exposure.gateway_class:
        tls = exposure.tls
        _check_certificate(component, tls)
        secret = tls.secret_for(component.name) if tls else None
        spec = {"gatewayClassName": exposure.gateway_class, "listeners": listeners("web", tuple(exposure.paths), secret)}
        annotations = {**(tls.annotations() if tls else {}), **exposure.annotations}
        _make(component, "Gateway", GATEWAY_API, spec, annotations)
    gateway_class = exposure.gateway_class or component.context.cluster.access.class_name or ""
    _routes(component, port, exposure, parent, gateway_class, {} if exposure.gateway_class else exposure.annotations)


def _routes(
    component: Component,
    port: str,
    exposure: GatewayExposure | DefaultExposure,
    parent: Mapping[str, str],
    gateway_class: str,
    annotations: Mapping[str, str],
) -> None:
    """Makes an HTTPRoute for each set of paths: its hosts share all its rules."""
    hosts_of: dict[tuple[str, ...], list[str]] = {}
    for host, paths in exposure.paths.items():
        hosts_of.setdefault(paths, []).append(host)
    for index, (paths, hosts) in enumerate(hosts_of.items()):
        rule = {
            "matches": [{"path": {"type": "PathPrefix", "value": path}} for path in paths],
            "backendRefs": [{"name": component.service_name, "port": component.port(port)["port"]}],
            **route_timeouts(gateway_class),
        }
        spec = {"parentRefs": [dict(parent)], "hostnames": hosts, "rules": [rule]}
        ending = f"-{index + 1}" if index else ""
        _make(component, "HTTPRoute", GATEWAY_API, spec, annotations, ending)
        for policy in route_policies(gateway_class, f"{component.name}{ending}"):
            _make_policy(component, policy, ending)
    for policy in service_policies(gateway_class, component):
        _make_policy(component, policy)


def _ingress(
    component: Component,
    port: str,
    exposure: IngressExposure | DefaultExposure,
    class_name: str,
    tls: Tls | None,
    annotations: Mapping[str, str],
) -> None:
    _check_certificate(component, tls)
    backend = {"service": {"name": component.service_name, "port": {"name": port}}}
    rules = [
        {"host": host, "http": {"paths": [{"path": path, "pathType": "Prefix", "backend": backend} for path in paths]}}
        for host, paths in exposure.paths.items()
    ]
    spec: dict[str, Any] = {
        "ingressClassName": class_name,
        **({"tls": [{"hosts": list(exposure.paths), "secretName": tls.secret_for(component.name)}]} if tls else {}),
        "rules": rules,
    }
    _make(component, "Ingress", "networking.k8s.io/v1", spec, {**(tls.annotations() if tls else {}), **annotations})


def _load_balancer(component: Component, port: str, exposure: LoadBalancerExposure) -> None:
    spec: dict[str, Any] = {
        "type": "LoadBalancer",
        **({"loadBalancerClass": exposure.class_name} if exposure.class_name else {}),
        "loadBalancerSourceRanges": list(exposure.source_ranges),
        # Keeps the client's address, by which the NetworkPolicy decides.
        "externalTrafficPolicy": "Local",
        "selector": component.selector,
        "ports": [{"name": port, "port": exposure.port, "targetPort": port, "protocol": "TCP"}],
    }
    annotations = {**component.context.cluster.load_balancer_annotations, **exposure.annotations}
    _make(component, "Service", "v1", spec, annotations, "-public")


def _make_policy(component: Component, policy: Policy, ending: str = "") -> None:
    _make(component, policy.kind, policy.api_version, dict(policy.spec), {}, ending)


def _make(
    component: Component, kind: str, api_version: str, spec: dict[str, Any], annotations: Mapping[str, str], ending: str = ""
) -> None:
    id = f"Public{kind}{'' if kind == 'Service' else ending}"
    manifest = Manifest(
        component, id, kind, lambda: {"spec": spec},
        api_version=api_version, name=f"{component.name}{ending}", labels=component.labels, annotations=annotations,
    )  # fmt: skip
    component.exposed.append(manifest)
