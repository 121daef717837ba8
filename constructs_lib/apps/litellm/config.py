"""LiteLLM's own configuration file, made from the props."""

from typing import Any

from constructs_lib.apps.litellm.props import LiteLLMProxyProps, Model
from constructs_lib.core.config_text import yaml_text
from constructs_lib.core.secrets import SecretKey

NO_KEY = "none"
"""What a server is given that asks for no key: OpenAI's client, by which LiteLLM speaks to it, doesn't start without one."""


def key_variable(secret: SecretKey) -> str:
    """The env variable that carries a provider's key into the file."""
    return "PROVIDER_" + "".join(c if c.isalnum() else "_" for c in f"{secret.name}_{secret.key}".upper())


def config(props: LiteLLMProxyProps, *, traces: bool, coordinated: bool) -> str:
    """The text of `config.yaml`. `os.environ/NAME` is LiteLLM's own syntax for an env variable."""
    sections: dict[str, Any] = {
        "model_list": [_model(model) for model in props.models],
        "litellm_settings": _litellm_settings(props, traces),
        "router_settings": _router_settings(props, coordinated),
        "general_settings": {
            "master_key": "os.environ/LITELLM_MASTER_KEY",
            "database_url": "os.environ/DATABASE_URL",
            "database_connection_pool_limit": props.database_connections,
            "proxy_batch_write_at": 60,
        },
    }
    return yaml_text(sections)


def _model(model: Model) -> dict[str, Any]:
    parameters: dict[str, Any] = {
        "model": model.model,
        "api_base": model.api_base,
        "api_key": _api_key(model),
        "weight": model.weight,
        "rpm": model.rpm,
        "tpm": model.tpm,
        "mock_response": model.canned_answer,
        **model.parameters,
    }
    given = {key: value for key, value in parameters.items() if value is not None}
    return {"model_name": model.name, "litellm_params": given, "model_info": {"mode": model.mode}}


def _api_key(model: Model) -> str | None:
    if model.api_key:
        return f"os.environ/{key_variable(model.api_key)}"
    return NO_KEY if model.api_base and model.model.startswith("openai/") else None


def _litellm_settings(props: LiteLLMProxyProps, traces: bool) -> dict[str, Any]:
    budget = props.budget
    return {
        "callbacks": ["prometheus", *(["langfuse_otel"] if traces else [])],
        "json_logs": True,
        "drop_params": True,
        "request_timeout": props.router.timeout_seconds,
        **({"max_budget": budget.usd, "budget_duration": budget.period} if budget else {}),
        **props.settings,
    }


def _router_settings(props: LiteLLMProxyProps, coordinated: bool) -> dict[str, Any]:
    router = props.router
    redis = {f"redis_{field}": f"os.environ/REDIS_{field.upper()}" for field in ("host", "port", "password")}
    fallbacks = [{model.name: list(model.fallbacks)} for model in props.models if model.fallbacks]
    return {
        "routing_strategy": router.strategy,
        "num_retries": router.retries,
        "allowed_fails": router.allowed_fails,
        "cooldown_time": router.cooldown_seconds,
        "timeout": router.timeout_seconds,
        **({"fallbacks": fallbacks} if fallbacks else {}),
        **(redis if coordinated else {}),
    }
