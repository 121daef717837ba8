"""The environment variables the agent reads; a field's name in capitals is the variable's name."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError

LANGFUSE_VARIABLES = ("LANGFUSE_BASE_URL", "LANGFUSE_PUBLIC_KEY", "LANGFUSE_SECRET_KEY")

DEFAULT_SYSTEM_PROMPT = (
    "You are a careful assistant that can use tools. When a request needs several steps, write a "
    "short plan first, with make_plan if you have it, then work through it. Use calculate for "
    "arithmetic and current_time for dates and times; do not guess them. Use remember for facts "
    "that will matter later in this conversation. If a tool fails, say so. Answer in the language "
    "of the user."
)


class SettingsError(Exception):
    """The environment can't be used; the message has one line for each problem."""


def _http_url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    return value.rstrip("/")


HttpUrl = Annotated[str, AfterValidator(_http_url)]
Seconds = Annotated[float, Field(gt=0, le=86_400, allow_inf_nan=False)]


class Settings(BaseModel):
    """What one agent process runs with."""

    model_config = ConfigDict(frozen=True)

    port: Annotated[int, Field(ge=1, le=65_535)] = 5000
    """TCP port."""
    openai_base_url: HttpUrl
    """The model gateway, with its /v1."""
    openai_api_key: SecretStr
    """The key the agent presents to the model gateway."""
    agent_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9._/-]{1,64}$")] = "agent"
    """The model id that clients ask for."""
    agent_model: str
    """The gateway's model that does the thinking."""
    agent_api_key: SecretStr
    """The bearer key that clients must present."""
    agent_max_steps: Annotated[int, Field(ge=1, le=50)] = 6
    """Model calls for one request; the last one gets no tools."""
    agent_system_prompt: str = DEFAULT_SYSTEM_PROMPT
    """What every request starts with."""
    agent_tool_timeout_seconds: Seconds = 30
    """Longest run of one tool call, in seconds."""
    agent_model_timeout_seconds: Seconds = 600
    """Longest model call, from the request to the last token, in seconds."""
    agent_memory_ttl_seconds: Annotated[int, Field(ge=60)] = 30 * 24 * 3600
    """How long an idle conversation's notes are kept, in seconds."""
    agent_drain_seconds: Annotated[int, Field(ge=0)] = 590
    """How long a stopping server lets running answers finish, in seconds; leave some of the pod's grace for the last traces."""
    agent_trace_generations: bool = True
    """Write model calls to Langfuse as generations. Set false where the gateway writes its own
    generations to the same project: tokens and costs would count twice. The calls are then plain
    spans around the gateway's generations.
    """
    redis_host: str
    """Redis or Valkey server with the conversations' state."""
    redis_port: Annotated[int, Field(ge=1, le=65_535)] = 6379
    """Its TCP port."""
    redis_password: SecretStr | None = None
    """Its password, if it asks for one."""
    langfuse_base_url: HttpUrl | None = None
    """Where traces go; this and both keys, or none of the three."""
    langfuse_public_key: str | None = None
    """The Langfuse project's public key."""
    langfuse_secret_key: SecretStr | None = None
    """The Langfuse project's secret key."""
    langfuse_tracing_environment: str | None = None
    """Langfuse's environment label on each observation."""


def load(env: Mapping[str, str]) -> Settings:
    """The settings in these environment variables; an empty variable counts as not set.

    Raises SettingsError naming every missing or invalid variable, never a value.
    """
    names = {field: field.upper() for field in Settings.model_fields}
    given = {field: env[name].strip() for field, name in names.items() if env.get(name, "").strip()}
    problems = _half_configured_langfuse(env)
    try:
        settings = Settings.model_validate(given)
    except ValidationError as error:
        problems = [_in_words(str(item["loc"][0]), item["msg"]) for item in error.errors()] + problems
    else:
        if not problems:
            return settings
    raise SettingsError("\n".join(problems))


def _in_words(field: str, message: str) -> str:
    if message == "Field required":
        return f"{field.upper()} is required"
    return f"{field.upper()} is invalid: {message.removeprefix('Value error, ')}"


def _half_configured_langfuse(env: Mapping[str, str]) -> list[str]:
    missing = [name for name in LANGFUSE_VARIABLES if not env.get(name, "").strip()]
    if len(missing) in (0, len(LANGFUSE_VARIABLES)):
        return []
    return [f"{name} is required when another LANGFUSE key or URL is set" for name in missing]
