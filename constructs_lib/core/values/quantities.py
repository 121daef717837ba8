"""Amounts: CPU, bytes, spans of time, numbers of pods."""

import re
from typing import Annotated

from pydantic import Field

from constructs_lib.core.values.grammars import Grammar

_NUMBER = "(?:0|[1-9][0-9]{0,14})"
_POWERS = ("k", "M", "G", "T", "P", "E")
UNITS = {
    None: 1,
    **{unit: 1000**power for power, unit in enumerate(_POWERS, 1)},
    **{f"{unit.upper()}i": 1024**power for power, unit in enumerate(_POWERS, 1)},
}
MOST_CORES = 1_000_000
MOST_BYTES = 2**63 - 1
"""The most that the API server can hold."""
FEWEST_BYTES = 1024
"""Fewer are a number whose unit is missing."""
SECONDS = {"y": 31_536_000, "w": 604_800, "d": 86_400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}
"""The units that Prometheus knows, in the order that it requires."""
MOST_YEARS = 100
"""Prometheus counts nanoseconds in 63 bits, which end after 292 years."""

# ---- grammars -------------------------------------------------------------------------------------------------------


def _check_cpu(text: str) -> None:
    if not 0 < millicores(text) <= MOST_CORES * 1000:
        raise ValueError(f"{text!r} is out of range; write at least '1m' and at most '{MOST_CORES}'")


def _check_bytes(text: str) -> None:
    if not 0 < byte_count(text) <= MOST_BYTES:
        raise ValueError(f"{text!r} is out of range; write at least '1Ki' and less than '8Ei'")
    if text.isdigit() and int(text) < FEWEST_BYTES:
        raise ValueError(f"{text!r} is a number of bytes; write a unit, such as '{text}Gi'")


def _check_duration(text: str) -> None:
    if not 0 < seconds(text) <= MOST_YEARS * SECONDS["y"]:
        raise ValueError(f"{text!r} is out of range; write at least '1ms' and at most '{MOST_YEARS}y'")


CPU = Grammar(
    "an amount of CPU", "write cores or millicores, such as '1.5' or '250m'", rf"{_NUMBER}(?:m|\.[0-9]{{1,3}})?", rule=_check_cpu
)
BYTES = Grammar(
    "a quantity of bytes",
    "write a number with Ki, Mi, Gi or Ti, such as '4Gi' or '512Mi'",
    rf"({_NUMBER})(?:(?:\.([0-9]{{1,9}}))?([KMGTPE]i|[kMGTPE]))?",
    rule=_check_bytes,
)
DURATION = Grammar(
    "a duration",
    "write numbers with y, w, d, h, m, s and ms, the longest first, such as '15d' or '1h30m'",
    "(?=[0-9])" + "".join(f"(?:{_NUMBER}{unit})?" for unit in SECONDS),
    rule=_check_duration,
)

# ---- amounts as numbers ---------------------------------------------------------------------------------------------


def millicores(cpu: str) -> int:
    """Returns an amount of CPU in thousandths of a core: 1500 for `'1.5'`. Raises ValueError if it is not an amount of CPU."""
    CPU.match(cpu)
    return int(cpu[:-1]) if cpu.endswith("m") else round(float(cpu) * 1000)


def byte_count(quantity: str) -> int:
    """Returns a quantity in whole bytes: 1024 for `'1Ki'`. Raises ValueError if it is not a quantity of bytes."""
    whole, fraction, unit = BYTES.match(quantity).groups()
    fraction = fraction or ""
    return int(whole + fraction) * UNITS[unit] // 10 ** len(fraction)


def seconds(duration: str) -> float:
    """Returns a duration in seconds: 5400 for `'1h30m'`. Raises ValueError if it is not a duration."""
    DURATION.match(duration)
    return sum(int(number) * SECONDS[unit] for number, unit in re.findall("([0-9]+)([a-z]+)", duration))


def go_duration(duration: str) -> str:
    """Returns a duration in the units that Go's parser knows, for flags that take neither days nor weeks: `'288h'` for `'12d'`."""
    rest, parts = round(seconds(duration) * 1000), ""
    for unit, milliseconds in {"h": 3_600_000, "m": 60_000, "s": 1000, "ms": 1}.items():
        count, rest = divmod(rest, milliseconds)
        parts += f"{count}{unit}" if count else ""
    return parts


# ---- types ----------------------------------------------------------------------------------------------------------

Cpu = Annotated[str, CPU]
"""An amount of CPU: cores (`'1.5'`) or millicores (`'250m'`), above 0."""

Bytes = Annotated[str, BYTES]
"""A quantity of bytes above 0: `'512Mi'`, `'4Gi'`."""

Duration = Annotated[str, DURATION]
"""A span of time above 0 as Prometheus writes it: `'30s'`, `'15d'`, `'1h30m'`."""

Replicas = Annotated[int, Field(strict=True, ge=0, le=1000)]
"""Number of pods; 0 stops a workload and keeps its data."""

Percent = Annotated[int, Field(strict=True, ge=1, le=1000)]
"""Percent of a request."""
