"""A pooler in front of an external PostgreSQL: programs go through it, migrations and the exporter don't."""

from dataclasses import replace
from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib import LLMPlatform, PlatformProps
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps
from constructs_lib.testing import Manifests, synth

NAMES = ("litellm", "langfuse", "open-webui", "monitoring")
PROPS: dict[str, Any] = {
    "kind": "external",
    "host": "db.example.com",
    "cidrs": ["10.1.0.0/24"],
    "databases": {name: {"database": name, "username": name, "password": {"name": "db", "key": name}} for name in NAMES},
}
POOLER: dict[str, Any] = {"host": "pgbouncer.example.com", "cidrs": ["10.2.0.0/24"]}


def postgres(chart: Chart, **changes: Any) -> ExternalPostgres:
    return ExternalPostgres(chart, "postgres", ExternalPostgresProps.model_validate({**PROPS, **changes}))


def platform(**pooler: Any) -> Manifests:
    props: PlatformProps = ENVIRONMENTS["dev"].replace(postgres={**PROPS, "pooler": {**POOLER, **pooler}})
    return synth(LLMPlatform(App(), "pooled", props))


@pytest.fixture(scope="module")
def pooled() -> Manifests:
    return platform(prepared_statements=True)


def urls(manifests: Manifests, workload: str, container: str | None = None) -> str:
    return manifests.env(workload, container)["DATABASE_URL"]


@pytest.mark.parametrize("name", ["litellm", "langfuse", "langfuse-worker", "open-webui"])
def test_programs_go_through_the_pooler(pooled: Manifests, name: str) -> None:
    assert "@pgbouncer.example.com:6432/" in urls(pooled, name)
    blocks = {peer["ipBlock"]["cidr"] for rule in pooled.policy(name)["egress"] for peer in rule["to"] if "ipBlock" in peer}
    assert ("10.2.0.0/24" in blocks, "10.1.0.0/24" in blocks) == (True, False)


@pytest.mark.parametrize("name", ["litellm", "langfuse", "open-webui"])
def test_migrations_connect_to_the_server(pooled: Manifests, name: str) -> None:
    assert "@db.example.com:5432/" in urls(pooled, f"{name}-migration", name)
    assert pooled.env(f"{name}-migration", "mark-schema")["PGHOST"] == "db.example.com"
    assert pooled.env(name, "schema-gate")["PGHOST"] == "pgbouncer.example.com"


def test_the_exporter_connects_to_the_server(pooled: Manifests) -> None:
    text = str(pooled.container("postgres-exporter")["env"])
    assert "db.example.com" in text
    assert "pgbouncer" not in text


def test_prisma_prepares_no_statements_where_the_pooler_keeps_none(chart: Chart) -> None:
    database = postgres(chart, pooler=POOLER).database("litellm")
    assert database.prisma_dsn("P").endswith("/litellm?sslmode=require&pgbouncer=true")
    assert "pgbouncer" not in database.unpooled.prisma_dsn("P")
    assert "pgbouncer" not in replace(database, prepared_statements=True).prisma_dsn("P").partition("?")[2]


def test_open_webui_needs_a_pooler_that_keeps_prepared_statements() -> None:
    with pytest.raises(
        RuntimeError, match=r"Open WebUI prepares statements, which the pooler 'pgbouncer.example.com' doesn't keep"
    ):
        platform()


def test_an_application_can_go_past_the_pooler(chart: Chart) -> None:
    databases = {"litellm": {**PROPS["databases"]["litellm"], "pooled": False}}
    assert postgres(chart, pooler=POOLER, databases=databases).database("litellm").host == "db.example.com"


def test_a_client_in_another_namespace_has_its_own_keys_for_both(chart: Chart) -> None:
    key = SecretKey(name="theirs", key="password")
    database = postgres(chart, pooler=POOLER).database("litellm").with_keys(password=key)
    assert (database.password, database.unpooled.password) == (key, key)


def test_parameters_are_in_the_url_and_reach_psql(chart: Chart) -> None:
    parameters = {"options": "endpoint=ep-1 -c x=$(PGPASSWORD)", "connect_timeout": "10"}
    databases = {"litellm": {**PROPS["databases"]["litellm"], "parameters": parameters}}
    database = postgres(chart, databases=databases).database("litellm")
    url = database.dsn("PASSWORD")
    assert url.endswith("?sslmode=require&options=endpoint%3Dep-1%20-c%20x%3D%24%28PGPASSWORD%29&connect_timeout=10")
    assert database.readiness
    assert database.readiness.env["PGOPTIONS"] == parameters["options"]
