"""Alertmanager: who hears of which alert."""

from constructs_lib.observability.alertmanager.construct import Alertmanager
from constructs_lib.observability.alertmanager.props import (
    AlertmanagerProps,
    EmailReceiver,
    PagerDutyReceiver,
    Receiver,
    Route,
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
