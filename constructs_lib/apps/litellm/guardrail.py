"""Props of a guardrail: a check of requests and answers."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.apps.litellm.references import free_settings_errors, text_errors
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.free_settings import FreeSettings
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import BaseUrl, SingleLine, Unique
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.place import PlaceOnInternet

GuardrailMode = Literal["pre_call", "during_call", "post_call", "logging_only", "pre_mcp_call", "during_mcp_call", "post_mcp_call"]
"""LiteLLM's names for the moments at which a guardrail runs."""
Check = Annotated[
    str,
    Grammar(
        "a guardrail of LiteLLM",
        "write such as 'presidio', or 'my_file.MyClass' for a class of a Python file",
        "[A-Za-z_][A-Za-z0-9_-]*(?:[/.][A-Za-z_][A-Za-z0-9_]*)*",
    ),
]
"""A name that LiteLLM has for a guardrail, or a module and a class."""
NAMES = """
agent_365 aim airia akto alice aporia azure/prompt_shield azure/text_moderations bedrock block_code_execution cato_networks
cisco_ai_defense compresr conduct crowdstrike_aidr custom_code decision_model deepkeep dynamoai enkryptai generic_guardrail_api
grayswan guardrails_ai headroom hiddenlayer hide-secrets ibm_guardrails javelin lakera lakera_v2 lasso litellm_content_filter
llm_as_a_judge llm_shield_proxy mcp_end_user_permission mcp_jwt_signer mcp_security microsoft_purview model_armor noma noma_v2
onyx openai_moderation ovalix pangea panw_prisma_airs pillar presidio prompt_security promptguard qostodian_nexus qualifire
reco repelloai rubrik semantic_guard singulr straiker tool_permission typesafe vigil_guard wingback xecguard zscaler_ai_guard
"""
KNOWN = frozenset(NAMES.split())
"""The guardrails of LiteLLM 1.109.1. It starts without a guardrail that it doesn't know, so a misspelled one is an error here."""
SET_BY = {
    "guardrail": "guardrail", "mode": "modes", "default_on": "everywhere", "api_base": "api_base", "api_key": "api_key",
}  # fmt: skip
INSTEAD = {name: f"use the setting {prop} instead" for name, prop in SET_BY.items()}


class Guardrail(PlaceOnInternet):
    """A check of requests or answers. Models name the guardrails that they are checked by."""

    name: SingleLine
    """The name that models, and clients in a request, refer to."""
    guardrail: Check
    """Its kind in LiteLLM's words, such as `presidio` or `bedrock`, or `my_file.MyClass` for a class in one of `files`."""
    modes: Annotated[Items[GuardrailMode], Unique, Field(min_length=1)] = ("pre_call",)
    """When it runs: before the model is called, at the same time, or on its answer."""
    everywhere: bool = False
    """Whether it checks every request. If not, those to models that name it, and those that ask for it."""
    api_base: BaseUrl | None = None
    """The URL of its service; None for the service's own on the internet, or for a check without one. The NetworkPolicy
    opens to it, or with a key alone to the internet; other destinations go to `egress`."""
    api_key: SecretKey | None = None
    """The key of its service."""
    parameters: FreeSettings = {}
    """Further `litellm_params` of the guardrail, by their names. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""

    @property
    def module(self) -> str | None:
        """The Python module of its class; None for a guardrail of LiteLLM."""
        return self.guardrail.rpartition(".")[0] or None

    def endpoint(self) -> Endpoint | None:
        """Returns the service that it asks; None without a URL and a key."""
        if self.api_base is None and self.api_key is None:
            return None
        return self.placed_url(self.api_base or "https://", None if self.api_base else "guardrail services")

    def _servers(self) -> Mapping[str, str | None]:
        return {"api_base": self.api_base}

    def _errors(self) -> Iterator[str]:
        yield from text_errors({"name": self.name})
        if not self.module and self.guardrail not in KNOWN and (meant := near(self.guardrail, KNOWN)):
            yield f"guardrail: {self.guardrail!r} is not a guardrail of LiteLLM{meant}"
        yield from free_settings_errors("parameters", self.parameters, INSTEAD)
