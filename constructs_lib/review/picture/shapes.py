"""The sizes of boxes and of the text in them, so that they are the same with every font of a fixed width."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from constructs_lib.review.picture.graph import Arrow, Box, Change, Graph, Place, ports_text

TITLE, LINE, PAD, END = 22, 16, 8, 4
"""Heights of a title and of a line, the space beside text, and that below it, in pixels."""
CHARACTER, BOLD = 7.0, 7.8
"""Widths of a character of 11 and of 13 pixels; fonts of a fixed width have 0.55 to 0.62 of their size."""
LONGEST = 36
"""The most characters of a line."""


@dataclass(frozen=True)
class Row:
    """Ports of a box that the same clients connect to."""

    text: str
    clients: tuple[Place, ...]
    change: Change


@dataclass(frozen=True)
class Shape:
    """A box with its lines of text."""

    box: Box
    title: tuple[str, ...]
    lines: tuple[str, ...]
    hosts: tuple[tuple[str, Change], ...]
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        """The width in pixels."""
        small = [*self.lines, *(text for text, _ in self.hosts), *(row.text for row in self.rows)]
        return round(max([len(text) * BOLD for text in self.title] + [len(text) * CHARACTER for text in small]) + 2 * PAD)

    @property
    def title_height(self) -> int:
        """The height of the title."""
        return TITLE + LINE * (len(self.title) - 1)

    @property
    def body_height(self) -> int:
        """The height of the lines below the title."""
        return LINE * (len(self.lines) + len(self.hosts))

    @property
    def height(self) -> int:
        """The height in pixels."""
        return self.title_height + self.body_height + LINE * len(self.rows) + END


def shapes(graph: Graph) -> dict[Place, Shape]:
    """Returns the boxes of a graph with their text."""
    return {place: _shape(box, [*_rows(graph, place)]) for place, box in graph.boxes.items()}


def _shape(box: Box, rows: list[Row]) -> Shape:
    lines = [*box.lines, *(["no policy limits clients"] if box.open else [])]
    hosts = tuple((line, change) for host, change in box.hosts.items() for line in _wrapped([f"⇥ {host}"]))
    return Shape(box, _wrapped([box.place.name]), _wrapped(lines), hosts, tuple(rows))


def _wrapped(texts: list[str]) -> tuple[str, ...]:
    return tuple(line for text in texts for line in wrap(text, LONGEST, break_on_hyphens=False) or [""])


def _rows(graph: Graph, server: Place) -> Iterator[Row]:
    """Ports with the same clients, and the same change, share a row."""
    clients: dict[tuple[Change, str], list[Place]] = {}
    first: dict[tuple[Change, tuple[Place, ...]], list[Arrow]] = {}
    arrows = {arrow: change for arrow, change in graph.arrows.items() if arrow.server == server}
    for arrow, change in arrows.items():
        clients.setdefault((change, f"{arrow.ports}"), []).append(arrow.client)
    for arrow, change in sorted(arrows.items(), key=lambda each: (each[0].ports.first, each[0].ports.last)):
        first.setdefault((change, tuple(clients[change, f"{arrow.ports}"])), []).append(arrow)
    for (change, places), each in first.items():
        yield Row(ports_text(arrow.ports for arrow in each), places, change)
