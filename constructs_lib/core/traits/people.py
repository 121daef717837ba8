"""Rights of people in the namespaces of a platform, by the groups that the cluster's sign-in tells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal

from constructs import Construct
from pydantic import AfterValidator

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.traits.rbac import RBAC
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.grammars import SINGLE_LINE
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Unique, Visible

OPERATOR: Sequence[Mapping[str, Any]] = (
    {"apiGroups": [""], "resources": ["pods"], "verbs": ["delete"]},
    {"apiGroups": [""], "resources": ["pods/eviction", "pods/portforward"], "verbs": ["create"]},
    {"apiGroups": ["apps"], "resources": ["deployments/scale", "statefulsets/scale"], "verbs": ["get", "patch", "update"]},
    {"apiGroups": ["batch"], "resources": ["jobs"], "verbs": ["delete"]},
)
"""Restarts pods, scales, and removes Jobs that must run again. A change of a pod template, or a command in a container, would give
access to every Secret that pods can mount."""


def _own_group(name: str) -> str:
    if name.startswith("system:"):
        raise ValueError(f"{name!r} is a group of Kubernetes itself, to which all users or the cluster's own programs may belong")
    return name


Group = Annotated[str, SINGLE_LINE, Visible, AfterValidator(_own_group)]
"""A group as the cluster's sign-in tells it, such as `oidc:platform-team`; none of Kubernetes' own."""


class PeopleProps(Props):
    """Groups of people and what they may do in the platform's namespaces."""

    viewers: Annotated[Items[Group], Unique] = ()
    """They see all objects but Secrets, and read logs."""
    operators: Annotated[Items[Group], Unique] = ()
    """They also restart pods, scale, delete Jobs and forward ports. They see no Secrets, and can't run commands in containers."""
    admins: Annotated[Items[Group], Unique] = ()
    """They change everything in the namespace, Secrets and rights included; in the namespace of the nodes' agents they are
    operators, since a pod there may be root on its node."""

    def _errors(self) -> Iterator[str]:
        groups = {"viewers": self.viewers, "operators": self.operators, "admins": self.admins}
        seen: dict[str, str] = {}
        for role, names in groups.items():
            for name in names:
                if seen.setdefault(name, role) != role:
                    yield f"{role}: {name!r} is among {seen[name]} too; list it once, since {role} may do what {seen[name]} may"


class People(Construct):
    """RoleBindings of groups in the namespace of the scope: to the ClusterRoles `view` and `admin`, and to a Role for operators."""

    @checked
    def __init__(self, scope: Construct, id: str, props: PeopleProps, *, privileged: bool = False) -> None:
        """In a `privileged` namespace admins are operators."""
        super().__init__(scope, id)
        self.context = ChartContext.of(scope).adopt(self)
        admins, operators = ((), (*props.operators, *props.admins)) if privileged else (props.admins, props.operators)
        self._bind("viewers", props.viewers, "ClusterRole", "view")
        if operators:
            operator = self._name("operator")
            self._make("Role", operator, {"rules": [dict(rule) for rule in OPERATOR]})
            self._bind("operators", operators, "Role", operator)
            self._bind("operators-view", operators, "ClusterRole", "view")
        self._bind("admins", admins, "ClusterRole", "admin")

    def _bind(self, name: str, groups: Sequence[str], kind: Literal["Role", "ClusterRole"], role: str) -> None:
        if groups:
            subjects = [{"apiGroup": RBAC, "kind": "Group", "name": group} for group in groups]
            reference = {"apiGroup": RBAC, "kind": kind, "name": role}
            self._make("RoleBinding", self._name(name), {"roleRef": reference, "subjects": subjects})

    def _name(self, name: str) -> str:
        return f"{self.context.part_of}-{name}"

    def _make(self, kind: str, name: str, body: Mapping[str, Any]) -> None:
        Manifest(self, f"{kind}-{name}", kind, lambda: body, api_version=f"{RBAC}/v1", name=name, labels=self.context.labels())
