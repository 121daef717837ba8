"""Images: the lock file, short forms, mirrors."""

import tomllib

import pytest
from pydantic import ValidationError

from constructs_lib.core.images import LOCK, Image, locked
from constructs_lib.core.workload import WorkloadProps

AGENTS_OF_NODES = {"filebeat"}
"""What reads the files of a node, as root."""


def test_every_locked_image_is_usable() -> None:
    for name in tomllib.loads(LOCK.read_text()):
        assert locked(name).user > 0 or name in AGENTS_OF_NODES


def test_the_short_form_keeps_what_the_program_needs() -> None:
    class Some(WorkloadProps):
        image: Image = locked("postgres")

    image = Some.model_validate({"image": "registry.example.com:5000/pg:18@sha256:" + "a" * 64}).image
    assert image.reference == "registry.example.com:5000/pg:18@sha256:" + "a" * 64
    assert (image.user, image.writable) == (locked("postgres").user, locked("postgres").writable)


@pytest.mark.parametrize("text", ["docker.io/library/python", "docker.io/library/python:latest"])
def test_refuses_an_image_that_moves(text: str) -> None:
    with pytest.raises(ValidationError, match=r"names no tag|'latest' moves"):
        Image.model_validate(text)


@pytest.mark.parametrize(
    ("repository", "mirrored"),
    [
        ("ghcr.io/berriai/litellm", "mirror.example.com/x/berriai/litellm"),
        ("valkey/valkey", "mirror.example.com/x/valkey/valkey"),
        ("localhost:5000/a", "mirror.example.com/x/a"),
    ],
)
def test_a_mirror_keeps_the_path(repository: str, mirrored: str) -> None:
    image = Image(repository=repository, tag="1")
    assert image.mirrored("mirror.example.com/x/").reference == f"{mirrored}:1"
    assert image.mirrored(None) == image
