"""Environment variables of programs that users can't set, since they undo what the library does."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from constructs_lib.core.values.env import EnvValue
from constructs_lib.core.values.user_env import UserEnv, env_value

PORTS = "Services, probes and policies use the port as it is; leave it out"


class Reserved(NamedTuple):
    """Values of a variable that are an error."""

    instead: str
    """The effect of the values, and what to write instead."""
    values: str | None = None
    """A regular expression of those values. None: the variable can't be set at all, by a Secret neither."""

    def has(self, value: EnvValue) -> bool:
        """Returns whether a value is one of them. A Secret may have any value."""
        if self.values is None:
            return True
        return isinstance(value, str) and bool(re.fullmatch(self.values, value, re.DOTALL | re.IGNORECASE))


TRUSTS_EVERYTHING = "every certificate would be trusted; name the authorities in `ca` instead"
EVERYWHERE: Mapping[str, Reserved] = {
    **dict.fromkeys(("NODE_TLS_REJECT_UNAUTHORIZED", "PYTHONHTTPSVERIFY"), Reserved(TRUSTS_EVERYTHING, "0")),
}
"""Values that no program may have."""
NOT_UTC = "(?!(?:Etc/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)$).*"
"""A regular expression of time zones other than UTC."""
IN_UTC: Mapping[str, Reserved] = {
    "TZ": Reserved("Langfuse needs its stores in UTC; give it to other applications only", NOT_UTC),
}
"""Variables of stores that Langfuse uses: https://langfuse.com/faq/all/self-hosting-timezone-errors."""


def reserved_errors(env: UserEnv, reserved: Mapping[str, Reserved]) -> Iterator[str]:
    """Yields an error for each variable with a reserved value."""
    for name, given in env.items():
        if (known := reserved.get(name)) and known.has(env_value(given)):
            yield f"env.{name}: {known.instead}"
