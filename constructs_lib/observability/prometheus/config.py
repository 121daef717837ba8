"""Prometheus' own configuration file, made from the props and from what is watched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from constructs_lib.core.component import Component
from constructs_lib.core.config_text import yaml_text
from constructs_lib.core.endpoint import Endpoint
from constructs_lib.core.props import seconds
from constructs_lib.core.secrets import SecretKey
from constructs_lib.observability.exporters.blackbox_exporter import MODULE
from constructs_lib.observability.prometheus.props import NodeMetrics, PrometheusProps, RemoteWrite
from constructs_lib.observability.prometheus.targets import KUBELET, PROBES, ProbeTarget, Target, Watched

RULES_FOLDER = "/etc/prometheus/rules"
SECRETS_FOLDER = "/etc/prometheus/secrets"
TIMEOUT = "10s"
ADDRESS = r"(.+):\d+"
"""A pod's address with its port; `instance` is the first part."""
ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
KEPT_OF_CONTAINERS = (
    "container_(cpu_(usage|cfs_.*periods)|memory_(working_set|rss)|network_(receive|transmit)|fs_(usage|limit)|oom).*"
)
"""What dashboards and alerts ask of cAdvisor's several hundred families."""

Config = dict[str, Any]


def config(props: PrometheusProps, watched: Watched, *, blackbox: Endpoint | None, alertmanager: Endpoint | None) -> str:
    """The text of `prometheus.yml`."""
    sections: Config = {
        "global": _global(props),
        "storage": {"tsdb": {"retention": {"time": props.retention, "size": f"{props.retention_megabytes}MB"}}},
        "otlp": {"promote_resource_attributes": ["service.instance.id", "service.name"]},
        "rule_files": [f"{RULES_FOLDER}/*.yaml", f"{RULES_FOLDER}/*.yml"],
        **({"alerting": _alerting(props, alertmanager)} if alertmanager else {}),
        "scrape_configs": scrape_configs(props, watched, blackbox),
        **({"remote_write": [_remote_write(remote) for remote in props.remote_write]} if props.remote_write else {}),
    }
    return yaml_text(sections)


def secret_file(secret: SecretKey) -> str:
    """The name of the file that holds a key of a Secret."""
    return f"{secret.name}_{secret.key}"


def scrape_configs(props: PrometheusProps, watched: Watched, blackbox: Endpoint | None) -> list[Config]:
    """A job for each component, one for all probes, and two for the kubelets."""
    jobs = [_itself(), *(_component(target) for target in watched.targets)]
    if watched.probes and blackbox:
        jobs.append(_probes(watched.probes, blackbox))
    if props.nodes:
        jobs += _kubelets(props.nodes, watched)
    return jobs


def timeout(scrape_interval: str) -> str:
    """How long an answer may take."""
    return min(TIMEOUT, scrape_interval, key=seconds)


# ---- its sections ---------------------------------------------------------------------------------------------------


def _global(props: PrometheusProps) -> Config:
    replica = {"replica": "${POD_NAME}"} if props.replicas > 1 else {}
    labels = {**props.external_labels, **replica}
    return {
        "scrape_interval": props.scrape_interval,
        "scrape_timeout": timeout(props.scrape_interval),
        "evaluation_interval": props.scrape_interval,
        **({"external_labels": labels} if labels else {}),
    }


def _alerting(props: PrometheusProps, alertmanager: Endpoint) -> Config:
    # Two that watch the same must raise the same alerts, or each is sent twice.
    same = {"alert_relabel_configs": [{"action": "labeldrop", "regex": "replica"}]} if props.replicas > 1 else {}
    return {**same, "alertmanagers": [{"scheme": alertmanager.scheme, **_alertmanagers(alertmanager)}]}


def _alertmanagers(alertmanager: Endpoint) -> Config:
    owner = alertmanager.owner
    if isinstance(owner, Component) and owner.kind == "StatefulSet":  # each one must hear of each alert
        names = [owner.host(owner.nodes_service)]
        return {"dns_sd_configs": [{"names": names, "type": "A", "port": alertmanager.policy_port}]}
    return {"static_configs": [{"targets": [f"{alertmanager.host}:{alertmanager.port}"]}]}


def _remote_write(remote: RemoteWrite) -> Config:
    def file(secret: SecretKey) -> str:
        return f"{SECRETS_FOLDER}/{secret_file(secret)}"

    token, password = remote.bearer_token, remote.password
    return {
        "url": remote.url,
        "name": urlsplit(remote.url).hostname,
        **({"authorization": {"type": "Bearer", "credentials_file": file(token)}} if token else {}),
        **({"basic_auth": {"username": remote.username, "password_file": file(password)}} if password else {}),
        **remote.options,
    }


# ---- scrape jobs ----------------------------------------------------------------------------------------------------


def _label(name: str, value: str) -> Config:
    return {"target_label": name, "replacement": value}


def _itself() -> Config:
    return {
        "job_name": "prometheus",
        "static_configs": [{"targets": ["localhost:9090"], "labels": {"component": "prometheus"}}],
    }


def _component(target: Target) -> Config:
    return {
        "job_name": target.job,
        "scheme": target.scheme,
        "metrics_path": target.path,
        **({"honor_labels": True} if target.about_others else {}),
        "dns_sd_configs": [{"names": [target.host], "type": "A", "port": target.port, "refresh_interval": "15s"}],
        "relabel_configs": [
            {"source_labels": ["__address__"], "regex": ADDRESS, "target_label": "instance", "replacement": "$1"},
            *(_label(name, value) for name, value in target.labels.items()),
        ],
    }


def _probes(probes: Sequence[ProbeTarget], blackbox: Endpoint) -> Config:
    return {
        "job_name": PROBES,
        "metrics_path": blackbox.path,
        "params": {"module": [MODULE]},
        "static_configs": [{"targets": [probe.url], "labels": probe.labels} for probe in probes],
        "relabel_configs": [
            {"source_labels": ["__address__"], "target_label": "__param_target"},
            {"source_labels": ["__address__"], "target_label": "instance"},
            _label("__address__", f"{blackbox.host}:{blackbox.port}"),
        ],
    }


def _kubelets(nodes: NodeMetrics, watched: Watched) -> list[Config]:
    namespaces = sorted({*nodes.namespaces, *watched.namespaces})
    ours = {"action": "keep", "source_labels": ["namespace"], "regex": "|".join(map(re.escape, namespaces)) or ".+"}
    volumes = {"action": "keep", "source_labels": ["__name__"], "regex": "kubelet_volume_stats_.+"}
    containers = {"action": "keep", "source_labels": ["__name__"], "regex": KEPT_OF_CONTAINERS}
    return [
        _kubelet(nodes, KUBELET, "/metrics", [volumes, ours]),
        _kubelet(nodes, "cadvisor", "/metrics/cadvisor", [containers, ours]),
    ]


def _kubelet(nodes: NodeMetrics, component: str, path: str, kept: list[Config]) -> Config:
    return {
        "job_name": component,
        "scheme": "https",
        "metrics_path": path,
        "honor_timestamps": False,
        "authorization": {"credentials_file": f"{ACCOUNT}/token"},
        "tls_config": {"ca_file": f"{ACCOUNT}/ca.crt", "insecure_skip_verify": not nodes.verify_certificates},
        "kubernetes_sd_configs": [{"role": "node"}],
        "relabel_configs": [
            {"source_labels": ["__meta_kubernetes_node_name"], "target_label": "instance"},
            _label("component", component),
        ],
        "metric_relabel_configs": kept,
    }
