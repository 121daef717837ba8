"""LiteLLM's configuration file, made from the props."""

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.apps.litellm.checks import CALLBACKS, merged_fallbacks, named_callbacks
from constructs_lib.apps.litellm.guardrail import Guardrail
from constructs_lib.apps.litellm.mcp import McpServerProps
from constructs_lib.apps.litellm.model import Model
from constructs_lib.apps.litellm.props import LiteLLMProxyProps
from constructs_lib.apps.litellm.references import reference, variables
from constructs_lib.core.values.free_settings import resolved, secret_keys
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import NO_KEY
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint

Variables = Mapping[SecretKey, str]


def key_variables(props: LiteLLMProxyProps, tools: Mapping[str, Endpoint]) -> dict[SecretKey, str]:
    """Returns the variable of each key of a Secret that the file refers to."""
    return variables(_secrets(props, tools))


def config(
    props: LiteLLMProxyProps, *, traces: bool, cache: CacheEndpoint | None, database: bool, tools: Mapping[str, Endpoint]
) -> str:
    """Returns the text of `config.yaml`."""
    keys = key_variables(props, tools)
    servers = {**{name: _mcp_server(name, server, keys) for name, server in props.mcp_servers.items()}, **_own_tools(tools, keys)}
    guardrails = [_guardrail(guardrail, keys) for guardrail in props.guardrails]
    sections: dict[str, Any] = {
        "model_list": [_model(model, keys) for model in props.models],
        "litellm_settings": _litellm_settings(props, traces, keys),
        "router_settings": _router_settings(props, cache),
        "general_settings": {**_general_settings(props, database, keys), **_several_servers(cache)},
        **({"guardrails": guardrails} if guardrails else {}),
        **({"mcp_servers": servers} if servers else {}),
    }
    return yaml_text(sections)


def _secrets(props: LiteLLMProxyProps, tools: Mapping[str, Endpoint]) -> Iterator[SecretKey]:
    for model in props.models:
        yield from secret_keys([model.api_key, model.parameters, model.info])
    for guardrail in props.guardrails:
        yield from secret_keys([guardrail.api_key, guardrail.parameters])
    for server in props.mcp_servers.values():
        yield from secret_keys([server.key, server.headers, server.parameters])
    for endpoint in tools.values():
        yield from secret_keys(endpoint.keys.get("key"))
    yield from secret_keys([props.settings, props.general_settings])


def _model(model: Model, keys: Variables) -> dict[str, Any]:
    parameters: dict[str, Any] = {
        "model": model.model,
        "api_base": model.api_base,
        "api_key": _api_key(model, keys),
        "weight": model.weight,
        "rpm": model.rpm,
        "tpm": model.tpm,
        "mock_response": model.canned_answer,
        "no-log": None if model.traced else True,
        "guardrails": list(model.guardrails) or None,
        **_free(model.parameters, keys),
    }
    info = {"mode": model.mode, **_free(model.info, keys)}
    return {"model_name": model.name, "litellm_params": _given(parameters), "model_info": info}


def _guardrail(guardrail: Guardrail, keys: Variables) -> dict[str, Any]:
    modes = list(guardrail.modes)
    parameters = {
        "guardrail": guardrail.guardrail,
        "mode": modes if len(modes) > 1 else modes[0],
        "default_on": guardrail.everywhere,
        "api_base": guardrail.api_base,
        "api_key": reference(keys[guardrail.api_key]) if guardrail.api_key else None,
        **_free(guardrail.parameters, keys),
    }
    return {"guardrail_name": guardrail.name, "litellm_params": _given(parameters)}


def _mcp_server(name: str, server: McpServerProps, keys: Variables) -> dict[str, Any]:
    settings = {
        # LiteLLM would make the id of all settings, and a key loses the server when one of them changes.
        "server_id": name,
        "url": server.url,
        "transport": server.transport,
        **(_credentials(server.auth, server.key, keys) if server.key else {}),
        "static_headers": _free(server.headers, keys) or None,
        "allowed_tools": list(server.tools) or None,
        "allow_all_keys": server.everyone,
        "description": server.description or None,
        **_free(server.parameters, keys),
    }
    return _given(settings)


def _own_tools(tools: Mapping[str, Endpoint], keys: Variables) -> dict[str, Any]:
    return {
        name: {
            "server_id": name,
            "url": f"{endpoint.url}{endpoint.path}",
            "transport": "http",
            **(_credentials("bearer_token", key, keys) if (key := endpoint.keys.get("key")) else {}),
        }
        for name, endpoint in tools.items()
    }


def _credentials(auth: str, key: SecretKey, keys: Variables) -> dict[str, str]:
    return {"auth_type": auth, "auth_value": reference(keys[key])}


def _given(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if value is not None}


def _api_key(model: Model, keys: Variables) -> str | None:
    if model.api_key:
        return reference(keys[model.api_key])
    return NO_KEY if model.api_base and model.model.startswith("openai/") else None


def _free(settings: Mapping[str, Any], keys: Variables) -> dict[str, Any]:
    return resolved(settings, lambda key: reference(keys[key]))


def _litellm_settings(props: LiteLLMProxyProps, traces: bool, keys: Variables) -> dict[str, Any]:
    budget = props.budget
    callbacks = ["prometheus", *(["langfuse_otel"] if traces else []), *named_callbacks(props.settings)]
    return {
        CALLBACKS: list(dict.fromkeys(callbacks)),
        "json_logs": True,
        "drop_params": True,
        "request_timeout": props.router.timeout_seconds,
        **({"max_budget": budget.usd, "budget_duration": budget.period} if budget else {}),
        **{name: value for name, value in _free(props.settings, keys).items() if name != CALLBACKS},
    }


def _general_settings(props: LiteLLMProxyProps, database: bool, keys: Variables) -> dict[str, Any]:
    stored = {
        "database_url": reference("DATABASE_URL"),
        "database_connection_pool_limit": props.database_connections,
        "proxy_batch_write_at": 60,
        "maximum_spend_logs_retention_period": f"{props.spend_log_days}d" if props.spend_log_days else None,
    }
    return {
        "master_key": reference("LITELLM_MASTER_KEY"),
        **_given(stored if database else {}),
        **_free(props.general_settings, keys),
    }


def _several_servers(cache: CacheEndpoint | None) -> dict[str, Any]:
    """The settings for a Redis Cluster or sentinels, which the router has none for."""
    if cache is None or not (cache.cluster or cache.sentinels):
        return {}
    sentinels = {
        "sentinel_nodes": [[host, port] for host, port in cache.sentinels],
        "service_name": cache.master,
        "sentinel_password": reference("REDIS_SENTINEL_PASSWORD") if cache.sentinel_password else None,
    }
    settings = {
        **(sentinels if cache.sentinels else {"startup_nodes": [{"host": cache.host, "port": cache.port}]}),
        "username": reference("REDIS_USERNAME") if cache.username else None,
        "password": reference("REDIS_PASSWORD") if cache.password else None,
        "ssl": cache.tls,
    }
    return {"coordination_redis": _given(settings)}


def _router_settings(props: LiteLLMProxyProps, cache: CacheEndpoint | None) -> dict[str, Any]:
    router = props.router
    single = cache if cache and not (cache.cluster or cache.sentinels) else None
    fields = ("host", "port", *(("password",) if single.password else ())) if single else ()
    redis = {f"redis_{field}": reference(f"REDIS_{field.upper()}") for field in fields}
    fallbacks = [{name: names} for name, names in merged_fallbacks(props.models).items()]
    return {
        "routing_strategy": router.strategy,
        "num_retries": router.retries,
        "allowed_fails": router.allowed_fails,
        "cooldown_time": router.cooldown_seconds,
        "timeout": router.timeout_seconds,
        **({"fallbacks": fallbacks} if fallbacks else {}),
        **redis,
    }
