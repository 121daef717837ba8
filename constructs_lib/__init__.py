"""Typed CDK8s constructs for a self-hosted LLM platform on Kubernetes."""

from constructs_lib.core import node as _node  # before cdk8s, which starts Node  # noqa: F401
