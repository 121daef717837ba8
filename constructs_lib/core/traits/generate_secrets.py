"""Runs in the cluster: gives each listed Secret the keys it lacks. Values that are there are never changed.

Usage: generate_secrets.py SECRET/KEY=FORM:LENGTH:PREFIX ...
Needs nothing but Python's standard library, and a ServiceAccount that may get and patch just these Secrets.
"""

import base64
import json
import secrets
import ssl
import string
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ACCOUNT = Path("/var/run/secrets/kubernetes.io/serviceaccount")
API = "https://kubernetes.default.svc"
ALPHABETS = {"alphanumeric": string.ascii_letters + string.digits, "hex": "0123456789abcdef"}
ATTEMPTS = 30


def wanted(arguments: list[str]) -> dict[str, dict[str, str]]:
    """The arguments as Secret -> key -> form."""
    secrets_wanted: dict[str, dict[str, str]] = {}
    for argument in arguments:
        place, form = argument.split("=", 1)
        name, key = place.split("/", 1)
        secrets_wanted.setdefault(name, {})[key] = form
    return secrets_wanted


def make(form: str) -> str:
    """A new value of a form, FORM:LENGTH:PREFIX."""
    alphabet, length, prefix = form.split(":", 2)
    return prefix + "".join(secrets.choice(ALPHABETS[alphabet]) for _ in range(int(length)))


def call(method: str, name: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """One request for a Secret of this namespace; returns the answer's JSON."""
    namespace = (ACCOUNT / "namespace").read_text()
    request = urllib.request.Request(
        f"{API}/api/v1/namespaces/{namespace}/secrets/{name}",
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {(ACCOUNT / 'token').read_text()}",
            "Content-Type": "application/merge-patch+json",
        },
    )
    with urllib.request.urlopen(request, context=trust(), timeout=10) as answer:
        return json.load(answer)


def trust() -> ssl.SSLContext:
    """Trust in the cluster's CA alone. Python 3.13 also wants extensions that the CAs of some clusters lack; those are as good."""
    context = ssl.create_default_context(cafile=str(ACCOUNT / "ca.crt"))
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def fill(name: str, forms: dict[str, str]) -> list[str]:
    """Adds the keys that a Secret lacks; returns their names. Two Jobs at once can't overwrite each other."""
    secret = call("GET", name)
    missing = sorted(key for key in forms if key not in (secret.get("data") or {}))
    if missing:
        data = {key: base64.b64encode(make(forms[key]).encode()).decode() for key in missing}
        call("PATCH", name, {"metadata": {"resourceVersion": secret["metadata"]["resourceVersion"]}, "data": data})
    return missing


def fill_patiently(name: str, forms: dict[str, str]) -> list[str]:
    """Tries again while the API server, the network policy or the Secret is not there yet."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return fill(name, forms)
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            print(f"{name}: {error}; attempt {attempt} of {ATTEMPTS}", flush=True)
            time.sleep(2)
    sys.exit(f"{name}: gave up")


def main() -> None:
    """Fills every Secret of the arguments, and says which keys were made (never their values)."""
    for name, forms in wanted(sys.argv[1:]).items():
        made = fill_patiently(name, forms)
        print(f"{name}: {'made ' + ', '.join(made) if made else 'complete'}", flush=True)


if __name__ == "__main__":
    main()
