"""A report as HTML and as Markdown."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from constructs_lib.review.checks.rule import Severity
from constructs_lib.review.consequences.cost import number
from constructs_lib.review.manifests.amounts import GIB
from constructs_lib.review.model import Consequence
from constructs_lib.review.picture.graph import Arrow, Change, Graph, Place, ports_text
from constructs_lib.review.picture.mermaid import flowchart
from constructs_lib.review.picture.svg import DARK, LIGHT, svg
from constructs_lib.review.render import results, words
from constructs_lib.review.render.markdown import escaped
from constructs_lib.review.report.model import Report, Workload
from constructs_lib.review.review import Review
from constructs_lib.review.values import counted

SEVERE = (Consequence.REJECTED, Consequence.DATA_LOSS, Consequence.OUTAGE)


def html(report: Report) -> str:
    """Returns a report as one page of HTML that loads nothing. Raises ClusterError if this machine has no Graphviz."""
    page = _templates(html=True).get_template("report.html.j2")
    return page.render(**_values(report), picture=Markup(svg(report.graph, report.title)), light=LIGHT, dark=DARK)


def markdown(report: Report) -> str:
    """Returns a report as Markdown, with its picture as Mermaid."""
    return _templates(html=False).get_template("report.md.j2").render(**_values(report), picture=flowchart(report.graph))


def _templates(*, html: bool) -> Environment:
    found = Environment(
        loader=PackageLoader("constructs_lib.review.report"), autoescape=html, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    filters: dict[str, Any] = {
        "number": number, "gib": _gib, "money": "{:.2f}".format, "md": _cell, "code": _code, "counted": counted,
    }  # fmt: skip
    found.filters.update(filters)
    return found


def _gib(size: Decimal) -> str:
    return number(size / GIB)


def _cell(text: object) -> str:
    """Text of a table's cell in Markdown."""
    return escaped(f"{text}").replace("\n", " ")


def _code(text: str) -> Markup:
    """Text as HTML, whose commands in backticks are code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _values(report: Report) -> dict[str, Any]:
    return {
        "report": report,
        "components": _by_component(report.workloads),
        "price": report.prices.monthly(report.total),
        "rows": reach(report.graph),
        "rules": results.by_rule(list(report.results)),
        "suppressed": [each for each in report.results if each.reason],
        "rules_summary": results.summary(list(report.results)),
        "broken": any(not each.reason and each.rule.severity is Severity.ERROR for each in report.results),
        "change": _change(report.review) if report.review else None,
    }


def _by_component(workloads: tuple[Workload, ...]) -> Mapping[str, list[Workload]]:
    found: dict[str, list[Workload]] = {}
    for workload in workloads:
        found.setdefault(workload.component, []).append(workload)
    return found


def _change(review: Review) -> dict[str, Any]:
    return {
        "summary": words.summary(review),
        "cost": words.cost_line(review),
        "components": {
            component: [
                finding for finding in findings if not words.is_quiet(finding) and finding.consequence is not Consequence.COST
            ]
            for component, findings in review.components.items()
        },
        "quiet": {component: words.quiet(findings) for component, findings in review.components.items()},
        "opened": review.opened,
        "closed": review.closed,
        "severe": review.worst in SEVERE,
        "lines": words.change_lines,
    }


def reach(graph: Graph) -> list[tuple[Place, list[str], list[str]]]:
    """Returns each component with what it may connect to and what may connect to it."""
    out: dict[Place, dict[Place, list[Arrow]]] = {}
    into: dict[Place, dict[Place, list[Arrow]]] = {}
    for arrow, change in graph.arrows.items():
        if change is not Change.GONE:
            out.setdefault(arrow.client, {}).setdefault(arrow.server, []).append(arrow)
            into.setdefault(arrow.server, {}).setdefault(arrow.client, []).append(arrow)
    inside = [place for place, box in graph.boxes.items() if not box.outside and box.change is not Change.GONE]
    return [(place, _peers(out.get(place, {})), _peers(into.get(place, {}))) for place in inside]


def _peers(found: Mapping[Place, list[Arrow]]) -> list[str]:
    ports = {peer: ports_text(arrow.ports for arrow in arrows).replace(", ", ",") for peer, arrows in sorted(found.items())}
    return [f"{peer.name}:{text}" for peer, text in ports.items()]
