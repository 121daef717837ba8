"""Traits that several applications have: exposure, generated Secrets, certificates, RBAC and telemetry."""
