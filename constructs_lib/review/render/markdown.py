"""A review as Markdown that fits the comment of a pull request."""

from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.render.words import NOTHING, change_lines, cost_line, is_quiet, quiet, summary
from constructs_lib.review.review import Review
from constructs_lib.review.values import counted

LIMIT = 65_536
"""The most characters of a comment on GitHub."""
CUT = "\n*{count} more lines don't fit into a comment; `llm-platform diff` prints them.*\n"
LONGEST = 4000
"""The most characters of a line, where not all fit."""
FOLDED = (Consequence.COST, Consequence.NONE)
"""Classes that are folded up."""


def markdown(reviews: list[Review], limit: int = LIMIT) -> str:
    """Returns reviews as Markdown: first the summaries of all, then the findings; lines at the end are left out beyond `limit`."""
    lines = ["## Review of the change", ""]
    for review in reviews:
        lines += _head(review)
    for review in reviews:
        lines += _body(review)
    return _fitting(lines, limit)


def _head(review: Review) -> list[str]:
    title = f"**{_text(review.environment)}**: " if review.environment else ""
    notes = [f"*{_text(note)}*" for note in review.notes]
    if not review.findings:
        return [f"{title}{NOTHING}", *notes, ""]
    rows = [f"| {each.label} | {count} | {each.meaning} |" for each, count in review.counts.items()]
    edges = [f"- `+ {edge}`" for edge in review.opened] + [f"- `- {edge}`" for edge in review.closed]
    title_of_edges = f"<details><summary>{counted(len(edges), 'changed connection')}</summary>"
    connections = ["", title_of_edges, "", *edges, "", "</details>"] if edges else []
    table = ["", "| class | findings | meaning |", "|---|---|---|", *rows, ""]
    return [f"{title}{summary(review)}", *notes, *table, cost_line(review), *connections, ""]


def _body(review: Review) -> list[str]:
    lines: list[str] = []
    for component, findings in review.components.items():
        title = f"{review.environment}: {component}" if review.environment else component
        lines += [f"### {_text(title)}", ""]
        shown = [finding for finding in findings if not is_quiet(finding)]
        lines += [line for finding in shown if finding.consequence not in FOLDED for line in _finding(finding)]
        folded = [line for finding in shown if finding.consequence in FOLDED for line in _finding(finding)]
        folded += [f"- {name}: {_text(', '.join(objects))}" for name, objects in quiet(findings).items()]
        if folded:
            lines += ["", "<details><summary>cost and changes without consequence</summary>", "", *folded, "", "</details>"]
        lines.append("")
    return lines


def _finding(finding: Finding) -> list[str]:
    lines = [f"- **{finding.consequence.label}** {_text(f'{finding.item.key}')}: {_text(finding.title)}"]
    if finding.effect:
        lines.append(f"  {_text(finding.effect)}")
    if finding.remedy:
        lines.append(f"  → {_text(finding.remedy)}")
    lines += [f"  - {_code(edge)}" for edge in finding.edges]
    if finding.consequence in (Consequence.NONE, Consequence.REJECTED):
        lines += [f"  - {_code(line)}" for line in change_lines(finding)]
    return lines


def _fitting(lines: list[str], limit: int) -> str:
    text = "\n".join(lines) + "\n"
    if len(text) <= limit:
        return text
    kept: list[str] = []
    size, opened = 0, 0
    available = limit - len(CUT) - 40
    for number, line in enumerate(line[:LONGEST] for line in lines):
        if size + len(line) + 1 > available:
            end = ["", "</details>"] * opened
            return "\n".join([*kept, *end, CUT.format(count=len(lines) - number)])
        kept.append(line)
        size += len(line) + 1
        opened += line.startswith("<details>") - line.startswith("</details>")
    return text


def _text(text: str) -> str:
    """Text without what Markdown would read as something else; what is between backticks stays code."""
    parts = text.split("`")
    if len(parts) % 2:
        return "`".join(part if index % 2 else escaped(part) for index, part in enumerate(parts))
    return escaped(text)


def escaped(text: str) -> str:
    """Returns text as it stands in Markdown, without notifying anyone."""
    for character in "\\`*_<>[]|#":
        text = text.replace(character, f"\\{character}")
    return text.replace("@", "@\u200b")  # or it notifies people


def _code(text: str) -> str:
    return f"`{text.replace('`', chr(39))}`"
