"""Settings of Kibana that users can't set, with the reason."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from constructs_lib.core.values.user_env import UserEnvValue

CONNECTION = "follows from the Elasticsearch that Kibana is connected to; leave it out"
KEY = "is generated in the Secret; leave it out"
ADDRESS = "Services, probes and policies use it as it is; leave it out"
NO_WAY_OUT = "it is off, since the NetworkPolicy has no way out for it; leave it out"
LOGGING = "the logs are JSON on the standard output; set logging.loggers instead"
SECRET_INSTEAD = "for a secret write {from_secret: {name: SECRET, key: KEY}}"
RESERVED: Mapping[str, str] = {
    "elasticsearch.hosts": CONNECTION,
    "elasticsearch.username": CONNECTION,
    "elasticsearch.password": CONNECTION,
    "elasticsearch.serviceAccountToken": CONNECTION,
    "elasticsearch.ssl": CONNECTION,
    "server.name": "is the name of the construct; leave it out",
    "server.host": ADDRESS,
    "server.port": ADDRESS,
    "server.publicBaseUrl": "set exposure instead",
    "server.basePath": "set exposure.path instead",
    "server.rewriteBasePath": "set exposure.path instead",
    "server.ssl": "set tls instead",
    "status.allowAnonymous": "probes ask for the status without a password; leave it out",
    "path.data": "the volume has its place; leave it out",
    "xpack.security.encryptionKey": KEY,
    "xpack.encryptedSavedObjects.encryptionKey": KEY,
    "xpack.reporting.encryptionKey": KEY,
    "telemetry": NO_WAY_OUT,
    "newsfeed": NO_WAY_OUT,
    "logging.root": LOGGING,
    "logging.appenders.json": LOGGING,
}
"""Settings by their names in `kibana.yml`, each with all that begin with it and a dot."""

VARIABLES = (
    "CONSOLE_", "CSP_", "DATA_", "ELASTICSEARCH_", "EXTERNALURL_", "I18N_", "LOGGING_", "MAP_", "MIGRATIONS_", "MONITORING_",
    "NEWSFEED_", "OPS_", "PATH_", "PID_", "SAVEDOBJECTS_", "SERVER_", "STATUS_", "TELEMETRY_", "VEGA_", "VIS_TYPE_VEGA_", "XPACK_",
)  # fmt: skip
"""The beginnings of variables that the image's start script turns into options. It splits their text at spaces."""


def env_errors(env: Mapping[str, UserEnvValue]) -> Iterator[str]:
    """Yields an error for each variable that is a setting of Kibana."""
    for name in env:
        if name.startswith(VARIABLES):
            yield f"env.{name}: write it in settings instead, by its name in kibana.yml"
        elif name == "KBN_PATH_CONF":
            yield f"env.{name}: the configuration has its place; leave it out"


def settings_errors(settings: Mapping[str, Any]) -> Iterator[str]:
    """Yields an error for each setting that can't be set, or that Kibana would read otherwise."""
    for name, value in _entries(settings, ""):
        if why := next((why for known, why in RESERVED.items() if _meet(name, known)), None):
            yield f"settings.{name}: {why}"
        elif any("${" in text for text in _texts(value)):
            yield f"settings.{name}: Kibana replaces ${{...}} by a variable; {SECRET_INSTEAD}"


def _meet(name: str, known: str) -> bool:
    """Returns whether one setting is the other, or is inside it."""
    return f"{name}.".startswith(f"{known}.") or f"{known}.".startswith(f"{name}.")


def _entries(settings: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    """Yields the settings by their full names, however they are nested."""
    for name, value in settings.items():
        if isinstance(value, Mapping) and value:
            yield from _entries(cast("Mapping[str, Any]", value), f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _texts(value: Any) -> Iterator[str]:
    """Yields the texts in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _texts(item)
    elif isinstance(value, Mapping):
        for item in cast("Mapping[str, Any]", value).values():
            yield from _texts(item)
