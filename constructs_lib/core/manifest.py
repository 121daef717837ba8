"""A Kubernetes object whose body is collected in Python and rendered once, at synth."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cdk8s import ApiObject, ApiObjectMetadata, JsonPatch
from constructs import Construct

from constructs_lib.core.composition import Composition


class Key(NamedTuple):
    """What the API server knows an object by."""

    api_version: str
    kind: str
    namespace: str | None
    name: str

    @classmethod
    def of(cls, item: Mapping[str, Any]) -> "Key":
        """The key of an object as cdk8s renders it."""
        return cls(item["apiVersion"], item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"])


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
        self.key = Key(api_version, kind, composition.namespace, name)
        self._body = body
        self._final_name = final_name
        self._namespaced = namespaced
        self._patches: list[JsonPatch] = []
        self._rendered = False
        self._kept: dict[str, Any] = {}
        composition.rendering.add(self)

    def add_json_patch(self, *ops: JsonPatch) -> None:
        """Changes the object at synth, after everything the library does to it."""
        if self._rendered:
            super().add_json_patch(*ops)
        else:
            self._patches.extend(ops)

    @property
    def patched(self) -> bool:
        """Whether somebody changes it at synth."""
        return bool(self._patches)

    def render(self) -> None:
        """Gives the body to cdk8s."""
        self._rendered = True
        ops = [JsonPatch.add(f"/{key}", value) for key, value in self._body().items()]
        if self._final_name:
            ops.append(JsonPatch.replace("/metadata/name", self._final_name()))
        if not self._namespaced and self.key.namespace:
            ops.append(JsonPatch.remove("/metadata/namespace"))
        super().add_json_patch(*ops, *self._patches)

    def keep(self) -> None:
        """Keeps the body for `completed`. It is made now, while what is wrong with it can still be refused."""
        self._kept = dict(self._body())

    def completed(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """What cdk8s rendered without the body that was kept, with it: the same as what it renders with it."""
        metadata: dict[str, Any] = dict(item["metadata"])
        if self._final_name:
            metadata["name"] = self._final_name()
        if not self._namespaced:
            metadata.pop("namespace", None)
        return {**item, "metadata": metadata, **self._kept}
