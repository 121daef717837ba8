"""The program of the set-up Job, against a small server that stands for Elasticsearch and Kibana."""

import base64
import json
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.observability.elasticsearch.content import requests
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps
from constructs_lib.observability.elasticsearch.set_up import PROGRAM, Request
from tests.servers import Quiet, serving

ACCOUNT = {"API_USERNAME": "elastic", "API_PASSWORD": "s3cret"}
PASSWORDS = {
    f"PASSWORD_{user.upper()}": f"of-{user}"
    for user in ("kibana_system", "logs_writer", "logs_reader", "cluster_monitor", "kibana_editor")
}
STREAM = "/_data_stream/logs-kubernetes-default"


@dataclass
class Api:
    """A server that knows the paths that were put. It first fails `failures` times with `status`."""

    failures: int = 0
    status: int = 503
    known: set[str] = field(default_factory=set[str])
    asked: list[tuple[str, str, Any]] = field(default_factory=list[tuple[str, str, Any]])
    markers: set[str | None] = field(default_factory=set[str | None])

    def answer(self, method: str, path: str, body: Any, authorized: bool) -> int:
        if not authorized:
            return 401
        if self.failures:
            self.failures -= 1
            return self.status
        self.asked.append((method, path, body))
        if method == "GET":
            return 200 if path in self.known else 404
        if path in self.known and path == STREAM:
            return 400  # as Elasticsearch answers if it exists
        self.known.add(path)
        return 200


def handler(api: Api) -> type[BaseHTTPRequestHandler]:
    expected = "Basic " + base64.b64encode(b"elastic:s3cret").decode()

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            api.markers.add(self.headers.get("kbn-xsrf"))
            self.send_response(api.answer(self.command, self.path, body, self.headers.get("Authorization") == expected))
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_PUT = do_POST = do_GET  # noqa: N815

    return Handler


Run = Callable[..., "subprocess.CompletedProcess[str]"]


def process(folder: Path, url: str, steps: list[Request], **env: str) -> "subprocess.Popen[str]":
    (folder / "requests.json").write_text(json.dumps([step.data() for step in steps]))
    variables = {"API_URL": url, "PAUSE_SECONDS": "0.02", **ACCOUNT, **PASSWORDS, **env}
    command = [sys.executable, PROGRAM, folder / "requests.json"]
    return subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(url: str, steps: list[Request], **env: str) -> "subprocess.CompletedProcess[str]":
        with process(tmp_path, url, steps, **env) as started:
            output, errors = started.communicate(timeout=60)
        return subprocess.CompletedProcess(started.args, started.returncode, output, errors)

    return run


@pytest.fixture
def start() -> Iterator[Callable[..., str]]:
    with ExitStack() as servers:

        def start(api: Api, context: ssl.SSLContext | None = None, port: int = 0) -> str:
            port = servers.enter_context(serving(handler(api), context, port))
            return f"{'https' if context else 'http'}://localhost:{port}"

        yield start


OURS = list(requests(ElasticsearchProps()))


def test_it_sends_exactly_what_is_listed_with_the_passwords_in_place(start: Callable[..., str], run: Run) -> None:
    api = Api()
    done = run(start(api), OURS)
    assert done.returncode == 0, done.stdout + done.stderr
    sent = [(method, path) for method, path, _ in api.asked]
    assert sent == [
        ("POST", "/_security/user/kibana_system/_password"),
        ("PUT", "/_security/role/logs_writer"),
        ("PUT", "/_security/role/logs_reader"),
        ("PUT", "/_security/role/cluster_monitor"),
        ("PUT", "/_security/user/logs_writer"),
        ("PUT", "/_security/user/logs_reader"),
        ("PUT", "/_security/user/cluster_monitor"),
        ("PUT", "/_security/user/kibana_editor"),
        ("PUT", "/_ilm/policy/logs-kubernetes"),
        ("PUT", "/_index_template/logs-kubernetes"),
        ("GET", STREAM),
        ("PUT", STREAM),
    ]
    bodies = {path: body for method, path, body in api.asked if method != "GET"}
    assert bodies["/_security/user/kibana_system/_password"] == {"password": "of-kibana_system"}
    assert bodies["/_security/user/logs_writer"] == {"password": "of-logs_writer", "roles": ["logs_writer"]}
    assert bodies[STREAM] is None
    assert api.markers == {"setup"}, "Kibana rejects requests without its header"


def test_no_password_is_logged(start: Callable[..., str], run: Run) -> None:
    done = run(start(Api()), OURS)
    assert not [secret for secret in ("s3cret", *PASSWORDS.values()) if secret in done.stdout + done.stderr]


def test_a_second_run_changes_nothing(start: Callable[..., str], run: Run) -> None:
    api = Api()
    url = start(api)
    run(url, OURS)
    first = [call for call in api.asked if call[:2] != ("PUT", STREAM)]
    api.asked.clear()
    assert run(url, OURS).returncode == 0
    assert api.asked == first


@pytest.mark.parametrize("status", [503, 429])
def test_it_waits_for_an_api_that_is_not_ready(start: Callable[..., str], run: Run, status: int) -> None:
    api = Api(failures=5, status=status)
    assert run(start(api), OURS).returncode == 0
    assert len(api.asked) == len(OURS) + 1


def test_it_waits_for_an_api_that_does_not_answer(start: Callable[..., str], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    api = Api()
    with process(tmp_path, f"http://localhost:{port}", OURS[:1]) as started:
        assert started.stdout
        assert "attempt 1 of 150" in started.stdout.readline()
        start(api, port=port)
        assert started.wait(60) == 0
    assert len(api.asked) == 1


def test_it_ends_after_the_last_attempt_with_the_reason(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    done = run(f"http://localhost:{port}", OURS[:1], PAUSE_SECONDS="0")
    assert done.returncode == 1
    assert "attempt 150 of 150" in done.stdout
    assert "POST /_security/user/kibana_system/_password failed: " in done.stderr
    assert "Connection refused" in done.stderr


@pytest.mark.parametrize("status", [400, 403])
def test_it_fails_at_once_for_errors_that_stay(start: Callable[..., str], run: Run, status: int) -> None:
    api = Api(failures=1, status=status)
    done = run(start(api), OURS)
    assert done.returncode == 1
    assert f"POST /_security/user/kibana_system/_password failed: {status} {{}}" in done.stderr
    assert api.asked == []


def test_it_fails_with_a_wrong_password(start: Callable[..., str], run: Run) -> None:
    api = Api()
    assert run(start(api), OURS, API_PASSWORD="wrong").returncode == 1
    assert api.asked == []


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    if not shutil.which("openssl"):
        pytest.skip("needs openssl")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", tmp_path / "tls.key", "-out", tmp_path / "tls.crt"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return tmp_path


def test_it_only_trusts_the_given_ca(start: Callable[..., str], run: Run, certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "tls.crt", certificate / "tls.key")
    api = Api()
    url = start(api, context)
    assert run(url, OURS[:1], API_AUTHORITIES=str(certificate / "tls.crt")).returncode == 0
    api.asked.clear()
    done = run(url, OURS[:1])
    assert done.returncode == 1
    assert "certificate verify failed" in done.stdout
    assert api.asked == []
