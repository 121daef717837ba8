"""A picture of a chart: its applications, the services outside of it, and who connects to whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.chart.context import ChartContext, Edge
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.wiring.endpoint import Endpoint, Owner
from constructs_lib.core.workloads.component import Component
from constructs_lib.core.workloads.job import Job
from constructs_lib.core.workloads.job_template import JobTemplate


@dataclass
class Box:
    """An application with its workloads, or a service outside of the chart."""

    title: str
    lines: list[str] = field(default_factory=list[str])
    """The names of the workloads, or the host of a service outside."""
    shape: tuple[str, str] = ("[", "]")


OUTSIDE = ("([", "])")
STORE = ("[(", ")]")


@checked
def flowchart(scope: Construct, *, leave_out: Sequence[Construct] = ()) -> str:
    """Returns a Mermaid flowchart of the connections in a chart, or of those from and to a part of it.

    It has a box for each application in `scope` and for each service outside, and an arrow with the ports of the pods from client
    to server. Cylinders have only StatefulSets. Jobs and all workloads in `leave_out` are left out.
    """
    picture = _Picture(scope, leave_out)
    for edge in ChartContext.of(scope).edges:
        picture.add(edge)
    return picture.text()


class _Picture:
    def __init__(self, scope: Construct, leave_out: Sequence[Construct]) -> None:
        self._scope = scope.node.path
        self._left_out = [construct.node.path for construct in leave_out]
        self._boxes: dict[str, Box] = {}
        self._arrows: dict[tuple[str, str], set[int]] = {}

    def add(self, edge: Edge) -> None:
        """Adds the boxes and the arrow of an edge, if it is one that is drawn."""
        places = [_path(workload) for workload in (edge.consumer, edge.endpoint.owner) if workload]
        drawn = any(_is_within(place, self._scope) for place in places)
        left_out = any(_is_within(place, path) for place in places for path in self._left_out)
        if drawn and not left_out and not isinstance(edge.consumer, Job | JobTemplate):
            client, server = self._box_of(edge.consumer), self._box_at(edge.endpoint)
            if client != server:
                self._arrows.setdefault((client, server), set()).add(edge.endpoint.policy_port)

    def text(self) -> str:
        """Returns the flowchart."""
        return "\n".join(["flowchart LR", *_nodes(self._boxes), *_links(self._arrows)]) + "\n"

    def _box_at(self, endpoint: Endpoint) -> str:
        if endpoint.owner:
            return self._box_of(endpoint.owner)
        key = f"outside {endpoint.host}"
        self._boxes.setdefault(key, Box(endpoint.name, [endpoint.host], OUTSIDE))
        return key

    def _box_of(self, workload: Owner) -> str:
        title = self._application(workload) if isinstance(workload, Construct) else workload.name
        box = self._boxes.setdefault(title, Box(title, shape=STORE))
        if workload.name not in box.lines:
            box.lines.append(workload.name)
        if not isinstance(workload, Component) or workload.kind != "StatefulSet":
            box.shape = Box.shape
        return title

    def _application(self, workload: Construct) -> str:
        """Returns the name of the outermost application below the scope that a workload is in, or its own name."""
        scopes = [each for each in workload.node.scopes if isinstance(each, Application)]
        below = [each.name for each in scopes if not _is_within(self._scope, each.node.path)]
        return next(iter(below), workload.node.id)


def _path(workload: Owner) -> str:
    return workload.node.path if isinstance(workload, Construct) else ""


def _is_within(path: str, scope: str) -> bool:
    return f"{path}/".startswith(f"{scope}/")


# ---- Mermaid --------------------------------------------------------------------------------------------------------


def _nodes(boxes: dict[str, Box]) -> Iterator[str]:
    for title, box in boxes.items():
        lines = [box.title, *(line for line in box.lines if line != box.title)]
        yield f'  {_id(title)}{box.shape[0]}"{"<br>".join(map(_escaped, lines))}"{box.shape[1]}'


def _links(arrows: dict[tuple[str, str], set[int]]) -> Iterator[str]:
    for (client, server), ports in arrows.items():
        yield f"  {_id(client)} -->|{', '.join(map(str, sorted(ports)))}| {_id(server)}"


def _id(title: str) -> str:
    # Words such as `end` have a meaning in Mermaid.
    return "box_" + re.sub(r"\W", "_", title)


def _escaped(text: str) -> str:
    return re.sub(r'["<>&#;]', lambda match: f"#{ord(match[0])};", text)
