"""The configuration file of Filebeat, made from the props."""

from collections.abc import Sequence
from typing import Any

from constructs_lib.core.traits.certificate import Certificate
from constructs_lib.core.wiring.telemetry_endpoints import LogsEndpoint
from constructs_lib.observability.filebeat.props import FilebeatProps

CONTAINER_LOGS = "/var/log/containers"
STATUS_PORT = 5066
FINGERPRINT_BYTES = 64
"""Bytes by which Filebeat tells files apart: the time of the first line to the nanosecond, and its beginning. Shorter files aren't
read, so with a larger number a Job that logs one short line would be missed."""
RECONNECT = "5m"
"""Time after which Filebeat reconnects, so that new replicas of Logstash get their share."""


def config(props: FilebeatProps, namespaces: Sequence[str], logs: LogsEndpoint, certificate: Certificate | None) -> dict[str, Any]:
    """Returns the content of `filebeat.yml`."""
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
        "id": "kubernetes-container-logs",  # never change it: Filebeat stores its positions under this name
        "paths": [f"{CONTAINER_LOGS}/*_{namespace}_*.log" for namespace in namespaces],
        "parsers": [{"container": {"stream": "all", "format": "auto"}}],
        "file_identity": {"fingerprint": None},
        "prospector": {"scanner": scanner},
    }


def _metadata() -> dict[str, Any]:
    return {
        "node": "${NODE_NAME}",
        "wait_for_metadata": True,  # by default events have no pod until the API server answers, and never if that takes 30 s
        "use_kubeadm": False,  # the ServiceAccount can't read the ConfigMap of kubeadm
        "matchers": [{"logs_path": {"logs_path": f"{CONTAINER_LOGS}/"}}],
        # The pod is enough, and the ServiceAccount may read nothing else.
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
