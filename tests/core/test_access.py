"""Exposures: a route, an Ingress, a load balancer; who is let in, and the URL the programs tell."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from constructs_lib.core.access import Exposure, expose
from constructs_lib.core.component import Component, Port
from constructs_lib.core.images import locked
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.workload import WorkloadProps
from tests.questions import Chart, Manifests, synth

EXPOSURE: TypeAdapter[Exposure] = TypeAdapter(Exposure)
GATEWAY = {"kind": "gateway", "host": "chat.example.com", "controller_namespace": "gateways"}
INGRESS = {"kind": "ingress", "host": "chat.example.com", "controller_namespace": "traefik", "class_name": "traefik"}
BALANCER = {"kind": "load-balancer", "host": "chat.example.com"}


def exposed(chart: Chart, exposure: dict[str, Any]) -> Manifests:
    tcp = Probe.tcp("http")
    props = WorkloadProps(image=locked("python"))
    ports = {"http": Port(8080, service=80)}
    web = Component(chart, "web", props, program="web", role="web", ports=ports, probes=Probes(tcp, tcp, tcp))
    expose(web, "http", EXPOSURE.validate_python(exposure))
    return synth(chart)


def let_in(manifests: Manifests) -> list[tuple[Any, int]]:
    return [(rule["from"][0], rule["ports"][0]["port"]) for rule in manifests.policy("web")["ingress"]]


def of_namespace(name: str) -> dict[str, Any]:
    return {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": name}}}


def test_a_route_belongs_to_a_gateway_that_exists(chart: Chart) -> None:
    manifests = exposed(chart, {**GATEWAY, "gateway": "platform", "gateway_namespace": "gateways"})
    spec = manifests.find("HTTPRoute", "web")["spec"]
    assert spec["parentRefs"] == [{"name": "platform", "namespace": "gateways"}]
    assert spec["rules"][0]["backendRefs"] == [{"name": "web", "port": 80}]
    assert not manifests.has("Gateway", "web")


def test_a_gateway_class_makes_a_gateway_with_its_certificate(chart: Chart) -> None:
    manifests = exposed(chart, {**GATEWAY, "gateway_class": "envoy", "tls": {"secret": "web-tls", "cluster_issuer": "acme"}})
    gateway = manifests.find("Gateway", "web")
    assert gateway["metadata"]["annotations"] == {"cert-manager.io/cluster-issuer": "acme"}
    assert gateway["spec"]["listeners"][0]["tls"]["certificateRefs"] == [{"name": "web-tls"}]
    assert manifests.find("HTTPRoute", "web")["spec"]["parentRefs"] == [{"name": "web"}]


def test_answers_may_stream_for_as_long_as_they_like(chart: Chart) -> None:
    assert exposed(chart, GATEWAY).find("HTTPRoute", "web")["spec"]["rules"][0]["timeouts"] == {"request": "0s"}


def test_an_ingress_has_its_class_and_certificate(chart: Chart) -> None:
    manifests = exposed(chart, {**INGRESS, "tls": {"secret": "web-tls"}, "annotations": {"a": "b"}})
    ingress = manifests.find("Ingress", "web")
    assert ingress["spec"]["ingressClassName"] == "traefik"
    assert ingress["spec"]["tls"] == [{"hosts": ["chat.example.com"], "secretName": "web-tls"}]
    assert ingress["metadata"]["annotations"] == {"a": "b"}


@pytest.mark.parametrize(("exposure", "namespace"), [(GATEWAY, "gateways"), (INGRESS, "traefik")])
def test_only_the_controllers_namespace_is_let_in_to_the_pods_port(chart: Chart, exposure: dict[str, Any], namespace: str) -> None:
    assert let_in(exposed(chart, exposure)) == [(of_namespace(namespace), 8080)]


def test_a_load_balancer_lets_in_its_source_ranges_alone(chart: Chart) -> None:
    manifests = exposed(chart, {**BALANCER, "source_ranges": ["192.0.2.0/24"]})
    assert let_in(manifests) == [({"ipBlock": {"cidr": "192.0.2.0/24"}}, 8080)]
    service = manifests.find("Service", "web-public")["spec"]
    assert (service["type"], service["loadBalancerSourceRanges"]) == ("LoadBalancer", ["192.0.2.0/24"])


@pytest.mark.parametrize(
    ("exposure", "url"),
    [
        (GATEWAY, "https://chat.example.com"),
        ({**INGRESS, "https": False, "path": "/llm/"}, "http://chat.example.com/llm"),
        ({**BALANCER, "https": False, "port": 8080}, "http://chat.example.com:8080"),
        ({**BALANCER, "port": 443}, "https://chat.example.com"),
    ],
)
def test_the_url_is_what_a_browser_uses(exposure: dict[str, Any], url: str) -> None:
    assert EXPOSURE.validate_python(exposure).url == url


@pytest.mark.parametrize(
    ("exposure", "message"),
    [
        ({**GATEWAY, "tls": {"secret": "web-tls"}}, "tls belongs to the Gateway; give gateway_class"),
        ({**GATEWAY, "host": "chat"}, "should match pattern"),
        ({**GATEWAY, "kind": "port-forward"}, "'gateway', 'ingress', 'load-balancer'"),
        ({"kind": "ingress", "host": "chat.example.com"}, "class_name"),
    ],
)
def test_refuses(exposure: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        EXPOSURE.validate_python(exposure)
