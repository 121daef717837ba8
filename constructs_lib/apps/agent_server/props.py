"""What can be changed of the agent server."""

from typing import Annotated, Literal

from pydantic import Field, PositiveInt

from constructs_lib.core.access import Exposure
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import DnsLabel, Port, Props, Replicas, Resources
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

HttpPath = Annotated[str, Field(pattern=r"^/")]


class AgentVolume(Props):
    """A persistent volume of the server."""

    name: DnsLabel
    """The claim's name."""
    path: HttpPath
    """Where it is mounted."""
    shared: bool = False
    """One claim for all replicas, instead of one for each. It needs a class with ReadWriteMany."""
    claim: VolumeProps = VolumeProps(size="5Gi")
    """Its size and class."""


class _AgentProps(WorkloadProps):
    replicas: Replicas = 2
    models: Annotated[tuple[str, ...], Field(min_length=1)] = ("agent",)
    """The model ids it offers to its clients."""
    internet: bool = False
    """Whether its tools may call the internet by https; private ranges stay closed."""
    exposure: Exposure | None = None
    """Its address outside of the cluster; None has none."""


class AgentServerProps(_AgentProps):
    """An OpenAI-compatible server of yours.

    It gets PORT, AGENT_API_KEY (the key its clients present), OPENAI_BASE_URL and OPENAI_API_KEY (LiteLLM with a key of its
    own), and where they are connected REDIS_HOST, REDIS_PORT, REDIS_PASSWORD and LANGFUSE_BASE_URL, LANGFUSE_PUBLIC_KEY,
    LANGFUSE_SECRET_KEY. Everything else comes by `env`.
    """

    kind: Literal["image"] = "image"
    """`image` runs an image of yours, `reference` the agent of this library."""
    image: Image
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="512Mi", memory_limit="1Gi")
    port: Port = 5000
    """The port it listens on."""
    command: tuple[str, ...] = ()
    """Instead of the image's entry point."""
    args: tuple[str, ...] = ()
    """Instead of the image's command."""
    liveness_path: HttpPath = "/healthz"
    """Answers 200 while the process lives."""
    readiness_path: HttpPath = "/readyz"
    """Answers 200 while it can take requests."""
    metrics_path: HttpPath | None = "/metrics"
    """Where Prometheus finds its metrics; None has none."""
    startup_seconds: PositiveInt = 120
    """How long it may take to start."""
    longest_answer_seconds: PositiveInt = 600
    """How long a stream may go on after the pod was told to stop."""
    volumes: tuple[AgentVolume, ...] = ()
    """Its persistent volumes."""


class ReferenceAgentProps(_AgentProps):
    """The agent of this library: a bounded tool loop in front of a model of LiteLLM. It runs on LiteLLM's image."""

    kind: Literal["reference"] = "reference"
    """`image` runs an image of yours, `reference` the agent of this library."""
    image: Image = locked("litellm")
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="192Mi", memory_limit="512Mi")
    model: str | None = None
    """LiteLLM's model that thinks for it; None takes the first that it is offered."""
    max_steps: Annotated[int, Field(ge=1, le=50)] = 6
    """Model calls an answer may take."""
    system_prompt: str | None = None
    """What the model is told first; None takes the agent's own words."""
    memory_days: PositiveInt = 30
    """Days for which a conversation's notes are kept after their last use."""
