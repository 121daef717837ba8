"""The examples are charts that synthesize, and show what they promise."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml
from cdk8s import App, Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.platform import LLMPlatform
from constructs_lib.testing import Manifests, synth
from examples.agent_team.main import SalesAgents
from examples.chat_on_eks import main as chat_on_eks
from examples.gpu_platform import main as gpu_platform
from examples.managed_stores.main import Chat
from examples.observed_team.main import SupportTeam
from examples.team_gateway.main import BillingGateway
from examples.two_regions import main as two_regions
from tests.kubernetes import validate
from tests.snapshots import outline

CHARTS: Mapping[str, Callable[[App], Chart]] = {
    "agent_team": lambda app: SalesAgents(app, "sales"),
    "chat_on_eks": lambda app: LLMPlatform(app, "chat", chat_on_eks.SETTINGS),
    "gpu_platform": lambda app: LLMPlatform(app, "gpu", gpu_platform.SETTINGS),
    "managed_stores": lambda app: Chat(app, "chat"),
    "observed_team": lambda app: SupportTeam(app, "support"),
    "team_gateway": lambda app: BillingGateway(app, "billing"),
    "two_regions": lambda app: LLMPlatform(app, "eu", two_regions.settings("eu", two_regions.REGIONS["eu"])),
}


def test_every_example_has_a_snapshot() -> None:
    assert sorted(CHARTS) == sorted(path.parent.name for path in Path("examples").glob("*/main.py"))


@pytest.mark.parametrize("example", CHARTS)
def test_an_example_makes_the_objects_and_connections_of_its_snapshot(example: str, snapshot: SnapshotAssertion) -> None:
    assert [outline(synth(CHARTS[example](App())))] == snapshot


@cache
def team_gateway() -> Manifests:
    return synth(BillingGateway(App(), "billing"))


def test_a_team_brings_its_own_stores_and_secrets() -> None:
    manifests = team_gateway()
    assert not manifests.of("Secret", "StatefulSet")
    assert manifests.env("litellm", "litellm")["DATABASE_PASSWORD"] == "secret:llm-stores/database-password"
    assert "billing.db.example.com" in manifests.env("litellm", "litellm")["DATABASE_URL"]


def test_a_teams_own_workload_gets_a_virtual_key_and_both_policies() -> None:
    manifests = team_gateway()
    assert manifests.env("assistant") == {
        "OPENAI_BASE_URL": "http://litellm.billing:8081/v1",
        "OPENAI_API_KEY": "secret:litellm-billing/api-key",
    }
    assert {edge for edge in manifests.edges() if "assistant" in edge} == {("assistant", "litellm", 8081)}
    assert manifests.policy("assistant-deployment")["policyTypes"] == ["Egress"]


@pytest.mark.parametrize("example", [BillingGateway, SupportTeam])
def test_a_teams_objects_are_valid(example: type[Chart]) -> None:
    validate(synth(example(App(), "team")))


def test_traces_go_to_the_companys_langfuse_alone() -> None:
    egress = team_gateway().policy("litellm")["egress"]
    peers = [rule["to"] for rule in egress if {"protocol": "TCP", "port": 9090} in rule["ports"]]
    assert peers == [[{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "llm-platform"}}}]]


@cache
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


def test_a_teams_dashboards_are_those_of_its_applications() -> None:
    boards = {name.removeprefix("grafana-dashboard-") for name in observed_team().names("ConfigMap") if "dashboard-" in name}
    assert boards == {"kubernetes", "litellm", "platform-overview", "stores"}


def test_a_team_needs_no_privileged_namespace_and_no_node_agents() -> None:
    manifests = observed_team()
    assert not manifests.of("DaemonSet", "Namespace")


def test_a_teams_alerts_go_to_its_own_channel() -> None:
    manifests = observed_team()
    text = manifests.find("ConfigMap", "alertmanager-config")["data"]["alertmanager.yml"]
    assert "#support" in text
    assert "slack-url" in str(manifests.pod("alertmanager")["volumes"])


def test_two_agents_share_a_gateway_and_a_tool_server() -> None:
    manifests = synth(SalesAgents(App(), "sales"))
    validate(manifests)
    for agent in ("assistant", "research"):
        env = manifests.env(agent, "agent-server")
        assert env["OPENAI_API_KEY"] == f"secret:litellm-{agent}/api-key"
        assert env["MCP_CRM_KEY"] == "secret:crm/key"
        assert {(agent, "litellm", 8081), (agent, "crm", 8000)} <= manifests.edges()


def test_a_platform_serves_its_models_on_its_own_gpus() -> None:
    manifests = synth(LLMPlatform(App(), "gpu", gpu_platform.SETTINGS))
    validate(item for item in manifests if item["apiVersion"] in ("v1", "apps/v1", "batch/v1", "networking.k8s.io/v1"))
    assert manifests.container("qwen")["resources"]["limits"]["nvidia.com/gpu"] == "1"
    assert manifests.pod("qwen")["nodeSelector"] == {"accelerator": "h100"}
    assert {("litellm", "qwen", 8000), ("litellm", "small", 8000)} <= manifests.edges()
    outside = [rule for rule in manifests.policy("litellm")["egress"] if "except" in str(rule)]
    assert outside == []


def test_the_four_programs_use_stores_of_others() -> None:
    manifests = synth(Chat(App(), "chat"))
    validate(manifests)
    assert not manifests.of("StatefulSet")
    containers = {"langfuse": "langfuse", "langfuse-worker": "langfuse-worker", "litellm": "litellm", "chat": "open-webui"}
    for component, container in containers.items():
        env = str(manifests.env(component, container))
        assert "redis.example.com" in env
        assert "postgres.example.com" in env


def test_two_regions_differ_in_their_facts_alone() -> None:
    eu, us = (synth(LLMPlatform(App(), id, two_regions.settings(id, region))) for id, region in two_regions.REGIONS.items())
    assert outline(eu) == outline(us)
    for manifests, region in ((eu, "eu-central-1"), (us, "us-east-1")):
        assert f"llm.example.{region}.rds.amazonaws.com" in manifests.env("litellm", "litellm")["DATABASE_URL"]
        assert f"aws_region_name: {region}" in str(manifests.find("ConfigMap", "litellm-config")["data"])


def test_the_chat_on_eks_has_sign_in_web_search_and_documents() -> None:
    env = synth(LLMPlatform(App(), "chat", chat_on_eks.SETTINGS)).env("open-webui", "open-webui")
    assert env["OAUTH_CLIENT_SECRET"] == "secret:oidc/client-secret"
    assert env["WEB_SEARCH_ENGINE"] == "searxng"
    assert env["CONTENT_EXTRACTION_ENGINE"] == "tika"


# ---- docs/own-workloads.md ------------------------------------------------------------------------------------------

REPORTS = """
apiVersion: batch/v1
kind: CronJob
metadata: {name: reports}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata: {labels: {app: reports}}
        spec: {restartPolicy: Never, containers: [{name: report, image: "registry.example.com/reports:1"}]}
"""


@pytest.fixture(name="page", scope="module")
def files_of_the_page(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Manifests]:
    """The objects that the program of the page writes, by the names of their files, in a folder with the file that it includes."""
    folder, root = tmp_path_factory.mktemp("page"), Path(__file__).parents[1]
    (folder / "reports.yaml").write_text(REPORTS)
    program = "".join(re.findall(r"```python\n(.*?)```", (root / "docs" / "own-workloads.md").read_text(), re.DOTALL))
    (folder / "main.py").write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(root)}
    subprocess.run([sys.executable, "main.py"], cwd=folder, env=environment, check=True)
    return {file.stem: Manifests(yaml.safe_load_all(file.read_text())) for file in (folder / "dist").iterdir()}


def test_the_page_about_own_workloads_is_a_program(page: dict[str, Manifests]) -> None:
    manifests = page["billing.k8s"]
    validate(manifests)
    assert manifests.env("assistant")["OPENAI_API_KEY"] == "secret:litellm-assistant/api-key"
    assert manifests.waits("assistant") == ["wait-for-postgres-assistant"]
    assert manifests.env("reports", "report")["OPENAI_API_KEY"] == "secret:litellm-reports/api-key"
    assert {("assistant", "litellm", 8081), ("prometheus", "assistant", 8000)} <= manifests.edges()


def test_a_client_elsewhere_reads_its_own_secret(page: dict[str, Manifests]) -> None:
    (ledger,) = page["finance.k8s"].of("Deployment")
    pod = ledger["spec"]["template"]["spec"]
    variables = [variable for each in (*pod["containers"], *pod["initContainers"]) for variable in each["env"]]
    assert {item["valueFrom"]["secretKeyRef"]["name"] for item in variables if "valueFrom" in item} == {"ledger-database"}
