"""The input and output that commands of reviews share."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from constructs_lib.commands.errors import ENVIRONMENT, USAGE, fail
from constructs_lib.core.values.errors import SettingsError
from constructs_lib.review.errors import ClusterError, ReviewError
from constructs_lib.review.manifests.objects import Item

T = TypeVar("T")


def both(*readers: Callable[[], T]) -> list[T]:
    """Returns what each reader returns. Raises ReviewError with the errors of all."""
    found: list[T] = []
    errors: list[str] = []
    for read_one in readers:
        try:
            found.append(read_one())
        except ClusterError:
            raise
        except (ReviewError, SettingsError) as error:
            errors += error.lines
    if errors:
        raise ReviewError(errors)
    return found


def grouped(items: list[Item], per_file: bool) -> dict[str, list[Item]]:
    """Returns objects by the name of their file, or all of them under no name."""
    files: dict[str, list[Item]] = {}
    for item in items:
        files.setdefault(Path(item.file).name if per_file else "", []).append(item)
    return files


def write(text: str, output: Path | None) -> None:
    """Writes a text to a file or to standard output. Ends the process with one line if it can't."""
    if output is None:
        print(text, end="")
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        fail(ENVIRONMENT, [f"{output}: can't be written: {error.strerror}"])


def version(text: str) -> tuple[int, int]:
    """Returns a version of Kubernetes as two numbers. Ends the process with one line if it isn't one."""
    major, _, minor = text.removeprefix("v").partition(".")
    minor = minor.partition(".")[0]
    if not (major.isdigit() and minor.isdigit()):
        fail(USAGE, [f"--kubernetes: {text!r} is not a version; write one such as 1.35"])
    return int(major), int(minor)
