"""What Open WebUI refuses: props and connections that don't go together."""

from collections.abc import Iterator, Mapping, Sequence

from constructs_lib.apps.open_webui.props import Connection, OpenWebUIProps
from constructs_lib.core.endpoint import Endpoint, OpenAIEndpoint

Finding = tuple[str, str]
"""The path of a prop and what is wrong with it."""


def unshared(stores: Mapping[str, Endpoint | None]) -> Iterator[Finding]:
    """What several replicas lack."""
    missing = [name for name, store in stores.items() if store is None]
    if missing:
        yield "replicas", f"several replicas must share their state; pass {_listed(missing)}, or run one"


def backend_findings(props: OpenWebUIProps, backends: Sequence[OpenAIEndpoint]) -> Iterator[Finding]:
    """Models that nobody offers, that two offer, and settings for nobody."""
    if not backends:
        yield "", "nobody answers in the chat; pass at least one of backends"
        return
    names = [backend.name for backend in backends]
    for name in props.connections:
        if name not in names:
            yield f"connections.{name}", f"is no backend; there are {_listed(names)}"
    offered = [(backend.name, model) for backend in backends for model in shown(backend, props.connections)]
    yield from _offered_twice(offered)
    if all(backend.models for backend in backends):
        yield from _unknown(props, [model for _, model in offered])


def embedding_findings(
    props: OpenWebUIProps, asked: Sequence[OpenAIEndpoint], embedder: OpenAIEndpoint | None, *, linked: bool, database: bool
) -> Iterator[Finding]:
    """An embedding model that isn't there, or has nowhere to put its vectors."""
    model = props.embedding_model
    if model is None:
        if linked:
            yield "embedding_model", "is not given, but embeddings is passed; name one of its models"
        return
    if embedder is None:
        offers = "; ".join(f"{api.name} offers {_listed(api.models)}" for api in asked)
        yield "embedding_model", f"{model!r} is offered by no backend: {offers or 'there is none'}"
    if not database:
        yield "embedding_model", "vectors are kept in PostgreSQL; pass a database with the extension vector"


def shown(backend: OpenAIEndpoint, connections: Mapping[str, Connection]) -> list[str]:
    """The names that people see of a backend's models."""
    connection = connections.get(backend.name, Connection())
    prefix = f"{connection.prefix}." if connection.prefix else ""
    return [prefix + model for model in connection.models or backend.models]


def _offered_twice(offered: Sequence[tuple[str, str]]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for name, model in offered:
        if model in first:
            yield f"connections.{name}", f"{model!r} is hidden by {first[model]}'s of the same name; give one of them a prefix"
        first.setdefault(model, name)


def _unknown(props: OpenWebUIProps, models: Sequence[str]) -> Iterator[Finding]:
    wanted = {"default_models": props.default_models, "task_model": (props.task_model,) if props.task_model else ()}
    for path, names in wanted.items():
        for name in names:
            if name not in models:
                yield path, f"{name!r} is no model of a backend; there are {_listed(models)}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
