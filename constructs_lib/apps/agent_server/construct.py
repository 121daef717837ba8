"""The agent server: an organisation's own workflows behind an OpenAI-compatible API."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from constructs_lib.apps.agent_server import reference
from constructs_lib.apps.agent_server.mcp import mcp_key_variable, mcp_servers_variable
from constructs_lib.apps.agent_server.props import AgentServerProps, ReferenceAgentProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.traits.telemetry import identify
from constructs_lib.core.values.env import EnvValue
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import McpEndpoint, OpenAIEndpoint
from constructs_lib.core.wiring.policy import INTERNET
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.core.wiring.telemetry_endpoints import TraceEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes

DRAIN_SECONDS, LAST_TRACES_SECONDS = 5, 10


class AgentServer(Application):
    """An OpenAI-compatible server that calls LiteLLM, or another API of that kind. `api` is its endpoint with the key of its
    clients, `server` its workload.

    AgentServerProps run your own image, ReferenceAgentProps (the default) the agent of this library, which keeps conversations
    in `cache`. Both send traces to `traces`, and use the tools of `mcp_servers`.
    """

    api: OpenAIEndpoint

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: AgentServerProps | ReferenceAgentProps | None = None,
        *,
        llm: OpenAIEndpoint,
        cache: CacheEndpoint | None = None,
        traces: TraceEndpoint | None = None,
        mcp_servers: Sequence[McpEndpoint] = (),
    ) -> None:
        super().__init__(scope, id)
        self.props = props or ReferenceAgentProps()
        self.secret = Secret(self, "secret", {"api-key": Generated(prefix="sk-")}, name=id)
        if isinstance(self.props, AgentServerProps):
            self.server = self._own(self.props)
        else:
            self.server = self._reference(self.props, llm)
            self._add_error(*reference.errors(self.props, llm, cache))
        self._connect_llm(llm)
        self._connect_cache(cache)
        self._connect_traces(traces, llm)
        self._connect_mcp(mcp_servers)
        self._connect_internet()
        identify(self.server)
        self.api = self._api(traced=traces is not None and isinstance(self.props, ReferenceAgentProps))
        expose(self.server, "http", self.props.exposure)

    # ---- the two kinds ----------------------------------------------------------------------------------------------

    def _own(self, props: AgentServerProps) -> Component:
        ready, alive = Probe.http(props.readiness_path), Probe.http(props.liveness_path)
        server = Component(
            self,
            self.name,
            props,
            program="agent-server",
            role="agent",
            ports={"http": Port(props.port)},
            probes=Probes(startup=ready.within(props.startup_seconds), readiness=ready, liveness=alive.tolerant()),
            command=tuple(props.command),
            args=tuple(props.args),
            env=self._env(props.port),
            volumes=[
                Volume(volume.name, volume.path, volume.claim, setting=f"volumes.{volume.name}.claim")
                for volume in props.volumes
                if not volume.shared
            ],
            strategy="Recreate" if _has_exclusive_claim(props) else "RollingUpdate",
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=DRAIN_SECONDS + props.longest_answer_seconds,
            metrics=("http", props.metrics_path) if props.metrics_path else None,
        )
        for volume in props.volumes:
            if volume.shared:
                server.add_shared_claim(volume.name, volume.path, volume.claim)
        return server

    def _reference(self, props: ReferenceAgentProps, llm: OpenAIEndpoint) -> Component:
        ready, alive = Probe.http("/readyz"), Probe.http("/healthz")
        server = Component(
            self,
            self.name,
            props,
            program="agent-server",
            role="agent",
            ports={"http": Port(reference.PORT)},
            probes=Probes(startup=ready.within(180), readiness=ready, liveness=alive.tolerant()),
            command=("python", "-m", Path(reference.PROGRAM_FOLDER).name),
            env={**self._env(reference.PORT), **reference.env(props, llm)},
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=DRAIN_SECONDS + reference.STREAM_SECONDS + LAST_TRACES_SECONDS,
            metrics=("http", "/metrics"),
            loads={"requests_per_second": f'sum(rate({reference.REQUESTS}{{component="{self.name}"}}[2m]))'},
        )
        server.add_files(reference.PROGRAM_FOLDER, reference.program())
        return server

    def _env(self, port: int) -> dict[str, EnvValue]:
        return {"PORT": str(port), "AGENT_API_KEY": self.secret["api-key"], "PYTHONUNBUFFERED": "1"}

    def _api(self, *, traced: bool) -> OpenAIEndpoint:
        address, models = self.server.address("http"), tuple(self.props.models)
        return OpenAIEndpoint(**address, key=self.secret["api-key"], models=models, traced=traced)

    # ---- connections ------------------------------------------------------------------------------------------------

    def _connect_llm(self, llm: OpenAIEndpoint) -> None:
        self.server.connect(llm, {"OPENAI_BASE_URL": llm.base_url, "OPENAI_API_KEY": llm.api_key})

    def _connect_cache(self, cache: CacheEndpoint | None) -> None:
        if cache:
            self.server.connect(cache, cache.env({"REDIS_SSL": "true"}), wait=True)

    def _connect_traces(self, traces: TraceEndpoint | None, llm: OpenAIEndpoint) -> None:
        if traces:
            keys = {"LANGFUSE_PUBLIC_KEY": traces.public_key, "LANGFUSE_SECRET_KEY": traces.secret_key}
            self.server.connect(traces, {"LANGFUSE_BASE_URL": traces.url, **keys})
            if isinstance(self.props, ReferenceAgentProps):
                # LiteLLM's own traces of the model calls nest in the agent's: counted twice they would cost twice.
                self.server.add_env("AGENT_TRACE_GENERATIONS", str(not llm.traced).lower())

    def _connect_mcp(self, servers: Sequence[McpEndpoint]) -> None:
        for server in servers:
            self.server.connect(server, {mcp_key_variable(server): server.key} if server.key else {})
        if servers:
            self.server.add_env("MCP_SERVERS", mcp_servers_variable(servers))

    def _connect_internet(self) -> None:
        if self.props.internet:
            self.server.connect(Endpoint(name="internet", host="", port=443, scheme="https", peers=(INTERNET,)))

    def _add_error(self, *errors: reference.PathError) -> None:
        for path, message in errors:
            self.server.add_error(path, message)


def _has_exclusive_claim(props: AgentServerProps) -> bool:
    """Whether a new pod would wait for a volume that the old pod still uses."""
    return any(volume.shared and volume.claim.access_mode != "ReadWriteMany" for volume in props.volumes)
