"""Valkey: defaults, everything set, and its connections. Its errors are in `tests/refusals/families/valkey.py`."""

from typing import Any

from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.core.workloads.job import Job
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey, ValkeyProps
from constructs_lib.testing import Manifests, made, synth

EXTERNAL = ExternalValkeyProps(
    host="cache.example.com", password=SecretKey(name="cache", key="password"), tls=True, cidrs=("10.2.0.0/16",)
)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "valkey"]


def client(chart: Chart, cache: CacheEndpoint) -> Manifests:
    assert cache.password
    job = Job(chart, "client", image=locked("python"), program="client", role="client")
    job.connect(cache, {"PASSWORD": cache.password, "URL": cache.dsn("PASSWORD", 1)}, wait=True)
    return synth(chart)


def argument(manifests: Manifests, name: str) -> str:
    arguments = manifests.container("valkey")["args"]
    return arguments[arguments.index(f"--{name}") + 1]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Valkey(chart, "valkey")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = ValkeyProps().replace(
        resources={"memory": "1Gi", "memory_limit": "2Gi"},
        memory_percent=60,
        volume={"size": "20Gi", "storage_class": "fast"},
        env={"TZ": "UTC"},
    )
    Valkey(chart, "valkey", props)
    assert (own(made(lambda into: Valkey(into, "valkey"))), own(synth(chart))) == snapshot_of_changes


def test_no_key_is_evicted_and_every_write_is_logged(chart: Chart) -> None:
    Valkey(chart, "valkey")
    manifests = synth(chart)
    assert argument(manifests, "maxmemory-policy") == "noeviction"
    assert argument(manifests, "appendonly") == "yes"


def test_the_data_takes_a_part_of_the_memory_limit(chart: Chart) -> None:
    Valkey(chart, "valkey", ValkeyProps().replace(resources={"memory_limit": "1000Mi"}, memory_percent=60))
    assert int(argument(synth(chart), "maxmemory")) == 600 * 2**20


def test_clients_need_the_password(chart: Chart) -> None:
    Valkey(chart, "valkey")
    manifests = synth(chart)
    assert argument(manifests, "requirepass") == "$(REDISCLI_AUTH)"
    assert manifests.env("valkey")["REDISCLI_AUTH"] == "secret:valkey/password"


def test_a_client_gets_password_policy_and_wait(chart: Chart) -> None:
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
    command = manifests.container("client", "wait-for-valkey")["command"]
    assert command[-2:] == ["cache.example.com:6379", "TLS"]
    assert not manifests.of("StatefulSet", "Secret")


def test_an_exporter_asks_the_server_itself(chart: Chart) -> None:
    valkey = Valkey(chart, "valkey")
    assert valkey.monitoring() is valkey.cache
