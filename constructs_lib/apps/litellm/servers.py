"""Models whose requests go to model servers of the chart, by the servers' names."""

from collections.abc import Iterator, Mapping, Sequence

from constructs_lib.apps.litellm.model import Model
from constructs_lib.core.values.errors import near
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint

PathError = tuple[str, str]
"""The path of a prop and its error."""


def with_addresses(models: Sequence[Model], servers: Mapping[str, OpenAIEndpoint]) -> tuple[Model, ...]:
    """Returns the models with the address and key of their servers."""
    return tuple(_addressed(model, servers.get(model.server or "")) for model in models)


def server_errors(models: Sequence[Model], servers: Mapping[str, OpenAIEndpoint]) -> Iterator[PathError]:
    """Yields an error for each unknown server, and for each model that its server doesn't serve."""
    for index, model in enumerate(models):
        if model.server is None:
            continue
        if model.server not in servers:
            known = f"available: {', '.join(servers)}" if servers else "there are none; pass model_servers"
            yield f"models.{index}.server", f"unknown model server {model.server!r}{near(model.server, servers)}; {known}"
        elif not servers[model.server].offers(asked := model.model.partition("/")[2]):
            served = servers[model.server].models[0]
            yield f"models.{index}.model", f"{model.server!r} serves {served!r}, not {asked!r}; write 'openai/{served}'"


def _addressed(model: Model, server: OpenAIEndpoint | None) -> Model:
    # Not validated again: it would ask for the addresses of pods that are known here.
    return model.model_copy(update={"api_base": server.base_url, "api_key": server.key}) if server else model
