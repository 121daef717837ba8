"""Environment variables of Grafana, named `GF_<SECTION>_<KEY>`."""

from __future__ import annotations

from constructs_lib.core.values.env import EnvValue
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.observability.grafana.props import GrafanaOidc, GrafanaProps

SEARCH_INDEX = "/var/lib/grafana-search"


def environment(props: GrafanaProps, password: SecretKey, secret_key: SecretKey, first_dashboard: str) -> dict[str, EnvValue]:
    """Returns all variables but those of single sign-on. Telemetry and downloads of plugins are off."""
    return {
        "GF_SECURITY_ADMIN_USER": props.admin_user,
        "GF_SECURITY_ADMIN_PASSWORD": password,
        "GF_SECURITY_SECRET_KEY": secret_key,
        "GF_SECURITY_DISABLE_GRAVATAR": "true",
        "GF_USERS_ALLOW_SIGN_UP": "false",
        "GF_ANALYTICS_REPORTING_ENABLED": "false",
        "GF_ANALYTICS_CHECK_FOR_UPDATES": "false",
        "GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES": "false",
        "GF_NEWS_NEWS_FEED_ENABLED": "false",
        "GF_PLUGINS_PREINSTALL_DISABLED": "true",
        "GF_PLUGINS_PLUGIN_ADMIN_ENABLED": "false",
        "GF_SNAPSHOTS_EXTERNAL_ENABLED": "false",
        "GF_UNIFIED_STORAGE_INDEX_PATH": f"{SEARCH_INDEX}/bleve",
        "GF_LOG_MODE": "console",
        "GF_LOG_LEVEL": props.log_level,
        "GF_LOG_CONSOLE_FORMAT": "json",
        **({"GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH": first_dashboard} if first_dashboard else {}),
        **_public(props),
    }


def oidc(props: GrafanaOidc) -> dict[str, EnvValue]:
    """Returns the variables for single sign-on. The role is set from the groups at every sign-in."""
    settings: dict[str, EnvValue] = {
        "ENABLED": "true",
        "NAME": props.name,
        "AUTH_URL": props.authorization_url,
        "TOKEN_URL": props.token_url,
        "API_URL": props.userinfo_url,
        "CLIENT_ID": props.client_id,
        "CLIENT_SECRET": props.client_secret,
        "SCOPES": " ".join(props.scopes),
        "USE_PKCE": "true",
        "ALLOW_SIGN_UP": _flag(props.sign_up),
        "AUTO_LOGIN": _flag(props.only),
        "GROUPS_ATTRIBUTE_PATH": props.groups_claim,
        "ROLE_ATTRIBUTE_PATH": role_path(props),
        "ROLE_ATTRIBUTE_STRICT": "true",
    }
    form: dict[str, EnvValue] = {"GF_AUTH_DISABLE_LOGIN_FORM": "true"} if props.only else {}
    return {f"GF_AUTH_GENERIC_OAUTH_{key}": value for key, value in settings.items()} | form


def role_path(props: GrafanaOidc) -> str:
    """Returns the JMESPath expression that gives the role for a user's groups."""
    claim = props.groups_claim
    ranks = {"Admin": props.admins, "Editor": props.editors}
    tests = [f"contains({claim} || `[]`, '{group}') && '{role}'" for role, groups in ranks.items() for group in groups]
    return " || ".join([*tests, f"'{props.everyone}'"])


def path_prefix(props: GrafanaProps) -> str:
    """Returns the path prefix of its URLs, without a slash at the end. Grafana redirects other paths to its public URL."""
    return props.exposure.path.rstrip("/") if props.exposure else ""


def _public(props: GrafanaProps) -> dict[str, EnvValue]:
    exposure = props.exposure
    if exposure is None:
        return {}
    behind_path: dict[str, EnvValue] = {"GF_SERVER_SERVE_FROM_SUB_PATH": "true"} if path_prefix(props) else {}
    return {"GF_SERVER_ROOT_URL": f"{exposure.url}/", "GF_SECURITY_COOKIE_SECURE": _flag(exposure.https), **behind_path}


def _flag(value: bool) -> str:
    return "true" if value else "false"
