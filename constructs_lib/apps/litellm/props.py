"""What can be changed of the LiteLLM proxy."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, NonNegativeInt, PositiveFloat, PositiveInt

from constructs_lib.core.access import Exposure
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, Props, Resources, byte_count
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.workload import WorkloadProps

Strategy = Literal["simple-shuffle", "least-busy", "latency-based-routing", "usage-based-routing-v2", "cost-based-routing"]

MEMORY_PER_WORKER = "1536Mi"
"""Bytes: idle, a worker with database and metrics port takes 1060 MiB; below this the first load kills it."""


class Model(Props):
    """One deployment of a model. Several of one name share its load."""

    name: Annotated[str, Field(min_length=1)]
    """What clients ask for."""
    model: Annotated[str, Field(pattern=r"^[a-z0-9_]+/.+$")]
    """Provider and model in LiteLLM's words, such as `anthropic/claude-sonnet-4-5` or `openai/my-vllm-model`."""
    api_base: str | None = None
    """The provider's URL; None takes the provider's own."""
    api_key: SecretKey | None = None
    """The provider's key."""
    mode: Literal["chat", "embedding"] = "chat"
    """What the model does."""
    weight: PositiveInt | None = None
    """Its share among the deployments of its name; None shares evenly."""
    rpm: PositiveInt | None = None
    """Requests a minute it takes."""
    tpm: PositiveInt | None = None
    """Tokens a minute it takes."""
    fallbacks: tuple[str, ...] = ()
    """The names of models asked instead when this one fails, in order."""
    canned_answer: str | None = None
    """An answer that LiteLLM gives itself, without a provider."""
    parameters: Mapping[str, Any] = {}
    """Further `litellm_params`."""


class Router(Props):
    """How LiteLLM chooses among deployments, and what it does when one fails."""

    strategy: Strategy = "simple-shuffle"
    """How a deployment is chosen; the default is the one LiteLLM advises for production."""
    retries: NonNegativeInt = 2
    """Tries after the first."""
    allowed_fails: NonNegativeInt = 3
    """Failures in a minute after which a deployment rests."""
    cooldown_seconds: PositiveInt = 30
    """How long it rests."""
    timeout_seconds: PositiveInt = 600
    """How long a request may take."""


class Budget(Props):
    """Money that may be spent."""

    usd: PositiveFloat
    """US dollars in a period."""
    period: Annotated[str, Field(pattern=r"^[1-9][0-9]*(s|m|h|d|mo)$")] = "30d"
    """The period, such as `24h`, `30d` or `1mo`."""


class LiteLLMProxyProps(WorkloadProps):
    """The LLM gateway."""

    image: Image = locked("litellm")
    replicas: Annotated[int, Field(ge=0, le=1000)] = 2
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="2Gi", memory_limit="4Gi")
    models: tuple[Model, ...] = (
        Model(
            name="demo",
            model="openai/demo",
            canned_answer="This is the demo model. Add a model of yours to LiteLLM's props to talk to it.",
        ),
    )
    """The models it offers. The default answers without a provider, so that a new platform can be tried."""
    router: Router = Router()
    """Load balancing, retries and cooldowns."""
    budget: Budget | None = None
    """What all requests together may spend; None sets no bound."""
    provider_cidrs: tuple[Cidr, ...] = ()
    """Addresses of model servers inside private networks. The internet is always open to it, private ranges never."""
    master_key: SecretKey | None = None
    """The administrator's key; it begins with `sk-`. None has one generated."""
    salt_key: SecretKey | None = None
    """What encrypts credentials in the database. It must never change. None has one generated."""
    database_connections: PositiveInt = 10
    """Connections to the database of each pod."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """What it logs, as JSON."""
    settings: Mapping[str, Any] = {}
    """Further `litellm_settings`."""
    exposure: Exposure | None = None
    """Its address outside of the cluster; None has none."""

    def _findings(self) -> list[str]:
        return [*self._unknown_fallbacks(), *self._too_little_memory()]

    def _unknown_fallbacks(self) -> list[str]:
        names = {model.name for model in self.models}
        return [
            f"models.{index}.fallbacks: {fallback!r} is no model; there are {', '.join(sorted(names))}"
            for index, model in enumerate(self.models)
            for fallback in model.fallbacks
            if fallback not in names
        ]

    def _too_little_memory(self) -> list[str]:
        limit = self.resources.memory_limit
        if byte_count(limit) >= byte_count(MEMORY_PER_WORKER):
            return []
        return [f"resources.memory_limit: {limit!r} is below the {MEMORY_PER_WORKER} that its one worker needs"]
