"""The whole platform on stores of others: PostgreSQL behind a PgBouncer, and a Valkey that demands TLS and a user.

The pooler has fewer connections to the database than LiteLLM alone has to the pooler, in transaction mode. In the image of LiteLLM
that the tools of ./run build, Prisma's engine prepares no statements in any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from secrets import token_hex
from typing import Any

import pytest
from cdk8s import App
from trustme import CA

from constructs_lib import ENVIRONMENTS, LiteLLMProxyProps, LLMPlatform, PlatformProps
from constructs_lib.core.values.images import Image, locked
from constructs_lib.testing import synth
from tests.cluster.chat import ADMIN, administration, ask, sign_in, words
from tests.cluster.http_api import Answer, Api
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, Object, namespace
from tests.cluster.servers import config_map, secret, server, tls, tls_valkey, valkey_clients

NAMESPACE, OUTSIDE = "cluster-tests-guest", "cluster-tests-host"
POSTGRES, POOLER, VALKEY = (f"{name}.{OUTSIDE}.svc.cluster.local" for name in ("postgres", "pgbouncer", "valkey"))
PORT, POOLER_PORT = 5432, 6432
DATABASES = {"litellm": "litellm", "langfuse": "langfuse", "open-webui": "webui"}
CONNECTIONS = 2
"""Connections of the pooler to each database."""
AT_ONCE = 12
"""Requests at the same time."""
USER, PASSWORD = "platform", token_hex(12)
CA_BUNDLE = "company-ca"
PGBOUNCER = Image(repository="docker.io/edoburu/pgbouncer", tag="v1.25.1-p0", user=70)
SETTINGS = f"""\
[databases]
* = host={POSTGRES} port={PORT}
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
FIRST_BOOT = f"""\
psql --set ON_ERROR_STOP=1 --username {USER} --dbname litellm <<'SQL'
CREATE DATABASE langfuse;
CREATE DATABASE webui;
\\connect webui
CREATE EXTENSION vector;
SQL
"""
CLIENTS = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'litellm' AND client_addr IS NOT NULL"


@pytest.fixture(scope="module")
def authority() -> CA:
    return CA()


@pytest.fixture(scope="module")
def outside(cluster: None, authority: CA) -> Iterator[Namespace]:
    with namespace(OUTSIDE) as place:
        place.apply(mapped(world(authority)))
        place.wait_until_ready()
        yield place


@pytest.fixture(scope="module")
def where(outside: Namespace, authority: CA) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply([config_map(CA_BUNDLE, {"ca.crt": authority.cert_pem.bytes().decode()})])
        place.apply([secret("stores", {"password": PASSWORD})])
        place.apply(mapped(synth(LLMPlatform(App(), "guest", settings()))))
        place.wait_until_ready(1200)
        yield place


def settings() -> PlatformProps:
    """`dev` without observability, on the stores of the other namespace."""
    password = {"name": "stores", "key": "password"}
    databases: dict[str, dict[str, Any]] = {
        name: {"database": database, "username": USER, "password": password} for name, database in DATABASES.items()
    }
    databases["open-webui"]["pooled"] = False  # it prepares statements, which this pooler doesn't keep
    return ENVIRONMENTS["dev"].replace(
        namespace=NAMESPACE,
        create_namespace=False,
        observability=None,
        ca={"config_map": CA_BUNDLE},
        postgres={
            "kind": "external",
            "host": POSTGRES,
            "ssl_mode": "disable",
            "pooler": {"host": POOLER, "port": POOLER_PORT},
            "databases": databases,
        },
        valkey={"kind": "external", "host": VALKEY, "tls": True, "username": USER, "password": password},
    )


def world(authority: CA) -> list[Object]:
    """The database, its pooler, and the Valkey."""
    return [
        tls(authority, VALKEY),
        secret("users", {"password": PASSWORD, "userlist.txt": f'"{USER}" "{PASSWORD}"\n'}),
        config_map("settings", {"pgbouncer.ini": SETTINGS}),
        config_map("first-boot", {"databases.sh": FIRST_BOOT}),
        *server("postgres", PORT, postgres(), image=locked("postgres")),
        *server("pgbouncer", POOLER_PORT, pgbouncer(), image=PGBOUNCER),
        *server("valkey", 6379, tls_valkey(USER), image=locked("valkey")),
    ]


def postgres() -> Object:
    """The container of a PostgreSQL that logs every connection."""
    password = {"secretKeyRef": {"name": "users", "key": "password"}}
    return {
        "args": ["-c", "log_connections=on"],
        "env": [
            {"name": "POSTGRES_USER", "value": USER},
            {"name": "POSTGRES_DB", "value": "litellm"},
            {"name": "POSTGRES_PASSWORD", "valueFrom": password},
            {"name": "PGDATA", "value": "/var/lib/postgresql/data/pgdata"},
        ],
        "volumeMounts": [
            {"name": "data", "mountPath": "/var/lib/postgresql"},
            {"name": "run", "mountPath": "/var/run/postgresql"},
            {"name": "first-boot", "mountPath": "/docker-entrypoint-initdb.d"},
        ],
    }


def pgbouncer() -> Object:
    """The container of the pooler, which logs every connection too."""
    return {
        "command": ["pgbouncer", "/settings/pgbouncer.ini"],
        "volumeMounts": [{"name": "settings", "mountPath": "/settings"}, {"name": "users", "mountPath": "/users"}],
    }


@pytest.fixture(scope="module")
def token(where: Namespace) -> str:
    return sign_in(where)


def completion(url: str, key: str) -> Answer:
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
        answers = list(pool.map(completion, [url] * AT_ONCE, [answer.json["key"] for answer in made]))
        assert {answer.status for answer in answers} == {200}, answers[0].text
    psql = ("psql", f"--username={USER}", "--dbname=litellm", "--tuples-only", "--no-align", f"--command={CLIENTS}")
    assert 1 <= int(outside.execute("deployment/postgres", *psql)) <= CONNECTIONS


def test_a_chat_with_the_agent_comes_through(where: Namespace, token: str) -> None:
    with administration(where, token) as chat:
        assert ADMIN in chat.get("/api/v1/auths/").text
        said = "".join(words(ask(chat, "agent", "/calculate 6*7", stream=True)))
    assert "= 42" in said


def test_litellm_goes_through_the_pooler_alone(where: Namespace, outside: Namespace) -> None:
    (pod,) = where.pods("litellm")
    assert connected(outside, "pgbouncer", pod["status"]["podIP"])
    assert not connected(outside, "postgres", pod["status"]["podIP"])


@pytest.mark.parametrize("component", ["litellm-migration", "open-webui-migration", "open-webui"])
def test_migrations_and_prepared_statements_go_to_the_server_alone(where: Namespace, outside: Namespace, component: str) -> None:
    addresses = [pod["status"]["podIP"] for pod in where.pods(component)]  # a Job may have needed a second pod
    assert [address for address in addresses if connected(outside, "postgres", address)]
    assert not [address for address in addresses if connected(outside, "pgbouncer", address)]


@pytest.mark.parametrize("component", ["litellm", "open-webui", "custom-server"])
def test_programs_use_the_cache_with_tls(where: Namespace, outside: Namespace, component: str) -> None:
    (pod,) = where.pods(component)
    assert [client for client in valkey_clients(outside, USER) if f"addr={pod['status']['podIP']}:" in client]


def test_keys_work_after_the_pooler_started_again(where: Namespace, outside: Namespace) -> None:
    outside.replace_pods("pgbouncer")
    key = where.secret("litellm-open-webui")["api-key"]
    with where.forward("litellm", 8081) as url:
        assert new_key(url, where.secret("litellm")["master-key"]).status == 200
        assert completion(url, key).status == 200
