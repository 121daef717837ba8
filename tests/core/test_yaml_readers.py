"""Text in keys and values is read as the same text by kubectl's reader (Go), PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2)."""

import json
import random
import subprocess
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
import yaml
from ruamel.yaml import YAML

from constructs_lib.core.values.yaml_text import documents_text, yaml_text
from tests.programs import path_of

TEXTS = 104_000
PARTS = range(4)
"""Each reads its share, so that all cores have something to do."""
WRITERS: Mapping[str, Callable[[Any], str]] = {"manifest": lambda content: documents_text([content]), "config": yaml_text}
WORDS = [
    *("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=", ".inf", ".nan", "inf", "NaN"),
    *("0x", "0o", "0b", "1e3", "1_000", "12:30", "2026-11-25", "0", "1", "8", "9", "+", "-", ".", "_", "e", "T", "Z"),
    *("---", "...", "- ", "? ", ": ", " #", "#", "%", "@", "`", "!", "&", "*", "|", ">", "'", '"', "\\", "/", ":"),
    *("{", "}", "[", "]", ",", "$", "(", ")", "{{ x }}", "\n", "\n\n", " ", "  ", "\t", "\r", "\r\n", "\0", "\a", "\x1b", "\x7f"),
    *("\x85", "\xa0", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ud7ff", "\ue000", "\u202e", "é", "😀", "a", "key"),
]
LONG = 200
"""Words in a text that is folded as a value, and too long for a simple key."""
FORMS: list[Callable[[random.Random], str]] = [
    lambda chance: "".join(chance.choices(WORDS, k=chance.randint(1, 6))),
    lambda chance: "".join(chance.choices(WORDS, k=chance.randint(1, 6))).title(),
    lambda chance: " ".join(chance.choices(WORDS, k=LONG if chance.random() < 0.01 else 2)),
    lambda chance: "".join(chance.choices("0123456789abcdef", k=10)),
    lambda chance: "".join(chance.choices("0123456789eE+-._:xXobTZ ", k=chance.randint(1, 8))),
    lambda chance: chance.choice(["", "+", "-"]) + "".join(chance.choices("0123456789", k=chance.randint(1, 12))),
    lambda chance: "".join(chr(chance.choice(PLANES)(chance)) for _ in range(chance.randint(1, 6))),
]
PLANES: list[Callable[[random.Random], int]] = [
    lambda chance: chance.randrange(0x7F),
    lambda chance: chance.randrange(0xD800),
    lambda chance: chance.randrange(0xE000, 0x110000),
]


@cache
def texts() -> list[str]:
    chance, made = random.Random(0), set[str]()
    while len(made) < TEXTS:
        made.add(chance.choice(FORMS)(chance))
    return sorted(made)


@cache
def written(part: int, writer: str) -> tuple[Mapping[str, Any], str]:
    """A share of the texts, each as a key and as a value, and their YAML."""
    share = texts()[part :: len(PARTS)]
    content = {text: text if index % 2 else [text] for index, text in enumerate(share)}
    return content, WRITERS[writer](content)


def go(text: str) -> Any:
    read = subprocess.run([path_of("kubeyaml")], input=text.encode(), stdout=subprocess.PIPE, check=True)
    (document,) = read.stdout.splitlines()
    return json.loads(document)


def yaml_1_1(text: str) -> Any:
    return yaml.load(text, yaml.CSafeLoader)


def yaml_1_2(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]


CASES = [
    *((part, writer, read) for part in PARTS for writer in WRITERS for read in (go, yaml_1_1)),
    # ruamel.yaml is in Python and takes ten times as long: it reads each text from one of the writers, which quote alike.
    *((part, [*WRITERS][part % len(WRITERS)], yaml_1_2) for part in PARTS),
]


@pytest.mark.parametrize(("part", "writer", "read"), CASES)
def test_text_is_read_as_the_same_text(part: int, writer: str, read: Callable[[str], Any]) -> None:
    content, document = written(part, writer)
    found = read(document)
    assert [text for text in content if found.get(text) != content[text]] == []
    assert len(found) == len(content)
