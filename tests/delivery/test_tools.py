"""The files of each tool: valid for its own schema, and in the order and with the approvals that the props ask for."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from cdk8s import App

from constructs_lib import ENVIRONMENTS, LLMPlatform
from constructs_lib.delivery.stages import stages
from constructs_lib.testing import synth
from tests.crds import validate
from tests.delivery.deliveries import files, github, gitlab, objects, props
from tests.programs import path_of

ROOT = Path(__file__).parents[2]
SHAPES: list[dict[str, Any]] = [{}, {"apply": False}, {"environments": [{"name": "dev", "approval": False}]}]
WINDOW = {"schedule": "0 22 * * 1-5", "duration": "8h", "time_zone": "Europe/Berlin"}


def tool_file(name: str) -> Path:
    """Returns what `make tools` has fetched. Without it the test is skipped, and fails in CI."""
    if not (path := ROOT / ".tools" / name).exists():
        message = f"{name} is needed; run `make tools`"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    return path


# ---- schemas ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", SHAPES, ids=("all", "checks", "one"))
@pytest.mark.parametrize(("tool", "schema"), [("gitlab", "vendor.gitlab-ci"), ("github", "vendor.github-workflows")])
def test_a_pipeline_follows_the_schema_of_its_tool(tmp_path: Path, tool: str, schema: str, shape: dict[str, Any]) -> None:
    (text,) = files(tool, **shape).values()
    (tmp_path / "pipeline.yml").write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, tmp_path / "pipeline.yml"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("shape", SHAPES, ids=("all", "checks", "one"))
def test_the_tree_of_a_jenkinsfile_follows_jenkins_schema(shape: dict[str, Any]) -> None:
    schema = json.loads(tool_file("jenkins-ast-schema.json").read_text())
    jsonschema.Draft4Validator(schema).validate(json.loads(files("jenkins", **shape)["Jenkinsfile.json"]))  # pyright: ignore[reportUnknownMemberType]


def test_a_jenkinsfile_is_groovy(tmp_path: Path) -> None:
    java, groovy = path_of("java"), tool_file("groovy")
    commands = {"test": ["""echo 'it'"'"'s' "$HOME" '''three''' \\n \\\\ ${x}"""]}
    (tmp_path / "Jenkinsfile").write_text(files("jenkins", commands=commands)["Jenkinsfile"])
    compiler = "org.codehaus.groovy.tools.FileSystemCompiler"
    command = [java, "-cp", f"{groovy}/*", compiler, "-d", tmp_path / "classes", tmp_path / "Jenkinsfile"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "classes").glob("Jenkinsfile*.class"))


@pytest.mark.parametrize("tool", ["argocd", "flux"])
def test_the_objects_follow_the_crds_of_their_tool(tool: str) -> None:
    windows = {"sync_windows": [WINDOW]} if tool == "argocd" else {}
    environments = [{"name": "dev"}, {"name": "onprem", "cluster": "datacenter", **windows}]
    for item in objects(tool, environments=environments, repository="ssh://git@git.example.com:2222/team/platform.git"):
        validate(item)


# ---- pipelines --------------------------------------------------------------------------------------------------------


def test_every_tool_has_the_same_stages_with_the_same_shell() -> None:
    wanted = {stage.name: list(stage.shell) for stage in stages(props("gitlab"))}
    install = wanted.pop("install")
    assert list(wanted) == [
        "check", "test", "synth", "diff", "validate", "apply-dev", "smoke-dev", "apply-onprem", "smoke-onprem",
        "roll-back-dev", "roll-back-onprem",
    ]  # fmt: skip
    of_gitlab, of_jenkins = gitlab(), json.loads(files("jenkins")["Jenkinsfile.json"])["pipeline"]["stages"]
    steps = [step for job in github()["jobs"].values() for step in job["steps"]]
    runs = {step["name"]: step["run"].splitlines() for step in steps if "name" in step}
    shells = {stage["name"]: stage["branches"][0]["steps"][0]["arguments"][0]["value"]["value"] for stage in of_jenkins}
    assert of_gitlab["default"]["before_script"] == ["set -eu", *install]
    for name, shell in wanted.items():
        lines = "\n".join(shell).splitlines()
        assert of_gitlab[name]["script"][: len(shell)] == shell
        assert runs[name] == ["set -eu", *lines]
        assert shells[name].splitlines() == ["set -eu", *lines]


def test_gitlab_delivers_in_order_and_asks_from_the_second_environment_on() -> None:
    pipeline = gitlab()
    assert pipeline["stages"][-5:] == ["apply-dev", "smoke-dev", "apply-onprem", "smoke-onprem", "roll-back"]
    on_main = {"if": '$CI_COMMIT_BRANCH == "main"'}
    assert pipeline["apply-dev"]["rules"] == [on_main]
    assert pipeline["apply-onprem"]["rules"] == [{**on_main, "when": "manual", "allow_failure": False}]
    assert pipeline["smoke-onprem"]["rules"] == [on_main]
    assert pipeline["roll-back-dev"]["rules"] == [{**on_main, "when": "manual", "allow_failure": True}]
    assert pipeline["diff"]["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]


def test_github_delivers_in_order_into_environments() -> None:
    jobs = github()["jobs"]
    assert {name: job.get("needs") for name, job in jobs.items()} == {
        "checks": None, "dev": ["checks"], "onprem": ["dev"], "roll-back-dev": None, "roll-back-onprem": None,
    }  # fmt: skip
    assert jobs["onprem"]["environment"] == "onprem"
    assert jobs["onprem"]["if"] == "github.event_name == 'push'"
    assert "permissions" not in jobs["onprem"]
    assert github()["permissions"] == {"contents": "read"}


def test_jenkins_asks_from_the_second_environment_on() -> None:
    made = json.loads(files("jenkins")["Jenkinsfile.json"])["pipeline"]["stages"]
    asked = {stage["name"]: stage["input"]["message"]["value"] for stage in made if "input" in stage}
    assert asked == {"apply-onprem": "Deliver to onprem?"}


def test_an_environment_without_approval_is_delivered_at_once() -> None:
    environments = [{"name": "dev"}, {"name": "test", "approval": False}]
    assert "when" not in gitlab(environments=environments)["apply-test"]["rules"][0]


@pytest.mark.parametrize("tool", ["gitlab", "github", "jenkins"])
def test_a_pipeline_that_only_checks_talks_to_no_cluster(tool: str) -> None:
    assert "kubectl" not in "".join(files(tool, apply=False).values())


def test_a_stage_without_commands_is_left_out() -> None:
    assert "test" not in gitlab(commands={"test": []})["stages"]


def test_text_of_users_stays_text_for_github() -> None:
    steps = github(commands={"test": ["echo '${{ secrets.X }}'"]})["jobs"]["checks"]["steps"]
    (step,) = [step for step in steps if step.get("name") == "test"]
    assert step["run"].splitlines()[1] == "echo '${{ '${{' }} secrets.X }}'"


# ---- Argo CD and Flux ---------------------------------------------------------------------------------------------------


def test_argo_cd_syncs_by_itself_only_without_approval() -> None:
    _, applications = objects("argocd")
    elements = applications["spec"]["generators"][0]["list"]["elements"]
    assert [(each["environment"], each["cluster"], each["automated"]) for each in elements] == [
        ("dev", "in-cluster", True), ("onprem", "datacenter", False),
    ]  # fmt: skip
    template = applications["spec"]["template"]["spec"]
    assert "automated" not in template["syncPolicy"]
    assert "ServerSideApply=true" in template["syncPolicy"]["syncOptions"]
    compared = applications["spec"]["template"]["metadata"]["annotations"]
    assert compared == {"argocd.argoproj.io/compare-options": "ServerSideDiff=true"}
    assert applications["spec"]["templatePatch"].startswith("{{- if .automated }}\nspec:")


def test_argo_cd_leaves_replicas_and_generated_secrets_alone() -> None:
    _, applications = objects("argocd")
    assert applications["spec"]["template"]["spec"]["ignoreDifferences"] == [
        {"group": "", "kind": "Secret", "jsonPointers": ["/data"]},
        {"group": "apps", "kind": "Deployment", "managedFieldsManagers": ["kube-controller-manager"]},
    ]


def test_argo_cd_may_only_do_what_a_platform_needs() -> None:
    project, _ = objects("argocd", environments=[{"name": "dev", "namespace": "llm", "sync_windows": [WINDOW]}])
    assert project["spec"]["sourceRepos"] == ["https://git.example.com/team/platform.git"]
    assert [each["namespace"] for each in project["spec"]["destinations"]] == ["llm", "llm-nodes"]
    (window,) = project["spec"]["syncWindows"]
    assert (window["applications"], window["timeZone"]) == (["llm-platform-dev"], "Europe/Berlin")


def test_argo_cd_may_make_each_kind_without_a_namespace() -> None:
    volumes = [{"kind": "local", "name": "pg", "size": "1Gi", "path": "/data", "node": "node-1"}]
    changes = {"ingress_controller": {}, "access": {"viewers": ["staff"]}, "persistent_volumes": volumes}
    made = synth(LLMPlatform(App(), "onprem", ENVIRONMENTS["onprem"].replace(**changes)))
    project, _ = objects("argocd")
    permitted = {(each["group"], each["kind"]) for each in project["spec"]["clusterResourceWhitelist"]}
    without = {(item["apiVersion"].rpartition("/")[0], item["kind"]) for item in made if "namespace" not in item["metadata"]}
    assert without == permitted


def test_flux_reads_one_file_for_each_environment(tmp_path: Path) -> None:
    """By Git's own reading of the rules, which Flux shares."""
    for environment, other in (("dev", "onprem"), ("onprem", "dev")):
        made = [item for item in objects("flux", folder="deploy/dist") if item["kind"] == "GitRepository"]
        (rules,) = [item["spec"]["ignore"] for item in made if item["metadata"]["name"].endswith(environment)]
        folder = tmp_path / environment
        (folder / "deploy/dist").mkdir(parents=True)
        subprocess.run(["git", "init", "--quiet", folder], check=True)
        (folder / ".gitignore").write_text(rules)
        for path in (f"deploy/dist/{other}.k8s.yaml", f"deploy/dist/{environment}.k8s.yaml", "deploy/x.yaml", "main.py"):
            (folder / path).write_text("x")
        command = ["git", "ls-files", "--others", "--exclude-standard"]
        known = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
        assert known.stdout.split() == [f"deploy/dist/{environment}.k8s.yaml"]


def test_flux_waits_for_the_health_of_everything_in_order_of_branches() -> None:
    repositories = [item for item in objects("flux") if item["kind"] == "GitRepository"]
    kustomizations = [item for item in objects("flux") if item["kind"] == "Kustomization"]
    assert [item["spec"]["ref"]["branch"] for item in repositories] == ["main", "deliver/onprem"]
    assert all(item["spec"]["wait"] and item["spec"]["prune"] for item in kustomizations)
    assert kustomizations[1]["spec"]["kubeConfig"] == {"secretRef": {"name": "datacenter"}}


# ---- this repository --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [".gitlab-ci.yml", ".github/workflows/delivery.yml"])
def test_the_pipelines_of_this_repository_are_current(path: str) -> None:
    tool = "gitlab" if "gitlab" in path else "github"
    assert (ROOT / path).read_text() == (ROOT / "dist" / "delivery" / tool / path).read_text(), "run make synth"
