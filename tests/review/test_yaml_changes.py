"""Changes of YAML that this library didn't make have the consequences that they have in a cluster."""

from copy import deepcopy
from pathlib import Path

import pytest

from constructs_lib.review.comparison import compare
from constructs_lib.review.manifests.objects import Item, Objects, indexed
from constructs_lib.review.manifests.sources import read
from constructs_lib.review.review import Review, review
from tests.review.of_yaml import ROWS, Edit
from tests.review.test_settings_changes import classes

SHOP = indexed(read(str(Path(__file__).with_name("shop.yaml"))))


def edited(edit: Edit) -> Objects:
    bodies = {f"{item.kind} {item.key.name}": deepcopy(item.body) for item in SHOP.values()}
    edit(bodies)
    return indexed(Item(body, "shop.yaml") for body in bodies.values())


def reviewed(edit: Edit) -> Review:
    return review(compare(SHOP, edited(edit)))


@pytest.mark.parametrize(("edit", "expected"), [pytest.param(*each[1:], id=each[0]) for each in ROWS])
def test_a_change_of_yaml(edit: Edit, expected: frozenset[str]) -> None:
    found = reviewed(edit)
    told = [f"{each.consequence.label} {each.item.key}: {each.title} {each.edges}" for each in found.findings]
    assert classes(found) == expected, "\n".join(told)
