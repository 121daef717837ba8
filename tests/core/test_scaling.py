"""KEDA instead of a HorizontalPodAutoscaler."""

from typing import Any

import pytest
from cdk8s import Chart

from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.scaling import Loads
from constructs_lib.testing import Manifests, synth
from tests.core.test_workload import PROPS, component
from tests.crds import validate

LOADS: Loads = {"requests_per_second": 'sum(rate(requests_total{component="web"}[2m]))'}


def scaled(chart: Chart, **keda: Any) -> Manifests:
    given = {"kind": "keda", "max_replicas": 5, "requests_per_second": 2.5, "prometheus": "http://prometheus:9090", **keda}
    component(chart, props=PROPS.replace(replicas=2, autoscaling=given), loads=LOADS)
    return synth(chart)


def test_keda_scales_by_requests(chart: Chart) -> None:
    manifests = scaled(chart, cpu_percent=70)
    scaler = manifests.find("ScaledObject", "web")
    assert (scaler["spec"]["minReplicaCount"], scaler["spec"]["maxReplicaCount"]) == (2, 5)
    requests, cpu = scaler["spec"]["triggers"]
    assert requests["metadata"] == {
        "serverAddress": "http://prometheus:9090",
        "query": LOADS["requests_per_second"],
        "threshold": "2.5",
    }
    assert cpu == {"type": "cpu", "metricType": "Utilization", "metadata": {"value": "70"}}
    assert "replicas" not in manifests.find("Deployment", "web")["spec"]
    assert not manifests.of("HorizontalPodAutoscaler")


def test_kedas_schema_accepts_it(chart: Chart) -> None:
    validate(scaled(chart, memory_percent=80).find("ScaledObject", "web"))


def test_the_stack_that_watches_the_chart_is_asked(chart: Chart) -> None:
    given = {"kind": "keda", "max_replicas": 5, "requests_per_second": 2}
    web = component(chart, props=PROPS.replace(autoscaling=given), loads=LOADS)
    web.context.prometheus = Endpoint(name="prometheus", host="prometheus.llm", port=9090)
    (trigger,) = synth(chart).find("ScaledObject", "web")["spec"]["triggers"]
    assert trigger["metadata"]["serverAddress"] == "http://prometheus.llm:9090"
    assert web.context.keda_namespaces == {"keda"}


def test_without_a_prometheus_keda_has_no_one_to_ask(chart: Chart) -> None:
    with pytest.raises(Exception, match=r"autoscaling\.prometheus: no stack watches this chart"):
        scaled(chart, prometheus=None)


def test_a_figure_that_the_workload_lacks_is_an_error(chart: Chart) -> None:
    with pytest.raises(Exception, match=r"web\.autoscaling\.queue_length: web has no such figure in Prometheus"):
        scaled(chart, queue_length=10)
