"""Components as boxes, and permitted connections as arrows."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple, TypeVar

from constructs_lib.review.manifests.edges import Edge, Ports

DNS = 53


class Change(StrEnum):
    """Whether a part of a picture is in both sets of manifests, or only in one."""

    SAME = "same"
    NEW = "new"
    GONE = "gone"


class Place(NamedTuple):
    """The identity of a box."""

    namespace: str
    """Empty outside of the manifests, and for objects that give none."""
    name: str
    """The component, or a description of a peer outside."""


@dataclass(frozen=True)
class Box:
    """A component, or a peer outside of the manifests."""

    place: Place
    lines: tuple[str, ...] = ()
    """The names of its workloads that are not the component's."""
    hosts: dict[str, Change] = field(default_factory=dict[str, Change])
    """The hosts and ports under which it is exposed."""
    outside: bool = False
    open: bool = False
    """Whether no policy restricts who connects to it."""
    change: Change = Change.SAME


class Arrow(NamedTuple):
    """A permitted connection between two boxes."""

    client: Place
    server: Place
    ports: Ports


Named = TypeVar("Named", str, Arrow)


@dataclass(frozen=True)
class Graph:
    """The boxes and arrows of a picture."""

    boxes: dict[Place, Box] = field(default_factory=dict[Place, Box])
    arrows: dict[Arrow, Change] = field(default_factory=dict[Arrow, Change])

    @property
    def namespaces(self) -> list[str]:
        """The namespaces that boxes are in, sorted."""
        return sorted({place.namespace for place in self.boxes} - {""})

    @property
    def changes(self) -> bool:
        """Whether something is new or gone."""
        boxes = self.boxes.values()
        found = (*self.arrows.values(), *(box.change for box in boxes), *(change for box in boxes for change in box.hosts.values()))
        return any(change is not Change.SAME for change in found)

    def without(self, left_out: Collection[str]) -> "Graph":
        """Returns the graph without these components, and without peers outside that only they connect to."""
        kept = {place for place in self.boxes if place.name not in left_out}
        return self._of({arrow for arrow in self.arrows if {arrow.client, arrow.server} <= kept}, kept)

    def only(self, components: Collection[str]) -> "Graph":
        """Returns these components, and the boxes that are connected to them."""
        chosen = {place for place in self.boxes if place.name in components}
        return self._of({arrow for arrow in self.arrows if {arrow.client, arrow.server} & chosen}, chosen)

    def _of(self, arrows: Collection[Arrow], kept: Collection[Place]) -> "Graph":
        ends = {end for arrow in arrows for end in (arrow.client, arrow.server)}
        boxes = {place: box for place, box in self.boxes.items() if place in ends or (place in kept and not box.outside)}
        return Graph(boxes, {arrow: change for arrow, change in self.arrows.items() if arrow in arrows})


def merged(old: Graph, new: Graph) -> Graph:
    """Returns both graphs as one, in which what only one of them has is new or gone."""
    boxes = {place: _merged_box(old.boxes.get(place), new.boxes.get(place)) for place in sorted({*old.boxes, *new.boxes})}
    return Graph(boxes, _changes(old.arrows, new.arrows))


def _merged_box(old: Box | None, new: Box | None) -> Box:
    if old and new:
        return replace(new, hosts=_changes(old.hosts, new.hosts))
    if new:
        return replace(new, hosts=dict.fromkeys(new.hosts, Change.NEW), change=Change.NEW)
    assert old
    return replace(old, hosts=dict.fromkeys(old.hosts, Change.GONE), change=Change.GONE)


def _changes(old: Collection[Named], new: Collection[Named]) -> dict[Named, Change]:
    def change(each: Named) -> Change:
        return Change.SAME if each in old and each in new else Change.NEW if each in new else Change.GONE

    return {each: change(each) for each in sorted({*old, *new})}


def is_dns(edge: Edge) -> bool:
    """Returns whether a connection is one to a DNS server, which all pods have."""
    return edge.ports.first == edge.ports.last == DNS


def ports_text(ports: Iterable[Ports]) -> str:
    """Returns ports as `443, 8080/UDP`, in their order."""
    return ", ".join(dict.fromkeys(f"{each}" for each in sorted(ports, key=lambda each: (each.first, each.last, each.protocol))))
