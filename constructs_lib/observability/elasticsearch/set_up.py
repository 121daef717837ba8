"""A Job that sends requests to Elasticsearch or Kibana. They can be repeated: the result is the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from constructs import Construct

from constructs_lib.core.traits.certificate import add_authority
from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.job import Job

PROGRAM = Path(__file__).with_name("send_requests.py")
FOLDER, AUTHORITIES = "/opt/setup", "/opt/authorities"


@dataclass(frozen=True)
class Request:
    """One request. A text `$NAME` in its body stands for the variable of that name."""

    method: str
    path: str
    body: Mapping[str, Any] | None = None
    unless: str | None = None
    """A path; the request is sent only if a GET for it answers 404."""

    def data(self) -> dict[str, Any]:
        """Returns the request as the program in the Job reads it."""
        fields = {"method": self.method, "path": self.path, "body": self.body, "unless": self.unless}
        return {name: value for name, value in fields.items() if value is not None}


class SetUp(Job):
    """Sends requests to an API as one of its users. It waits until the API answers."""

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
        """`secrets` are the variables that bodies refer to. `authorities` is the CA certificate of an API with TLS."""
        super().__init__(
            scope, id, image=locked("python"), program=program, role="setup",
            command=("python3", f"{FOLDER}/{PROGRAM.name}", f"{FOLDER}/requests.json"), env=secrets,
        )  # fmt: skip
        text = json.dumps([request.data() for request in requests], indent=2)
        self.add_files(FOLDER, {PROGRAM.name: PROGRAM.read_text(), "requests.json": text + "\n"})
        self.connect(api, {"API_URL": api.url + api.path, "API_USERNAME": username, "API_PASSWORD": password})
        if file := add_authority(self, authorities, AUTHORITIES):
            self.add_env("API_AUTHORITIES", file)
