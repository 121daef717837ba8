"""Rule files: what the check accepts, promtool accepts too, and the other way round."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.observability.prometheus.rule_file import check_rule_file
from constructs_lib.observability.prometheus.template_syntax import check_template
from tests.programs import path_of

ALERT = {"alert": "A", "expr": "up == 0"}
RECORD = {"record": "a:b", "expr": "sum(up)"}


def file(*rules: Any, **group: Any) -> str:
    return yaml.safe_dump({"groups": [{"name": "team", **group, "rules": list(rules)}]})


GOOD = {
    "empty": "",
    "comment": "# nothing yet\n",
    "no groups": "groups: []",
    "no rules": "groups: [{name: team}]",
    "two groups": "groups: [{name: a}, {name: b}]",
    "for 0m": file({**ALERT, "for": "0m"}),
    "for 0": file({**ALERT, "for": "0"}),
    "for 1w2d": file({**ALERT, "for": "1w2d", "keep_firing_for": "90s"}),
    "group": file(RECORD, interval="30s", query_offset="0s", limit=0, labels={"team": "llm"}),
    "template": file({**ALERT, "labels": {"x": "{{ $labels.pod }}"}, "annotations": {"s": "{{ $value | humanize }} %"}}),
    "record with braces in a label": file({**RECORD, "labels": {"x": "{{ is text here"}}),
    "text of several lines": file({**ALERT, "expr": "up\n  == 0\n  and on (job) up", "annotations": {"d": "a\n{{ .Value }}\n"}}),
    "utf-8": file({**ALERT, "alert": "Überlast ☃", "annotations": {"s": "ä $5 ${X}"}}),
}
BAD = {
    "no yaml": "groups: [",
    "a list": "- groups",
    "a key twice": "groups: []\ngroups: []",
    "an unknown key": "groups: []\nrules: []",
    "no name": "groups: [{rules: []}]",
    "an empty name": "groups: [{name: ''}]",
    "a group twice": "groups: [{name: a}, {name: a}]",
    "neither alert nor record": file({"expr": "up"}),
    "alert and record": file({**ALERT, **RECORD}),
    "no expr": file({"alert": "A"}),
    "an empty expr": file({"alert": "A", "expr": ""}),
    "no promql": file({"alert": "A", "expr": "sum(up"}),
    "a type error": file({"alert": "A", "expr": "rate(up)"}),
    "for on a record": file({**RECORD, "for": "5m"}),
    "keep_firing_for on a record": file({**RECORD, "keep_firing_for": "5m"}),
    "annotations on a record": file({**RECORD, "annotations": {"s": "x"}}),
    "a record with braces": file({**RECORD, "record": "a{b}"}),
    "for in words": file({**ALERT, "for": "5 minutes"}),
    "for in the wrong order": file({**ALERT, "for": "5m1h"}),
    "for without a unit": file({**ALERT, "for": "5"}),
    "a negative interval": file(ALERT, interval="-1m"),
    "an unknown field": file({**ALERT, "severity": "high"}),
    "__name__ as a label": file({**ALERT, "labels": {"__name__": "x"}}),
    "an empty label name": file({**ALERT, "labels": {"": "x"}}),
    "a list as a label": file({**ALERT, "labels": {"x": ["y"]}}),
    "an open template": file({**ALERT, "annotations": {"s": "{{ $value"}}),
    "an unknown function": file({**ALERT, "annotations": {"s": "{{ humanise $value }}"}}),
    "an unknown variable": file({**ALERT, "labels": {"s": "{{ $lables.pod }}"}}),
    "no end": file({**ALERT, "annotations": {"s": "{{ if $value }}x"}}),
}
TEMPLATES = r"""
text
{ }
}}
{{ . }}
{{- .Labels.pod -}}
{{/* a comment */}}
{{ $labels.a }}{{ $externalLabels.b }}
{{ $value }}
{{ printf "%.2f" $value | title }}
{{ humanizeDuration .Value }}
{{ with query "up" }}{{ . | first | value }}{{ end }}
{{ range $i, $s := query "up" }}{{ $s.Labels.pod }}{{ else }}none{{ end }}
{{ if eq $value 1.0 }}a{{ else if .Labels }}b{{ end }}
{{ define "t" }}{{ . }}{{ end }}{{ template "t" $value }}
{{ (query "up" | first).Labels.a }}
{{ range . }}{{ break }}{{ end }}
{{ $x := 1 }}{{ $x }}
{{ `raw` }}
{{ 'c' }}
{{ -1.5e3 }}
{{ true }}
{{ and .A (not .B) }}
{{ $ }}
{{
{{ }}
{{ $ value }}
{{ $x }}
{{ end }}
{{ else }}
{{ if }}x{{ end }}
{{ .a.b c }}
{{ foo }}
{{ 'ab' }}
{{ "a }}
{{ (.A }}
{{ .A) }}
{{ .A | 1 }}
{{ 1.x }}
{{ "a""b" }}
{{ break }}
{{ 1a }}
{{ template t }}
{{ range $i, 5 := . }}{{ end }}
{{ /* no comment */ }}
{{ $v := }}
{{ a := 1 }}
{{ if .A }}{{ else }}{{ else }}{{ end }}
{{ range $i, $s := query "up" }}{{ end }}{{ $i }}
{{ with .A }}{{ else with .B }}{{ end }}
{{ if .A }}{{ else with .B }}{{ end }}
""".strip().splitlines()
"""Good ones and bad ones, one in each line."""


def accepted_by_promtool(path: Path, text: str) -> bool:
    path.write_text(text)
    command = [path_of("promtool"), "check", "rules", "--lint=none", str(path)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD)
def test_good_files_are_accepted(text: str, tmp_path: Path) -> None:
    assert check_rule_file(text) == text
    assert accepted_by_promtool(tmp_path / "team.yaml", text)


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_bad_files_are_rejected(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        check_rule_file(text)
    assert not accepted_by_promtool(tmp_path / "team.yaml", text)


def test_every_error_of_a_file_is_told() -> None:
    text = file({**ALERT, "for": "x"}, {**ALERT, "expr": "("}, {**ALERT, "annotations": {"s": "{{", "t": "{{ foo }}"}}, RECORD)
    with pytest.raises(ValueError, match=r"for: .*; .*expr: .*; .*annotations.s: .*; .*annotations.t: ") as error:
        check_rule_file(text)
    assert "groups.0.rules.3" not in str(error.value)


def test_templates_are_accepted_as_prometheus_accepts_them(tmp_path: Path) -> None:
    alerts = [{**ALERT, "alert": f"A{number}", "annotations": {"s": text}} for number, text in enumerate(TEMPLATES)]
    tmp_path.joinpath("team.yaml").write_text(file(*alerts))
    command = [path_of("promtool"), "check", "rules", "--lint=none", "team.yaml"]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    numbers = {int(number) for number in re.findall(r'rule \d+, "A(\d+)"', said.stdout + said.stderr)}
    assert numbers
    assert [text for text in TEMPLATES if not accepted(text)] == [TEMPLATES[number] for number in sorted(numbers)]


def accepted(template: str) -> bool:
    try:
        return check_template(template) == template
    except ValueError:
        return False
