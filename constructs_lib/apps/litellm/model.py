"""Props of one model that LiteLLM offers."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.apps.litellm.references import free_settings_errors, text_errors
from constructs_lib.core.values.free_settings import FreeSettings
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import BaseUrl, PositiveInt32, ServiceName, SingleLine, Text, Unique
from constructs_lib.core.values.wildcards import is_wildcard
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.place import PlaceOnInternet

Mode = Literal[
    "chat", "completion", "responses", "embedding", "rerank", "image_generation", "audio_transcription", "audio_speech", "realtime"
]
"""LiteLLM's names for the kinds of requests that a model answers."""

PROVIDER_AND_MODEL = re.compile(r"\*|[a-z0-9][a-z0-9_-]*/[!-~]+")
SPECIAL_NAMES = ("all-proxy-models", "all-team-models", "no-default-models")
"""Names that mean more than one model in the settings of a key."""
SET_BY = {
    "model": "model",
    "api_base": "api_base",
    "base_url": "api_base",
    "api_key": "api_key",
    "weight": "weight",
    "rpm": "rpm",
    "tpm": "tpm",
    "mock_response": "canned_answer",
    "no-log": "traced",
    "no_log": "traced",
    "guardrails": "guardrails",
}
"""The props that set names of `litellm_params`."""
OF_THE_SERVER = ("api_base", "cidrs", "namespace", "pod_labels", "pod_port", "api_key")
"""Props that a model server of the chart determines."""
INSTEAD = {name: f"use the setting {prop} instead" for name, prop in SET_BY.items()}
INFO_INSTEAD = {"mode": "use the setting mode instead"}


def _provider_and_model(text: str) -> str:
    if not PROVIDER_AND_MODEL.fullmatch(text):
        raise ValueError(f"{text!r} is not a provider and a model; write such as 'anthropic/claude-sonnet-4-5', without spaces")
    return text


class Model(PlaceOnInternet):
    """One deployment of a model. Several of one name share its load."""

    name: SingleLine
    """The name that clients ask for. With `*` it stands for many: `anthropic/*` offers every model of that provider."""
    model: Annotated[str, AfterValidator(_provider_and_model)]
    """Provider and model in LiteLLM's words, such as `anthropic/claude-sonnet-4-5` or `openai/my-vllm-model`."""
    server: ServiceName | None = None
    """The name of one of the model servers, which has address and key. `model` is `openai/` and the name that it serves."""
    api_base: BaseUrl | None = None
    """The URL of the provider's API; None for the provider's own."""
    api_key: SecretKey | None = None
    """The provider's key."""
    mode: Mode = "chat"
    """Kind of requests that the model answers."""
    weight: PositiveInt32 | None = None
    """Its share among the deployments of its name; None shares evenly."""
    rpm: PositiveInt32 | None = None
    """Requests a minute that it takes; None for no limit."""
    tpm: PositiveInt32 | None = None
    """Tokens a minute that it takes; None for no limit."""
    fallbacks: Annotated[Items[str], Unique] = ()
    """The names of models that are asked, in order, when this one fails."""
    canned_answer: Text | None = None
    """An answer that LiteLLM gives itself, without a provider. Only for the mode `chat`."""
    traced: bool = True
    """Whether its requests are traced and counted in metrics. False for a model that judges traces: its own would be judged."""
    guardrails: Annotated[Items[SingleLine], Unique] = ()
    """The names of the guardrails that check its requests and answers."""
    info: FreeSettings = {}
    """Further `model_info`, by its names, such as prices and the length of the context of a model that LiteLLM doesn't know."""
    parameters: FreeSettings = {}
    """Further `litellm_params`, by their names. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""

    @property
    def is_wildcard(self) -> bool:
        """Whether it offers many models."""
        return is_wildcard(self.name)

    def endpoint(self) -> Endpoint:
        """Returns the API that its requests go to."""
        return self.placed_url(self.api_base or "https://", None if self.api_base else "model providers")

    def _servers(self) -> Mapping[str, str | None]:
        return {} if self.server else {"api_base": self.api_base}

    def _errors(self) -> Iterator[str]:
        yield from self._name_errors()
        yield from self._server_errors(self.server) if self.server else ()
        yield from text_errors({"name": self.name, "canned_answer": self.canned_answer})
        if self.canned_answer == "":
            yield "canned_answer: is empty, so LiteLLM would ask the provider; write an answer, or leave it out"
        if self.canned_answer and self.mode != "chat":
            yield f"canned_answer: is text, but a model with mode {self.mode!r} answers otherwise; leave it out"
        yield from free_settings_errors("parameters", self.parameters, INSTEAD)
        yield from free_settings_errors("info", self.info, INFO_INSTEAD)

    def _server_errors(self, server: str) -> Iterator[str]:
        for name in OF_THE_SERVER:
            if getattr(self, name):
                yield f"{name}: is that of the server {server!r}; leave one of them out"

    def _name_errors(self) -> Iterator[str]:
        if self.name != self.name.strip():
            yield f"name: {self.name!r} begins or ends with a space; leave it out"
        if self.name in SPECIAL_NAMES:
            yield f"name: {self.name!r} has a meaning of its own in LiteLLM; take another name"
        if is_wildcard(self.model) and not self.is_wildcard:
            yield f"name: {self.name!r} is one model, but model {self.model!r} stands for many; write '*' in both, or in neither"
