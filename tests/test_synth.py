"""`synthesize` writes the same files as cdk8s, and none if there is an error."""

import os
import re
import resource
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import cdk8s_plus_27 as kplus
import pytest
import yaml
from cdk8s import App, Chart, JsonPatch, YamlOutputType
from constructs import Construct

from constructs_lib import ENVIRONMENTS, LLMPlatform, Manifest, Postgres, SettingsError, Valkey, connect, synthesize
from constructs_lib.synth import write
from constructs_lib.testing import Manifests

Make = Callable[[App], Any]
HASH = r"(?<=-generator)-[0-9a-f]{10}"


def read(folder: Path) -> dict[str, list[Any]]:
    files = (file for file in folder.rglob("*") if file.is_file() and file.suffix != ".md")
    return {str(file.relative_to(folder)): list(yaml.load_all(file.read_text(), yaml.CSafeLoader)) for file in files}


def by_cdk8s(folder: Path, *make: Make, **options: Any) -> dict[str, list[Any]]:
    app = App(outdir=str(folder), **options)
    for each in make:
        each(app)
    app.synth()
    return read(folder)


def by_us(folder: Path, *make: Make, **options: Any) -> dict[str, list[Any]]:
    app = App(outdir=str(folder), **options)
    for each in make:
        each(app)
    synthesize(app)
    return read(folder)


def environments(app: App) -> None:
    for name, props in ENVIRONMENTS.items():
        LLMPlatform(app, name, props)


def test_several_environments_of_one_app_are_written_as_by_cdk8s(tmp_path: Path) -> None:
    ours = by_us(tmp_path / "ours", environments)
    assert {name: items for name, items in ours.items() if "/" not in name} == by_cdk8s(tmp_path / "cdk8s", environments)


class Team(Chart):
    """A store of the library among other objects, changed in every way that cdk8s has."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace=id, labels={"team": "blue"}, disable_resource_name_hashes=True)
        valkey = Valkey(self, "valkey")
        valkey.server.workload.add_json_patch(JsonPatch.replace("/spec/replicas", 0))
        valkey.server.service.metadata.add_label("extra", "label")
        valkey.server.service.metadata.add_annotation("extra", "annotation")
        self.config = kplus.ConfigMap(self, "config", data={"a": "b"})
        valkey.server.workload.add_dependency(self.config)


team = partial(Team, id="team")


class Late(Chart):
    """A store and a server, and a Deployment of cdk8s-plus that waits for the store."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace=id, disable_resource_name_hashes=True)
        self.valkey, self.postgres = Valkey(self, "valkey"), Postgres(self, "postgres")
        self.valkey.server.workload.add_json_patch(JsonPatch.remove("/metadata/labels/app"))
        self.connected = self.deployment("connected")
        connect(self.connected, self.valkey.cache, {"A": "b"}, wait=True)

    def deployment(self, id: str) -> kplus.Deployment:
        return kplus.Deployment(self, id, containers=[kplus.ContainerProps(image="a:1")])


def test_objects_of_users_are_written_as_by_cdk8s(tmp_path: Path) -> None:
    ours = by_us(tmp_path / "ours", team)
    assert ours == by_cdk8s(tmp_path / "cdk8s", team)
    (items,) = ours.values()
    assert {item["kind"] for item in items if item["metadata"]["labels"].get("extra")} == {"Service"}
    assert [item["spec"]["replicas"] for item in items if item["kind"] == "StatefulSet"] == [0]


@pytest.mark.parametrize("kind", list(YamlOutputType))
def test_files_are_divided_as_in_the_app(tmp_path: Path, kind: YamlOutputType) -> None:
    options = {"yaml_output_type": kind, "output_file_extension": ".yml"}
    make = (team, partial(Chart, id="empty"))
    theirs = by_cdk8s(tmp_path / "cdk8s", *make, **options)
    # In folders of charts, cdk8s names a Job's file without the hash that its name gets at synth.
    ours = by_us(tmp_path / "ours", *make, **options)
    assert {re.sub(HASH, "", name) if "/" in name else name: items for name, items in ours.items()} == theirs


def depend_on_charts(app: App) -> None:
    Team(app, "first").add_dependency(Team(app, "second"))


def depend_on_objects(app: App) -> None:
    first, second = Team(app, "first"), Team(app, "second")
    first.config.node.add_dependency(second.config)


@pytest.mark.parametrize("dependent", [depend_on_charts, depend_on_objects])
def test_charts_that_depend_on_each_other_have_the_names_that_cdk8s_gives_them(tmp_path: Path, dependent: Make) -> None:
    ours = by_us(tmp_path / "ours", dependent)
    assert ours == by_cdk8s(tmp_path / "cdk8s", dependent)
    assert set(ours) == {"0000-second.k8s.yaml", "0001-first.k8s.yaml"}


def test_the_cdk8s_cli_gets_the_paths_of_constructs_on_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CDK8S_RECORD_CONSTRUCT_METADATA", "true")
    ours = by_us(tmp_path / "ours", team)
    monkeypatch.delenv("CDK8S_RECORD_CONSTRUCT_METADATA")
    assert ours == by_cdk8s(tmp_path / "cdk8s", team, record_construct_metadata=True)
    assert "construct-metadata.json" in ours


def test_synth_after_synthesize_gives_the_same_objects(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    chart = Team(app, "team")
    synthesize(app)
    ours = read(tmp_path)
    app.synth()
    assert read(tmp_path) == ours
    assert chart.to_json() == ours["team.k8s.yaml"]
    synthesize(app)
    assert read(tmp_path) == ours


LATE: dict[str, Callable[[Late, Valkey], Any]] = {
    "variable": lambda _, valkey: valkey.server.add_env("LATE", "1"),
    "files": lambda _, valkey: valkey.server.add_files("/late", {"a": "b"}),
    "patch": lambda _, valkey: valkey.server.workload.add_json_patch(JsonPatch.add("/spec/minReadySeconds", 1)),
    "label": lambda _, valkey: valkey.server.service.metadata.add_label("late", "1"),
    "store": lambda team, _: Postgres(team, "late").database("late"),
    "database": lambda team, _: team.postgres.database("late"),
    "client": lambda team, valkey: connect(team.deployment("late"), valkey.cache, {"A": "b"}),
}


@pytest.mark.parametrize("by", [App.synth, synthesize])
@pytest.mark.parametrize("change", LATE.values(), ids=LATE)
def test_a_change_after_a_synth_is_in_the_next_one(
    tmp_path: Path, change: Callable[[Late, Valkey], Any], by: Callable[[App], None]
) -> None:
    def changed(folder: Path, *, early: bool) -> dict[str, list[Any]]:
        app = App(outdir=str(folder))
        team = Late(app, "late")
        if not early:
            by(app)
            by(app)
        change(team, team.valkey)
        by(app)
        files = read(folder)
        synthesize(app)
        assert read(folder) == files
        return {name: sorted(items, key=str) for name, items in files.items()}

    assert changed(tmp_path / "late", early=False) == changed(tmp_path / "early", early=True)


@pytest.mark.parametrize("by", [App.synth, synthesize])
def test_a_workload_that_is_connected_again_waits_once(tmp_path: Path, by: Callable[[App], None]) -> None:
    app = App(outdir=str(tmp_path))
    team = Late(app, "late")
    by(app)
    connect(team.connected, team.valkey.cache, {"A": "b", "LATE": "c"}, wait=True)
    connect(team.connected, team.postgres.database("late"), wait=True)
    for _ in range(2):
        by(app)
        (items,) = read(tmp_path).values()
        manifests = Manifests(items)
        assert sorted(manifests.waits("late-connected")) == ["wait-for-postgres-late", "wait-for-valkey"]
        assert manifests.env("late-connected") == {"A": "b", "LATE": "c"}
        assert ("late-connected", "postgres", 5432) in manifests.edges()


class Double(Chart):
    """Two objects that the API server knows by one name."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace=id)
        for place in ("one", "two"):
            Manifest(self, place, "ConfigMap", lambda: {"data": {}}, name="same", labels={})


class TooLarge(Chart):
    """A file that only shows at synth that it is too large."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="team")
        Valkey(self, "valkey").server.add_files("/big", lambda: {"big.txt": "x" * 2**19}, id="big")


def test_errors_of_all_charts_come_together_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as error:
        by_us(tmp_path / "out", team, partial(Double, id="a"), partial(Double, id="b"), partial(TooLarge, id="c"))
    assert [re.sub(r".*(ConfigMap .same. exists twice|have 524288 bytes).*", r"\1", line) for line in error.value.lines] == [
        "ConfigMap 'same' exists twice", "ConfigMap 'same' exists twice", "have 524288 bytes"
    ]  # fmt: skip
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("make", [partial(Double, id="a"), partial(TooLarge, id="a")])
def test_an_app_with_errors_keeps_them(tmp_path: Path, make: Make) -> None:
    app = App(outdir=str(tmp_path / "out"))
    make(app)
    for _ in range(2):
        with pytest.raises(SettingsError):
            synthesize(app)
    with pytest.raises(RuntimeError, match="Validation failed"):
        app.synth()


def depend_in_a_circle(app: App) -> None:
    first, second = Team(app, "first"), Team(app, "second")
    first.config.node.add_dependency(second.config)
    second.config.node.add_dependency(first.config)


def fail_as_they_are_rendered(app: App) -> None:
    Manifest(Chart(app, "a"), "b", "ConfigMap", lambda: {"data": 1 // 0}, name="b", labels={})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            depend_in_a_circle,
            "constructs depend on each other in a circle: first/config => second/config => first/config; take out",
        ),
        (
            fail_as_they_are_rendered,
            "[a/b] b: ConfigMap 'b' can't be rendered: ZeroDivisionError: integer division or modulo by zero",
        ),
    ],
)
def test_an_error_of_constructs_is_told_with_their_paths(tmp_path: Path, make: Make, message: str) -> None:
    with pytest.raises(SettingsError) as error:
        by_us(tmp_path / "out", make)
    assert error.value.lines[0].startswith(message)


def test_an_error_in_a_users_own_chart_is_not_hidden(tmp_path: Path) -> None:
    def broken(app: App) -> None:
        kplus.ConfigMap(Chart(app, "a"), "b").metadata.add("name", 1)
        raise KeyError("theirs")

    with pytest.raises(KeyError, match="theirs"):
        by_us(tmp_path / "out", broken)


def test_files_get_their_names_once_they_are_whole(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "no-folder" / "bad.yaml"
    good.write_text("old")
    bad.parent.write_text("a file, so no folder")
    with pytest.raises(OSError, match="no-folder"):
        write({good: "new", bad: "new"})
    assert good.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.yaml", "no-folder"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    write({file: "old"})
    pid = os.fork()
    if not pid:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            write({file: "x" * 10_000})
        except OSError:
            os._exit(28)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 28
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.yaml", "old")]
