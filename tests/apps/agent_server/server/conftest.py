"""The agent as it is mounted: its files flat in a folder, `python -m agent_server` in a process of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from openai import OpenAI

from tests.apps.agent_server.server.fakes import FakeLangfuse, FakeModel, eventually, free_port, http_server, redis_server

PROGRAM = Path(__file__).parents[4] / "constructs_lib/apps/agent_server/server"
KEY = "sk-client"


@dataclass
class RunningAgent:
    """A process of the agent."""

    url: str
    process: subprocess.Popen[bytes]
    output: Path
    http: httpx.Client = field(default_factory=lambda: httpx.Client(verify=False, timeout=60))

    def get(self, path: str, key: str = KEY) -> httpx.Response:
        return self.http.get(self.url + path, headers={"Authorization": f"Bearer {key}"})

    def post(self, body: Any, headers: dict[str, str] | None = None, key: str = KEY) -> httpx.Response:
        content = body if isinstance(body, str) else json.dumps(body)
        all_headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json", **(headers or {})}
        return self.http.post(f"{self.url}/v1/chat/completions", content=content, headers=all_headers)

    def chat(self, text: str, chat: str = "", user: str = "", **options: Any) -> dict[str, Any]:
        """A whole answer's JSON; the request must succeed."""
        ids = {"X-OpenWebUI-Chat-Id": chat, "X-OpenWebUI-User-Id": user}
        body = {"model": "agent", "messages": [{"role": "user", "content": text}], **options}
        response = self.post(body, {name: value for name, value in ids.items() if value})
        assert response.status_code == 200, response.text
        return response.json()

    def say(self, text: str, chat: str = "", user: str = "", **options: Any) -> str:
        """A whole answer's text."""
        return self.chat(text, chat, user, **options)["choices"][0]["message"]["content"]

    def client(self) -> OpenAI:
        return OpenAI(base_url=f"{self.url}/v1", api_key=KEY, max_retries=0)

    def metric(self, name: str, **labels: str) -> float:
        """A metric's value; 0 when it is not there."""
        wanted = name + ("{" + ",".join(f'{key}="{value}"' for key, value in labels.items()) + "}" if labels else "")
        lines = self.get("/metrics").text.splitlines()
        return next((float(line.split()[-1]) for line in lines if line.rsplit(" ", 1)[0] == wanted), 0)

    def logs(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.output.read_text().splitlines()]

    def stop(self) -> None:
        """Sends SIGTERM and waits for the exit, which must be the agent's own."""
        self.process.terminate()
        assert self.process.wait(60) in (0, -signal.SIGTERM)


StartAgent = Callable[..., RunningAgent]


@pytest.fixture(scope="session")
def mounted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working folder with the program in it, as the ConfigMap's mount gives it."""
    folder = tmp_path_factory.mktemp("srv")
    (folder / "agent_server").mkdir()
    for file in PROGRAM.glob("*.py"):
        shutil.copy(file, folder / "agent_server")
    return folder


@pytest.fixture(scope="session")
def the_model() -> FakeModel:
    return FakeModel()


@pytest.fixture(scope="session")
def the_langfuse() -> FakeLangfuse:
    return FakeLangfuse()


@pytest.fixture
def model(the_model: FakeModel) -> FakeModel:
    """The model behind all agents, without a script."""
    the_model.reset()
    return the_model


@pytest.fixture
def langfuse(the_langfuse: FakeLangfuse) -> FakeLangfuse:
    """The receiver of the traces of all agents, empty."""
    the_langfuse.spans.clear()
    return the_langfuse


@pytest.fixture(scope="session")
def environment(the_model: FakeModel, the_langfuse: FakeLangfuse) -> Iterator[dict[str, str]]:
    """The variables of an agent that reaches everything."""
    with http_server(the_model, the_langfuse) as url, redis_server() as redis_port:
        yield {
            "OPENAI_BASE_URL": f"{url}/v1",
            "OPENAI_API_KEY": "sk-gateway",
            "AGENT_MODEL": "thinker",
            "AGENT_API_KEY": KEY,
            "AGENT_MAX_STEPS": "4",
            "REDIS_HOST": "127.0.0.1",
            "REDIS_PORT": str(redis_port),
            "PYTHONDONTWRITEBYTECODE": "1",
            "OTEL_BSP_SCHEDULE_DELAY": "50",
        }


@contextmanager
def running(mounted: Path, env: dict[str, str], output: Path) -> Generator[RunningAgent]:
    port = free_port()
    with output.open("wb") as stdout:
        process = subprocess.Popen(
            [sys.executable, "-m", "agent_server"],
            cwd=mounted,
            env={"PATH": os.environ["PATH"], **env, "PORT": str(port)},
            stdout=stdout,
            stderr=subprocess.STDOUT,
        )
    agent = RunningAgent(f"http://127.0.0.1:{port}", process, output)
    try:
        eventually(lambda: _alive(agent))
        yield agent
    finally:
        agent.http.close()
        process.kill()
        process.wait()


def _alive(agent: RunningAgent) -> bool:
    assert agent.process.poll() is None, agent.output.read_text()
    try:
        return agent.get("/healthz").status_code == 200
    except httpx.TransportError:
        return False


@pytest.fixture(scope="session")
def agent(mounted: Path, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningAgent]:
    """An agent without traces."""
    with running(mounted, environment, tmp_path_factory.mktemp("agent") / "output") as started:
        yield started


@pytest.fixture
def start_agent(mounted: Path, environment: dict[str, str], tmp_path: Path) -> Iterator[StartAgent]:
    """Starts agents of its own for a test, with variables of its own."""
    with ExitStack() as stack:
        count = 0

        def start(**env: str) -> RunningAgent:
            nonlocal count
            count += 1
            return stack.enter_context(running(mounted, environment | env, tmp_path / f"output{count}"))

        yield start
