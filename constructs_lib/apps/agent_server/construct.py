"""The agent server: the organisation's own workflows behind an OpenAI-compatible API."""

from __future__ import annotations

from pathlib import Path

from constructs import Construct

from constructs_lib.apps.agent_server.props import AgentServerProps, ReferenceAgentProps
from constructs_lib.core.access import expose
from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import INTERNET, CacheEndpoint, Endpoint, EnvValue, OpenAIEndpoint, TraceEndpoint
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated
from constructs_lib.core.telemetry import identify

PROGRAM = Path(__file__).with_name("server")
PROGRAM_FOLDER = "/srv/agent_server"
REFERENCE_PORT, REFERENCE_STREAM_SECONDS = 5000, 600
DRAIN_SECONDS, LAST_TRACES_SECONDS = 5, 10


class AgentServer(Room):
    """An OpenAI-compatible server with a way to LiteLLM. `api` is its endpoint, with the key its clients present.

    With AgentServerProps it runs an image of yours, with ReferenceAgentProps (the default) the agent of this library, which
    keeps its conversations in `cache`. Both trace to `traces` where one is given.
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
    ) -> None:
        super().__init__(scope, id)
        self.props = props or ReferenceAgentProps()
        self.secret = Secret(self, "secret", {"api-key": Generated(prefix="sk-")}, name=id)
        if isinstance(self.props, AgentServerProps):
            self.server = self._own(self.props)
        else:
            self.server = self._reference(self.props, llm)
            self._check(self.props, llm, cache)
        self._connect(llm, cache, traces)
        identify(self.server)
        self.api = OpenAIEndpoint(
            name=id, host=self.server.host(), owner=self.server, **self.server.port("http"),
            key=self.secret["api-key"], models=self.props.models,
        )  # fmt: skip
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
            command=props.command,
            args=props.args,
            env=self._env(props.port),
            volumes=[Volume(volume.name, volume.path, volume.claim) for volume in props.volumes if not volume.shared],
            strategy="Recreate" if _holds_a_volume_alone(props) else "RollingUpdate",
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
            ports={"http": Port(REFERENCE_PORT)},
            probes=Probes(startup=ready.within(180), readiness=ready, liveness=alive.tolerant()),
            command=("python", "-m", Path(PROGRAM_FOLDER).name),
            env={**self._env(REFERENCE_PORT), **_reference_env(props, props.model or next(iter(llm.models), ""))},
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=DRAIN_SECONDS + REFERENCE_STREAM_SECONDS + LAST_TRACES_SECONDS,
            metrics=("http", "/metrics"),
        )
        server.add_files(PROGRAM_FOLDER, {file.name: file.read_text() for file in sorted(PROGRAM.glob("*.py"))})
        return server

    def _env(self, port: int) -> dict[str, EnvValue]:
        return {"PORT": str(port), "AGENT_API_KEY": self.secret["api-key"], "PYTHONUNBUFFERED": "1"}

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _connect(self, llm: OpenAIEndpoint, cache: CacheEndpoint | None, traces: TraceEndpoint | None) -> None:
        self.server.connect(llm, {"OPENAI_BASE_URL": llm.base_url, "OPENAI_API_KEY": llm.key})
        if cache:
            env: dict[str, EnvValue] = {"REDIS_HOST": cache.host, "REDIS_PORT": str(cache.port), "REDIS_PASSWORD": cache.password}
            self.server.connect(cache, env, wait=True)
        if traces:
            keys: dict[str, EnvValue] = {"LANGFUSE_PUBLIC_KEY": traces.public_key, "LANGFUSE_SECRET_KEY": traces.secret_key}
            self.server.connect(traces, {"LANGFUSE_BASE_URL": traces.url, **keys})
            if isinstance(self.props, ReferenceAgentProps):
                # LiteLLM's own traces of the model calls nest in the agent's: counted twice they would cost twice.
                self.server.add_env("AGENT_TRACE_GENERATIONS", str(not llm.traced).lower())
        if self.props.internet:
            self.server.connect(Endpoint(name="internet", host="", port=443, scheme="https", peers=(INTERNET,)))

    def _check(self, props: ReferenceAgentProps, llm: OpenAIEndpoint, cache: CacheEndpoint | None) -> None:
        if cache is None:
            self.server.refuse("", "the reference agent keeps its conversations in a cache; pass one")
        elif cache.tls:
            self.server.refuse("", "the reference agent speaks to its cache without TLS; pass one that does too")
        if llm.models and props.model not in (None, *llm.models):
            self.server.refuse("model", f"{props.model!r} is no model of {llm.name}; it offers {', '.join(llm.models)}")
        if not (llm.models or props.model):
            self.server.refuse("model", f"is not given, and {llm.name} does not say which models it offers; name one")
        if len(props.models) > 1:
            self.server.refuse("models", f"the reference agent offers one model, not {len(props.models)}")


def _holds_a_volume_alone(props: AgentServerProps) -> bool:
    """Whether a new pod would wait for a volume that the old one still has."""
    return any(volume.shared and volume.claim.access_mode != "ReadWriteMany" for volume in props.volumes)


def _reference_env(props: ReferenceAgentProps, model: str) -> dict[str, EnvValue]:
    prompt: dict[str, EnvValue] = {"AGENT_SYSTEM_PROMPT": props.system_prompt} if props.system_prompt else {}
    return {
        "AGENT_NAME": props.models[0],
        "AGENT_MODEL": model,
        "AGENT_MAX_STEPS": str(props.max_steps),
        "AGENT_DRAIN_SECONDS": str(REFERENCE_STREAM_SECONDS),
        "AGENT_MEMORY_TTL_SECONDS": str(props.memory_days * 24 * 3600),
        "PYTHONPATH": str(Path(PROGRAM_FOLDER).parent),
        "PYTHONDONTWRITEBYTECODE": "1",
        **prompt,
    }
