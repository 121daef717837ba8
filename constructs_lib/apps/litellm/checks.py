"""Validation of models and settings that don't go together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, cast

from constructs_lib.apps.litellm.guardrail import Guardrail
from constructs_lib.apps.litellm.model import Model
from constructs_lib.apps.litellm.providers import PROVIDERS, SELF_HOSTED, base_variable
from constructs_lib.apps.litellm.references import free_settings_errors
from constructs_lib.apps.litellm.servers import PathError
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.reserved_env import TRUSTS_EVERYTHING
from constructs_lib.core.values.wildcards import is_wildcard, matches

MISSPELLED = 0.8
"""Similarity from which an unknown provider is taken for a misspelled one."""
ADDRESSES = frozenset(("custom_llm_provider", "litellm_credential_name"))
"""The `litellm_params` by which a model has another provider, or the address of a credential that LiteLLM stores."""
CALLBACKS = "callbacks"
INSTEAD = {
    "request_timeout": "use the setting router.timeout_seconds instead",
    "num_retries": "use the setting router.retries instead",
    "allowed_fails": "use the setting router.allowed_fails instead",
    "cooldown_time": "use the setting router.cooldown_seconds instead",
    "max_budget": "use the setting budget instead",
    "budget_duration": "use the setting budget instead",
    "fallbacks": "use the setting fallbacks of each model instead",
    "json_logs": "logs are always JSON; leave it out",
}
"""Hints for the `litellm_settings` that the library sets itself."""
GENERAL_INSTEAD = {
    "master_key": "use the setting master_key instead",
    "database_url": "it is that of the database that is passed; leave it out",
    "database_connection_pool_limit": "use the setting database_connections instead",
    "maximum_spend_logs_retention_period": "use the setting spend_log_days instead",
    "coordination_redis": "it is that of the cache that is passed; leave it out",
    "disable_prisma_schema_update": "a Job migrates the database; leave it out",
}
"""Hints for the `general_settings` that the library sets itself."""
TRACES_ALL = "global_disable_no_log_param"


# ---- fallbacks ------------------------------------------------------------------------------------------------------


def fallback_errors(models: Sequence[Model]) -> Iterator[str]:
    """Yields an error for each fallback that doesn't exist, does something else, or leads back to a model before it."""
    names = list(dict.fromkeys(model.name for model in models))
    fallbacks = merged_fallbacks(models)
    for index, model in enumerate(models):
        for fallback in model.fallbacks:
            if problem := _unusable(model, fallback, models, names) or _circle(model.name, fallback, names, fallbacks):
                yield f"models.{index}.fallbacks: {fallback!r} {problem}"


def merged_fallbacks(models: Sequence[Model]) -> dict[str, list[str]]:
    """Returns the fallbacks of each name, in the order of its deployments."""
    merged: dict[str, dict[str, None]] = {}
    for model in models:
        if model.fallbacks:
            merged.setdefault(model.name, {}).update(dict.fromkeys(model.fallbacks))
    return {name: list(fallbacks) for name, fallbacks in merged.items()}


def _unusable(model: Model, fallback: str, models: Sequence[Model], names: Sequence[str]) -> str:
    if is_wildcard(fallback):
        return "stands for many models; name one"
    if not matches(fallback, [each.name for each in models]):
        return f"is not a model{near(fallback, names) or '; there are ' + ', '.join(sorted(names))}"
    mode = _mode(fallback, models)
    return f"has mode {mode!r}, and {model.name!r} has {model.mode!r}; name a model of the same mode" if mode != model.mode else ""


def _mode(name: str, models: Sequence[Model]) -> str:
    exact = [model.mode for model in models if model.name == name]
    return next(iter(exact or [model.mode for model in models if matches(name, [model.name])]))


def _circle(name: str, fallback: str, names: Sequence[str], fallbacks: Mapping[str, Sequence[str]]) -> str:
    if name == fallback:
        return "is the model itself; name another one"
    if fallback in names and names.index(fallback) < names.index(name) and name in _reached(fallback, fallbacks):
        return f"leads back to {name!r}, which just failed; leave out one of the fallbacks in this circle"
    return ""


def _reached(name: str, fallbacks: Mapping[str, Sequence[str]]) -> set[str]:
    reached, left = set[str](), [name]
    while left:
        for fallback in fallbacks.get(left.pop(), ()):
            if fallback not in reached:
                reached.add(fallback)
                left.append(fallback)
    return reached


# ---- models ---------------------------------------------------------------------------------------------------------


def mode_errors(models: Sequence[Model]) -> Iterator[str]:
    """Yields an error for each deployment whose mode differs from that of the first of its name."""
    first: dict[str, str] = {}
    for index, model in enumerate(models):
        if (mode := first.setdefault(model.name, model.mode)) != model.mode:
            yield f"models.{index}.mode: is {model.mode!r}, but {model.name!r} has mode {mode!r} already; take another name"


def provider_errors(models: Sequence[Model], settings: Mapping[str, Any]) -> Iterator[str]:
    """Yields an error for each provider that looks misspelled."""
    from difflib import get_close_matches

    if "custom_provider_map" in settings:
        return
    for index, model in enumerate(models):
        provider = model.model.partition("/")[0]
        if provider in PROVIDERS or "custom_llm_provider" in model.parameters:
            continue
        if found := get_close_matches(provider, PROVIDERS, n=1, cutoff=MISSPELLED):
            yield f"models.{index}.model: {provider!r} is not a provider of LiteLLM; did you mean {found[0]!r}?"


def address_errors(models: Sequence[Model], settings: Mapping[str, Any], variables: Collection[str]) -> Iterator[PathError]:
    """Yields an error for each model without an address whose provider has none of its own. `variables` are those of the pods."""
    if "api_base" in settings:
        return
    for index, model in enumerate(models):
        provider = model.model.partition("/")[0]
        has_address = model.api_base or model.server or base_variable(provider) in variables
        if provider in SELF_HOSTED and not (has_address or model.canned_answer or ADDRESSES & model.parameters.keys()):
            message = f"is required, since {provider!r} has no address of its own; write your server's, or name a `server`"
            yield f"models.{index}.api_base", message


# ---- settings -------------------------------------------------------------------------------------------------------


def settings_errors(models: Sequence[Model], settings: Mapping[str, Any]) -> Iterator[str]:
    """Yields an error for each of `litellm_settings` that can't be used."""
    yield from free_settings_errors("settings", settings, INSTEAD)
    if settings.get("ssl_verify") is False:
        yield f"settings.ssl_verify: {TRUSTS_EVERYTHING}"
    if settings.get(TRACES_ALL) and not all(model.traced for model in models):
        yield f"settings.{TRACES_ALL}: traces the models with traced: false too; leave out one of the two"
    if not all(isinstance(name, str) and name for name in named_callbacks(settings)):
        yield f"settings.{CALLBACKS}: must be a list of names"


def general_settings_errors(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yields an error for each of `general_settings` that can't be used."""
    yield from free_settings_errors("general_settings", settings, GENERAL_INSTEAD)


def guardrail_errors(models: Sequence[Model], guardrails: Sequence[Guardrail]) -> Iterator[str]:
    """Yields an error for each guardrail that is named but not defined, or is defined twice."""
    names = [guardrail.name for guardrail in guardrails]
    for index, guardrail in enumerate(guardrails):
        if guardrail.name in names[:index]:
            yield f"guardrails.{index}.name: {guardrail.name!r} is given twice; take another name"
    for index, model in enumerate(models):
        for name in model.guardrails:
            if name not in names:
                there = f"; there are {', '.join(names)}" if names else "; add it to guardrails"
                yield f"models.{index}.guardrails: {name!r} is not defined{near(name, names) or there}"


def named_callbacks(settings: Mapping[str, Any]) -> list[Any]:
    """Returns the callbacks in the settings, which may be a name or a list of names."""
    given = settings.get(CALLBACKS, [])
    return cast("list[Any]", given) if isinstance(given, list) else [given]
