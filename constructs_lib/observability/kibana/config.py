"""Kibana's configuration file, made from the props."""

from collections.abc import Mapping
from typing import Any

from constructs_lib.core.traits.certificate import Certificate
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.free_settings import resolved, secret_keys
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.observability.kibana.props import KibanaProps

PORT = 5601


def config(name: str, props: KibanaProps, base_path: str, certificate: Certificate | None) -> dict[str, Any]:
    """Returns the content of `kibana.yml`. Secrets in it are references to the variables that `secret_env` returns."""
    given: Mapping[str, Any] = resolved(props.settings, lambda secret: f"${{{_variable(secret)}}}")
    return {
        "server.name": name,
        "server.host": "0.0.0.0",
        "server.port": PORT,
        **_address(props, base_path),
        **_tls(certificate),
        "telemetry.optIn": False,
        "telemetry.allowChangingOptInStatus": False,
        "newsfeed.enabled": False,
        "logging.appenders.json": {"type": "console", "layout": {"type": "json"}},
        "logging.root": {"appenders": ["json"], "level": "info"},
        **given,
    }


def secret_env(props: KibanaProps) -> Env:
    """Returns the variables with the secrets of `settings`."""
    return {_variable(secret): secret for secret in secret_keys(props.settings)}


def _variable(secret: SecretKey) -> str:
    text = f"SECRET_{secret.name}_{secret.key}".upper()
    return "".join(each if each.isalnum() else "_" for each in text)


def _address(props: KibanaProps, base_path: str) -> dict[str, Any]:
    public = {"server.publicBaseUrl": props.exposure.url} if props.exposure else {}
    return {**public, **({"server.basePath": base_path, "server.rewriteBasePath": True} if base_path else {})}


def _tls(certificate: Certificate | None) -> dict[str, Any]:
    if not certificate:
        return {}
    files = {"server.ssl.certificate": certificate.certificate, "server.ssl.key": certificate.key}
    return {"server.ssl.enabled": True, **files}
