"""Computes the labels of a series: Prometheus' relabeling, and the rules that the operator puts before ours.

Written after the reference of `relabel_config` and after what version 0.85 of the operator generates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

Labels = dict[str, str]
Rule = Mapping[str, Any]


def series(target: Labels, rules: Iterable[Rule]) -> Labels | None:
    """The labels of the series of a target; None where it is dropped."""
    labels = dict(target)
    for rule in rules:
        after = _apply(labels, rule)
        if after is None:
            return None
        labels = after
    return {name: value for name, value in labels.items() if value and not name.startswith("__")}


def of_the_operator(monitor: Mapping[str, Any]) -> list[Rule]:
    """The rules of a monitor: those that the operator writes first, then the monitor's own."""
    found_by = "service" if monitor["kind"] == "ServiceMonitor" else "pod"
    endpoint = monitor["spec"]["endpoints" if found_by == "service" else "podMetricsEndpoints"][0]
    port = "__meta_kubernetes_endpointslice_port_name" if found_by == "service" else "__meta_kubernetes_pod_container_port_name"
    return [
        *(_selected(found_by, name, value) for name, value in monitor["spec"]["selector"]["matchLabels"].items()),
        {"action": "keep", "sourceLabels": [port], "regex": endpoint["port"]},
        {"sourceLabels": ["__meta_kubernetes_namespace"], "targetLabel": "namespace"},
        {"sourceLabels": ["__meta_kubernetes_service_name"], "targetLabel": "service"},
        {"sourceLabels": ["__meta_kubernetes_pod_name"], "targetLabel": "pod"},
        {"sourceLabels": ["__meta_kubernetes_pod_container_name"], "targetLabel": "container"},
        {"sourceLabels": ["__meta_kubernetes_service_name"], "targetLabel": "job"},
        {"targetLabel": "endpoint", "replacement": endpoint["port"]},
        *endpoint["relabelings"],
    ]


def _selected(found_by: str, name: str, value: str) -> Rule:
    label = re.sub(r"[^a-zA-Z0-9_]", "_", name)
    return {"action": "keep", "sourceLabels": [f"__meta_kubernetes_{found_by}_label_{label}"], "regex": f"({value})"}


def _apply(labels: Labels, rule: Rule) -> Labels | None:
    action, regex = rule.get("action", "replace"), re.compile(rule.get("regex", "(.*)"))
    if action == "labeldrop":
        return {name: value for name, value in labels.items() if not regex.fullmatch(name)}
    sources = rule.get("sourceLabels", rule.get("source_labels", ()))
    match = regex.fullmatch(";".join(labels.get(source, "") for source in sources))
    if action == "keep":
        return labels if match else None
    assert action == "replace", action
    target = rule.get("targetLabel", rule.get("target_label"))
    replacement = re.sub(r"\$\{?(\d+)\}?", r"\\\1", rule.get("replacement", "$1"))
    return {**labels, target: match.expand(replacement)} if match and target else labels
