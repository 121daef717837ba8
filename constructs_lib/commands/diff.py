"""`llm-platform diff`: what a change of manifests does to a running cluster, in words."""

import io
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, USAGE, fail
from constructs_lib.commands.streams import both, grouped, write
from constructs_lib.review.comparison import compare
from constructs_lib.review.errors import ClusterError, ReviewError
from constructs_lib.review.manifests.live import live
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.manifests.sources import read, read_revision
from constructs_lib.review.model import FAILING, Consequence, Finding, of_label, worst
from constructs_lib.review.prices import Prices, read_prices
from constructs_lib.review.render.data import data
from constructs_lib.review.render.markdown import markdown
from constructs_lib.review.render.sarif import review_sarif
from constructs_lib.review.review import Review, review

EPILOG = f"""Examples:\n
llm-platform diff main:dist dist --per-file\n
llm-platform diff --git HEAD~1 dist/onprem.k8s.yaml\n
llm-platform diff --live dist/onprem.k8s.yaml --fail-on outage\n
llm-platform diff old.yaml new.yaml --format markdown --output comment.md\n
Exit codes: 0 done, 1 input that can't be compared, 2 wrong usage, 3 no cluster, kubectl, git or folder to write to; with
--fail-on the code of the worst class: {", ".join(f"{each.exit_code} {each.label}" for each in FAILING)}.
"""

WIDTH = 160
"""Columns of the output if it does not go to a terminal."""


class FailOn(StrEnum):
    """The classes at which a pipeline can stop."""

    REJECTED = Consequence.REJECTED.label
    DATA_LOSS = Consequence.DATA_LOSS.label
    OUTAGE = Consequence.OUTAGE.label
    EXPOSURE = Consequence.EXPOSURE.label
    RESTART = Consequence.RESTART.label
    MIGRATION = Consequence.MIGRATION.label
    SECRET_NEEDED = Consequence.SECRET_NEEDED.label
    COST = Consequence.COST.label


class Format(StrEnum):
    """How a review is written."""

    TERMINAL = "terminal"
    MARKDOWN = "markdown"
    JSON = "json"
    SARIF = "sarif"


Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="[OLD] NEW", help="Files, folders, or either at a Git revision, such as main:dist. With --git or --live only NEW."
    ),
]
Git = Annotated[str | None, typer.Option("--git", metavar="REVISION", help="Compare NEW with the same path at this Git revision.")]
Live = Annotated[
    bool,
    typer.Option("--live", help="Compare NEW with the cluster of the kubeconfig, by a dry run of kubectl; nothing is changed."),
]
PerFile = Annotated[
    bool, typer.Option("--per-file", help="Compare each file with the file of its name: for folders with a file per environment.")
]
FailOnOption = Annotated[
    FailOn | None, typer.Option("--fail-on", help="Exit with the code of the worst class, if it is this one or worse.")
]
PricesFile = Annotated[Path | None, typer.Option("--prices", help="A YAML file of prices, instead of list prices of a cloud.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How the review is written.")]
AsJson = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write to, instead of standard output.")]
FieldManager = Annotated[str, typer.Option("--field-manager", help="With --live: the name under which the manifests are applied.")]


def diff(
    sources: Sources, git: Git = None, live: Live = False, per_file: PerFile = False, fail_on: FailOnOption = None,
    prices: PricesFile = None, format: FormatOption = Format.TERMINAL, as_json: AsJson = False, output: Output = None,
    field_manager: FieldManager = "kubectl",
) -> None:  # fmt: skip
    """Says what a change does to a running cluster, by component, the worst first. Works on any Kubernetes YAML."""
    if (git is not None) + live > 1 or len(sources) != (1 if git is not None or live else 2):
        fail(USAGE, ["give OLD and NEW, or only NEW with either --git or --live"])
    try:
        table = read_prices(prices) if prices else Prices()
        reviews = _live(sources[0], field_manager, table) if live else _reviews(sources, git, per_file, table)
    except ClusterError as error:
        fail(ENVIRONMENT, error.lines)
    except ReviewError as error:
        fail(SETTINGS, error.lines)
    _write(reviews, Format.JSON if as_json else format, output)
    limit = of_label(f"{fail_on}") if fail_on else None
    found = worst(finding for each in reviews for finding in each.findings)
    if limit and found.rank <= limit.rank:
        raise SystemExit(found.exit_code)


# ---- what is compared -------------------------------------------------------------------------------------------------


def _reviews(sources: list[str], git: str | None, per_file: bool, prices: Prices) -> list[Review]:
    old, new = both(lambda: read_revision(git, sources[-1]) if git is not None else read(sources[0]), lambda: read(sources[-1]))
    before, after = grouped(old, per_file), grouped(new, per_file)
    names = dict.fromkeys([*before, *after])
    return [review(compare(indexed(before.get(name, [])), indexed(after.get(name, [])), name), prices) for name in names]


def _live(source: str, field_manager: str, prices: Prices) -> list[Review]:
    manifests = indexed(read(source))
    print(f"asking the cluster about {len(manifests)} objects", file=sys.stderr, flush=True)
    state = live(manifests, field_manager)
    comparison = compare(state.before, state.after)
    answers = tuple(
        Finding(
            Consequence.REJECTED,
            state.after[key],
            "the API server rejects it",
            message,
            changes=pair.changes if (pair := comparison.by_key.get(key)) else (),
        )
        for key, message in state.rejected.items()
    )
    return [review(comparison, prices, answers)]


# ---- how it is written ------------------------------------------------------------------------------------------------


def _write(reviews: list[Review], format: Format, output: Path | None) -> None:
    if format is Format.TERMINAL:
        _print(reviews, output)
        return
    match format:
        case Format.MARKDOWN:
            text = markdown(reviews)
        case Format.JSON:
            text = json.dumps(data(reviews), indent=2, ensure_ascii=False) + "\n"
        case _:
            text = json.dumps(review_sarif(reviews), indent=2, ensure_ascii=False) + "\n"
    write(text, output)


def _print(reviews: list[Review], output: Path | None) -> None:
    from rich.console import Console

    from constructs_lib.review.render.terminal import print_review

    text = io.StringIO()
    width = None if sys.stdout.isatty() and not output else WIDTH
    console = Console(file=text if output else None, width=width, emoji=False)
    for each in reviews:
        print_review(each, console)
    if output:
        write(text.getvalue(), output)
