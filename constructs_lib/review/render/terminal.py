"""A review for the screen."""

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.render.words import NOTHING, change_lines, cost_line, is_quiet, quiet, summary
from constructs_lib.review.review import Review

COLOURS = {
    Consequence.REJECTED: "bold red", Consequence.DATA_LOSS: "bold red", Consequence.OUTAGE: "red", Consequence.EXPOSURE: "magenta",
    Consequence.RESTART: "yellow", Consequence.MIGRATION: "yellow", Consequence.SECRET_NEEDED: "cyan", Consequence.COST: "blue",
    Consequence.NONE: "dim",
}  # fmt: skip
MOST_FIELDS = 12


def print_review(review: Review, console: Console) -> None:
    """Prints a review: the summary, then each component with its findings, the worst first."""
    if review.environment:
        console.rule(escape(review.environment))
    for note in review.notes:
        console.print(f"[dim]{escape(note)}[/]")
    if not review.findings:
        console.print(NOTHING)
        return
    console.print(f"[bold]{escape(summary(review))}[/]")
    console.print(escape(cost_line(review)))
    for component, findings in review.components.items():
        console.print(f"\n[bold underline]{escape(component)}[/]")
        for finding in findings:
            if not is_quiet(finding):
                _print_finding(finding, console)
        for title, objects in quiet(findings).items():
            _indented(console, f"[dim]none[/]  {title}: {escape(', '.join(objects))}", 2)
    _print_edges(review, console)


def _print_finding(finding: Finding, console: Console) -> None:
    colour = COLOURS[finding.consequence]
    _indented(console, f"[{colour}]{finding.consequence.label}[/]  {escape(f'{finding.item.key}')}: {escape(finding.title)}", 2)
    for text in (finding.effect, f"→ {finding.remedy}" if finding.remedy else ""):
        if text:
            _indented(console, escape(text), 6)
    lines = change_lines(finding) if finding.consequence in (Consequence.NONE, Consequence.REJECTED) else []
    more = [f"{len(lines) - MOST_FIELDS} more fields"] if len(lines) > MOST_FIELDS else []
    for line in [*finding.edges, *lines[:MOST_FIELDS], *more]:
        _indented(console, f"[dim]{escape(line)}[/]", 6)


def _print_edges(review: Review, console: Console) -> None:
    if review.opened or review.closed:
        console.print("\n[bold underline]Connections[/]")
    for sign, edges in (("+", review.opened), ("-", review.closed)):
        for edge in edges:
            _indented(console, escape(f"{sign} {edge}"), 2)


def _indented(console: Console, text: str, left: int) -> None:
    console.print(Padding(text, (0, 0, 0, left)), highlight=False)
