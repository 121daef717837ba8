"""Environment variables of LiteLLM."""

from constructs_lib.apps.litellm.props import LiteLLMProxyProps
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint, DatabaseEndpoint
from constructs_lib.core.wiring.telemetry_endpoints import TraceEndpoint

NOTHING_FROM_OUTSIDE = {"LITELLM_LOCAL_MODEL_COST_MAP": "True"}
"""Prices of models come from the image, not from GitHub."""
MIGRATES = {"DISABLE_SCHEMA_UPDATE": "false", **NOTHING_FROM_OUTSIDE}
UI_FOLDER = "/tmp/ui"
"""A writable copy of the pages, in which LiteLLM writes the path that they are served under."""


def general(
    props: LiteLLMProxyProps, *, master_key: SecretKey, salt_key: SecretKey | None, metrics_port: int, shutdown_seconds: int
) -> Env:
    """Returns the variables that don't depend on other components. The salt key is for a database alone."""
    return {
        "LITELLM_MASTER_KEY": master_key,
        **({"LITELLM_SALT_KEY": salt_key} if salt_key else {}),
        "DISABLE_SCHEMA_UPDATE": "true",
        **NOTHING_FROM_OUTSIDE,
        "LITELLM_MODE": "PRODUCTION",
        "LITELLM_LOG": props.log_level,
        "PROMETHEUS_METRICS_PORT": str(metrics_port),
        "GRACEFUL_SHUTDOWN_TIMEOUT": str(shutdown_seconds),
        **_path(props),
    }


def database(endpoint: DatabaseEndpoint) -> Env:
    """Returns the variables for PostgreSQL."""
    return {"DATABASE_PASSWORD": endpoint.password, "DATABASE_URL": endpoint.prisma_dsn("DATABASE_PASSWORD")}


def cache(endpoint: CacheEndpoint) -> Env:
    """Returns the variables for Valkey, by which replicas share rate limits and cooldowns."""
    if endpoint.cluster or endpoint.sentinels:  # their nodes are in the configuration
        password: Env = {"REDIS_SENTINEL_PASSWORD": endpoint.sentinel_password} if endpoint.sentinel_password else {}
        return {**endpoint.account(), **password}
    return endpoint.env({"REDIS_SSL": "True"})


def traces(endpoint: TraceEndpoint) -> Env:
    """Returns the variables for Langfuse. Without its host LiteLLM would send traces to Langfuse's cloud."""
    return {
        "LANGFUSE_OTEL_HOST": endpoint.url,
        "LANGFUSE_HOST": endpoint.url,
        "LANGFUSE_PUBLIC_KEY": endpoint.public_key,
        "LANGFUSE_SECRET_KEY": endpoint.secret_key,
        "OTEL_ENVIRONMENT_NAME": endpoint.environment,
    }


def _path(props: LiteLLMProxyProps) -> Env:
    path = props.exposure.path.rstrip("/") if props.exposure else ""
    return {"SERVER_ROOT_PATH": path, "LITELLM_UI_PATH": UI_FOLDER} if path else {}
