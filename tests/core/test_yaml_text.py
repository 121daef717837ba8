"""Manifests and configuration files as YAML."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.core.values.yaml_text import documents_text, yaml_text

ONPREM = Path(__file__).parents[2] / "dist" / "onprem.k8s.yaml"


def test_both_of_pyyamls_writers_write_the_same() -> None:
    files = [
        yaml.safe_load(text)
        for item in yaml.load_all(ONPREM.read_text(), yaml.CSafeLoader)
        if item["kind"] == "ConfigMap"
        for name, text in item["data"].items()
        if name.endswith((".yaml", ".yml"))
    ]
    assert len(files) > 10
    for content in files:
        assert yaml_text(content) == yaml.dump(content, Dumper=yaml.SafeDumper, sort_keys=False, width=120, allow_unicode=True)


NUMBERS = ["12e3", "1234567e89", ".5E-1", "0o17", "017", "0x1f", "0X1F", "0B1", "+.5", "1.5", "1_000", "12:30:45", "2026-11-24"]
DIGITS = ["0800926132", "088579281390", "08", "00985"]
AMBIGUOUS = [*NUMBERS, *DIGITS, "y", "N", "on", "no", "null", "~"]
PLAIN = ["5Gi", "500m", "10.0.0.0/8", "12e3x", "yes-sir", "v1", "--flag", "0.28.0"]


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_text_that_some_reader_takes_for_something_else_is_quoted(text: str) -> None:
    for written in (documents_text([{text: text}]), yaml_text({text: text})):
        assert written == f"'{text}': '{text}'\n"


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_of_one_line_has_no_quotes(text: str) -> None:
    assert documents_text([{"a": text}]) == f"a: {text}\n"


def test_text_of_several_lines_is_a_literal_block() -> None:
    text = "first\n" + "word " * 100 + "end\n"
    assert documents_text([{"a": text}]) == f"a: |\n  first\n  {'word ' * 100}end\n"


def test_a_value_in_two_places_is_written_twice() -> None:
    shared = {"app": "x"}
    assert documents_text([{"a": shared, "b": shared}]) == "a:\n  app: x\nb:\n  app: x\n"


def test_documents_are_read_as_the_same_content() -> None:
    texts = ["", " x", "x ", "a: b", "#", "é\n", "tab\tin\nlines "]
    contents: list[dict[str, Any]] = [{"a": [*texts, 1, 1.5, True, None, {}, []]}, {"b": {"c": "d"}}]
    assert list(yaml.safe_load_all(documents_text(contents))) == contents
