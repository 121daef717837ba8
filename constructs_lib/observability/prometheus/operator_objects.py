"""Specs of the operator's objects, in the classes that cdk8s generated from its CRDs: monitors, probes and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component
from constructs_lib.imports.llm_platform.com.coreos import monitoring as crds
from constructs_lib.observability.exporters.blackbox_exporter import MODULE
from constructs_lib.observability.prometheus.scrape_configs import ADDRESS, timeout
from constructs_lib.observability.targets import PROBES, ProbeTarget, Scraped, Target

OPERATORS_OWN = "container|endpoint|node|pod|service"
"""Labels that the operator adds to every series. Programs have labels of these names too, which would be renamed."""
ServiceEndpoint, ServiceRelabeling = crds.ServiceMonitorSpecEndpoints, crds.ServiceMonitorSpecEndpointsRelabelings
ServiceAction, ServiceScheme = crds.ServiceMonitorSpecEndpointsRelabelingsAction, crds.ServiceMonitorSpecEndpointsScheme
PodEndpoint, PodRelabeling = crds.PodMonitorSpecPodMetricsEndpoints, crds.PodMonitorSpecPodMetricsEndpointsRelabelings
PodAction, PodScheme = crds.PodMonitorSpecPodMetricsEndpointsRelabelingsAction, crds.PodMonitorSpecPodMetricsEndpointsScheme

Spec = Mapping[str, Any]


class Relabeling(TypedDict, total=False):
    """A label that gets a value, which may come from other labels."""

    source_labels: Sequence[str]
    regex: str
    target_label: str
    replacement: str


def service_monitor(component: Scraped, target: Target, interval: str) -> Spec:
    """Returns a spec that finds pods by the headless Service.

    The other Service has the same labels, so that each pod would be scraped twice.
    """
    headless = ServiceRelabeling(
        action=ServiceAction.KEEP, source_labels=["__meta_kubernetes_service_name"], regex=component.nodes_service
    )
    foreign = ServiceRelabeling(action=ServiceAction.LABELDROP, regex=OPERATORS_OWN)
    endpoint = ServiceEndpoint(
        port=_port_name(component, target),
        path=target.path,
        scheme=ServiceScheme[target.scheme.upper()],
        interval=interval,
        scrape_timeout=timeout(interval),
        honor_labels=target.about_others or None,
        relabelings=[headless, foreign, *(ServiceRelabeling(**rule) for rule in _identity(target))],
    )
    spec = crds.ServiceMonitorSpec(
        selector=crds.ServiceMonitorSpecSelector(match_labels=component.selector),
        namespace_selector=crds.ServiceMonitorSpecNamespaceSelector(match_names=[target.namespace]) if target.namespace else None,
        endpoints=[endpoint],
    )
    return crds.ServiceMonitor.manifest(spec=spec)["spec"]


def pod_monitor(component: Component, target: Target, interval: str) -> Spec:
    """Returns a spec that finds pods by their labels: those of a DaemonSet need no Service."""
    foreign = PodRelabeling(action=PodAction.LABELDROP, regex=OPERATORS_OWN)
    endpoint = PodEndpoint(
        port=_port_name(component, target),
        path=target.path,
        scheme=PodScheme[target.scheme.upper()],
        interval=interval,
        scrape_timeout=timeout(interval),
        honor_labels=target.about_others or None,
        relabelings=[foreign, *(PodRelabeling(**rule) for rule in _identity(target))],
    )
    spec = crds.PodMonitorSpec(
        selector=crds.PodMonitorSpecSelector(match_labels=component.selector),
        namespace_selector=crds.PodMonitorSpecNamespaceSelector(match_names=[target.namespace]) if target.namespace else None,
        pod_metrics_endpoints=[endpoint],
    )
    return crds.PodMonitor.manifest(spec=spec)["spec"]


def probe(targets: Sequence[ProbeTarget], blackbox: Endpoint, interval: str) -> Spec:
    """Returns a spec by which the black-box exporter requests the addresses of one component."""
    # Without a namespace of its own the operator would take that of the Probe.
    labels = {"namespace": "", **targets[0].labels}
    spec = crds.ProbeSpec(
        job_name=PROBES,
        module=MODULE,
        interval=interval,
        scrape_timeout=timeout(interval),
        prober=crds.ProbeSpecProber(url=f"{blackbox.host}:{blackbox.port}", path=blackbox.path),
        targets=crds.ProbeSpecTargets(
            static_config=crds.ProbeSpecTargetsStaticConfig(static=[target.url for target in targets], labels=labels)
        ),
    )
    return crds.Probe.manifest(spec=spec)["spec"]


def prometheus_rule(groups: Iterable[Mapping[str, Any]]) -> Spec:
    """Returns a spec with the groups of a rule file."""
    return crds.PrometheusRule.manifest(spec=crds.PrometheusRuleSpec(groups=[_group(group) for group in groups]))["spec"]


def _group(group: Mapping[str, Any]) -> crds.PrometheusRuleSpecGroups:
    return crds.PrometheusRuleSpecGroups(
        name=group["name"],
        interval=group.get("interval"),
        query_offset=group.get("query_offset"),
        limit=group.get("limit"),
        labels=group.get("labels"),
        rules=[_rule(rule) for rule in group.get("rules", ())],
    )


def _rule(rule: Mapping[str, Any]) -> crds.PrometheusRuleSpecGroupsRules:
    return crds.PrometheusRuleSpecGroupsRules(
        record=rule.get("record"),
        alert=rule.get("alert"),
        expr=crds.PrometheusRuleSpecGroupsRulesExpr.from_string(rule["expr"]),
        for_=rule.get("for"),
        keep_firing_for=rule.get("keep_firing_for"),
        labels=rule.get("labels"),
        annotations=rule.get("annotations"),
    )


def _identity(target: Target) -> list[Relabeling]:
    """Returns the rules that set the labels which alerts and dashboards need."""
    instance: Relabeling = {
        "source_labels": ["__address__"], "regex": ADDRESS, "target_label": "instance", "replacement": "$1"
    }  # fmt: skip
    fixed = {"job": target.job, **target.labels}
    return [instance, *({"target_label": name, "replacement": value} for name, value in fixed.items())]


def _port_name(component: Scraped, target: Target) -> str:
    return next(name for name, port in component.ports.items() if port.number == target.port)
