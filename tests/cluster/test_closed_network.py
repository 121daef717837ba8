"""LiteLLM and Open WebUI on tainted nodes, a DNS known by its address, stores that demand TLS, a proxy as the only way out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

import pytest
from cdk8s import Chart
from trustme import CA

from constructs_lib import (
    CaProps,
    ClusterPlatform,
    ExternalDatabaseProps,
    ExternalPostgres,
    ExternalPostgresProps,
    ExternalValkey,
    ExternalValkeyProps,
    LiteLLMProxy,
    LiteLLMProxyProps,
    Model,
    OpenWebUI,
    OpenWebUIProps,
    PodProps,
    ProxyProps,
    SecretKey,
    configure_chart,
)
from constructs_lib.core.values.images import locked
from constructs_lib.testing import Manifests, chart, synth
from tests.cluster import outside_world
from tests.cluster.http_api import Api
from tests.cluster.image_map import image_map, mapped
from tests.cluster.kubectl import Namespace, Object, kubectl, namespace
from tests.cluster.outside_world import ANSWER, PROXY_PORT
from tests.cluster.servers import config_map, secret, server, tls, tls_valkey, valkey_clients

NAMESPACE, OUTSIDE = "cluster-tests-closed", "cluster-tests-outside"
DATABASE = f"postgres.{OUTSIDE}.svc.cluster.local"
VALKEY = f"valkey.{OUTSIDE}.svc.cluster.local"
MODEL_HOST = "models.example.com"
TAINT = "cluster-tests/dedicated"
PASSWORD = token_hex(12)
CA_BUNDLE = "company-ca"
CHAT_DATABASE = "CREATE DATABASE chat;\n\\connect chat\nCREATE EXTENSION vector;\n"
ONLY_TLS = "sed -i -E 's/^host( +all +all +all)/hostssl\\1/' \"$PGDATA/pg_hba.conf\"\n"


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
def tainted() -> Iterator[None]:
    kubectl("taint", "nodes", "--all", "--overwrite", f"{TAINT}=llm:NoSchedule")
    yield
    kubectl("taint", "nodes", "--all", f"{TAINT}-")


@pytest.fixture(scope="module")
def where(outside: Namespace, tainted: None, authority: CA) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply(given(authority))
        place.apply(mapped(for_rebuilt_images(synth(closed_chart()))))
        place.wait_until_ready()
        yield place


def closed_chart() -> Chart:
    """LiteLLM and Open WebUI with all that their surroundings ask for."""
    into = chart("closed", NAMESPACE)
    configure_chart(
        into,
        ca=CaProps(config_map=CA_BUNDLE),
        proxy=ProxyProps(url=f"http://proxy.{OUTSIDE}:{PROXY_PORT}", namespace=OUTSIDE),
        pods=PodProps().replace(tolerations=[{"key": TAINT, "operator": "Equal", "value": "llm", "effect": "NoSchedule"}]),
        cluster=ClusterPlatform().replace(dns=[{"cidrs": dns_addresses()}]),
    )
    password = SecretKey(name="database", key="password")
    databases = {
        application: ExternalDatabaseProps(database=name, username="litellm", password=password)
        for application, name in {"litellm": "litellm", "open-webui": "chat"}.items()
    }
    props = ExternalPostgresProps(host=DATABASE, ssl_mode="verify-full", databases=databases)
    database = ExternalPostgres(into, "postgres", props)
    valkey = ExternalValkeyProps(host=VALKEY, tls=True, username="litellm", password=password)
    model = Model(
        name="outside", model="openai/any", api_base=f"https://{MODEL_HOST}/v1", api_key=SecretKey(name="model", key="key")
    )
    props = LiteLLMProxyProps().replace(replicas=1, models=[model], resources={"cpu": "200m", "memory": "1Gi"})
    proxy = LiteLLMProxy(
        into,
        "litellm",
        props,
        database=database.database("litellm"),
        cache=ExternalValkey(into, "valkey", valkey).cache,
    )
    chat = OpenWebUIProps().replace(replicas=1, resources={"cpu": "100m"}, volume={"size": "1Gi"})
    client = proxy.client("tests", models=("outside",))
    OpenWebUI(into, "open-webui", chat, backends=[client], database=database.database("open-webui", extensions=("vector",)))
    return into


def for_rebuilt_images(objects: Manifests) -> Manifests:
    """Returns the objects without Prisma's parameter `sslaccept` where another program stands in for Prisma's engine."""
    if locked("litellm").repository not in image_map():
        return objects
    return Manifests(json.loads(json.dumps(list(objects)).replace("&sslaccept=strict", "")))


def dns_addresses() -> list[str]:
    """Returns the addresses of the DNS pods, as a policy names a DNS that runs outside of pods."""
    pods: list[Object] = json.loads(kubectl("--namespace=kube-system", "get", "pods", "--selector=k8s-app=kube-dns", "-ojson"))[
        "items"
    ]
    return [f"{pod['status']['podIP']}/32" for pod in pods]


def given(authority: CA) -> list[Object]:
    """The objects that a company's administrators make."""
    return [
        config_map(CA_BUNDLE, {"ca.crt": authority.cert_pem.bytes().decode()}),
        secret("database", {"password": PASSWORD}),
        secret("model", {"key": "any"}),
    ]


def world(authority: CA) -> list[Object]:
    """The database, the proxy, and the model behind it."""
    program = Path(outside_world.__file__).read_text()
    first_boot = {"chat.sql": CHAT_DATABASE, "only-tls.sh": ONLY_TLS}
    return [
        tls(authority, DATABASE, VALKEY, MODEL_HOST),
        secret("users", {"password": PASSWORD}),
        config_map("proxy", {"outside_world.py": program}),
        config_map("first-boot", first_boot),
        *server("postgres", 5432, postgres(), image=locked("postgres"), tolerates=TAINT),
        *server("valkey", 6379, tls_valkey("litellm"), image=locked("valkey"), tolerates=TAINT),
        *server("proxy", PROXY_PORT, proxy(), image=locked("python"), tolerates=TAINT),
    ]


def postgres() -> Object:
    """The container of a PostgreSQL that accepts no connection without TLS."""
    settings = {"ssl": "on", "ssl_cert_file": "/tls/tls.crt", "ssl_key_file": "/tls/tls.key"}
    password = {"secretKeyRef": {"name": "users", "key": "password"}}
    return {
        "args": [part for name, value in settings.items() for part in ("-c", f"{name}={value}")],
        "env": [
            {"name": "POSTGRES_USER", "value": "litellm"},
            {"name": "POSTGRES_PASSWORD", "valueFrom": password},
            {"name": "PGDATA", "value": "/var/lib/postgresql/data/pgdata"},
        ],
        "volumeMounts": [
            {"name": "tls", "mountPath": "/tls"},
            {"name": "first-boot", "mountPath": "/docker-entrypoint-initdb.d"},
            {"name": "data", "mountPath": "/var/lib/postgresql"},
            {"name": "run", "mountPath": "/var/run/postgresql"},
        ],
    }


def proxy() -> Object:
    """The container of the proxy and the model."""
    return {
        "command": ["python3", "/program/outside_world.py", "/tls/tls.crt", "/tls/tls.key"],
        "volumeMounts": [{"name": "tls", "mountPath": "/tls"}, {"name": "proxy", "mountPath": "/program"}],
    }


def test_every_pod_and_job_runs_on_tainted_nodes(where: Namespace) -> None:
    pods = where.all("pods")
    assert len(pods) > 3
    assert all(TAINT in [each["key"] for each in pod["spec"]["tolerations"] if "key" in each] for pod in pods)


def test_the_database_takes_connections_with_tls_alone(where: Namespace, outside: Namespace) -> None:
    sql = "SELECT count(*) > 0 AND bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE client_addr IS NOT NULL"
    psql = ("psql", "--username=litellm", "--tuples-only", "--no-align", f"--command={sql}")
    assert outside.execute("deployment/postgres", *psql).strip() == "t"


def test_a_chat_reaches_the_model_through_the_proxy(where: Namespace, outside: Namespace) -> None:
    key = where.secret("litellm-tests")["api-key"]
    with where.forward("litellm", 8081) as url:
        question = {"model": "outside", "messages": [{"role": "user", "content": "Where are you?"}]}
        answer = Api(url, key).post("/v1/chat/completions", question)
    assert answer.status == 200, answer.text
    assert answer.json["choices"][0]["message"]["content"] == ANSWER
    assert f"CONNECT {MODEL_HOST}:443" in outside.kubectl("logs", "deployment/proxy")


def test_the_policy_lets_litellm_out_to_the_proxy_and_the_database_alone(where: Namespace) -> None:
    egress = where.get("networkpolicy", "litellm")["spec"]["egress"]
    ports = {port["port"] for rule in egress for port in rule["ports"]}
    assert ports == {53, 5432, 6379, PROXY_PORT}


def test_open_webui_stores_its_data_in_the_database_with_tls(where: Namespace, outside: Namespace) -> None:
    psql = ("psql", "--username=litellm", "--dbname=chat", "--tuples-only", "--no-align", '--command=SELECT count(*) FROM "user"')
    assert outside.execute("deployment/postgres", *psql).strip() == "1"


def test_the_cache_is_used_with_tls_by_the_user(where: Namespace, outside: Namespace) -> None:
    assert [client for client in valkey_clients(outside, "litellm") if "lib-name=redis-py" in client]
