"""Valkey: defaults, everything set, what it connects to, what it refuses."""

from typing import Any

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.endpoint import CacheEndpoint
from constructs_lib.core.images import locked
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.task import Task
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey, ValkeyProps
from tests.questions import Chart, Manifests, synth

EXTERNAL = ExternalValkeyProps(
    host="cache.example.com", password=SecretKey(name="cache", key="password"), tls=True, cidrs=("10.2.0.0/16",)
)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "valkey"]


def client(chart: Chart, cache: CacheEndpoint) -> Manifests:
    task = Task(chart, "client", image=locked("python"), program="client", role="client")
    task.connect(cache, {"PASSWORD": cache.password, "URL": cache.dsn("PASSWORD", 1)}, wait=True)
    return synth(chart)


def argument(manifests: Manifests, name: str) -> str:
    arguments = manifests.container("valkey")["args"]
    return arguments[arguments.index(f"--{name}") + 1]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Valkey(chart, "valkey")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = ValkeyProps().but(
        resources={"memory": "1Gi", "memory_limit": "2Gi"},
        memory_percent=60,
        volume={"size": "20Gi", "storage_class": "fast"},
        env={"TZ": "UTC"},
    )
    Valkey(chart, "valkey", props)
    assert own(synth(chart)) == snapshot


def test_nothing_is_evicted_and_everything_is_written_down(chart: Chart) -> None:
    Valkey(chart, "valkey")
    manifests = synth(chart)
    assert argument(manifests, "maxmemory-policy") == "noeviction"
    assert argument(manifests, "appendonly") == "yes"


def test_the_data_leaves_room_in_the_memory_limit(chart: Chart) -> None:
    Valkey(chart, "valkey", ValkeyProps().but(resources={"memory_limit": "1000Mi"}, memory_percent=60))
    assert int(argument(synth(chart), "maxmemory")) == 600 * 2**20


def test_without_the_password_nobody_is_served(chart: Chart) -> None:
    Valkey(chart, "valkey")
    manifests = synth(chart)
    assert argument(manifests, "requirepass") == "$(REDISCLI_AUTH)"
    assert manifests.env("valkey")["REDISCLI_AUTH"] == "secret:valkey/password"


def test_a_client_gets_the_password_the_way_and_the_wait(chart: Chart) -> None:
    manifests = client(chart, Valkey(chart, "valkey").cache)
    assert manifests.env("client", "client")["URL"] == "redis://:$(PASSWORD)@valkey.llm:6379/1"
    assert manifests.edges() == {("client", "valkey", 6379)}
    assert manifests.waits("client") == ["wait-for-valkey"]


def test_an_external_server_looks_the_same_to_its_client(chart: Chart) -> None:
    manifests = client(chart, ExternalValkey(chart, "valkey", EXTERNAL).cache)
    assert manifests.env("client", "client") == {
        "PASSWORD": "secret:cache/password",
        "URL": "rediss://:$(PASSWORD)@cache.example.com:6379/1",
    }
    assert "--tls" in manifests.container("client", "wait-for-valkey")["command"]
    assert not manifests.of("StatefulSet", "Secret")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"replicas": 3}, "less than or equal to 1"),
        ({"autoscaling": {"max_replicas": 3}}, "there is no autoscaling; set replicas"),
        ({"memory_percent": 95}, "less than or equal to 90"),
        ({"resources": {"memory": "2Gi"}}, "memory '2Gi' is above memory_limit '1Gi'"),
    ],
)
def test_refuses(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ValkeyProps().but(**changes)
