"""PostgreSQL: defaults, everything set, its connections, its errors, and its set-up scripts."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint
from constructs_lib.core.workloads.job import Job
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps, Postgres, PostgresProps
from constructs_lib.stores.postgres.database import ASK_OWN
from constructs_lib.stores.postgres.server import CREATE_DATABASE, FOLDER
from constructs_lib.testing import Manifests, made, synth

EXTERNAL = ExternalPostgresProps.model_validate(
    {
        "host": "db.example.com",
        "port": 6432,
        "cidrs": ["10.1.0.0/16"],
        "databases": {"litellm": {"database": "llm", "username": "gateway", "password": {"name": "db", "key": "password"}}},
    }
)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "postgres"]


def client(chart: Chart, database: DatabaseEndpoint) -> None:
    job = Job(chart, "client", image=locked("python"), program="client", role="client")
    job.connect(database, {"PASSWORD": database.password, "URL": database.dsn("PASSWORD")}, wait=True)


def postgres(into: Chart, props: PostgresProps | None = None) -> None:
    Postgres(into, "postgres", props).database("chat", extensions=("vector", "pg_trgm"))


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    postgres(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = PostgresProps().replace(
        image="registry.example.com/pgvector:0.8.6-pg18",
        resources={"cpu": "1", "memory": "2Gi", "memory_limit": "4Gi"},
        volume={"size": "50Gi", "storage_class": "fast", "when_deleted": "Delete"},
        parameters={"max_connections": "500", "shared_buffers": "1GB"},
        node_selector={"disk": "ssd"},
        tolerations=[{"key": "stores", "operator": "Exists"}],
        priority_class="stores",
        pod_annotations={"backup.example.com/volumes": "data"},
    )
    postgres(chart, props)
    assert (own(made(postgres)), own(synth(chart))) == snapshot_of_changes


def test_each_program_has_a_role_that_owns_one_database(chart: Chart) -> None:
    postgres = Postgres(chart, "postgres")
    one, two = postgres.database("one"), postgres.database("two")
    assert (one.database, one.username, one.password) == ("one", "one", SecretKey(name="postgres-one", key="password"))
    assert two.password != one.password
    env = synth(chart).env("postgres-one", "postgres")
    assert env["APP_PASSWORD"] == "secret:postgres-one/password"
    assert env["PGPASSWORD"] == "secret:postgres/password"


def test_clients_never_see_the_superusers_password(chart: Chart) -> None:
    client(chart, Postgres(chart, "postgres").database("chat"))
    manifests = synth(chart)
    for container in ("client", "wait-for-postgres-chat"):
        assert "secret:postgres/password" not in manifests.env("client", container).values()


def test_clients_wait_until_their_role_is_answered(chart: Chart) -> None:
    client(chart, Postgres(chart, "postgres").database("chat"))
    manifests = synth(chart)
    assert manifests.waits("client") == ["wait-for-postgres-chat"]
    wait = manifests.env("client", "wait-for-postgres-chat")
    assert (wait["PGUSER"], wait["PGDATABASE"], wait["PGHOST"]) == ("chat", "chat", "postgres.llm")


def test_the_superuser_creates_extensions(chart: Chart) -> None:
    Postgres(chart, "postgres").database("chat", extensions=("vector",))
    env = synth(chart).env("postgres-chat", "postgres")
    assert (env["APP_EXTENSIONS"], env["PGUSER"]) == ("vector", "postgres")


def test_the_data_directory_is_where_version_18_expects_it(chart: Chart) -> None:
    Postgres(chart, "postgres")
    mounts = {mount["name"]: mount["mountPath"] for mount in synth(chart).container("postgres")["volumeMounts"]}
    assert mounts["data"] == "/var/lib/postgresql"


def test_an_external_database_looks_the_same_to_its_client(chart: Chart) -> None:
    client(chart, ExternalPostgres(chart, "postgres", EXTERNAL).database("litellm"))
    manifests = synth(chart)
    assert manifests.env("client", "client") == {
        "PASSWORD": "secret:db/password",
        "URL": "postgresql://gateway:$(PASSWORD)@db.example.com:6432/llm?sslmode=require",
    }
    assert manifests.waits("client") == ["wait-for-postgres-litellm"]
    (_, rule) = manifests.policy("client")["egress"]
    assert rule == {"to": [{"ipBlock": {"cidr": "10.1.0.0/16"}}], "ports": [{"protocol": "TCP", "port": 6432}]}


def test_an_external_server_makes_no_objects(chart: Chart) -> None:
    ExternalPostgres(chart, "postgres", EXTERNAL).database("litellm")
    assert synth(chart) == []


def test_all_missing_databases_are_told_at_once(chart: Chart) -> None:
    postgres = ExternalPostgres(chart, "postgres", EXTERNAL)
    for name in ("chat", "litelm"):
        postgres.database(name)
    with pytest.raises(RuntimeError) as raised:
        synth(chart)
    assert "postgres.databases.chat: is missing; list its database, username and password" in str(raised.value)
    assert "postgres.databases.litelm: is missing; did you mean 'litellm'?" in str(raised.value)


def test_an_external_server_is_monitored_if_it_lists_a_role_for_that(chart: Chart) -> None:
    role = {"database": "llm", "username": "stats", "password": {"name": "db", "key": "stats"}}
    props = EXTERNAL.replace(databases={**EXTERNAL.databases, "monitoring": role})
    monitoring = ExternalPostgres(chart, "postgres", props).monitoring()
    assert monitoring
    assert (monitoring.database, monitoring.username) == ("llm", "stats")
    assert ExternalPostgres(chart, "other", EXTERNAL).monitoring() is None


@pytest.mark.parametrize("name", ["postgres", "template1", "monitoring", "public"])
def test_a_database_has_no_name_that_the_server_uses(chart: Chart, name: str) -> None:
    with pytest.raises(ValueError, match=f"postgres: a database can't be called '{name}'"):
        Postgres(chart, "postgres").database(name)


def test_two_applications_cant_share_a_database(chart: Chart) -> None:
    postgres = Postgres(chart, "postgres")
    postgres.database("chat")
    with pytest.raises(ValueError, match="postgres: 'chat' has a database already; give each application its own"):
        postgres.database("chat")


def test_every_secret_and_job_is_an_attribute(chart: Chart) -> None:
    postgres = Postgres(chart, "postgres")
    postgres.database("chat")
    postgres.monitoring()
    names = {"chat", "monitoring"}
    assert set(postgres.secrets) == set(postgres.jobs) == names
    assert postgres.jobs["chat"].job_name() in synth(chart).names("Job")


def test_a_parameter_reaches_the_server_as_written(chart: Chart) -> None:
    text = "$(POSTGRES_PASSWORD) -c fsync=off"
    Postgres(chart, "postgres", PostgresProps().replace(parameters={"cluster_name": text}))
    assert synth(chart).container("postgres")["args"] == ["-c", "cluster_name=$$(POSTGRES_PASSWORD) -c fsync=off"]


# ---- waits and set-up scripts, with a stand-in for psql -------------------------------------------------------------


def run(script: str | Path, psql: str, folder: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    (folder / "psql").write_text(f"#!/bin/sh\n{psql}\n")
    (folder / "psql").chmod(0o755)
    command = ["sh", "-eu", script] if isinstance(script, Path) else ["sh", "-c", script, *arguments]
    path = f"{folder}:{os.environ['PATH']}"
    return subprocess.run(command, env={"PATH": path, **env}, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.parametrize(
    ("answer", "hint"),
    [
        ("FATAL:  password authentication failed for user chat", True),
        ("FATAL:  database chat does not exist", True),
        ("connection refused", False),
        ("FATAL:  the database system is starting up", False),
    ],
)
def test_a_wait_says_what_to_do_if_the_database_was_lost(tmp_path: Path, answer: str, hint: bool) -> None:
    done = run(ASK_OWN, f"echo '{answer}' >&2; exit 2", tmp_path, "postgres-chat")
    assert done.returncode == 1
    assert answer in done.stdout
    assert ("If the Job postgres-chat-... is complete, the database was lost or restored" in done.stdout) == hint


def test_a_wait_ends_once_the_role_is_answered(tmp_path: Path) -> None:
    assert run(ASK_OWN, "echo 1", tmp_path, "postgres-chat").returncode == 0


def test_set_up_says_which_step_failed(tmp_path: Path) -> None:
    failing = 'case "$*" in *EXTENSION*) echo "ERROR: extension not available" >&2; exit 3;; esac; cat >/dev/null'
    env = {"APP_DATABASE": "chat", "APP_ROLE": "chat", "APP_PASSWORD": "x", "APP_EXTENSIONS": "vector"}
    done = run(FOLDER / CREATE_DATABASE[0], failing, tmp_path, **env)
    assert done.returncode == 3
    assert done.stdout.splitlines()[-1] == "extension vector"
    assert "extension not available" in done.stderr
