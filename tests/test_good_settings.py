"""Settings that the types of props allow make objects that Kubernetes takes, or are an error in plain words; never a traceback."""

import pytest

from constructs_lib.core.values.errors import SettingsError
from tests.good_settings import examples, objects_of
from tests.kubernetes import validate
from tests.refusals.command import JARGON

PARTS = range(4)
"""Each has settings of its own, so that all cores have something to do."""
COUNT, LEAST = 12, 9
"""Settings that are tried in each part, and how many of them must be good. The cluster tests try more."""
GROUPS = ("", "apps", "autoscaling", "batch", "networking.k8s.io", "policy", "rbac.authorization.k8s.io", "storage.k8s.io")
"""API groups of Kubernetes itself. Objects of operators have tests of their own."""


@pytest.mark.parametrize("part", PARTS)
def test_settings_make_valid_objects_or_an_error(part: int) -> None:
    errors: list[str] = []
    good = 0
    for example in examples(COUNT, part):
        try:
            objects = objects_of(example)
        except SettingsError as error:
            errors += error.lines
            continue
        good += 1
        validate((item for item in objects if item["apiVersion"].rpartition("/")[0] in GROUPS), "1.37")
    assert not [line for line in errors if JARGON.search(line)]
    assert good >= LEAST
