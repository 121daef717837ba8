"""Typed CDK8s constructs for a self-hosted LLM platform on Kubernetes."""
