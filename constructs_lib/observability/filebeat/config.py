"""Filebeat's configuration file, made from the props."""

from collections.abc import Sequence
from typing import Any

from constructs_lib.core.certificate import Certificate
from constructs_lib.core.endpoint import LogsEndpoint
from constructs_lib.observability.filebeat.props import FilebeatProps

CONTAINER_LOGS = "/var/log/containers"
STATUS_PORT = 5066
FINGERPRINT_BYTES = 64
"""What tells a file from others: the time of its first line to the nanosecond, and its beginning. With more than this, what a
Job says in one short line would never be read."""
RECONNECT = "5m"
"""After which a connection is made anew, so that replicas of Logstash that came later get their share."""


def config(
    props: FilebeatProps, namespaces: Sequence[str], logs: LogsEndpoint, certificate: Certificate | None
) -> dict[str, Any]:
    """What `filebeat.yml` says."""
    return {
        "filebeat.inputs": [_input(props, namespaces)],
        "processors": [{"add_kubernetes_metadata": _metadata()}],
        "output.logstash": _output(logs, certificate),
        "http": {"enabled": True, "host": "0.0.0.0", "port": STATUS_PORT},
        "logging": {"level": "info", "to_stderr": True, "to_files": False},
    }


def _input(props: FilebeatProps, namespaces: Sequence[str]) -> dict[str, Any]:
    excluded = [rf"_{container}-[0-9a-f]+\.log$" for container in props.excluded_containers]
    scanner = {
        "symlinks": True,
        **({"exclude_files": excluded} if excluded else {}),
        "fingerprint": {"enabled": True, "offset": 0, "length": FINGERPRINT_BYTES},
    }
    return {
        "type": "filestream",
        "id": "kubernetes-container-logs",  # never change it: what was read is remembered under this name
        "paths": [f"{CONTAINER_LOGS}/*_{namespace}_*.log" for namespace in namespaces],
        "parsers": [{"container": {"stream": "all", "format": "auto"}}],
        "file_identity": {"fingerprint": None},
        "prospector": {"scanner": scanner},
    }


def _metadata() -> dict[str, Any]:
    return {
        "host": "${NODE_NAME}",
        "matchers": [{"logs_path": {"logs_path": f"{CONTAINER_LOGS}/"}}],
        # The pod alone says enough, and its account may ask for nothing else.
        "add_resource_metadata": {
            "node": {"enabled": False},
            "namespace": {"enabled": False},
            "deployment": False,
            "cronjob": False,
        },
    }


def _output(logs: LogsEndpoint, certificate: Certificate | None) -> dict[str, Any]:
    output: dict[str, Any] = {"hosts": [f"{logs.host}:{logs.port}"], "ttl": RECONNECT, "pipelining": 0}
    if not certificate:
        return output
    files = {
        "certificate_authorities": [certificate.authorities],
        "certificate": certificate.certificate,
        "key": certificate.key,
    }
    return {**output, "ssl": {"enabled": True, "verification_mode": "full", **files}}
