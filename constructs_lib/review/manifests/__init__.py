"""Kubernetes manifests: where they are read from, and what they say about pods and the network."""
