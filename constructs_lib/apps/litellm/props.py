"""Props of the LiteLLM proxy."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.apps.litellm import checks
from constructs_lib.apps.litellm.guardrail import Guardrail
from constructs_lib.apps.litellm.mcp import McpName, McpServerProps
from constructs_lib.apps.litellm.model import Model
from constructs_lib.apps.litellm.python_files import PythonFiles, module_errors, named_in_modules
from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.free_settings import FreeSettings
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.reserved_env import TRUSTS_EVERYTHING, Reserved
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import NonNegativeInt32, PositiveInt32, Seconds
from constructs_lib.core.workloads.props import WorkloadProps

Strategy = Literal["simple-shuffle", "least-busy", "latency-based-routing", "usage-based-routing-v2", "cost-based-routing"]

MEMORY_PER_WORKER = "1536Mi"
"""Idle, a worker with database and metrics port takes 1060 MiB; with a lower limit the first load kills it."""


PERIOD = Grammar("a period", "write such as '24h', '7d', '4w' or '1mo'", "[1-9][0-9]{0,4}(?:s|m|h|d|w|mo)")


class Router(Props):
    """Load balancing among the deployments of a name, and what happens when one fails."""

    strategy: Strategy = "simple-shuffle"
    """How a deployment is chosen; the default is the one that LiteLLM advises for production."""
    retries: NonNegativeInt32 = 2
    """Attempts after the first."""
    allowed_fails: NonNegativeInt32 = 3
    """Failures in a minute after which a deployment is left alone for `cooldown_seconds`."""
    cooldown_seconds: Seconds = 30
    """Seconds for which a deployment that failed gets no requests."""
    timeout_seconds: Seconds = 600
    """Seconds that a request may take."""


class Budget(Props):
    """Money that may be spent in a period."""

    usd: Annotated[float, Field(gt=0, le=1e12, allow_inf_nan=False)]
    """US dollars in a period."""
    period: Annotated[str, PERIOD] = "30d"
    """The period, such as `24h`, `7d`, `4w` or `1mo`."""


class LiteLLMProxyProps(WorkloadProps):
    """Props of the LLM gateway."""

    _reserved_env = {"SSL_VERIFY": Reserved(TRUSTS_EVERYTHING, "false")}

    image: Image = locked("litellm")
    """LiteLLM's image, with its Python environment first on the PATH."""
    replicas: Replicas = 2
    """Number of pods. Several need a cache. With `autoscaling` it is the minimum."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="2Gi", memory_limit="4Gi")
    """CPU, memory and scratch disk of each pod, which runs one worker. `memory_limit` is at least 1536Mi."""
    models: Items[Model] = (
        Model(
            name="demo",
            model="openai/demo",
            canned_answer="This is the demo model. Add a model of yours to LiteLLM's props to talk to it.",
        ),
    )
    """The models that it offers. The default answers without a provider, so that a new platform can be tried."""
    router: Router = Router()
    """Load balancing, retries and cooldowns."""
    budget: Budget | None = None
    """The budget of all requests together; None for no limit."""
    master_key: SecretKey | None = None
    """The administrator's key, which begins with `sk-`; None has one generated."""
    salt_key: SecretKey | None = None
    """The key that encrypts credentials in the database. It must never change. None has one generated."""
    database_connections: PositiveInt32 = 10
    """Connections of each pod to the database."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """The least severe messages that are logged, as JSON."""
    spend_log_days: PositiveInt32 | None = None
    """Days for which the log of each request's costs is kept in the database; None keeps it for ever."""
    guardrails: Items[Guardrail] = ()
    """Checks of requests and answers."""
    mcp_servers: Mapping[McpName, McpServerProps] = {}
    """MCP servers whose tools clients may use, by their names. Those of the chart are passed to LiteLLMProxy as `tools`."""
    files: PythonFiles = {}
    """Python modules beside the configuration, by the names of their files: `callbacks` of `settings` and `guardrails` name what
    is in them, such as `my_callbacks.handler`. They can import what is in the image, but not each other."""
    settings: FreeSettings = {}
    """Further `litellm_settings`, by their names. `callbacks` are added to those for metrics and traces. Secrets are
    `{from_secret: {name: SECRET, key: KEY}}`."""
    general_settings: FreeSettings = {}
    """Further `general_settings`, by their names. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""
    exposure: Exposure | None = None
    """The address outside of the cluster; None for none. Under a `path`, LiteLLM serves its API and pages with and without it."""

    def _errors(self) -> Iterator[str]:
        yield from self.resources.errors_below(MEMORY_PER_WORKER, "its one worker")
        yield from checks.fallback_errors(self.models)
        yield from checks.mode_errors(self.models)
        yield from checks.provider_errors(self.models, self.settings)
        yield from checks.settings_errors(self.models, self.settings)
        yield from checks.general_settings_errors(self.general_settings)
        yield from checks.guardrail_errors(self.models, self.guardrails)
        named = named_in_modules(self.settings, self.general_settings, self.guardrails)
        yield from module_errors(named, self.files, own_image=self.image.repository != locked("litellm").repository)
