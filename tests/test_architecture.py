"""Imports follow the order of the parts, as the contracts in pyproject.toml say."""

from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]


def test_no_part_imports_a_part_above_it(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filenames=(str(ROOT / "pyproject.toml"),), no_cache=True)
    assert status == 0, capsys.readouterr().out


def test_every_folder_of_modules_is_a_package() -> None:
    """A folder without `__init__.py` is not in the wheel, and the contracts do not see it."""
    folders = {file.parent for file in (ROOT / "constructs_lib").rglob("*.py") if "imports" not in file.parts}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []
