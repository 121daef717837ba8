"""Manifests come from files, folders and Git revisions; bad input is an error that says where and what to do."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from constructs_lib.review.errors import ReviewError
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.manifests.sources import read, read_revision

ONE = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\n"
TWO = ONE.replace("one", "two")


def names(source: str) -> list[str]:
    return [f"{key}" for key in indexed(read(source))]


def errors(call: Callable[[], object]) -> list[str]:
    with pytest.raises(ReviewError) as caught:
        call()
    return list(caught.value.lines)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "a.yaml").write_text(ONE)
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *command], check=True)
    (tmp_path / "dist" / "a.yaml").write_text(TWO)
    return tmp_path


def test_a_folder_has_the_objects_of_all_its_files(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.yaml").write_text(f"{ONE}---\n# nothing\n---\n")
    (tmp_path / "deep" / "b.json").write_text('{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "b", "namespace": "c"}}')
    (tmp_path / "pipeline.yml").write_text("on: [push]\njobs: {}\n")
    (tmp_path / "notes.txt").write_text("no YAML")
    assert names(str(tmp_path)) == ["ConfigMap one", "Secret c/b"]


def test_a_list_of_objects_is_its_items(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"apiVersion: v1\nkind: List\nitems:\n- {{{ONE.strip().replace(chr(10), ', ')}}}\n")
    assert names(str(tmp_path / "a.yaml")) == ["ConfigMap one"]


def test_a_date_is_text_as_for_kubectl(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(ONE + "data: {day: 2026-01-01, sign: =}\n")
    assert read(str(tmp_path / "a.yaml"))[0].body["data"] == {"day": "2026-01-01", "sign": "="}


@pytest.mark.parametrize("source", ["main:dist", "main:dist/a.yaml", "HEAD:dist", "main:."])
def test_a_revision_of_git(repository: Path, source: str) -> None:
    assert names(source) == ["ConfigMap one"]
    assert names("dist") == ["ConfigMap two"]
    assert [f"{item.key}" for item in read_revision("main", "dist")] == ["ConfigMap one"]


def test_an_unknown_revision_is_an_error(repository: Path) -> None:
    (line,) = errors(lambda: read("mian:dist"))
    assert line == "'mian': is not a revision of this Git repository; `git log --oneline` and `git branch` list them"
    assert errors(lambda: read("main:dits")) == ["main:dits: there is no such file or folder at that revision"]


def test_outside_of_a_repository_a_revision_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert errors(lambda: read("main:dist"))[0].startswith("git rev-parse: not a git repository")


def test_two_objects_of_one_name_are_an_error_with_both_places(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(ONE)
    (tmp_path / "b.yaml").write_text(f"{TWO}---\n{ONE}")
    (line,) = errors(lambda: names(str(tmp_path)))
    assert line.startswith(f"{tmp_path}/b.yaml:5: ConfigMap one is in {tmp_path}/a.yaml:1 too; remove one")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("a: [", "a.yaml:2: column 1: is not YAML: "),
        ("just text", "a.yaml:1: must be a mapping with apiVersion, kind and metadata; this is not a Kubernetes object"),
        ("name: x\nversion: 2", "a.yaml:1: has no apiVersion and no kind and no metadata.name; this is not a Kubernetes object"),
        (ONE + "---\nkind: Secret\nmetadata: {name: a}", "a.yaml:5: has no apiVersion; this is not a Kubernetes object"),
        ("", "a.yaml: has no Kubernetes objects"),
    ],
)
def test_a_file_without_manifests_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, error: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(text)
    (line,) = errors(lambda: read("a.yaml"))
    assert line.startswith(error)


def test_a_folder_without_manifests_is_an_error(tmp_path: Path) -> None:
    (line,) = errors(lambda: read(str(tmp_path)))
    assert line.endswith("has no Kubernetes objects in files that end in .yaml, .yml, .json")


def test_a_file_that_is_not_there_is_an_error() -> None:
    assert errors(lambda: read("nowhere.yaml")) == ["nowhere.yaml: can't be read: No such file or directory"]
