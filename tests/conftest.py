"""Fixtures of all tests."""

from typing import Any

import pytest
import yaml
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.questions import Chart, chart


class YamlFile(SingleFileSnapshotExtension):
    """One YAML file per case, as `kubectl` would read it."""

    file_extension = "yaml"
    _write_mode = WriteMode.TEXT

    def serialize(self, data: Any, **_: Any) -> str:
        return yaml.safe_dump_all(data, sort_keys=False, width=120)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(YamlFile)


@pytest.fixture(name="chart")
def empty_chart() -> Chart:
    return chart()
