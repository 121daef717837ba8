"""`llm-platform check`: the rules that manifests must keep."""

import io
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from constructs_lib.commands.diff import WIDTH, Format
from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, fail
from constructs_lib.commands.streams import grouped, version, write
from constructs_lib.review.checks.rule import Severity, Subject
from constructs_lib.review.checks.run import Result, rules
from constructs_lib.review.checks.run import check as run_rules
from constructs_lib.review.errors import ClusterError, ReviewError
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.manifests.sources import read
from constructs_lib.review.render.results import data, markdown, print_results, results_sarif

BROKEN = 20
EPILOG = f"""Examples:\n
llm-platform check dist --per-file\n
llm-platform check main:dist/onprem.k8s.yaml --kubernetes 1.33 --fail-on warning\n
llm-platform check dist/onprem.k8s.yaml --format sarif --output checks.sarif\n
Exit codes: 0 done, 1 input that can't be checked, 2 wrong usage, 3 no git or folder to write to, {BROKEN} a rule is broken.
"""


class FailOn(StrEnum):
    """From which severity the command fails."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


Source = Annotated[str, typer.Argument(help="A file or folder, or either at a Git revision, such as main:dist.")]
PerFile = Annotated[bool, typer.Option("--per-file", help="Check each file for itself: for folders with a file per environment.")]
FailOnOption = Annotated[
    FailOn, typer.Option("--fail-on", help=f"Exit with {BROKEN} if a rule of this severity or worse is broken.")
]
Kubernetes = Annotated[str, typer.Option("--kubernetes", help="The version of the cluster.")]
Mirror = Annotated[str, typer.Option("--mirror", help="The registry that all images must come from, with a path if it has one.")]
Rules = Annotated[bool, typer.Option("--rules", help="List the rules instead.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How results are written.")]
AsJson = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write to, instead of standard output.")]


def check(
    source: Source = "dist", per_file: PerFile = False, fail_on: FailOnOption = FailOn.ERROR, kubernetes: Kubernetes = "1.35",
    mirror: Mirror = "", list_rules: Rules = False, format: FormatOption = Format.TERMINAL, as_json: AsJson = False,
    output: Output = None,
) -> None:  # fmt: skip
    """Says which rules manifests break, and what to do. Works on any Kubernetes YAML."""
    if list_rules:
        for rule in rules():
            print(f"{rule.severity:8} {rule.id:24} {rule.why}")
        return
    release = version(kubernetes)
    try:
        files = grouped(read(source), per_file).values()
        found = [result for items in files for result in run_rules(Subject(indexed(items), release, mirror))]
    except ClusterError as error:
        fail(ENVIRONMENT, error.lines)
    except ReviewError as error:
        fail(SETTINGS, error.lines)
    write(_text(found, Format.JSON if as_json else format, output), output)
    order = list(Severity)
    broken = [result for result in found if not result.reason]
    if fail_on is not FailOn.NEVER and any(
        order.index(each.rule.severity) <= order.index(Severity(fail_on.value)) for each in broken
    ):
        raise SystemExit(BROKEN)


def _text(found: list[Result], format: Format, output: Path | None) -> str:
    match format:
        case Format.MARKDOWN:
            return markdown(found)
        case Format.JSON:
            return json.dumps(data(found), indent=2, ensure_ascii=False) + "\n"
        case Format.SARIF:
            return json.dumps(results_sarif(found, rules()), indent=2, ensure_ascii=False) + "\n"
        case Format.TERMINAL:
            return _screen(found, output)


def _screen(found: list[Result], output: Path | None) -> str:
    from rich.console import Console

    if output is None:
        print_results(found, Console(width=None if sys.stdout.isatty() else WIDTH, emoji=False))
        return ""
    text = io.StringIO()
    print_results(found, Console(file=text, width=WIDTH, emoji=False))
    return text.getvalue()
