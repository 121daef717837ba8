"""Secrets that the External Secrets Operator fills from a store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.secrets import SecretStoreProps

FORMS = "llm-platform/forms"
"""The annotation with the form of each key."""


class ExternalSecret(Construct):
    """A Secret with keys from the store of `secrets.external`."""

    @checked
    def __init__(
        self, scope: Construct, id: str, name: str, keys: Mapping[str, str], *, labels: Mapping[str, str], type: str = "Opaque"
    ) -> None:
        """`keys` are the keys with the forms of their values; an empty form is any."""
        super().__init__(scope, id)
        context = ChartContext.of(scope).adopt(self)
        store = context.secrets.external
        assert store, "validated with the source"
        if not context.namespace and "{namespace}" in f"{store.remote}{store.property}":
            context.add_error(context.scope, "the chart has no namespace for {namespace}", "secrets.external.remote")
        forms = {key: form for key, form in keys.items() if form}
        self.manifest = Manifest(
            self, "ExternalSecret", "ExternalSecret", lambda: {"spec": _spec(store, context.namespace or "", name, keys, type)},
            api_version="external-secrets.io/v1", name=name, labels=labels,
            annotations={FORMS: "\n".join(f"{key}: {form}" for key, form in sorted(forms.items()))} if forms else {},
        )  # fmt: skip


class ExternalSecrets(Construct):
    """An ExternalSecret for each Secret of yours that the chart reads. Make it last.

    Those of the library have one already. Secrets in `secrets.existing`, and those that another controller fills, have none.
    """

    @checked
    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        context = ChartContext.of(scope).adopt(self)
        if context.secrets.source != "external":
            return
        own = {secret.name for secret in context.wanted_secrets}
        left_out = own | context.foreign_secrets | context.secrets.existing.keys()
        keys: dict[str, dict[str, str]] = {}
        types: dict[str, str] = {}
        for use in context.secret_uses:
            if use.namespace == context.namespace and use.secret.name not in left_out:
                keys.setdefault(use.secret.name, {})[use.secret.key] = ""
                types[use.secret.name] = use.type
        for name in sorted(keys):
            ExternalSecret(self, name, name, keys[name], labels=context.labels(), type=types[name])


def _spec(store: SecretStoreProps, namespace: str, name: str, keys: Mapping[str, str], type: str) -> dict[str, Any]:
    def filled(template: str, key: str) -> str:
        return template.format(namespace=namespace, secret=name, key=key)

    data = [
        {
            "secretKey": key,
            "remoteRef": {
                "key": filled(store.remote, key),
                **({"property": filled(store.property, key)} if store.property else {}),
            },
        }
        for key in sorted(keys)
    ]
    return {
        "refreshInterval": f"{store.refresh_minutes}m0s",
        "secretStoreRef": {"kind": store.kind, "name": store.store},
        # A Secret outlives its ExternalSecret: pods would lose passwords of data that is still there.
        "target": {"name": name, "creationPolicy": "Orphan", **({"template": {"type": type}} if type != "Opaque" else {})},
        "data": data,
    }
