"""The context of a chart: one call configures it, and no object exists twice among charts that go to one cluster."""

from pathlib import Path
from typing import Any

import pytest
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart

from constructs_lib import ENVIRONMENTS, LLMPlatform, SettingsError, Valkey, configure_chart, synthesize
from constructs_lib.testing import synth


def chart_in(app: App, id: str, namespace: str = "team") -> Chart:
    return Chart(app, id, namespace=namespace, disable_resource_name_hashes=True)


def config_map(chart: Chart, id: str, name: str) -> None:
    ApiObject(chart, id, api_version="v1", kind="ConfigMap", metadata=ApiObjectMetadata(name=name))


def test_configuring_a_chart_twice_is_an_error(chart: Chart) -> None:
    configure_chart(chart, part_of="one")
    with pytest.raises(ValueError, match="configure_chart was called twice for 'test'"):
        configure_chart(chart, part_of="two")


def test_configuring_a_chart_after_its_first_construct_is_an_error(chart: Chart) -> None:
    Valkey(chart, "valkey")
    with pytest.raises(ValueError, match="configure_chart must come before the first construct of 'test'"):
        configure_chart(chart, part_of="late")


def test_charts_in_one_namespace_have_generators_of_their_own(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    Valkey(chart_in(app, "one"), "cache-one")
    Valkey(chart_in(app, "two"), "cache-two")
    synthesize(app)
    assert "one-secret-generator" in (tmp_path / "one.k8s.yaml").read_text()
    assert "two-secret-generator" in (tmp_path / "two.k8s.yaml").read_text()


def made_by_two_charts(app: App) -> None:
    Valkey(chart_in(app, "one"), "cache")
    Valkey(chart_in(app, "two"), "cache")


def made_twice_by_others(app: App) -> None:
    chart = chart_in(app, "one")
    config_map(chart, "a", "same")
    config_map(chart, "b", "same")


def made_by_others_too(app: App) -> None:
    chart = chart_in(app, "one")
    Valkey(chart, "cache")
    ApiObject(chart, "mine", api_version="v1", kind="Service", metadata=ApiObjectMetadata(name="cache"))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (made_by_two_charts, "StatefulSet 'cache' of namespace 'team' exists twice, in charts 'one' and 'two'"),
        (made_twice_by_others, "ConfigMap 'same' of namespace 'team' exists twice, in chart 'one'"),
        (made_by_others_too, "Service 'cache' of namespace 'team' exists twice, in chart 'one'"),
    ],
)
def test_an_object_that_exists_twice_in_an_app_is_an_error(tmp_path: Path, make: Any, message: str) -> None:
    app = App(outdir=str(tmp_path / "dist"))
    make(app)
    with pytest.raises(SettingsError, match=message):
        synthesize(app)
    assert not (tmp_path / "dist").exists()


def test_environments_may_have_objects_of_the_same_names(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    LLMPlatform(app, "first", ENVIRONMENTS["dev"])
    LLMPlatform(app, "second", ENVIRONMENTS["dev"])
    synthesize(app)
    assert {file.name for file in tmp_path.iterdir()} == {"first.k8s.yaml", "second.k8s.yaml"}


@pytest.mark.parametrize(("own", "selector"), [(True, {}), (False, {"app.kubernetes.io/part-of": "llm-platform"})])
def test_only_the_platforms_pods_are_isolated_in_a_shared_namespace(own: bool, selector: dict[str, str]) -> None:
    platform = LLMPlatform(App(), "shared", ENVIRONMENTS["dev"].replace(create_namespace=own))
    selected = synth(platform).policy("default-deny")["podSelector"]
    assert selected.get("matchLabels", {}) == selector
