"""The shell of the stages, run in a small project."""

import os
import subprocess
from pathlib import Path

import pytest

from constructs_lib.delivery.stages import Stage, stages
from tests.delivery.deliveries import props

ROOT = Path(__file__).parents[2]
MAIN = """\
from cdk8s import App, Chart
from constructs_lib import Valkey, synthesize
app = App()
Valkey(Chart(app, "dev", namespace="llm-platform", disable_resource_name_hashes=True), "valkey")
synthesize(app)
"""
KUBECTL = """\
#!/bin/sh
echo "$*" >> "$CALLS"
case "$*" in
  *"get deployment"*) [ -z "$BROKEN" ] || exit 1; echo statefulset.apps/valkey ;;
  "apply "*) cat "${3#--filename=}" > "$CALLS.applied" ;;
esac
"""
"""Writes down what it is asked to do. The cluster tests have a real one."""


def stage(name: str, **changes: object) -> Stage:
    return next(each for each in stages(props("gitlab", **changes)) if each.name == name)


def run(project: Path, name: str, **env: str) -> subprocess.CompletedProcess[str]:
    script = "\n".join(["set -eu", *stage(name).shell])
    known = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(project.parent), **env}
    return subprocess.run(["sh", "-c", script], cwd=project, env=known, capture_output=True, text=True, check=False)


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose manifests are synthesized and committed, with a remote repository."""
    origin, folder = tmp_path / "origin.git", tmp_path / "project"
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", origin], check=True)
    subprocess.run(["git", "clone", "--quiet", origin, folder], check=True, capture_output=True)
    (folder / "main.py").write_text(MAIN)
    (folder / ".gitignore").write_text(".venv\n")
    (folder / ".venv").symlink_to(ROOT / ".venv")
    subprocess.run([folder / ".venv/bin/python", "main.py"], cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
    git(folder, "checkout", "--quiet", "-B", "main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=first")
    git(folder, "push", "--quiet", "origin", "main")
    return folder


def test_the_shell_of_every_stage_is_shell() -> None:
    for each in stages(props("jenkins")):
        done = subprocess.run(["bash", "-n"], input="\n".join(each.shell), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, ""), each.name


def test_install_makes_an_environment(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("")
    done = run(tmp_path, "install")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / ".venv/bin/python").exists()


def test_synth_passes_while_the_manifests_are_current(project: Path) -> None:
    done = run(project, "synth")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [('"valkey")', '"cache")', " M dist/dev.k8s.yaml"), ('Chart(app, "dev"', 'Chart(app, "test"', "?? dist/test.k8s.yaml")],
)
def test_synth_fails_when_they_are_not(project: Path, old: str, new: str, shown: str) -> None:
    (project / "main.py").write_text(MAIN.replace(old, new))
    done = run(project, "synth")
    assert done.returncode == 1
    assert shown in done.stdout.splitlines()
    assert done.stdout.endswith("dist is not what the sources say: synthesize and commit it\n")


def test_validate_passes_good_manifests_and_names_bad_ones(project: Path) -> None:
    assert run(project, "validate").returncode == 0
    file = project / "dist" / "dev.k8s.yaml"
    file.write_text(file.read_text().replace("automountServiceAccountToken: false", "automountServiceAccountToken: never", 1))
    done = run(project, "validate")
    assert done.returncode != 0
    assert "dist/dev.k8s.yaml" in done.stdout + done.stderr


def test_test_runs_tests_if_there_are_any(project: Path) -> None:
    assert run(project, "test").returncode == 0
    (project / "tests").mkdir()
    (project / "tests" / "test_it.py").write_text("def test_it() -> None:\n    raise AssertionError\n")
    assert run(project, "test").returncode == 1


# ---- the cluster ------------------------------------------------------------------------------------------------------


@pytest.fixture
def cluster(project: Path) -> dict[str, str]:
    bin = project.parent / "bin"
    bin.mkdir()
    (bin / "kubectl").write_text(KUBECTL)
    (bin / "kubectl").chmod(0o755)
    return {"PATH": f"{bin}:{os.environ['PATH']}", "CALLS": str(bin / "calls"), "BROKEN": ""}


def test_apply_waits_for_every_rollout(project: Path, cluster: dict[str, str]) -> None:
    done = run(project, "apply-dev", **cluster)
    assert done.returncode == 0, done.stderr
    assert Path(cluster["CALLS"]).read_text().splitlines() == [
        "config use-context dev",
        "apply --server-side --filename=dist/dev.k8s.yaml",
        "--namespace llm-platform get deployment,statefulset --output=name",
        "--namespace llm-platform rollout status statefulset.apps/valkey --timeout=20m",
    ]


def test_apply_fails_if_the_cluster_does_not_answer(project: Path, cluster: dict[str, str]) -> None:
    assert run(project, "apply-dev", **{**cluster, "BROKEN": "yes"}).returncode == 1


def test_roll_back_applies_the_manifests_of_an_earlier_commit(project: Path, cluster: dict[str, str]) -> None:
    file = project / "dist" / "dev.k8s.yaml"
    first = file.read_text()
    file.write_text(first + "# changed\n")
    git(project, "commit", "--quiet", "--all", "--message=second")
    assert run(project, "roll-back-dev", **cluster).returncode == 0
    assert Path(cluster["CALLS"] + ".applied").read_text() == first
    assert run(project, "roll-back-dev", **cluster, ROLL_BACK_TO="HEAD").returncode == 0
    assert Path(cluster["CALLS"] + ".applied").read_text() == first + "# changed\n"
    assert run(project, "roll-back-dev", **cluster, ROLL_BACK_TO="nowhere").returncode != 0


def test_the_context_of_another_name_is_used() -> None:
    assert "kubectl config use-context datacenter" in stage("apply-onprem").shell
