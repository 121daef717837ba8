"""Endpoints of models and of the tools that they use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from constructs_lib.core.values.addresses import USUAL_PORTS, in_url
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.env import EnvValue
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.wildcards import matches
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import INTERNET, Peer

NO_KEY = "none"
"""The key for an OpenAI-compatible API that asks for none."""


@dataclass(frozen=True, kw_only=True)
class OpenAIEndpoint(Endpoint):
    """An OpenAI-compatible API and the key of its client."""

    key: SecretKey | None = None
    """The client's key; None for an API that asks for none."""
    models: tuple[str, ...] = ()
    """The models that the client may use; empty if unknown."""
    modes: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    """The modes of those models that don't chat, in LiteLLM's words, such as `embedding` or `audio_transcription`."""
    traced: bool = False
    """Whether the API traces the client's requests itself."""

    @classmethod
    @checked
    def at(
        cls,
        url: str,
        *,
        models: Sequence[str],
        key: SecretKey | None = None,
        name: str | None = None,
        cidrs: Sequence[str] = (),
        peer: Peer | None = None,
    ) -> OpenAIEndpoint:
        """Returns an API that this library doesn't deploy, such as `https://api.example.com/v1`. `name` is the host by default.

        `cidrs` are its addresses, and `peer` are the pods behind it, for NetworkPolicies; without both it is the address in the
        URL, or the internet without private ranges if that has a name.
        """
        api = Endpoint.from_url(url, name=name, cidrs=cidrs, default=peer or INTERNET)
        return OpenAIEndpoint(
            name=api.name, host=api.host, port=api.port, scheme=api.scheme, path=api.path, peers=api.peers, key=key,
            models=tuple(models),
        )  # fmt: skip

    @property
    def api_key(self) -> EnvValue:
        """The key for a client's variable. An API without keys has the text `none`: the OpenAI SDK doesn't start without a key."""
        return self.key or NO_KEY

    @property
    def base_url(self) -> str:
        """The URL that clients are configured with. It ends in `path`, or `/v1` if that is empty; the usual port is left out."""
        port = "" if self.port == USUAL_PORTS.get(self.scheme) else f":{self.port}"
        return f"{self.scheme}://{in_url(self.host)}{port}/{self.path.strip('/') or 'v1'}"

    @property
    def chat_models(self) -> tuple[str, ...]:
        """The models that chat."""
        return tuple(model for model in self.models if model not in self.modes)

    def models_of(self, mode: str) -> tuple[str, ...]:
        """Returns the models of another mode, such as `embedding`."""
        return tuple(model for model in self.models if self.modes.get(model) == mode)

    def mode_of(self, model: str) -> str:
        """Returns the mode of a model, by its name or the wildcard that stands for it; `chat` if it has no other."""
        named = [model] if model in self.models else [name for name in self.modes if matches(model, [name])]
        return next((self.modes[name] for name in named if name in self.modes), "chat")

    def offers(self, model: str) -> bool:
        """Returns whether the client can ask for a model, by its name or through a wildcard such as `anthropic/*`."""
        return matches(model, self.models)


@dataclass(frozen=True, kw_only=True)
class McpEndpoint(Endpoint):
    """An MCP server, by streamable HTTP at `path`."""

    key: SecretKey | None = None
    """The bearer token of its clients; None for a server that asks for none."""

    @property
    def base_url(self) -> str:
        """The URL that clients are configured with."""
        return f"{self.url}{self.path}"


@dataclass(frozen=True, kw_only=True)
class ExtractionEndpoint(Endpoint):
    """A server that returns the text of documents."""

    engine: Literal["tika", "docling"]
    """Its program, by which clients choose its API."""
    key: SecretKey | None = None
    """The key of its clients; None for a server that asks for none."""
