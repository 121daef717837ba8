"""A wheel of this repository in an empty virtual environment: outside of the checkout, and without Node.js on the PATH."""

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent.name for path in (ROOT / "examples").glob("*/main.py"))
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")


@dataclass(frozen=True)
class Installed:
    """A virtual environment with the wheel, beside a folder with copies of the examples."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "venv" / "bin" / "python"

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Runs a command as a user of the wheel would: with nothing on the PATH but the virtual environment."""
        env = {"HOME": os.environ.get("HOME", str(self.folder)), "PATH": str(self.python.parent)}
        return run(command, self.folder, env)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("user")
    wheel = built(folder)
    venv.create(folder / "venv", with_pip=False)
    made = Installed(folder)
    versions = folder / "versions.txt"
    versions.write_text("\n".join(re.findall(r"^[\w.-]+==\S+", (ROOT / "requirements.lock").read_text(), re.MULTILINE)))
    done = run((*PIP, "--python", made.python, "install", "--no-compile", "--constraint", versions, f"{wheel}[cli,node]"), folder)
    assert done.returncode == 0, done.stderr
    for name in EXAMPLES:
        shutil.copytree(ROOT / "examples" / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return made


def built(folder: Path) -> Path:
    """Builds the wheel. Without packages from PyPI its tests are skipped, and fail in CI."""
    hatchling = folder / "hatchling"
    got = run((*PIP, "install", "--no-compile", "--target", hatchling, "hatchling"), folder)
    if got.returncode:
        reason = f"the build needs hatchling, which pip can't install: {got.stderr.strip()[-500:]}"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    env = {**os.environ, "PYTHONPATH": str(hatchling)}
    done = run((*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT), folder, env)
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel


def run(command: Sequence[str | Path], folder: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=300)


def test_the_package_is_that_of_the_wheel(installed: Installed) -> None:
    done = installed.run(installed.python, "-c", "import constructs_lib; print(constructs_lib.__file__)")
    assert Path(done.stdout.strip()).is_relative_to(installed.folder)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_writes_the_same_manifests_as_in_the_checkout(example: str, installed: Installed, tmp_path: Path) -> None:
    done = installed.run(installed.python, f"{example}/main.py")
    assert done.returncode == 0, done.stderr
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert run((sys.executable, ROOT / "examples" / example / "main.py"), tmp_path, env).returncode == 0
    expected = {file.relative_to(tmp_path): file.read_text() for file in (tmp_path / "dist").rglob("*.yaml")}
    assert expected
    assert {name: (installed.folder / name).read_text() for name in expected} == expected


def test_the_command_writes_the_same_manifests_as_in_the_checkout(installed: Installed) -> None:
    (installed.folder / "company.yaml").write_text("base: dev\n")
    done = installed.run(installed.python.with_name("llm-platform"), "synth", "company.yaml", "--outdir", "out")
    assert done.returncode == 0, done.stderr
    written = (installed.folder / "out" / "company.k8s.yaml").read_text()
    assert written == (ROOT / "dist" / "dev.k8s.yaml").read_text()


def test_the_examples_have_no_type_errors(installed: Installed) -> None:
    config = {"include": EXAMPLES, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (installed.folder / "pyrightconfig.json").write_text(json.dumps(config))
    done = run((sys.executable, "-m", "pyright", "--pythonpath", installed.python), installed.folder)
    assert done.returncode == 0, done.stdout + done.stderr
