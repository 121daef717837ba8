"""What every props class is made of: frozen, strict models whose groups can be given in part."""

import os
import re
from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

DESCRIBE = "CONSTRUCTS_LIB_DESCRIBE" in os.environ
"""Whether the docstrings under the fields become schema descriptions. Reading them costs about 1 ms a class, so only the
schema command asks for it."""


class Props(BaseModel):
    """Data that can be changed, from Python or YAML. Unknown names and wrong types are refused, all at once."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_default=True,
        use_attribute_docstrings=DESCRIBE,
    )

    @model_validator(mode="before")
    @classmethod
    def _complete(cls, given: Any) -> Any:
        """A group given in part keeps the rest of this field's own default, not of the group's class."""
        if not isinstance(given, Mapping):
            return cls.from_text(given) if isinstance(given, str) else given
        values: dict[Any, Any] = dict(given)  # pyright: ignore[reportUnknownArgumentType]
        fields = cls.model_fields
        return {
            name: over(fields[name].get_default(call_default_factory=True), value) if name in fields else value
            for name, value in values.items()
        }

    @classmethod
    def from_text(cls, text: str) -> Any:
        """The short form of these props, for classes that have one."""
        return text

    def but(self, **changes: Any) -> Self:
        """The same props with some changes; a group may be changed in part. Raises pydantic's ValidationError."""
        return type(self).model_validate(over(self, changes))


def over(default: Any, given: Any) -> Any:
    """`given` laid over `default`: groups are merged, everything else replaces. Another `kind` is another group."""
    if not isinstance(default, Props):
        return given
    if isinstance(given, str):
        given = type(default).from_text(given)
    if not isinstance(given, Mapping):
        return given
    changes: dict[str, Any] = dict(given)  # pyright: ignore[reportUnknownArgumentType]
    base = {name: getattr(default, name) for name in type(default).model_fields}
    if "kind" in changes and changes["kind"] != base.get("kind"):
        return changes
    return base | {name: over(base.get(name), value) for name, value in changes.items()}


DNS_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
CPU = re.compile(r"\d+m|\d+(\.\d{1,3})?")
BYTES = re.compile(r"(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti|k|M|G|T)?")
DURATION = re.compile(r"(?:\d+(?:ms|[smhdwy]))+")
SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "y": 31_536_000}
UNITS = {
    None: 1,
    "k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12,
    "Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40,
}


def dns_label(text: str) -> str:
    """The text itself. Raises ValueError where it is no DNS label."""
    if len(text) > 63:
        raise ValueError(f"{text!r} has {len(text)} characters; a name has at most 63")
    if not DNS_LABEL.fullmatch(text):
        raise ValueError(
            f"{text!r} is not a DNS label; use lower-case letters, digits and '-', "
            "with a letter or digit at both ends"
        )
    return text


def _cpu(text: str) -> str:
    if not CPU.fullmatch(text):
        raise ValueError(f"{text!r} is not an amount of CPU; write cores or millicores, such as '1.5' or '250m'")
    return text


def _bytes(text: str) -> str:
    if not BYTES.fullmatch(text):
        raise ValueError(
            f"{text!r} is not a quantity of bytes; write a number with Ki, Mi, Gi or Ti, such as '4Gi' or '512Mi'"
        )
    return text


def millicores(cpu: str) -> int:
    """The thousandths of a core that a CPU quantity names: `'1.5'` is 1500."""
    return int(cpu[:-1]) if cpu.endswith("m") else round(float(cpu) * 1000)


def byte_count(quantity: str) -> int:
    """The bytes that a quantity names: `'1Ki'` is 1024. Raises ValueError where it isn't one."""
    match = BYTES.fullmatch(_bytes(quantity))
    assert match
    return int(float(match[1]) * UNITS[match[2]])


def _duration(text: str) -> str:
    if not DURATION.fullmatch(text):
        raise ValueError(f"{text!r} is not a duration; write numbers with ms, s, m, h, d, w or y, such as '15d' or '1h30m'")
    return text


def seconds(duration: str) -> float:
    """The seconds that a duration names: `'1h30m'` is 5400. Raises ValueError where it isn't one."""
    return sum(int(number) * SECONDS[unit] for number, unit in re.findall(r"(\d+)(ms|[smhdwy])", _duration(duration)))


DnsLabel = Annotated[str, AfterValidator(dns_label)]
"""A name in Kubernetes: lower-case letters, digits and '-', at most 63 characters."""

Cpu = Annotated[str, AfterValidator(_cpu)]
"""An amount of CPU: cores (`'1.5'`) or millicores (`'250m'`)."""

Bytes = Annotated[str, AfterValidator(_bytes)]
"""A quantity of bytes: `'512Mi'`, `'4Gi'`."""

Duration = Annotated[str, AfterValidator(_duration)]
"""A span of time: `'30s'`, `'15d'`, `'1h30m'`."""

Port = Annotated[int, Field(ge=1, le=65535)]
"""A TCP port."""

Replicas = Annotated[int, Field(ge=0, le=1000)]
"""How many pods; 0 stops a workload and keeps its data."""

Percent = Annotated[int, Field(ge=1, le=1000)]
"""Percent of a request."""

Cidr = Annotated[str, Field(pattern=r"^[0-9a-fA-F.:]+/[0-9]{1,3}$")]
"""A range of addresses, such as `10.0.0.0/8`."""


class Resources(Props):
    """CPU, memory and scratch disk of one container."""

    cpu: Cpu | None = "100m"
    """CPU requested; None requests none."""
    cpu_limit: Cpu | None = "1"
    """CPU at which the container is throttled; None for no limit."""
    memory: Bytes = "256Mi"
    """Memory requested."""
    memory_limit: Bytes = "256Mi"
    """Memory at which the container is killed."""
    ephemeral_storage: Bytes = "100Mi"
    """Scratch disk requested: emptyDir volumes and logs."""
    ephemeral_storage_limit: Bytes = "2Gi"
    """Scratch disk at which the pod is evicted."""

    @model_validator(mode="after")
    def _limits_hold_requests(self) -> Self:
        pairs = [
            (self.memory, self.memory_limit, "memory"),
            (self.ephemeral_storage, self.ephemeral_storage_limit, "ephemeral_storage"),
        ]
        problems = [
            f"{name} {request!r} is above {name}_limit {limit!r}"
            for request, limit, name in pairs
            if byte_count(request) > byte_count(limit)
        ]
        if self.cpu and self.cpu_limit and millicores(self.cpu) > millicores(self.cpu_limit):
            problems.append(f"cpu {self.cpu!r} is above cpu_limit {self.cpu_limit!r}")
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def manifest(self) -> dict[str, Any]:
        """The container's `resources`."""
        requests = {"cpu": self.cpu, "memory": self.memory, "ephemeral-storage": self.ephemeral_storage}
        limits = {"cpu": self.cpu_limit, "memory": self.memory_limit, "ephemeral-storage": self.ephemeral_storage_limit}
        return {
            "requests": {k: v for k, v in requests.items() if v},
            "limits": {k: v for k, v in limits.items() if v},
        }
