"""`llm-platform picture`: components, who may connect to whom, and what is exposed."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, USAGE, fail
from constructs_lib.commands.manifests import manifests
from constructs_lib.commands.streams import both, write
from constructs_lib.core.values.errors import SettingsError, near
from constructs_lib.review.errors import ClusterError, ReviewError
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.picture.drawing import graph
from constructs_lib.review.picture.graph import Graph, merged
from constructs_lib.review.picture.mermaid import flowchart
from constructs_lib.review.picture.svg import Theme, svg

EPILOG = """Examples:\n
llm-platform picture dist/onprem.k8s.yaml --output onprem.svg\n
llm-platform picture company.yaml --only litellm --format mermaid\n
llm-platform picture main:dist/onprem.k8s.yaml dist/onprem.k8s.yaml --output change.svg\n
Exit codes: 0 done, 1 input that can't be drawn, 2 wrong usage, 3 no Graphviz, Node.js, git or folder to write to.
"""
HINT = "give the file of one environment"


class Format(StrEnum):
    """How a picture is written."""

    SVG = "svg"
    MERMAID = "mermaid"


Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="[OLD] NEW",
        help="Files, folders, either at a Git revision such as main:dist, or files of settings. With OLD, what is new and gone.",
    ),
]
FormatOption = Annotated[Format, typer.Option("--format", help="How the picture is written.")]
ThemeOption = Annotated[Theme, typer.Option("--theme", help="The colors of the SVG; auto follows the reader's system.")]
Only = Annotated[list[str] | None, typer.Option("--only", help="A component to draw, with what is connected to it. Repeatable.")]
Without = Annotated[list[str] | None, typer.Option("--without", help="A component to leave out. Repeatable.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write to, instead of standard output.")]


def picture(
    sources: Sources, format: FormatOption = Format.SVG, theme: ThemeOption = Theme.AUTO, only: Only = None,
    without: Without = None, output: Output = None,
) -> None:  # fmt: skip
    """Draws components, who may connect to whom, and what is exposed. Works on any Kubernetes YAML."""
    if len(sources) > 2:
        fail(USAGE, ["give NEW, or OLD and NEW"])
    try:
        found = [
            graph(indexed(each.items, HINT)) for each in both(*(lambda source=source: manifests(source) for source in sources))
        ]
        drawn = _part(found[0] if len(found) == 1 else merged(*found), only or [], without or [])
        text = flowchart(drawn) if format is Format.MERMAID else svg(drawn, " → ".join(sources), theme)
    except ClusterError as error:
        fail(ENVIRONMENT, error.lines)
    except (ReviewError, SettingsError) as error:
        fail(SETTINGS, error.lines)
    write(text, output)


def _part(whole: Graph, only: list[str], without: list[str]) -> Graph:
    known = sorted({place.name for place in whole.boxes})
    errors = [
        f"{option} {name!r}: is not in the picture, which has {', '.join(known)}{near(name, known)}"
        for option, names in (("--only", only), ("--without", without)) for name in names if name not in known
    ]  # fmt: skip
    if errors:
        fail(USAGE, errors)
    part = whole.only(only) if only else whole
    return part.without(without)
