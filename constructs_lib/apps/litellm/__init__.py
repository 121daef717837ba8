"""The LiteLLM proxy: the platform's LLM gateway."""

from constructs_lib.apps.litellm.construct import LiteLLMProxy
from constructs_lib.apps.litellm.props import Budget, LiteLLMProxyProps, Model, Router

__all__ = ["Budget", "LiteLLMProxy", "LiteLLMProxyProps", "Model", "Router"]
