"""A Task that brings an HTTP API of the Elastic stack to a state: the same requests, as often as it is run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from constructs import Construct

from constructs_lib.core.endpoint import Endpoint
from constructs_lib.core.images import locked
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.task import Task

PROGRAM = Path(__file__).with_name("send_requests.py")
FOLDER, AUTHORITIES = "/opt/setup", "/opt/authorities"


@dataclass(frozen=True)
class Request:
    """One request. In its body a text such as `$NAME` stands for the variable of that name."""

    method: str
    path: str
    body: Mapping[str, Any] | None = None
    unless: str | None = None
    """A path; where a GET for it finds something, the request is left out."""

    def data(self) -> dict[str, Any]:
        """What the program reads of it."""
        fields = {"method": self.method, "path": self.path, "body": self.body, "unless": self.unless}
        return {name: value for name, value in fields.items() if value is not None}


class SetUp(Task):
    """Sends requests to an API as one of its users, and waits as long as nobody answers."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api: Endpoint,
        program: str,
        username: str,
        password: SecretKey,
        requests: Iterable[Request],
        secrets: Mapping[str, SecretKey] | None = None,
        authorities: SecretKey | None = None,
    ) -> None:
        """`secrets` are the variables that bodies refer to; `authorities` is who vouches for the API, where it speaks TLS."""
        super().__init__(
            scope, id, image=locked("python"), program=program, role="setup",
            command=("python3", f"{FOLDER}/{PROGRAM.name}", f"{FOLDER}/requests.json"), env=secrets,
        )  # fmt: skip
        text = json.dumps([request.data() for request in requests], indent=2)
        self.add_files(FOLDER, {PROGRAM.name: PROGRAM.read_text(), "requests.json": text + "\n"})
        self.connect(api, {"API_URL": api.url + api.path, "API_USERNAME": username, "API_PASSWORD": password})
        if authorities:
            self.add_secret_files(AUTHORITIES, {"ca.crt": authorities}, id="authorities")
            self.add_env("API_AUTHORITIES", f"{AUTHORITIES}/ca.crt")
