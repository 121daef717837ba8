"""The ingress controller: its objects, its rights, what comes in, and the applications behind it."""

from typing import Any

import pytest
from cdk8s import App, Chart
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.ingress_controller import IngressController, IngressControllerProps
from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.values.cluster_platform import ClusterPlatform
from constructs_lib.core.values.exposure import DefaultExposure, Exposure, IngressExposure
from constructs_lib.core.values.images import locked
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS, PlatformProps
from constructs_lib.testing import Manifests, made, synth
from tests.kubernetes import validate

HOSTS = {
    "open-webui": "chat.llm.example.com",
    "litellm": "api.llm.example.com",
    "langfuse": "traces.llm.example.com",
    "object-store": "files.llm.example.com",
    "grafana": "dashboards.llm.example.com",
    "kibana": "logs.llm.example.com",
}


def controller(into: Chart, **changes: Any) -> IngressController:
    return IngressController(into, "ingress", IngressControllerProps().replace(**changes))


def web(into: Chart, exposure: Exposure | None = None) -> Component:
    tcp = Probe.tcp("http")
    props = WorkloadProps(image=locked("python"))
    server = Component(
        into, "web", props, program="web", role="web", ports={"http": Port(8080, service=80)}, probes=Probes(tcp, tcp, tcp)
    )
    expose(server, "http", exposure or DefaultExposure(host="web.example.com"))
    return server


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "ingress"]


def platform(**changes: Any) -> Manifests:
    props = ENVIRONMENTS["dev"].replace(domain="llm.example.com", ingress_controller={}).replace(**changes)
    return synth(LLMPlatform(App(), "dev", props))


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    controller(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    controller(
        chart,
        replicas=3,
        class_name="public",
        service={"kind": "node-port", "http": 30000, "https": 30001, "source_ranges": ["192.0.2.0/24"], "annotations": {"a": "b"}},
        tls={"secret": "wildcard"},
        trusted_proxies=["10.0.0.0/8", "fd00::/8"],
        proxy_protocol=True,
        longest_answer_seconds=60,
        log_requests=True,
        log_level="DEBUG",
    )
    assert (own(made(controller)), own(synth(chart))) == snapshot_of_changes


def test_objects_are_valid(chart: Chart) -> None:
    controller(chart)
    web(chart)
    validate(synth(chart))


# ---- traffic --------------------------------------------------------------------------------------------------------


def test_an_application_accepts_traffic_from_the_controllers_pods_alone(chart: Chart) -> None:
    controller(chart)
    web(chart)
    manifests = synth(chart)
    assert ("ingress", "web", 8080) in manifests.edges()
    (rule,) = manifests.policy("web")["ingress"]
    assert rule["from"] == [{"podSelector": {"matchLabels": {"app": "ingress", "app.kubernetes.io/instance": "ingress"}}}]
    assert manifests.find("Ingress", "web")["spec"]["ingressClassName"] == "platform"


def test_an_ingress_that_names_its_class_is_connected_too(chart: Chart) -> None:
    controller(chart)
    web(chart, IngressExposure(kind="ingress", host="web.example.com", class_name="platform", controller_namespace="llm"))
    assert ("ingress", "web", 8080) in synth(chart).edges()


def test_another_class_is_not_connected(chart: Chart) -> None:
    controller(chart)
    web(chart, IngressExposure(kind="ingress", host="web.example.com", class_name="nginx", controller_namespace="nginx"))
    assert ("ingress", "web", 8080) not in synth(chart).edges()


def test_nothing_ends_uploads_answers_and_websockets(chart: Chart) -> None:
    controller(chart, longest_answer_seconds=300)
    manifests = synth(chart)
    for entry_point in ("WEB", "WEBSECURE"):
        transport = f"TRAEFIK_ENTRYPOINTS_{entry_point}_TRANSPORT"
        env = manifests.env("ingress")
        assert env[f"{transport}_RESPONDINGTIMEOUTS_READTIMEOUT"] == "0"
        assert env[f"{transport}_RESPONDINGTIMEOUTS_WRITETIMEOUT"] == "0"
        assert env[f"{transport}_LIFECYCLE_GRACETIMEOUT"] == "300s"
    assert manifests.pod("ingress")["terminationGracePeriodSeconds"] > 300


def test_only_listed_proxies_may_say_where_a_request_comes_from(chart: Chart) -> None:
    controller(chart, trusted_proxies=["10.0.0.0/8"])
    env = synth(chart).env("ingress")
    assert env["TRAEFIK_ENTRYPOINTS_WEBSECURE_FORWARDEDHEADERS_TRUSTEDIPS"] == "10.0.0.0/8"
    assert not [name for name in env if "PROXYPROTOCOL" in name]
    assert not [name for name in made(controller).env("ingress") if "TRUSTEDIPS" in name]


@pytest.mark.parametrize("kind", ["load-balancer", "node-port"])
def test_clients_outside_the_source_ranges_are_denied(chart: Chart, kind: str) -> None:
    controller(chart, service={"kind": kind, "source_ranges": ["192.0.2.0/24"]})
    (rule,) = synth(chart).policy("ingress")["ingress"]
    assert rule["from"] == [{"ipBlock": {"cidr": "192.0.2.0/24"}}]
    assert [port["port"] for port in rule["ports"]] == [8000, 8443]


def test_a_load_balancer_has_the_annotations_of_the_cluster(chart: Chart) -> None:
    configure_chart(chart, cluster=ClusterPlatform(load_balancer_annotations={"internal": "true"}))
    controller(chart, service={"annotations": {"own": "yes"}})
    assert synth(chart).find("Service", "ingress-public")["metadata"]["annotations"] == {"internal": "true", "own": "yes"}


# ---- certificates ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("tls", "reached"), [({"cluster_issuer": "letsencrypt"}, True), ({"secret": "wildcard"}, False)])
def test_it_reaches_the_pods_that_answer_the_challenges_of_an_issuer(tls: dict[str, str], reached: bool) -> None:
    manifests = platform(ingress_controller={"tls": tls})
    solver = {"podSelector": {"matchLabels": {"acme.cert-manager.io/http01-solver": "true"}}}
    rules = [rule for rule in manifests.policy("ingress-controller")["egress"] if solver in rule["to"]]
    assert [rule["ports"] for rule in rules] == [[{"protocol": "TCP", "port": 8089}]] * reached
    assert manifests.has("NetworkPolicy", "llm-platform-http01-solver") is reached


def test_one_secret_is_the_certificate_of_every_host(chart: Chart) -> None:
    controller(chart, tls={"secret": "wildcard"})
    web(chart)
    assert synth(chart).find("Ingress", "web")["spec"]["tls"] == [{"hosts": ["web.example.com"], "secretName": "wildcard"}]


def test_cert_manager_makes_a_certificate_for_each_application() -> None:
    manifests = platform(ingress_controller={"tls": {"cluster_issuer": "acme"}})
    secrets = {item["metadata"]["name"]: item["spec"]["tls"][0]["secretName"] for item in manifests.of("Ingress")}
    assert secrets == {name: f"{name}-tls" for name in HOSTS if name != "kibana"}
    assert {item["metadata"]["annotations"]["cert-manager.io/cluster-issuer"] for item in manifests.of("Ingress")} == {"acme"}


def test_an_exposure_may_have_a_certificate_of_its_own(chart: Chart) -> None:
    controller(chart, tls={"secret": "wildcard"})
    web(chart, DefaultExposure.model_validate({"host": "web.example.com", "tls": {"secret": "own"}}))
    assert synth(chart).find("Ingress", "web")["spec"]["tls"][0]["secretName"] == "own"


# ---- rights ---------------------------------------------------------------------------------------------------------


def test_it_reads_its_own_namespace_and_writes_only_the_status_of_ingresses(chart: Chart) -> None:
    controller(chart)
    manifests = synth(chart)
    allowed = {
        (kind, resource, verb)
        for kind in ("Role", "ClusterRole")
        for item in manifests.of(kind)
        for rule in item["rules"]
        for resource in rule["resources"]
        for verb in rule["verbs"]
    }
    namespaced = {"services", "secrets", "endpointslices", "ingresses"}
    reads = {("Role", name, verb) for name in namespaced for verb in ("list", "watch")}
    reads |= {("ClusterRole", name, verb) for name in ("nodes", "ingressclasses") for verb in ("list", "watch")}
    assert allowed == reads | {("Role", "ingresses/status", "update")}
    assert manifests.env("ingress")["TRAEFIK_PROVIDERS_KUBERNETESINGRESS_NAMESPACES"] == "field:metadata.namespace"


def test_a_node_port_has_no_address_to_write(chart: Chart) -> None:
    controller(chart, service={"kind": "node-port"})
    assert "ingresses/status" not in str(synth(chart).of("Role"))


# ---- hosts of the domain --------------------------------------------------------------------------------------------


def hosts(manifests: Manifests) -> dict[str, str]:
    return {item["metadata"]["name"]: item["spec"]["rules"][0]["host"] for item in manifests.of("Ingress")}


def test_each_application_has_a_host_below_the_domain() -> None:
    assert hosts(platform(observability={"logs": {}})) == HOSTS


def test_an_exposure_of_its_own_wins() -> None:
    other = {"kind": "ingress", "host": "ask.example.com", "class_name": "nginx", "controller_namespace": "nginx"}
    found = hosts(platform(open_webui={"exposure": other}, litellm={"exposure": {"kind": "default", "host": "models.example.com"}}))
    assert (found["open-webui"], found["litellm"], found["langfuse"]) == (
        "ask.example.com",
        "models.example.com",
        HOSTS["langfuse"],
    )


def test_programs_are_told_their_hosts() -> None:
    manifests = platform()
    assert manifests.env("open-webui")["WEBUI_URL"] == "https://chat.llm.example.com"
    assert manifests.env("langfuse")["NEXTAUTH_URL"] == "https://traces.llm.example.com"
    assert manifests.env("grafana")["GF_SERVER_ROOT_URL"] == "https://dashboards.llm.example.com/"


def test_links_to_media_and_exports_work_in_browsers_and_from_langfuse_itself() -> None:
    manifests = platform()
    for name in ("langfuse", "langfuse-worker"):
        env = manifests.env(name)
        assert env["LANGFUSE_S3_MEDIA_UPLOAD_ENDPOINT"] == "https://files.llm.example.com"
        assert env["LANGFUSE_S3_BATCH_EXPORT_EXTERNAL_ENDPOINT"] == "https://files.llm.example.com"
        assert env["LANGFUSE_S3_BATCH_EXPORT_ENDPOINT"] == "http://object-store.llm-platform:7070"
        assert (name, "ingress-controller", 8443) in manifests.edges()


def test_single_sign_on_needs_no_exposure_with_a_domain() -> None:
    oidc = {
        "provider": "https://idp.example.com/.well-known/openid-configuration",
        "client_id": "chat",
        "client_secret": {"name": "oidc", "key": "secret"},
    }
    env = platform(open_webui={"oidc": oidc}).env("open-webui")
    assert env["OPENID_REDIRECT_URI"].startswith("https://chat.llm.example.com/")


def test_the_controller_is_watched() -> None:
    manifests = platform()
    assert ("prometheus", "ingress-controller", 8080) in manifests.edges()
    assert "IngressErrors" in str(manifests.find("ConfigMap", "prometheus-rules"))


def test_without_the_settings_nothing_is_exposed() -> None:
    manifests = synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"]))
    assert not manifests.names("Ingress") | manifests.names("IngressClass")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"proxy_protocol": True}, "trusted_proxies: is empty, but proxy_protocol is for them alone"),
        ({"tls": {"secret": "a", "cluster_issuer": "b"}}, "tls.secret: leave it out"),
        ({"service": {"kind": "node-port", "http": 30443}}, "https: 30443 is the port of http too"),
        ({"service": {"kind": "node-port", "http": 80}}, "must be at least 30000"),
    ],
)
def test_settings_that_contradict_are_rejected(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        IngressControllerProps().replace(**changes)


def test_a_second_controller_is_an_error(chart: Chart) -> None:
    controller(chart)
    IngressController(chart, "other", IngressControllerProps(class_name="other"))
    with pytest.raises(RuntimeError, match="the chart has an ingress controller already, 'ingress'"):
        synth(chart)


def test_a_domain_needs_a_way_in() -> None:
    with pytest.raises(RuntimeError, match="domain: leads nowhere: the cluster has no default way in"):
        synth(LLMPlatform(App(), "dev", PlatformProps(domain="llm.example.com")))
