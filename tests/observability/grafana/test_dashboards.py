"""Our dashboards: their JSON, their queries, and whether the programs really have what they ask for.

`constructs_lib/observability/dashboards/emitted/` lists the metrics of each program; every list says where it was read.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import Counter, Gauge, Histogram

from constructs_lib.apps.agent_server.server.metrics import Metrics
from constructs_lib.observability.dashboards import build
from constructs_lib.observability.dashboards.dashboard import EMITTED, FIRST, LOGS, NEEDS, OURS, Dashboard, emitted, ours
from constructs_lib.observability.dashboards.promql import DURATION_VARIABLES, expressions, metrics_used, panels
from constructs_lib.observability.exporters.valkey_exporter import QUEUE_PARTS
from constructs_lib.observability.prometheus.scrape_configs import KEPT_OF_CONTAINERS
from tests.observability.tools import run

WITHOUT_METRICS = {"langfuse", LOGS}
"""Needs of sections that have no query for their metrics."""
DASHBOARDS = pytest.mark.parametrize("dashboard", ours(), ids=lambda dashboard: dashboard.uid)


def shown(dashboard: Dashboard) -> list[dict[str, Any]]:
    return [dict(panel) for panel in panels(dashboard.body) if panel["type"] != "row"]


def listed(program: str) -> frozenset[str]:
    """The metrics that were really seen: what only begins like one is not enough for a dashboard of ours."""
    known = emitted(program)
    assert known, f"no list of {program}"
    assert known.metrics
    return known.metrics


def sections(dashboard: Dashboard) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for panel in dashboard.body["panels"]:
        if panel["type"] == "row":
            found[panel["title"]] = []
        else:
            list(found.values())[-1].append(panel)
    return found


def test_the_files_are_up_to_date() -> None:
    written = {path: path.read_text() for path in (NEEDS, *OURS.glob("*.json"))}
    assert written == build.files(), "run: python -m constructs_lib.observability.dashboards"


def test_there_is_one_for_each_part_of_the_platform() -> None:
    assert {dashboard.uid for dashboard in ours()} == {
        FIRST, "agent-server", "kubernetes", "langfuse", "litellm", "logs", "model-servers", "open-webui", "stores",
    }  # fmt: skip


@DASHBOARDS
def test_every_panel_has_a_description_and_a_unit(dashboard: Dashboard) -> None:
    for panel in shown(dashboard):
        assert panel["title"]
        assert re.fullmatch(r"[A-Z0-9].*\.", panel["description"]), panel["title"]
        assert panel["fieldConfig"]["defaults"]["unit"], panel["title"]
        assert panel["targets"], panel["title"]


@DASHBOARDS
def test_ids_and_titles_are_unique(dashboard: Dashboard) -> None:
    assert len({panel["id"] for panel in panels(dashboard.body)}) == len(list(panels(dashboard.body)))
    for title, section in sections(dashboard).items():
        assert len({panel["title"] for panel in section}) == len(section), title


@DASHBOARDS
def test_panels_fill_the_grid_without_overlap(dashboard: Dashboard) -> None:
    taken: set[tuple[int, int]] = set()
    for panel in panels(dashboard.body):
        place = panel["gridPos"]
        cells = {(x, y) for x in range(place["x"], place["x"] + place["w"]) for y in range(place["y"], place["y"] + place["h"])}
        assert place["x"] + place["w"] <= 24, panel["title"]
        assert not cells & taken, panel["title"]
        taken |= cells


@DASHBOARDS
def test_data_sources_are_those_that_are_provisioned(dashboard: Dashboard) -> None:
    uids = {source["uid"] for panel in shown(dashboard) for source in (panel["datasource"], panel["targets"][0]["datasource"])}
    assert uids <= {"prometheus", "alertmanager", "elasticsearch"}


@DASHBOARDS
def test_it_has_a_schema_version_and_stays_small(dashboard: Dashboard) -> None:
    assert dashboard.body["schemaVersion"] >= 39
    assert len(dashboard.text().encode()) < 128 * 1024
    assert json.loads(dashboard.text()) == dashboard.body


@DASHBOARDS
def test_sections_query_only_metrics_of_the_programs_they_need(dashboard: Dashboard) -> None:
    for title, section in sections(dashboard).items():
        needed = dashboard.needs[title]
        offered = {name for program in set(needed) - WITHOUT_METRICS for name in listed(program)}
        assert metrics_used({"panels": section}) <= offered, title


@DASHBOARDS
def test_variables_ask_only_for_metrics_of_a_section(dashboard: Dashboard) -> None:
    needed = {program for programs in dashboard.needs.values() for program in programs}
    assert not dashboard.unknown_metrics(needed - WITHOUT_METRICS)


@DASHBOARDS
def test_rows_are_the_sections_that_have_needs(dashboard: Dashboard) -> None:
    assert list(sections(dashboard)) == sorted(dashboard.needs, key=list(sections(dashboard)).index)
    assert all(dashboard.needs.values())


def test_variables_of_queries_are_there() -> None:
    for dashboard in ours():
        known = {variable["name"] for variable in dashboard.body["templating"]["list"]}
        asked = {name for _, text in expressions(dashboard.body) for name in re.findall(r'"\$([a-z_]+)"', text)}
        assert asked <= known, dashboard.uid
        assert known <= asked, f"{dashboard.uid}: a filter that filters nothing"


def test_the_list_of_the_agents_metrics_is_complete() -> None:
    metrics = Metrics()
    for metric in vars(metrics).values():
        if isinstance(metric, Counter | Gauge | Histogram):
            _touch(metric)
    names = {line.split("{")[0].split(" ")[0] for line in metrics.text().decode().splitlines() if not line.startswith("#")}
    assert {name for name in names if not name.endswith("_created")} == listed("agent-server")


def _touch(metric: Any) -> None:
    labels: tuple[str, ...] = metric._labelnames
    series = metric.labels(*labels) if labels else metric
    series.observe(1) if isinstance(metric, Histogram) else series.inc()


def test_the_embedded_prometheus_keeps_the_container_metrics_of_the_dashboards() -> None:
    asked = {name for dashboard in ours() for name in metrics_used(dashboard.body) if name.startswith("container_")}
    assert asked
    assert all(re.fullmatch(KEPT_OF_CONTAINERS, name) for name in asked)


def test_our_exporter_has_the_parts_of_queues_that_dashboards_ask_for() -> None:
    queries = [text for dashboard in ours() for _, text in expressions(dashboard.body)]
    parts = [found for text in queries for found in re.findall(r'key=~"bull:\.\*:\(?([a-z|]+)\)?"', text)]
    asked = {part for alternatives in parts for part in alternatives.split("|")}
    assert {"wait", "failed", "id"} <= asked <= set(QUEUE_PARTS)


def test_every_list_has_its_source() -> None:
    for path in EMITTED.glob("*.json"):
        content = json.loads(path.read_text())
        assert content["source"]
        assert content["metrics"] == sorted(set(content["metrics"])), path.name
        assert content["metrics"] or content["prefixes"], path.name


def test_promtool_accepts_every_query(tmp_path: Path) -> None:
    queries = [text for dashboard in ours() for _, text in expressions(dashboard.body)]
    records = [{"record": f"q{number}", "expr": DURATION_VARIABLES.sub("5m", text)} for number, text in enumerate(queries)]
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps({"groups": [{"name": "dashboards", "rules": records}]}))
    run("promtool", "check", "rules", "--lint=none", rules.name, cwd=tmp_path)
