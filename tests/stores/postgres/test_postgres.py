"""PostgreSQL: defaults, everything set, what it connects to, what it refuses."""

from typing import Any

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.endpoint import DatabaseEndpoint
from constructs_lib.core.images import locked
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.task import Task
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps, Postgres, PostgresProps
from tests.questions import Chart, Manifests, synth

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
    task = Task(chart, "client", image=locked("python"), program="client", role="client")
    task.connect(database, {"PASSWORD": database.password, "URL": database.dsn("PASSWORD")}, wait=True)


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Postgres(chart, "postgres")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = PostgresProps().but(
        image="registry.example.com/pgvector:0.8.6-pg18",
        resources={"cpu": "1", "memory": "2Gi", "memory_limit": "4Gi"},
        volume={"size": "50Gi", "storage_class": "fast", "when_deleted": "Delete"},
        parameters={"max_connections": "500", "shared_buffers": "1GB"},
        node_selector={"disk": "ssd"},
        tolerations=[{"key": "stores", "operator": "Exists"}],
        priority_class="stores",
        pod_annotations={"backup.example.com/volumes": "data"},
    )
    Postgres(chart, "postgres", props).database("chat", extensions=("vector", "pg_trgm"))
    assert own(synth(chart)) == snapshot


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


def test_clients_wait_until_their_role_can_ask(chart: Chart) -> None:
    client(chart, Postgres(chart, "postgres").database("chat"))
    manifests = synth(chart)
    assert manifests.waits("client") == ["wait-for-postgres-chat"]
    wait = manifests.env("client", "wait-for-postgres-chat")
    assert (wait["PGUSER"], wait["PGDATABASE"], wait["PGHOST"]) == ("chat", "chat", "postgres.llm")


def test_extensions_are_made_by_the_superuser(chart: Chart) -> None:
    Postgres(chart, "postgres").database("chat", extensions=("vector",))
    env = synth(chart).env("postgres-chat", "postgres")
    assert (env["APP_EXTENSIONS"], env["PGUSER"]) == ("vector", "postgres")


def test_the_data_directory_is_where_version_18_wants_it(chart: Chart) -> None:
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


def test_refuses_a_database_that_is_not_listed(chart: Chart) -> None:
    with pytest.raises(KeyError, match=r"postgres.databases has no 'chat' \(it has litellm\); list its database"):
        ExternalPostgres(chart, "postgres", EXTERNAL).database("chat")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"replicas": 2}, "less than or equal to 1"),
        ({"autoscaling": {"max_replicas": 3}}, "there is no autoscaling; set replicas"),
        ({"volume": {"size": "20GB"}}, "is not a quantity of bytes"),
        ({"standby": True}, "Extra inputs are not permitted"),
    ],
)
def test_refuses(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        PostgresProps().but(**changes)
