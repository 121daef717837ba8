"""The Gateway that all applications of a chart share where the cluster's default is a GatewayClass."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.exposure import DefaultExposure
from constructs_lib.core.workloads.component import Component

GATEWAY_API = "gateway.networking.k8s.io/v1"


def listeners(name: str, hosts: Sequence[str], secret: str | None) -> list[dict[str, Any]]:
    """Returns a listener for each host: HTTPS with the certificate in `secret`, or HTTP without one."""
    tls = {"tls": {"mode": "Terminate", "certificateRefs": [{"name": secret}]}} if secret else {}
    port, protocol = (443, "HTTPS") if secret else (80, "HTTP")
    return [
        {"name": f"{name}-{index + 1}" if index else name, "hostname": host, "port": port, "protocol": protocol, **tls}
        for index, host in enumerate(hosts)
    ]


class SharedGateway(Construct):
    """A Gateway of the cluster's default class, with a listener for each host."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.name = id
        self.context = ChartContext.of(scope).adopt(self)
        access = self.context.cluster.access
        self._listeners: list[dict[str, Any]] = []
        self.manifest = Manifest(
            self, "Gateway", "Gateway", self._body, api_version=GATEWAY_API, name=id, labels=self.context.labels(),
            annotations={**(access.tls.annotations() if access.tls else {}), **access.annotations},
        )  # fmt: skip

    @classmethod
    def of(cls, context: ChartContext) -> SharedGateway:
        """Returns the Gateway of a chart, created on first use. Its name is the chart's `part_of`."""
        known = context.scope.node.try_find_child(context.part_of)
        return known if isinstance(known, SharedGateway) else cls(context.scope, context.part_of)

    def add(self, component: Component, exposure: DefaultExposure) -> None:
        """Adds the hosts of a component, with its own certificate or that of the default."""
        tls = exposure.tls or self.context.cluster.access.tls
        if exposure.tls and exposure.tls.cluster_issuer:
            component.add_error("exposure.tls.cluster_issuer", "belongs to the Gateway; name a Secret, or leave it out")
        self._listeners += listeners(component.name, tuple(exposure.paths), tls.secret_for(self.name) if tls else None)

    def _body(self) -> dict[str, Any]:
        return {"spec": {"gatewayClassName": self.context.cluster.access.class_name, "listeners": self._listeners}}
