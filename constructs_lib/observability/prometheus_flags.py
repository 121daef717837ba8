"""Flags that the programs of the Prometheus project share."""

JSON_LOGS = "--log.format=json"
"""Logs as JSON, so that the pipeline finds their level and message."""
