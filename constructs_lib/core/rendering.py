"""The moment of synth: bodies are complete, and cdk8s or `synthesize` writes them down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import jsii
from constructs import IConstruct, IValidation

if TYPE_CHECKING:
    from cdk8s import Chart

    from constructs_lib.core.manifest import Key, Manifest


class Rendering:
    """The manifests of one chart, and what is refused of them. cdk8s asks for both before it writes anything.

    Bodies are given to cdk8s then, but for those that are `kept` for somebody who completes cdk8s' objects in Python.
    """

    def __init__(self) -> None:
        self._waiting: list[Manifest] = []
        self._known: dict[Key, Manifest] = {}
        self._findings: set[str] = set()
        self._late: list[str] | None = None
        self.kept: dict[Key, Manifest] | None = None
        """None keeps none."""

    @classmethod
    def begin(cls, chart: Chart) -> Rendering:
        """The rendering of a new chart."""
        root = chart.node.root
        if root not in _OF_APP:
            _OF_APP[root] = {}
            root.node.add_validation(_Rendered(_OF_APP[root]))
        return _OF_APP[root].setdefault(chart, cls())

    @staticmethod
    def of_app(app: IConstruct) -> Mapping[IConstruct, Rendering]:
        """Those of an app, by the chart. A chart without constructs of ours has none."""
        return _OF_APP.get(app, {})

    def add(self, manifest: Manifest) -> None:
        """Renders it once, when the app is synthesized and everything is known."""
        self._waiting.append(manifest)

    def refuse(self, construct: IConstruct, finding: str) -> None:
        """Lets the synth fail once every other finding is known too."""
        identity = f"{construct.node.path}: {finding}"
        if identity not in self._findings:
            self._findings.add(identity)
            if self._late is None:
                construct.node.add_validation(_Refusal(finding))
            else:  # cdk8s has asked the constructs already
                self._late.append(identity)

    def render(self) -> list[str]:
        """Renders what was made since the last time. Returns what was refused meanwhile."""
        late = self._late = []
        while self._waiting:
            manifest = self._waiting.pop(0)
            if self._known.setdefault(manifest.key, manifest) is not manifest:
                self.refuse(manifest, f"a second {manifest.key.kind} {manifest.key.name!r}; one would replace the other")
            elif self.kept is None or manifest.patched:
                manifest.render()
            else:
                manifest.keep()
                self.kept[manifest.key] = manifest
        self._late = None
        return late


_OF_APP: WeakKeyDictionary[IConstruct, dict[IConstruct, Rendering]] = WeakKeyDictionary()


@jsii.implements(IValidation)
class _Rendered:
    # One for an app: cdk8s validates all of it for each chart.
    def __init__(self, renderings: Mapping[IConstruct, Rendering]) -> None:
        self._renderings = renderings

    def validate(self) -> list[str]:
        return [finding for rendering in self._renderings.values() for finding in rendering.render()]


@jsii.implements(IValidation)
class _Refusal:
    def __init__(self, finding: str) -> None:
        self._finding = finding

    def validate(self) -> list[str]:
        return [self._finding]
