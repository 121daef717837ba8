"""Arithmetic: right, bounded, and nothing else than arithmetic."""

import math

import pytest

from constructs_lib.apps.agent_server.server.arithmetic import evaluate


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("6*7", 42),
        (" 2 * (3 + 4) ** 2 ", 98),
        ("-7 // 2", -4),
        ("7 % 4 - +1", 2),
        ("2 ** -1", 0.5),
        ("sqrt(2) ** 2", pytest.approx(2)),
        ("max(1, 2, round(2.6))", 3),
        ("2 * pi", 2 * math.pi),
        ("2 ** 200", 2**200),
    ],
)
def test_value(expression: str, value: float) -> None:
    assert evaluate(expression) == value


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "six",
        "__import__('os')",
        "(1).__class__",
        "'a' * 3",
        "[1] * 3",
        "1 if 1 else 2",
        "abs(x=1)",
        "True",
        "1 +",
        "2j",
        "1 < 2",
        "\0",
    ],
)
def test_anything_but_arithmetic_is_rejected(expression: str) -> None:
    with pytest.raises(ValueError, match=r"arithmetic|can be used"):
        evaluate(expression)


@pytest.mark.parametrize(
    "expression", ["9**9**9", "2**99999999", "(-8)**0.5", "1" * 201, "(2**9999) * (2**9999)", "-" * 199 + "x", "(" * 99]
)
def test_a_result_out_of_bounds_is_rejected_before_it_is_computed(expression: str) -> None:
    with pytest.raises(ValueError, match=r"too large|not a real number|at most 200|arithmetic|can be used"):
        evaluate(expression)


@pytest.mark.parametrize("expression", ["1/0", "5 % 0", "exp(999)", "10.0 ** 999"])
def test_undefined_values_are_arithmetic_errors(expression: str) -> None:
    with pytest.raises(ArithmeticError):
        evaluate(expression)
