"""Alertmanager: defaults, everything set, connections, and the errors of settings."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.secrets import SecretsProps
from constructs_lib.observability.alertmanager import Alertmanager, AlertmanagerProps
from constructs_lib.observability.alertmanager.config import SECRETS_FOLDER
from constructs_lib.testing import Manifests, made, synth
from tests.kubernetes import validate
from tests.observability.tools import run


def secret(key: str) -> dict[str, str]:
    return {"name": "alert-receivers", "key": key}


SLACK = {"kind": "slack", "name": "team", "api_url": secret("slack"), "channel": "#llm"}
MAIL = {
    "kind": "email", "name": "mailbox", "to": "ops@example.com", "sender": "alerts@example.com", "host": "mail.example.com",
    "username": "alerts", "password": secret("mail"), "cidrs": ["10.4.0.0/16"],
}  # fmt: skip
PAGER = {"kind": "pagerduty", "name": "on-call", "routing_key": secret("pagerduty")}
HOOK = {"kind": "webhook", "name": "hook", "url": secret("hook"), "port": 8080, "cidrs": ["10.0.0.0/8"], "send_resolved": False}
EVERYTHING = AlertmanagerProps().replace(
    replicas=3,
    receivers=[SLACK, MAIL, PAGER, HOOK],
    routes=[
        {"receiver": "on-call", "severity": "critical", "repeat": "1h", "go_on": True},
        {"receiver": "hook", "labels": {"component": "litellm"}},
        {"receiver": "mailbox", "severity": "warning"},
    ],
    retention="10d",
    group_wait="10s",
    repeat="4h",
    external_url="https://ops.example.com/alerts/",
    log_level="debug",
    volume={"size": "2Gi", "storage_class": "fast"},
)


def config(manifests: Manifests) -> str:
    return manifests.find("ConfigMap", "alertmanager-config")["data"]["alertmanager.yml"]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Alertmanager(chart, "alertmanager")
    assert synth(chart) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    Alertmanager(chart, "alertmanager", EVERYTHING)
    manifests = synth(chart)
    validate(manifests)
    assert (made(lambda into: Alertmanager(into, "alertmanager")), manifests) == snapshot_of_changes


def test_without_arguments_it_connects_to_nothing(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager")
    manifests = synth(chart)
    assert manifests.edges() == set()
    assert "--cluster.listen-address=" in manifests.container("alertmanager")["args"]


def test_three_gossip_with_each_other(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager", AlertmanagerProps(replicas=3))
    manifests = synth(chart)
    assert manifests.edges() == {("alertmanager", "alertmanager", 9094)}
    assert {"protocol": "UDP", "port": 9094} in manifests.policy("alertmanager")["ingress"][0]["ports"]
    peers = [arg for arg in manifests.container("alertmanager")["args"] if arg.startswith("--cluster.peer=")]
    assert peers == [f"--cluster.peer=alertmanager-{number}.alertmanager-nodes.llm:9094" for number in range(3)]
    assert manifests.find("Service", "alertmanager-nodes")["spec"]["publishNotReadyAddresses"] is True


@pytest.mark.parametrize("props", [AlertmanagerProps(), EVERYTHING], ids=["defaults", "everything"])
def test_amtool_takes_the_configuration(chart: Chart, props: AlertmanagerProps, tmp_path: Path) -> None:
    Alertmanager(chart, "alertmanager", props)
    text = config(synth(chart)).replace(SECRETS_FOLDER, str(tmp_path))
    tmp_path.joinpath("alertmanager.yml").write_text(text)
    for receiver in props.receivers:
        tmp_path.joinpath(receiver.name).write_text("https://hooks.example.com/x")
    run("amtool", "check-config", "alertmanager.yml", cwd=tmp_path)


@pytest.mark.parametrize(
    ("labels", "receivers"),
    [
        ("severity=critical component=langfuse", "on-call"),
        ("severity=critical component=litellm", "on-call,hook"),
        ("severity=warning component=langfuse", "mailbox"),
        ("severity=none", "team"),
    ],
)
def test_alerts_go_to_the_receivers_of_their_routes(chart: Chart, tmp_path: Path, labels: str, receivers: str) -> None:
    Alertmanager(chart, "alertmanager", EVERYTHING)
    tmp_path.joinpath("alertmanager.yml").write_text(config(synth(chart)))
    arguments = ("config", "routes", "test", "--config.file=alertmanager.yml", f"--verify.receivers={receivers}")
    run("amtool", *arguments, *labels.split(), cwd=tmp_path)


def test_every_receiver_has_its_secret_in_a_file(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager", EVERYTHING)
    manifests = synth(chart)
    volume = next(volume for volume in manifests.pod("alertmanager")["volumes"] if volume["name"] == "secrets")
    items = {source["secret"]["items"][0]["path"]: source["secret"] for source in volume["projected"]["sources"]}
    assert {name: item["items"][0]["key"] for name, item in items.items()} == {
        "team": "slack", "mailbox": "mail", "on-call": "pagerduty", "hook": "hook",
    }  # fmt: skip
    files = [
        value
        for receiver in yaml.safe_load(config(manifests))["receivers"]
        for settings in (value[0] for key, value in receiver.items() if key.endswith("_configs"))
        for key, value in settings.items()
        if key.endswith("_file")
    ]
    assert sorted(files) == sorted(f"/etc/alertmanager/secrets/{name}" for name in items)


def opened(manifests: Manifests) -> set[tuple[str, int]]:
    """The addresses and ports that Alertmanager may reach, without those of DNS."""
    return {
        (peer["ipBlock"]["cidr"], port["port"])
        for rule in manifests.policy("alertmanager")["egress"]
        for peer in rule["to"]
        for port in rule["ports"]
        if "ipBlock" in peer and port["port"] != 53
    }


def test_receivers_are_on_the_internet_without_private_ranges(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager", AlertmanagerProps().replace(receivers=[SLACK]))
    manifests = synth(chart)
    assert opened(manifests) == {("0.0.0.0/0", 443), ("::/0", 443)}
    assert "10.0.0.0/8" in manifests.policy("alertmanager")["egress"][-1]["to"][0]["ipBlock"]["except"]


def test_addresses_of_a_receiver_replace_the_internet(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager", AlertmanagerProps().replace(receivers=[HOOK, MAIL]))
    assert opened(synth(chart)) == {("10.0.0.0/8", 8080), ("10.4.0.0/16", 587)}


def test_the_policy_opens_to_the_address_of_a_mail_server(chart: Chart) -> None:
    mail = {**MAIL, "host": "10.4.0.5", "cidrs": None}
    Alertmanager(chart, "alertmanager", AlertmanagerProps().replace(receivers=[mail]))
    assert opened(synth(chart)) == {("10.4.0.5/32", 587)}


@pytest.mark.parametrize(
    ("retention", "flag"), [("12d", "288h"), ("1w2d", "216h"), ("1d30m", "24h30m"), ("90s500ms", "1m30s500ms")]
)
def test_retention_is_a_duration_of_go(chart: Chart, retention: str, flag: str) -> None:
    Alertmanager(chart, "alertmanager", AlertmanagerProps(retention=retention, repeat="30s", group_interval="30s"))
    assert f"--data.retention={flag}" in synth(chart).container("alertmanager")["args"]


# ---- a URL with a path ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("url", "path"), [("https://ops.example.com/alerts/", "/alerts"), ("https://ops.example.com", "")])
def test_probes_metrics_and_api_are_below_the_path_of_the_external_url(chart: Chart, url: str, path: str) -> None:
    made = Alertmanager(chart, "alertmanager", AlertmanagerProps(external_url=url))
    container = synth(chart).container("alertmanager")
    assert container["readinessProbe"]["httpGet"]["path"] == container["startupProbe"]["httpGet"]["path"] == f"{path}/-/ready"
    assert container["livenessProbe"]["httpGet"]["path"] == f"{path}/-/healthy"
    assert made.api.path == path
    assert made.server.metrics
    assert made.server.metrics.path == f"{path}/metrics"


# ---- text stays text ------------------------------------------------------------------------------------------------

ODD_VALUES = ['x", severity="critical', "a\\b\\", "line\nbreak", "{a}, b", "=~.*", "'`#: -", "$HOME ${X} $$", "ä ☃", "{{ .x }}", ""]


@pytest.mark.parametrize("value", ODD_VALUES)
def test_a_label_of_a_route_matches_just_its_value(chart: Chart, tmp_path: Path, value: str) -> None:
    routes = [{"receiver": "hook", "labels": {"team": value}}]
    Alertmanager(chart, "alertmanager", AlertmanagerProps().replace(receivers=[SLACK, HOOK], routes=routes))
    tmp_path.joinpath("alertmanager.yml").write_text(config(synth(chart)))
    quoted = json.dumps(value, ensure_ascii=False)
    for label, receiver in ((f"team={quoted}", "hook"), ("team=other", "team"), ("severity=critical", "team" if value else "hook")):
        arguments = ("config", "routes", "test", "--config.file=alertmanager.yml", f"--verify.receivers={receiver}")
        run("amtool", *arguments, label, cwd=tmp_path)


# ---- errors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("receiver", [SLACK, MAIL, PAGER, HOOK], ids=lambda receiver: receiver["kind"])
def test_a_receiver_needs_its_secret(receiver: dict[str, Any]) -> None:
    without = {key: value for key, value in receiver.items() if not isinstance(value, dict)}
    with pytest.raises(ValidationError, match=r"(api_url|password|routing_key|url)\n  is required"):
        AlertmanagerProps().replace(receivers=[without])


def test_a_secret_must_be_listed_where_secrets_exist_already(chart: Chart) -> None:
    configure_chart(chart, secrets=SecretsProps(source="existing"))
    Alertmanager(chart, "alertmanager", AlertmanagerProps().replace(receivers=[SLACK]))
    with pytest.raises(RuntimeError, match=r"alertmanager.secrets.team: Secret 'alert-receivers' with key 'slack' is not among"):
        synth(chart)
