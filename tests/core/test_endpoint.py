"""Endpoints: the URLs that clients are configured with, and keys for clients in other namespaces."""

import re

import pytest
from cdk8s import App, Chart

from constructs_lib import LiteLLMProxy, OpenAIEndpoint, Postgres, SecretKey, TraceEndpoint, Valkey
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint, CacheEndpoint, DatabaseEndpoint
from constructs_lib.testing import synth
from tests.core.test_workload import component

KEY = SecretKey(name="models", key="api-key")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"port": 8081}, "http://models:8081/v1"),
        ({"port": 80}, "http://models/v1"),
        ({"port": 443}, "http://models:443/v1"),
        ({"port": 443, "scheme": "https"}, "https://models/v1"),
        ({"port": 8443, "scheme": "https"}, "https://models:8443/v1"),
        ({"port": 443, "scheme": "https", "path": "/openai/v1"}, "https://models/openai/v1"),
        ({"port": 8000, "path": "/api/v1/"}, "http://models:8000/api/v1"),
    ],
)
def test_a_base_url_has_the_path_and_no_usual_port(fields: dict[str, object], expected: str) -> None:
    assert OpenAIEndpoint(name="models", host="models", key=KEY, **fields).base_url == expected  # pyright: ignore[reportArgumentType]


def test_an_ipv6_address_stands_in_brackets_in_urls() -> None:
    password, host = SecretKey(name="a", key="b"), "fd00::5"
    server = {"name": "a", "host": host, "port": 1, "password": password}
    database = DatabaseEndpoint(**server, database="d", username="u")  # pyright: ignore[reportArgumentType]
    cache = CacheEndpoint(**server)  # pyright: ignore[reportArgumentType]
    assert OpenAIEndpoint.at("http://[fd00::5]:8000/v1", models=["a"]).base_url == "http://[fd00::5]:8000/v1"
    assert BucketEndpoint(name="a", host=host, port=443, scheme="https", bucket="b").url == "https://[fd00::5]:443"
    assert database.dsn("P") == "postgresql://u:$(P)@[fd00::5]:1/d?sslmode=prefer"
    assert (cache.dsn("P"), cache.nodes) == ("redis://:$(P)@[fd00::5]:1/0", "[fd00::5]:1")


# ---- keys for clients in another namespace --------------------------------------------------------------------------


def charts() -> tuple[Chart, Chart]:
    app = App()
    return Chart(app, "platform", namespace="llm"), Chart(app, "team", namespace="team")


def test_keys_of_another_namespace_are_an_error_that_says_what_to_pass() -> None:
    platform, team = charts()
    component(team, "web").connect(Valkey(platform, "valkey").cache)
    message = (
        "web: valkey is in namespace 'llm'; its Secret 'valkey' isn't in namespace 'team': "
        "pass endpoint.with_keys(password=SecretKey(...))"
    )
    with pytest.raises(RuntimeError, match=re.escape(message)):
        synth(team)


def test_a_client_elsewhere_uses_its_own_secrets_in_its_program_and_in_its_wait() -> None:
    platform, team = charts()
    cache = Valkey(platform, "valkey").cache.with_keys(password=SecretKey(name="mine", key="cache"))
    assert cache.password
    component(team, "web").connect(cache, {"REDIS_PASSWORD": cache.password}, wait=True)
    manifests = synth(team)
    assert manifests.env("web", "wait-for-valkey")["REDISCLI_AUTH"] == "secret:mine/cache"
    assert manifests.env("web")["REDIS_PASSWORD"] == "secret:mine/cache"


def test_every_kind_of_endpoint_with_a_readiness_keeps_no_key_of_its_own() -> None:
    platform, _ = charts()
    mine = SecretKey(name="mine", key="password")
    for endpoint in (Postgres(platform, "postgres").database("web"), Valkey(platform, "valkey").cache):
        readiness = endpoint.with_keys(password=mine).readiness
        assert readiness
        assert [value for value in readiness.env.values() if isinstance(value, SecretKey)] == [mine]


def test_a_client_of_the_same_namespace_needs_no_keys_of_its_own() -> None:
    platform, _ = charts()
    component(platform, "web").connect(Valkey(platform, "valkey").cache)
    assert synth(platform)


@pytest.mark.parametrize("keys", [{}, {"public_key": KEY}, {"public_key": KEY, "secret_key": KEY, "password": KEY}])
def test_all_keys_are_replaced_and_no_others(keys: dict[str, SecretKey]) -> None:
    traces = TraceEndpoint(name="langfuse", host="langfuse", port=9090, public_key=KEY, secret_key=KEY)
    message = "langfuse: with_keys takes public_key=SecretKey(...), secret_key=SecretKey(...); given: "
    with pytest.raises(ValueError, match=re.escape(message)):
        traces.with_keys(**keys)


def test_an_endpoint_without_keys_has_none_to_replace() -> None:
    platform, _ = charts()
    database = Postgres(platform, "postgres").database("litellm")
    with pytest.raises(ValueError, match="litellm: with_keys takes nothing: it has no keys; given: key"):
        LiteLLMProxy(platform, "litellm", database=database).api.with_keys(key=KEY)
