"""Docs are tested: every YAML block can be used, every command and file they name exists."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from cdk8s import App

import constructs_lib
from constructs_lib.core.values.quantities import byte_count, millicores
from constructs_lib.files import load
from constructs_lib.testing import Manifests, synth
from tests.platforms import platform

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCKS = [
    pytest.param(block, id=f"{page.stem}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"```yaml\n(.*?)```", page.read_text(), re.DOTALL))
]


@pytest.mark.parametrize("block", BLOCKS)
def test_settings_in_the_docs_make_a_platform(block: str, tmp_path: Path) -> None:
    settings = {"base": "dev", **yaml.safe_load(block)}
    (tmp_path / "docs.yaml").write_text(yaml.safe_dump(settings))
    assert synth(constructs_lib.LLMPlatform(App(), "docs", load(tmp_path / "docs.yaml")))


def anchors(page: Path) -> set[str]:
    """The anchors that GitHub gives to the headings of a page."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for target, anchor in re.findall(r"\]\((?!https?://)([^)#]*)#?([^)]*)\)", page.read_text()):
        file = page.parent / target if target else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), f"{target}#{anchor}"


def test_every_make_target_in_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"^    make (?:-s )?([a-z-]+)", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert named <= targets


def test_the_program_in_the_readme_runs(tmp_path: Path) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    (tmp_path / "main.py").write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "main.py"], cwd=tmp_path, env=environment, check=True)
    manifests = Manifests(yaml.safe_load_all((tmp_path / "dist" / "gateway.k8s.yaml").read_text()))
    assert manifests.find("Deployment", "litellm")["spec"]["minReadySeconds"] == 10


@pytest.mark.parametrize("page", ["delivery.md", "observability.md"])
def test_the_programs_of_a_page_run(page: str, tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / page).read_text(), re.DOTALL)
    (tmp_path / "main.py").write_text("\n".join(blocks))
    subprocess.run([sys.executable, "main.py"], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
    assert list((tmp_path / "dist").glob("*.k8s.yaml"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_forwarded_ports_are_those_of_services(page: Path) -> None:
    services = {service["metadata"]["name"]: service["spec"]["ports"] for service in platform("onprem").of("Service")}
    for name, ports in re.findall(r"port-forward service/([\w-]+) ([\d:]+)", page.read_text()):
        assert int(ports.split(":")[-1]) in [port["port"] for port in services[name]], name


def test_the_readme_has_the_requests_of_dev() -> None:
    workloads = [item["spec"] for item in platform("dev").of("Deployment", "StatefulSet")]
    requests = [
        container["resources"]["requests"]
        for spec in workloads
        for container in spec["template"]["spec"]["containers"] * spec["replicas"]
    ]
    cpus = sum(millicores(each["cpu"]) for each in requests) / 1000
    memory = sum(byte_count(each["memory"]) for each in requests) / 2**30
    assert f"request {cpus:.1f} CPUs and {memory:.1f} GiB of memory" in (ROOT / "README.md").read_text()


# ---- generated pages ------------------------------------------------------------------------------------------------


def test_generated_pages_are_up_to_date(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "docs.generate", str(tmp_path)], cwd=ROOT, check=True)
    generated = {file.relative_to(tmp_path): file.read_text() for file in tmp_path.rglob("*") if file.is_file()}
    assert {name: (ROOT / name).read_text() for name in generated} == generated, "run make docs"
    reference = {file.relative_to(ROOT) for file in (ROOT / "docs" / "reference").iterdir()}
    assert reference <= generated.keys(), "delete the pages that are not generated any more"
