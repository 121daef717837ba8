"""Props: partial groups, short forms, and errors in the user's words."""

import pytest
from pydantic import ValidationError

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.workloads.scaling import Autoscaling


class Inner(Props):
    a: int = 1
    b: int = 2


class Outer(Props):
    inner: Inner = Inner(a=5, b=6)


def test_a_group_given_in_part_keeps_the_rest_of_the_fields_default() -> None:
    assert Outer.model_validate({"inner": {"a": 9}}).inner == Inner(a=9, b=6)


def test_but_changes_a_part_and_leaves_the_original() -> None:
    outer = Outer()
    assert outer.replace(inner={"b": 0}).inner == Inner(a=5, b=0)
    assert outer.inner == Inner(a=5, b=6)


def test_an_unknown_prop_is_an_error() -> None:
    with pytest.raises(ValidationError, match=r"inner\.c\s+is not a setting"):
        Outer().replace(inner={"c": 1})


def test_all_findings_come_at_once() -> None:
    with pytest.raises(ValidationError) as error:
        Resources.model_validate({"cpu": "lots", "memory": "4gb", "colour": "red"})
    assert [entry["loc"] for entry in error.value.errors()] == [("cpu",), ("memory",), ("colour",)]


def test_rejects_a_request_above_its_limit() -> None:
    with pytest.raises(ValidationError, match=r"(?s)memory '2Gi' is above memory_limit '1Gi'.*cpu '2' is above cpu_limit '1'"):
        Resources(memory="2Gi", memory_limit="1Gi", cpu="2")


def test_rejects_an_autoscaler_with_min_above_max() -> None:
    with pytest.raises(ValidationError, match="min_replicas 5 is above max_replicas 3"):
        Autoscaling(min_replicas=5, max_replicas=3)


def test_rejects_an_autoscaler_without_a_target() -> None:
    with pytest.raises(ValidationError, match="neither cpu_percent nor memory_percent is given"):
        Autoscaling(max_replicas=3, cpu_percent=None)
