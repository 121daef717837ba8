"""Model servers in the cluster: vLLM on GPUs, or llama.cpp's server on CPUs."""

from constructs_lib.apps.model_server.construct import ModelServer
from constructs_lib.apps.model_server.model import BucketModel, ClaimModel, HubModel
from constructs_lib.apps.model_server.props import LlamaCppProps, ModelServerProps, VllmProps

__all__ = ["BucketModel", "ClaimModel", "HubModel", "LlamaCppProps", "ModelServer", "ModelServerProps", "VllmProps"]
