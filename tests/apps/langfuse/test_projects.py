"""Further projects of Langfuse: their Jobs, their keys, and the program that creates them."""

import os
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cdk8s import Chart

from constructs_lib.apps.langfuse import LangfuseProps
from constructs_lib.apps.langfuse.construct import CREATE_PROJECT
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.testing import synth
from tests.apps.langfuse.test_langfuse import langfuse, program

OWN_KEYS = {"public_key": {"name": "lab", "key": "public"}, "secret_key": {"name": "lab", "key": "secret"}}
KEYS = {"LANGFUSE_INIT_PROJECT_PUBLIC_KEY": "pk-lf-1", "LANGFUSE_INIT_PROJECT_SECRET_KEY": "sk-lf-1"}
WEB_SERVER = """
const http = require("node:http");
const expected = "Basic " + Buffer.from("pk-lf-1:sk-lf-1").toString("base64");
if (process.env.ENDS) process.exit(3);
http.createServer((request, response) => {
  response.writeHead(request.headers.authorization === expected ? 200 : 401);
  response.end(JSON.stringify({data: [{id: process.env.FOUND}]}));
}).listen(process.env.PORT);
"""


def props(**projects: Any) -> LangfuseProps:
    return LangfuseProps().replace(projects=projects)


def test_a_project_has_keys_of_its_own(chart: Chart) -> None:
    made = langfuse(chart, props(research={"name": "Research"}))
    endpoint = made.projects["research"]
    assert endpoint.public_key == SecretKey(name="langfuse-research", key="public-key")
    assert endpoint.host == made.ingest.host
    manifests = synth(chart)
    env = manifests.env("langfuse-research-project")
    assert env["LANGFUSE_INIT_PROJECT_PUBLIC_KEY"] == "secret:langfuse-research/public-key"
    assert (env["LANGFUSE_INIT_ORG_ID"], env["LANGFUSE_INIT_PROJECT_ID"]) == ("platform", "research")
    assert program(manifests, "langfuse")["LANGFUSE_INIT_PROJECT_ID"] == "platform"


def test_a_project_has_the_settings_of_the_web_server(chart: Chart) -> None:
    """Its keys are hashed with the salt, and its stores are the same."""
    langfuse(chart, props(research={"name": "Research"}))
    manifests = synth(chart)
    web, job = program(manifests, "langfuse"), manifests.env("langfuse-research-project")
    own = {name for name in web if name.startswith("LANGFUSE_INIT_PROJECT_")}
    others = {name for name in web if name.startswith(("AUTH_", "NODE_OPTIONS"))}
    assert {name: job.get(name) for name in web.keys() - own - others} == {name: web[name] for name in web.keys() - own - others}
    assert "schema-gate" in manifests.waits("langfuse-research-project")


def test_a_project_may_have_an_organisation_and_keys_of_its_own(chart: Chart) -> None:
    made = langfuse(chart, props(lab={"name": "Lab", "organization_id": "uni", "organization_name": "University", **OWN_KEYS}))
    assert made.projects["lab"].secret_key == SecretKey(name="lab", key="secret")
    manifests = synth(chart)
    env = manifests.env("langfuse-lab-project")
    assert (env["LANGFUSE_INIT_ORG_ID"], env["LANGFUSE_INIT_ORG_NAME"]) == ("uni", "University")
    assert not manifests.has("Secret", "langfuse-lab")


def test_a_client_in_another_namespace_traces_with_keys_there(chart: Chart) -> None:
    keys = {"public_key": SecretKey(name="theirs", key="public"), "secret_key": SecretKey(name="theirs", key="secret")}
    traces = langfuse(chart, props(lab={"name": "Lab", **OWN_KEYS})).projects["lab"].with_keys(**keys)
    assert (traces.public_key, traces.secret_key, traces.own_keys) == (keys["public_key"], keys["secret_key"], True)


# ---- the program ----------------------------------------------------------------------------------------------------


@pytest.fixture
def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def run(folder: Path, port: int, **env: str) -> subprocess.CompletedProcess[str]:
    (folder / "server.cjs").write_text(WEB_SERVER)
    return subprocess.run(
        ["node", str(CREATE_PROJECT), str(folder / "server.cjs")],
        env={**os.environ, **KEYS, "PORT": str(port), "LANGFUSE_INIT_PROJECT_ID": "lab", "PAUSE_MILLISECONDS": "20", **env},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("env", "code", "told"),
    [
        ({"FOUND": "lab"}, 0, "project lab: is there"),
        ({"FOUND": "other"}, 1, "project lab: its keys belong to the project other; give it keys of its own"),
        ({"LANGFUSE_INIT_PROJECT_SECRET_KEY": "sk-lf-2"}, 1, "project lab: Langfuse answers 401: "),
        ({"ENDS": "1"}, 1, "project lab: the web server ended with 3"),
    ],
)
def test_it_ends_once_the_web_server_knows_the_project(
    tmp_path: Path, free_port: int, env: dict[str, str], code: int, told: str
) -> None:
    done = run(tmp_path, free_port, **env)
    assert done.returncode == code, done.stderr
    assert told in done.stdout + done.stderr
    assert "sk-lf" not in done.stdout + done.stderr
