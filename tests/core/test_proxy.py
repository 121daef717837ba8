"""A proxy to the outside: variables of the programs that use it, and policies that open to it alone."""

from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.images import locked
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import INTERNET, Peer
from constructs_lib.core.wiring.proxy import ProxyProps
from constructs_lib.core.workloads.job import Job
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import DEV, ONPREM
from constructs_lib.testing import Manifests, Object, synth

PROXY = ProxyProps(url="http://proxy.example.com:3128", no_proxy=[".example.com", "10.0.0.0/8"], cidrs=["192.0.2.7/32"])
NAMES = {"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "NODE_USE_ENV_PROXY"}
TO_PROXY = {"to": [{"ipBlock": {"cidr": "192.0.2.7/32"}}], "ports": [{"protocol": "TCP", "port": 3128}]}
OPENAI: Object = {"name": "gpt", "model": "openai/gpt-5", "api_key": {"name": "providers", "key": "openai"}}


def client(proxy: ProxyProps | None, *endpoints: Endpoint) -> Manifests:
    """A Job that connects to endpoints."""
    into = Chart(App(), "test", namespace="llm")
    configure_chart(into, proxy=proxy)
    job = Job(into, "client", image=locked("python"), program="client", role="client")
    for endpoint in endpoints:
        job.connect(endpoint)
    return synth(into)


def outside(host: str, scheme: str = "https", *, peers: tuple[Peer, ...] = (INTERNET,)) -> Endpoint:
    return Endpoint(name=host, host=host, port=443, scheme=scheme, peers=peers)


def addresses(manifests: Manifests, name: str) -> list[str]:
    """The ranges of IPv4 addresses that a policy opens to, besides DNS."""
    rules = manifests.policy(name)["egress"][1:]
    ranges = [peer["ipBlock"]["cidr"] for rule in rules for peer in rule["to"] if "ipBlock" in peer]
    return [each for each in ranges if ":" not in each]


def test_the_internet_is_reached_through_the_proxy_alone() -> None:
    manifests = client(PROXY, outside("api.openai.com"))
    assert manifests.policy("client")["egress"][1:] == [TO_PROXY]
    env = manifests.env("client")
    assert env.keys() == NAMES
    assert env["HTTPS_PROXY"] == env["https_proxy"] == env["HTTP_PROXY"] == "http://proxy.example.com:3128"
    assert env["NO_PROXY"] == env["no_proxy"] == "localhost,127.0.0.1,.svc,.cluster.local,.example.com,10.0.0.0/8"


def test_without_a_proxy_it_is_reached_directly() -> None:
    manifests = client(None, outside("api.openai.com"))
    assert addresses(manifests, "client") == ["0.0.0.0/0"]
    assert not manifests.env("client")


def test_programs_that_stay_inside_know_no_proxy() -> None:
    assert not client(PROXY).env("client")


@pytest.mark.parametrize(
    "endpoint",
    [
        outside("api.example.com"),
        outside("10.1.2.3"),
        outside("vllm.models.svc"),
        outside("s3.other.com", peers=(Peer.addresses("203.0.113.0/24"),)),
        Endpoint(name="mail", host="mail.other.com", port=587, scheme="smtp", peers=(INTERNET,)),
    ],
    ids=lambda endpoint: endpoint.host,
)
def test_some_hosts_are_reached_directly(endpoint: Endpoint) -> None:
    manifests = client(PROXY, endpoint, outside("api.openai.com"))
    excluded = manifests.env("client")["NO_PROXY"].split(",")
    assert endpoint.host in excluded
    assert addresses(manifests, "client") in (["0.0.0.0/0", "192.0.2.7/32"], ["203.0.113.0/24", "192.0.2.7/32"])


def test_a_proxy_in_the_cluster_is_opened_by_its_namespace() -> None:
    manifests = client(ProxyProps(url="http://squid.egress:80", namespace="egress", pod_port=3128), outside("api.openai.com"))
    (rule,) = manifests.policy("client")["egress"][1:]
    assert rule["to"] == [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "egress"}}}]
    assert [port["port"] for port in rule["ports"]] == [3128]


# ---- a platform -----------------------------------------------------------------------------------------------------


def platform(base: Any, **settings: Any) -> Manifests:
    return synth(LLMPlatform(App(), "test", base.replace(proxy=PROXY, **settings)))


def test_the_gateway_asks_model_providers_through_the_proxy_and_everything_else_directly() -> None:
    manifests = platform(DEV, litellm={"models": [OPENAI]})
    assert "192.0.2.7/32" in addresses(manifests, "litellm")
    assert "0.0.0.0/0" not in addresses(manifests, "litellm")
    excluded = manifests.env("litellm")["NO_PROXY"].split(",")
    assert {"postgres.llm-platform", "valkey.llm-platform", "langfuse.llm-platform"} <= set(excluded)
    assert not NAMES & manifests.env("postgres").keys()


def test_langfuse_signs_people_in_through_the_proxy() -> None:
    oidc = {"issuer": "https://login.other.com", "client_id": "a", "client_secret": {"name": "oidc", "key": "secret"}}
    exposure = {"kind": "ingress", "host": "traces.other.com", "class_name": "traefik", "controller_namespace": "traefik"}
    manifests = platform(DEV, langfuse={"oidc": oidc, "exposure": exposure})
    assert manifests.env("langfuse")["AUTH_HTTPS_PROXY"] == PROXY.url
    assert {"litellm.llm-platform", "object-store.llm-platform"} <= set(manifests.env("langfuse")["NO_PROXY"].split(","))
    assert "AUTH_HTTPS_PROXY" not in manifests.env("langfuse-worker")


def test_a_bucket_is_reached_directly() -> None:
    keys = {"access_key": {"name": "s3", "key": "id"}, "secret_key": {"name": "s3", "key": "secret"}}
    buckets = {name: {"bucket": name, **keys} for name in ("langfuse", "open-webui")}
    store = {"kind": "external", "host": "s3.eu-central-1.amazonaws.com", "region": "eu-central-1", "buckets": buckets}
    assert "0.0.0.0/0" in addresses(platform(DEV, object_store=store), "langfuse-worker")


def test_prometheus_and_alertmanager_are_told_to_use_it() -> None:
    receivers = [{"kind": "slack", "name": "team", "api_url": {"name": "slack", "key": "url"}}]
    remote = [{"url": "https://metrics.other.com/push"}]
    settings = {"alertmanager": {"receivers": receivers}, "prometheus": {"remote_write": remote}}
    manifests = platform(ONPREM, observability=settings)
    for name, file in {"prometheus": "prometheus.yml", "alertmanager": "alertmanager.yml"}.items():
        configs = [item["data"][file] for item in manifests.of("ConfigMap") if file in item["data"]]
        assert any("proxy_from_environment: true" in text for text in configs), name
        assert "192.0.2.7/32" in addresses(manifests, name)
    assert "$(KUBERNETES_SERVICE_HOST)" in manifests.env("prometheus")["NO_PROXY"]
