"""Props of Alertmanager."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.core.values.errors import near
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Duration, seconds
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import DnsLabel, PublicUrl, Text
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.observability.alertmanager.receivers import Receiver
from constructs_lib.observability.labels import LabelName


def _can_agree(replicas: int) -> int:
    if replicas not in (0, 1, 3):
        raise ValueError(f"{replicas} pods can't agree on which of them sends; write 1 or 3, or 0 to stop Alertmanager")
    return replicas


class Route(Props):
    """The alerts that a receiver gets. An alert goes to the first route that matches, and with `go_on` also to a later one."""

    receiver: DnsLabel
    """The name of the receiver."""
    severity: Literal["critical", "warning"] | None = None
    """The severity of the alerts; None takes each."""
    labels: Mapping[LabelName, Text] = {}
    """Further labels of the alerts, with their values."""
    repeat: Duration | None = None
    """Time after which an alert that goes on is sent again; None takes Alertmanager's `repeat`."""
    go_on: bool = False
    """Whether the routes after this one are tried too."""

    def _errors(self) -> Iterator[str]:
        if "severity" in self.labels:
            yield "labels.severity: has a setting of its own; write it as `severity` of the route"

    @property
    def takes_all(self) -> bool:
        """Whether no alert gets past this route."""
        return not (self.severity or self.labels or self.go_on)


class AlertmanagerProps(WorkloadProps):
    """Alertmanager: groups alerts, keeps silences, and notifies receivers."""

    image: Image = locked("alertmanager")
    """The program's image; the short form is `repository:tag[@digest]`."""
    replicas: Annotated[int, AfterValidator(_can_agree)] = 1
    """Number of pods: 1, or 3 that send each alert once; 0 stops Alertmanager."""
    autoscaling: NoAutoscaling = None
    """Not available: the pods know each other by name."""
    resources: Resources = Resources(cpu="10m", cpu_limit="500m", memory="64Mi", memory_limit="256Mi")
    """CPU, memory and scratch disk of the program's container."""
    volume: VolumeProps = VolumeProps(size="1Gi")
    """The volume of each pod, for silences and the log of what was sent."""
    retention: Duration = "120h"
    """Time that silences and the log of what was sent are kept. At least every `repeat`, or alerts are sent again too early."""
    receivers: Items[Receiver] = ()
    """The receivers of alerts. Without any, alerts are only shown."""
    routes: Items[Route] = ()
    """Which receiver gets which alerts. Alerts that no route takes go to the first receiver."""
    group_wait: Duration = "30s"
    """Time that the first alert of a group waits for others."""
    group_interval: Duration = "5m"
    """Time after which a group is sent again if it has changed."""
    repeat: Duration = "12h"
    """Time after which an alert that goes on is sent again."""
    external_url: PublicUrl | None = None
    """The URL in browsers, for links in notifications. Alertmanager serves everything below its path."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """The least severe messages to log."""

    def _errors(self) -> Iterator[str]:
        names = [receiver.name for receiver in self.receivers]
        yield from (f"receivers: {name!r} is given twice" for name in sorted({name for name in names if names.count(name) > 1}))
        for index, route in enumerate(self.routes):
            if route.receiver not in names:
                known = f"receivers has {', '.join(names)}" if names else "receivers has none"
                yield f"routes.{index}.receiver: unknown receiver {route.receiver!r}; {known}{near(route.receiver, names)}"
            if route.takes_all and index + 1 < len(self.routes):
                yield f"routes.{index}: takes every alert, so the routes after it get none; give it severity or labels, or go_on"
        yield from self._errors_of_times()

    def _errors_of_times(self) -> Iterator[str]:
        given = {"repeat": self.repeat}
        given |= {f"routes.{index}.repeat": route.repeat for index, route in enumerate(self.routes) if route.repeat}
        for path, repeat in given.items():
            if seconds(repeat) > seconds(self.retention):
                yield f"{path}: {repeat!r} is above retention {self.retention!r}, which forgets what was sent"
            if seconds(repeat) < seconds(self.group_interval):
                yield f"{path}: {repeat!r} is below group_interval {self.group_interval!r}, which nothing is sent more often than"
