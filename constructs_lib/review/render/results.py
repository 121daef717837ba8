"""Results of checks as text: for a terminal, a pull request, programs, and code scanners."""

from typing import Any

from rich.console import Console
from rich.markup import escape

from constructs_lib.review.checks.rule import Rule, Severity
from constructs_lib.review.checks.run import Result
from constructs_lib.review.render import sarif

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}
CLEAN = "All rules are kept."


def summary(results: list[Result]) -> str:
    """Returns how many results there are of each severity."""
    counts = {each: sum(not result.reason and result.rule.severity is each for result in results) for each in Severity}
    parts = [f"{count} {each}{'s' * (count > 1)}" for each, count in counts.items() if count]
    quiet = sum(bool(result.reason) for result in results)
    return (", ".join(parts) or CLEAN) + (
        f" {quiet} suppressed." if quiet and not parts else f", {quiet} suppressed" if quiet else ""
    )


def by_rule(results: list[Result]) -> dict[Rule, list[Result]]:
    """Returns the results that are not suppressed by their rule, the worst first."""
    found: dict[Rule, list[Result]] = {}
    for result in results:
        if not result.reason:
            found.setdefault(result.rule, []).append(result)
    return found


def print_results(results: list[Result], console: Console) -> None:
    """Prints results by rule, each with why it is a rule and what to do, and then what is suppressed."""
    console.print(f"[bold]{escape(summary(results))}[/]", highlight=False)
    for rule, found in by_rule(results).items():
        console.print(f"\n[{COLOURS[rule.severity]}]{rule.severity}[/] [bold]{rule.id}[/]  {escape(rule.why)}", highlight=False)
        console.print(f"  → {escape(rule.remedy)}", highlight=False)
        for result in found:
            console.print(f"  {escape(f'{result.item.place}: {result.text}')}", highlight=False)
    for result in (each for each in results if each.reason):
        console.print(f"[dim]suppressed {result.rule.id}: {escape(result.text)}: {escape(result.reason)}[/]", highlight=False)


def markdown(results: list[Result]) -> str:
    """Returns results as Markdown, the summary first."""
    lines = ["## Checks", "", summary(results), ""]
    for rule, found in by_rule(results).items():
        lines += [f"### {rule.severity}: {rule.id}", "", f"{rule.why} → {rule.remedy}", ""]
        lines += [f"- `{result.text.replace('`', chr(39))}`" for result in found]
        lines.append("")
    quiet = [result for result in results if result.reason]
    if quiet:
        lines += [f"<details><summary>{len(quiet)} suppressed</summary>", ""]
        lines += [f"- {result.rule.id}, `{result.text.replace('`', chr(39))}`: {result.reason}" for result in quiet]
        lines += ["", "</details>"]
    return "\n".join(lines) + "\n"


def data(results: list[Result]) -> dict[str, Any]:
    """Returns results as data for JSON."""
    return {
        "format": 1,
        "summary": summary(results),
        "results": [
            {
                "rule": result.rule.id, "severity": f"{result.rule.severity}", "component": result.item.component,
                "object": f"{result.item.key}", "file": result.item.file, "line": result.item.line, "message": result.message,
                "why": result.rule.why, "remedy": result.rule.remedy, "suppressed": result.reason,
            }
            for result in results
        ],
    }  # fmt: skip


def results_sarif(results: list[Result], rules: tuple[Rule, ...]) -> dict[str, Any]:
    """Returns results as data for a SARIF file; suppressed ones are marked as such."""
    found = [
        sarif.Result(
            result.rule.id, f"{result.rule.severity}", f"{result.text}. {result.rule.why} {result.rule.remedy}",
            result.item.file.rpartition(":")[2], result.item.line, result.reason,
        )
        for result in results
    ]  # fmt: skip
    return sarif.sarif({rule.id: rule.why for rule in rules}, found)
