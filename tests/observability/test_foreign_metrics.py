"""Workloads written without this library are scraped like components, once their metrics are exposed."""

from typing import Any

import cdk8s_plus_27 as kplus
import pytest
import yaml
from cdk8s import ApiObjectMetadata, App, Chart

from constructs_lib import (
    ENVIRONMENTS,
    DefaultDeny,
    LLMPlatform,
    ObservabilityProps,
    ObservabilityStack,
    OperatedPrometheusProps,
    PrometheusProps,
    connect,
    expose_metrics,
)
from constructs_lib.testing import chart, synth
from tests.kubernetes import validate

ALONE: dict[str, Any] = {"alertmanager": None, "grafana": None, "kube_state_metrics": None, "node_exporter": None}


def tool(into: Chart, **options: Any) -> kplus.Deployment:
    containers = [kplus.ContainerProps(image="tool:1", port_number=8000)]
    return kplus.Deployment(into, "tool", metadata=ApiObjectMetadata(name="tool"), containers=containers, **options)


def watched(into: Chart, **props: Any) -> ObservabilityStack:
    return ObservabilityStack(into, "observability", ObservabilityProps().replace(**ALONE, **props), watch=[into])


def test_prometheus_scrapes_each_of_the_pods(chart: Chart) -> None:
    expose_metrics(tool(chart), 9100, path="/stats")
    watched(chart)
    manifests = synth(chart)
    validate(manifests)
    config = yaml.safe_load(manifests.find("ConfigMap", "prometheus-config")["data"]["prometheus.yml"])
    (job,) = [job for job in config["scrape_configs"] if job["job_name"] == "llm/tool"]
    assert job["metrics_path"] == "/stats"
    assert job["dns_sd_configs"][0].items() >= {"names": ["tool-metrics.llm"], "type": "A", "port": 9100}.items()
    assert manifests.find("Service", "tool-metrics")["spec"]["clusterIP"] == "None"
    assert ("prometheus", "tool", 9100) in manifests.edges()
    assert not manifests.has("NetworkPolicy", "tool-deployment")


@pytest.mark.parametrize("prometheus", [PrometheusProps(), OperatedPrometheusProps()])
def test_isolated_pods_admit_prometheus(chart: Chart, prometheus: PrometheusProps | OperatedPrometheusProps) -> None:
    DefaultDeny(chart, "default-deny")
    expose_metrics(tool(chart), 8000)
    watched(chart, prometheus=prometheus)
    policy = synth(chart).policy("tool-deployment")
    assert policy["policyTypes"] == ["Ingress"]
    assert [rule["ports"] for rule in policy["ingress"]] == [[{"protocol": "TCP", "port": 8000}]]


def test_the_operator_finds_the_pods_by_their_service(chart: Chart) -> None:
    expose_metrics(tool(chart), 8000)
    watched(chart, prometheus=OperatedPrometheusProps())
    manifests = synth(chart)
    monitor = manifests.find("ServiceMonitor", "prometheus-tool")["spec"]
    service = manifests.find("Service", "tool-metrics")
    assert monitor["selector"]["matchLabels"].items() <= service["metadata"]["labels"].items()
    assert monitor["endpoints"][0]["port"] == service["spec"]["ports"][0]["name"]
    assert monitor["endpoints"][0]["relabelings"][0]["regex"] == "tool-metrics"


def test_a_platform_scrapes_and_lets_in_a_workload_that_is_added_to_it() -> None:
    platform = LLMPlatform(App(), "dev", ENVIRONMENTS["dev"])
    workload, api = tool(platform), platform.litellm.client("tool")
    connect(workload, api, {"OPENAI_API_KEY": api.api_key})
    assert platform.observability
    platform.observability.prometheus.scrape(expose_metrics(workload, 8000))
    manifests = synth(platform)
    assert {("tool", "litellm", 8081), ("prometheus", "tool", 8000)} <= manifests.edges()
    assert manifests.policy("tool-deployment")["policyTypes"] == ["Ingress", "Egress"]


def test_the_workload_itself_can_be_watched(chart: Chart) -> None:
    workload = tool(chart)
    expose_metrics(workload, 8000)
    stack = ObservabilityStack(chart, "observability", ObservabilityProps().replace(**ALONE), watch=[workload])
    assert [target.job for target in stack.prometheus.watched.targets] == ["llm/tool"]


@pytest.mark.parametrize(("replicas", "expected"), [(2, True), (0, False)])
def test_a_component_with_no_replicas_is_not_reported_as_down(replicas: int, expected: bool) -> None:
    into = chart()
    expose_metrics(tool(into, replicas=replicas), 8000)
    (target,) = watched(into).prometheus.watched.targets
    assert target.expected == expected


def test_metrics_are_exposed_once(chart: Chart) -> None:
    workload = tool(chart)
    expose_metrics(workload, 8000)
    with pytest.raises(ValueError, match="test/tool: its metrics are exposed already, on port 8000"):
        expose_metrics(workload, 9000)
