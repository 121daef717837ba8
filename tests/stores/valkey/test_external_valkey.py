"""An external Valkey: with a user, without a password and over TLS, for every program and for the containers that wait."""

import socketserver
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme
import yaml
from cdk8s import Chart
from pydantic import ValidationError

from constructs_lib import (
    AgentServer,
    CacheEndpoint,
    ExternalValkey,
    ExternalValkeyProps,
    LiteLLMProxy,
    OpenAIEndpoint,
    Postgres,
    SecretKey,
    ValkeyExporter,
)
from constructs_lib.apps.langfuse import env as langfuse
from constructs_lib.apps.open_webui import env as open_webui
from constructs_lib.core.values.env import Expanded
from constructs_lib.stores.valkey import ask
from constructs_lib.testing import Manifests, synth
from tests.apps.agent_server.server.fakes import tls_before

PASSWORD = SecretKey(name="cache", key="password")
USER: dict[str, Any] = {"username": "llm@team", "password": PASSWORD, "tls": True}
OPEN: dict[str, Any] = {}


def cache(chart: Chart, **settings: Any) -> CacheEndpoint:
    return ExternalValkey(chart, "valkey", ExternalValkeyProps(host="cache.example.com", **settings)).cache


def litellm(chart: Chart, **settings: Any) -> tuple[dict[str, str], dict[str, Any]]:
    """The variables and the router's settings."""
    LiteLLMProxy(chart, "litellm", database=Postgres(chart, "postgres").database("litellm"), cache=cache(chart, **settings))
    manifests = synth(chart)
    return manifests.env("litellm"), yaml.safe_load(manifests.find("ConfigMap", "litellm-config")["data"]["config.yaml"])


def agent(chart: Chart, **settings: Any) -> Manifests:
    llm = OpenAIEndpoint(name="llm", host="llm.example.com", port=443, scheme="https", key=PASSWORD, models=("gpt",))
    AgentServer(chart, "agent", llm=llm, cache=cache(chart, **settings))
    return synth(chart)


def of_redis(env: Any) -> dict[str, Any]:
    return {name: value for name, value in env.items() if "REDIS" in name}


# ---- programs -------------------------------------------------------------------------------------------------------


def test_litellm_gets_the_user_and_tls(chart: Chart) -> None:
    env, config = litellm(chart, **USER)
    assert of_redis(env) == {
        "REDIS_HOST": "cache.example.com", "REDIS_PORT": "6379", "REDIS_USERNAME": "llm@team",
        "REDIS_PASSWORD": "secret:cache/password", "REDIS_SSL": "True",
    }  # fmt: skip
    assert config["router_settings"]["redis_password"] == "os.environ/REDIS_PASSWORD"


def test_litellm_needs_no_password(chart: Chart) -> None:
    env, config = litellm(chart, **OPEN)
    assert of_redis(env) == {"REDIS_HOST": "cache.example.com", "REDIS_PORT": "6379"}
    assert "redis_password" not in config["router_settings"]
    assert config["router_settings"]["redis_host"] == "os.environ/REDIS_HOST"


def test_langfuse_gets_the_user_and_tls(chart: Chart) -> None:
    assert langfuse.cache(cache(chart, **USER)) == {
        "REDIS_HOST": "cache.example.com", "REDIS_PORT": "6379", "REDIS_USERNAME": "llm@team", "REDIS_AUTH": PASSWORD,
        "REDIS_TLS_ENABLED": "true",
    }  # fmt: skip


def test_langfuse_without_a_password_connects_by_a_url(chart: Chart) -> None:
    """Without REDIS_AUTH it sends the password `undefined`."""
    url = Expanded("rediss://cache.example.com:6379/0")
    assert langfuse.cache(cache(chart, tls=True)) == {"REDIS_CONNECTION_STRING": url, "REDIS_TLS_ENABLED": "true"}


def test_open_webui_gets_a_url(chart: Chart) -> None:
    env = open_webui.cache(cache(chart, **USER), prefix="chat")
    assert env["REDIS_URL"] == Expanded("rediss://llm%40team:$(REDIS_PASSWORD)@cache.example.com:6379/0")
    assert env["REDIS_PASSWORD"] == PASSWORD


def test_open_webui_needs_no_password(chart: Chart) -> None:
    env = open_webui.cache(cache(chart, **OPEN), prefix="chat")
    assert env["WEBSOCKET_REDIS_URL"] == Expanded("redis://cache.example.com:6379/0")
    assert "REDIS_PASSWORD" not in env


def test_the_agent_gets_the_user_and_tls(chart: Chart) -> None:
    env = agent(chart, **USER).env("agent")
    assert (env["REDIS_USERNAME"], env["REDIS_SSL"]) == ("llm@team", "true")


def test_the_exporter_gets_the_user_and_tls(chart: Chart) -> None:
    ValkeyExporter(chart, "exporter", cache=cache(chart, **USER))
    assert of_redis(synth(chart).env("exporter")) == {
        "REDIS_ADDR": "rediss://cache.example.com:6379", "REDIS_USER": "llm@team", "REDIS_PASSWORD": "secret:cache/password",
    }  # fmt: skip


def test_a_user_has_a_password() -> None:
    with pytest.raises(ValidationError, match="password: is missing; username and password belong together"):
        ExternalValkeyProps(host="cache.example.com", username="llm")


# ---- waits ----------------------------------------------------------------------------------------------------------


class Server(socketserver.StreamRequestHandler):
    """A server that knows one user, and answers in Redis' protocol."""

    def handle(self) -> None:
        """Answers each command of a client."""
        allowed = False
        while count := self.rfile.readline():
            words = [self.rfile.read(int(self.rfile.readline()[1:]) + 2)[:-2].decode() for _ in range(int(count[1:]))]
            match words:
                case ["AUTH", "llm", "right"]:
                    allowed, answer = True, "+OK"
                case ["AUTH", *_]:
                    answer = "-WRONGPASS invalid username-password pair or user is disabled."
                case _:
                    answer = "+PONG" if allowed else "-NOAUTH Authentication required."
            self.wfile.write(f"{answer}\r\n".encode())


@contextmanager
def served() -> Generator[int]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def asked(*arguments: str, **env: str) -> tuple[int, str]:
    run = subprocess.run([sys.executable, ask.__file__, *arguments], capture_output=True, text=True, env=env, timeout=30)
    return run.returncode, run.stderr.strip()


@pytest.mark.parametrize(
    ("user", "env", "answer"),
    [
        (["llm"], {"REDIS_PASSWORD": "right"}, (0, "")),
        (["llm"], {"REDIS_PASSWORD": "wrong"}, (1, "-WRONGPASS invalid username-password pair or user is disabled.")),
        ([], {}, (1, "-NOAUTH Authentication required.")),
    ],
)
def test_a_wait_ends_once_the_server_takes_the_user(user: list[str], env: dict[str, str], answer: tuple[int, str]) -> None:
    with served() as port:
        assert asked(f"127.0.0.1:{port}", "PLAIN", *user, **env) == answer


@pytest.mark.parametrize("known", [True, False])
def test_a_wait_checks_the_servers_certificate(tmp_path: Path, known: bool) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    trusted = {"SSL_CERT_FILE": str(tmp_path / "ca.pem")} if known else {}
    with served() as plain, tls_before(plain, authority.issue_cert("localhost")) as port:
        code, error = asked(f"localhost:{port}", "TLS", "llm", REDIS_PASSWORD="right", **trusted)
    assert (code == 0) == known
    assert ("CERTIFICATE_VERIFY_FAILED" in error) != known


def test_a_wait_tells_that_nothing_listens() -> None:
    with served() as port:
        pass
    code, error = asked(f"127.0.0.1:{port}", "PLAIN")
    assert code == 1
    assert f"127.0.0.1:{port}: " in error


def test_a_wait_needs_one_of_several_servers() -> None:
    with served() as gone:
        pass
    with served() as port:
        assert asked(f"127.0.0.1:{gone},127.0.0.1:{port}", "PLAIN", "llm", REDIS_PASSWORD="right") == (0, "")
