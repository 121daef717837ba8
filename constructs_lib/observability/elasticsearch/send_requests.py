"""Sends requests to Elasticsearch or Kibana, one after the other, each until it is accepted. Runs in a Job in the cluster.

Usage: send_requests.py FILE, a JSON list of {"method", "path", "body", "unless"}. A text `$NAME` in a body stands for the
variable of that name. A request with `unless` is sent only if a GET for that path answers 404.
Reads API_URL, API_USERNAME, API_PASSWORD and, for TLS, API_AUTHORITIES. Needs only Python's standard library.
"""

import base64
import http.client
import json
import os
import ssl
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"

ATTEMPTS = 150
PAUSE_SECONDS = float(os.environ.get("PAUSE_SECONDS", "2"))


def filled(value: Json) -> Json:
    """Returns the value with variables in place of their names. Raises KeyError for an unknown variable."""
    if isinstance(value, dict):
        return {key: filled(part) for key, part in value.items()}
    if isinstance(value, str) and value.startswith("$"):
        return os.environ[value[1:]]
    return value


def trust() -> ssl.SSLContext | None:
    """Returns a context that trusts the given CA certificates alone; None for plain HTTP."""
    if "API_AUTHORITIES" not in os.environ:
        return None
    context = ssl.create_default_context(cafile=os.environ["API_AUTHORITIES"])
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # Python 3.13 asks for extensions that many private CAs leave out
    return context


def call(method: str, path: str, body: Json = None) -> None:
    """Sends one request. Raises HTTPError for a status from 300 on."""
    account = f"{os.environ['API_USERNAME']}:{os.environ['API_PASSWORD']}".encode()
    request = urllib.request.Request(
        os.environ["API_URL"] + path,
        method=method,
        data=None if body is None else json.dumps(filled(body)).encode(),
        headers={
            "Authorization": f"Basic {base64.b64encode(account).decode()}",
            "Content-Type": "application/json",
            "kbn-xsrf": "setup",
        },
    )
    with urllib.request.urlopen(request, timeout=60, context=trust()) as answer:
        answer.read()


def is_there(path: str) -> bool:
    """Returns whether a GET finds something. Raises HTTPError for an error other than 404."""
    try:
        call("GET", path)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return False
        raise
    return True


def send(step: dict[str, Any]) -> str:
    """Sends a request if it is needed. Returns the result in words."""
    if "unless" in step and is_there(step["unless"]):
        return "exists"
    call(step["method"], step["path"], step.get("body"))
    return "done"


def send_patiently(step: dict[str, Any]) -> str:
    """Sends a request, again and again while there is no answer or one that will pass: about five minutes.

    Then the program ends with the reason, and the Job starts another pod.
    """
    name = f"{step['method']} {step['path']}"
    reason = ""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return send(step)
        except (OSError, http.client.HTTPException) as error:
            reason = explained(error)
            print(f"{name}: {reason}; attempt {attempt} of {ATTEMPTS}", flush=True)
            if is_final(error):
                break
        time.sleep(PAUSE_SECONDS)
    sys.exit(f"{name} failed: {reason}")


def explained(error: Exception) -> str:
    """Returns the reason of an error, for the log."""
    if isinstance(error, urllib.error.HTTPError):
        return f"{error.code} {error.read().decode(errors='replace')[:500]}"
    return str(error)


def is_final(error: Exception) -> bool:
    """Returns whether another attempt would fail as well."""
    if isinstance(error, urllib.error.HTTPError):
        return error.code < 500 and error.code not in (408, 429)
    return isinstance(getattr(error, "reason", None), ssl.SSLCertVerificationError)


def main() -> None:
    """Sends every request of the file."""
    for step in json.loads(Path(sys.argv[1]).read_text()):
        print(f"{step['method']} {step['path']}: {send_patiently(step)}", flush=True)


if __name__ == "__main__":
    main()
