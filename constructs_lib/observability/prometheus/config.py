"""Prometheus' configuration file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component
from constructs_lib.observability.prometheus.props import PrometheusProps
from constructs_lib.observability.prometheus.remote_write import RemoteWrite
from constructs_lib.observability.prometheus.scrape_configs import scrape_configs, timeout
from constructs_lib.observability.targets import Watched

RULES_FOLDER = "/etc/prometheus/rules"
SECRETS_FOLDER = "/etc/prometheus/secrets"

Config = dict[str, Any]


def config(
    props: PrometheusProps,
    watched: Watched,
    *,
    blackbox: Endpoint | None,
    alertmanager: Endpoint | None,
    uses_proxy: bool = False,
) -> str:
    """Returns the text of `prometheus.yml`. With `uses_proxy` remote stores are reached through the proxy of the variables."""
    sections: Config = {
        "global": _global(props),
        "storage": {"tsdb": {"retention": {"time": props.retention, "size": f"{props.retention_megabytes}MB"}}},
        "otlp": {"promote_resource_attributes": ["service.instance.id", "service.name"]},
        "rule_files": [f"{RULES_FOLDER}/*.yaml", f"{RULES_FOLDER}/*.yml"],
        **({"alerting": _alerting(props, alertmanager)} if alertmanager else {}),
        "scrape_configs": scrape_configs(props, watched, blackbox),
        **({"remote_write": _remote_writes(props.remote_write, uses_proxy=uses_proxy)} if props.remote_write else {}),
    }
    return yaml_text(sections)


def secret_file(secret: SecretKey) -> str:
    """Returns the name of the file with a key of a Secret."""
    return f"{secret.name}_{secret.key}"


def _global(props: PrometheusProps) -> Config:
    # Prometheus replaces variables in these values, and `$$` by `$`.
    labels = {name: value.replace("$", "$$") for name, value in props.external_labels.items()}
    labels |= {"replica": "${POD_NAME}"} if props.replicas > 1 else {}
    return {
        "scrape_interval": props.scrape_interval,
        "scrape_timeout": timeout(props.scrape_interval),
        "evaluation_interval": props.scrape_interval,
        **({"external_labels": labels} if labels else {}),
    }


# ---- alerts ---------------------------------------------------------------------------------------------------------


def _alerting(props: PrometheusProps, alertmanager: Endpoint) -> Config:
    # Two that watch the same must raise the same alerts, or each is sent twice.
    same = {"alert_relabel_configs": [{"action": "labeldrop", "regex": "replica"}]} if props.replicas > 1 else {}
    path = {"path_prefix": alertmanager.path} if alertmanager.path else {}
    return {**same, "alertmanagers": [{"scheme": alertmanager.scheme, **path, **_alertmanagers(alertmanager)}]}


def _alertmanagers(alertmanager: Endpoint) -> Config:
    owner = alertmanager.owner
    if isinstance(owner, Component) and owner.kind == "StatefulSet":  # each pod must hear of each alert
        names = [owner.host(owner.nodes_service)]
        return {"dns_sd_configs": [{"names": names, "type": "A", "port": alertmanager.policy_port}]}
    return {"static_configs": [{"targets": [f"{alertmanager.host}:{alertmanager.port}"]}]}


# ---- remote stores --------------------------------------------------------------------------------------------------


def _remote_writes(remotes: Sequence[RemoteWrite], *, uses_proxy: bool) -> list[Config]:
    hosts = [urlsplit(remote.url).hostname or "" for remote in remotes]
    return [_remote_write(remote, _unique(hosts, number), uses_proxy=uses_proxy) for number, remote in enumerate(remotes)]


def _unique(hosts: Sequence[str], number: int) -> str:
    """Returns a name for a remote store: Prometheus rejects two of one name."""
    before = hosts[:number].count(hosts[number])
    return f"{hosts[number]}-{before + 1}" if before else hosts[number]


def _remote_write(remote: RemoteWrite, name: str, *, uses_proxy: bool) -> Config:
    token, password = remote.bearer_token, remote.password
    own_proxy = {"proxy_url", "proxy_from_environment"} & remote.options.keys()
    return {
        "url": remote.url,
        "name": name,
        **({"proxy_from_environment": True} if uses_proxy and not own_proxy else {}),
        **({"authorization": {"type": "Bearer", "credentials_file": _file(token)}} if token else {}),
        **({"basic_auth": {"username": remote.username, "password_file": _file(password)}} if password else {}),
        **remote.options_with_files(_file),
    }


def _file(secret: SecretKey) -> str:
    return f"{SECRETS_FOLDER}/{secret_file(secret)}"
