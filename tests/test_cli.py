"""The command as users run it: files in, files out, exit codes, and one plain line where the machine lacks something."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from constructs_lib import SettingsError
from constructs_lib.__main__ import INTERRUPTED
from constructs_lib.cli import app
from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS
from constructs_lib.files import rendered_files

ROOT = Path(__file__).parents[1]
USAGE = 2


def run(*arguments: str | Path, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "constructs_lib", *map(str, arguments)]
    checkout = {"PYTHONPATH": str(ROOT)}  # which an editable installation of another checkout would hide
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **checkout, **env}, capture_output=True, text=True, check=False, timeout=120
    )  # fmt: skip


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.yaml"
    file.write_text("base: dev\n")
    return file


def test_each_file_becomes_one_of_manifests(tmp_path: Path, good: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text("base: dev\nnamespace: other\n")
    done = run("synth", good, other, "--outdir", tmp_path / "out")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [f"{tmp_path}/out/good.k8s.yaml", f"{tmp_path}/out/other.k8s.yaml"]
    assert (tmp_path / "out" / "good.k8s.yaml").read_bytes() == (ROOT / "dist" / "dev.k8s.yaml").read_bytes()


def test_the_folder_may_come_from_the_environment(tmp_path: Path, good: Path) -> None:
    assert run("synth", good, CDK8S_OUTDIR=str(tmp_path / "out")).returncode == 0
    assert (tmp_path / "out" / "good.k8s.yaml").exists()


def test_errors_of_all_files_and_all_stages_come_together(tmp_path: Path, good: Path) -> None:
    texts = {
        "syntax.yaml": "a: [",
        "load.yaml": "litellm: {replicas: many}\nopen_webui: {sign_up: yes}",
        "synth.yaml": "base: dev\nopen_webui: {env: {DATABASE_URL: a}}\nagent_server: {model: none}",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    done = run("synth", good, *(tmp_path / name for name in texts), "--outdir", tmp_path / "out")
    assert done.returncode == SETTINGS
    assert [line.removeprefix(f"{tmp_path}/").split(": ")[:2] for line in done.stderr.splitlines()] == [
        ["syntax.yaml", "line 1, column 5"], ["load.yaml", "litellm.replicas"], ["load.yaml", "open_webui.sign_up"],
        ["synth.yaml", "agent_server.model"], ["synth.yaml", "open_webui.env.DATABASE_URL"],
    ]  # fmt: skip
    assert done.stdout == ""
    assert not (tmp_path / "out").exists()


def test_two_files_of_one_name_are_an_error(tmp_path: Path, good: Path) -> None:
    same = tmp_path / "elsewhere" / "good.yaml"
    same.parent.mkdir()
    same.write_text("{}")
    done = run("synth", good, same, "--outdir", tmp_path / "out")
    assert done.returncode == SETTINGS
    assert done.stderr == f"{same}: {tmp_path}/out/good.k8s.yaml is written for another file of that name too; rename one\n"


@pytest.mark.parametrize(
    ("name", "error"), [("nowhere.yaml", "No such file or directory"), ("", "Is a directory"), ("a\x1b[2Jb", "No such file")]
)
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, name: str, error: str) -> None:
    done = run("synth", tmp_path / name, "--outdir", tmp_path / "out")
    assert done.returncode == SETTINGS
    assert f"can't be read: {error}" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize("name", ["My Company.yaml", "a_b.yaml", "ä.yaml", ".yaml", "a\nb.yaml", "a.b.yaml"])
def test_a_file_whose_name_cdk8s_would_change_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}")
    with pytest.raises(SettingsError, match="must have a name of lower-case letters"):
        rendered_files([tmp_path / name], tmp_path / "out")


def test_wrong_usage_has_its_own_code(good: Path) -> None:
    for arguments in (["synth"], ["synth", str(good), "--nonsense"], ["nonsense"], []):
        done = run(*arguments)
        assert done.returncode == USAGE
        assert "Traceback" not in done.stderr


def test_the_help_needs_nothing() -> None:
    done = run("synth", "--help", JSII_NODE="/nowhere/node")
    assert done.returncode == 0
    assert "Exit codes: 0 done, 1 settings" in done.stdout


# ---- what the machine lacks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("node", ["/nowhere/node", "/bin/false", "/etc/passwd"])
def test_without_node_there_is_a_one_line_error(tmp_path: Path, good: Path, node: str) -> None:
    done = run("synth", good, "--outdir", tmp_path / "out", JSII_NODE=node)
    assert done.returncode == ENVIRONMENT
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"{node}: Node.js ")
    assert "pip install 'cdk8s-llm-platform[node]'" in line


def test_a_folder_that_cannot_be_written_to_is_told_in_one_line(tmp_path: Path, good: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = run("synth", good, "--outdir", tmp_path / "file" / "out")
    assert done.returncode == ENVIRONMENT
    assert done.stderr == f"{tmp_path}/file/out/good.k8s.yaml: can't be written: Not a directory\n"
    assert done.stdout == ""


def test_without_typer_there_is_a_one_line_error(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError")
    done = run("synth", "a.yaml", PYTHONPATH=str(tmp_path))
    assert done.returncode == ENVIRONMENT
    assert done.stderr == "llm-platform needs typer: pip install 'cdk8s-llm-platform[cli]'\n"


def test_an_interrupt_ends_it_silently_and_writes_nothing(tmp_path: Path, good: Path) -> None:
    os.mkfifo(waiting := tmp_path / "waiting.yaml")
    command = [sys.executable, "-m", "constructs_lib", "synth", good, waiting, "--outdir", tmp_path / "out"]
    with (
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, process_group=0) as process,
        os.fdopen(writer(waiting, process), "w"),
    ):
        errors = interrupt(process)
    assert process.returncode == INTERRUPTED
    assert errors == ""
    assert not (tmp_path / "out").exists()


def interrupt(process: subprocess.Popen[str]) -> str:
    """Interrupts a process and returns its standard error. Python can lose a signal just before a read."""
    for _ in range(6):
        os.killpg(process.pid, signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=10)[1]
    raise AssertionError("it goes on")


def writer(waiting: Path, process: subprocess.Popen[str]) -> int:
    """Returns the writing end of a named pipe, once the process reads it: when it has rendered the file before."""
    while process.poll() is None:
        try:
            return os.open(waiting, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.05)
    raise AssertionError(process.stderr.read() if process.stderr else "it ended")


# ---- imports ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", ["from cdk8s import Chart; import constructs_lib", "import constructs_lib; import cdk8s"])
def test_the_packaged_node_is_found_whichever_import_comes_first(program: str, tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name != "JSII_NODE"} | {"PATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


# ---- Secrets --------------------------------------------------------------------------------------------------------

KUBECTL = """#!/bin/sh
case "$*" in *go-template=*) ;; *) echo "asks for more than names" >&2; exit 1 ;; esac
printf '%s\\n' $KEYS
"""


@pytest.fixture
def fake_kubectl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kubectl that answers with the keys in the variable KEYS."""
    program = tmp_path / "bin" / "kubectl"
    program.parent.mkdir()
    program.write_text(KUBECTL)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")


def secrets(file: Path, *options: str, keys: Iterable[str] = ()) -> Result:
    return CliRunner().invoke(app, ["secrets", str(file), *options], env={"KEYS": " ".join(keys)})


@pytest.mark.usefixtures("fake_kubectl")
def test_secrets_are_listed_and_a_cluster_is_compared_by_names_alone(good: Path) -> None:
    listed = secrets(good, "--json")
    assert listed.exit_code == 0, listed.output
    keys = [f"{entry['secret']}/{entry['key']}" for entry in json.loads(listed.stdout)]
    complete = secrets(good, "--check", keys=keys)
    assert (complete.exit_code, complete.output) == (0, "")
    lacking = secrets(good, "--check", keys=[key for key in keys if key != "litellm/salt-key"])
    assert (lacking.exit_code, lacking.stdout) == (SETTINGS, "")
    assert re.fullmatch(r"llm-platform/litellm: has no key 'salt-key' \(.*\); it is filled by Job, .*\n", lacking.stderr)


def test_a_cluster_that_does_not_answer_is_told_in_one_line(good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUBECONFIG", str(tmp_path / "none"))
    done = secrets(good, "--check")
    assert done.exit_code == ENVIRONMENT
    assert re.fullmatch("kubectl: .*\n", done.stderr)
