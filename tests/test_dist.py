"""dist/ is what the sources say, twice the same, and small enough to be read."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def synthesized(folder: Path) -> dict[str, bytes]:
    subprocess.run([sys.executable, "main.py"], cwd=ROOT, check=True, env={**os.environ, "CDK8S_OUTDIR": str(folder)}, timeout=300)
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_dist_is_up_to_date(tmp_path: Path) -> None:
    committed = {file.name: file.read_bytes() for file in (ROOT / "dist").iterdir()}
    assert synthesized(tmp_path / "one") == committed, "run make update and review the difference"


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    assert synthesized(tmp_path / "one") == synthesized(tmp_path / "two")


def test_nothing_is_printed_that_nobody_needs(tmp_path: Path) -> None:
    env = {**os.environ, "CDK8S_OUTDIR": str(tmp_path)}
    env.pop("JSII_NODE", None)
    run = subprocess.run([sys.executable, "main.py"], cwd=ROOT, check=True, capture_output=True, env=env, timeout=300)
    assert run.stdout + run.stderr == b""
