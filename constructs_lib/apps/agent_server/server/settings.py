"""The environment variables of the agent. A variable is the name of a field in capitals."""

import json
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

LANGFUSE_VARIABLES = ("LANGFUSE_BASE_URL", "LANGFUSE_PUBLIC_KEY", "LANGFUSE_SECRET_KEY")

DEFAULT_SYSTEM_PROMPT = (
    "You are a careful assistant that can use tools. When a request needs several steps, write a "
    "short plan first, with make_plan if you have it, then work through it. Use calculate for "
    "arithmetic and current_time for dates and times; do not guess them. Use remember for facts "
    "that will matter later in this conversation. If a tool fails, say so. Answer in the language "
    "of the user."
)


class SettingsError(Exception):
    """Environment variables are missing or invalid; the message has a line for each error."""


def _http_url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    return value.rstrip("/")


def _json(value: object) -> object:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError as error:
        raise ValueError("must be JSON") from error


HttpUrl = Annotated[str, AfterValidator(_http_url)]


def _nodes(value: str) -> tuple[tuple[str, int], ...]:
    pairs = [node.strip().rpartition(":") for node in value.split(",")]
    if not all(host and port.isdecimal() for host, _, port in pairs):
        raise ValueError("must be such as host:26379,other:26379")
    return tuple((host, int(port)) for host, _, port in pairs)


Nodes = Annotated[tuple[tuple[str, int], ...], BeforeValidator(_nodes)]
Seconds = Annotated[float, Field(gt=0, le=86_400, allow_inf_nan=False)]


class McpServer(BaseModel):
    """An MCP server whose tools the model may use."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,63}$")]
    """Its name, with which the names of its tools begin."""
    url: HttpUrl
    """Its URL, with the path of streamable HTTP."""
    key_variable: str | None = None
    """The variable with its key, which it gets as a bearer token; None if it asks for none."""


class Settings(BaseModel):
    """The settings of an agent process."""

    model_config = ConfigDict(frozen=True)

    port: Annotated[int, Field(ge=1, le=65_535)] = 5000
    """The TCP port that it listens on."""
    openai_base_url: HttpUrl
    """The URL of the model gateway, with `/v1`."""
    openai_api_key: SecretStr
    """The agent's key for the model gateway."""
    agent_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9._/-]{1,64}$")] = "agent"
    """The model id that clients send."""
    agent_model: str
    """The model of the gateway that the agent calls."""
    agent_api_key: SecretStr
    """The bearer key that clients must send."""
    agent_max_steps: Annotated[int, Field(ge=1, le=50)] = 6
    """Model calls per request; the last one gets no tools."""
    agent_system_prompt: str = DEFAULT_SYSTEM_PROMPT
    """The system prompt of every request."""
    agent_tool_timeout_seconds: Seconds = 30
    """Seconds that a tool call may take."""
    agent_model_timeout_seconds: Seconds = 600
    """Seconds that a model call may take, from the request to the last token."""
    agent_memory_ttl_seconds: Annotated[int, Field(ge=60)] = 30 * 24 * 3600
    """Seconds for which the notes of a conversation are kept after their last use."""
    agent_drain_seconds: Annotated[int, Field(ge=0)] = 590
    """Seconds for which a stopping server waits for running answers. Keep it below the pod's grace period, for the last traces."""
    agent_trace_generations: bool = True
    """Whether model calls are generations in Langfuse. Set false if the gateway writes its own generations to the same project:
    tokens and costs would count twice. The calls are then spans around the gateway's generations.
    """
    mcp_servers: Annotated[tuple[McpServer, ...], BeforeValidator(_json)] = ()
    """MCP servers whose tools the model may use, as a JSON list of objects with `name`, `url` and `key_variable`."""
    redis_host: str = ""
    """The host of the Redis or Valkey server with the state of conversations; empty with sentinels."""
    redis_port: Annotated[int, Field(ge=1, le=65_535)] = 6379
    """Its TCP port."""
    redis_sentinel_nodes: Nodes = ()
    """Hosts and ports of the sentinels that know the server, as `host:port,host:port`."""
    redis_sentinel_master: str = ""
    """The name by which they know it."""
    redis_sentinel_password: SecretStr | None = None
    """Their password; None if they need none."""
    redis_ssl: bool = False
    """Whether it is spoken to over TLS. SSL_CERT_FILE names another file of authorities than certifi's."""
    redis_username: str | None = None
    """Its user; None for the default user."""
    redis_password: SecretStr | None = None
    """Its password; None if it needs none."""
    langfuse_base_url: HttpUrl | None = None
    """The URL of Langfuse. Set this and both keys, or none of the three."""
    langfuse_public_key: str | None = None
    """The public key of the Langfuse project."""
    langfuse_secret_key: SecretStr | None = None
    """The secret key of the Langfuse project."""
    langfuse_tracing_environment: str | None = None
    """Langfuse's environment of all observations; None for its default."""


def load(env: Mapping[str, str]) -> Settings:
    """Returns the settings of these environment variables; an empty variable counts as not set.

    Raises SettingsError with the name of every missing or invalid variable, never with a value.
    """
    names = {field: field.upper() for field in Settings.model_fields}
    given = {field: env[name].strip() for field, name in names.items() if env.get(name, "").strip()}
    problems = [*_half_configured_langfuse(env), *_no_redis(env)]
    try:
        settings = Settings.model_validate(given)
    except ValidationError as error:
        problems = [_message(str(item["loc"][0]), item["msg"]) for item in error.errors()] + problems
    else:
        if not problems:
            return settings
    raise SettingsError("\n".join(problems))


def _message(field: str, message: str) -> str:
    if message == "Field required":
        return f"{field.upper()} is required"
    return f"{field.upper()} is invalid: {message.removeprefix('Value error, ')}"


def _no_redis(env: Mapping[str, str]) -> list[str]:
    if env.get("REDIS_SENTINEL_NODES", "").strip():
        return [] if env.get("REDIS_SENTINEL_MASTER", "").strip() else ["REDIS_SENTINEL_MASTER is required with sentinels"]
    return [] if env.get("REDIS_HOST", "").strip() else ["REDIS_HOST is required"]


def _half_configured_langfuse(env: Mapping[str, str]) -> list[str]:
    missing = [name for name in LANGFUSE_VARIABLES if not env.get(name, "").strip()]
    if len(missing) in (0, len(LANGFUSE_VARIABLES)):
        return []
    return [f"{name} is required when another LANGFUSE key or URL is set" for name in missing]
