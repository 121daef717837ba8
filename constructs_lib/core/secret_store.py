"""The Secrets of our rooms, and the Job that fills them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from constructs import Construct

from constructs_lib.core.composition import Composition
from constructs_lib.core.images import locked
from constructs_lib.core.kubernetes_api import reach_kubernetes_api
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name, selector
from constructs_lib.core.room import Room, instance_of
from constructs_lib.core.secrets import Generated, SecretKey
from constructs_lib.core.task import Task

GENERATOR_ID = "secret-generator"
PROGRAM = Path(__file__).with_name("generate_secrets.py")


class Secret(Construct):
    """A Secret of a room. With the source `generated` it is an object that a Job fills; with `existing` it is yours."""

    def __init__(self, scope: Construct, id: str, keys: Mapping[str, Generated], *, name: str) -> None:
        super().__init__(scope, id)
        self.name = check_name(name)
        self.wanted = keys
        composition = Composition.of(scope).adopt(self)
        composition.wanted_secrets.update({SecretKey(name=name, key=key): form for key, form in keys.items()})
        if composition.secrets.source == "generated":
            self._make(scope, composition)

    def __getitem__(self, key: str) -> SecretKey:
        """The reference to one of its keys. Raises KeyError for a key it hasn't."""
        if key not in self.wanted:
            raise KeyError(f"Secret {self.name!r} has no key {key!r}; it has {sorted(self.wanted)}")
        return SecretKey(name=self.name, key=key)

    def _make(self, scope: Construct, composition: Composition) -> None:
        labels = selector(self.name, instance=instance_of(scope)) | composition.labels()
        # Without data: whatever applies the object again leaves alone what the Job wrote.
        Manifest(self, "Secret", "Secret", lambda: {"type": "Opaque"}, name=self.name, labels=labels)
        SecretGenerator.of(composition.scope).add(self)


class SecretGenerator(Room):
    """A Job that gives every Secret of a chart the keys it lacks. It never changes a value and can touch no other Secret."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self._secrets: list[Secret] = []
        self.task = Task(
            self, id, image=locked("python"), program="python", role="secret-generator",
            command=("python3", f"/opt/generator/{PROGRAM.name}"),
        )  # fmt: skip
        reach_kubernetes_api(self.task)
        self.task.add_files("/opt/generator", {PROGRAM.name: PROGRAM.read_text()})
        self._make_role()

    @classmethod
    def of(cls, scope: Construct) -> SecretGenerator:
        """The generator of a chart, or of what is in a namespace of its own; made when first asked for."""
        known = scope.node.try_find_child(GENERATOR_ID)
        return known if isinstance(known, SecretGenerator) else cls(scope, GENERATOR_ID)

    def add(self, secret: Secret) -> None:
        """Lets the Job fill one more Secret."""
        self._secrets.append(secret)
        wanted = [f"{secret.name}/{key}={form.form}:{form.length}:{form.prefix}" for key, form in secret.wanted.items()]
        self.task.container.args = [*self.task.container.args, *wanted]

    def _make_role(self) -> None:
        task = self.task
        rule = {"apiGroups": [""], "resources": ["secrets"], "verbs": ["get", "patch"]}
        self._rbac("Role", lambda: {"rules": [{**rule, "resourceNames": sorted(secret.name for secret in self._secrets)}]})
        subject = {"kind": "ServiceAccount", "name": task.name}
        if task.composition.namespace:
            subject["namespace"] = task.composition.namespace
        role = {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": task.name}
        self._rbac("RoleBinding", lambda: {"roleRef": role, "subjects": [subject]})

    def _rbac(self, kind: str, body: Callable[[], Mapping[str, Any]]) -> None:
        version, task = "rbac.authorization.k8s.io/v1", self.task
        Manifest(self, kind, kind, body, api_version=version, name=task.name, labels=task.labels)
