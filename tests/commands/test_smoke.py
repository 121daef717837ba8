"""`llm-platform smoke`: what it prints, and its exit codes."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from constructs_lib.cli import app
from tests.apps.smoke_test.platform_servers import Platform, serving_platform

KUBECTL = """\
#!/bin/sh
case "$*" in
  *create*) echo "$*" >> {folder}/calls; exit {create} ;;
  *"get job"*) cat {folder}/job ;;
  *logs*) cat {folder}/log ;;
esac
"""
"""Says of a Job what the API server and the kubelet would say. The cluster tests run the same with a real one."""


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def env(platform: Platform) -> Iterator[dict[str, str]]:
    with serving_platform(platform) as variables:
        yield variables


def run(*arguments: str, **env: str) -> Result:
    return CliRunner().invoke(app, ["smoke", *arguments], env=env)


def test_from_this_machine_each_check_has_a_line(env: dict[str, str]) -> None:
    done = run("--here", **env)
    assert done.exit_code == 0
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [
        ["passed", name] for name in ("models", "completion", "agent", "trace", "target", "logs")
    ]


def test_a_failure_says_where_to_look_and_what_to_do(platform: Platform, env: dict[str, str]) -> None:
    platform.lines = 0
    done = run("--here", **env)
    assert done.exit_code == 1
    failed, look, do = done.stdout.splitlines()[-3:]
    assert failed.startswith("failed   logs        Elasticsearch has no line of namespace 'llm' since ")
    assert look == "         look at     kubectl --namespace llm logs --selector app=127 --tail 50 --all-containers"
    assert do == "         do          see whether Filebeat runs on every node and Logstash's log has errors"


def test_json_has_the_verdict_and_every_check(platform: Platform, env: dict[str, str]) -> None:
    platform.up = {"litellm": "0", "custom-server": "1"}
    done = run("--here", "--json", **env)
    report = json.loads(done.stdout)
    assert (done.exit_code, report["passed"]) == (1, False)
    assert [check["check"] for check in report["checks"] if check["status"] == "failed"] == ["target"]


def test_missing_variables_are_wrong_usage() -> None:
    done = run("--here", OPENAI_BASE_URL="http://127.0.0.1:1/v1", OPENAI_API_KEY="", AGENT_BASE_URL="", AGENT_API_KEY="")
    assert done.exit_code == 2
    assert done.stderr.splitlines() == [f"{name}: is missing" for name in ("OPENAI_API_KEY", "AGENT_BASE_URL", "AGENT_API_KEY")]


# ---- in the cluster ---------------------------------------------------------------------------------------------------


def cluster(folder: Path, log: str = "", *, create: int = 0, end: str = "Complete", reason: str = "") -> dict[str, str]:
    job = {"spec": {"activeDeadlineSeconds": 1}, "status": {"conditions": [{"type": end, "status": "True", "reason": reason}]}}
    (folder / "job").write_text(json.dumps(job))
    (folder / "kubectl").write_text(KUBECTL.format(folder=folder, create=create))
    (folder / "kubectl").chmod(0o755)
    (folder / "log").write_text(log)
    return {"PATH": f"{folder}:/usr/bin:/bin"}


def test_in_the_cluster_a_job_is_made_of_the_template_and_its_log_is_shown(tmp_path: Path) -> None:
    lines = [{"check": "models", "status": "passed", "message": "fine"}, {"check": "agent", "status": "failed", "message": "no"}]
    done = run("-n", "team", **cluster(tmp_path, "\n".join(map(json.dumps, lines)), end="Failed"))
    assert done.exit_code == 1
    assert done.stdout == "passed   models      fine\nfailed   agent       no\n"
    made = (tmp_path / "calls").read_text().split()
    assert made[:4] == ["--namespace", "team", "create", "job"]
    assert made[5] == "--from=cronjob/smoke-test"


def test_a_pod_that_does_not_run_is_a_failure(tmp_path: Path) -> None:
    done = run(**cluster(tmp_path, end="Failed", reason="DeadlineExceeded"))
    assert done.exit_code == 1
    assert "did not run to its end" in done.stdout
    assert "kubectl --namespace llm-platform describe job,pods --selector app=smoke-test" in done.stdout


def test_without_the_template_or_a_cluster_one_line_says_so(tmp_path: Path) -> None:
    done = run(**cluster(tmp_path, create=1))
    assert done.exit_code == 3
    assert done.stderr.splitlines()[-1].startswith("a platform has the CronJob smoke-test unless")


def test_without_kubectl_one_line_says_so(tmp_path: Path) -> None:
    done = run(PATH=str(tmp_path))
    assert (done.exit_code, done.stderr) == (3, "kubectl: was not found; install it, and let KUBECONFIG name the cluster\n")
