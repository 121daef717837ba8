"""Policies for the Gateway controllers of the clouds, which don't support `timeouts` of an HTTPRoute.

Without a policy a load balancer of Google ends an answer after 30 seconds, one of Azure after 60. Google's takes a pod for healthy
only if `/` answers with 200; Azure's asks the readiness probe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.core.workloads.component import Component

GOOGLE, AZURE = "gke-l7-", "azure-alb-"
"""The beginnings of the clouds' GatewayClasses."""
LONGEST_ANSWER = 3600
"""Seconds that an answer may stream, or a websocket stay open."""


@dataclass(frozen=True)
class Policy:
    """The kind and body of a policy."""

    api_version: str
    kind: str
    spec: Mapping[str, Any]


def route_timeouts(gateway_class: str) -> dict[str, Any]:
    """Returns the field `timeouts` of an HTTPRoute, without a limit; no field for a class that doesn't support it."""
    unsupported = gateway_class.startswith((GOOGLE, AZURE))
    return {} if unsupported else {"timeouts": {"request": "0s"}}  # answers stream for as long as the model talks


def route_policies(gateway_class: str, route: str) -> list[Policy]:
    """Returns the policies of an HTTPRoute."""
    if not gateway_class.startswith(AZURE):
        return []
    target = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": route}
    timeouts = {"routeTimeout": f"{LONGEST_ANSWER}s"}
    return [Policy("alb.networking.azure.io/v1", "RoutePolicy", {"targetRef": target, "default": {"timeouts": timeouts}})]


def service_policies(gateway_class: str, component: Component) -> list[Policy]:
    """Returns the policies of the Service that HTTPRoutes lead to."""
    if not gateway_class.startswith(GOOGLE):
        return []
    target = {"group": "", "kind": "Service", "name": component.service_name}
    backend = {"timeoutSec": LONGEST_ANSWER, "connectionDraining": {"drainingTimeoutSec": component.pod.grace_seconds}}
    return [
        Policy("networking.gke.io/v1", "GCPBackendPolicy", {"targetRef": target, "default": backend}),
        Policy("networking.gke.io/v1", "HealthCheckPolicy", {"targetRef": target, "default": _health_check(component)}),
    ]


def _health_check(component: Component) -> dict[str, Any]:
    """The readiness probe as Google's load balancer has it; without an HTTP probe, it opens a connection."""
    serving_port = {"portSpecification": "USE_SERVING_PORT"}
    health = component.health
    if not health:
        return {"config": {"type": "TCP", "tcpHealthCheck": serving_port}}
    kind = health.scheme.upper()
    port = {"portSpecification": "USE_FIXED_PORT", "port": health.target_port}
    return {"config": {"type": kind, f"{kind.lower()}HealthCheck": {**port, "requestPath": health.path}}}
