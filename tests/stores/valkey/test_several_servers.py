"""Sentinels and Redis Clusters: what each program gets, both ports in policies, and the programs that can't use them."""

from typing import Any

import pytest
import yaml
from cdk8s import App, Chart
from redis.asyncio.sentinel import SentinelConnectionPool

from constructs_lib import ENVIRONMENTS, CacheEndpoint, ExternalValkey, ExternalValkeyProps, LLMPlatform, SecretKey
from constructs_lib.apps.agent_server.server.memory import Memory
from constructs_lib.apps.agent_server.server.settings import SettingsError, load
from constructs_lib.testing import Manifests, synth
from tests.apps.agent_server.server.test_settings import ENOUGH

PASSWORD = {"name": "cache", "key": "password"}
SENTINEL: dict[str, Any] = {
    "kind": "external", "password": PASSWORD, "cidrs": ["10.3.0.0/24"],
    "sentinel": {"master": "chat", "hosts": ["s1.example.com", "s2.example.com"], "password": PASSWORD},
}  # fmt: skip
CLUSTER: dict[str, Any] = {"kind": "external", "host": "cluster.example.com", "cluster": True, "tls": True, "password": PASSWORD}
AGENT = {"kind": "image", "image": "registry.example.com/agent:1"}


def platform(valkey: dict[str, Any], **changes: Any) -> Manifests:
    return synth(LLMPlatform(App(), "several", ENVIRONMENTS["dev"].replace(valkey=valkey, **changes)))


@pytest.fixture(scope="module")
def sentinels() -> Manifests:
    return platform(SENTINEL)


@pytest.fixture(scope="module")
def cluster() -> Manifests:
    return platform(CLUSTER, agent_server=AGENT)


def redis(manifests: Manifests, name: str, container: str | None = None) -> dict[str, str]:
    return {variable: value for variable, value in manifests.env(name, container).items() if "REDIS" in variable}


def coordination(manifests: Manifests) -> dict[str, Any]:
    config = yaml.safe_load(manifests.find("ConfigMap", "litellm-config")["data"]["config.yaml"])
    assert not [name for name in config["router_settings"] if name.startswith("redis")]
    return config["general_settings"]["coordination_redis"]


# ---- sentinels ------------------------------------------------------------------------------------------------------


def test_litellm_asks_the_sentinels(sentinels: Manifests) -> None:
    assert coordination(sentinels) == {
        "sentinel_nodes": [["s1.example.com", 26379], ["s2.example.com", 26379]],
        "service_name": "chat",
        "sentinel_password": "os.environ/REDIS_SENTINEL_PASSWORD",
        "password": "os.environ/REDIS_PASSWORD",
        "ssl": False,
    }
    secret = "secret:cache/password"
    assert redis(sentinels, "litellm") == {"REDIS_PASSWORD": secret, "REDIS_SENTINEL_PASSWORD": secret}


def test_langfuse_asks_the_sentinels(sentinels: Manifests) -> None:
    assert redis(sentinels, "langfuse-worker") == {
        "REDIS_SENTINEL_ENABLED": "true",
        "REDIS_SENTINEL_NODES": "s1.example.com:26379,s2.example.com:26379",
        "REDIS_SENTINEL_MASTER_NAME": "chat",
        "REDIS_SENTINEL_PASSWORD": "secret:cache/password",
        "REDIS_SENTINEL_TLS_ENABLED": "false",
        "REDIS_AUTH": "secret:cache/password",
        "REDIS_TLS_ENABLED": "false",
    }


def test_open_webui_asks_the_sentinels_for_the_host_of_its_url(sentinels: Manifests) -> None:
    env = sentinels.env("open-webui")
    assert env["REDIS_URL"] == env["WEBSOCKET_REDIS_URL"] == "redis://:$(REDIS_PASSWORD)@chat:6379/0"
    for prefix in ("REDIS", "WEBSOCKET"):
        assert env[f"{prefix}_SENTINEL_HOSTS"] == "s1.example.com,s2.example.com"
        assert env[f"{prefix}_SENTINEL_PORT"] == "26379"


def test_the_agent_asks_the_sentinels(sentinels: Manifests) -> None:
    env = {name: value.replace("secret:", "") for name, value in redis(sentinels, "custom-server").items()}
    memory: Any = Memory(load({**ENOUGH, "REDIS_HOST": "", **env}))
    pool: Any = memory._redis.connection_pool
    assert SentinelConnectionPool in type(pool).__mro__
    asked = [client.connection_pool.connection_kwargs for client in pool.sentinel_manager.sentinels]
    assert [(one["host"], one["port"], one["password"]) for one in asked] == [
        ("s1.example.com", 26379, "cache/password"),
        ("s2.example.com", 26379, "cache/password"),
    ]
    assert (pool.service_name, pool.connection_kwargs["password"]) == ("chat", "cache/password")


@pytest.mark.parametrize("name", ["litellm", "langfuse", "langfuse-worker", "open-webui", "custom-server"])
def test_policies_open_to_servers_and_sentinels(sentinels: Manifests, name: str) -> None:
    block = {"ipBlock": {"cidr": "10.3.0.0/24"}}
    ports = {port["port"] for rule in sentinels.policy(name)["egress"] if block in rule["to"] for port in rule["ports"]}
    assert ports == {6379, 26379}


def test_waits_ask_the_sentinels_with_their_password(sentinels: Manifests) -> None:
    wait = sentinels.container("litellm", "wait-for-valkey")
    assert wait["command"][-2:] == ["s1.example.com:26379,s2.example.com:26379", "PLAIN"]
    assert sentinels.env("litellm", "wait-for-valkey")["REDIS_PASSWORD"] == "secret:cache/password"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tls": True}, "Open WebUI connects to sentinels without TLS only"),
        (
            {"sentinel": {**SENTINEL["sentinel"], "password": None}},
            "Open WebUI sends the password of the servers to the sentinels too; both must have the same one, or none",
        ),
    ],
)
def test_sentinels_that_open_webui_cannot_use(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(RuntimeError, match=message):
        platform({**SENTINEL, **changes})


@pytest.mark.parametrize(
    ("env", "problem"),
    [
        ({"REDIS_SENTINEL_NODES": "s1"}, "REDIS_SENTINEL_NODES is invalid: must be such as host:26379,other:26379"),
        ({"REDIS_SENTINEL_NODES": "s1:26379"}, "REDIS_SENTINEL_MASTER is required with sentinels"),
    ],
)
def test_the_agent_tells_which_variable_of_the_sentinels_is_wrong(env: dict[str, str], problem: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load({**ENOUGH, **env})
    assert problem in str(caught.value).splitlines()


# ---- clusters -------------------------------------------------------------------------------------------------------


def test_litellm_connects_to_the_cluster(cluster: Manifests) -> None:
    assert coordination(cluster) == {
        "startup_nodes": [{"host": "cluster.example.com", "port": 6379}],
        "password": "os.environ/REDIS_PASSWORD",
        "ssl": True,
    }


def test_langfuse_connects_to_the_cluster(cluster: Manifests) -> None:
    env = redis(cluster, "langfuse")
    assert (env["REDIS_CLUSTER_ENABLED"], env["REDIS_CLUSTER_NODES"]) == ("true", "cluster.example.com:6379")
    assert (env["REDIS_TLS_ENABLED"], "REDIS_HOST" in env) == ("true", False)


def test_open_webui_connects_to_the_cluster(cluster: Manifests) -> None:
    env = cluster.env("open-webui")
    assert (env["REDIS_CLUSTER"], env["REDIS_URL"]) == ("True", "rediss://:$(REDIS_PASSWORD)@cluster.example.com:6379/0")


def test_an_agent_of_ones_own_is_told_that_it_is_a_cluster(cluster: Manifests) -> None:
    env = redis(cluster, "custom-server")
    assert (env["REDIS_HOST"], env["REDIS_CLUSTER"], env["REDIS_SSL"]) == ("cluster.example.com", "true", "true")


def test_the_reference_agent_cannot_use_a_cluster() -> None:
    with pytest.raises(RuntimeError, match="the reference agent can't use a Redis Cluster"):
        platform(CLUSTER)


@pytest.mark.parametrize("valkey", [SENTINEL, CLUSTER], ids=["sentinel", "cluster"])
def test_several_servers_have_no_exporter(chart: Chart, valkey: dict[str, Any]) -> None:
    assert ExternalValkey(chart, "valkey", ExternalValkeyProps.model_validate(valkey)).monitoring() is None


def test_a_client_in_another_namespace_has_its_own_keys_for_the_sentinels(chart: Chart) -> None:
    cache: CacheEndpoint = ExternalValkey(chart, "valkey", ExternalValkeyProps.model_validate(SENTINEL)).cache
    key = SecretKey(name="theirs", key="password")
    theirs = cache.with_keys(password=key, sentinel_password=key)
    assert theirs.sentinel_password == key
    assert theirs.readiness
    assert theirs.readiness.env["REDIS_PASSWORD"] == key
