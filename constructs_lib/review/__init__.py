"""Reviews of Kubernetes YAML: what a change does to a running cluster, and rules that manifests must keep.

It works on any manifests and knows nothing of the applications of this library.
"""
