"""Alertmanager: defaults, everything set, what it connects to, what it refuses."""

from pathlib import Path
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs]
import pytest
import yaml
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.composition import share
from constructs_lib.core.secrets import SecretsProps
from constructs_lib.observability.alertmanager import Alertmanager, AlertmanagerProps
from constructs_lib.observability.alertmanager.config import SECRETS_FOLDER
from tests.observability.tools import run
from tests.questions import Chart, Manifests, synth


def secret(key: str) -> dict[str, str]:
    return {"name": "alert-receivers", "key": key}


SLACK = {"kind": "slack", "name": "team", "api_url": secret("slack"), "channel": "#llm"}
MAIL = {
    "kind": "email", "name": "mailbox", "to": "ops@example.com", "sender": "alerts@example.com", "host": "mail.example.com",
    "username": "alerts", "password": secret("mail"), "cidrs": ["10.4.0.0/16"],
}  # fmt: skip
PAGER = {"kind": "pagerduty", "name": "on-call", "routing_key": secret("pagerduty")}
HOOK = {"kind": "webhook", "name": "hook", "url": secret("hook"), "port": 8080, "cidrs": ["10.0.0.0/8"], "send_resolved": False}
EVERYTHING = AlertmanagerProps().but(
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
    external_url="https://alerts.example.com",
    log_level="debug",
    volume={"size": "2Gi", "storage_class": "fast"},
)


def config(manifests: Manifests) -> str:
    return manifests.find("ConfigMap", "alertmanager-config")["data"]["alertmanager.yml"]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Alertmanager(chart, "alertmanager")
    assert synth(chart) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Alertmanager(chart, "alertmanager", EVERYTHING)
    manifests = synth(chart)
    for item in manifests:
        kubernetes_validate.validate(item, "1.35", strict=True)
    assert manifests == snapshot


def test_alone_it_connects_to_nothing(chart: Chart) -> None:
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


def test_receivers_are_on_the_internet_unless_their_addresses_are_given(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager", AlertmanagerProps().but(receivers=[SLACK, HOOK]))
    rules = [rule for rule in synth(chart).policy("alertmanager")["egress"] if "ipBlock" in rule["to"][0] and len(rule["to"]) == 1]
    opened = {(rule["to"][0]["ipBlock"]["cidr"], port["port"]) for rule in rules for port in rule["ports"]}
    assert {("0.0.0.0/0", 443), ("0.0.0.0/0", 8080), ("10.0.0.0/8", 8080)} <= opened
    assert all("10.0.0.0/8" in rule["to"][0]["ipBlock"]["except"] for rule in rules if "0.0.0.0/0" in str(rule["to"]))


def test_retention_is_said_in_seconds(chart: Chart) -> None:
    Alertmanager(chart, "alertmanager", AlertmanagerProps(retention="10d"))
    assert "--data.retention=864000s" in synth(chart).container("alertmanager")["args"]


@pytest.mark.parametrize("receiver", [SLACK, MAIL, PAGER, HOOK], ids=lambda receiver: receiver["kind"])
def test_refuses_a_receiver_without_a_secret(receiver: dict[str, Any]) -> None:
    without = {key: value for key, value in receiver.items() if not isinstance(value, dict)}
    with pytest.raises(ValidationError, match=r"(api_url|password|routing_key|url)\n  Field required"):
        AlertmanagerProps().but(receivers=[without])


def test_refuses_a_secret_as_text() -> None:
    with pytest.raises(ValidationError, match=r"receivers.0.slack.api_url"):
        AlertmanagerProps().but(receivers=[{**SLACK, "api_url": "https://hooks.slack.com/services/T/B/x"}])


def test_refuses_a_retention_that_is_no_duration() -> None:
    with pytest.raises(ValidationError, match="'10 days' is not a duration; write numbers with ms, s, m, h, d, w or y"):
        AlertmanagerProps(retention="10 days")


def test_refuses_a_route_to_an_unknown_receiver() -> None:
    with pytest.raises(ValidationError, match=r"routes.0.receiver: 'teem' is no receiver; there are team"):
        AlertmanagerProps().but(receivers=[SLACK], routes=[{"receiver": "teem"}])


def test_refuses_two_receivers_of_one_name() -> None:
    with pytest.raises(ValidationError, match="receivers: 'team' is there twice"):
        AlertmanagerProps().but(receivers=[SLACK, {**PAGER, "name": "team"}])


def test_refuses_two_pods() -> None:
    with pytest.raises(ValidationError, match="2 pods can't agree"):
        AlertmanagerProps(replicas=2)


def test_refuses_a_secret_that_nobody_makes(chart: Chart) -> None:
    share(chart, secrets=SecretsProps(source="existing"))
    Alertmanager(chart, "alertmanager", AlertmanagerProps().but(receivers=[SLACK]))
    with pytest.raises(RuntimeError, match=r"alertmanager.secrets.team: Secret 'alert-receivers' with key 'slack' is not among"):
        synth(chart)
