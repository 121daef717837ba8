"""What `synthesize` writes is what cdk8s would write, and nothing where anything is refused."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import cdk8s_plus_27 as kplus
import pytest
import yaml
from cdk8s import App, Chart, JsonPatch
from constructs import Construct

from constructs_lib import ENVIRONMENTS, LLMPlatform, SettingsError, Valkey, synthesize
from constructs_lib.core.manifest import Manifest


def read(folder: Path) -> dict[str, list[Any]]:
    return {file.name: list(yaml.load_all(file.read_text(), yaml.CSafeLoader)) for file in folder.iterdir()}


def by_cdk8s(folder: Path, make: Callable[[App], Any]) -> dict[str, list[Any]]:
    app = App(outdir=str(folder))
    make(app)
    app.synth()
    return read(folder)


def by_us(folder: Path, *make: Callable[[App], Any]) -> dict[str, list[Any]]:
    synthesize(*make, outdir=str(folder))
    return read(folder)


def test_each_environment_is_what_cdk8s_makes_of_it(tmp_path: Path) -> None:
    for name, props in ENVIRONMENTS.items():
        make = partial(LLMPlatform, id=name, props=props)
        assert by_us(tmp_path / f"{name}-ours", make) == by_cdk8s(tmp_path / f"{name}-cdk8s", make)


class Team(Chart):
    """Something of ours among things of others, changed in every way that cdk8s has."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="team", labels={"team": "blue"}, disable_resource_name_hashes=True)
        valkey = Valkey(self, "valkey")
        valkey.server.workload.add_json_patch(JsonPatch.replace("/spec/replicas", 0))
        valkey.server.service.metadata.add_label("extra", "label")
        valkey.server.service.metadata.add_annotation("extra", "annotation")
        self.config = kplus.ConfigMap(self, "config", data={"a": "b"})
        valkey.server.workload.add_dependency(self.config)


def test_what_others_made_and_changed_is_what_cdk8s_makes_of_it(tmp_path: Path) -> None:
    ours = by_us(tmp_path / "ours", partial(Team, id="team"))
    assert ours == by_cdk8s(tmp_path / "cdk8s", partial(Team, id="team"))
    (items,) = ours.values()
    assert {item["kind"] for item in items if item["metadata"]["labels"].get("extra")} == {"Service"}
    assert [item["spec"]["replicas"] for item in items if item["kind"] == "StatefulSet"] == [0]


def dependent(app: App) -> None:
    first, second = Team(app, "first"), Team(app, "second")
    first.add_dependency(second)


def test_charts_that_depend_on_each_other_have_the_names_that_cdk8s_gives_them(tmp_path: Path) -> None:
    ours = by_us(tmp_path / "ours", dependent)
    assert ours == by_cdk8s(tmp_path / "cdk8s", dependent)
    assert set(ours) == {"0000-second.k8s.yaml", "0001-first.k8s.yaml"}


class Double(Chart):
    """Two objects that the API server knows by one name."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="team")
        for place in ("one", "two"):
            Manifest(self, place, "ConfigMap", lambda: {"data": {}}, name="same", labels={})


def test_findings_of_all_charts_come_together_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as error:
        synthesize(partial(Team, id="good"), partial(Double, id="a"), partial(Double, id="b"), outdir=str(tmp_path / "out"))
    lines = str(error.value).splitlines()
    assert len(lines) == 2
    assert all(re.search(r"a second ConfigMap 'same'", line) for line in lines)
    assert not (tmp_path / "out").exists()


def test_two_objects_of_one_name_are_refused_by_cdk8s_too(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="a second ConfigMap 'same'"):
        by_cdk8s(tmp_path, partial(Double, id="a"))


class TooLarge(Chart):
    """A file that only shows at synth what is wrong with it."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="team")
        Valkey(self, "valkey").server.add_files("/big", lambda: {"big.txt": "x" * 2**19}, id="big")


def test_what_only_shows_while_rendering_is_refused_and_not_written(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="big: its files have 524288 bytes"):
        synthesize(partial(TooLarge, id="a"), outdir=str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()
