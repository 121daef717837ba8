"""Platforms from files of settings."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, cast

from cdk8s import App
from constructs import Construct
from pydantic import ValidationError

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.rendering import Rendering
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.errors import SettingsError, near
from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.values.messages import messages, texts
from constructs_lib.core.values.redaction import redacted, shown
from constructs_lib.delivery import Delivery
from constructs_lib.platform import LLMPlatform
from constructs_lib.secret_list import SecretEntry, secret_entries
from constructs_lib.settings import ENVIRONMENTS, PlatformProps
from constructs_lib.synth import rendered
from constructs_lib.yaml_file import read_yaml

MANIFESTS = ".k8s.yaml"
"""The end of the names of files with manifests."""


@checked
def load(file: str | Path) -> PlatformProps:
    """Returns the settings in a YAML file. Its key `base` names an environment that the rest is laid over.

    Raises SettingsError with a line for each error: the file, the path of the setting, what is wrong and what to write instead.
    """
    try:
        given = read_yaml(Path(file))
    except OSError as error:
        raise SettingsError([f"{file}: can't be read: {error.strerror}"]) from error
    if not isinstance(given, Mapping):
        what = "text" if isinstance(given, str) else shown(given)
        raise SettingsError([f"{file}: must hold a mapping of settings (given: {what})"])
    changes = dict(cast("Mapping[str, Any]", given))
    base, errors = _base(changes.pop("base", None))
    try:
        props = base.replace(**changes)
    except ValidationError as error:
        raise SettingsError(f"{file}: {line}" for line in [*errors, *messages(error, PlatformProps)]) from error
    if errors:
        raise SettingsError(f"{file}: {line}" for line in errors)
    return props


def rendered_files(files: Iterable[Path], outdir: Path) -> dict[Path, str]:
    """Returns the manifests of a platform for each file, by the path to write them to.

    Raises SettingsError with every error of all files.
    """
    texts: dict[Path, str] = {}
    errors: list[str] = []
    for file in files:
        try:
            made = _rendered_file(file, outdir)
            errors += [f"{file}: {path} is written for another file of that name too; rename one" for path in made if path in texts]
            texts |= made
        except SettingsError as error:
            errors += error.lines
    if errors:
        raise SettingsError(errors)
    return texts


class RenderedPlatform(NamedTuple):
    """The platform that a file of settings describes."""

    manifests: str
    secrets: list[SecretEntry]
    """The keys of Secrets that it reads."""


def rendered_platform(file: Path) -> RenderedPlatform:
    """Returns the platform that a file describes. Raises SettingsError with every error of the file."""
    props, app = load(file), App()
    with _reported(file, app):
        platform = LLMPlatform(app, file.stem, props)
        texts = {path: text for path, text in rendered(app).items() if path.name.endswith(MANIFESTS)}
        return RenderedPlatform("".join(texts.values()), secret_entries(platform))


def file_secrets(file: Path) -> list[SecretEntry]:
    """Returns the keys of Secrets of the platform that a file describes. Raises SettingsError with every error of the file."""
    return rendered_platform(file).secrets


def _base(name: Any) -> tuple[PlatformProps, list[str]]:
    """The environment of that name, or the defaults and an error."""
    if name is None or (isinstance(name, str) and name in ENVIRONMENTS):
        return (ENVIRONMENTS[name] if name else PlatformProps()), []
    *most, last = map(shown, ENVIRONMENTS)
    return PlatformProps(), [f"base: must be {', '.join(most)} or {last}{near(name, ENVIRONMENTS)} (given: {shown(name)})"]


def _rendered_file(file: Path, outdir: Path) -> dict[Path, str]:
    props, app = load(file), App(outdir=str(outdir))
    if not DNS_LABEL.accepts(file.stem):  # cdk8s would write it under another name, with a hash in it
        raise SettingsError([f"{file}: must have a name of lower-case letters, digits and '-', which its manifests get"])
    with _reported(file, app):
        platform = LLMPlatform(app, file.stem, props)
        if platform.props.delivery:
            Delivery(app, "delivery", platform.props.delivery)
        return rendered(app)


@contextmanager
def _reported(file: Path, app: App) -> Generator[None]:
    """Raises SettingsError with the file's name for each error inside of the block."""
    try:
        yield
        return
    except SettingsError as error:
        lines = _recorded(app) or error.lines
    except Exception as error:
        lines = [*_recorded(app), *_raised(error)]
    raise SettingsError(f"{file}: {redacted(line)}" for line in dict.fromkeys(lines))


def _recorded(app: App) -> list[str]:
    return [message for rendering in Rendering.of_app(app).values() for message in rendering.errors.values()]


def _raised(error: Exception) -> list[str]:
    """Returns an exception of a constructor as errors, with the path of the settings that its construct was made from."""
    *_, path = ("", *(ChartContext.of(construct).path_of(construct) for construct in _constructs(error.__traceback__)))
    if isinstance(error, ValueError | KeyError):
        lines = texts(error)
    else:
        lines = [f"can't be synthesized; this is a fault of the library, please report it: {type(error).__name__}: {error}"]
    return [f"{path}: {line}" if path else line for line in lines]


def _constructs(traceback: TracebackType | None) -> Iterable[Construct]:
    while traceback:
        construct = traceback.tb_frame.f_locals.get("self")
        if isinstance(construct, Construct) and hasattr(construct, "__jsii_ref__"):  # it is made, as far as cdk8s knows
            yield construct
        traceback = traceback.tb_next
