"""Pictures of manifests: components, who may connect to whom, and the hosts that are exposed."""
