"""Runs in the cluster: sends a list of requests to Elasticsearch or Kibana, one after the other, until each is accepted.

Usage: send_requests.py FILE, a JSON list of {"method", "path", "body", "unless"}. A text `$NAME` in a body stands for the
variable of that name; with `unless` the request is sent only where a GET for that path finds nothing.
Reads API_URL, API_USERNAME, API_PASSWORD and, for TLS, API_AUTHORITIES. Needs nothing but Python's standard library.
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
    """The value with variables in place of their names. Raises KeyError for one that isn't there."""
    if isinstance(value, dict):
        return {key: filled(part) for key, part in value.items()}
    if isinstance(value, str) and value.startswith("$"):
        return os.environ[value[1:]]
    return value


def trust() -> ssl.SSLContext | None:
    """Trust in the given authorities alone. Python 3.13 also wants extensions that many private ones lack; those are as good."""
    if "API_AUTHORITIES" not in os.environ:
        return None
    context = ssl.create_default_context(cafile=os.environ["API_AUTHORITIES"])
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def call(method: str, path: str, body: Json = None) -> None:
    """One request. Raises HTTPError for a status from 300 on."""
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
    """Whether a GET finds something. Raises HTTPError for any other status than 404."""
    try:
        call("GET", path)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return False
        raise
    return True


def send(step: dict[str, Any]) -> str:
    """Sends one request, if it is needed; returns what was done."""
    if "unless" in step and is_there(step["unless"]):
        return "is there"
    call(step["method"], step["path"], step.get("body"))
    return "done"


def send_patiently(step: dict[str, Any]) -> str:
    """Tries again while nobody answers, or not yet as usual: about five minutes, then the pod fails and another one tries."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return send(step)
        except urllib.error.HTTPError as error:
            text = error.read().decode(errors="replace")[:500]
            print(f"{step['path']}: {error.code} {text}; attempt {attempt} of {ATTEMPTS}", flush=True)
            if error.code < 500 and error.code not in (408, 429):
                break
        except (OSError, http.client.HTTPException) as error:
            print(f"{step['path']}: {error}; attempt {attempt} of {ATTEMPTS}", flush=True)
            if isinstance(getattr(error, "reason", None), ssl.SSLCertVerificationError):
                break
        time.sleep(PAUSE_SECONDS)
    sys.exit(f"{step['path']}: gave up")


def main() -> None:
    """Sends every request of the file."""
    for step in json.loads(Path(sys.argv[1]).read_text()):
        print(f"{step['method']} {step['path']}: {send_patiently(step)}", flush=True)


if __name__ == "__main__":
    main()
