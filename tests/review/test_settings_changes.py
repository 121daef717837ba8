"""Changes of settings have the consequences that they have in a cluster."""

from functools import cache
from typing import Any

import pytest
from cdk8s import App

from constructs_lib.platform import LLMPlatform
from constructs_lib.review.comparison import compare
from constructs_lib.review.manifests.objects import Item, Objects, indexed
from constructs_lib.review.model import Consequence
from constructs_lib.review.review import Review, review
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import synth
from tests.review.of_settings import ROWS

SMALL = ENVIRONMENTS["dev"].replace(observability=None)


def objects(settings: dict[str, Any]) -> Objects:
    platform = LLMPlatform(App(), "platform", SMALL.replace(**settings))
    return indexed(Item(body, "platform.k8s.yaml") for body in synth(platform))


@cache
def small() -> Objects:
    return objects({})


def classes(found: Review) -> set[str]:
    return {each.label for each in found.counts} - {Consequence.NONE.label}


@pytest.mark.parametrize(("before", "after", "expected"), [pytest.param(*each[1:], id=each[0]) for each in ROWS])
def test_a_change_of_settings(before: dict[str, Any], after: dict[str, Any], expected: frozenset[str]) -> None:
    found = review(compare(objects(before) if before else small(), objects(after)))
    told = [f"{each.consequence.label} {each.item.key}: {each.title} {each.edges}" for each in found.findings]
    assert classes(found) == expected, "\n".join(told)
