"""GitLab CI: `.gitlab-ci.yml`. `DIFF_TOKEN` is a token of the project that may write notes, KUBECONFIG a variable of type file."""

from typing import Any

from constructs_lib.core.values.yaml_text import documents_text
from constructs_lib.delivery.props import DeliveryProps
from constructs_lib.delivery.stages import DIFF_FILE, Stage, stages

NOTES = "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
COMMENT = (
    'if [ -n "${DIFF_TOKEN:-}" ]; then curl --fail --silent --show-error --output /dev/null'
    f' --header "PRIVATE-TOKEN: $DIFF_TOKEN" --form "body=<{DIFF_FILE}" "{NOTES}"; fi'
)
REVIEW = '$CI_PIPELINE_SOURCE == "merge_request_event"'


def gitlab(props: DeliveryProps) -> dict[str, str]:
    """Returns the pipeline, by the name of its file."""
    install, *others = stages(props)
    names = [stage.name for stage in others if stage.when != "request"]
    pipeline: dict[str, Any] = {
        "stages": [*names, *(["roll-back"] if props.apply else [])],
        "workflow": {"rules": [{"if": REVIEW}, {"if": _on_branch(props)}]},
        "variables": {"GIT_DEPTH": "0", "PIP_CACHE_DIR": "$CI_PROJECT_DIR/.cache/pip"},
        "default": {
            "image": props.image.reference,
            "interruptible": True,
            "cache": {"key": "pip", "paths": [".cache/pip"]},
            "before_script": ["set -eu", *install.shell],
        },
        **{stage.name: _job(props, stage) for stage in others},
    }
    return {".gitlab-ci.yml": documents_text([pipeline])}


def _job(props: DeliveryProps, stage: Stage) -> dict[str, Any]:
    is_request = stage.when == "request"
    job: dict[str, Any] = {"stage": "roll-back" if is_request else stage.name, "script": [*stage.shell]}
    if stage.name == "diff":
        job["script"].append(COMMENT)
        job["artifacts"] = {"paths": [DIFF_FILE], "expose_as": "Review of the manifests"}
    if stage.environment:
        # A delivery that has begun is never cancelled, and two of one environment run one after the other.
        job |= {"environment": {"name": stage.environment}, "resource_group": stage.environment, "interruptible": False}
    if is_request:
        job["needs"] = []
    return job | {"rules": _rules(props, stage)} if stage.when != "always" else job


def _rules(props: DeliveryProps, stage: Stage) -> list[dict[str, Any]]:
    if stage.when == "review":
        return [{"if": REVIEW}]
    manual = {"when": "manual", "allow_failure": stage.when == "request"} if stage.approval or stage.when == "request" else {}
    return [{"if": _on_branch(props), **manual}]


def _on_branch(props: DeliveryProps) -> str:
    return f'$CI_COMMIT_BRANCH == "{props.branch}"'
