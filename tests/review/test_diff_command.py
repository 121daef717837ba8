"""The command `llm-platform diff`: what it takes, what it writes, and how it ends."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from constructs_lib.cli import app
from constructs_lib.commands.diff import FailOn
from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, USAGE
from constructs_lib.review.model import FAILING

SHOP = Path(__file__).with_name("shop.yaml")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["diff", *map(str, arguments)])


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    file = tmp_path / "shop.yaml"
    file.write_text(SHOP.read_text().replace("value: blue", "value: red"))
    return file


def test_it_ends_well_unless_told_when_to_stop(changed: Path) -> None:
    done = run(SHOP, changed)
    assert done.exit_code == 0
    assert "restart" in done.stdout
    assert "containers[web].env[COLOUR].value: blue → red" in done.stdout


@pytest.mark.parametrize(("limit", "code"), [("restart", 14), ("cost", 14), ("exposure", 0), ("rejected", 0)])
def test_the_exit_code_is_that_of_the_worst_class(changed: Path, limit: str, code: int) -> None:
    assert run(SHOP, changed, "--fail-on", limit).exit_code == code


def test_every_class_but_none_can_stop_a_pipeline() -> None:
    assert [each.value for each in FailOn] == [each.label for each in FAILING]
    assert len({each.exit_code for each in FAILING} | {0, SETTINGS, USAGE, ENVIRONMENT}) == len(FAILING) + 4


def test_files_of_a_name_can_be_compared_with_each_other(changed: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / "shop.yaml").write_text(SHOP.read_text())
    (old / "more.yaml").write_text(SHOP.read_text())
    assert run(old, old).exit_code == SETTINGS
    done = run(old, old, "--per-file")
    assert (done.exit_code, done.stdout.count("Nothing changes.")) == (0, 2)


@pytest.mark.parametrize("form", ["terminal", "markdown", "json", "sarif"])
def test_the_review_can_be_written_to_a_file(changed: Path, tmp_path: Path, form: str) -> None:
    done = run(SHOP, changed, "--format", form, "--output", tmp_path / "out")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "COLOUR" in (tmp_path / "out").read_text()


def test_json_can_be_read(changed: Path) -> None:
    assert json.loads(run(SHOP, changed, "--json").stdout)["reviews"][0]["counts"] == {"restart": 1}


def test_the_prices_are_those_of_the_table(changed: Path, tmp_path: Path) -> None:
    (tmp_path / "prices.yaml").write_text("currency: EUR\ncpu: 100\n")
    assert "EUR" in run(SHOP, changed, "--prices", tmp_path / "prices.yaml").stdout


@pytest.mark.parametrize(
    "arguments", [(SHOP,), (SHOP, SHOP, SHOP), (SHOP, SHOP, "--git", "main"), (SHOP, "--git", "main", "--live")]
)
def test_wrong_usage_says_what_to_give(arguments: tuple[object, ...]) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stderr) == (USAGE, "give OLD and NEW, or only NEW with either --git or --live\n")


def test_errors_of_both_sides_come_together() -> None:
    done = run("nowhere.yaml", "neither.yaml")
    assert done.exit_code == SETTINGS
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["nowhere.yaml", "neither.yaml"]


def test_without_a_cluster_one_line_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KUBECONFIG", str(tmp_path / "nowhere"))
    kubectl = tmp_path / "kubectl"
    kubectl.write_text("#!/bin/sh\necho 'error: current-context must exist in order to minify' >&2\nexit 1\n")
    kubectl.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    done = run(SHOP, "--live")
    assert done.exit_code == ENVIRONMENT
    assert done.stderr.splitlines()[-1] == "no cluster answers; name one by KUBECONFIG, or compare files"


def test_without_kubectl_one_line_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    done = run(SHOP, "--live")
    assert done.exit_code == ENVIRONMENT
    assert done.stderr.splitlines()[-1] == "kubectl: was not found; install it, or compare files"


def test_a_file_that_cannot_be_written_is_told_in_one_line(changed: Path, tmp_path: Path) -> None:
    done = run(SHOP, changed, "--json", "--output", tmp_path / "no" / "out")
    assert done.exit_code == ENVIRONMENT
    assert done.stderr == f"{tmp_path}/no/out: can't be written: No such file or directory\n"
