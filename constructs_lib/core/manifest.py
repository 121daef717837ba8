"""A Kubernetes object whose body is collected in Python and rendered once, at synth."""

from collections.abc import Callable, Mapping
from typing import Any

from cdk8s import ApiObject, ApiObjectMetadata, JsonPatch
from constructs import Construct

from constructs_lib.core.composition import Composition


class Manifest(ApiObject):
    """An ApiObject with a lazy body. A user's patches are applied after it, so they win."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        kind: str,
        body: Callable[[], Mapping[str, Any]],
        *,
        name: str,
        labels: Mapping[str, str],
        api_version: str = "v1",
        annotations: Mapping[str, str] | None = None,
        namespaced: bool = True,
        final_name: Callable[[], str] | None = None,
    ) -> None:
        """`body` gives everything beside metadata. `final_name` renames the object at synth, when a hash of it is known."""
        composition = Composition.of(scope)
        super().__init__(
            scope,
            id,
            api_version=api_version,
            kind=kind,
            metadata=ApiObjectMetadata(
                name=name, namespace=composition.namespace, labels=dict(labels), annotations=dict(annotations or {})
            ),
        )
        self._body = body
        self._final_name = final_name
        self._namespaced = namespaced
        self._patches: list[JsonPatch] = []
        self._rendered = False
        composition.at_synth(self._render)

    def add_json_patch(self, *ops: JsonPatch) -> None:
        """Changes the object at synth, after everything the library does to it."""
        if self._rendered:
            super().add_json_patch(*ops)
        else:
            self._patches.extend(ops)

    def _render(self) -> None:
        self._rendered = True
        ops = [JsonPatch.add(f"/{key}", value) for key, value in self._body().items()]
        if self._final_name:
            ops.append(JsonPatch.replace("/metadata/name", self._final_name()))
        if not self._namespaced and self.metadata.namespace:
            ops.append(JsonPatch.remove("/metadata/namespace"))
        super().add_json_patch(*ops, *self._patches)
