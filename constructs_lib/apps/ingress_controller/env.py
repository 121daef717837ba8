"""Environment variables of Traefik, its whole static configuration."""

from collections.abc import Mapping

from constructs_lib.apps.ingress_controller.props import IngressControllerProps
from constructs_lib.core.values.env import Env, EnvValue, FieldRef

PORTS: Mapping[str, int] = {"web": 8000, "websecure": 8443, "traefik": 8080}
"""The ports of the pods by Traefik's entry points; `traefik` is its own, for probes and metrics."""
PUBLIC_HTTPS_PORT = 443


def environment(props: IngressControllerProps, *, published_service: str | None) -> Env:
    """Returns all variables. `published_service` is the Service whose address is written into the status of Ingresses."""
    settings = {
        **_general(props),
        **{f"ENTRYPOINTS_{name.upper()}_ADDRESS": f":{port}" for name, port in PORTS.items()},
        **_public("ENTRYPOINTS_WEB", props),
        **_public("ENTRYPOINTS_WEBSECURE", props),
        "ENTRYPOINTS_WEB_HTTP_REDIRECTIONS_ENTRYPOINT_TO": f":{PUBLIC_HTTPS_PORT}",
        "ENTRYPOINTS_WEBSECURE_HTTP_TLS": "true",
        "ENTRYPOINTS_WEBSECURE_ASDEFAULT": "true",
        **_kubernetes(props, published_service),
    }
    return {f"TRAEFIK_{name}": value for name, value in settings.items()}


def _general(props: IngressControllerProps) -> dict[str, EnvValue]:
    access_log: dict[str, EnvValue] = {"ACCESSLOG_FORMAT": "json"} if props.log_requests else {}
    return {
        "GLOBAL_CHECKNEWVERSION": "false",
        "GLOBAL_SENDANONYMOUSUSAGE": "false",
        "LOG_FORMAT": "json",
        "LOG_LEVEL": props.log_level,
        **access_log,
        "PING": "true",
        "METRICS_PROMETHEUS": "true",
    }


def _public(entry_point: str, props: IngressControllerProps) -> dict[str, EnvValue]:
    timeouts, proxies = f"{entry_point}_TRANSPORT_RESPONDINGTIMEOUTS", ",".join(props.trusted_proxies)
    trusted: dict[str, EnvValue] = {f"{entry_point}_FORWARDEDHEADERS_TRUSTEDIPS": proxies} if proxies else {}
    if props.proxy_protocol:
        trusted[f"{entry_point}_PROXYPROTOCOL_TRUSTEDIPS"] = proxies
    return {
        # Its default of 60 seconds ends slow uploads, and answers that stream for longer.
        f"{timeouts}_READTIMEOUT": "0",
        f"{timeouts}_WRITETIMEOUT": "0",
        f"{entry_point}_TRANSPORT_LIFECYCLE_GRACETIMEOUT": f"{props.longest_answer_seconds}s",
        **trusted,
    }


def _kubernetes(props: IngressControllerProps, published_service: str | None) -> dict[str, EnvValue]:
    provider = "PROVIDERS_KUBERNETESINGRESS"
    status: dict[str, EnvValue] = {f"{provider}_INGRESSENDPOINT_PUBLISHEDSERVICE": published_service} if published_service else {}
    return {
        f"{provider}_NAMESPACES": FieldRef("metadata.namespace"),
        f"{provider}_INGRESSCLASS": props.class_name,
        f"{provider}_STRICTPREFIXMATCHING": "true",  # as the Ingress API says: /api is not the prefix of /apis
        **status,
    }
