"""Environment variables of Langfuse."""

from collections.abc import Collection, Mapping

from constructs_lib.apps.langfuse.props import FirstProject, LangfuseOidc, LangfuseProps, Smtp
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.env import Env, EnvValue
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.proxy import ProxyProps
from constructs_lib.core.wiring.store_endpoints import (
    AnalyticsEndpoint,
    BucketEndpoint,
    CacheEndpoint,
    DatabaseEndpoint,
)

MIGRATED = {"LANGFUSE_AUTO_POSTGRES_MIGRATION_DISABLED": "true", "LANGFUSE_AUTO_CLICKHOUSE_MIGRATION_DISABLED": "true"}
"""Turns off the migrations that a pod runs at its start; a Job runs them."""

PROVIDERS: Mapping[str, Env] = {
    "s3": {},
    "gcs": {"LANGFUSE_USE_GOOGLE_CLOUD_STORAGE": "true"},
    "azure": {"LANGFUSE_USE_AZURE_BLOB": "true"},
}
"""Variables that choose the API of the object store."""
EXPORTS = "LANGFUSE_S3_BATCH_EXPORT"
WORKER_ONLY: Env = {f"{EXPORTS}_ENABLED": "true", f"{EXPORTS}_PREFIX": "exports/"}
"""The worker writes the exports. The web pods only sign links to them."""
OTLP_ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"
NODE_OPTIONS = "NODE_OPTIONS"
UNTRACED: Env = {"OTEL_SDK_DISABLED": "true"}
"""Turns off Langfuse's own traces, which would go to a collector on localhost that isn't there."""


def common(props: LangfuseProps, secret: Secret, public_url: str) -> Env:
    """Returns the variables that web and worker share. Their values must be the same in both."""
    return {
        "HOSTNAME": "0.0.0.0",  # the address to listen on; Kubernetes would set the pod's name
        "NEXTAUTH_URL": public_url,
        "SALT": props.salt or secret["salt"],
        "ENCRYPTION_KEY": props.encryption_key or secret["encryption-key"],
        "LANGFUSE_LOG_FORMAT": "json",
        "LANGFUSE_LOG_LEVEL": props.log_level,
        "LANGFUSE_MIGRATION_V4_WRITE_MODE": props.write_mode,
        # The default, `direct`, ends the worker at its start where events are not written.
        **({"LANGFUSE_MIGRATION_V4_NATIVE_OTEL_BEHAVIOUR": "dual_write"} if props.write_mode == "legacy" else {}),
    }


def heap(resources: Resources, given: Collection[str]) -> Env:
    """Returns the variable by which Node's heap takes three quarters of the memory limit; none if it is `given`.

    By itself the heap takes half of the limit, and never more than 4 GiB; a batch of a few thousand traces doesn't fit.
    """
    size = byte_count(resources.memory_limit) * 3 // 4 // 2**20
    return {} if NODE_OPTIONS in given else {NODE_OPTIONS: f"--max-old-space-size={size}"}


def web_only(props: LangfuseProps, secret: Secret) -> Env:
    """Returns the variables of the web pods alone: sign-in, and the first organisation, project and user."""
    return {
        **MIGRATED,
        "TELEMETRY_ENABLED": "false",
        "NEXTAUTH_SECRET": secret["nextauth-secret"],
        "AUTH_DISABLE_SIGNUP": _flag(not props.sign_up),
        "AUTH_DISABLE_USERNAME_PASSWORD": _flag(not props.password_login),
        **(_oidc(props.oidc) if props.oidc else {}),
        **_project(props, _first(props.first), secret["public-key"], secret["secret-key"], secret),
    }


def project(props: LangfuseProps, id: str, public_key: SecretKey, secret_key: SecretKey, secret: Secret) -> Env:
    """Returns the variables of the web server that creates a further project."""
    further = props.projects[id]
    return {
        **MIGRATED,
        "TELEMETRY_ENABLED": "false",
        "NEXTAUTH_SECRET": secret["nextauth-secret"],
        **_project(props, (*props.organization_of(further), id, further.name), public_key, secret_key, secret),
    }


def sign_on_proxy(proxy: ProxyProps | None, provider: Endpoint) -> Env:
    """Returns the variable by which single sign-on reaches its provider through the proxy: it reads no other."""
    return {"AUTH_HTTPS_PROXY": proxy.url} if proxy and proxy.carries(provider) else {}


def database(endpoint: DatabaseEndpoint) -> Env:
    """Returns the variables for PostgreSQL."""
    return {"DATABASE_PASSWORD": endpoint.password, "DATABASE_URL": endpoint.prisma_dsn("DATABASE_PASSWORD")}


def analytics(endpoint: AnalyticsEndpoint) -> Env:
    """Returns the variables for ClickHouse. Cluster mode is Langfuse's default, so it is always set."""
    return {
        "CLICKHOUSE_URL": endpoint.url,
        "CLICKHOUSE_USER": endpoint.username,
        "CLICKHOUSE_PASSWORD": endpoint.password,
        "CLICKHOUSE_DB": endpoint.database,
        "CLICKHOUSE_CLUSTER_ENABLED": _flag(endpoint.cluster),
    }


def analytics_migration(endpoint: AnalyticsEndpoint) -> Env:
    """Returns the variables for ClickHouse's native protocol, which only the migration uses."""
    tls = {"CLICKHOUSE_MIGRATION_SSL": "true"} if endpoint.scheme == "https" else {}
    return {"CLICKHOUSE_MIGRATION_URL": endpoint.native.url, **tls}


def cache(endpoint: CacheEndpoint) -> Env:
    """Returns the variables for Valkey, which holds queues and caches."""
    tls: Env = {"REDIS_TLS_ENABLED": _flag(endpoint.tls)}
    if endpoint.cluster or endpoint.sentinels:
        return {**_several_servers(endpoint), **_account(endpoint), **tls}
    if endpoint.password is None:  # without REDIS_AUTH it would send the word "undefined"
        return {"REDIS_CONNECTION_STRING": endpoint.dsn(""), **tls}
    return {"REDIS_HOST": endpoint.host, "REDIS_PORT": str(endpoint.port), **_account(endpoint), **tls}


def _account(endpoint: CacheEndpoint) -> Env:
    user: Env = {"REDIS_USERNAME": endpoint.username} if endpoint.username else {}
    return {**user, **({"REDIS_AUTH": endpoint.password} if endpoint.password else {})}


def _several_servers(endpoint: CacheEndpoint) -> Env:
    if endpoint.cluster:
        return {"REDIS_CLUSTER_ENABLED": "true", "REDIS_CLUSTER_NODES": endpoint.nodes}
    password: Env = {"REDIS_SENTINEL_PASSWORD": endpoint.sentinel_password} if endpoint.sentinel_password else {}
    return {
        "REDIS_SENTINEL_ENABLED": "true",
        "REDIS_SENTINEL_NODES": endpoint.nodes,
        "REDIS_SENTINEL_MASTER_NAME": endpoint.master,
        "REDIS_SENTINEL_TLS_ENABLED": _flag(endpoint.tls),
        **password,
    }


def blobs(endpoint: BucketEndpoint, media_url: str) -> Env:
    """Returns the variables for the bucket, which holds events, media and exports. `media_url` is its URL for browsers."""
    return {
        **PROVIDERS[endpoint.provider],
        **_bucket("LANGFUSE_S3_EVENT_UPLOAD", endpoint, endpoint.url),
        "LANGFUSE_S3_EVENT_UPLOAD_PREFIX": "events/",
        "LANGFUSE_S3_EVENT_KEY_MAX_SEGMENT_BYTES": "255",  # the longest file name, in stores whose objects are files
        **_bucket("LANGFUSE_S3_MEDIA_UPLOAD", endpoint, media_url),
        "LANGFUSE_S3_MEDIA_UPLOAD_PREFIX": "media/",
        **_bucket(EXPORTS, endpoint, endpoint.url),
        # In a URL of Azure it would replace the container too.
        **({f"{EXPORTS}_EXTERNAL_ENDPOINT": media_url} if endpoint.provider == "s3" else {}),
    }


def mail(smtp: Smtp) -> Env:
    """Returns the variables for the mail server."""
    return {"SMTP_CONNECTION_URL": smtp.connection_url, "EMAIL_FROM_ADDRESS": smtp.sender}


def _bucket(use: str, bucket: BucketEndpoint, url: str) -> Env:
    variables: dict[str, EnvValue | None] = {
        "BUCKET": bucket.bucket,
        "REGION": bucket.region or None,
        "ENDPOINT": url,
        "ACCESS_KEY_ID": bucket.host.partition(".")[0] if bucket.provider == "azure" else bucket.access_key,
        "SECRET_ACCESS_KEY": bucket.secret_key,
        "FORCE_PATH_STYLE": _flag(bucket.path_style),
    }
    return {f"{use}_{name}": value for name, value in variables.items() if value is not None}


def _oidc(oidc: LangfuseOidc) -> Env:
    return {
        "AUTH_CUSTOM_ISSUER": oidc.issuer,
        "AUTH_CUSTOM_CLIENT_ID": oidc.client_id,
        "AUTH_CUSTOM_CLIENT_SECRET": oidc.client_secret,
        "AUTH_CUSTOM_NAME": oidc.name,
        "AUTH_CUSTOM_SCOPE": " ".join(oidc.scopes),
        "AUTH_CUSTOM_ALLOW_ACCOUNT_LINKING": _flag(oidc.link_accounts),
    }


def _first(first: FirstProject) -> tuple[str, str, str, str]:
    return first.organization_id, first.organization_name, first.project_id, first.project_name


def _project(
    props: LangfuseProps, names: tuple[str, str, str, str], public_key: SecretKey, secret_key: SecretKey, secret: Secret
) -> Env:
    organization_id, organization_name, project_id, project_name = names
    return {
        "LANGFUSE_INIT_ORG_ID": organization_id,
        "LANGFUSE_INIT_ORG_NAME": organization_name,
        "LANGFUSE_INIT_PROJECT_ID": project_id,
        "LANGFUSE_INIT_PROJECT_NAME": project_name,
        "LANGFUSE_INIT_PROJECT_PUBLIC_KEY": public_key,
        "LANGFUSE_INIT_PROJECT_SECRET_KEY": secret_key,
        "LANGFUSE_INIT_USER_EMAIL": props.first.user_email,
        "LANGFUSE_INIT_USER_NAME": props.first.user_name,
        "LANGFUSE_INIT_USER_PASSWORD": secret["admin-password"],
    }


def _flag(value: bool) -> str:
    return "true" if value else "false"
