"""The examples are charts that synthesize, and show what they promise."""

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
