"""Literals that are secrets, which would stand in clear in manifests."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from constructs_lib.core.values.redaction import PASSWORD_IN_URL, PASTED, WEBHOOK

IN_MANIFESTS = "looks like a secret, which would stand in the manifests"
SECRET_IN_URL = (
    "this value has a secret in it, which would stand in the manifests; leave it out, and send it as a key or header from a Secret"
)
SECRET_NAME = re.compile(
    r"(^|[^a-z])([a-z]*passw(?:or)?d|passphrase|secrets?|token|salt[_-]?key|credentials?|authorization|cookie|pat|dsn|jwt"
    r"|(access|account|admin|api|app|auth|encryption|fernet|hmac|jwt|licen[cs]e|master|private|secret|service|session|shared"
    r"|signing|stripe|webhook)[_-]?key)([^a-z]|$)|pgpass$|[_-]pass$|(^|[_-])pwd$"
)
"""Names of settings that hold secrets, in lower case with words kept apart."""
PUBLIC_NAME = re.compile(
    r"(max|min|limit|count|length|budget|per|total)[_-]?tokens?|tokens?[_-](per|limit|count)"
    r"|[_-](name|file|path|ttl|id|type|field|header|url|uri|endpoint|same_?site|secure|domain|dir|folder|method|pattern|regex"
    r"|mode|algorithms?|prefix|class|namespace|issuer|scopes?|audience|expir(y|es|es_in|ation)|lifetime|provider|format|policy)$"
)
"""Names that only sound like secrets: counts of tokens, names of keys, paths to files, addresses, attributes of cookies."""
NAME_OF_PASSWORD = re.compile(
    r"(^|[^a-z])([a-z]*passw(?:or)?d|pwd|passphrase|token|(api|access|account|private|secret)[_-]?key|client[_-]?secret)$"
)
"""Names of secrets alone: in annotations and in parameters of drivers, `secret` is the name of a Secret, and `cookie` a choice."""
SECRET_VALUE = re.compile(
    r"\b(sk|pk|rk|xox[abeprs]|gh[opsu]|github_pat|glpat|hf|AKIA|ASIA|AIza|npm|dop_v1|shpat|SG|ya29|xai|gsk|nvapi|tvly)"
    r"[-_.]?[A-Za-z0-9_-]{12,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[A-Za-z0-9_-]{10,}\.eyJ"
    rf"|^(Bearer|Basic) [A-Za-z0-9+/=_.-]{{8,}}$|{PASSWORD_IN_URL}|{WEBHOOK.pattern}"
)
"""Forms of keys and tokens of well-known providers, private keys, JWTs, URLs with a password, and URLs of webhooks."""
PLACE = re.compile(r"(?:file://)?(?:/[A-Za-z0-9._@-]+)+/?|oidc/[a-z_]+/.+")
"""Where a secret is, instead of the secret: an absolute path, or how LiteLLM gets a token."""
PAIR = re.compile(
    r"(?:^|(?P<query>[?&])|[;\s])\s*-{0,2}(?P<name>[A-Za-z][\w .-]{0,60}?)\s*=\s*"
    r"(?P<value>(?![$<{%*=])[^?&;\s'\"()\[\]]++)(?![(\[])"
)
"""A setting in a query, in a connection string, or among arguments, such as `Password=...;`. References and code are none."""
KEY_IN_QUERY = re.compile("key|sig|signature|code", re.IGNORECASE)
"""Names of keys in the queries of Google's and of Azure's APIs."""


def looks_secret(name: str, value: Any) -> bool:
    """Returns whether a literal is a secret by the setting's name or by its own form. Empty text, numbers and flags never are."""
    if not isinstance(value, str):
        return False
    return bool(SECRET_VALUE.search(value)) or has_secret_pair(value) or (_is_named_secret(name) and _may_be_secret(value))


def has_secret_pair(text: str) -> bool:
    """Returns whether there is a secret in a query, in a connection string or among arguments."""
    for pair in PAIR.finditer(text):
        named = _is_named_secret(pair["name"]) or (pair["query"] and KEY_IN_QUERY.fullmatch(pair["name"]))
        if named and _may_be_secret(pair["value"]):
            return True
    return False


def is_password(name: str, value: str) -> bool:
    """Returns whether an annotation or a parameter of a driver is a secret itself, and not the name of a Secret."""
    named = NAME_OF_PASSWORD.search(_words(name.rpartition("/")[2]))
    return has_secret_pair(value) or bool(named and _may_be_secret(value))


def secret_arguments(arguments: Sequence[str]) -> Iterator[int]:
    """Yields the index of each argument that is a secret: after its option or after `=`."""
    for index, argument in enumerate(arguments):
        option = arguments[index - 1] if index else ""
        follows = option.startswith("-") and "=" not in option and not argument.startswith("-")
        if looks_secret(option.lstrip("-") if follows else "", argument):
            yield index


def check_public_url(url: str) -> None:
    """Raises ValueError, which doesn't show the URL, if there is a secret in its path or query."""
    _, *path = re.split("[/?]", url.partition("://")[2], maxsplit=1)
    if PASTED.search("".join(path)) or WEBHOOK.search(url) or has_secret_pair(url):
        raise ValueError(SECRET_IN_URL)


def _words(name: str) -> str:
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def _is_named_secret(name: str) -> bool:
    words = _words(name)
    return bool(SECRET_NAME.search(words)) and not PUBLIC_NAME.search(words)


def _may_be_secret(value: str) -> bool:
    text = value.strip()
    return bool(text) and not text.isdigit() and text.lower() not in ("true", "false", "none", "null") and not PLACE.fullmatch(text)
