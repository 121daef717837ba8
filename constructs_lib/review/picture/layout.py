"""Where the parts of a picture are, in pixels from its upper left corner."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from constructs_lib.review.picture.graph import Change, Graph, Place
from constructs_lib.review.picture.graphviz import positions
from constructs_lib.review.picture.shapes import BOLD, END, LINE, PAD, Shape, shapes

MARGIN = 12
SETTINGS = "rankdir=LR; nodesep=0.22; ranksep=0.75; node [shape=plain]; edge [arrowsize=0.6]"
TABLE = '<table border="0" cellborder="0" cellspacing="0" cellpadding="0">{rows}</table>'
CELL = '<tr><td fixedsize="true" width="{width}" height="{height}" port="{port}"></td></tr>'
Point = tuple[float, float]


class Rect(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    def meets(self, other: "Rect") -> bool:
        """Returns whether two rectangles have a point inside of both."""
        return (
            self.left < other.left + other.width and other.left < self.left + self.width
            and self.top < other.top + other.height and other.top < self.top + self.height
        )  # fmt: skip

    def holds(self, other: "Rect") -> bool:
        """Returns whether another rectangle is inside of this one."""
        return (
            self.left <= other.left and other.left + other.width <= self.left + self.width
            and self.top <= other.top and other.top + other.height <= self.top + self.height
        )  # fmt: skip


@dataclass(frozen=True)
class Frame:
    """A namespace."""

    name: str
    rect: Rect
    label: Rect


@dataclass(frozen=True)
class Curve:
    """An arrow, as the points of cubic Bézier curves and the tip at the end."""

    client: Place
    server: Place
    change: Change
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Layout:
    """All positions of a picture."""

    width: float
    height: float
    boxes: dict[Place, tuple[Rect, Shape]]
    frames: list[Frame]
    curves: list[Curve]


def layout(graph: Graph) -> Layout:
    """Returns the positions of a graph's parts. Raises ClusterError if this machine has no Graphviz."""
    return _Reading(graph, shapes(graph)).layout()


class _Reading:
    """Writes a graph for Graphviz, without any text of users, and reads the positions."""

    def __init__(self, graph: Graph, forms: Mapping[Place, Shape]) -> None:
        self._graph, self._forms = graph, forms
        self._ids = {place: f"box{number}" for number, place in enumerate(graph.boxes)}
        self._edges = [
            (client, server, number, row.change)
            for server, form in forms.items() for number, row in enumerate(form.rows) for client in row.clients
        ]  # fmt: skip

    def layout(self) -> Layout:
        """Returns the positions."""
        found = positions(f"digraph {{ {SETTINGS};\n{chr(10).join(self._lines())}\n}}\n")
        _, _, width, height = _numbers(found["bb"])
        self._height = height
        objects = {each["name"]: each for each in found.get("objects", ())}
        edges = {each["id"]: each["pos"] for each in found.get("edges", ())}
        return Layout(
            round(width + 2 * MARGIN), round(height + 2 * MARGIN),
            {place: (self._box(objects[name], self._forms[place]), self._forms[place]) for place, name in self._ids.items()},
            [self._frame(objects[f"cluster{number}"], name) for number, name in enumerate(self._graph.namespaces)],
            [
                Curve(client, server, change, self._points(edges[f"edge{number}"]))
                for number, (client, server, _, change) in enumerate(self._edges)
            ],
        )  # fmt: skip

    # ---- what Graphviz reads ----------------------------------------------------------------------------------------

    def _lines(self) -> Iterator[str]:
        for number, namespace in enumerate(self._graph.namespaces):
            label = TABLE.format(rows=CELL.format(width=_label_width(namespace), height=LINE, port="label"))
            yield f"subgraph cluster{number} {{ labeljust=l; margin={PAD}; label=<{label}>;"
            yield from self._nodes(namespace)
            yield "}"
        yield from self._nodes("")
        for number, (client, server, row, _) in enumerate(self._edges):
            yield f"{self._ids[client]}:title:e -> {self._ids[server]}:row{row}:w [id=edge{number}];"

    def _nodes(self, namespace: str) -> Iterator[str]:
        for place, form in self._forms.items():
            if place.namespace == namespace:
                cells = [("title", form.title_height), ("body", form.body_height)]
                cells += [(f"row{number}", LINE) for number in range(len(form.rows))] + [("end", END)]
                rows = "".join(CELL.format(width=form.width, height=height, port=port) for port, height in cells if height)
                yield f"{self._ids[place]} [label=<{TABLE.format(rows=rows)}>];"

    # ---- what it answers, in points from the lower left corner ------------------------------------------------------

    def _box(self, found: Mapping[str, Any], form: Shape) -> Rect:
        x, y = self._point(found["pos"])
        return Rect(round(x - form.width / 2, 1), round(y - form.height / 2, 1), form.width, form.height)

    def _frame(self, found: Mapping[str, Any], name: str) -> Frame:
        left, bottom, right, top = _numbers(found["bb"])
        x, y = self._point(f"{left},{top}")
        center, middle = self._point(found["lp"])
        width = _label_width(name)
        label = Rect(round(center - width / 2, 1), round(middle - LINE / 2, 1), width, LINE)
        return Frame(name, Rect(x, y, round(right - left, 1), round(top - bottom, 1)), label)

    def _points(self, text: str) -> tuple[Point, ...]:
        """The points of a curve, from client to server; the tip is given first, after an `e`, or an `s` where it runs backwards."""
        tip, *points = text.split()
        kind, _, place = tip.partition(",")
        return tuple(self._point(point) for point in [*(points if kind == "e" else reversed(points)), place])

    def _point(self, text: str) -> Point:
        x, y = _numbers(text)
        return round(x + MARGIN, 1), round(self._height - y + MARGIN, 1)


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split(",")]


def _label_width(name: str) -> int:
    return round(len(name) * BOLD + PAD)
