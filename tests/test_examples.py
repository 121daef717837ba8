"""The examples are charts that synthesize, and show what they promise."""

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs]
import yaml

from examples.observed_team.main import SupportTeam
from examples.team_gateway.main import BillingGateway
from tests.questions import App, Manifests, synth


def team_gateway() -> Manifests:
    return synth(BillingGateway(App(), "billing"))


def test_a_team_brings_its_own_stores_and_secrets() -> None:
    manifests = team_gateway()
    assert not manifests.of("Secret", "StatefulSet")
    assert manifests.env("litellm", "litellm")["DATABASE_PASSWORD"] == "secret:llm-stores/database-password"
    assert "billing.db.example.com" in manifests.env("litellm", "litellm")["DATABASE_URL"]


def test_a_teams_own_workload_gets_a_key_and_is_let_in() -> None:
    manifests = team_gateway()
    deployment = manifests.find("Deployment", "assistant")["spec"]["template"]["spec"]["containers"][0]
    assert {"name": "OPENAI_BASE_URL", "value": "http://litellm.billing:8081/v1"} in deployment["env"]
    incoming = [(peer, rule["ports"][0]["port"]) for rule in manifests.policy("litellm")["ingress"] for peer in rule["from"]]
    assert ({"podSelector": {"matchLabels": {"app": "assistant"}}}, 8081) in incoming


def test_traces_go_to_the_companys_langfuse_alone() -> None:
    egress = team_gateway().policy("litellm")["egress"]
    peers = [rule["to"] for rule in egress if {"protocol": "TCP", "port": 9090} in rule["ports"]]
    assert peers == [[{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "llm-platform"}}}]]


def observed_team() -> Manifests:
    return synth(SupportTeam(App(), "support"))


def test_a_team_watches_its_own_gateway_without_a_platform() -> None:
    config = yaml.safe_load(observed_team().find("ConfigMap", "prometheus-config")["data"]["prometheus.yml"])
    assert {job["job_name"].removeprefix("support/") for job in config["scrape_configs"]} == {
        "prometheus", "litellm", "postgres-exporter", "valkey-exporter", "kube-state-metrics", "alertmanager",
        "blackbox-exporter", "grafana", "probes", "kubelet", "cadvisor",
    }  # fmt: skip
    (probes,) = [job for job in config["scrape_configs"] if job["job_name"] == "probes"]
    assert [probe["targets"] for probe in probes["static_configs"]] == [["http://assistant.support:8000/healthz"]]


def test_a_teams_dashboards_are_those_of_what_it_has() -> None:
    boards = {name.removeprefix("grafana-dashboard-") for name in observed_team().names("ConfigMap") if "dashboard-" in name}
    assert boards == {"kubernetes", "litellm", "platform-overview", "stores"}


def test_a_team_needs_no_privileged_namespace_and_no_agent_of_the_nodes() -> None:
    manifests = observed_team()
    assert not manifests.of("DaemonSet", "Namespace")
    for item in manifests:
        kubernetes_validate.validate(item, "1.35", strict=True)


def test_a_teams_alerts_go_to_its_own_channel() -> None:
    manifests = observed_team()
    text = manifests.find("ConfigMap", "alertmanager-config")["data"]["alertmanager.yml"]
    assert "#support" in text
    assert "slack-url" in str(manifests.pod("alertmanager")["volumes"])
