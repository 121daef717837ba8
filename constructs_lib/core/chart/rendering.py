"""Renders all manifests at synth and collects errors."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple, Protocol
from weakref import WeakKeyDictionary

import jsii
from constructs import Construct, IConstruct, IValidation


class Key(NamedTuple):
    """The identity of an object for the API server."""

    api_version: str
    kind: str
    namespace: str | None
    name: str

    @classmethod
    def of(cls, item: Mapping[str, Any]) -> Key:
        """Returns the identity of an object that cdk8s rendered."""
        return cls(item["apiVersion"], item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"])


class Rendered(Protocol):
    """An object whose body is rendered at synth: `Manifest` is the implementation."""

    key: Key

    def add_error(self, message: str) -> None:
        """Records an error about the object."""
        ...

    def render(self) -> None:
        """Passes the body to cdk8s."""
        ...

    def keep(self) -> None:
        """Keeps the body in Python, for `completed`."""
        ...

    def completed(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Returns the object as cdk8s rendered it, completed with the kept body."""
        ...


class Rendering:
    """The manifests of one chart and the errors about them. cdk8s asks for both before it writes anything.

    Bodies are passed to cdk8s then, or kept in Python for `synthesize`, which completes the objects of cdk8s itself.
    """

    environment: str = ""
    """Charts of different environments go to different clusters."""

    def __init__(self) -> None:
        self.started = False
        self.changed = False
        """Whether something was changed since the manifests were rendered."""
        self._waiting: list[Rendered] = []
        self._known: dict[Key, Rendered] = {}
        self.taken_names: set[str] = set()
        """Names that two workloads have. That is said once, and not of each of their objects again."""
        self.errors: dict[str, str] = {}
        """Messages by what identifies them: the construct and the message."""
        self._late_errors: list[str] = []
        self._rendering = False
        self._kept: dict[Key, Rendered] | None = None

    @classmethod
    def begin(cls, chart: Construct) -> Rendering:
        """Returns the rendering of a new chart."""
        root = chart.node.root
        if root not in _OF_APP:
            _OF_APP[root] = {}
            root.node.add_validation(_Rendered(_OF_APP[root]))
        return _OF_APP[root].setdefault(chart, cls())

    @staticmethod
    def of_app(app: IConstruct) -> Mapping[IConstruct, Rendering]:
        """Returns the renderings of an app by chart. A chart without constructs of this library has none."""
        return _OF_APP.get(app, {})

    def add(self, manifest: Rendered) -> None:
        """Adds a manifest, which is rendered at synth."""
        self.started = True
        self.touch()
        self._waiting.append(manifest)

    def touch(self) -> None:
        """Lets the next synth render bodies again. Constructs call it when they are changed."""
        self.changed = bool(self._known) and not self._rendering

    def begin_again(self) -> None:
        """Lets the next `render` look at every manifest again."""
        self.changed = False
        self._waiting = list(dict.fromkeys([*self._known.values(), *self._waiting]))

    def add_error(self, construct: IConstruct, message: str) -> None:
        """Records an error; synth fails after all errors are collected."""
        identity = f"{construct.node.path}: {message}"
        if identity not in self.errors:
            self.errors[identity] = message
            if self._rendering:  # cdk8s has asked the constructs already
                self._late_errors.append(identity)
            else:
                construct.node.add_validation(_Error(message))

    @contextmanager
    def keeping(self) -> Generator[dict[Key, Rendered]]:
        """Keeps bodies in Python inside the `with` block, in the dict that it yields. Afterwards cdk8s renders them as usual."""
        self._kept = kept = {}
        try:
            yield kept
        finally:
            self._kept = None
            self._waiting = [*kept.values(), *self._waiting]

    def render(self) -> list[str]:
        """Renders the manifests added since the last call. Returns every error found while rendering."""
        self._rendering = True
        try:
            self._render_waiting()
        finally:
            self._rendering = False
        return self._late_errors

    def _render_waiting(self) -> None:
        while self._waiting:
            manifest = self._waiting.pop(0)
            if self._known.setdefault(manifest.key, manifest) is manifest:
                self._render_one(manifest)
            elif not any(f"-{name}-" in f"-{manifest.key.name}-" for name in self.taken_names):
                manifest.add_error(f"{manifest.key.kind} {manifest.key.name!r} exists twice; one would replace the other")

    def _render_one(self, manifest: Rendered) -> None:
        try:
            if self._kept is None:
                manifest.render()
            else:
                manifest.keep()
                self._kept[manifest.key] = manifest
        except ValueError as error:  # Node would pass on nothing but its text
            from constructs_lib.core.values.messages import texts  # needed only here

            for text in texts(error):
                manifest.add_error(text)
        except Exception as error:
            manifest.add_error(f"{manifest.key.kind} {manifest.key.name!r} can't be rendered: {type(error).__name__}: {error}")


def duplicates(objects: Iterable[tuple[str, str, Mapping[str, Any]]]) -> list[str]:
    """Returns an error for each object that exists twice in one environment. `objects` are given with environment and chart."""
    known: dict[tuple[Any, ...], list[tuple[str, str]]] = {}
    errors: list[str] = []
    for environment, chart, item in objects:
        key = Key.of(item)
        others = known.setdefault((key.api_version.rpartition("/")[0], *key[1:]), [])
        for other, other_chart in others:
            if environment == other or not (environment and other):
                where = f" of namespace {key.namespace!r}" if key.namespace else ""
                places = f"in chart {chart!r}" if chart == other_chart else f"in charts {other_chart!r} and {chart!r}"
                errors.append(f"{key.kind} {key.name!r}{where} exists twice, {places}; one would replace the other")
        others.append((environment, chart))
    return list(dict.fromkeys(errors))


_OF_APP: WeakKeyDictionary[IConstruct, dict[IConstruct, Rendering]] = WeakKeyDictionary()


@jsii.implements(IValidation)
class _Rendered:
    # One for an app: cdk8s validates all of it for each chart.
    def __init__(self, renderings: Mapping[IConstruct, Rendering]) -> None:
        self._renderings = renderings

    def validate(self) -> list[str]:
        renderings = list(self._renderings.values())
        if any(rendering.changed for rendering in renderings):  # since the last synth; policies are shared by charts
            for rendering in renderings:
                rendering.begin_again()
        return [message for rendering in renderings for message in rendering.render()]


@jsii.implements(IValidation)
class _Error:
    def __init__(self, message: str) -> None:
        self._message = message

    def validate(self) -> list[str]:
        return [self._message]
