"""Values in messages: short, on one line, and never a secret. Messages end in the logs of pipelines."""

import re
from collections.abc import Mapping
from typing import Any

LONGEST = 60
SECRET_NAME = re.compile(
    r"(^|[_-])(pass(word|wd|phrase)?|secrets?|token|key|credentials?|salt|auth(orization)?|bearer|cookie|dsn)([_-]|$)"
    r"|^(env|headers|parameters|settings|options|valves)$",
    re.IGNORECASE,
)
"""Names of settings whose values are secrets, or whose values may hold some."""
SECRET = re.compile(
    r"(?P<credentials>[^\s/@:'\"]*:(?!//)[^\s@'\"]+@(?!sha256:))"
    r"|(?P<setting>[?&;'\"](?i:[^=?&;\s'\"]*(?:key|token|secret|passw|pwd|sig|credential)[^=?&;\s'\"]*)=)(?![$<{%*])[^&;\s'\"]+"
    r"|\b(sk|pk|rk|gh[a-z]|glpat|hf|xox[a-z]|AKIA|AIza|eyJ)[-_A-Za-z0-9.]{8,}"
    r"|-----BEGIN [A-Z ]+-----.*"
    r"|(?<!sha256:)\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{32,}\b"
    r"|\b(?=[\w+/=]*[a-z])(?=[\w+/=]*[A-Z])(?=[\w+/=]*[0-9])[\w+/=]{24,}"
)
"""The forms that secrets have: credentials in a URL or a connection string, keys of services and certificates, long random text."""
PASSWORD_IN_URL = r"://[^/\s:@]+:[^/\s@$]+@"
WEBHOOK = re.compile(
    r"(?i:hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/[^\s/]+/|discord(?:app)?\.com/api/webhooks/[0-9]+/"
    r"|\.webhook\.office\.com/webhook|outlook\.office(?:365)?\.com/webhook|hooks\.zapier\.com/hooks/catch/"
    r"|events\.pagerduty\.com/integration/[0-9a-f]{16}|api\.telegram\.org/bot[0-9]+:)"
)
"""URLs of webhooks, with which anyone can write to a channel."""
PASTED = re.compile(
    r"\b(sk|pk|rk|xox[abeprs]|gh[opsu]|github_pat|glpat|hf|gsk|nvapi|tvly|npm|shpat|dop_v1)[-_](?=[\w-]*[0-9])[A-Za-z0-9_-]{16,}"
    r"|\b(AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{30,}|\beyJ[A-Za-z0-9_-]{10,}\.eyJ"
    rf"|-----BEGIN [A-Z ]*PRIVATE KEY-----|{PASSWORD_IN_URL}"
)
"""Forms that nothing but a secret has. Prose doesn't look like them."""


def check_no_secret(text: str) -> None:
    """Raises ValueError, which doesn't show the text, if there is a secret in it."""
    if PASTED.search(text) or WEBHOOK.search(text):
        raise ValueError("this value has a secret in it, which would stand in the manifests; put it into a Secret")


def shown(value: Any) -> str:
    """Returns a value as YAML has it, cut and on one line."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, list | tuple | set | frozenset):
        return "a list"
    if isinstance(value, str | int | float):
        text = repr(value)
        return text if len(text) <= LONGEST else f"{text[:LONGEST]}... ({len(str(value))} characters)"
    return ""


def redacted(text: str) -> str:
    """Returns a message without what looks like a secret."""
    return SECRET.sub(lambda match: "***@" if match["credentials"] else f"{match['setting'] or ''}***", one_line(text))


def one_line(text: str) -> str:
    """Returns a text without line breaks, and with control characters escaped: a terminal would obey them."""
    return "".join(each if each.isprintable() else repr(each)[1:-1] for each in re.sub(r"\s*\n\s*", " ", text))
