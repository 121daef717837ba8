"""Literals that are secrets, which would stand in clear in manifests."""

import re
from typing import Annotated, Any

from pydantic import Field

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import AnyText, SingleLine


class NotSecret(Props):
    """A literal that only looks like a secret, with the reason why it may stand in a manifest."""

    value: AnyText
    """The literal."""
    not_secret: Annotated[SingleLine, Field(min_length=8)]
    """The reason, such as `a key of the public demo account`."""


SECRET_NAME = re.compile(
    r"(^|[^a-z])([a-z]*passw(?:or)?d|passphrase|secrets?|token|api[_-]?key|access[_-]?key|private[_-]?key|secret[_-]?key|"
    r"auth[_-]?key|master[_-]?key|salt[_-]?key|encryption[_-]?key|credentials?|authorization|cookie|pat|dsn)([^a-z]|$)|[_-]pass$"
)
"""Names of settings that hold secrets, in lower case with words kept apart."""
PUBLIC_NAME = re.compile(
    r"(max|min|limit|count|length|budget|per|total)[_-]?tokens?|tokens?[_-](per|limit|count)"
    r"|[_-](name|file|path|ttl|id|type|field|header|url|uri|endpoint)$"
)
"""Names that only sound like secrets: counts of tokens, names of keys, paths to files, addresses."""
SECRET_VALUE = re.compile(
    r"\b(sk|pk|rk|xox[abeprs]|gh[opsu]|github_pat|glpat|hf|AKIA|ASIA|AIza|npm|dop_v1|shpat|SG|ya29|xai|gsk|nvapi|tvly)"
    r"[-_.]?[A-Za-z0-9_-]{12,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[A-Za-z0-9_-]{10,}\.eyJ|://[^/\s:@]+:[^/\s@$]+@"
    r"|^(Bearer|Basic) [A-Za-z0-9+/=_.-]{8,}$"
)
"""Forms of keys and tokens of well-known providers, private keys, JWTs, and URLs with a password."""


def looks_secret(name: str, value: Any) -> bool:
    """Returns whether a literal is a secret by the setting's name or by its own form. Empty text, numbers and flags never are."""
    if not isinstance(value, str) or not value.strip() or value.lower() in ("true", "false", "none", "null"):
        return False
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    named = bool(SECRET_NAME.search(words)) and not PUBLIC_NAME.search(words)
    return bool(SECRET_VALUE.search(value)) or (named and not value.isdigit())
