"""Alertmanager's configuration file."""

from __future__ import annotations

from typing import Any

from constructs_lib.core.values.addresses import in_url
from constructs_lib.core.values.yaml_text import yaml_text
from constructs_lib.observability.alertmanager.props import AlertmanagerProps, Route
from constructs_lib.observability.alertmanager.receivers import (
    EmailReceiver,
    PagerDutyReceiver,
    Receiver,
    SlackReceiver,
    WebhookReceiver,
)

SECRETS_FOLDER = "/etc/alertmanager/secrets"
NOWHERE = "nowhere"
"""The receiver where none is given: it sends nothing, and alerts are only shown."""
TITLE = "{{ .Status | toUpper }}: {{ .CommonAnnotations.summary }}"
TEXT = "{{ range .Alerts }}{{ .Annotations.summary }}\n{{ .Annotations.description }}\n{{ .Annotations.runbook }}\n\n{{ end }}"
INHIBITIONS = [
    {
        "source_matchers": ["alertname = ComponentDown"],
        "target_matchers": ["alertname =~ PodUnreachable|ProbeFailing"],
        "equal": ["component", "namespace"],
    },
    {
        "source_matchers": ["severity = critical"],
        "target_matchers": ["severity = warning"],
        "equal": ["alertname", "component", "namespace", "program"],
    },
]
"""A component that is down is told once, and a critical alert silences its own warning."""

Config = dict[str, Any]


def config(props: AlertmanagerProps, *, uses_proxy: bool = False) -> str:
    """Returns the text of `alertmanager.yml`. With `uses_proxy` receivers are reached through the proxy of the variables."""
    receivers = [_receiver(receiver) for receiver in props.receivers] or [{"name": NOWHERE}]
    sections: Config = {
        **({"global": {"http_config": {"proxy_from_environment": True}}} if uses_proxy else {}),
        "route": {
            "receiver": receivers[0]["name"],
            "group_by": ["alertname", "namespace", "component"],
            "group_wait": props.group_wait,
            "group_interval": props.group_interval,
            "repeat_interval": props.repeat,
            **({"routes": [_route(route) for route in props.routes]} if props.routes else {}),
        },
        "inhibit_rules": INHIBITIONS,
        "receivers": receivers,
    }
    return yaml_text(sections)


def _route(route: Route) -> Config:
    severity = {"severity": route.severity} if route.severity else {}
    matchers = [_matcher(name, value) for name, value in {**severity, **route.labels}.items()]
    return {
        "receiver": route.receiver,
        **({"matchers": matchers} if matchers else {}),
        **({"repeat_interval": route.repeat} if route.repeat else {}),
        **({"continue": True} if route.go_on else {}),
    }


def _matcher(name: str, value: str) -> str:
    # In this form both of Alertmanager's parsers, the classic one and that for UTF-8, read the value back as it is.
    quoted = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'{name} = "{quoted}"'


def _receiver(receiver: Receiver) -> Config:
    file = f"{SECRETS_FOLDER}/{receiver.name}"
    common: Config = {"send_resolved": receiver.send_resolved}
    match receiver:
        case SlackReceiver():
            channel = {"channel": receiver.channel} if receiver.channel else {}
            settings = {"api_url_file": file, **channel, "title": TITLE, "text": TEXT}
        case EmailReceiver():
            settings = _mail(receiver, file)
        case PagerDutyReceiver():
            settings = {"routing_key_file": file, "description": TITLE}
        case WebhookReceiver():
            settings = {"url_file": file}
    return {"name": receiver.name, f"{receiver.kind}_configs": [{**settings, **common}]}


def _mail(receiver: EmailReceiver, file: str) -> Config:
    return {
        "to": receiver.to,
        "from": receiver.sender,
        "smarthost": f"{in_url(receiver.host)}:{receiver.port}",
        "auth_username": receiver.username,
        "auth_password_file": file,
        "require_tls": receiver.require_tls,
        "text": TEXT,
    }
