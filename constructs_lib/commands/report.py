"""`llm-platform report`: everything about an environment on one page."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, fail
from constructs_lib.commands.manifests import manifests
from constructs_lib.commands.picture import HINT
from constructs_lib.commands.streams import both, version, write
from constructs_lib.core.values.errors import SettingsError
from constructs_lib.review.errors import ClusterError, ReviewError
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.prices import Prices, read_prices
from constructs_lib.review.report.content import report as make_report
from constructs_lib.review.report.model import SecretNeed
from constructs_lib.review.report.rendering import html, markdown

if TYPE_CHECKING:
    from constructs_lib.secret_list import SecretEntry

EPILOG = """Examples:\n
llm-platform report dist/onprem.k8s.yaml --output onprem.html\n
llm-platform report company.yaml --format markdown --output company.md\n
llm-platform report dist/onprem.k8s.yaml --old main:dist/onprem.k8s.yaml --output change.html\n
Exit codes: 0 done, 1 input that can't be reported, 2 wrong usage, 3 no Graphviz, Node.js, git or folder to write to.
"""


class Format(StrEnum):
    """How a report is written."""

    HTML = "html"
    MARKDOWN = "markdown"


Source = Annotated[
    str,
    typer.Argument(help="A file or folder, either at a Git revision such as main:dist, or settings: one environment."),
]
Old = Annotated[str | None, typer.Option("--old", help="The manifests or settings that run today: the report says what changes.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How the report is written.")]
PricesFile = Annotated[Path | None, typer.Option("--prices", help="A YAML file of prices, instead of list prices of a cloud.")]
Kubernetes = Annotated[str, typer.Option("--kubernetes", help="The version of the cluster.")]
Title = Annotated[str | None, typer.Option("--title", help="The title of the page, instead of the file's name.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write to, instead of standard output.")]


def report(
    source: Source, old: Old = None, format: FormatOption = Format.HTML, prices: PricesFile = None, kubernetes: Kubernetes = "1.35",
    title: Title = None, output: Output = None,
) -> None:  # fmt: skip
    """Writes everything about an environment on one page: versions, sizes, price, Secrets, hosts, connections, broken rules."""
    release = version(kubernetes)
    try:
        table = read_prices(prices) if prices else Prices()
        found = both(*(lambda each=each: manifests(each) for each in (source, old) if each is not None))
        objects = [indexed(each.items, HINT) for each in found]
        page = make_report(
            title or Path(source).name.partition(".")[0], objects[0], old=objects[1] if old is not None else None, prices=table,
            kubernetes=release, secrets=_secrets(found[0].secrets),
        )  # fmt: skip
        text = markdown(page) if format is Format.MARKDOWN else html(page)
    except ClusterError as error:
        fail(ENVIRONMENT, error.lines)
    except (ReviewError, SettingsError) as error:
        fail(SETTINGS, error.lines)
    write(text, output)


def _secrets(entries: list[SecretEntry] | None) -> list[SecretNeed] | None:
    if entries is None:
        return None
    return [SecretNeed(each.namespace, each.secret, each.key, each.filled_by, each.readers, each.form) for each in entries]
