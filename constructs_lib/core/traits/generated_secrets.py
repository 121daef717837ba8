"""Secrets whose values are generated in the cluster by a Job."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from constructs import Construct

from constructs_lib.core.chart.application import Application, instance_of
from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.traits.external_secrets import ExternalSecret
from constructs_lib.core.traits.rbac import allow_kubernetes_api
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.values.images import locked
from constructs_lib.core.values.names import check_name, selector
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.core.workloads.job import Job

PROGRAM = Path(__file__).with_name("generate_secrets.py")


class Secret(Construct):
    """A Secret of an application: filled by a Job, from a store, or by you, as the source of `secrets` says."""

    @checked
    def __init__(self, scope: Construct, id: str, keys: Mapping[str, Generated], *, name: str) -> None:
        super().__init__(scope, id)
        self.name = check_name(name)
        self.wanted = keys
        context = ChartContext.of(scope).adopt(self)
        context.wanted_secrets.update({SecretKey(name=name, key=key): alphabet for key, alphabet in keys.items()})
        if context.secrets.source == "generated":
            self._make(scope, context)
        if context.secrets.source == "external" and name not in context.secrets.existing:
            labels = selector(name, instance=instance_of(scope)) | context.labels()
            ExternalSecret(self, "external", name, {key: str(form) for key, form in keys.items()}, labels=labels)

    def __getitem__(self, key: str) -> SecretKey:
        """Returns the reference to one of its keys. Raises KeyError for an unknown key."""
        if key not in self.wanted:
            raise KeyError(f"Secret {self.name!r} has no key {key!r}; it has {sorted(self.wanted)}")
        return SecretKey(name=self.name, key=key)

    def _make(self, scope: Construct, context: ChartContext) -> None:
        labels = selector(self.name, instance=instance_of(scope)) | context.labels()
        # Without `data`: applying the object again keeps the values that the Job wrote.
        Manifest(self, "Secret", "Secret", lambda: {"type": "Opaque"}, name=self.name, labels=labels)
        SecretGenerator.of(context.scope).add(self)


class SecretGenerator(Application):
    """A Job that adds missing keys to the Secrets of a chart. It never changes a value, and has access to no other Secret."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self._secrets: list[Secret] = []
        self.job = Job(
            self, id, image=locked("python"), program="python", role="secret-generator",
            command=("python3", f"/opt/generator/{PROGRAM.name}"),
        )  # fmt: skip
        allow_kubernetes_api(self.job)
        self.job.add_files("/opt/generator", {PROGRAM.name: PROGRAM.read_text()})
        self._make_role()

    @classmethod
    def of(cls, scope: Construct) -> SecretGenerator:
        """Returns the generator of a scope, created on first use."""
        name = ChartContext.of(scope).secret_generator
        known = scope.node.try_find_child(name)
        if isinstance(known, SecretGenerator):
            return known
        if not DNS_LABEL.accepts(name):
            message = f"the Job that generates its Secrets can't be called {name!r}"
            raise ValueError(f"chart {scope.node.path!r}: {message}; {DNS_LABEL.hint}, or give configure_chart a secret_generator")
        return cls(scope, name)

    def add(self, secret: Secret) -> None:
        """Adds a Secret that the Job fills."""
        self._secrets.append(secret)
        wanted = [
            f"{secret.name}/{key}={alphabet.alphabet}:{alphabet.length}:{alphabet.prefix}"
            for key, alphabet in secret.wanted.items()
        ]
        self.job.container.args = [*self.job.container.args, *wanted]

    def _make_role(self) -> None:
        job = self.job
        rule = {"apiGroups": [""], "resources": ["secrets"], "verbs": ["get", "patch"]}
        self._rbac("Role", lambda: {"rules": [{**rule, "resourceNames": sorted(secret.name for secret in self._secrets)}]})
        subject = {"kind": "ServiceAccount", "name": job.service_account_name}
        if job.context.namespace:
            subject["namespace"] = job.context.namespace
        role = {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": job.name}
        self._rbac("RoleBinding", lambda: {"roleRef": role, "subjects": [subject]})

    def _rbac(self, kind: str, body: Callable[[], Mapping[str, Any]]) -> None:
        version, job = "rbac.authorization.k8s.io/v1", self.job
        Manifest(self, kind, kind, body, api_version=version, name=job.name, labels=job.labels)
