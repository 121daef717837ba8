"""Settings from YAML: layers, scalars as they were written, and the schema."""

import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from constructs_lib import ENVIRONMENTS, LiteLLMProxyProps, PlatformProps, Props, SettingsError, load
from constructs_lib.core.values.arguments import alternatives
from constructs_lib.core.values.messages import messages
from constructs_lib.settings import DEV
from constructs_lib.yaml_file import MOST_BYTES, read_yaml
from tests.refusals.command import JARGON

ROOT = Path(__file__).parents[1]


def file(folder: Path, settings: Any) -> Path:
    path = folder / "mine.yaml"
    path.write_text(settings if isinstance(settings, str) else yaml.safe_dump(settings))
    return path


# ---- layers -----------------------------------------------------------------------------------------------------------


def test_settings_lie_over_their_base(tmp_path: Path) -> None:
    loaded = load(file(tmp_path, {"base": "dev", "litellm": {"resources": {"memory_limit": "3Gi"}}}))
    assert loaded.litellm.resources == DEV.litellm.resources.replace(memory_limit="3Gi")
    assert loaded.open_webui == DEV.open_webui


def test_a_file_may_be_named_by_its_text(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("base: dev")
    assert load(str(tmp_path / "mine.yaml")) == ENVIRONMENTS["dev"]


def test_an_external_store_replaces_the_embedded_one(tmp_path: Path) -> None:
    external = {"kind": "external", "host": "cache.example.com", "password": {"name": "cache", "key": "password"}}
    assert load(file(tmp_path, {"base": "dev", "valkey": external})).valkey.kind == "external"


def test_any_environment_can_be_written_as_yaml_and_read_again(tmp_path: Path) -> None:
    for props in ENVIRONMENTS.values():
        assert load(file(tmp_path, props.model_dump(mode="json"))) == props


def test_an_empty_mapping_is_the_default_platform(tmp_path: Path) -> None:
    assert load(file(tmp_path, "{}")) == PlatformProps()


# ---- YAML -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"), ("No", "No"), ("on", "on"), ("y", "y"), ("010", "010"), ("0800926132", "0800926132"), ("1:30", "1:30"),
        ("0x1F", "0x1F"), ("0o17", "0o17"), ("1_000", "1_000"), ("2024-01-01", "2024-01-01"), ("!!str 1.10", "1.10"),
        ("'true'", "true"), ("true", True), ("False", False), ("~", None), ("", None), ("-3", -3), ("1.5", 1.5), ("12e3", 12e3),
        ("[a, 1]", ["a", 1]), ("{b: {c: d}}", {"b": {"c": "d"}}), ("|\n  two\n  lines\n", "two\nlines\n"),
    ],
)  # fmt: skip
def test_scalars_follow_the_core_schema_of_yaml_1_2(tmp_path: Path, text: str, value: Any) -> None:
    assert read_yaml(file(tmp_path, f"a: {text}")) == {"a": value}


def test_mappings_can_be_repeated_and_merged(tmp_path: Path) -> None:
    text = "a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\nd:\n  y: 4\n  <<: [{y: 5, z: 6}, *a]\n'<<': 7"
    assert read_yaml(file(tmp_path, text)) == {
        "a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 2}, "c": {"x": 1, "y": 3}, "d": {"x": 1, "y": 4, "z": 6}, "<<": 7
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[" * 10_000, "is nested too deeply"),
        ("- " * 10_000, "is nested too deeply"),
        (f"a: {'x' * MOST_BYTES}", "has more than 1048576 bytes"),
        ("".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" if i else "a0: &a0 [x, x]\n" for i in range(40)), "with what its aliases"),
        (f"a: {'9' * 5000}", "a: can't be read as int"),
    ],
)
def test_a_file_that_is_out_of_proportion_is_an_error(tmp_path: Path, text: str, error: str) -> None:
    with pytest.raises(SettingsError, match=error):
        read_yaml(file(tmp_path, text))


# ---- every field ------------------------------------------------------------------------------------------------------


def groups(props: type[Props], seen: set[type[Props]]) -> set[type[Props]]:
    """Every group of settings, also of other kinds."""
    seen.add(props)
    for field in props.model_fields.values():
        for allowed in alternatives(field.annotation):
            if isinstance(allowed, type) and issubclass(allowed, Props) and allowed not in seen:
                groups(allowed, seen)
    return seen


WRONG = [None, True, 7, -1.5, "\x00 nonsense", [], [None], {}, {"nonsense": 1}, [{"a": [1]}], object()]


@pytest.mark.parametrize("group", sorted(groups(PlatformProps, set()), key=str))
def test_errors_of_any_value_are_plain_and_name_the_field(group: type[Props]) -> None:
    for name, value in itertools.product(group.model_fields, WRONG):
        try:
            group.model_validate({name: value})
        except ValidationError as error:
            lines = messages(error, group)
            assert any(re.match(rf"{name}\b|[\w.]+: .*\b{name}\b", line) for line in lines) or "is required" in lines[0], lines
            assert not [line for line in lines if JARGON.search(line) or not line.isprintable()]


def test_errors_of_python_callers_show_no_value() -> None:
    with pytest.raises(ValidationError) as error:
        LiteLLMProxyProps.model_validate({"master_key": "s3cr3t-marker"})
    assert "s3cr3t-marker" not in str(error.value)


# ---- the schema -------------------------------------------------------------------------------------------------------


def test_the_schema_describes_every_field() -> None:
    command = [sys.executable, "-m", "constructs_lib", "schema"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}  # which an editable installation of another checkout would hide
    run = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True, timeout=120)
    schema = json.loads(run.stdout)
    undescribed = [
        f"{name}.{field}"
        for name, definition in schema["$defs"].items()
        for field, prop in definition.get("properties", {}).items()
        if "description" not in prop
    ]
    assert undescribed == []
