"""Files that make a cluster: YAML documents, and a README of commands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from constructs_lib.core.values.yaml_text import documents_text
from constructs_lib.core.workloads.storage import StorageClassProps

Document = Mapping[str, Any]
Files = Mapping[str, str]
"""Texts by the names of their files."""

MOST_COMMANDS = 5


@dataclass(frozen=True)
class Command:
    """A step of a README: what it does, and the shell command."""

    what: str
    shell: str


def document(*documents: Document) -> str:
    """Returns YAML documents as the text of a file, without fields that are None."""
    return documents_text([_given(each) for each in documents])


def metadata(name: str, namespace: str | None = None, **further: Any) -> dict[str, Any]:
    """Returns the metadata of an object."""
    return {"name": name, "namespace": namespace, **further}


def storage_class(props: StorageClassProps) -> Document:
    """Returns a StorageClass object."""
    return {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "StorageClass",
        "metadata": metadata(props.name, annotations=props.annotations() or None),
        **props.body(),
    }


def readme(title: str, needs: str, commands: Sequence[Command], notes: Sequence[str] = ()) -> str:
    """Returns the text of a README with numbered commands, at most five. `needs` names the tools and rights that they need."""
    assert len(commands) <= MOST_COMMANDS, "a README has at most five commands"
    steps = "\n\n".join(f"{number}. {each.what}\n\n{_indented(each.shell, '       ')}" for number, each in enumerate(commands, 1))
    return "\n\n".join([f"# {title}", needs, steps, *notes]) + "\n"


def _indented(text: str, margin: str) -> str:
    return "\n".join(f"{margin}{line}".rstrip() for line in text.splitlines())


def _given(value: Any) -> Any:
    """The value without the fields within it that are None."""
    if isinstance(value, Mapping):
        items = {key: _given(item) for key, item in cast("Mapping[str, Any]", value).items()}
        return {key: item for key, item in items.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_given(item) for item in cast("Sequence[Any]", value)]
    return value
