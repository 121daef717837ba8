"""Langfuse's own configuration, its environment variables, made from the props and from what it connects to."""

from constructs_lib.apps.langfuse.props import FirstProject, LangfuseProps, SingleSignOn, Smtp
from constructs_lib.core.endpoint import AnalyticsEndpoint, BucketEndpoint, CacheEndpoint, DatabaseEndpoint, Env
from constructs_lib.core.secret_store import Secret

MIGRATED = {"LANGFUSE_AUTO_POSTGRES_MIGRATION_DISABLED": "true", "LANGFUSE_AUTO_CLICKHOUSE_MIGRATION_DISABLED": "true"}
"""What keeps a pod from migrating at its start."""


def common(props: LangfuseProps, secret: Secret, public_url: str) -> Env:
    """What web and worker must agree on."""
    return {
        "HOSTNAME": "0.0.0.0",  # it listens there, and Kubernetes sets the name of the pod
        "NEXTAUTH_URL": public_url,
        "SALT": props.salt or secret["salt"],
        "ENCRYPTION_KEY": props.encryption_key or secret["encryption-key"],
        "TELEMETRY_ENABLED": "false",
        "LANGFUSE_LOG_FORMAT": "json",
        "LANGFUSE_LOG_LEVEL": props.log_level,
        "LANGFUSE_MIGRATION_V4_WRITE_MODE": props.write_mode,
        **MIGRATED,
    }


def web_only(props: LangfuseProps, secret: Secret) -> Env:
    """What only the web pods need: who may sign in, and what is there at first."""
    return {
        "NEXTAUTH_SECRET": secret["nextauth-secret"],
        "AUTH_DISABLE_SIGNUP": _flag(not props.signup),
        "AUTH_DISABLE_USERNAME_PASSWORD": _flag(not props.password_login),
        **(_single_sign_on(props.sso) if props.sso else {}),
        **_first_project(props.first, secret),
    }


def database(endpoint: DatabaseEndpoint) -> Env:
    """PostgreSQL."""
    return {"DATABASE_PASSWORD": endpoint.password, "DATABASE_URL": endpoint.dsn("DATABASE_PASSWORD")}


def analytics(endpoint: AnalyticsEndpoint) -> Env:
    """ClickHouse. Cluster mode is Langfuse's default, so it is always said."""
    return {
        "CLICKHOUSE_URL": endpoint.url,
        "CLICKHOUSE_USER": endpoint.username,
        "CLICKHOUSE_PASSWORD": endpoint.password,
        "CLICKHOUSE_DB": endpoint.database,
        "CLICKHOUSE_CLUSTER_ENABLED": _flag(endpoint.cluster),
    }


def analytics_migration(endpoint: AnalyticsEndpoint) -> Env:
    """ClickHouse by its native protocol, which only the migration speaks."""
    tls = {"CLICKHOUSE_MIGRATION_SSL": "true"} if endpoint.scheme == "https" else {}
    return {"CLICKHOUSE_MIGRATION_URL": endpoint.native.url, **tls}


def cache(endpoint: CacheEndpoint) -> Env:
    """Valkey, for queues and caches."""
    return {
        "REDIS_HOST": endpoint.host,
        "REDIS_PORT": str(endpoint.port),
        "REDIS_AUTH": endpoint.password,
        "REDIS_TLS_ENABLED": _flag(endpoint.tls),
    }


def blobs(endpoint: BucketEndpoint, media_url: str) -> Env:
    """The bucket, three times: events, media and exports. Browsers and tracing programs reach it at `media_url`."""
    exports = "LANGFUSE_S3_BATCH_EXPORT"
    return {
        **_bucket("LANGFUSE_S3_EVENT_UPLOAD", endpoint, endpoint.url, "events/"),
        "LANGFUSE_S3_EVENT_KEY_MAX_SEGMENT_BYTES": "255",  # where objects are files, no name is longer
        **_bucket("LANGFUSE_S3_MEDIA_UPLOAD", endpoint, media_url, "media/"),
        f"{exports}_ENABLED": "true",
        **_bucket(exports, endpoint, endpoint.url, "exports/"),
        f"{exports}_EXTERNAL_ENDPOINT": media_url,
    }


def mail(smtp: Smtp) -> Env:
    """The mail server."""
    return {"SMTP_CONNECTION_URL": smtp.connection_url, "EMAIL_FROM_ADDRESS": smtp.sender}


def _bucket(use: str, bucket: BucketEndpoint, url: str, prefix: str) -> Env:
    return {
        f"{use}_BUCKET": bucket.bucket,
        f"{use}_REGION": bucket.region,
        f"{use}_ENDPOINT": url,
        f"{use}_ACCESS_KEY_ID": bucket.access_key,
        f"{use}_SECRET_ACCESS_KEY": bucket.secret_key,
        f"{use}_FORCE_PATH_STYLE": _flag(bucket.path_style),
        f"{use}_PREFIX": prefix,
    }


def _single_sign_on(sso: SingleSignOn) -> Env:
    return {
        "AUTH_CUSTOM_ISSUER": sso.issuer,
        "AUTH_CUSTOM_CLIENT_ID": sso.client_id,
        "AUTH_CUSTOM_CLIENT_SECRET": sso.client_secret,
        "AUTH_CUSTOM_NAME": sso.name,
        "AUTH_CUSTOM_SCOPE": sso.scope,
        "AUTH_CUSTOM_ALLOW_ACCOUNT_LINKING": _flag(sso.link_accounts),
    }


def _first_project(first: FirstProject, secret: Secret) -> Env:
    return {
        "LANGFUSE_INIT_ORG_ID": first.organization_id,
        "LANGFUSE_INIT_ORG_NAME": first.organization_name,
        "LANGFUSE_INIT_PROJECT_ID": first.project_id,
        "LANGFUSE_INIT_PROJECT_NAME": first.project_name,
        "LANGFUSE_INIT_PROJECT_PUBLIC_KEY": secret["public-key"],
        "LANGFUSE_INIT_PROJECT_SECRET_KEY": secret["secret-key"],
        "LANGFUSE_INIT_USER_EMAIL": first.user_email,
        "LANGFUSE_INIT_USER_NAME": first.user_name,
        "LANGFUSE_INIT_USER_PASSWORD": secret["admin-password"],
    }


def _flag(value: bool) -> str:
    return "true" if value else "false"
