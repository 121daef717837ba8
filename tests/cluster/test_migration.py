"""A migration that is killed half-way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cluster.charts import Gateway, gateway
from tests.cluster.kubectl import Namespace, Object, eventually, namespace

NAMESPACE = "cluster-tests-migration"
SLOW_DOWN = """
CREATE FUNCTION slow_down() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.2); END';
CREATE EVENT TRIGGER slow_down ON ddl_command_end EXECUTE FUNCTION slow_down();
"""
"""For template1, of which every new database is a copy: each statement of a migration then takes a while."""
SPEED_UP = "DROP EVENT TRIGGER slow_down"
STEPS_DONE = "SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL"


@pytest.fixture(scope="module")
def made() -> Gateway:
    return gateway(NAMESPACE, replicas=2)


@pytest.fixture(scope="module")
def where(cluster: None, made: Gateway) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        yield place


def ask(where: Namespace, database: str, sql: str) -> str:
    command = ("psql", "--username=postgres", "--tuples-only", "--no-align", f"--dbname={database}", f"--command={sql}")
    return where.execute("pod/postgres-0", *command).strip()


def slow_postgres(where: Namespace, made: Gateway) -> None:
    """PostgreSQL without anybody who uses it yet, and slow in what migrations do."""
    where.apply([item for item in made.objects if item["kind"] not in ("Deployment", "Job") or is_generator(item)])
    where.wait_until_ready()
    ask(where, "template1", SLOW_DOWN)


def is_generator(item: Object) -> bool:
    return item["metadata"]["labels"]["app"].endswith("secret-generator")


def phase(pod: Object, container: str) -> str:
    """`running`, `waiting` or `terminated`."""
    statuses = [*pod["status"].get("initContainerStatuses", []), *pod["status"].get("containerStatuses", [])]
    return next(key for status in statuses if status["name"] == container for key in status["state"])


def steps_done(where: Namespace) -> int:
    return int(ask(where, "litellm", STEPS_DONE))


def test_a_migration_killed_half_way_ends_well_and_the_pods_wait_for_it(where: Namespace, made: Gateway) -> None:
    slow_postgres(where, made)
    where.apply(made.objects)
    eventually("a migration that has begun", lambda: steps_done(where) > 10, 300)
    (killed,) = where.pods("litellm-migration")
    where.kubectl("delete", "pod", killed["metadata"]["name"], "--force", "--grace-period=0")
    half = steps_done(where)
    assert [phase(pod, "schema-gate") for pod in where.pods("litellm")] == ["running", "running"]
    ask(where, "litellm", SPEED_UP)
    where.wait_until_ready()
    assert steps_done(where) > half
    assert killed["metadata"]["uid"] not in {pod["metadata"]["uid"] for pod in where.pods("litellm-migration")}
