"""Settings from YAML: layers, errors with file and path, and the schema."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.settings import DEV, ENVIRONMENTS, SettingsError, load

ROOT = Path(__file__).parents[1]


def file(folder: Path, settings: Any) -> Path:
    path = folder / "mine.yaml"
    path.write_text(settings if isinstance(settings, str) else yaml.safe_dump(settings))
    return path


def test_settings_lie_over_their_base(tmp_path: Path) -> None:
    loaded = load(file(tmp_path, {"base": "dev", "litellm": {"resources": {"memory_limit": "3Gi"}}}))
    assert loaded.litellm.resources == DEV.litellm.resources.but(memory_limit="3Gi")
    assert loaded.open_webui == DEV.open_webui


def test_an_external_store_replaces_the_embedded_one(tmp_path: Path) -> None:
    external = {"kind": "external", "host": "cache.example.com", "password": {"name": "cache", "key": "password"}}
    assert load(file(tmp_path, {"base": "dev", "valkey": external})).valkey.kind == "external"


def test_any_environment_can_be_written_as_yaml_and_read_again(tmp_path: Path) -> None:
    for props in ENVIRONMENTS.values():
        assert load(file(tmp_path, props.model_dump(mode="json"))) == props


@pytest.mark.parametrize(
    ("settings", "findings"),
    [
        ({"base": "prod"}, ["base: 'prod' is no environment; there are dev, onprem"]),
        ({"litelm": {}}, ["litelm: extra inputs are not permitted"]),
        ({"litellm": {"replicas": "many"}}, ["litellm.replicas: input should be a valid integer"]),
        (
            {"valkey": {"volume": {"access_mode": "Often"}}},
            ["volume.access_mode: input should be 'ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany' or 'ReadOnlyMany'"],
        ),
        (
            {"litellm": {"resources": {"memory": "4gb"}}, "open_webui": {"image": "a/b:latest"}},
            ["litellm.resources.memory: '4gb' is not a quantity of bytes", "open_webui.image.tag: 'latest' moves"],
        ),
        ({"namespace": "My_Space"}, ["namespace: 'My_Space' is not a DNS label"]),
        (["a"], ["must hold a mapping of settings, not list"]),
        ("a: [", ["while parsing"]),
    ],
)
def test_refuses_settings_and_says_where(tmp_path: Path, settings: Any, findings: list[str]) -> None:
    path = file(tmp_path, settings)
    with pytest.raises(SettingsError) as refused:
        load(path)
    for finding in findings:
        assert finding in str(refused.value)
    assert all(line.startswith(str(path)) for line in str(refused.value).splitlines()[:1])


def test_refused_settings_write_nothing_and_show_no_stack(tmp_path: Path) -> None:
    bad = file(tmp_path, {"base": "dev", "open_webui": {"replicas": 2, "env": {"REDIS_URL": "redis://elsewhere"}}})
    run = subprocess.run(
        [sys.executable, ROOT / "main.py", bad], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert run.returncode == 1
    assert "open-webui.env.REDIS_URL: is set twice" in run.stderr
    assert "Traceback" not in run.stderr
    assert not list(tmp_path.glob("dist/*"))


def test_the_schema_describes_every_field() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "constructs_lib.schema"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    schema = json.loads(run.stdout)
    undescribed = [
        f"{name}.{field}"
        for name, definition in schema["$defs"].items()
        for field, prop in definition.get("properties", {}).items()
        if "description" not in prop and field not in INHERITED_MEANING
    ]
    assert undescribed == []


INHERITED_MEANING = {"image", "resources", "replicas"}
"""Fields that a room only gives another default: WorkloadProps says what they are."""
