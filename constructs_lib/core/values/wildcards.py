"""Names in which `*` stands for any text, such as the model `anthropic/*` of a gateway."""

import re
from collections.abc import Iterable


def is_wildcard(name: str) -> bool:
    """Returns whether a name stands for many."""
    return "*" in name


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Returns whether a name is one of the patterns, or one of the names that a wildcard among them stands for."""
    return any(name == pattern or re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), name) for pattern in patterns)
