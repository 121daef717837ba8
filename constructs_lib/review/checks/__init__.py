"""Checks: rules that manifests must keep, and the reasons where they needn't."""
