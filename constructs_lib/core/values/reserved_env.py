"""Environment variables of programs that users can't set, since they undo what the library does."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from constructs_lib.core.values.user_env import UserEnv, env_value

PORTS = "Services, probes and policies use the port as it is; leave it out"


class Reserved(NamedTuple):
    """Values of a variable that are an error."""

    instead: str
    """The reason, and input to write instead."""
    values: str = ".*"
    """A regular expression of those values; by default all of them."""


def reserved_errors(env: UserEnv, reserved: Mapping[str, Reserved]) -> Iterator[str]:
    """Yields an error for each variable with a reserved value. A Secret may have any value."""
    for name, given in env.items():
        value = env_value(given)
        known = reserved.get(name)
        if known and isinstance(value, str) and re.fullmatch(known.values, value, re.DOTALL | re.IGNORECASE):
            yield f"env.{name}: {known.instead}"
