"""Generated Secrets: the object, the Job, its rights, and the program that runs in it."""

import base64
import json
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar

import pytest
from cdk8s import Chart

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.traits import generate_secrets
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Alphabet, Generated, SecretKey, SecretsProps
from constructs_lib.testing import synth
from tests.servers import Quiet, serving


def two_secrets(chart: Chart) -> None:
    Secret(chart, "one", {"password": Generated()}, name="one")
    Secret(chart, "two", {"key": Generated(Alphabet.HEX, 64), "api": Generated(prefix="sk-")}, name="two")


def test_a_secret_object_never_holds_a_value(chart: Chart) -> None:
    two_secrets(chart)
    for secret in synth(chart).of("Secret"):
        assert set(secret) == {"apiVersion", "kind", "metadata", "type"}


def test_the_job_may_touch_just_these_secrets(chart: Chart) -> None:
    two_secrets(chart)
    (rule,) = synth(chart).find("Role", "test-secret-generator")["rules"]
    assert rule == {"apiGroups": [""], "resources": ["secrets"], "verbs": ["get", "patch"], "resourceNames": ["one", "two"]}


def test_only_the_generator_has_a_token(chart: Chart) -> None:
    two_secrets(chart)
    assert synth(chart).pod("test-secret-generator")["automountServiceAccountToken"] is True


def test_the_job_is_told_every_form(chart: Chart) -> None:
    two_secrets(chart)
    assert synth(chart).container("test-secret-generator")["args"] == [
        "one/password=alphanumeric:40:",
        "two/key=hex:64:",
        "two/api=alphanumeric:40:sk-",
    ]


def test_existing_secrets_are_not_made(chart: Chart) -> None:
    ChartContext.of(chart).secrets = SecretsProps(source="existing", existing={"one": ("password",)})
    assert Secret(chart, "one", {"password": Generated()}, name="one")["password"] == SecretKey(name="one", key="password")
    assert synth(chart) == []


def test_a_key_it_has_not_is_an_error(chart: Chart) -> None:
    with pytest.raises(KeyError, match=r"Secret 'one' has no key 'user'; it has \['password'\]"):
        Secret(chart, "one", {"password": Generated()}, name="one")["user"]


# ---- the program in the Job -----------------------------------------------------------------------------------------


class Api(Quiet, BaseHTTPRequestHandler):
    """As much of the API server as the program uses."""

    secrets: ClassVar[dict[str, dict[str, Any]]] = {}

    def do_GET(self) -> None:
        self._answer(self.secrets[self.path.rsplit("/", 1)[1]])

    def do_PATCH(self) -> None:
        secret = self.secrets[self.path.rsplit("/", 1)[1]]
        patch = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert patch["metadata"]["resourceVersion"] == secret["metadata"]["resourceVersion"]
        assert self.headers["Content-Type"] == "application/merge-patch+json"
        secret["data"] = secret.get("data", {}) | patch["data"]
        self._answer(secret)

    def _answer(self, body: dict[str, Any]) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[dict[str, dict[str, Any]]]:
    for file in ("namespace", "token"):
        (tmp_path / file).write_text(file)
    monkeypatch.setattr(generate_secrets, "ACCOUNT", tmp_path)
    monkeypatch.setattr(generate_secrets, "trust", lambda: None)
    Api.secrets = {"one": {"metadata": {"resourceVersion": "7"}}}
    with serving(Api) as port:
        monkeypatch.setattr(generate_secrets, "API", f"http://127.0.0.1:{port}")
        yield Api.secrets


def values(secret: dict[str, Any]) -> dict[str, str]:
    return {key: base64.b64decode(value).decode() for key, value in secret["data"].items()}


def test_missing_keys_are_made_in_their_form(api: dict[str, dict[str, Any]]) -> None:
    forms = generate_secrets.wanted(["one/plain=alphanumeric:40:", "one/hex=hex:64:", "one/api=alphanumeric:24:sk-"])
    assert generate_secrets.fill("one", forms["one"]) == ["api", "hex", "plain"]
    made = values(api["one"])
    assert re.fullmatch(r"[A-Za-z0-9]{40}", made["plain"])
    assert re.fullmatch(r"[0-9a-f]{64}", made["hex"])
    assert re.fullmatch(r"sk-[A-Za-z0-9]{24}", made["api"])


def test_values_that_are_there_never_change(api: dict[str, dict[str, Any]]) -> None:
    api["one"]["data"] = {"plain": base64.b64encode(b"kept").decode()}
    assert generate_secrets.fill("one", {"plain": "alphanumeric:40:", "new": "hex:8:"}) == ["new"]
    assert generate_secrets.fill("one", {"plain": "alphanumeric:40:", "new": "hex:8:"}) == []
    assert values(api["one"])["plain"] == "kept"


def test_no_value_is_printed(
    api: dict[str, dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["generate_secrets.py", "one/plain=alphanumeric:40:"])
    generate_secrets.main()
    assert capsys.readouterr().out == "one: made plain\n"
