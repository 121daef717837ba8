"""GitHub Actions: `.github/workflows/delivery.yml`.

Each environment of the repository has the secret KUBECONFIG, and reviewers where deliveries need an approval.
"""

from typing import Any

from constructs_lib.core.values.yaml_text import documents_text
from constructs_lib.delivery.props import DeliveryProps
from constructs_lib.delivery.stages import DIFF_FILE, ROLL_BACK_TO, Stage, stages

CHECKOUT, SET_UP_PYTHON, PYTHON = "actions/checkout@v6", "actions/setup-python@v6", "3.13"
COMMENT = f'gh pr comment "$NUMBER" --edit-last --create-if-none --body-file {DIFF_FILE}'
SAME_REPOSITORY = "github.event.pull_request.head.repo.full_name == github.repository"
"""A pull request of a fork has a token that can't comment."""
EVENTS = {"review": "github.event_name == 'pull_request'", "delivery": "github.event_name == 'push'"}
WRITE_KUBECONFIG = (
    'umask 077; printf "%s" "$CONTENT" > "$RUNNER_TEMP/kubeconfig"; echo "KUBECONFIG=$RUNNER_TEMP/kubeconfig" >> "$GITHUB_ENV"'
)


def github(props: DeliveryProps) -> dict[str, str]:
    """Returns the workflow, by the name of its file."""
    install, *others = stages(props)
    jobs = {"checks": _checks([install, *(stage for stage in others if not stage.environment)])}
    previous = "checks"
    for environment in props.environments if props.apply else ():
        delivery = [stage for stage in others if stage.environment == environment.name and stage.when == "delivery"]
        jobs[environment.name] = _delivery(environment.name, [install, *delivery], EVENTS["delivery"]) | {"needs": [previous]}
        previous = environment.name
    for stage in others:
        if stage.when == "request":
            condition = f"github.event_name == 'workflow_dispatch' && inputs.roll_back == '{stage.environment}'"
            jobs[stage.name] = _delivery(stage.environment, [install, stage], condition)
    workflow = {"name": "delivery", "on": _events(props), "permissions": {"contents": "read"}, "jobs": jobs}
    return {".github/workflows/delivery.yml": documents_text([workflow])}


def _events(props: DeliveryProps) -> dict[str, Any]:
    events: dict[str, Any] = {"pull_request": {"branches": [props.branch]}, "push": {"branches": [props.branch]}}
    if props.apply:
        environments = [environment.name for environment in props.environments]
        to = {"description": "The Git revision whose manifests are applied", "type": "string", "default": "HEAD~1"}
        what = {"description": "The environment to roll back", "type": "choice", "options": environments, "required": True}
        events["workflow_dispatch"] = {"inputs": {"roll_back": what, "to": to}}
    return events


def _checks(steps: list[Stage]) -> dict[str, Any]:
    return {
        "if": "github.event_name != 'workflow_dispatch'",
        "runs-on": "ubuntu-latest",
        "permissions": {"contents": "read", "pull-requests": "write"},
        "steps": [*_begin(), *(step for stage in steps for step in _steps(stage))],
    }


def _delivery(environment: str, steps: list[Stage], condition: str) -> dict[str, Any]:
    kubeconfig = {"name": "kubeconfig", "env": {"CONTENT": "${{ secrets.KUBECONFIG }}"}, "run": WRITE_KUBECONFIG}
    return {
        "if": condition,
        "runs-on": "ubuntu-latest",
        "environment": environment,
        "concurrency": {"group": f"delivery-{environment}"},
        "steps": [*_begin(), kubeconfig, *(step for stage in steps for step in _steps(stage))],
    }


def _begin() -> list[dict[str, Any]]:
    return [
        {"uses": CHECKOUT, "with": {"fetch-depth": 0}},
        {"uses": SET_UP_PYTHON, "with": {"python-version": PYTHON}},
    ]


def _steps(stage: Stage) -> list[dict[str, Any]]:
    step: dict[str, Any] = {"name": stage.name, "run": "set -eu\n" + "".join(f"{_literal(line)}\n" for line in stage.shell)}
    if stage.when == "review":
        step["if"] = EVENTS["review"]
    if stage.when == "request":
        step["env"] = {ROLL_BACK_TO: "${{ inputs.to }}"}
    return [step, _comment()] if stage.name == "diff" else [step]


def _comment() -> dict[str, Any]:
    env = {"GH_TOKEN": "${{ github.token }}", "NUMBER": "${{ github.event.pull_request.number }}"}
    return {"name": "comment", "if": f"{EVENTS['review']} && {SAME_REPOSITORY}", "env": env, "run": COMMENT}


def _literal(line: str) -> str:
    """Returns a line in which `${{` stays what it is."""
    return line.replace("${{", "${{ '${{' }}")
