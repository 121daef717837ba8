"""Different good settings, and the objects that they make."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as profile

from constructs_lib.core.values.errors import SettingsError
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.files import rendered_files
from constructs_lib.testing import Object
from tests.settings_strategies import settings

SHARE_OF_NEW = 4
"""Of four examples about one is another one than those before: Hypothesis varies what it has found."""

SPARE_PERCENT = 25
"""More settings than are wanted: some are rejected, since what they name isn't there."""


@cache
def examples(count: int, part: int) -> Sequence[Mapping[str, Any]]:
    """Returns that many different settings, others for each part and always the same.

    Observability is left out where they have none of their own.
    """
    found: dict[str, Mapping[str, Any]] = {}

    @seed(part)
    @profile(
        max_examples=SHARE_OF_NEW * count, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )  # fmt: skip
    @given(settings())
    def collect(example: dict[str, Any]) -> None:
        complete = {"observability": None, **example}
        found.setdefault(json.dumps(complete), complete)

    collect()
    step = max(1, len(found) // count)
    return list(found.values())[::step][:count]


def objects_of(example: Mapping[str, Any]) -> list[Object]:
    """Returns the objects of settings, by way of a file, as the command writes them. Raises SettingsError if they are rejected."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "platform.yaml")
        file.write_text(yaml_text(example), encoding="utf-8")
        files = rendered_files([file], Path(folder, "dist"))
    texts = [text for path, text in files.items() if path.name == "platform.k8s.yaml"]
    return [item for text in texts for item in yaml.load_all(text, yaml.CSafeLoader)]


def good_objects(count: int, part: int) -> list[list[Object]]:
    """Returns the objects of each of that many settings that aren't rejected."""
    good: list[list[Object]] = []
    for example in examples(count + count * SPARE_PERCENT // 100, part):
        try:
            good.append(objects_of(example))
        except SettingsError:
            continue
        if len(good) == count:
            break
    return good
