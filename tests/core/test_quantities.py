"""Amounts of CPU, bytes and time: their forms, and how much they are."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from constructs_lib.core.values.quantities import Bytes, Cpu, Duration, Replicas, byte_count, go_duration, millicores, seconds


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *((Cpu, text) for text in ("1", "0.5", "1.5", "250m", "1.125", "1000000")),
        *((Bytes, text) for text in ("1024", "512Mi", "4Gi", "1.5Gi", "100k", "2M", "1T", "7Ei", "1Pi", "9E")),
        *((Duration, text) for text in ("1ms", "30s", "15d", "1h30m", "1y2w3d4h5m6s7ms", "1h0m", "100y")),
    ],
)
def test_accepts_an_amount(kind: Any, text: str) -> None:
    assert TypeAdapter(kind).validate_python(text) == text


@pytest.mark.parametrize(
    ("kind", "text", "error"),
    [
        *(
            (Cpu, text, "is not an amount of CPU; write cores or millicores")
            for text in ("", "1 ", "1.5m", ".5", "1,5", "-1", "٣", "007")
        ),
        *((Cpu, text, "is out of range; write at least '1m'") for text in ("0", "0m", "0.0", "1000001", "9999999999999m")),
        *(
            (Bytes, text, "is not a quantity of bytes; write a number with Ki, Mi")
            for text in ("4gb", "4 Gi", "-1Gi", "1Gib", "", "1.5")
        ),
        *((Bytes, text, "is not a quantity of bytes") for text in ("512m", "٣Gi", "1e3", "1K", "1ki", "01Gi", "1.Gi", "1Gi\n")),
        *(
            (Bytes, text, "is out of range; write at least '1Ki' and less than '8Ei'")
            for text in ("0", "0Gi", "0.0Ki", "8Ei", "100Ei")
        ),
        *(
            (Duration, text, "is not a duration; write numbers with y, w, d")
            for text in ("", "5", "1d2w", "1m1h", "1h1h", "1.5h", "٣s")
        ),
        *((Duration, text, "is out of range; write at least '1ms' and at most '100y'") for text in ("0s", "0h0m", "101y")),
    ],
)
def test_rejects_an_amount(kind: Any, text: str, error: str) -> None:
    with pytest.raises(ValidationError, match=error):
        TypeAdapter(kind).validate_python(text)


def test_amounts_are_numbers() -> None:
    assert millicores("1.5") == millicores("1500m") == 1500
    assert byte_count("1536Mi") == byte_count("1.5Gi") == 1536 * 1024**2
    assert (byte_count("1G"), byte_count("0.1Ki"), byte_count("12")) == (10**9, 102, 12)
    assert byte_count("7.999999999Ei") == 7_999_999_999 * 2**60 // 10**9
    assert seconds("1h30m") == 5400
    assert seconds("1s500ms") == 1.5


@pytest.mark.parametrize("text", ["", "x", "-1Gi"])
def test_invalid_amounts_are_errors(text: str) -> None:
    for number_of in (millicores, byte_count, seconds):
        with pytest.raises(ValueError, match="write"):
            number_of(text)


@pytest.mark.parametrize(
    ("text", "go"), [("12d", "288h"), ("30s", "30s"), ("1y", "8760h"), ("1h30m", "1h30m"), ("1500ms", "1s500ms")]
)
def test_durations_for_programs_that_know_neither_days_nor_weeks(text: str, go: str) -> None:
    assert go_duration(text) == go


@pytest.mark.parametrize("replicas", [-1, 1001, True, "2", 2.0])
def test_rejects_a_number_of_pods(replicas: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Replicas).validate_python(replicas)
