"""Props: partial groups, short forms, and errors in the user's words."""

import copy
import pickle
import re
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError, field_validator

import constructs_lib
from constructs_lib.core.values.messages import messages
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


# ---- in Python ------------------------------------------------------------------------------------------------------


PYTHON: list[tuple[Callable[[Any], Any], str]] = [
    (lambda lib: lib.ValkeyProps(replica=1), "replica\n  is not a setting; did you mean 'replicas'?"),
    (lambda lib: lib.LiteLLMProxyProps(replicas="2"), "replicas\n  must be a whole number (given: '2')"),
    (lambda lib: lib.LiteLLMProxyProps(replicas=True), "replicas\n  must be a whole number (given: true)"),
    (lambda lib: lib.LiteLLMProxyProps().replace(replicas="2"), "replicas\n  must be a whole number (given: '2')"),
    (lambda lib: lib.ValkeyProps(env={"A": 5}), "env.A\n  must be text; write it in quotes"),
    (
        lambda lib: lib.PlatformProps(litellm=lib.OpenWebUIProps()),
        "litellm\n  must be a LiteLLMProxyProps (given: an OpenWebUIProps)",
    ),
    (
        lambda lib: lib.PlatformProps(litellm=lib.LiteLLMProxyProps),
        "litellm\n  must be a LiteLLMProxyProps (given: the class LiteLLM",
    ),
    (lambda lib: lib.LiteLLMProxyProps(models=lib.Model(name="a", model="b/c")), "models\n  must be a list (given: a Model)"),
    (lambda lib: lib.Model(name="a", model="b/c", api_key="hunter2"), "api_key\n  must be a reference to a Secret, such as"),
    (lambda lib: lib.TikaProps(), "kind\n  is required: 'tika'"),
    (lambda lib: lib.Resources(memory="2Gi", memory_limit="1Gi"), "memory '2Gi' is above memory_limit '1Gi'"),
]


@pytest.mark.parametrize(("make", "message"), PYTHON)
def test_errors_of_python_callers_are_in_the_words_of_the_settings(make: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(ValidationError) as error:
        make(constructs_lib)
    assert message in str(error.value)
    assert not re.search("pydantic|Input should|hunter2", str(error.value))


def test_an_error_of_props_within_others_is_told_once_with_the_whole_path() -> None:
    class Made(Props):
        resources: Resources = Resources()

        @field_validator("resources", mode="before")
        @classmethod
        def _from_python(cls, given: str) -> Resources:
            return Resources(memory=given)

    with pytest.raises(ValidationError) as error:
        Made.model_validate({"resources": "4gb"})
    (line,) = messages(error.value, Made)
    assert line.startswith("resources.memory: '4gb' is not a quantity of bytes; write a number with Ki, Mi, Gi or Ti")


def test_props_can_not_be_changed_but_copied_and_pickled() -> None:
    outer = Outer(inner=Inner(a=7))
    with pytest.raises(TypeError, match=r"Outer can't be changed; take the result of replace\(inner=\.\.\.\)"):
        outer.inner = Inner()
    assert pickle.loads(pickle.dumps(outer)) == copy.deepcopy(outer) == outer
