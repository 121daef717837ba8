"""Props of the agent server."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.apps.agent_server.volumes import AgentVolume, volume_errors
from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import Arguments, Command, Port, Seconds, SingleLine, Text, Unique, UrlPath
from constructs_lib.core.workloads.props import WorkloadProps

PROMPT_LIMIT = 100_000
"""Bytes: Linux takes no variable of 128 KiB or more."""
REFERENCE_MODEL = r"[A-Za-z0-9._/-]{1,64}"
"""The model ids that the reference agent accepts."""


class _AgentProps(WorkloadProps):
    replicas: Replicas = 2
    """Number of pods. With `autoscaling` it is the minimum."""
    models: Annotated[Items[SingleLine], Unique] = ("agent",)
    """The model ids that clients can ask for."""
    internet: bool = False
    """Whether the pods, and so the tools, may call the internet on port 443. Private ranges stay closed."""
    exposure: Exposure | None = None
    """The public address; None for access from the cluster only."""

    def _errors(self) -> Iterator[str]:
        if not self.models:
            yield "models: is empty; write at least one"


class AgentServerProps(_AgentProps):
    """An OpenAI-compatible server of your own.

    Its variables are PORT, AGENT_API_KEY (the key that its clients send), OPENAI_BASE_URL and OPENAI_API_KEY (LiteLLM with a
    virtual key), with a cache REDIS_HOST, REDIS_PORT and, where it needs them, REDIS_USERNAME, REDIS_PASSWORD, REDIS_SSL (`true`)
    and REDIS_CLUSTER (`true`), and with traces LANGFUSE_BASE_URL, LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY. With sentinels
    there are REDIS_SENTINEL_NODES (`host:port,host:port`), REDIS_SENTINEL_MASTER and REDIS_SENTINEL_PASSWORD instead of host and
    port. With MCP servers there is MCP_SERVERS, a JSON list of objects with `name`, `url` and, where a server asks for a key,
    `key_variable`. Add others by `env`.
    """

    kind: Literal["image"] = "image"
    """`image` runs your own image, `reference` the agent of this library."""
    image: Image
    """The image of your server; the short form is `repository:tag[@digest]`."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="512Mi", memory_limit="1Gi")
    """CPU, memory and scratch disk of the server's container."""
    port: Port = 5000
    """The port that it listens on, also PORT."""
    command: Command = ()
    """Replaces the entry point of the image; `$` stays `$`."""
    args: Arguments = ()
    """Replaces the command of the image; `$` stays `$`."""
    liveness_path: UrlPath = "/healthz"
    """The path that answers 200 while the process works."""
    readiness_path: UrlPath = "/readyz"
    """The path that answers 200 while it can take requests."""
    metrics_path: UrlPath | None = "/metrics"
    """The path of Prometheus metrics; None if it has none."""
    startup_seconds: Seconds = 120
    """Seconds that it may take to start."""
    longest_answer_seconds: Seconds = 600
    """Seconds for which a stream may go on after SIGTERM."""
    volumes: Items[AgentVolume] = ()
    """Persistent volumes."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        several = max(self.replicas, self.autoscaling.max_replicas if self.autoscaling else 0) > 1
        yield from volume_errors(self.volumes, self.image.writable, several=several)


class ReferenceAgentProps(_AgentProps):
    """The agent of this library: a model of LiteLLM in a bounded loop with tools. It runs on LiteLLM's image."""

    kind: Literal["reference"] = "reference"
    """`image` runs your own image, `reference` the agent of this library."""
    image: Image = locked("litellm")
    """LiteLLM's image, which has Python and the packages that the agent imports."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="192Mi", memory_limit="512Mi")
    """CPU, memory and scratch disk of the agent's container."""
    model: SingleLine | None = None
    """The model of LiteLLM that it calls; None for the first chat model that LiteLLM offers it."""
    max_steps: Annotated[int, Field(strict=True, ge=1, le=50)] = 6
    """Model calls per answer."""
    system_prompt: Text | None = None
    """The system prompt; None for that of the agent. `$` stays `$`."""
    memory_days: Annotated[int, Field(strict=True, ge=1, le=3650)] = 30
    """Days for which the notes of a conversation are kept after their last use."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        if "litellm" not in self.image.repository:
            yield f"image: {self.image.reference!r} is not LiteLLM's image; write kind: image to run a server of your own"
        if len(self.models) > 1:
            yield f"models: the reference agent offers one model, not {len(self.models)}; write one"
        if self.models and not re.fullmatch(REFERENCE_MODEL, self.models[0]):
            yield f"models.0: {self.models[0]!r} is not a name for the reference agent; use up to 64 letters, digits and '._/-'"
        if self.system_prompt is not None and not self.system_prompt.strip():
            yield "system_prompt: has no text; leave it out for the agent's own"
        if len((self.system_prompt or "").encode()) > PROMPT_LIMIT:
            yield f"system_prompt: is longer than {PROMPT_LIMIT} bytes, which is more than a variable can hold"
