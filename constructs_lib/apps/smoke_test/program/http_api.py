"""Requests over HTTP, whose failures say the reason and what to do."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

TIMEOUT_SECONDS = 60
LONGEST_REASON = 300
UNREACHABLE = "see whether its pods are ready, and whether a NetworkPolicy allows the smoke test to connect"
ADVICE = {
    401: "the key is unknown: see whether the Secret is the one that the server was started with, and the Job of its key succeeded",
    403: "the key may not do this: see the limits of its account",
    404: "the server has no such path or model: see its version and its settings",
    429: "a limit of requests or budget is reached: see the limits of the key and of the provider",
}
"""The next step by the status of an answer."""
SERVER_FAULT = "the server, or a server behind it, has failed: its log has the reason"


class CheckError(Exception):
    """A check that has failed: the reason, and what to do."""

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason)
        self.advice = advice


@dataclass(frozen=True)
class HttpApi:
    """A server with the credentials for it. `secrets` are left out of all reasons."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    secrets: tuple[str, ...] = ()
    authorities: str | None = None
    """The file of a CA certificate; None for those of the machine."""

    @classmethod
    def bearer(cls, url: str, key: str) -> HttpApi:
        """Returns an API whose clients send a key."""
        return cls(url.rstrip("/"), {"Authorization": f"Bearer {key}"}, (key,))

    @classmethod
    def basic(cls, url: str, username: str, password: str, authorities: str | None = None) -> HttpApi:
        """Returns an API whose clients send a user and a password."""
        pair = b64encode(f"{username}:{password}".encode()).decode()
        return cls(url.rstrip("/"), {"Authorization": f"Basic {pair}"}, (password, pair), authorities)

    def get(self, path: str) -> Any:
        """Returns the JSON of a GET. Raises CheckError."""
        return self._json("".join(self._lines("GET", path, None, {})))

    def post(self, path: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Any:
        """Returns the JSON of a POST. Raises CheckError."""
        return self._json("".join(self._lines("POST", path, body, headers or {})))

    def stream(self, path: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Iterator[str]:
        """Yields the data of each server-sent event. Raises CheckError."""
        for line in self._lines("POST", path, body, headers or {}):
            if line.startswith("data:"):
                yield line.removeprefix("data:").strip()

    def _lines(self, method: str, path: str, body: Mapping[str, Any] | None, headers: Mapping[str, str]) -> Iterator[str]:
        data = None if body is None else json.dumps(body).encode()
        sent = {"Content-Type": "application/json", **self.headers, **headers}
        request = urllib.request.Request(self.url + path, data, sent, method=method)
        context = ssl.create_default_context(cafile=self.authorities) if self.url.startswith("https:") else None
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS, context=context) as response:
                yield from (line.decode(errors="replace") for line in response)
        except urllib.error.HTTPError as error:
            text = error.read().decode(errors="replace")
            raise CheckError(f"{self.url}{path} answers {error.code}: {self._shown(text)}", _advice(error.code)) from error
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            raise CheckError(f"{self.url} does not answer: {self._shown(f'{reason}')}", UNREACHABLE) from error

    def _json(self, text: str) -> Any:
        try:
            return json.loads(text)
        except ValueError as error:
            raise CheckError(
                f"{self.url} answers no JSON: {self._shown(text)}", "see whether the URL is that of the API"
            ) from error

    def _shown(self, text: str) -> str:
        for secret in self.secrets:
            text = text.replace(secret, "<secret>")
        return " ".join(text.split())[:LONGEST_REASON]


def _advice(status: int) -> str:
    return ADVICE.get(status, SERVER_FAULT if status >= 500 else "the request was rejected: the reason says what to change")
