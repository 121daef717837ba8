"""Parameters of a PostgreSQL server, as in postgresql.conf, and the values that it starts with."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from constructs_lib.core.values.errors import near
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.values.reserved_env import NOT_UTC

ParameterName = Annotated[
    str,
    Grammar(
        "a parameter of PostgreSQL", "write such as 'max_connections'", "[A-Za-z_][A-Za-z0-9_]*(?:[.][A-Za-z_][A-Za-z0-9_]*)?", 63
    ),
]
"""A name of a server parameter."""
ParameterValue = Annotated[
    str, Grammar("a value of a parameter", "write it on one line, without control characters", r"[^\x00-\x1f\x7f]*", 4000)
]
"""A value of a server parameter."""

KNOWN = Path(__file__).with_name("parameters.json")
"""Those of PostgreSQL 18 that can be set, as the cluster's tests find them in its view `pg_settings`."""
MEMORY = {"B": 1, "kB": 2**10, "MB": 2**20, "GB": 2**30, "TB": 2**40}
"""Bytes of a unit."""
TIME = {"us": 0.001, "ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000}
"""Milliseconds of a unit."""
BASE_UNIT = re.compile("([0-9]*)([A-Za-z]+)")
NUMBER = re.compile(r"\s*([-+]?(?:0[xX][0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?))\s*([A-Za-z]*)\s*")
LEADING_ZERO = re.compile("[-+]?0[0-9]+")
ON, OFF = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
PASSWORD = re.compile(r"\bpassword\s*=", re.IGNORECASE)
LEAST_MEMORY = "64Mi"
"""Bytes that the processes of a server need besides its shared buffers."""
SHARED_BUFFERS = "128MB"
"""The server's default."""
PAGE = 8192
"""Bytes of a page: `shared_buffers` without a unit counts them."""
LEAST_LOG = "32MB"
"""Two segments of the write-ahead log, below which the server doesn't start."""


@dataclass(frozen=True)
class Parameter:
    """The type of a server parameter, and the range of its values."""

    type: Literal["bool", "integer", "real", "enum", "string"]
    unit: str | None = None
    """The unit of a number without one, such as `8kB`."""
    least: float = 0
    most: float = 0
    values: Sequence[str] = ()
    """The values of an enum. The server also takes `true` for `on`, and the like."""

    def wrong(self, value: str) -> str | None:
        """Returns why the server doesn't take a value, and what to write; None if it does."""
        match self.type:
            case "bool":
                return None if _is_switch(value) else "is not a switch; write 'on' or 'off'"
            case "enum":
                taken = [*map(str.lower, self.values), *(ON + OFF if "on" in self.values else ())]
                known = ", ".join(filter(None, self.values))
                return None if value.lower() in taken else f"is none of {known}{near(value, self.values)}"
            case "integer" | "real":
                return self._wrong_number(value)
            case "string":
                return None

    def amount(self, value: str) -> float | None:
        """Returns a value in the unit of the parameter, or None if it isn't a number or has a unit of another kind."""
        match = NUMBER.fullmatch(value)
        number = match and self._number(match[1])
        if not match or number is None or not match[2]:
            return number
        return number * self._units[match[2]] / self._base if match[2] in self._units else None

    def _number(self, digits: str) -> float | None:
        """Returns a number as C reads it: an integer is octal after `0`; both may be hexadecimal."""
        base = 16 if "x" in digits.lower() else 8 if self.type == "integer" and LEADING_ZERO.fullmatch(digits) else None
        try:
            return int(digits, base) if base else float(digits)
        except ValueError:
            return None

    @property
    def _units(self) -> Mapping[str, float]:
        unit = self._base_unit[1]
        return MEMORY if unit in MEMORY else TIME if unit in TIME else {}

    @property
    def _base(self) -> float:
        count, unit = self._base_unit
        return int(count or 1) * self._units[unit]

    @property
    def _base_unit(self) -> tuple[str, str]:
        match = BASE_UNIT.fullmatch(self.unit or "")
        return (match[1], match[2]) if match else ("", "")

    def _wrong_number(self, value: str) -> str | None:
        amount = self.amount(value)
        if amount is None:
            if not self._units:
                return f"is not a number; write one from {self._range()}"
            kind, example = ("an amount", "512MB") if self._units is MEMORY else ("a time", "30s")
            *units, last = self._units
            return f"is not {kind} of PostgreSQL; write such as {example!r}, with {', '.join(units)} or {last}"
        rounded = round(amount) if self.type == "integer" else amount
        return None if self.least <= rounded <= self.most else f"is out of range; write {self._range()}"

    def _range(self) -> str:
        return f"{self.least} to {self.most}{f', in units of {self.unit}' if self.unit else ''}"


def _is_switch(value: str) -> bool:
    """Returns whether the server takes a value as a boolean: beginnings of words are enough, as far as they are clear."""
    return value != "" and any(word.startswith(value.lower()) for word in ON + OFF) and value.lower() != "o"


@cache
def known_parameters() -> Mapping[str, Parameter]:
    """Returns the parameters of the server, by their names in lower case, without those of extensions, which have a dot."""
    table = json.loads(KNOWN.read_text(encoding="utf-8"))
    return {name.lower(): Parameter(**fields) for name, fields in table.items()}


def parameter_errors(parameters: Mapping[str, str], limit: str, *, locked_version: bool) -> Iterator[str]:
    """Yields an error for each parameter with a secret in it, or with which the server doesn't start.

    `limit` is the memory limit of the server. With `locked_version` the server is that of the lock file, so that a parameter that
    it doesn't have is an error too.
    """
    for name, value in parameters.items():
        known = known_parameters().get(name.lower())
        if looks_secret("", value) or PASSWORD.search(value):
            yield f"parameters.{name}: looks like a secret, which would stand in the manifests; leave it out"
        elif known and (wrong := known.wrong(value)):
            yield f"parameters.{name}: {value!r} {wrong}"
        elif not known and locked_version and "." not in name:
            yield f"parameters.{name}: is not a parameter that PostgreSQL 18 can be given{near(name, known_parameters())}"
    given = {name.lower(): value for name, value in parameters.items()}
    written = {name.lower(): name for name in parameters}
    yield from (f"parameters.{written.get(name, name)}: {error}" for name, error in _errors_together(given))
    yield from _memory_errors(given, limit)


def _errors_together(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yields parameters, in lower case, and why the server doesn't start with them beside the others."""
    reserved = _amount(given, "superuser_reserved_connections", "3") + _amount(given, "reserved_connections", "0")
    if _amount(given, "max_connections", "100") <= reserved:
        least = f"{reserved:g} are for superusers and reserved; write at least '{reserved + 1:g}'"
        yield "max_connections", f"{given.get('max_connections', '100')!r} is too few, since {least}"
    for name in ("min_wal_size", "max_wal_size"):
        if _amount(given, name, LEAST_LOG) < _amount({}, name, LEAST_LOG):
            yield name, f"{given[name]!r} is less than two segments of 16MB; write at least {LEAST_LOG!r}"
    if given.get("wal_level", "").lower() == "minimal":
        if _amount(given, "max_wal_senders", "10"):
            yield "wal_level", "'minimal' has nothing to send to replicas; write max_wal_senders: '0' too"
        if given.get("archive_mode", "off").lower() in ("on", "always"):
            yield "wal_level", "'minimal' has nothing to archive; write 'replica', or leave out archive_mode"
    elif given.get("archive_mode", "off").lower() in (*ON, "always"):
        yield from _nothing_archives(given)
    if given.get("huge_pages", "try").lower() in ON:
        yield "huge_pages", "the pod has no huge pages, without which the server doesn't start; write 'try'"
    if re.fullmatch(NOT_UTC, given.get("timezone", "UTC"), re.IGNORECASE):
        yield "timezone", f"{given['timezone']!r} is not UTC, which Langfuse needs; leave it out"


def _nothing_archives(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if not (given.get("archive_command") or given.get("archive_library")):
        kept = "without archive_command or archive_library the log is kept until the volume is full"
        yield "archive_mode", f"{kept}; give one of them, or leave it out"


def _memory_errors(given: Mapping[str, str], limit: str) -> Iterator[str]:
    pages = _amount(given, "shared_buffers", SHARED_BUFFERS)
    if pages * PAGE + byte_count(LEAST_MEMORY) > byte_count(limit):
        yield (
            f"resources.memory_limit: {limit!r} is below the shared_buffers of {given.get('shared_buffers', SHARED_BUFFERS)} and "
            f"{LEAST_MEMORY} for processes; raise it, or lower parameters.shared_buffers"
        )


def _amount(given: Mapping[str, str], name: str, default: str) -> float:
    """Returns the value of a numeric parameter in its unit; that of the default where the server wouldn't take it."""
    parameter, value = known_parameters()[name], given.get(name, default)
    return parameter.amount(default if parameter.wrong(value) else value) or 0
