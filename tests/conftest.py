"""Fixtures of all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from constructs_lib.testing import chart
from tests.snapshots import changes, documents

if TYPE_CHECKING:
    from cdk8s import Chart


class YamlFile(SingleFileSnapshotExtension):
    """Objects, one file per case, as `kubectl` would read it."""

    file_extension = "yaml"
    _write_mode = WriteMode.TEXT

    def serialize(self, data: Any, **_: Any) -> str:
        return documents(data)


class ChangesFile(SingleFileSnapshotExtension):
    """The changes from a first list of objects to a second one."""

    file_extension = "diff"
    _write_mode = WriteMode.TEXT

    def serialize(self, data: Any, **_: Any) -> str:
        before, after = data
        return changes(before, after)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(YamlFile)


@pytest.fixture
def snapshot_of_changes(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(ChangesFile)


@pytest.fixture(name="chart")
def empty_chart() -> Chart:
    return chart()
