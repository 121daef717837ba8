"""Every case of every family is rejected with just the lines that its table has."""

import importlib
from itertools import zip_longest
from pathlib import Path

import pytest

from tests.refusals.command import Case, rejected

FAMILIES = sorted(path.stem for path in (Path(__file__).parent / "families").glob("[a-z]*.py"))


def cases(family: str) -> list[Case]:
    return importlib.import_module(f"tests.refusals.families.{family}").CASES


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{family}-{number}") for family in FAMILIES for number, case in enumerate(cases(family))]
)
def test_is_rejected(tmp_path: Path, case: Case) -> None:
    text, *errors = case
    lines = rejected(tmp_path / "mine.yaml", text)
    assert [_cut(line, error) for line, error in zip_longest(lines, errors, fillvalue="")] == errors


def _cut(line: str, error: str) -> str:
    return error if error.endswith("...") and line.startswith(error.removesuffix("...")) else line


@pytest.mark.parametrize("family", FAMILIES)
def test_no_case_is_there_twice(family: str) -> None:
    texts = [case[0] for case in cases(family)]
    assert sorted(map(repr, texts)) == sorted(map(repr, set(texts)))
