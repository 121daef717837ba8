"""Runs in the cluster: gives a client of LiteLLM its virtual key, whose value a Secret already holds.

Usage: create_key.py ALIAS SETTINGS, where SETTINGS is a JSON object with what LiteLLM's /key/generate takes.
Reads LITELLM_URL, LITELLM_MASTER_KEY and CLIENT_KEY. Run again it brings the key to the same settings; a key of that alias
with another value is replaced. Needs nothing but Python's standard library.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

ATTEMPTS = 150


def call(path: str, body: dict[str, Any] | None = None) -> Any:
    """One request as the administrator; returns the answer's JSON. Raises HTTPError for any other status than 200."""
    request = urllib.request.Request(
        os.environ["LITELLM_URL"] + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {os.environ['LITELLM_MASTER_KEY']}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def is_known(key: str) -> bool:
    """Whether LiteLLM has a key of this value."""
    try:
        call("/key/info?" + urllib.parse.urlencode({"key": key}))
    except urllib.error.HTTPError as error:
        if error.code in (400, 404):
            return False
        raise
    return True


def ensure(alias: str, settings: dict[str, Any]) -> str:
    """Creates the key, or brings it to its settings; returns what was done."""
    key = os.environ["CLIENT_KEY"]
    wanted = {"key": key, "key_alias": alias, **settings}
    if is_known(key):
        call("/key/update", wanted)
        return "updated"
    try:
        call("/key/delete", {"key_aliases": [alias]})
    except urllib.error.HTTPError as error:
        if error.code not in (400, 404):
            raise
    call("/key/generate", wanted)
    return "created"


def main() -> None:
    """Tries until LiteLLM answers, at most five minutes a pod."""
    alias, settings = sys.argv[1], json.loads(sys.argv[2])
    for attempt in range(1, ATTEMPTS + 1):
        try:
            print(f"key {alias}: {ensure(alias, settings)}")
            return
        except urllib.error.HTTPError as error:
            print(f"key {alias}: {error.code} {error.read().decode(errors='replace')[:500]}", flush=True)
            if error.code < 500:
                sys.exit(1)
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            print(f"key {alias}: {error}; attempt {attempt} of {ATTEMPTS}", flush=True)
        time.sleep(2)
    sys.exit(f"key {alias}: gave up")


if __name__ == "__main__":
    main()
