"""Exposures: a route, an Ingress, a load balancer; who is let in, and the URL the programs tell."""

from typing import Any

import pytest
from cdk8s import Chart
from pydantic import TypeAdapter, ValidationError

from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.chart.namespace import DefaultDeny
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.values.cluster_platform import AccessProps, ClusterPlatform
from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.images import locked
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.testing import Manifests, synth

EXPOSURE: TypeAdapter[Exposure] = TypeAdapter(Exposure)
GATEWAY = {"kind": "gateway", "host": "chat.example.com", "controller_namespace": "gateways"}
INGRESS = {"kind": "ingress", "host": "chat.example.com", "controller_namespace": "traefik", "class_name": "traefik"}
BALANCER = {"kind": "load-balancer", "host": "chat.example.com"}
DEFAULT = {"kind": "default", "host": "chat.example.com"}
TCP = Probe.tcp("http")


def exposed(chart: Chart, *exposures: dict[str, Any], probe: Probe = TCP) -> Manifests:
    """A web server for each exposure: `web`, `web-2` and so on."""
    props = WorkloadProps(image=locked("python"))
    ports = {"http": Port(8080, service=80)}
    for number, exposure in enumerate(exposures, start=1):
        name = "web" if number == 1 else f"web-{number}"
        web = Component(chart, name, props, program="web", role="web", ports=ports, probes=Probes(probe, probe, TCP))
        expose(web, "http", EXPOSURE.validate_python(exposure))
    return synth(chart)


def by_default(chart: Chart, access: dict[str, Any], *exposures: dict[str, Any], probe: Probe = TCP, **facts: Any) -> Manifests:
    configure_chart(chart, cluster=ClusterPlatform().replace(access=access, **facts))
    return exposed(chart, *exposures, probe=probe)


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


GOOGLES = {"kind": "gateway", "class_name": "gke-l7-rilb", "source_ranges": ["10.0.0.0/8"]}
AZURES = {**GOOGLES, "class_name": "azure-alb-external"}
HEALTH = Probe.http("/health", "http")


def test_googles_load_balancer_waits_for_long_answers_and_asks_the_readiness_probe(chart: Chart) -> None:
    manifests = by_default(chart, GOOGLES, DEFAULT, probe=HEALTH)
    assert "timeouts" not in manifests.find("HTTPRoute", "web")["spec"]["rules"][0]  # Google's controller rejects the route
    backend, health = (manifests.find(kind, "web")["spec"] for kind in ("GCPBackendPolicy", "HealthCheckPolicy"))
    assert backend["targetRef"] == health["targetRef"] == {"group": "", "kind": "Service", "name": "web"}
    assert backend["default"] == {"timeoutSec": 3600, "connectionDraining": {"drainingTimeoutSec": 60}}
    check = {"portSpecification": "USE_FIXED_PORT", "port": 8080, "requestPath": "/health"}
    assert health["default"]["config"] == {"type": "HTTP", "httpHealthCheck": check}


def test_googles_load_balancer_opens_a_connection_where_the_probe_does(chart: Chart) -> None:
    config = by_default(chart, GOOGLES, DEFAULT).find("HealthCheckPolicy", "web")["spec"]["default"]["config"]
    assert config == {"type": "TCP", "tcpHealthCheck": {"portSpecification": "USE_SERVING_PORT"}}


def test_azures_load_balancer_waits_for_long_answers_of_every_route(chart: Chart) -> None:
    manifests = by_default(chart, AZURES, {**DEFAULT, "extra": [{"host": "ask.example.com", "path": "/ask"}]})
    for name in ("web", "web-2"):
        assert "timeouts" not in manifests.find("HTTPRoute", name)["spec"]["rules"][0]
        spec = manifests.find("RoutePolicy", name)["spec"]
        assert spec["targetRef"] == {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": name}
        assert spec["default"] == {"timeouts": {"routeTimeout": "3600s"}}


@pytest.mark.parametrize(
    ("access", "gateway", "expected"),
    [
        (GOOGLES, {"gateway": "shared"}, True),
        (GOOGLES, {"gateway_class": "envoy"}, False),
        ({}, {"gateway_class": "gke-l7-rilb"}, True),
        ({}, {"gateway": "shared"}, False),
    ],
)
def test_an_own_gateway_has_the_policies_of_its_class(
    chart: Chart, access: dict[str, Any], gateway: dict[str, Any], expected: bool
) -> None:
    assert by_default(chart, access, {**GATEWAY, **gateway}).has("HealthCheckPolicy", "web") is expected


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
        ({**BALANCER, "port": 443, "https": True}, "https://chat.example.com"),
    ],
)
def test_the_url_is_that_of_browsers(exposure: dict[str, Any], url: str) -> None:
    assert EXPOSURE.validate_python(exposure).url == url


@pytest.mark.parametrize(
    ("exposure", "message"),
    [
        ({**GATEWAY, "tls": {"secret": "web-tls"}}, "belongs to the Gateway; give gateway_class"),
        ({**GATEWAY, "host": "chat"}, "is not a DNS name with a dot"),
        ({**GATEWAY, "kind": "port-forward"}, "'gateway', 'ingress', 'load-balancer'"),
        ({"kind": "ingress", "host": "chat.example.com"}, "class_name"),
    ],
)
def test_rejects(exposure: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        EXPOSURE.validate_python(exposure)


# ---- several addresses ----------------------------------------------------------------------------------------------

FURTHER = [{"host": "ask.example.com"}, {"host": "www.example.com", "path": "/chat"}, {"path": "/old"}]


def test_an_ingress_routes_several_hosts_and_paths(chart: Chart) -> None:
    spec = exposed(chart, {**INGRESS, "path": "/new", "extra": FURTHER, "tls": {"cluster_issuer": "acme"}}).find("Ingress", "web")[
        "spec"
    ]
    paths = {rule["host"]: [path["path"] for path in rule["http"]["paths"]] for rule in spec["rules"]}
    assert paths == {"chat.example.com": ["/new", "/old"], "ask.example.com": ["/"], "www.example.com": ["/chat"]}
    assert spec["tls"] == [{"hosts": list(paths), "secretName": "web-tls"}]


def test_hosts_with_the_same_paths_share_a_route(chart: Chart) -> None:
    manifests = exposed(chart, {**GATEWAY, "extra": [{"host": "ask.example.com"}, {"host": "www.example.com", "path": "/chat"}]})
    routes = {name: manifests.find("HTTPRoute", name)["spec"] for name in ("web", "web-2")}
    assert {name: spec["hostnames"] for name, spec in routes.items()} == {
        "web": ["chat.example.com", "ask.example.com"],
        "web-2": ["www.example.com"],
    }
    assert routes["web-2"]["rules"][0]["matches"] == [{"path": {"type": "PathPrefix", "value": "/chat"}}]


def test_a_gateway_of_its_own_listens_for_every_host(chart: Chart) -> None:
    manifests = exposed(
        chart, {**GATEWAY, "gateway_class": "envoy", "tls": {"secret": "web"}, "extra": [{"host": "ask.example.com"}]}
    )
    listeners = manifests.find("Gateway", "web")["spec"]["listeners"]
    assert [(each["name"], each["hostname"]) for each in listeners] == [("web", "chat.example.com"), ("web-2", "ask.example.com")]


def test_all_urls_are_told() -> None:
    exposure = EXPOSURE.validate_python({**INGRESS, "extra": [{"host": "ask.example.com", "path": "/v1/"}]})
    assert exposure.urls == ("https://chat.example.com", "https://ask.example.com/v1")


def test_one_address_twice_is_an_error(chart: Chart) -> None:
    with pytest.raises(RuntimeError, match=r"'https://chat.example.com' is the address of 'web' too; give"):
        exposed(chart, INGRESS, {**GATEWAY, "host": "ask.example.com", "extra": [{"host": "chat.example.com"}]})


def test_a_host_with_two_paths_has_two_applications(chart: Chart) -> None:
    assert exposed(chart, INGRESS, {**INGRESS, "path": "/api"}).names("Ingress") == {"web", "web-2"}


def test_two_certificates_of_cert_manager_in_one_secret_are_an_error(chart: Chart) -> None:
    tls = {"secret": "public", "cluster_issuer": "acme"}
    with pytest.raises(RuntimeError, match=r"'public' has the certificate of 'web' already; leave it out, or name another Secret"):
        exposed(chart, {**INGRESS, "tls": tls}, {**INGRESS, "host": "ask.example.com", "tls": tls})


# ---- sources of traffic ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("exposure", [GATEWAY, INGRESS])
def test_a_load_balancer_outside_the_cluster_is_let_in_by_its_addresses(chart: Chart, exposure: dict[str, Any]) -> None:
    subnets = ["10.0.1.0/24", "10.0.2.0/24"]
    manifests = exposed(chart, {**exposure, "controller_namespace": None, "source_ranges": subnets})
    assert let_in(manifests) == [({"ipBlock": {"cidr": cidr}}, 8080) for cidr in subnets]


# ---- the cluster's default ------------------------------------------------------------------------------------------


def test_the_default_is_the_clusters_ingress_class(chart: Chart) -> None:
    access = {
        "kind": "ingress", "class_name": "alb", "source_ranges": ["10.0.0.0/16"], "annotations": {"a": "cluster", "b": "cluster"},
        "tls": {"cluster_issuer": "acme"},
    }  # fmt: skip
    manifests = by_default(chart, access, {**DEFAULT, "annotations": {"b": "own"}}, {**DEFAULT, "host": "ask.example.com"})
    first, second = (manifests.find("Ingress", name) for name in ("web", "web-2"))
    assert first["metadata"]["annotations"] == {"a": "cluster", "b": "own", "cert-manager.io/cluster-issuer": "acme"}
    assert first["spec"]["ingressClassName"] == "alb"
    assert [each["spec"]["tls"][0]["secretName"] for each in (first, second)] == ["web-tls", "web-2-tls"]
    assert let_in(manifests) == [({"ipBlock": {"cidr": "10.0.0.0/16"}}, 8080)]


def test_the_default_is_the_clusters_gateway(chart: Chart) -> None:
    access = {"kind": "gateway", "gateway": "public", "gateway_namespace": "gateways", "controller_namespace": "envoy"}
    manifests = by_default(chart, access, DEFAULT)
    assert manifests.find("HTTPRoute", "web")["spec"]["parentRefs"] == [{"name": "public", "namespace": "gateways"}]
    assert not manifests.names("Gateway")
    assert let_in(manifests) == [(of_namespace("envoy"), 8080)]


def test_a_default_gateway_class_makes_one_gateway_for_all(chart: Chart) -> None:
    access = {
        "kind": "gateway", "class_name": "gke-l7-global-external-managed", "source_ranges": ["130.211.0.0/22"],
        "annotations": {"networking.gke.io/certmap": "platform"}, "tls": {"secret": "wildcard"},
    }  # fmt: skip
    manifests = by_default(chart, access, DEFAULT, {**DEFAULT, "host": "ask.example.com", "tls": {"secret": "ask"}})
    gateway = manifests.find("Gateway", "test")
    assert gateway["metadata"]["annotations"] == access["annotations"]
    listeners = {each["hostname"]: each["tls"]["certificateRefs"][0]["name"] for each in gateway["spec"]["listeners"]}
    assert listeners == {"chat.example.com": "wildcard", "ask.example.com": "ask"}
    for name in ("web", "web-2"):
        assert manifests.find("HTTPRoute", name)["spec"]["parentRefs"] == [{"name": "test"}]


def test_without_a_default_it_says_what_to_do(chart: Chart) -> None:
    with pytest.raises(RuntimeError, match=r"exposure.kind: the cluster has no default way in; deploy ingress_controller"):
        exposed(chart, DEFAULT)


def test_load_balancers_have_the_annotations_of_the_cluster(chart: Chart) -> None:
    facts: dict[str, Any] = {"load_balancer_annotations": {"internal": "true", "scheme": "cluster"}}
    service = by_default(chart, {}, {**BALANCER, "annotations": {"scheme": "own"}}, **facts).find("Service", "web-public")
    assert service["metadata"]["annotations"] == {"internal": "true", "scheme": "own"}


@pytest.mark.parametrize(
    ("access", "message"),
    [
        ({"kind": "ingress", "controller_namespace": "a"}, "class_name: is required; name the IngressClass"),
        ({"kind": "gateway", "controller_namespace": "a"}, "class_name: is required, unless gateway names a Gateway that exists"),
        ({"kind": "ingress", "class_name": "alb"}, "controller_namespace: is required, unless source_ranges has the addresses"),
        ({"kind": "gateway", "gateway": "a", "controller_namespace": "a", "tls": {"secret": "b"}}, "tls: belongs to the Gateway"),
        (
            {"kind": "ingress", "class_name": "a", "controller_namespace": "a", "tls": {"secret": "b", "cluster_issuer": "c"}},
            "tls.secret: leave it out",
        ),
    ],
)
def test_an_access_that_lacks_something_is_an_error(access: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        AccessProps(**access)


# ---- challenges of cert-manager -------------------------------------------------------------------------------------


SOLVER = "test-http01-solver"


def isolated(chart: Chart, *exposures: dict[str, Any]) -> Manifests:
    DefaultDeny(chart, "default-deny")
    return exposed(chart, *exposures)


def test_controllers_reach_the_pods_that_answer_challenges_for_their_certificates(chart: Chart) -> None:
    other = {**INGRESS, "host": "b.example.com", "controller_namespace": None, "source_ranges": ["10.0.0.0/24"]}
    exposures = [{**each, "tls": {"cluster_issuer": "letsencrypt"}} for each in (INGRESS, other)]
    spec = isolated(chart, *exposures).find("NetworkPolicy", SOLVER)["spec"]
    assert spec["podSelector"] == {"matchLabels": {"acme.cert-manager.io/http01-solver": "true"}}
    assert spec["policyTypes"] == ["Ingress"]
    assert [rule["from"] for rule in spec["ingress"]] == [[of_namespace("traefik")], [{"ipBlock": {"cidr": "10.0.0.0/24"}}]]
    assert [rule["ports"] for rule in spec["ingress"]] == [[{"protocol": "TCP", "port": 8089}]] * 2


@pytest.mark.parametrize("exposure", [INGRESS, {**INGRESS, "tls": {"secret": "web-tls"}}, GATEWAY])
def test_without_an_issuer_nothing_answers_challenges(chart: Chart, exposure: dict[str, Any]) -> None:
    assert not isolated(chart, exposure).has("NetworkPolicy", SOLVER)


def test_in_a_namespace_that_is_not_isolated_challenges_are_left_alone(chart: Chart) -> None:
    assert not exposed(chart, {**INGRESS, "tls": {"cluster_issuer": "letsencrypt"}}).has("NetworkPolicy", SOLVER)
