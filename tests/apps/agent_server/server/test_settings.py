"""Environment variables of the agent: defaults, and all errors at once."""

import os

import pytest

from constructs_lib.apps.agent_server.server import logs
from constructs_lib.apps.agent_server.server.__main__ import main
from constructs_lib.apps.agent_server.server.settings import SettingsError, load

ENOUGH = {
    "OPENAI_BASE_URL": "http://litellm:8081/v1/",
    "OPENAI_API_KEY": "sk-gateway\n",
    "AGENT_MODEL": "thinker",
    "AGENT_API_KEY": "sk-client",
    "REDIS_HOST": "valkey",
}


def test_defaults() -> None:
    settings = load(ENOUGH)
    assert settings.openai_base_url == "http://litellm:8081/v1"
    assert settings.openai_api_key.get_secret_value() == "sk-gateway"
    assert (settings.port, settings.redis_port, settings.agent_name, settings.agent_max_steps) == (5000, 6379, "agent", 6)
    assert (settings.agent_tool_timeout_seconds, settings.agent_model_timeout_seconds) == (30, 600)
    assert settings.agent_memory_ttl_seconds == 30 * 24 * 3600
    assert settings.langfuse_base_url is None
    assert settings.redis_password is None


def test_an_empty_variable_counts_as_not_set() -> None:
    assert load({**ENOUGH, "AGENT_MAX_STEPS": "", "LANGFUSE_BASE_URL": " "}).agent_max_steps == 6


def test_every_problem_is_named_at_once_and_no_value_is_shown() -> None:
    env = {
        "OPENAI_BASE_URL": "litellm",
        "REDIS_PORT": "tcp://10.0.0.1:6379",
        "AGENT_MAX_STEPS": "0",
        "AGENT_API_KEY": "hush",
        "LANGFUSE_SECRET_KEY": "hush",
    }
    with pytest.raises(SettingsError) as caught:
        load(env)
    lines = str(caught.value).splitlines()
    assert "OPENAI_BASE_URL is invalid: must start with http:// or https://" in lines
    assert {line.split()[0] for line in lines} == {
        "OPENAI_BASE_URL",
        "OPENAI_API_KEY",
        "AGENT_MODEL",
        "AGENT_MAX_STEPS",
        "REDIS_HOST",
        "REDIS_PORT",
        "LANGFUSE_BASE_URL",
        "LANGFUSE_PUBLIC_KEY",
    }
    assert "hush" not in str(caught.value)
    assert "10.0.0.1" not in str(caught.value)


def test_keys_are_not_in_the_settings_text() -> None:
    assert "sk-" not in repr(load(ENOUGH))


def test_a_process_with_invalid_variables_exits_with_the_errors(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "environ", {**ENOUGH, "AGENT_MODEL": ""})
    monkeypatch.setattr(logs, "configure", lambda: None)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == "AGENT_MODEL is required\n"
