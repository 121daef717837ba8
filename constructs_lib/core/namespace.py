"""The namespace of a platform and what holds for everything in it."""

from typing import Literal

from constructs import Construct

from constructs_lib.core.composition import Composition
from constructs_lib.core.hardening import pod_security_labels
from constructs_lib.core.manifest import Manifest


class Namespace(Construct):
    """A namespace whose admission refuses pods that ask for more than the level allows."""

    def __init__(self, scope: Construct, id: str, name: str, level: Literal["restricted", "privileged"] = "restricted") -> None:
        super().__init__(scope, id)
        labels = Composition.of(scope).labels() | pod_security_labels(level)
        self.manifest = Manifest(self, "Namespace", "Namespace", dict, name=name, labels=labels, namespaced=False)


class DefaultDeny(Construct):
    """Denies pods that no policy names everything: what runs here by accident reaches nothing."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.manifest = Manifest(
            self,
            "NetworkPolicy",
            "NetworkPolicy",
            lambda: {"spec": {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}},
            api_version="networking.k8s.io/v1",
            name=id,
            labels=Composition.of(scope).labels(),
        )
