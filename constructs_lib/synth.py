"""Synthesizing charts, with findings in the user's words instead of a stack."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cdk8s import App, Chart, Names

from constructs_lib.core.config_text import documents_text
from constructs_lib.core.manifest import Key
from constructs_lib.core.rendering import Rendering
from constructs_lib.settings import SettingsError

VALIDATION_FAILED = "Validation failed with the following errors:"


def synthesize(*make: Callable[[App], Any], outdir: str | None = None) -> None:
    """Makes charts and writes a file for each. Raises SettingsError with a line for each finding; then nothing is written.

    Each `make` gets an app of its own: cdk8s looks at all charts of an app again for each of them. The folder is `outdir`,
    or what cdk8s takes: CDK8S_OUTDIR or `dist`.
    """
    texts: dict[Path, str] = {}
    findings: list[str] = []
    for each in make:
        app = App(outdir=outdir) if outdir else App()
        each(app)
        try:
            texts.update(_texts(app))
        except RuntimeError as error:
            findings += _findings(error)
    if findings:
        raise SettingsError("\n".join(findings))
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _texts(app: App) -> Iterator[tuple[Path, str]]:
    """Every chart's file. Its text is made here: cdk8s takes three times as long for it, beside the way of bodies there."""
    renderings = Rendering.of_app(app)
    for rendering in renderings.values():
        rendering.kept = {}
    charts = app.charts
    objects = [chart.to_json() for chart in charts]
    numbered = len(charts) > 1 and any(chart.node.dependencies for chart in charts)
    for index, (chart, items) in enumerate(zip(charts, objects, strict=True)):
        kept = (renderings[chart].kept if chart in renderings else None) or {}
        complete = (manifest.completed(item) if (manifest := kept.get(Key.of(item))) else item for item in items)
        yield Path(app.outdir, _file_name(chart, index if numbered else None)), documents_text(complete)


def _file_name(chart: Chart, index: int | None) -> str:
    """What cdk8s calls it: with a number where charts depend on each other."""
    number = "" if index is None else f"{index:04}-"
    return f"{number}{Names.to_dns_label(chart)}.k8s.yaml"


def _findings(error: RuntimeError) -> list[str]:
    _, found, lines = str(error).partition(VALIDATION_FAILED)
    if not found:
        raise error
    return [line.strip() for line in lines.splitlines() if line.strip().startswith("[")]
