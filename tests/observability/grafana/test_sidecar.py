"""Dashboards for an existing Grafana: defaults, everything set, errors."""

import json
from typing import Any

import pytest
from cdk8s import Chart
from pydantic import ValidationError

from constructs_lib.observability.dashboards.dashboard import Dashboard
from constructs_lib.observability.grafana import Grafana, GrafanaSidecar, SidecarProps
from constructs_lib.testing import Manifests, synth
from tests.observability.grafana.test_grafana import EVERY_PROGRAM, PROMETHEUS


def sidecar(into: Chart, props: SidecarProps | None = None, **links: Any) -> Manifests:
    GrafanaSidecar(into, "dashboards", props, **links)
    return synth(into)


def uids(manifests: Manifests) -> set[str]:
    return {name.removeprefix("dashboards-dashboard-") for name in manifests.names("ConfigMap")}


def sources(manifests: Manifests) -> set[str]:
    return {panel["datasource"]["uid"] for item in manifests for panel in panels(item) if "datasource" in panel}


def panels(item: dict[str, Any]) -> list[dict[str, Any]]:
    ((_, text),) = item["data"].items()
    return json.loads(text)["panels"]


def test_a_sidecar_gets_config_maps_and_nothing_else(chart: Chart) -> None:
    manifests = sidecar(chart)
    assert {item["kind"] for item in manifests} == {"ConfigMap"}
    for item in manifests:
        assert item["metadata"]["labels"]["grafana_dashboard"] == "1"
        assert item["metadata"]["annotations"] == {"grafana_folder": "LLM platform"}


def test_dashboards_are_those_of_an_embedded_grafana(chart: Chart) -> None:
    made = GrafanaSidecar(chart, "dashboards", watched=EVERY_PROGRAM)
    ours = Grafana(chart, "grafana", prometheus=PROMETHEUS, watched=EVERY_PROGRAM)
    assert [dashboard.text() for dashboard in made.dashboards] == [dashboard.text() for dashboard in ours.dashboards]


def test_labels_and_annotations_can_be_others(chart: Chart) -> None:
    props = SidecarProps(labels={"dashboards": "yes"}, annotations={"k8s-sidecar-target-directory": "/tmp/llm"})
    for item in sidecar(chart, props):
        assert "grafana_dashboard" not in item["metadata"]["labels"]
        assert item["metadata"]["labels"]["dashboards"] == "yes"
        assert item["metadata"]["annotations"] == {"k8s-sidecar-target-directory": "/tmp/llm"}


def test_data_sources_are_named_by_their_uids(chart: Chart) -> None:
    props = SidecarProps(prometheus="thanos", elasticsearch="search-1")
    manifests = sidecar(chart, props, logs=True)
    assert sources(manifests) == {"thanos", "search-1"}
    assert '"uid": "prometheus"' not in str(manifests)


def test_uids_of_dashboards_stay(chart: Chart) -> None:
    assert uids(sidecar(chart, SidecarProps(prometheus="thanos"))) >= {"litellm", "platform-overview", "stores"}


@pytest.mark.parametrize(("uid", "logs", "shown"), [(None, True, False), ("search", False, False), ("search", True, True)])
def test_panels_of_logs_need_logs_and_a_data_source(chart: Chart, uid: str | None, logs: bool, shown: bool) -> None:
    assert ("logs" in uids(sidecar(chart, SidecarProps(elasticsearch=uid), logs=logs))) is shown


def test_dashboards_have_only_sections_of_watched_programs(chart: Chart) -> None:
    assert uids(sidecar(chart, watched={"litellm"})) == {"litellm", "platform-overview"}


def test_rejects_a_dashboard_of_programs_that_are_not_watched(chart: Chart) -> None:
    panel = {"type": "timeseries", "targets": [{"expr": "litellm_requests_metric_total"}], "gridPos": {"y": 0}}
    with pytest.raises(RuntimeError, match=r"dashboards\.dashboards\.mine: asks for litellm_requests_metric_total"):
        sidecar(chart, watched={"kibana"}, dashboards=[Dashboard({"uid": "mine", "panels": [panel]})])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"labels": {}}, "at least 1 entries"),
        ({"prometheus": "my source"}, "is not a uid"),
        ({"replicas": 2}, "is not a setting"),
    ],
)
def test_rejects_props(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        SidecarProps().replace(**changes)
