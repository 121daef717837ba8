"""A Kubernetes object whose body is collected in Python and rendered once, at synth."""

from collections.abc import Callable, Mapping
from typing import Any

from cdk8s import ApiObject, ApiObjectMetadata, JsonPatch
from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.patches import patched
from constructs_lib.core.chart.rendering import Key
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.grammars import DNS_SUBDOMAIN

Body = Mapping[str, Any]
RBAC = "rbac.authorization.k8s.io/"


class Manifest(ApiObject):
    """An ApiObject with a lazy body. A user's patches are applied after it, so they win."""

    @checked
    def __init__(
        self,
        scope: Construct,
        id: str,
        kind: str,
        body: Callable[[], Body],
        *,
        name: str,
        labels: Mapping[str, str],
        api_version: str = "v1",
        annotations: Mapping[str, str] | None = None,
        namespaced: bool = True,
        final_name: Callable[[Body], str] | None = None,
    ) -> None:
        """`body` returns every field except metadata. `final_name` returns the name that follows from the final object."""
        self._context = context = ChartContext.of(scope)
        context.check_names()
        super().__init__(
            scope,
            id,
            api_version=api_version,
            kind=kind,
            metadata=ApiObjectMetadata(
                name=name, namespace=context.namespace, labels=dict(labels), annotations=dict(annotations or {})
            ),
        )
        self.key = Key(api_version, kind, context.namespace, name)
        self._body = body
        self._final_name = final_name
        self._namespaced = namespaced
        self._patches: list[JsonPatch] = []
        self._rendered = False
        self._kept: dict[str, Any] = {}
        context.rendering.add(self)
        if not (api_version.startswith(RBAC) or DNS_SUBDOMAIN.accepts(name)):  # names of roles may be any
            self.add_error(f"{kind} {name!r}: its name is not {DNS_SUBDOMAIN.name}; {DNS_SUBDOMAIN.hint}")

    def add_json_patch(self, *ops: JsonPatch) -> None:
        """Applies JSON patches to the object at synth, after all changes by the library."""
        self._patches.extend(ops)
        if self._rendered:
            super().add_json_patch(*ops)

    def add_error(self, message: str) -> None:
        """Records an error about the object."""
        self._context.add_error(self, message)

    def render(self) -> None:
        """Passes the body and the patches to cdk8s: again, if the body was changed since."""
        before = self._kept if self._rendered else None
        self._keep()
        if self._kept == before:
            return
        ops = [JsonPatch.add(f"/{key}", value) for key, value in self._kept.items()]
        if self._rendered:  # without what the patches did to it
            ops.append(JsonPatch.add("/metadata", self.metadata.to_json()))
        self._rendered = True
        if self._final_name:
            ops.append(JsonPatch.replace("/metadata/name", self._final_name(self._patched())))
        if not self._namespaced and self._context.namespace:
            ops.append(JsonPatch.remove("/metadata/namespace"))
        super().add_json_patch(*ops, *self._patches)

    def keep(self) -> None:
        """Keeps the body for `completed`, unless cdk8s has it already. Raises ValueError if a patch doesn't fit."""
        if self._rendered:
            self.render()
        else:
            self._keep()

    def _keep(self) -> None:
        self._kept = dict(self._body())
        self._patched()

    def completed(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Returns an object that cdk8s rendered without its body, completed: the same as cdk8s renders with it."""
        if self._rendered:
            return dict(item)
        metadata: dict[str, Any] = dict(item["metadata"])
        if not self._namespaced:
            metadata.pop("namespace", None)
        result = self._patched({**item, "metadata": metadata})
        if self._final_name and result["metadata"]["name"] == metadata["name"]:
            result["metadata"] = {**result["metadata"], "name": self._final_name(result)}
        return result

    def _patched(self, item: Mapping[str, Any] | None = None) -> dict[str, Any]:
        if not self._patches:
            return {**(item or {}), **self._kept}
        if item is None:
            item = {"apiVersion": self.api_version, "kind": self.kind, "metadata": self.metadata.to_json()}
        try:
            return patched({**item, **self._kept}, self._patches)
        except ValueError as error:
            raise ValueError(f"{self.key.kind} {self.key.name!r}: {error}") from error
