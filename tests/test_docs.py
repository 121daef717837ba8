"""Docs are tested: every YAML block can be used, every command and file they name exists, every public name is in __all__."""

import re
from pathlib import Path

import pytest
import yaml

import constructs_lib
from constructs_lib.settings import load
from tests.questions import App, synth

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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), target


def test_every_make_target_in_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"^    make (?:-s )?([a-z-]+)", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert named <= targets


def test_every_public_name_is_listed() -> None:
    public = {name for name in vars(constructs_lib) if name[0] != "_" and not hasattr(getattr(constructs_lib, name), "__path__")}
    modules = {"apps", "core", "stores", "observability", "platform", "settings", "synth", "schema", "node"}
    lazy = {"ObservabilityProps", "ObservabilityStack"}
    assert (public - modules - {"TYPE_CHECKING", "Any"}) | lazy == set(constructs_lib.__all__)
    assert all(getattr(constructs_lib, name) for name in lazy)
