"""Alertmanager: groups alerts and notifies receivers."""

from constructs_lib.observability.alertmanager.construct import Alertmanager
from constructs_lib.observability.alertmanager.props import AlertmanagerProps, Route
from constructs_lib.observability.alertmanager.receivers import (
    EmailReceiver,
    PagerDutyReceiver,
    Receiver,
    SlackReceiver,
    WebhookReceiver,
)

__all__ = [
    "Alertmanager",
    "AlertmanagerProps",
    "EmailReceiver",
    "PagerDutyReceiver",
    "Receiver",
    "Route",
    "SlackReceiver",
    "WebhookReceiver",
]
