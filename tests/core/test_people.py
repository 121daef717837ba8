"""Groups of people: what they may do, in which namespaces."""

from typing import Any

import pytest
from cdk8s import App
from pydantic import ValidationError

from constructs_lib.core.traits.people import PeopleProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Manifests, synth

EVERYBODY = {"viewers": ["staff"], "operators": ["on-call"], "admins": ["platform-team"]}
PLACE, NODES = "llm-platform", "llm-platform-nodes"


def platform(**access: list[str]) -> Manifests:
    observability: dict[str, Any] = {"node_exporter": {}}
    return synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(access=access, observability=observability)))


def roles(manifests: Manifests, namespace: str) -> set[tuple[str, str]]:
    """(group, role) of each binding in a namespace."""
    return {
        (subject["name"], item["roleRef"]["name"])
        for item in manifests.of("RoleBinding")
        for subject in item["subjects"]
        if item["metadata"]["namespace"] == namespace and subject["kind"] == "Group"
    }


def test_each_group_has_its_role_in_the_platforms_namespace() -> None:
    assert roles(platform(**EVERYBODY), PLACE) == {
        ("staff", "view"),
        ("on-call", "view"),
        ("on-call", "llm-platform-operator"),
        ("platform-team", "admin"),
    }


def test_admins_get_no_way_to_root_on_the_nodes() -> None:
    assert roles(platform(**EVERYBODY), NODES) == {
        ("staff", "view"),
        *((group, role) for group in ("on-call", "platform-team") for role in ("view", "llm-platform-operator")),
    }


def test_operators_get_no_way_to_secrets() -> None:
    rules = [rule for item in platform(**EVERYBODY).of("Role") if "operator" in item["metadata"]["name"] for rule in item["rules"]]
    assert rules
    allowed = {(resource, verb) for rule in rules for resource in rule["resources"] for verb in rule["verbs"]}
    assert not {"secrets", "pods/exec", "pods/attach", "pods/ephemeralcontainers"} & {resource for resource, _ in allowed}
    assert {resource for resource, verb in allowed if verb in ("create", "patch", "update")} == {
        "pods/eviction", "pods/portforward", "deployments/scale", "statefulsets/scale",
    }  # fmt: skip


def test_without_groups_nothing_is_bound() -> None:
    manifests = platform()
    assert not roles(manifests, PLACE) | roles(manifests, NODES)
    assert not [name for name in manifests.names("Role") if name.endswith("-operator")]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"viewers": ["a"], "admins": ["a"]}, "admins: 'a' is among viewers too; list it once"),
        ({"admins": ["system:authenticated"]}, "'system:authenticated' is a group of Kubernetes itself"),
        ({"admins": ["a", "a"]}, "'a' is given twice"),
        ({"admins": ["a\nb"]}, "is not text on one line"),
    ],
)
def test_groups_that_cannot_be_meant_are_rejected(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        PeopleProps(**given)
