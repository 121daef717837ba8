"""Jenkins: a declarative `Jenkinsfile`, and the same as JSON. The credentials `kubeconfig-<environment>` are files."""

import json
from collections.abc import Mapping
from typing import Any

from constructs_lib.delivery.props import DeliveryProps
from constructs_lib.delivery.stages import DIFF_FILE, ROLL_BACK_TO, Stage, stages
from constructs_lib.delivery.tools.groovy import jenkinsfile

ROLL_BACK, NOTHING = "ROLL_BACK", "nothing"
Node = dict[str, Any]


def jenkins(props: DeliveryProps) -> dict[str, str]:
    """Returns the pipeline, as Groovy and as JSON, by the names of its files."""
    tree = _pipeline(props)
    return {"Jenkinsfile": jenkinsfile(tree), "Jenkinsfile.json": json.dumps(tree, indent=2) + "\n"}


def _pipeline(props: DeliveryProps) -> Node:
    pipeline: Node = {
        "agent": {"type": "docker", "arguments": [{"key": "image", "value": _literal(props.image.reference)}]},
        "options": {"options": [{"name": "disableConcurrentBuilds", "arguments": []}]},
        "environment": [{"key": "HOME", "value": _text("${env.WORKSPACE}")}],
    }
    if props.apply:
        pipeline["parameters"] = {"parameters": _parameters(props)}
    return {"pipeline": pipeline | {"stages": [_stage(props, stage) for stage in stages(props)]}}


def _parameters(props: DeliveryProps) -> list[Node]:
    environments = "\n".join([NOTHING, *(environment.name for environment in props.environments)])
    return [
        _call("choice", {"name": ROLL_BACK, "choices": environments, "description": "The environment to roll back"}),
        _call("string", {"name": ROLL_BACK_TO, "defaultValue": "HEAD~1", "description": "The Git revision that is applied"}),
    ]


def _stage(props: DeliveryProps, stage: Stage) -> Node:
    steps = [_call("sh", {"script": "\n".join(["set -eu", *stage.shell])})]
    if stage.name == "diff":
        steps.append(_call("archiveArtifacts", {"artifacts": DIFF_FILE}))
    node: Node = {"name": stage.name, "branches": [{"name": "default", "steps": steps}]}
    if conditions := _conditions(props, stage):
        node["when"] = {"beforeInput": True, "conditions": conditions}
    if stage.approval:
        node["input"] = {"message": _literal(f"Deliver to {stage.environment}?")}
    if stage.environment:
        credentials = {"name": "credentials", "arguments": [_literal(f"kubeconfig-{stage.environment}")]}
        node["environment"] = [{"key": "KUBECONFIG", "value": credentials}]
    return node


def _conditions(props: DeliveryProps, stage: Stage) -> list[Node]:
    match stage.when:
        case "always":
            return []
        case "review":
            return [{"name": "changeRequest", "arguments": []}]
        case "request":
            return [_on_branch(props), _asks_for(stage.environment)]
        case "delivery":
            roll_backs = [_asks_for(environment.name) for environment in props.environments]
            return [_on_branch(props), {"name": "not", "children": [{"name": "anyOf", "children": roll_backs}]}]


def _on_branch(props: DeliveryProps) -> Node:
    return {"name": "branch", "arguments": _literal(props.branch)}


def _asks_for(environment: str) -> Node:
    return _call("environment", {"name": ROLL_BACK, "value": environment})


def _call(name: str, arguments: Mapping[str, str]) -> Node:
    return {"name": name, "arguments": [{"key": key, "value": _literal(value)} for key, value in arguments.items()]}


def _literal(value: str) -> Node:
    return {"isLiteral": True, "value": value}


def _text(value: str) -> Node:
    """Returns a text in which Jenkins replaces `${...}`."""
    return {"isLiteral": False, "value": value}
