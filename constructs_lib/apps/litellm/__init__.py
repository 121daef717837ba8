"""The LiteLLM proxy: the platform's LLM gateway."""

from constructs_lib.apps.litellm.construct import LiteLLMProxy
from constructs_lib.apps.litellm.guardrail import Guardrail
from constructs_lib.apps.litellm.mcp import McpServerProps
from constructs_lib.apps.litellm.model import Model
from constructs_lib.apps.litellm.props import Budget, LiteLLMProxyProps, Router
from constructs_lib.apps.litellm.team import Team
from constructs_lib.apps.litellm.virtual_key import VirtualKey

__all__ = [
    "Budget",
    "Guardrail",
    "LiteLLMProxy",
    "LiteLLMProxyProps",
    "McpServerProps",
    "Model",
    "Router",
    "Team",
    "VirtualKey",
]
