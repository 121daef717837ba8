"""The objects for operators: a real API server takes them, with the operators' CRDs and without the operators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from cdk8s import App

from constructs_lib import LLMPlatform, PlatformProps
from constructs_lib.testing import Manifests, synth
from tests.cluster.kubectl import KubectlError, Namespace, namespace

PLACE, NODES = "cluster-tests-operators", "cluster-tests-operators-nodes"
WATCHED = {"ServiceMonitor", "PodMonitor", "Probe", "PrometheusRule"}
OF_ECK = {"Elasticsearch", "Kibana", "Logstash", "Beat"}


@pytest.fixture(scope="module")
def objects() -> list[dict[str, Any]]:
    observability = {
        "prometheus": {
            "kind": "operator",
            "already_scraped": ["kubelet", "kube-state-metrics"],
            "labels": {"release": "monitoring"},
        },
        "alertmanager": None,
        "kube_state_metrics": None,
        "grafana": {"kind": "sidecar"},
        "logs": {"kind": "eck", "kibana": {"exposure": {"kind": "load-balancer", "host": "logs.example.com"}}},
    }
    made = synth(LLMPlatform(App(), "operators", PlatformProps(namespace=PLACE).replace(observability=observability)))
    return [item for item in made if item["kind"] in WATCHED | OF_ECK]


@pytest.fixture(scope="module")
def where(definitions: None, objects: list[dict[str, Any]]) -> Iterator[Namespace]:
    with namespace(PLACE) as place, namespace(NODES):
        place.apply(objects)
        yield place


def test_the_api_server_takes_every_object_and_knows_every_field(where: Namespace, objects: list[dict[str, Any]]) -> None:
    assert {item["kind"] for item in objects} == WATCHED | OF_ECK
    found = {item["kind"] for name in (PLACE, NODES) for item in Namespace(name).all(*plural(objects))}
    assert found == WATCHED | OF_ECK


def plural(objects: list[dict[str, Any]]) -> list[str]:
    """The kinds with their groups, since other operators have kinds of the same names."""
    return sorted({f"{item['kind'].lower()}.{item['apiVersion'].split('/')[0]}" for item in objects})


def test_a_second_apply_changes_nothing(where: Namespace, objects: list[dict[str, Any]]) -> None:
    assert where.differences(objects) == ""


def test_an_unknown_field_is_rejected_by_the_api_server(where: Namespace, objects: list[dict[str, Any]]) -> None:
    monitor = Manifests(objects).find("ServiceMonitor", "prometheus-litellm")
    with pytest.raises(KubectlError, match="selectors"):
        where.apply([{**monitor, "spec": {**monitor["spec"], "selectors": {}}}])
