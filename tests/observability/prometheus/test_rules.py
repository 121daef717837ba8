"""Each alert fires when it should, and is quiet when it shouldn't."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.observability.prometheus import ChatObjectives, Watched
from constructs_lib.observability.rules import groups as default_rules
from constructs_lib.observability.rules.model import Alert, Group
from constructs_lib.observability.targets import KUBELET, ProbeTarget, Target
from tests.observability.tools import run

CASES = sorted(Path(__file__).parent.joinpath("rules").glob("*.yaml"))
EXPORTERS = ("kube-state-metrics", "postgres-exporter", "valkey-exporter", "elasticsearch-exporter", "blackbox-exporter")
PROGRAMS = ("litellm", "agent-server", "vllm", "llama-cpp", "alertmanager", "traefik", *EXPORTERS)


def target(program: str) -> Target:
    # Only LiteLLM is expected, so that the other subjects' cases needn't say that everything is up.
    return Target(program, program, "llm", f"{program}-nodes.llm", 9000, "/metrics", expected=program == "litellm")


EVERYTHING = Watched(
    tuple(target(program) for program in PROGRAMS),
    (ProbeTarget("langfuse", "langfuse", "llm", "http://langfuse.llm:9090/api/public/ready"),),
    already_scraped=frozenset({KUBELET}),
)
GROUPS = default_rules.groups(EVERYTHING, ChatObjectives())


def alerts(groups: tuple[Group, ...] = GROUPS) -> list[Alert]:
    return [rule for group in groups for rule in group.rules if isinstance(rule, Alert)]


@cache
def cases(*paths: Path) -> list[dict[str, Any]]:
    """The cases of some files, by default of all."""
    tests = [test for path in paths or CASES for test in yaml.load(path.read_text(), yaml.CSafeLoader)["tests"]]
    return [case for test in tests for case in test["alert_rule_test"]]


def without_texts(rules: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{key: value for key, value in rule.items() if key != "annotations"} for rule in rules]


def rules_of(path: Path) -> dict[str, Any]:
    asked = {case["alertname"] for case in cases(path)}
    manifests = [group.manifest() for group in GROUPS if asked & {alert.name for alert in alerts((group,))}]
    return {"groups": [{"name": group["name"], "rules": without_texts(group["rules"])} for group in manifests]}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_alerts_fire_when_they_should(path: Path, tmp_path: Path) -> None:
    tmp_path.joinpath("rules.yaml").write_text(yaml.safe_dump(rules_of(path)))
    test = {"rule_files": ["rules.yaml"], "evaluation_interval": "1m", **yaml.safe_load(path.read_text())}
    tmp_path.joinpath("test.yaml").write_text(yaml.safe_dump(test))
    run("promtool", "test", "rules", "test.yaml", cwd=tmp_path)


def test_the_rules_are_valid(tmp_path: Path) -> None:
    for name, text in default_rules.files(GROUPS).items():
        tmp_path.joinpath(name).write_text(text)
    run("promtool", "check", "rules", "--lint=all", "--lint-fatal", *default_rules.files(GROUPS), cwd=tmp_path)


@pytest.mark.parametrize("alert", alerts(), ids=lambda alert: f"{alert.name}-{alert.severity}")
def test_every_alert_has_a_case_that_fires_and_one_that_is_quiet(alert: Alert) -> None:
    own = [case for case in cases() if case["alertname"] == alert.name]
    labels = {"severity": alert.severity, **alert.labels}
    fired = [found["exp_labels"] for case in own for found in case.get("exp_alerts", [])]
    assert any(labels.items() <= found.items() for found in fired), "never fires"
    assert any(not case.get("exp_alerts") for case in own), "is never quiet"


@pytest.mark.parametrize("alert", alerts(), ids=lambda alert: f"{alert.name}-{alert.severity}")
def test_texts_name_only_labels_that_the_alert_has(alert: Alert) -> None:
    named = set(re.findall(r"\$labels\.(\w+)", alert.summary + alert.description + alert.runbook))
    for case in cases():
        for found in case.get("exp_alerts", []):
            if case["alertname"] == alert.name and alert.labels.items() <= found["exp_labels"].items():
                assert named <= found["exp_labels"].keys()


def test_every_alert_has_a_runbook() -> None:
    assert [alert.name for alert in alerts() if not re.match(r"1\. .+\n2\. .+", alert.runbook)] == []


def test_an_alert_of_one_name_and_severity_is_there_once() -> None:
    names = [(alert.name, alert.severity, *sorted(alert.labels.items())) for alert in alerts()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("programs", "chosen"),
    [
        ((), ["components"]),
        (("litellm",), ["components", "chat-litellm", "litellm"]),
        (("litellm", "valkey-exporter"), ["components", "chat-litellm", "litellm", "valkey"]),
        (("kube-state-metrics", "postgres-exporter"), ["components", "kubernetes", "postgres"]),
        (("elasticsearch-exporter",), ["components", "logs"]),
    ],
)
def test_only_watched_programs_have_rules(programs: tuple[str, ...], chosen: list[str]) -> None:
    watched = Watched(tuple(target(program) for program in programs))
    assert [group.name for group in default_rules.groups(watched, ChatObjectives())] == chosen


def test_objectives_are_bounds_of_the_alerts() -> None:
    strict = ChatObjectives(availability=99.9, first_token_seconds=2, first_token=90)
    text = "".join(default_rules.files(default_rules.groups(EVERYTHING, strict)).values())
    assert "14.4 * 0.001" in text
    assert 'le="2.0"' in text
    assert "14.4 * 0.1" in text
