"""A small HTTP client: JSON in and out, whatever the status."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Answer:
    """A response."""

    status: int
    text: str

    @property
    def json(self) -> Any:
        """The body as JSON. Raises AssertionError where it is something else."""
        try:
            return json.loads(self.text)
        except ValueError:
            raise AssertionError(f"no JSON, but {self.status} {self.text[:500]}") from None

    @property
    def events(self) -> list[Any]:
        """The JSON of each server-sent event, without the closing `[DONE]`."""
        data = [line.removeprefix("data:").strip() for line in self.text.splitlines() if line.startswith("data:")]
        return [json.loads(item) for item in data if item != "[DONE]"]


@dataclass(frozen=True)
class Api:
    """A server and the key to give it."""

    url: str
    key: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def get(self, path: str) -> Answer:
        """GET."""
        return self._call("GET", path)

    def post(self, path: str, body: Mapping[str, Any]) -> Answer:
        """POST with a JSON body."""
        return self._call("POST", path, json.dumps(body).encode())

    def delete(self, path: str) -> Answer:
        """DELETE."""
        return self._call("DELETE", path)

    def upload(self, path: str, name: str, text: bytes) -> Answer:
        """POST of one file, as a form does."""
        head = f'--part\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n'
        return self._call("POST", path, head.encode() + text + b"\r\n--part--\r\n", "multipart/form-data; boundary=part")

    def _call(self, method: str, path: str, body: bytes | None = None, kind: str = "application/json") -> Answer:
        key = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        request = urllib.request.Request(self.url + path, body, {"Content-Type": kind, **self.headers, **key}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as response:
                return Answer(response.status, response.read().decode())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.read().decode(errors="replace"))
