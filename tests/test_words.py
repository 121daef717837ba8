"""Text is easy to read: short lines and plain words, by the glossary of the project."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
ENDINGS = {".py", ".pyi", ".md", ".toml", ".yaml", ".sh", ".sql", ".xml", ".json", ".diff"}
FILES = [
    *PAGES[:2],
    *sorted(
        file
        for folder in ("constructs_lib", "docs", "examples", "tests")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in ENDINGS and file != Path(__file__)
    ),
]
WORDS = re.compile(r"(?<![a-z])([Rr]ooms?|[Cc]ompositions?|[Rr]efus(?:e|es|ed|ing)|[Ww]hoever|[Ss]omebody|[Nn]obody)(?![a-z])")
"""Words that have a plainer one, also inside of names: application, context, reject, and a sentence that names the subject."""
QUOTED = ("Connection refused", "connection refused", "ECONNREFUSED")
"""Messages of other programs."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_lines_of_pages_have_at_most_132_characters(page: Path) -> None:
    lines = page.read_text().splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > 132] == []


def test_words_are_those_of_the_glossary() -> None:
    assert [f"{place}: {found[0]}" for place, line in _lines() if (found := WORDS.search(line))] == []


def _lines() -> Iterator[tuple[str, str]]:
    for file in FILES:
        for number, line in enumerate(file.read_text().splitlines(), 1):
            for message in QUOTED:
                line = line.replace(message, "")
            if file.name == "CHANGELOG.md" and line.startswith("| `"):
                _, line = line.split(" | ", 1)  # a name before an upgrade stays as it was, so that users find it
            yield f"{file.relative_to(ROOT)}:{number}", line


def test_no_docstring_begins_with_what() -> None:
    assert [place for place, text in _docstrings() if text.lstrip().startswith("What ")] == []


def _docstrings() -> Iterator[tuple[str, str]]:
    """Strings that are statements: docstrings of modules, classes and functions, and those below fields and constants."""
    for file in FILES:
        if file.suffix in (".py", ".pyi"):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
                    yield f"{file.relative_to(ROOT)}:{node.lineno}", node.value.value
