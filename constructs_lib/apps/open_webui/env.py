"""Environment variables of Open WebUI."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from constructs_lib.apps.open_webui.props import Connection, Jupyter, Oidc, OpenWebUIProps
from constructs_lib.core.values.env import EnvValue, Expanded, literal, reference
from constructs_lib.core.values.free_settings import resolved, secret_keys
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import ExtractionEndpoint, OpenAIEndpoint
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint, CacheEndpoint, DatabaseEndpoint

Settings = dict[str, EnvValue]

HALF_PRECISION_ABOVE = 2000
"""Dimensions above which pgvector has an index only for vectors of half precision."""

NOTHING_FROM_OUTSIDE: Mapping[str, EnvValue] = {
    "OFFLINE_MODE": "true",
    "HF_HUB_OFFLINE": "1",
    "ENABLE_VERSION_UPDATE_CHECK": "false",
    "ENABLE_PIP_INSTALL_FRONTMATTER_REQUIREMENTS": "False",
    "ENABLE_OLLAMA_API": "False",
    "OLLAMA_BASE_URL": "http://127.0.0.1:11434",  # otherwise every start looks for a host that doesn't exist
    "ENABLE_COMMUNITY_SHARING": "False",
}
"""Variables that turn off downloads of models and packages, checks for new versions, and telemetry."""


def general(props: OpenWebUIProps) -> Settings:
    """Returns the variables that don't depend on connections."""
    return {
        **NOTHING_FROM_OUTSIDE,
        "ENABLE_PERSISTENT_CONFIG": "False",
        "ENABLE_SIGNUP": str(props.sign_up),
        "DEFAULT_USER_ROLE": props.new_users,
        "BYPASS_MODEL_ACCESS_CONTROL": str(props.models_for_everyone),
        **({"DEFAULT_MODELS": ",".join(props.default_models)} if props.default_models else {}),
        **({"TASK_MODEL_EXTERNAL": props.task_model} if props.task_model else {}),
        "FORWARDED_ALLOW_IPS": ",".join(props.trusted_proxies),
        "LOG_FORMAT": "json",
        "GLOBAL_LOG_LEVEL": props.log_level,
        "AUDIT_LOG_LEVEL": props.audit,
        "ENABLE_AUDIT_STDOUT": str(props.audit != "NONE"),
        "ENABLE_AUDIT_LOGS_FILE": "False",
    }


def addresses(url: str, origins: Sequence[str]) -> Settings:
    """Returns the variables with its addresses: `url`, and the origins that browsers may open websockets from."""
    secure = str(url.startswith("https://"))
    return {
        "WEBUI_URL": url,
        "CORS_ALLOW_ORIGIN": ";".join(dict.fromkeys(origins)),
        "WEBUI_SESSION_COOKIE_SECURE": secure,
        "WEBUI_AUTH_COOKIE_SECURE": secure,
    }


def metrics(otlp: Endpoint) -> Settings:
    """Returns the variables for the endpoint that it pushes metrics to."""
    return {
        "ENABLE_OTEL": "True",
        "ENABLE_OTEL_METRICS": "True",
        "OTEL_METRICS_OTLP_SPAN_EXPORTER": "http",
        "OTEL_METRICS_EXPORTER_OTLP_ENDPOINT": f"{otlp.url}{otlp.path}",
    }


def database(endpoint: DatabaseEndpoint) -> Settings:
    """Returns the variables for PostgreSQL, for the pods and for the migration."""
    return {"DATABASE_PASSWORD": endpoint.password, "DATABASE_URL": endpoint.dsn("DATABASE_PASSWORD"), **endpoint.trust}


def pools(props: OpenWebUIProps) -> Settings:
    """Returns the sizes of the pods' connection pools. The extension vector exists already."""
    return {
        "DATABASE_POOL_SIZE": str(props.database_connections),
        "VECTOR_DB": "pgvector",
        "PGVECTOR_CREATE_EXTENSION": "false",
        "PGVECTOR_POOL_SIZE": str(props.vector_connections),
        "PGVECTOR_INITIALIZE_MAX_VECTOR_LENGTH": str(props.embedding_dimensions),
        "PGVECTOR_USE_HALFVEC": str(props.embedding_dimensions > HALF_PRECISION_ABOVE),
    }


def cache(endpoint: CacheEndpoint, prefix: str) -> Settings:
    """Returns the variables for Valkey, which holds the replicas' shared state: websockets, revoked sessions, running tasks."""
    url = endpoint.dsn("REDIS_PASSWORD")
    return {
        **({"REDIS_PASSWORD": endpoint.password} if endpoint.password else {}),
        "REDIS_URL": url,
        **_several_servers(endpoint),
        "REDIS_KEY_PREFIX": prefix,
        "WEBSOCKET_MANAGER": "redis",
        "WEBSOCKET_REDIS_URL": url,
    }


def _several_servers(endpoint: CacheEndpoint) -> Settings:
    if not endpoint.sentinels:
        return {"REDIS_CLUSTER": "True"} if endpoint.cluster else {}
    hosts, port = ",".join(host for host, _ in endpoint.sentinels), str(endpoint.sentinels[0][1])
    return {
        "REDIS_SENTINEL_HOSTS": hosts,
        "REDIS_SENTINEL_PORT": port,
        "WEBSOCKET_SENTINEL_HOSTS": hosts,
        "WEBSOCKET_SENTINEL_PORT": port,
    }


def files(endpoint: BucketEndpoint) -> Settings:
    """Returns the variables for a bucket. Uploads are deleted from the pod once they are in the bucket."""
    variables = {"s3": _s3, "gcs": _gcs, "azure": _azure}[endpoint.provider](endpoint)
    given = {name: value for name, value in variables.items() if value}
    return {"STORAGE_PROVIDER": endpoint.provider, "STORAGE_LOCAL_CACHE": "false", **given}


def _s3(endpoint: BucketEndpoint) -> Mapping[str, EnvValue | None]:
    return {
        "S3_ENDPOINT_URL": endpoint.url,
        "S3_BUCKET_NAME": endpoint.bucket,
        "S3_REGION_NAME": endpoint.region,
        "S3_ACCESS_KEY_ID": endpoint.access_key,
        "S3_SECRET_ACCESS_KEY": endpoint.secret_key,
        "S3_ADDRESSING_STYLE": "path" if endpoint.path_style else "virtual",
    }


def _gcs(endpoint: BucketEndpoint) -> Mapping[str, EnvValue | None]:
    return {"GCS_BUCKET_NAME": endpoint.bucket}


def _azure(endpoint: BucketEndpoint) -> Mapping[str, EnvValue | None]:
    return {
        "AZURE_STORAGE_ENDPOINT": endpoint.url,
        "AZURE_STORAGE_CONTAINER_NAME": endpoint.bucket,
        "AZURE_STORAGE_KEY": endpoint.secret_key,
    }


def backend_key_variable(index: int) -> str:
    """Returns the name of the variable with a backend's key, to which the list of keys refers."""
    return f"BACKEND_{index}_KEY"


def backends(props: OpenWebUIProps, endpoints: Sequence[OpenAIEndpoint]) -> Settings:
    """Returns the lists of backends, of their keys and of their settings, all in the same order."""
    connections = {
        str(index): _connection(props.connections.get(endpoint.name, Connection())) for index, endpoint in enumerate(endpoints)
    }
    secrets = {key: f"BACKEND_HEADER_{index}" for index, key in enumerate(dict.fromkeys(secret_keys(connections)))}
    return {
        **{variable: key for key, variable in secrets.items()},
        "OPENAI_API_BASE_URLS": ";".join(endpoint.base_url for endpoint in endpoints),
        "OPENAI_API_KEYS": Expanded(";".join(reference(backend_key_variable(index)) for index in range(len(endpoints)))),
        "OPENAI_API_CONFIGS": Expanded(json.dumps(resolved(connections, lambda key: reference(secrets[key]), literal))),
    }


def dictation(props: OpenWebUIProps, endpoints: Sequence[OpenAIEndpoint]) -> Settings:
    """Returns the variables of speech recognition, by the first model for it. Without one users can't dictate.

    The slim image has no model of its own.
    """
    if "AUDIO_STT_ENGINE" in props.env:
        return {}
    for endpoint in endpoints:
        for model in endpoint.models_of("audio_transcription"):
            return {
                "AUDIO_STT_ENGINE": "openai",
                "AUDIO_STT_MODEL": model,
                "AUDIO_STT_OPENAI_API_BASE_URL": endpoint.base_url,
                "AUDIO_STT_OPENAI_API_KEY": endpoint.api_key,
            }
    return {"USER_PERMISSIONS_CHAT_STT": "False", "USER_PERMISSIONS_CHAT_CALL": "False"}


def speech(props: OpenWebUIProps, endpoints: Sequence[OpenAIEndpoint]) -> Settings:
    """Returns the variables of reading aloud, by the first model for it. Without one the browser reads."""
    if "AUDIO_TTS_ENGINE" in props.env:
        return {}
    for endpoint in endpoints:
        for model in endpoint.models_of("audio_speech"):
            return {
                "AUDIO_TTS_ENGINE": "openai",
                "AUDIO_TTS_MODEL": model,
                "AUDIO_TTS_VOICE": props.voice,
                "AUDIO_TTS_OPENAI_API_BASE_URL": endpoint.base_url,
                "AUDIO_TTS_OPENAI_API_KEY": endpoint.api_key,
            }
    return {}


def images(props: OpenWebUIProps, endpoints: Sequence[OpenAIEndpoint]) -> Settings:
    """Returns the variables of image generation, by the first model for it. Without one it is off."""
    if "ENABLE_IMAGE_GENERATION" in props.env:
        return {}
    for endpoint in endpoints:
        for model in endpoint.models_of("image_generation"):
            return {
                "ENABLE_IMAGE_GENERATION": "True",
                "IMAGE_GENERATION_ENGINE": "openai",
                "IMAGE_GENERATION_MODEL": model,
                "IMAGES_OPENAI_API_BASE_URL": endpoint.base_url,
                "IMAGES_OPENAI_API_KEY": endpoint.api_key,
            }
    return {}


def web_search(props: OpenWebUIProps, endpoint: Endpoint) -> Settings:
    """Returns the variables of web search by SearXNG. Unless pages are read, answers rest on the summaries of what was found."""
    return {
        "ENABLE_WEB_SEARCH": "True",
        "WEB_SEARCH_ENGINE": "searxng",
        "SEARXNG_QUERY_URL": f"{endpoint.url}{endpoint.path}",
        "BYPASS_WEB_SEARCH_WEB_LOADER": str(not props.reads_found_pages),
        "BYPASS_WEB_SEARCH_EMBEDDING_AND_RETRIEVAL": str(props.embedding_model is None),
    }


def extraction(endpoint: ExtractionEndpoint) -> Settings:
    """Returns the variables of the server that reads documents."""
    if endpoint.engine == "tika":
        return {"CONTENT_EXTRACTION_ENGINE": "tika", "TIKA_SERVER_URL": endpoint.url}
    key: Settings = {"DOCLING_API_KEY": endpoint.key} if endpoint.key else {}
    return {"CONTENT_EXTRACTION_ENGINE": "docling", "DOCLING_SERVER_URL": endpoint.url, **key}


def jupyter(props: Jupyter) -> Settings:
    """Returns the variables of a Jupyter server, which runs the code of users and models instead of the browser."""
    return {
        "CODE_EXECUTION_ENGINE": "jupyter",
        "CODE_INTERPRETER_ENGINE": "jupyter",
        "CODE_EXECUTION_JUPYTER_URL": props.url,
        "CODE_EXECUTION_JUPYTER_AUTH": "token",
        "CODE_EXECUTION_JUPYTER_AUTH_TOKEN": props.token,
        "CODE_EXECUTION_JUPYTER_TIMEOUT": str(props.timeout_seconds),
    }


def documents(props: OpenWebUIProps, embedder: OpenAIEndpoint | None) -> Settings:
    """Returns the variables for the API that embeds documents. Without one, embedding is off, also by models of the image."""
    if not props.embedding_model or not embedder:
        return {"BYPASS_EMBEDDING_AND_RETRIEVAL": "True", "RAG_EMBEDDING_MODEL": "", "ENABLE_MEMORIES": "False"}
    return {
        "RAG_EMBEDDING_ENGINE": "openai",
        "RAG_EMBEDDING_MODEL": props.embedding_model,
        "RAG_OPENAI_API_BASE_URL": embedder.base_url,
        "RAG_OPENAI_API_KEY": embedder.api_key,
    }


def oidc(props: Oidc, url: str) -> Settings:
    """Returns the variables for single sign-on, with roles and groups from the provider's claims."""
    settings: Settings = {
        "OPENID_PROVIDER_URL": props.provider,
        "OPENID_REDIRECT_URI": f"{url}/oauth/oidc/login/callback",
        "OAUTH_CLIENT_ID": props.client_id,
        "OAUTH_CLIENT_SECRET": props.client_secret,
        "OAUTH_PROVIDER_NAME": props.name,
        "OAUTH_SCOPES": " ".join(props.scopes),
        "ENABLE_OAUTH_SIGNUP": str(props.sign_up),
        "OAUTH_MERGE_ACCOUNTS_BY_EMAIL": str(props.merge_by_email),
    }
    if props.roles:
        settings |= {
            "ENABLE_OAUTH_ROLE_MANAGEMENT": "True",
            "OAUTH_ROLES_CLAIM": props.roles.claim,
            "OAUTH_ALLOWED_ROLES": ",".join(props.roles.users),
            "OAUTH_ADMIN_ROLES": ",".join(props.roles.admins),
        }
    if props.groups:
        settings |= {
            "ENABLE_OAUTH_GROUP_MANAGEMENT": "True",
            "ENABLE_OAUTH_GROUP_CREATION": str(props.groups.create),
            "OAUTH_GROUPS_CLAIM": props.groups.claim,
        }
    return settings


def _connection(connection: Connection) -> dict[str, Any]:
    return {
        "enable": True,
        "connection_type": "external",
        **({"prefix_id": connection.prefix} if connection.prefix else {}),
        **({"tags": [{"name": tag} for tag in connection.tags]} if connection.tags else {}),
        **({"model_ids": list(connection.models)} if connection.models else {}),
        "headers": {literal(name): value for name, value in connection.headers.items()},
    }
