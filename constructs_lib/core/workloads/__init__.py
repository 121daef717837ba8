"""Workloads: pods, probes, storage, scaling, components and Jobs."""
