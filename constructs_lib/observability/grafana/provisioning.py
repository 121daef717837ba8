"""Grafana's own configuration files: data sources, and where dashboards are.

Grafana expands `$NAME` in them, so a literal `$` is written twice.
"""

from __future__ import annotations

from typing import Any

from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.observability.grafana.props import GrafanaProps

FOLDER = "/etc/grafana/provisioning"
DASHBOARDS = "/etc/grafana/dashboards"
SEARCH_PASSWORD, SEARCH_AUTHORITIES = "ELASTICSEARCH_PASSWORD", "ELASTICSEARCH_AUTHORITIES"
"""Variables of secrets, and of values that are known only in the cluster."""


def data_sources(
    props: GrafanaProps, prometheus: Endpoint, alertmanager: Endpoint | None, logs: SearchEndpoint | None, traces_url: str
) -> str:
    """Returns the file of data sources. A data source that is no longer in it is removed from Grafana."""
    sources = [_prometheus(props, prometheus, alertmanager)]
    if alertmanager:
        sources.append(_alertmanager(alertmanager))
    if logs:
        sources.append(_logs(logs, traces_url))
    return _text({"apiVersion": 1, "prune": True, "datasources": sources})


def providers(props: GrafanaProps) -> str:
    """Returns the file with the folder of the dashboards."""
    provider = {
        "name": "platform",
        "type": "file",
        "folder": _literal(props.folder),
        "disableDeletion": True,
        "allowUiUpdates": False,
        "updateIntervalSeconds": 60,
        "options": {"path": DASHBOARDS},
    }
    return _text({"apiVersion": 1, "providers": [provider]})


def _prometheus(props: GrafanaProps, prometheus: Endpoint, alertmanager: Endpoint | None) -> dict[str, Any]:
    alerts = {"alertmanagerUid": "alertmanager"} if alertmanager else {}
    settings = {"httpMethod": "POST", "prometheusType": "Prometheus", "timeInterval": props.scrape_interval, **alerts}
    return {**_source("Prometheus", "prometheus", prometheus), "isDefault": True, "jsonData": settings}


def _alertmanager(alertmanager: Endpoint) -> dict[str, Any]:
    settings = {"implementation": "prometheus", "handleGrafanaManagedAlerts": False}
    return {**_source("Alertmanager", "alertmanager", alertmanager), "jsonData": settings}


def _logs(logs: SearchEndpoint, traces_url: str) -> dict[str, Any]:
    trace = {"field": "trace.id", "url": _literal(f"{traces_url}/traces/${{__value.raw}}"), "urlDisplayLabel": "Trace in Langfuse"}
    settings: dict[str, Any] = {
        "index": logs.indices,
        "timeField": "@timestamp",
        "logMessageField": "message",
        "logLevelField": "log.level",
        **({"tlsAuthWithCACert": True} if logs.authorities else {}),
        **({"dataLinks": [trace]} if traces_url else {}),
    }
    secrets = {
        "basicAuthPassword": f"${SEARCH_PASSWORD}",
        **({"tlsCACert": f"${SEARCH_AUTHORITIES}"} if logs.authorities else {}),
    }
    account = {"basicAuth": True, "basicAuthUser": _literal(logs.username)}
    return {**_source("Elasticsearch", "elasticsearch", logs), **account, "jsonData": settings, "secureJsonData": secrets}


def _source(name: str, kind: str, endpoint: Endpoint) -> dict[str, Any]:
    return {"name": name, "uid": kind, "type": kind, "access": "proxy", "url": endpoint.url, "editable": False}


def _literal(text: str) -> str:
    return text.replace("$", "$$")


def _text(content: dict[str, Any]) -> str:
    return yaml_text(content)
