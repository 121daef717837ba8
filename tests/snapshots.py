"""Snapshots as a reviewer reads them: objects as short YAML, and of settings what they change."""

import difflib
import re
from collections.abc import Iterator
from typing import Any

import yaml

from constructs_lib.testing import Manifests, Object

LINE = 110
"""Characters up to which a mapping or list is in one line."""
NO_WIDTH = 2**31 - 1
NAMES = ("mountPath", "name", "containerPort")
"""Fields that tell the elements of a list apart: the first that all of them have."""
HASH = re.compile(r"-[0-9a-f]{10}$")

Named = dict[str, Any]

# ---- objects --------------------------------------------------------------------------------------------------------


_DUMPER: type[yaml.SafeDumper] = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Documents(_DUMPER):
    """Writes texts of several lines as they are."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def represent_mapping(self, *args: Any, **_: Any) -> Any:
        return _short(super().represent_mapping(*args))

    def represent_sequence(self, *args: Any, **_: Any) -> Any:
        return _short(super().represent_sequence(*args))


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Documents.add_representer(str, _text)


def _short(node: yaml.CollectionNode) -> yaml.CollectionNode:
    node.flow_style = _width(node) <= LINE
    return node


def _width(node: Any) -> int:
    if isinstance(node, yaml.ScalarNode):
        return len(node.value) + 2 if node.style != "|" else LINE
    parts = [part for pair in node.value for part in pair] if isinstance(node, yaml.MappingNode) else node.value
    return sum(map(_width, parts)) + 2


def documents(items: list[Object]) -> str:
    """Objects as YAML, with short mappings and lists in one line."""
    return yaml.dump_all(items, Dumper=_Documents, sort_keys=False, width=NO_WIDTH)


def inline(value: Any) -> str:
    """A value as YAML in one line."""
    return yaml.safe_dump(value, default_flow_style=True, sort_keys=False, width=NO_WIDTH).removesuffix("...\n").strip()


def outline(manifests: Manifests) -> Object:
    """The names of all objects by their kinds, and the connections that policies permit, by the pods that open them."""
    names: dict[str, list[str]] = {}
    for item in manifests:
        names.setdefault(item["kind"], []).append(HASH.sub("", item["metadata"]["name"]))
    connections: dict[str, list[str]] = {}
    for sender, receiver, port in sorted(manifests.edges()):
        connections.setdefault(sender, []).append(f"{receiver}:{port}")
    return {"objects": {kind: sorted(names[kind]) for kind in sorted(names)}, "connections": connections}


# ---- changes --------------------------------------------------------------------------------------------------------


def changes(before: list[Object], after: list[Object]) -> str:
    """The objects and fields that are added (+), removed (-) or changed (~)."""
    return "".join(f"{line}\n" for line in _objects(_by_identity(before), _by_identity(after)))


def _by_identity(items: list[Object]) -> Named:
    named = {_identity(item): item for item in items}
    assert len(named) == len(items), "two objects of one kind and name"
    return named


def _identity(item: Object) -> str:
    """Kind and name: without the hash of a Job's pod, and the same for both kinds of servers."""
    kind = "Deployment" if item["kind"] == "StatefulSet" else item["kind"]
    return f"{kind} {HASH.sub('', item['metadata']['name'])}"


def _objects(before: Named, after: Named) -> Iterator[str]:
    yield from (f"@@ {name} @@ removed" for name in before if name not in after)
    for name, item in after.items():
        if name not in before:
            yield f"@@ {name} @@ added"
            yield from (f"+ {line}" for line in documents([item]).splitlines())
        elif item != before[name]:
            yield f"@@ {name} @@"
            yield from _value("", before[name], item)


def _value(path: str, old: Any, new: Any) -> Iterator[str]:
    match old, new:
        case dict(), dict():
            yield from _fields(path, old, new)  # pyright: ignore[reportUnknownArgumentType]
        case list(), list():
            yield from _elements(path, old, new)  # pyright: ignore[reportUnknownArgumentType]
        case str(), str() if "\n" in old + new and old != new:
            yield f"~ {path}:"
            yield from (f"{sign}     {line}".rstrip() for sign, line in _sequence(old.splitlines(), new.splitlines()))
        case _ if old != new:
            yield f"~ {path}: {inline(old)} -> {inline(new)}"
        case _:
            pass


def _fields(path: str, old: Named, new: Named, bracketed: bool = False) -> Iterator[str]:
    for name in [*old, *(name for name in new if name not in old)]:
        field = f"{path}[{name}]" if bracketed or not str(name).isalnum() else f"{path}.{name}".lstrip(".")
        if name not in new:
            yield f"- {field}: {inline(old[name])}"
        elif name not in old:
            yield f"+ {field}: {inline(new[name])}"
        else:
            yield from _value(field, old[name], new[name])


def _elements(path: str, old: list[Any], new: list[Any]) -> Iterator[str]:
    for name in NAMES:
        before, after = _named(name, old), _named(name, new)
        if (len(before), len(after)) == (len(old), len(new)):
            yield from _fields(path, before, after, bracketed=True)
            return
    yield from (f"{sign} {path}: {inline(element)}" for sign, element in _sequence(old, new))


def _named(name: str, elements: list[Any]) -> Named:
    return {str(element[name]): element for element in elements if isinstance(element, dict) and name in element}  # pyright: ignore[reportUnknownArgumentType]


def _sequence(old: list[Any], new: list[Any]) -> Iterator[tuple[str, Any]]:
    """Elements that are removed and added, in their order."""
    matcher = difflib.SequenceMatcher(None, [*map(inline, old)], [*map(inline, new)], autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind != "equal":
            yield from (("-", element) for element in old[start:end])
            yield from (("+", element) for element in new[new_start:new_end])
