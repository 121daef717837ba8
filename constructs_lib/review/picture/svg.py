"""A graph as SVG, for light and dark pages."""

from collections.abc import Iterator
from enum import StrEnum
from html import escape as html_escape
from textwrap import wrap

from constructs_lib.core.values.redaction import one_line
from constructs_lib.review.picture.graph import Change, Graph
from constructs_lib.review.picture.layout import MARGIN, Curve, Frame, Layout, Rect, layout
from constructs_lib.review.picture.shapes import CHARACTER, LINE, PAD, Shape

FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
LIGHT = {
    "paper": "#ffffff", "card": "#ffffff", "frame": "#f4f6f9", "ink": "#1c2430", "soft": "#5a6675", "line": "#8a96a5",
    "host": "#0b6e8f", "new": "#1a7f45", "gone": "#c4352b",
    "c0": "#2f6fb7", "c1": "#b3541e", "c2": "#2a8467", "c3": "#8e4fa8", "c4": "#a8791a", "c5": "#b8436d", "c6": "#4d6b2f",
    "c7": "#5b5fc7",
}  # fmt: skip
DARK = {
    "paper": "#12161c", "card": "#1d242d", "frame": "#171c23", "ink": "#e8edf3", "soft": "#a3afbd", "line": "#6f7c8b",
    "host": "#6cc7e6", "new": "#5ccf8a", "gone": "#ff8077",
    "c0": "#7db4f0", "c1": "#f0a070", "c2": "#69cfae", "c3": "#cf9be6", "c4": "#e0bc62", "c5": "#f08fb2", "c6": "#a9cc7f",
    "c7": "#a5a8ff",
}  # fmt: skip
COLOURS = 8
SHAPES = """
.lp-picture { color-scheme: light dark; background: var(--lp-paper); font-family: %(font)s; font-size: 11px; }
.lp-picture text { fill: var(--lp-soft); white-space: pre; }
.lp-picture .name { fill: var(--lp-ink); font-size: 13px; font-weight: 600; }
.lp-picture .host.same { fill: var(--lp-host); }
.lp-picture .port.same { fill: var(--lp-ink); }
.lp-picture .frame rect { fill: var(--lp-frame); stroke: var(--lp-line); }
.lp-picture .frame text { paint-order: stroke; stroke: var(--lp-frame); stroke-width: 4px; font-size: 13px; font-weight: 600; }
.lp-picture .box rect { fill: var(--lp-card); stroke: var(--lp-line); }
.lp-picture .box .edge { fill: none; stroke: var(--lp-line); }
.lp-picture .outside rect { stroke-dasharray: 4 3; }
.lp-picture path { fill: none; stroke-width: 1.4; }
.lp-picture .gone path, .lp-picture path.gone { stroke-dasharray: 5 3; }
.lp-picture .box.new rect { stroke: var(--lp-new); stroke-width: 2.5; }
.lp-picture .box.gone rect { stroke: var(--lp-gone); stroke-width: 2.5; stroke-dasharray: 5 3; }
.lp-picture text.new { fill: var(--lp-new); font-weight: 600; }
.lp-picture text.gone { fill: var(--lp-gone); text-decoration: line-through; }
.lp-picture path.new { stroke-width: 2.4; }
"""
NOTE = "An arrow goes from a client, in the color of its dot, to ports of a server. DNS isn't drawn."
NOTE_OF_CHANGE = "Green is new, red and dashed is gone. An arrow goes from a client to ports of a server. DNS isn't drawn."
HEAD = (
    '<marker id="lp-head-{name}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" '
    'markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8Z" style="fill:var(--lp-{name});stroke:none"/></marker>'
)


class Theme(StrEnum):
    """The colors of a picture."""

    AUTO = "auto"
    """As the page that it is on, or as the reader's system asks for."""
    LIGHT = "light"
    DARK = "dark"


def escape(text: str) -> str:
    """Returns text as it stands in XML, without control characters."""
    return html_escape(one_line(text))


def svg(graph: Graph, title: str, theme: Theme = Theme.AUTO) -> str:
    """Returns a graph as an SVG document, which may stand in HTML too. Raises ClusterError if this machine has no Graphviz."""
    return _Drawing(graph, layout(graph)).text(title, theme)


def style(theme: Theme) -> str:
    """Returns the style sheet of pictures."""
    text = SHAPES % {"font": FONT}
    if theme is not Theme.AUTO:
        return _variables(DARK if theme is Theme.DARK else LIGHT) + text
    return f"{_variables(LIGHT)}@media (prefers-color-scheme: dark) {{ {_variables(DARK)}}}\n{text}"


def _variables(colours: dict[str, str]) -> str:
    return f".lp-picture {{ {' '.join(f'--lp-{name}: {value};' for name, value in colours.items())} }}\n"


class _Drawing:
    def __init__(self, graph: Graph, found: Layout) -> None:
        self._layout = found
        self._is_change = graph.changes
        clients = dict.fromkeys(curve.client for curve in found.curves)
        self._colours = {place: f"c{number % COLOURS}" for number, place in enumerate(sorted(clients))}

    def text(self, title: str, theme: Theme) -> str:
        """Returns the document."""
        width = max(self._layout.width, 360)
        note = wrap(NOTE_OF_CHANGE if self._is_change else NOTE, int((width - 2 * MARGIN) / CHARACTER))
        height = self._layout.height + LINE * len(note) + PAD
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="lp-picture" role="img" width="{width:g}" height="{height:g}" '
            f'viewBox="0 0 {width:g} {height:g}">',
            f"<title>{escape(title)}</title>",
            f"<style>{style(theme)}</style>",
            f"<defs>{''.join(HEAD.format(name=name) for name in sorted({*map(self._colour, self._layout.curves)}))}</defs>",
            f'<rect width="{width:g}" height="{height:g}" fill="var(--lp-paper)"/>',
            *(f'<g class="frame">{_rect(frame.rect, 6)}</g>' for frame in self._layout.frames),
            *map(self._curve, self._layout.curves),
            *(line for rect, shape in self._layout.boxes.values() for line in self._box(rect, shape)),
            *map(_frame_name, self._layout.frames),
            *(
                f'<text x="{MARGIN}" y="{self._layout.height + LINE * number + PAD:g}">{escape(line)}</text>'
                for number, line in enumerate(note)
            ),
            "</svg>",
        ]
        return "\n".join(lines) + "\n"

    def _colour(self, curve: Curve) -> str:
        if self._is_change:
            return "line" if curve.change is Change.SAME else f"{curve.change}"
        return self._colours[curve.client]

    def _curve(self, curve: Curve) -> str:
        start, *rest, tip = (f"{x:g} {y:g}" for x, y in curve.points)
        name = self._colour(curve)
        ends = f"{escape(curve.client.name)} → {escape(curve.server.name)}"
        return (
            f'<path class="{curve.change}" d="M{start} C{" ".join(rest)} L{tip}" style="stroke:var(--lp-{name})" '
            f'marker-end="url(#lp-head-{name})"><title>{ends}</title></path>'
        )

    def _box(self, rect: Rect, shape: Shape) -> Iterator[str]:
        box = shape.box
        yield f'<g class="box {box.change}{" outside" if box.outside else ""}">'
        yield _rect(rect, 10 if box.outside else 4)
        for number, text in enumerate(shape.title):
            yield _text("name", rect, LINE * (number + 1), text)
        texts = [("line", text) for text in shape.lines] + [(f"host {change}", text) for text, change in shape.hosts]
        texts += [(f"port {row.change}", row.text) for row in shape.rows]
        for number, (kind, text) in enumerate(texts):
            yield _text(kind, rect, shape.title_height + LINE * (number + 0.75), text)
        if box.place in self._colours and not self._is_change:
            dot = f'cx="{rect.left + rect.width:g}" cy="{rect.top + shape.title_height / 2:g}" r="4"'
            yield f'<circle {dot} style="fill:var(--lp-{self._colours[box.place]})"/>'
        yield "</g>"


def _text(kind: str, rect: Rect, y: float, text: str) -> str:
    return f'<text class="{kind}" x="{rect.left + PAD:g}" y="{rect.top + y:g}">{escape(text)}</text>'


def _rect(rect: Rect, radius: int) -> str:
    return f'<rect x="{rect.left:g}" y="{rect.top:g}" width="{rect.width:g}" height="{rect.height:g}" rx="{radius}"/>'


def _frame_name(frame: Frame) -> str:
    x, y = frame.label.left + PAD / 2, frame.label.top + LINE - 4
    return f'<g class="frame"><text x="{x:g}" y="{y:g}">{escape(frame.name)}</text></g>'
