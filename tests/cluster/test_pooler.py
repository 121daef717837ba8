"""LiteLLM behind a PgBouncer in transaction mode, with fewer connections to the database than LiteLLM has to the pooler.

In the image of LiteLLM that the tools of ./run build, Prisma's engine prepares no statements in any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from secrets import token_hex

import pytest
from cdk8s import Chart

from constructs_lib import ExternalPostgres, ExternalPostgresProps, LiteLLMProxy, LiteLLMProxyProps
from constructs_lib.core.values.images import Image, locked
from constructs_lib.testing import chart, synth
from tests.cluster.http_api import Answer, Api
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, Object, namespace
from tests.cluster.servers import config_map, secret, server

NAMESPACE, OUTSIDE = "cluster-tests-pooled", "cluster-tests-pooler"
PORT, POOLER_PORT = 5432, 6432
CONNECTIONS = 2
"""Connections of the pooler to the database."""
AT_ONCE = 12
"""Requests at the same time."""
PASSWORD = token_hex(12)
PGBOUNCER = Image(repository="docker.io/edoburu/pgbouncer", tag="v1.25.1-p0", user=70)
SETTINGS = f"""\
[databases]
litellm = host=postgres.{OUTSIDE}.svc.cluster.local port={PORT} dbname=litellm
[pgbouncer]
listen_addr = 0.0.0.0
listen_port = {POOLER_PORT}
unix_socket_dir =
pool_mode = transaction
max_prepared_statements = 0
default_pool_size = {CONNECTIONS}
auth_type = scram-sha-256
auth_file = /users/userlist.txt
"""
CLIENTS = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'litellm' AND client_addr IS NOT NULL"


@pytest.fixture(scope="module")
def outside(cluster: None) -> Iterator[Namespace]:
    with namespace(OUTSIDE) as place:
        place.apply(mapped(world()))
        place.wait_until_ready()
        yield place


@pytest.fixture(scope="module")
def where(outside: Namespace) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply([secret("database", {"password": PASSWORD})])
        place.apply(mapped(synth(pooled_chart())))
        place.wait_until_ready()
        yield place


def world() -> list[Object]:
    """The database and its pooler."""
    return [
        secret("users", {"password": PASSWORD, "userlist.txt": f'"litellm" "{PASSWORD}"\n'}),
        config_map("settings", {"pgbouncer.ini": SETTINGS}),
        *server("postgres", PORT, postgres(), image=locked("postgres")),
        *server("pgbouncer", POOLER_PORT, pgbouncer(), image=PGBOUNCER),
    ]


def postgres() -> Object:
    """The container of a PostgreSQL that logs every connection."""
    password = {"secretKeyRef": {"name": "users", "key": "password"}}
    return {
        "args": ["-c", "log_connections=on"],
        "env": [
            {"name": "POSTGRES_USER", "value": "litellm"},
            {"name": "POSTGRES_PASSWORD", "valueFrom": password},
            {"name": "PGDATA", "value": "/var/lib/postgresql/data/pgdata"},
        ],
        "volumeMounts": [
            {"name": "data", "mountPath": "/var/lib/postgresql"},
            {"name": "run", "mountPath": "/var/run/postgresql"},
        ],
    }


def pgbouncer() -> Object:
    """The container of the pooler, which logs every connection too."""
    return {
        "command": ["pgbouncer", "/settings/pgbouncer.ini"],
        "volumeMounts": [{"name": "settings", "mountPath": "/settings"}, {"name": "users", "mountPath": "/users"}],
    }


def pooled_chart() -> Chart:
    """LiteLLM, with its demo model."""
    into = chart("pooled", NAMESPACE)
    database = ExternalPostgresProps.model_validate(
        {
            "host": f"postgres.{OUTSIDE}.svc.cluster.local",
            "ssl_mode": "disable",
            "pooler": {"host": f"pgbouncer.{OUTSIDE}.svc.cluster.local", "port": POOLER_PORT},
            "databases": {
                "litellm": {"database": "litellm", "username": "litellm", "password": {"name": "database", "key": "password"}}
            },
        }
    )
    props = LiteLLMProxyProps().replace(replicas=1, resources={"cpu": "200m", "memory": "1Gi"})
    litellm = ExternalPostgres(into, "postgres", database).database("litellm")
    LiteLLMProxy(into, "litellm", props, database=litellm).client("tests")
    return into


def chat(url: str, key: str) -> Answer:
    question = {"model": LiteLLMProxyProps().models[0].name, "messages": [{"role": "user", "content": "Who are you?"}]}
    return Api(url, key).post("/v1/chat/completions", question)


def new_key(url: str, master_key: str) -> Answer:
    return Api(url, master_key).post("/key/generate", {})


def connected(outside: Namespace, server: str, address: str) -> bool:
    """Whether a server logged a connection from an address."""
    logs = outside.kubectl("logs", f"deployment/{server}")
    return f"host={address} " in logs or f"@{address}:" in logs


def test_many_keys_at_once_take_few_connections_to_the_database(where: Namespace, outside: Namespace) -> None:
    master_key = where.secret("litellm")["master-key"]
    with where.forward("litellm", 8081) as url, ThreadPoolExecutor(AT_ONCE) as pool:
        made = list(pool.map(new_key, [url] * AT_ONCE, [master_key] * AT_ONCE))
        assert {answer.status for answer in made} == {200}, made[0].text
        answers = list(pool.map(chat, [url] * AT_ONCE, [answer.json["key"] for answer in made]))
        assert {answer.status for answer in answers} == {200}, answers[0].text
    psql = ("psql", "--username=litellm", "--tuples-only", "--no-align", f"--command={CLIENTS}")
    assert 1 <= int(outside.execute("deployment/postgres", *psql)) <= CONNECTIONS


def test_litellm_goes_through_the_pooler_alone(where: Namespace, outside: Namespace) -> None:
    (pod,) = where.pods("litellm")
    assert connected(outside, "pgbouncer", pod["status"]["podIP"])
    assert not connected(outside, "postgres", pod["status"]["podIP"])


def test_its_migration_goes_to_the_server_alone(where: Namespace, outside: Namespace) -> None:
    (pod,) = where.pods("litellm-migration")
    assert connected(outside, "postgres", pod["status"]["podIP"])
    assert not connected(outside, "pgbouncer", pod["status"]["podIP"])


def test_keys_work_after_the_pooler_started_again(where: Namespace, outside: Namespace) -> None:
    outside.replace_pods("pgbouncer")
    key = where.secret("litellm-tests")["api-key"]
    with where.forward("litellm", 8081) as url:
        assert new_key(url, where.secret("litellm")["master-key"]).status == 200
        assert chat(url, key).status == 200
