"""Kubernetes objects with their identity and the place they were read from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from constructs_lib.review.errors import ReviewError

Object = dict[str, Any]
INSTANCE, NAME, APP = "app.kubernetes.io/instance", "app.kubernetes.io/name", "app"
COMPONENT_LABELS = (INSTANCE, NAME, APP)
"""The labels that name a component, the first that an object has."""
MOST_ERRORS = 5
OTHER = "other objects"
"""The component of objects that have none of these labels."""


def at(value: Any, *path: str) -> Any:
    """Returns the value at a path of keys, or None if there is none."""
    for step in path:
        if not isinstance(value, dict):
            return None
        value = cast("Object", value).get(step)
    return value


def items(value: Any, *path: str) -> list[Any]:
    """Returns the list at a path of keys, or an empty one."""
    found = at(value, *path)
    return found if isinstance(found, list) else []  # pyright: ignore[reportUnknownVariableType]


def mapping(value: Any, *path: str) -> dict[str, Any]:
    """Returns the mapping at a path of keys, or an empty one."""
    found = at(value, *path)
    return found if isinstance(found, dict) else {}  # pyright: ignore[reportUnknownVariableType]


class Key(NamedTuple):
    """The identity of an object for the API server, which serves all versions of a group alike."""

    group: str
    kind: str
    namespace: str
    """Empty if the object gives none."""
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.namespace}/{self.name}" if self.namespace else f"{self.kind} {self.name}"


@dataclass(frozen=True, eq=False)
class Item:
    """An object and its place."""

    body: Object
    file: str
    line: int = 1

    @property
    def key(self) -> Key:
        """The identity of the object."""
        metadata = self.body["metadata"]
        group = str(self.body["apiVersion"]).rpartition("/")[0]
        return Key(group, self.body["kind"], metadata.get("namespace") or "", metadata.get("name") or metadata["generateName"])

    @property
    def kind(self) -> str:
        """The kind of the object."""
        return self.body["kind"]

    @property
    def component(self) -> str:
        """The application that the object belongs to, by its labels."""
        labels = mapping(self.body, "metadata", "labels")
        if "helm.sh/chart" in labels or labels.get("app.kubernetes.io/managed-by") == "Helm":
            return _of_release(labels)
        return next((str(labels[label]) for label in COMPONENT_LABELS if label in labels), OTHER)

    @property
    def place(self) -> str:
        """The file and line."""
        return f"{self.file}:{self.line}"


def _of_release(labels: Mapping[str, Any]) -> str:
    """The component of an object of a Helm release, whose name is the instance of all its objects: the program's name follows."""
    release, program = labels.get(INSTANCE), labels.get(NAME) or labels.get(APP)
    parts = (release,) if not program or f"{program}" in f"{release}" else (release, program)
    return "-".join(str(part) for part in parts if part) or OTHER


Objects = dict[Key, Item]


def of_kinds(objects: Objects, *kinds: str) -> list[Item]:
    """Returns the objects of these kinds."""
    return [item for item in objects.values() if item.kind in kinds]


def indexed(found: Iterable[Item], hint: str = "use --per-file if each file is an environment") -> Objects:
    """Returns objects by their identity. Raises ReviewError with both places of each object that exists twice."""
    objects: Objects = {}
    errors: list[str] = []
    for item in found:
        other = objects.setdefault(item.key, item)
        if other is not item:
            errors.append(f"{item.place}: {item.key} is in {other.place} too; remove one, or {hint}")
    if errors:
        more = [f"{len(errors) - MOST_ERRORS} more objects are there twice"] if len(errors) > MOST_ERRORS else []
        raise ReviewError([*errors[:MOST_ERRORS], *more])
    return objects


def problem(document: Any) -> str:
    """Returns why a document is not a Kubernetes object; empty if it is one."""
    if not isinstance(document, Mapping):
        return "must be a mapping with apiVersion, kind and metadata"
    missing = [name for name in ("apiVersion", "kind") if not isinstance(at(document, name), str) or not at(document, name)]
    if not any(isinstance(at(document, "metadata", name), str) for name in ("name", "generateName")) and not is_list(document):
        missing.append("metadata.name")
    return f"has no {' and no '.join(missing)}" if missing else ""


def is_list(document: Any) -> bool:
    """Returns whether a document is a list of objects, as kubectl prints it."""
    return str(at(document, "kind")).endswith("List") and isinstance(at(document, "items"), list)
