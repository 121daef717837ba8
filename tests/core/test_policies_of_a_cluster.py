"""Policies follow the facts about the cluster: its DNS, API server, address families and network."""

from typing import Any

import pytest
from cdk8s import Chart
from pydantic import ValidationError

from constructs_lib import (
    INTERNET,
    ClusterPlatform,
    DefaultDeny,
    EgressProps,
    LiteLLMProxy,
    LiteLLMProxyProps,
    Model,
    NodeExporter,
    Peer,
    Postgres,
    Prometheus,
    Valkey,
    ValkeyProps,
    configure_chart,
)
from constructs_lib.testing import Manifests, synth
from tests.core.test_exposure import exposed

PRIVATE = ["10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"]


def valkey(chart: Chart, props: ValkeyProps | None = None, **facts: Any) -> Manifests:
    """Valkey and the Job that generates its password, in a cluster with these facts."""
    configure_chart(chart, cluster=ClusterPlatform().replace(**facts))
    Valkey(chart, "valkey", props)
    return synth(chart)


def egress(manifests: Manifests, name: str = "valkey") -> list[dict[str, Any]]:
    return manifests.policy(name)["egress"]


# ---- DNS and the API server -----------------------------------------------------------------------------------------


def test_dns_is_where_the_cluster_has_it(chart: Chart) -> None:
    dns: list[dict[str, Any]] = [{"namespace": "openshift-dns", "port": 5353}, {"cidrs": ["169.254.169.254/32", "fd00::a/128"]}]
    first, second = egress(valkey(chart, dns=dns))
    assert first == {
        "to": [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "openshift-dns"}}}],
        "ports": [{"protocol": "UDP", "port": 5353}, {"protocol": "TCP", "port": 5353}],
    }
    assert second["to"] == [{"ipBlock": {"cidr": "169.254.169.254/32"}}, {"ipBlock": {"cidr": "fd00::a/128"}}]
    assert {port["port"] for port in second["ports"]} == {53}


@pytest.mark.parametrize(
    ("peer", "message"),
    [
        ({}, "namespace: give the namespace of the DNS pods, or cidrs for a DNS outside of the pods"),
        ({"namespace": "dns", "cidrs": ["10.0.0.10/32"]}, "namespace: give the namespace of the DNS pods, or cidrs"),
        ({"cidrs": ["10.0.0.10/32"], "labels": {"app": "dns"}}, "labels: belong to pods; give their namespace too"),
    ],
)
def test_a_dns_that_is_nowhere_or_twice_is_an_error(peer: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ClusterPlatform().replace(dns=[peer])


def test_the_api_server_is_any_address_by_default(chart: Chart) -> None:
    _, rule = egress(valkey(chart), "test-secret-generator")
    assert rule["to"] == [{"ipBlock": {"cidr": "0.0.0.0/0"}}, {"ipBlock": {"cidr": "::/0"}}]
    assert [port["port"] for port in rule["ports"]] == [443, 6443]


def test_the_api_server_is_where_the_cluster_has_it(chart: Chart) -> None:
    _, rule = egress(valkey(chart, api_server=["10.9.0.1/32", "10.9.0.2/32"], api_server_ports=[16443]), "test-secret-generator")
    assert rule == {
        "to": [{"ipBlock": {"cidr": "10.9.0.1/32"}}, {"ipBlock": {"cidr": "10.9.0.2/32"}}],
        "ports": [{"protocol": "TCP", "port": 16443}],
    }


# ---- addresses ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("families", [["IPv4"], ["IPv6"], ["IPv6", "IPv4"]])
def test_any_address_is_of_the_clusters_families(chart: Chart, families: list[str]) -> None:
    _, rule = egress(valkey(chart, ip_families=families), "test-secret-generator")
    every = {"IPv4": "0.0.0.0/0", "IPv6": "::/0"}
    assert [peer["ipBlock"]["cidr"] for peer in rule["to"]] == [every[family] for family in families]


def test_the_internet_leaves_out_private_ranges_of_both_families(chart: Chart) -> None:
    own = ["2600:1f18::/56", "192.0.2.0/24"]
    props = ValkeyProps().replace(egress=[{"internet": True, "ports": [443]}])
    rule = egress(valkey(chart, props, network={"private_cidrs": own}))[-1]
    assert [peer["ipBlock"] for peer in rule["to"]] == [
        {"cidr": "0.0.0.0/0", "except": [*PRIVATE, "192.0.2.0/24"]},
        {"cidr": "::/0", "except": ["64:ff9b:1::/48", "fc00::/7", "fe80::/10", "2600:1f18::/56"]},
    ]


def test_a_peer_may_have_several_ranges(chart: Chart) -> None:
    configure_chart(chart)
    store = Valkey(chart, "valkey")
    store.server.allow_from(Peer.addresses("10.1.0.0/16", "10.2.0.0/16"), 6379)
    (rule,) = synth(chart).policy("valkey")["ingress"]
    assert rule["from"] == [{"ipBlock": {"cidr": "10.1.0.0/16"}}, {"ipBlock": {"cidr": "10.2.0.0/16"}}]


# ---- no policies ----------------------------------------------------------------------------------------------------


def test_no_policy_is_written_where_the_cluster_has_others(chart: Chart) -> None:
    configure_chart(chart, cluster=ClusterPlatform(enforces_policies=False, network={"flavour": "cilium"}))
    DefaultDeny(chart, "default-deny")
    Postgres(chart, "postgres").database("app")
    manifests = synth(chart)
    assert not manifests.of("NetworkPolicy", "CiliumNetworkPolicy")
    assert manifests.has("StatefulSet", "postgres")


# ---- Istio's ambient mesh -------------------------------------------------------------------------------------------


def test_the_ambient_mesh_reaches_pods_by_its_own_port(chart: Chart) -> None:
    configure_chart(chart, cluster=ClusterPlatform(network={"ambient": True}))
    Postgres(chart, "postgres").database("app")
    manifests = synth(chart)
    (clients, probes), (*_, server) = manifests.policy("postgres")["ingress"], egress(manifests, "postgres-app")
    assert [port["port"] for port in clients["ports"]] == [port["port"] for port in server["ports"]] == [5432, 15008]
    assert [peer["ipBlock"]["cidr"] for peer in probes["from"]] == [
        "169.254.7.127/32", "fd16:9254:7127:1337:ffff:ffff:ffff:ffff/128",
    ]  # fmt: skip
    assert "ports" not in probes
    api = egress(manifests, "test-secret-generator")[-1]
    assert [port["port"] for port in api["ports"]] == [443, 6443]  # not a pod, so not in the mesh


# ---- Cilium ---------------------------------------------------------------------------------------------------------


def cilium(manifests: Manifests, name: str) -> dict[str, Any]:
    return manifests.find("CiliumNetworkPolicy", name)["spec"]


def test_cilium_names_the_api_server(chart: Chart) -> None:
    manifests = valkey(chart, network={"flavour": "cilium"})
    selector = manifests.policy("test-secret-generator")["podSelector"]
    assert cilium(manifests, "test-secret-generator") == {
        "endpointSelector": selector,
        "egress": [
            {
                "toEntities": ["kube-apiserver"],
                "toPorts": [{"ports": [{"protocol": "TCP", "port": "443"}, {"protocol": "TCP", "port": "6443"}]}],
            }
        ],
    }
    assert not manifests.has("CiliumNetworkPolicy", "valkey")


def test_cilium_names_its_own_gateway(chart: Chart) -> None:
    configure_chart(chart, cluster=ClusterPlatform(network={"flavour": "cilium"}))
    manifests = exposed(chart, {"kind": "gateway", "host": "chat.example.com", "controller_namespace": "kube-system"})
    rules = cilium(manifests, "web")["ingress"]
    assert rules == [{"fromEntities": ["ingress"], "toPorts": [{"ports": [{"protocol": "TCP", "port": "8080"}]}]}]


def test_cilium_names_the_nodes(chart: Chart) -> None:
    configure_chart(chart, cluster=ClusterPlatform(network={"flavour": "cilium"}))
    Prometheus(chart, "prometheus", watch=[NodeExporter(chart, "node-exporter")])
    rules = {tuple(rule["toEntities"]): rule for rule in cilium(synth(chart), "prometheus")["egress"]}
    nodes = rules[("host", "remote-node")]["toPorts"][0]["ports"]
    assert [port["port"] for port in nodes] == ["9100", "10250"]


def test_only_cilium_gets_policies_of_its_own(chart: Chart) -> None:
    assert not valkey(chart).of("CiliumNetworkPolicy")


# ---- further destinations -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("destination", "peers"),
    [
        ({"cidrs": ["10.2.0.0/16", "fd00:2::/64"]}, [{"ipBlock": {"cidr": "10.2.0.0/16"}}, {"ipBlock": {"cidr": "fd00:2::/64"}}]),
        ({"namespace": "mail"}, [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "mail"}}}]),
        ({"labels": {"app": "smtp"}}, [{"podSelector": {"matchLabels": {"app": "smtp"}}}]),
        (
            {"namespace": "mail", "labels": {"app": "smtp"}},
            [
                {
                    "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "mail"}},
                    "podSelector": {"matchLabels": {"app": "smtp"}},
                }
            ],
        ),
    ],
)
def test_a_further_destination_is_open_on_its_ports(chart: Chart, destination: dict[str, Any], peers: list[dict[str, Any]]) -> None:
    manifests = valkey(chart, ValkeyProps().replace(egress=[{**destination, "ports": [25, 587]}]))
    ports = [{"protocol": "TCP", "port": 25}, {"protocol": "TCP", "port": 587}]
    assert egress(manifests)[1:] == [{"to": [peer], "ports": ports} for peer in peers]


@pytest.mark.parametrize(
    ("destination", "message"),
    [
        ({"ports": [443]}, "write one of internet: true, cidrs, and namespace with labels; none is given"),
        ({"internet": True, "namespace": "mail", "ports": [443]}, "and namespace with labels; more than one is given"),
        ({"internet": True, "ports": []}, "at least 1"),
        ({"internet": True, "ports": [443, 443]}, "443 is given twice"),
    ],
)
def test_a_destination_that_is_none_is_an_error(destination: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        EgressProps.model_validate(destination)


# ---- models ---------------------------------------------------------------------------------------------------------


def model_rules(chart: Chart, **settings: Any) -> list[dict[str, Any]]:
    database = Postgres(chart, "postgres").database("litellm")
    model = Model(name="local", model="openai/qwen3").replace(**settings)
    LiteLLMProxy(chart, "litellm", LiteLLMProxyProps(models=(model,), replicas=1), database=database)
    return egress(synth(chart), "litellm")


def test_a_model_server_is_reached_by_its_pods(chart: Chart) -> None:
    url = "http://vllm.models.svc.cluster.local:80/v1"
    rule = model_rules(chart, api_base=url, namespace="models", pod_labels={"app": "vllm"}, pod_port=8000)[-1]
    assert rule == {
        "to": [Peer.pods({"app": "vllm"}, "models").selectors[0]],
        "ports": [{"protocol": "TCP", "port": 8000}],
    }


def test_a_model_server_with_an_address_needs_no_range(chart: Chart) -> None:
    assert model_rules(chart, api_base="http://10.3.0.8:8000/v1")[-1]["to"] == [{"ipBlock": {"cidr": "10.3.0.8/32"}}]


def test_a_provider_with_a_name_is_on_the_internet(chart: Chart) -> None:
    rule = model_rules(chart, api_base="https://models.example.com/v1")[-1]
    assert rule["to"] == INTERNET.rules(ClusterPlatform())
