"""Runs in the cluster: registers the virtual key of a client in LiteLLM. A Secret holds its value.

Usage: create_key.py ALIAS SETTINGS [TEAM], where SETTINGS is a JSON object of parameters of LiteLLM's /key/generate, and TEAM one
of its /team/new, with the team of the key; null removes a limit. Reads LITELLM_URL, LITELLM_MASTER_KEY and CLIENT_KEY. Run again,
it brings the key to the same settings, also after the key was deleted or its database lost; any other key of that alias is deleted.
Needs nothing but Python's standard library.
"""

import hashlib
import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

ATTEMPTS = 150
PAUSE_SECONDS = 2


class RejectedError(Exception):
    """An answer of LiteLLM with a status of 400 to 499: the same request would fail again."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"LiteLLM answers {status}: {text}")
        self.status = status


def call(path: str, body: dict[str, Any] | None = None) -> Any:
    """Returns the JSON that LiteLLM answers to the administrator. Raises RejectedError; OSError if it can't answer."""
    request = urllib.request.Request(
        os.environ["LITELLM_URL"] + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {os.environ['LITELLM_MASTER_KEY']}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        text = shown(error.read().decode(errors="replace"))
        if 400 <= error.code < 500:
            raise RejectedError(error.code, text) from error
        raise OSError(f"{error.code} {text}") from error


def shown(text: str) -> str:
    """Returns the beginning of an answer without the keys, which LiteLLM repeats in some of its errors."""
    for name in ("CLIENT_KEY", "LITELLM_MASTER_KEY"):
        text = text.replace(os.environ[name], f"<{name}>")
    return text[:500]


def delete_others(alias: str, key: str) -> None:
    """Deletes every key of the alias with another value: LiteLLM accepts one key of an alias."""
    query = urllib.parse.urlencode({"key_alias": alias, "size": 100})
    own = hashlib.sha256(key.encode()).hexdigest()
    if others := [token for token in call(f"/key/list?{query}")["keys"] if token != own]:
        call("/key/delete", {"keys": others})


def ensure(alias: str, settings: dict[str, Any]) -> str:
    """Brings the key to its settings, or creates it; returns what was done."""
    key = os.environ["CLIENT_KEY"]
    wanted = {"key": key, "key_alias": alias, **settings}
    delete_others(alias, key)
    try:
        call("/key/update", wanted)
        return "updated"
    except RejectedError as error:
        if error.status != 404:
            raise
    call("/key/generate", wanted)
    return "created"


def ensure_team(team: dict[str, Any]) -> None:
    """Brings the team to its settings, or creates it."""
    try:
        call("/team/update", team)
    except RejectedError as error:
        if error.status != 404:
            raise
        call("/team/new", team)


def main() -> None:
    """Tries until LiteLLM answers, for at least five minutes a pod."""
    alias, settings, *teams = sys.argv[1], *map(json.loads, sys.argv[2:])
    key = os.environ["CLIENT_KEY"]
    if not key.startswith("sk-") or key != key.strip():
        sys.exit(f"key {alias}: the value in its Secret must begin with sk- and have no space or line break at its ends")
    for attempt in range(1, ATTEMPTS + 1):
        try:
            for team in teams:
                ensure_team(team)
                settings["team_id"] = team["team_id"]
            print(f"key {alias}: {ensure(alias, settings)}")
            return
        except RejectedError as error:
            sys.exit(f"key {alias}: {error}")
        except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
            print(f"key {alias}: {error!r}; attempt {attempt} of {ATTEMPTS}", flush=True)
        time.sleep(PAUSE_SECONDS)
    sys.exit(f"key {alias}: LiteLLM did not answer")


if __name__ == "__main__":
    main()
