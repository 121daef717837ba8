"""Rights of people, asked of the real API server: the groups of `access` against what `kubectl auth can-i` says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cdk8s import App

from constructs_lib import LLMPlatform
from constructs_lib.settings import DEV
from constructs_lib.testing import synth
from tests.cluster.kubectl import Namespace, namespace

NAMESPACE = "cluster-tests-access"
GROUPS = {"viewers": ["company:everybody"], "operators": ["company:on-call"], "admins": ["company:platform"]}
RIGHTS = {
    # verb and resource: who may
    ("get", "pods"): {"viewers", "operators", "admins"},
    ("get", "pods/log"): {"viewers", "operators", "admins"},
    ("list", "configmaps"): {"viewers", "operators", "admins"},
    ("delete", "pods"): {"operators", "admins"},
    ("create", "pods/eviction"): {"operators", "admins"},
    ("create", "pods/portforward"): {"operators", "admins"},
    ("patch", "deployments/scale"): {"operators", "admins"},
    ("delete", "jobs.batch"): {"operators", "admins"},
    ("get", "secrets"): {"admins"},
    ("create", "pods/exec"): {"admins"},
    ("patch", "deployments.apps"): {"admins"},
    ("create", "rolebindings.rbac.authorization.k8s.io"): {"admins"},
    ("get", "nodes"): set[str](),
}


@pytest.fixture(scope="module")
def where(cluster: None) -> Iterator[Namespace]:
    settings = DEV.replace(namespace=NAMESPACE, create_namespace=False, access=GROUPS)
    rights = synth(LLMPlatform(App(), "access", settings)).of("Role", "RoleBinding")
    with namespace(NAMESPACE) as place:
        place.apply(rights)
        yield place


@pytest.mark.parametrize(("verb", "resource"), RIGHTS)
def test_each_group_may_do_what_its_role_says(where: Namespace, verb: str, resource: str) -> None:
    assert {role for role, (group,) in GROUPS.items() if may(where, group, verb, resource)} == RIGHTS[verb, resource]


def test_other_groups_may_do_nothing(where: Namespace) -> None:
    assert not may(where, "company:other", "get", "pods")


def may(where: Namespace, group: str, verb: str, resource: str) -> bool:
    kind, _, part = resource.partition("/")
    subresource = [f"--subresource={part}"] if part else []
    answer = where.kubectl("auth", "can-i", verb, kind, *subresource, "--as=someone", f"--as-group={group}", expect=(0, 1))
    return answer.strip() == "yes"
