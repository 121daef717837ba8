"""An MCP server in the cluster, whose tools models may use."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.apps.mcp_server.props import MCPServerProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.traits.telemetry import identify
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.core.wiring.model_endpoints import McpEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes

DRAIN_SECONDS = 5


class MCPServer(Application):
    """An image that speaks MCP by streamable HTTP. `mcp` is its endpoint with the key of its clients, `server` its workload."""

    mcp: McpEndpoint

    def __init__(self, scope: Construct, id: str, props: MCPServerProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.key = self._key()
        self.server = self._server()
        identify(self.server)
        self.mcp = McpEndpoint(**self.server.address("http"), path=props.path, key=self.key)

    def _key(self) -> SecretKey | None:
        if not self.props.key_variable:
            return None
        return self.props.key or Secret(self, "secret", {"key": Generated()}, name=self.name)["key"]

    def _server(self) -> Component:
        props = self.props
        ready = Probe.http(props.health_path) if props.health_path else Probe.tcp("http")
        return Component(
            self,
            self.name,
            props,
            program="mcp-server",
            role="tools",
            ports={"http": Port(props.port)},
            probes=Probes(startup=ready.within(props.startup_seconds), readiness=ready, liveness=Probe.tcp("http").tolerant()),
            command=tuple(props.command),
            args=tuple(props.args),
            env={props.key_variable: self.key} if props.key_variable and self.key else {},
            drain_seconds=DRAIN_SECONDS,
            metrics=("http", props.metrics_path) if props.metrics_path else None,
        )
