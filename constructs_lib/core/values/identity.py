"""Identities of the cloud that pods have instead of keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from constructs_lib.core.values.cluster_platform import IdentityKind
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import SingleLine


class WorkloadIdentity(Props):
    """The identity of an application's pods in the cloud. The short form is the role."""

    role: SingleLine | None = None
    """IRSA: the ARN of the IAM role. GKE: the e-mail address of the service account. Azure: the client id of the managed identity.
    None where the cloud alone binds the ServiceAccount: EKS Pod Identity, and GKE without a service account of its own."""

    @classmethod
    def from_text(cls, text: str) -> Any:
        """Returns the identity of a role."""
        return {"role": text}

    def errors(self, kind: IdentityKind, account: str | None = None) -> list[tuple[str, str]]:
        """Returns the path and the message of each error of the identity in a cluster with that kind of identities.

        `account` is the name of a ServiceAccount that exists, whose annotations are not written here.
        """
        if kind == "none":
            return [("", "pods have no identities in this cluster; set the cluster's identity.kind, or give keys instead")]
        return [("role", message) for message in self._role_errors(kind, account)]

    def _role_errors(self, kind: IdentityKind, account: str | None) -> list[str]:
        form = FORMS.get(kind)
        if account:
            return [f"the ServiceAccount {account!r} exists; annotate it yourself, and leave out role"] if self.role else []
        if form is None:
            return ["EKS binds it by a pod identity association of the ServiceAccount; leave it out"] if self.role else []
        pattern, name, optional = form
        if self.role is None:
            return [] if optional else [f"is missing; write {name}"]
        return [] if re.fullmatch(pattern, self.role) else [f"{self.role!r} is not {name}"]

    def annotations(self, kind: IdentityKind) -> dict[str, str]:
        """Returns the annotations of the ServiceAccount."""
        return {ANNOTATIONS[kind]: self.role} if self.role and kind in ANNOTATIONS else {}


FORMS: Mapping[IdentityKind, tuple[str, str, bool]] = {
    "irsa": (r"arn:aws[a-z-]*:iam::\d{12}:role/[\w+=,.@/-]+", "a role such as 'arn:aws:iam::111122223333:role/chat'", False),
    "gke": (
        r"[a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z0-9.:-]+\.iam\.gserviceaccount\.com",
        "a service account such as 'chat-pods@my-project.iam.gserviceaccount.com'",
        True,
    ),
    "azure": (
        r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        "a client id such as '00000000-0000-0000-0000-000000000000'",
        False,
    ),
}
"""The form of a role by the kind of identities, its name in errors, and whether it may be left out."""
ANNOTATIONS: Mapping[IdentityKind, str] = {
    "irsa": "eks.amazonaws.com/role-arn",
    "gke": "iam.gke.io/gcp-service-account",
    "azure": "azure.workload.identity/client-id",
}
POD_LABELS: Mapping[IdentityKind, Mapping[str, str]] = {"azure": {"azure.workload.identity/use": "true"}}
"""Labels by which the cloud's webhook finds the pods."""
