"""An OpenAI endpoint tells models that chat from others."""

from dataclasses import replace

from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint

API = OpenAIEndpoint(
    name="gateway", host="gateway.example.com", port=443, scheme="https", key=SecretKey(name="a", key="b"),
    models=("large", "embed", "whisper"), modes={"embed": "embedding", "whisper": "audio_transcription", "hidden": "rerank"},
)  # fmt: skip


def test_models_that_have_no_other_mode_chat() -> None:
    assert API.chat_models == ("large",)


def test_models_of_a_mode_are_those_that_the_client_is_offered() -> None:
    assert API.models_of("embedding") == ("embed",)
    assert API.models_of("rerank") == ()


def test_the_mode_of_a_model_may_come_from_a_wildcard() -> None:
    api = replace(API, models=("openai/gpt", "openai/*"), modes={"openai/*": "embedding"})
    assert [api.mode_of(name) for name in ("openai/gpt", "openai/small", "other")] == ["chat", "embedding", "chat"]
    assert (API.mode_of("whisper"), API.mode_of("large")) == ("audio_transcription", "chat")


def test_an_endpoint_can_be_a_key_of_a_mapping() -> None:
    assert {API: 1}[API] == 1
