"""Open WebUI's own settings, which are env variables, made from the props."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from constructs_lib.apps.open_webui.props import Connection, Oidc, OpenWebUIProps
from constructs_lib.core.endpoint import (
    BucketEndpoint,
    CacheEndpoint,
    DatabaseEndpoint,
    Endpoint,
    EnvValue,
    OpenAIEndpoint,
)

Settings = dict[str, EnvValue]

HALF_PRECISION_ABOVE = 2000
"""Dimensions: pgvector indexes no longer vector at full precision."""

NOTHING_FROM_OUTSIDE: Mapping[str, EnvValue] = {
    "OFFLINE_MODE": "true",
    "HF_HUB_OFFLINE": "1",
    "ENABLE_VERSION_UPDATE_CHECK": "false",
    "ENABLE_PIP_INSTALL_FRONTMATTER_REQUIREMENTS": "False",
    "ENABLE_OLLAMA_API": "False",
    "OLLAMA_BASE_URL": "http://127.0.0.1:11434",  # else every start looks for a host that isn't there
    "ENABLE_COMMUNITY_SHARING": "False",
    "SCARF_NO_ANALYTICS": "true",
    "DO_NOT_TRACK": "true",
}
"""No model, package or version is looked up, and nothing is reported."""


def general(props: OpenWebUIProps) -> Settings:
    """What holds for every pod, whatever it is connected to."""
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
    """Where people find it. Browsers get websockets from these origins only, and cookies by https where there is https."""
    secure = str(url.startswith("https://"))
    return {
        "WEBUI_URL": url,
        "CORS_ALLOW_ORIGIN": ";".join(dict.fromkeys(origins)),
        "WEBUI_SESSION_COOKIE_SECURE": secure,
        "WEBUI_AUTH_COOKIE_SECURE": secure,
    }


def metrics(otlp: Endpoint) -> Settings:
    """Where it pushes its metrics."""
    return {
        "ENABLE_OTEL": "True",
        "ENABLE_OTEL_METRICS": "True",
        "OTEL_METRICS_OTLP_SPAN_EXPORTER": "http",
        "OTEL_METRICS_EXPORTER_OTLP_ENDPOINT": f"{otlp.url}{otlp.path}",
    }


def database(endpoint: DatabaseEndpoint) -> Settings:
    """The database, for the pods and for the migration."""
    return {"DATABASE_PASSWORD": endpoint.password, "DATABASE_URL": endpoint.dsn("DATABASE_PASSWORD")}


def pools(props: OpenWebUIProps) -> Settings:
    """How the pods use the database: for everything, and for vectors. The extension is there already."""
    return {
        "DATABASE_POOL_SIZE": str(props.database_connections),
        "VECTOR_DB": "pgvector",
        "PGVECTOR_CREATE_EXTENSION": "false",
        "PGVECTOR_POOL_SIZE": str(props.vector_connections),
        "PGVECTOR_INITIALIZE_MAX_VECTOR_LENGTH": str(props.embedding_dimensions),
        "PGVECTOR_USE_HALFVEC": str(props.embedding_dimensions > HALF_PRECISION_ABOVE),
    }


def cache(endpoint: CacheEndpoint, prefix: str) -> Settings:
    """What replicas share: websockets, revoked sessions, running tasks."""
    url = endpoint.dsn("REDIS_PASSWORD")
    return {
        "REDIS_PASSWORD": endpoint.password,
        "REDIS_URL": url,
        "REDIS_KEY_PREFIX": prefix,
        "WEBSOCKET_MANAGER": "redis",
        "WEBSOCKET_REDIS_URL": url,
    }


def files(endpoint: BucketEndpoint) -> Settings:
    """Files in a bucket. Uploads are deleted from the pod once they are there."""
    return {
        "STORAGE_PROVIDER": "s3",
        "STORAGE_LOCAL_CACHE": "false",
        "S3_ENDPOINT_URL": endpoint.url,
        "S3_BUCKET_NAME": endpoint.bucket,
        "S3_REGION_NAME": endpoint.region,
        "S3_ACCESS_KEY_ID": endpoint.access_key,
        "S3_SECRET_ACCESS_KEY": endpoint.secret_key,
        "S3_ADDRESSING_STYLE": "path" if endpoint.path_style else "virtual",
    }


def backend_key_variable(index: int) -> str:
    """The env variable that carries a backend's key into the list of keys."""
    return f"BACKEND_{index}_KEY"


def backends(props: OpenWebUIProps, endpoints: Sequence[OpenAIEndpoint]) -> Settings:
    """The list of backends, of their keys, and of how each is used, all in one order."""
    connections = {
        str(index): _connection(props.connections.get(endpoint.name, Connection())) for index, endpoint in enumerate(endpoints)
    }
    return {
        "OPENAI_API_BASE_URLS": ";".join(endpoint.base_url for endpoint in endpoints),
        "OPENAI_API_KEYS": ";".join(f"$({backend_key_variable(index)})" for index in range(len(endpoints))),
        "OPENAI_API_CONFIGS": json.dumps(connections),
    }


def documents(props: OpenWebUIProps, embedder: OpenAIEndpoint | None) -> Settings:
    """Who embeds documents. Without an embedder nothing is embedded, by no model of the image either."""
    if not props.embedding_model or not embedder:
        return {"BYPASS_EMBEDDING_AND_RETRIEVAL": "True", "RAG_EMBEDDING_MODEL": "", "ENABLE_MEMORIES": "False"}
    return {
        "RAG_EMBEDDING_ENGINE": "openai",
        "RAG_EMBEDDING_MODEL": props.embedding_model,
        "RAG_OPENAI_API_BASE_URL": embedder.base_url,
        "RAG_OPENAI_API_KEY": embedder.key,
    }


def oidc(props: Oidc, url: str) -> Settings:
    """Single sign-on, with what follows from the provider's claims."""
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
        "headers": dict(connection.headers),
    }
