"""Files that an app is written to beside its manifests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from weakref import WeakKeyDictionary

from constructs import IConstruct

Texts = Callable[[], Mapping[str, str]]
_OF_APP: WeakKeyDictionary[IConstruct, list[Texts]] = WeakKeyDictionary()


def add_files(construct: IConstruct, texts: Texts) -> None:
    """Adds files to the app of a construct, by their paths in its folder. `synthesize` writes them; `app.synth()` doesn't."""
    _OF_APP.setdefault(construct.node.root, []).append(texts)


def files_of(app: IConstruct) -> dict[str, str]:
    """Returns the files of an app by their paths. Raises ValueError if two have the same path."""
    found: dict[str, str] = {}
    for texts in _OF_APP.get(app, ()):
        for path, text in texts().items():
            if path in found:
                raise ValueError(f"{path} is written twice; give each delivery a tool of its own, or an app of its own")
            found[path] = text
    return found
