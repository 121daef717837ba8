"""The platform's dashboards, built from Python.

`python -m constructs_lib.observability.dashboards` writes them to `json/`, which is what a synth reads.
"""
