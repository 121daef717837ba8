"""Errors of Open WebUI: props and connections that don't fit together."""

from collections.abc import Iterator, Mapping, Sequence

from constructs_lib.apps.open_webui.props import Connection, OpenWebUIProps
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.wildcards import matches
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint, CacheEndpoint, DatabaseEndpoint

PathError = tuple[str, str]
"""The path of a prop and its error."""


def unshared(stores: Mapping[str, Endpoint | None]) -> Iterator[PathError]:
    """Yields an error if a store is missing that several replicas need."""
    missing = [name for name, store in stores.items() if store is None]
    if missing:
        yield "replicas", f"several replicas must share their state; pass {_listed(missing)}, or run one"


def backend_errors(props: OpenWebUIProps, backends: Sequence[OpenAIEndpoint]) -> Iterator[PathError]:
    """Yields errors for unknown models, models that two backends offer, and settings of unknown backends."""
    if not backends:
        yield "", "the chat has no models; pass at least one of backends"
        return
    names = [backend.name for backend in backends]
    for name in props.connections:
        if name not in names:
            yield f"connections.{name}", f"unknown backend; available: {_listed(names)}"
    yield from _not_offered(props, backends)
    offered = [(backend.name, model) for backend in backends for model in shown(backend, props.connections)]
    yield from _offered_twice(offered)
    if all(backend.models for backend in backends):
        yield from _unknown(props, [model for _, model in offered])
    yield from _not_for_chat(props, backends)


def embedding_errors(
    props: OpenWebUIProps, asked: Sequence[OpenAIEndpoint], embedder: OpenAIEndpoint | None, *, linked: bool, database: bool
) -> Iterator[PathError]:
    """Yields errors for an embedding model that no backend offers, or without a database for its vectors."""
    model = props.embedding_model
    if model is None:
        if linked:
            yield "embedding_model", "is not given, but embeddings is passed; name one of its models"
        return
    if embedder is None:
        offers = "; ".join(f"{api.name} offers {_listed(api.models)}" for api in asked)
        yield "embedding_model", f"{model!r} is offered by no backend: {offers or 'there is none'}"
    elif embedder.modes and model in embedder.models and (mode := embedder.mode_of(model)) != "embedding":
        there = f"; write one of {_listed(embeds)}" if (embeds := embedder.models_of("embedding")) else ""
        yield "embedding_model", f"{model!r} of {embedder.name} has mode {mode!r}, not 'embedding'{there}"
    if not database:
        yield "embedding_model", "vectors are kept in PostgreSQL; pass a database with the extension vector"


def cache_errors(cache: CacheEndpoint) -> Iterator[PathError]:
    """Yields errors for sentinels that Open WebUI can't connect to."""
    if cache.sentinels and cache.tls:
        yield "", "Open WebUI connects to sentinels without TLS only; give its cache the host of the server instead of sentinel"
    if cache.sentinels and cache.sentinel_password != cache.password:
        yield "", "Open WebUI sends the password of the servers to the sentinels too; both must have the same one, or none"


def database_errors(database: DatabaseEndpoint) -> Iterator[PathError]:
    """Yields an error for a pooler that doesn't keep prepared statements: Open WebUI has no setting against them."""
    if not database.prepared_statements:
        yield (
            "",
            f"Open WebUI prepares statements, which the pooler {database.host!r} doesn't keep; "
            "set its prepared_statements if it does, or pooled: false for this database",
        )


def file_errors(props: OpenWebUIProps, files: BucketEndpoint) -> Iterator[PathError]:
    """Yields errors for a bucket without keys or identity, and for an API that the image doesn't have."""
    if message := files.access_error(props.identity):
        yield "identity", message
    if files.provider != "s3" and props.image.tag.endswith("-slim"):
        api = {"gcs": "Google Cloud Storage", "azure": "Azure Blob Storage"}[files.provider]
        yield "image", f"{props.image.tag!r} keeps files in S3 only, not in {api}; take the image without -slim"


def shown(backend: OpenAIEndpoint, connections: Mapping[str, Connection]) -> list[str]:
    """Returns the names of a backend's models in the chat."""
    connection = connections.get(backend.name, Connection())
    prefix = f"{connection.prefix}." if connection.prefix else ""
    return [prefix + model for model in connection.models or backend.models]


def _not_offered(props: OpenWebUIProps, backends: Sequence[OpenAIEndpoint]) -> Iterator[PathError]:
    for backend in backends:
        for model in props.connections.get(backend.name, Connection()).models:
            if backend.models and not backend.offers(model):
                path = f"connections.{backend.name}.models"
                yield path, f"unknown model {model!r}{near(model, backend.models)}; available: {_listed(backend.models)}"


def _offered_twice(offered: Sequence[tuple[str, str]]) -> Iterator[PathError]:
    first: dict[str, str] = {}
    for name, model in offered:
        if model in first:
            yield f"connections.{name}", f"{model!r} is hidden by {first[model]}'s of the same name; give one of them a prefix"
        first.setdefault(model, name)


def _not_for_chat(props: OpenWebUIProps, backends: Sequence[OpenAIEndpoint]) -> Iterator[PathError]:
    modes = {name: backend.mode_of(model) for backend in backends for name, model in _by_shown_name(backend, props.connections)}
    for path, names in _for_chat(props).items():
        for name in names:
            if (mode := modes.get(name, "chat")) != "chat":
                yield path, f"{name!r} has mode {mode!r}, so users can't chat with it; write another model"


def _by_shown_name(backend: OpenAIEndpoint, connections: Mapping[str, Connection]) -> Iterator[tuple[str, str]]:
    connection = connections.get(backend.name, Connection())
    return zip(shown(backend, connections), connection.models or backend.models, strict=True)


def _for_chat(props: OpenWebUIProps) -> dict[str, Sequence[str]]:
    return {"default_models": props.default_models, "task_model": (props.task_model,) if props.task_model else ()}


def _unknown(props: OpenWebUIProps, models: Sequence[str]) -> Iterator[PathError]:
    for path, names in _for_chat(props).items():
        for name in names:
            if not matches(name, models):
                yield path, f"unknown model {name!r}; available: {_listed(models)}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
