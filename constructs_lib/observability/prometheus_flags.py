"""Flags that the programs of the Prometheus project share."""

from urllib.parse import urlsplit

JSON_LOGS = "--log.format=json"
"""Logs as JSON, so that Logstash finds their level and message."""


def path_prefix(external_url: str | None) -> str:
    """Returns the path that all pages, probes and metrics of a program are below, given its `--web.external-url`."""
    return urlsplit(external_url or "").path.rstrip("/")
