"""Where manifests are read from: files, folders, and both at a Git revision."""

import subprocess
from pathlib import Path

from constructs_lib.review.errors import ClusterError, ReviewError
from constructs_lib.review.manifests.objects import Item
from constructs_lib.review.manifests.reading import parsed

ENDINGS = (".yaml", ".yml", ".json")


def read(source: str) -> list[Item]:
    """Returns the objects of a file, of a folder with all its folders, or of either at a Git revision, as `REVISION:PATH`.

    Raises ReviewError with a line for each error.
    """
    if not Path(source).exists() and ":" in source:
        revision, _, path = source.partition(":")
        return read_revision(revision, path or ".")
    return _read_path(Path(source))


def read_revision(revision: str, path: str) -> list[Item]:
    """Returns the objects of a file or folder at a Git revision. Paths are relative to the current folder."""
    if not _git("rev-parse", "--quiet", "--verify", "--end-of-options", f"{revision}^{{commit}}", check=False):
        raise ReviewError(
            [f"{revision!r}: is not a revision of this Git repository; `git log --oneline` and `git branch` list them"]
        )
    listed = _git("ls-tree", "-r", "-z", "--full-name", "--end-of-options", revision, "--", path).decode().split("\0")
    files = [(line.partition("\t")[2], line.partition("\t")[0].split()[2]) for line in listed if line]
    if not files:
        raise ReviewError([f"{revision}:{path}: there is no such file or folder at that revision"])
    single = len(files) == 1 and files[0][0].endswith(Path(path).name) and "." in Path(path).name
    wanted = files if single else [(name, blob) for name, blob in files if name.endswith(ENDINGS)]
    return _collected(
        [(f"{revision}:{name}", _text(_git("cat-file", "blob", blob), name)) for name, blob in wanted],
        source=f"{revision}:{path}",
        single=single,
    )


def _read_path(path: Path) -> list[Item]:
    try:
        if path.is_dir():
            files = sorted(file for file in path.rglob("*") if file.suffix in ENDINGS and file.is_file())
            texts = [(f"{file}", _text(file.read_bytes(), f"{file}")) for file in files]
            return _collected(texts, source=f"{path}", single=False)
        return _collected([(f"{path}", _text(path.read_bytes(), f"{path}"))], source=f"{path}", single=True)
    except OSError as error:
        raise ReviewError([f"{error.filename or path}: can't be read: {error.strerror}"]) from error


def _collected(texts: list[tuple[str, str]], *, source: str, single: bool) -> list[Item]:
    found: list[Item] = []
    errors: list[str] = []
    for file, text in texts:
        try:
            found += parsed(text, file, strict=single)
        except ReviewError as error:
            errors += error.lines
    if not found and not errors:
        errors.append(f"{source}: has no Kubernetes objects in files that end in {', '.join(ENDINGS)}")
    if errors:
        raise ReviewError(errors)
    return found


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReviewError([f"{file}: is not UTF-8: byte {error.start + 1} can't be read"]) from error


def _git(*arguments: str, check: bool = True) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError as error:
        raise ClusterError(["git: was not found; install it, or compare files and folders"]) from error
    message = done.stderr.decode(errors="replace").strip()
    if done.returncode and (check or "not a git repository" in message):
        raise ReviewError([f"git {arguments[0]}: {message.removeprefix('fatal: ')}"])
    return b"" if done.returncode else done.stdout
