"""Synthesizing an app: the objects of `app.synth()`, written in less time, with errors in the user's words."""

import json
import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from cdk8s import ApiObject, App, Chart, DependencyGraph, Names, YamlOutputType

from constructs_lib.clusters.construct import files_of as files_of_clusters
from constructs_lib.core.chart.app_files import files_of
from constructs_lib.core.chart.rendering import Key, Rendered, Rendering, duplicates
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.errors import SettingsError
from constructs_lib.core.values.yaml_text import documents_text

VALIDATION_FAILED = "Validation failed with the following errors:"
LATE = re.compile(r"^\[\] (\S+): ")
"""An error that is found while bodies are rendered: cdk8s tells it of the app, with the construct's path in the text."""
CYCLE = re.compile("Dependency cycle detected: (?P<path>.*)")
Object = Mapping[str, Any]


@checked
def synthesize(app: App, *, check: bool = False) -> None:
    """Writes all charts of an app into its folder, like `app.synth()`, and the files of its clusters.

    With `check`, objects that break a rule of the severity `error` are errors too, unless the rule is suppressed there.

    Raises SettingsError with a line for each error; then nothing is written. Raises OSError if a file can't be written.
    """
    write(rendered(app, check=check))


def rendered(app: App, *, check: bool = False) -> dict[Path, str]:
    """Returns the text of each file that an app is written to. Raises SettingsError with a line for each error."""
    try:
        with ExitStack() as stack:
            kept = {chart: stack.enter_context(rendering.keeping()) for chart, rendering in Rendering.of_app(app).items()}
            # cdk8s orders charts by their dependencies as it renders the first one.
            objects = {chart: chart.to_json() for chart in app.charts}
            complete = {chart: _completed(objects[chart], kept.get(chart, {})) for chart in app.charts}
            environments = {chart: rendering.environment for chart, rendering in Rendering.of_app(app).items()}
    except RuntimeError as error:
        raise SettingsError(_validation_errors(error)) from error
    clusters, errors = files_of_clusters(app)
    errors += duplicates((environments.get(chart, ""), chart.node.path, item) for chart in complete for item in complete[chart])
    if errors:
        raise SettingsError(errors)
    if check and (errors := _broken_rules(complete)):
        raise SettingsError(errors)
    # The text is made here: cdk8s takes three times as long for it, and the way of bodies there comes on top.
    texts = {Path(app.outdir, name): documents_text(items) for name, items in _files(app, complete)}
    return (
        texts | _further_files(app) | _construct_metadata(app) | {Path(app.outdir, path): text for path, text in clusters.items()}
    )


def _broken_rules(objects: Mapping[Chart, list[Object]]) -> list[str]:
    from constructs_lib.review.checks.run import broken  # the rules take longer to import than a small chart to render

    return [line for chart, items in objects.items() for line in broken(items, chart.node.path)]


def write(texts: Mapping[Path, str]) -> None:
    """Writes files whole or not at all: into temporary files, which then get the final names. Raises OSError where it can't."""
    temporary = {path: path.with_name(f".{path.name}.{os.getpid()}") for path in texts}
    try:
        for path, text in texts.items():
            with _about(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                temporary[path].write_text(text, encoding="utf-8", newline="\n")
        for path in texts:
            with _about(path):
                temporary[path].replace(path)
    finally:
        for path in temporary.values():
            with suppress(OSError):
                path.unlink()


@contextmanager
def _about(path: Path) -> Generator[None]:
    """Names the file in errors. They name the temporary one, or none at all on a full disk."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _completed(items: Iterable[Object], kept: Mapping[Key, Rendered]) -> list[Object]:
    return [manifest.completed(item) if (manifest := kept.get(Key.of(item))) else item for item in items]


# ---- the files that cdk8s would write -------------------------------------------------------------------------------


def _files(app: App, objects: Mapping[Chart, list[Object]]) -> Iterator[tuple[str, list[Object]]]:
    kind, extension = app.yaml_output_type, app.output_file_extension
    if kind == YamlOutputType.FILE_PER_APP and objects:
        yield f"app{extension}", [item for items in objects.values() for item in items]
    for items, name in zip(objects.values(), _chart_names(list(objects)), strict=True):
        if kind == YamlOutputType.FILE_PER_CHART:
            yield f"{name}{extension}", items
        elif kind != YamlOutputType.FILE_PER_APP:
            folder = f"{name}/" if kind == YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE else ""
            yield from ((f"{folder}{_resource_name(item)}{extension}", [item]) for item in items)


def _chart_names(charts: list[Chart]) -> list[str]:
    """Numbered where charts depend on each other."""
    numbered = any(isinstance(other, Chart) for chart in charts for other in chart.node.dependencies)
    return [f"{index:04}-" * numbered + Names.to_dns_label(chart) for index, chart in enumerate(charts)]


def _resource_name(item: Object) -> str:
    return re.sub(r"[^0-9a-zA-Z-_.]", "", f"{item['kind']}.{item['metadata']['name']}")


def _further_files(app: App) -> dict[Path, str]:
    try:
        return {Path(app.outdir, path): text for path, text in files_of(app).items()}
    except ValueError as error:
        raise SettingsError([f"{error}"]) from error


def _construct_metadata(app: App) -> dict[Path, str]:
    """The file that validations of the cdk8s CLI read. The CLI asks for it; the App's own option can't be read from Python."""
    if os.environ.get("CDK8S_RECORD_CONSTRUCT_METADATA") != "true":
        return {}
    constructs = (construct for chart in app.charts for construct in DependencyGraph(chart.node).topology())
    resources = {each.name: {"path": each.node.path} for each in constructs if isinstance(each, ApiObject)}
    text = json.dumps({"version": "1.0.0", "resources": resources}, separators=(",", ":"))
    return {Path(app.outdir, "construct-metadata.json"): text}


def _validation_errors(error: RuntimeError) -> list[str]:
    _, found, lines = str(error).partition(VALIDATION_FAILED)
    if found:
        return [LATE.sub(r"[\1] ", line.strip()) for line in lines.splitlines() if line.strip().startswith("[")]
    if cycle := CYCLE.search(str(error)):
        return [f"constructs depend on each other in a circle: {cycle['path']}; take out one of the dependencies"]
    raise error
