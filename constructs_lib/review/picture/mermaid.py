"""A graph as a flowchart of Mermaid."""

import re
from collections.abc import Iterator, Mapping

from constructs_lib.review.manifests.edges import Ports
from constructs_lib.review.picture.graph import Box, Change, Graph, Place, ports_text

SHAPES = {True: ("([", "])"), False: ("[", "]")}
COLOURS = {Change.NEW: "#2e9e5b", Change.GONE: "#d9534f"}
SIGNS = {Change.SAME: "", Change.NEW: "+", Change.GONE: "-"}
Ends = tuple[Place, Place]


def flowchart(graph: Graph) -> str:
    """Returns a graph as Mermaid: a frame for each namespace, green for what is new, and red for what is gone."""
    ids = {place: f"box{number}" for number, place in enumerate(graph.boxes)}
    lines = ["flowchart LR", *_nodes(graph, ids), *_links(graph, ids)]
    for change, colour in COLOURS.items():
        boxes = ",".join(ids[box.place] for box in graph.boxes.values() if box.change is change)
        lines += [f"  classDef {change} stroke:{colour},stroke-width:3px", f"  class {boxes} {change}"] if boxes else []
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """Returns text as it stands in a label of Mermaid."""
    return re.sub(r'["<>&#;`\\\n]', lambda match: f"#{ord(match[0])};", text)


def _nodes(graph: Graph, ids: Mapping[Place, str]) -> Iterator[str]:
    for number, namespace in enumerate(["", *graph.namespaces]):
        boxes = [box for place, box in graph.boxes.items() if place.namespace == namespace]
        frame = namespace and [f'  subgraph namespace{number} ["{escaped(namespace)}"]']
        yield from frame or ()
        yield from (f"  {ids[box.place]}{_label(box)}" for box in boxes)
        yield from ["  end"] if frame else ()


def _label(box: Box) -> str:
    begin, end = SHAPES[box.outside]
    lines = [
        box.place.name,
        *box.lines,
        *(f"⇥ {SIGNS[change]}{host}" for host, change in box.hosts.items()),
        *(["no policy"] if box.open else []),
    ]
    return f'{begin}"{"<br>".join(map(escaped, lines))}"{end}'


def _links(graph: Graph, ids: Mapping[Place, str]) -> Iterator[str]:
    links = _by_ends(graph)
    for (client, server), changes in links.items():
        label = " ".join(f"{SIGNS[change]}{ports_text(ports)}" for change, ports in changes.items())
        yield f'  {ids[client]} -->|"{label}"| {ids[server]}'
    for change, colour in COLOURS.items():
        numbers = ",".join(str(number) for number, changes in enumerate(links.values()) if [*changes] == [change])
        if numbers:
            yield f"  linkStyle {numbers} stroke:{colour}" + (",stroke-dasharray:4" if change is Change.GONE else "")


def _by_ends(graph: Graph) -> dict[Ends, dict[Change, list[Ports]]]:
    found: dict[Ends, dict[Change, list[Ports]]] = {}
    for arrow, change in graph.arrows.items():
        found.setdefault((arrow.client, arrow.server), {}).setdefault(change, []).append(arrow.ports)
    return found
