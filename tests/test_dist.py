"""dist/ is what the sources say, twice the same, and small enough to be read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Files = dict[str, bytes]


def files(folder: Path) -> Files:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def synthesized(folder: Path, seed: int) -> tuple[Files, str]:
    """The files that `main.py` writes, and its output; with a seed for the order in sets."""
    env = {**os.environ, "CDK8S_OUTDIR": str(folder), "PYTHONHASHSEED": str(seed)}
    env.pop("JSII_NODE", None)
    run = subprocess.run([sys.executable, "main.py"], cwd=ROOT, check=True, capture_output=True, text=True, env=env)
    return files(folder), run.stdout + run.stderr


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Files, str]:
    return synthesized(tmp_path_factory.mktemp("once"), seed=1)


def test_dist_is_up_to_date(once: tuple[Files, str]) -> None:
    assert once[0] == files(ROOT / "dist"), "run make update and review the difference"


def test_the_same_input_gives_the_same_bytes(once: tuple[Files, str], tmp_path: Path) -> None:
    assert synthesized(tmp_path, seed=2) == once


def test_nothing_is_printed(once: tuple[Files, str]) -> None:
    assert once[1] == ""
