"""What can be changed of Alertmanager."""

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, DnsLabel, Duration, Port, Props, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps


def _can_agree(replicas: int) -> int:
    if replicas not in (0, 1, 3):
        raise ValueError(f"{replicas} pods can't agree on who sends; write 1 or 3, or 0 to stop it")
    return replicas


class _Receiver(Props):
    name: DnsLabel
    """What routes call it."""
    send_resolved: bool = True
    """Whether it hears when an alert is over."""
    cidrs: tuple[Cidr, ...] = ()
    """Its addresses inside of private networks. The internet is always open, private ranges never."""


class SlackReceiver(_Receiver):
    """A channel of Slack, or of what understands its webhooks."""

    kind: Literal["slack"]
    """A channel of Slack."""
    api_url: SecretKey
    """The incoming webhook's URL; it is a secret itself."""
    channel: str | None = None
    """The channel, such as `#alerts`; None takes the webhook's own."""
    port: Port = 443
    """The port in the URL."""


class EmailReceiver(_Receiver):
    """A mailbox."""

    kind: Literal["email"]
    """A mailbox."""
    to: str
    """Whom to write to."""
    sender: str
    """Who writes."""
    host: str
    """The mail server."""
    port: Port = 587
    """Its port."""
    username: str
    """The user at the mail server."""
    password: SecretKey
    """The user's password."""
    require_tls: bool = True
    """Whether a connection without TLS is refused."""


class PagerDutyReceiver(_Receiver):
    """A service of PagerDuty."""

    kind: Literal["pagerduty"]
    """A service of PagerDuty."""
    routing_key: SecretKey
    """The integration key of its Events API v2."""
    port: Port = 443
    """The port of its API."""


class WebhookReceiver(_Receiver):
    """Anything that takes Alertmanager's JSON by POST."""

    kind: Literal["webhook"]
    """Anything that takes JSON by POST."""
    url: SecretKey
    """The URL; it often holds a token."""
    port: Port = 443
    """The port in the URL."""


Receiver = Annotated[SlackReceiver | EmailReceiver | PagerDutyReceiver | WebhookReceiver, Field(discriminator="kind")]
"""Who gets alerts; `kind` says how."""


class Route(Props):
    """Which alerts a receiver gets. An alert goes to the first route that matches, or also to the next with `go_on`."""

    receiver: DnsLabel
    """The receiver's name."""
    severity: Literal["critical", "warning"] | None = None
    """The severity that is meant; None means each."""
    labels: Mapping[str, str] = {}
    """Labels that an alert must have too, with their values."""
    repeat: Duration | None = None
    """How long until an alert that goes on is told again; None takes the one of all."""
    go_on: bool = False
    """Whether the routes after it are asked too."""


class AlertmanagerProps(WorkloadProps):
    """Alerts: grouped, silenced, and sent on."""

    image: Image = locked("alertmanager")
    replicas: Annotated[int, AfterValidator(_can_agree)] = 1
    """3 are a cluster that sends each alert once."""
    autoscaling: NoAutoscaling = None
    """Not possible: the pods know each other by name."""
    resources: Resources = Resources(cpu="10m", cpu_limit="500m", memory="64Mi", memory_limit="256Mi")
    volume: VolumeProps = VolumeProps(size="1Gi")
    """Where silences are, and what was sent, for each pod."""
    retention: Duration = "120h"
    """How long silences that are over are kept."""
    receivers: tuple[Receiver, ...] = ()
    """Who gets alerts. With none they are only shown."""
    routes: tuple[Route, ...] = ()
    """Who gets which. Alerts that no route wants go to the first receiver."""
    group_wait: Duration = "30s"
    """How long a first alert waits for others of its group."""
    group_interval: Duration = "5m"
    """How long until a group that has grown is told again."""
    repeat: Duration = "12h"
    """How long until an alert that goes on is told again."""
    external_url: str | None = None
    """Where people reach it, for links in notifications."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """What is logged."""

    @model_validator(mode="after")
    def _routes_lead_somewhere(self) -> Self:
        names = [receiver.name for receiver in self.receivers]
        known = ", ".join(names) or "none"
        problems = [f"receivers: {name!r} is there twice" for name in sorted({name for name in names if names.count(name) > 1})]
        problems += [
            f"routes.{index}.receiver: {route.receiver!r} is no receiver; there are {known}"
            for index, route in enumerate(self.routes)
            if route.receiver not in names
        ]
        if problems:
            raise ValueError("; ".join(problems))
        return self
