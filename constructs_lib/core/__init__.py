"""Vocabulary of all applications: values, wiring, charts, workloads and traits."""
