"""The scrape jobs of Prometheus' configuration file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from constructs_lib.core.values.quantities import seconds
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.observability.exporters.blackbox_exporter import MODULE
from constructs_lib.observability.prometheus.props import NodeMetrics, PrometheusProps
from constructs_lib.observability.prometheus_flags import path_prefix
from constructs_lib.observability.targets import KUBELET, PROBES, ProbeTarget, Target, Watched

TIMEOUT = "10s"
ADDRESS = r"(.+):\d+"
"""The address of a pod with its port; `instance` is the first part."""
ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
KEPT_OF_CONTAINERS = (
    "container_(cpu_(usage|cfs_.*periods)|memory_(working_set|rss)|network_(receive|transmit)|fs_(usage|limit)|oom).*"
)
"""The metrics of cAdvisor that dashboards and alerts need, of several hundred."""

Config = dict[str, Any]


def scrape_configs(props: PrometheusProps, watched: Watched, blackbox: Endpoint | None) -> list[Config]:
    """Returns a job for each component, one for all probes, and two for the kubelets."""
    jobs = [_itself(path_prefix(props.external_url)), *(_component(target) for target in watched.targets)]
    if watched.probes and blackbox:
        jobs.append(_probes(watched.probes, blackbox))
    if props.nodes:
        jobs += _kubelets(props.nodes, watched)
    return jobs


def timeout(scrape_interval: str) -> str:
    """Returns the time that a scrape may take."""
    return min(TIMEOUT, scrape_interval, key=seconds)


def _label(name: str, value: str) -> Config:
    return {"target_label": name, "replacement": value}


def _itself(path: str) -> Config:
    return {
        "job_name": "prometheus",
        **({"metrics_path": f"{path}/metrics"} if path else {}),
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
