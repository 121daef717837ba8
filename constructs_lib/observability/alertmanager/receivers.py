"""Receivers of alerts: Slack, e-mail, PagerDuty and webhooks."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.core.values.grammars import EMAIL, Grammar
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import DnsLabel, Email, Host, Port, SmtpUser
from constructs_lib.core.wiring.place import PlaceOnInternet

CHANNEL = Grammar(
    "a channel",
    "write such as '#alerts' in quotes, or '@ana', without spaces, ',' and braces",
    r"[#@]?[^\s#@,{}\x00-\x1f\x7f-\x9f]+",
    80,
)


def _mailboxes(text: str) -> str:
    for address in text.split(","):
        EMAIL(address.strip(" "))
    return text


class _Receiver(PlaceOnInternet):
    name: DnsLabel
    """The name that routes refer to."""
    send_resolved: bool = True
    """Whether the receiver also gets a message when an alert is over."""


class SlackReceiver(_Receiver):
    """A channel of Slack, or of a program that takes the same webhooks."""

    kind: Literal["slack"]
    """A channel of Slack."""
    api_url: SecretKey
    """The Secret with the URL of the incoming webhook, which is a secret itself."""
    channel: Annotated[str, CHANNEL] | None = None
    """The channel, such as `#alerts`, or a person, such as `@ana`; None takes the webhook's own."""
    port: Port = 443
    """The port in the URL."""

    @property
    def secret(self) -> SecretKey:
        """The key of a Secret that this receiver needs."""
        return self.api_url


class EmailReceiver(_Receiver):
    """A mailbox."""

    kind: Literal["email"]
    """A mailbox."""
    to: Annotated[str, AfterValidator(_mailboxes)]
    """The address to write to; several are separated by commas."""
    sender: Email
    """The address that messages come from."""
    host: Host
    """The mail server."""
    port: Port = 587
    """The port of the mail server; 465 speaks TLS from the first byte."""
    username: SmtpUser
    """The user at the mail server."""
    password: SecretKey
    """The Secret with the user's password."""
    require_tls: bool = True
    """Whether to send nothing over a connection without TLS."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"host": self.host}

    @property
    def secret(self) -> SecretKey:
        """The key of a Secret that this receiver needs."""
        return self.password


class PagerDutyReceiver(_Receiver):
    """A service of PagerDuty."""

    kind: Literal["pagerduty"]
    """A service of PagerDuty."""
    routing_key: SecretKey
    """The Secret with the integration key of the Events API v2."""
    port: Port = 443
    """The port of the API."""

    @property
    def secret(self) -> SecretKey:
        """The key of a Secret that this receiver needs."""
        return self.routing_key


class WebhookReceiver(_Receiver):
    """A program that takes Alertmanager's JSON by POST."""

    kind: Literal["webhook"]
    """A program that takes JSON by POST."""
    url: SecretKey
    """The Secret with the URL, which often holds a token."""
    port: Port = 443
    """The port in the URL."""

    @property
    def secret(self) -> SecretKey:
        """The key of a Secret that this receiver needs."""
        return self.url


Receiver = Annotated[SlackReceiver | EmailReceiver | PagerDutyReceiver | WebhookReceiver, Field(discriminator="kind")]
"""A receiver of alerts, told apart by `kind`."""
