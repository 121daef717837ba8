"""The smoke test's objects: a Job on demand with a key and connections of its own."""

import pytest
from cdk8s import App

from constructs_lib import ENVIRONMENTS, LLMPlatform
from constructs_lib.testing import Manifests, synth
from tests.platforms import platform


def smoke_edges(objects: Manifests) -> set[str]:
    return {server for client, server, _ in objects.edges() if client == "smoke-test"}


def test_it_runs_only_when_asked() -> None:
    spec = platform("dev").find("CronJob", "smoke-test")["spec"]
    assert spec["suspend"] is True
    assert spec["jobTemplate"]["spec"]["backoffLimit"] == 0


def test_it_reaches_all_that_it_asks() -> None:
    assert smoke_edges(platform("dev")) == {"litellm", "custom-server", "langfuse", "prometheus"}
    assert smoke_edges(platform("dev-with-logs")) == {"litellm", "custom-server", "langfuse", "prometheus", "elasticsearch"}


def test_its_variables_name_the_servers_and_its_own_key() -> None:
    env = platform("dev-with-logs").env("smoke-test")
    assert env["OPENAI_API_KEY"] == "secret:litellm-smoke-test/api-key"
    assert env["AGENT_API_KEY"] == "secret:custom-server/api-key"
    assert (env["SMOKE_MODEL"], env["SMOKE_AGENT_MODEL"], env["SMOKE_TRACED"]) == ("demo", "agent", "agent")
    assert env["SMOKE_TARGETS"] == "litellm,custom-server"
    assert env["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/reader-password"


def test_the_deadline_of_its_job_is_after_that_of_its_checks() -> None:
    objects = changed(smoke_test={"wait_seconds": 600})
    assert objects.env("smoke-test")["SMOKE_WAIT_SECONDS"] == "600"
    assert objects.find("CronJob", "smoke-test")["spec"]["jobTemplate"]["spec"]["activeDeadlineSeconds"] == 900


def test_with_an_agent_of_your_own_the_trace_is_litellms() -> None:
    objects = changed(agent_server={"kind": "image", "image": "example.com/agent:1", "metrics_path": None})
    env = objects.env("smoke-test")
    assert (env["SMOKE_TRACED"], env["SMOKE_TARGETS"]) == ("completion", "litellm")


def test_without_observability_it_asks_no_prometheus() -> None:
    objects = changed(observability=None)
    assert smoke_edges(objects) == {"litellm", "custom-server", "langfuse"}
    assert "PROMETHEUS_URL" not in objects.env("smoke-test")


def test_with_tls_it_knows_elasticsearchs_authority() -> None:
    tls = {"secret": "elasticsearch-tls"}
    objects = changed(observability={"logs": {"elasticsearch": {"tls": tls, "http_tls": True}}})
    assert objects.env("smoke-test")["ELASTICSEARCH_CA"] == "/opt/authorities/ca.crt"


def test_it_can_be_left_out() -> None:
    objects = changed(smoke_test=None)
    assert not objects.has("CronJob", "smoke-test")
    assert not objects.has("Secret", "litellm-smoke-test")


@pytest.mark.parametrize(
    ("models", "asked", "error"),
    [
        (["anthropic/*"], None, "smoke_test.model: is required, since litellm names no chat model; write the model to ask"),
        (["demo"], "demmo", "smoke_test.model: 'demmo' is not a chat model of litellm; available: demo"),
        (["demo"], "demo*", "smoke_test.model: 'demo*' is not a chat model of litellm; available: demo"),
    ],
)
def test_a_model_that_cannot_be_asked_is_an_error(models: list[str], asked: str | None, error: str) -> None:
    settings = {"models": [{"name": name, "model": f"openai/{name}", "canned_answer": "x"} for name in models]}
    with pytest.raises(RuntimeError) as raised:
        changed(
            litellm=settings,
            agent_server={"model": "demo"} if models == ["demo"] else {"model": "anthropic/a"},
            smoke_test={"model": asked},
        )
    assert error in str(raised.value)


def changed(**changes: object) -> Manifests:
    return synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(**changes)))
