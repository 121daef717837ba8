"""What can be changed of Logstash, and what its pipeline is made of."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, PositiveInt

from constructs_lib.core.certificate import CertificateProps
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Bytes, Port, Props, Resources, byte_count
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

MEMORY_FLOOR = "1Gi"
"""Bytes: beside its heap, JRuby takes about half a gibibyte."""
QUEUE_PERCENT = 90
"""Percent of the volume that the queue may take: Logstash doesn't start where it might not fit."""

FieldName = Annotated[str, Field(pattern=r"^@?\w+([.-]\w+)*$")]
"""A field, such as `trace.id`."""
RequestPath = Annotated[str, Field(pattern=r"^/[-\w./~]*$")]
"""A path that programs are asked for, such as `/health`."""

HEALTH_PATHS = (
    "/health", "/healthz", "/health/liveliness", "/health/readiness", "/livez", "/ready", "/readyz", "/ping", "/metrics",
    "/api/health", "/api/ready", "/api/status", "/api/public/health", "/api/public/ready", "/-/healthy", "/-/ready",
)  # fmt: skip
"""What probes and Prometheus ask our programs for, every few seconds."""


class BeatsInput(Props):
    """Takes what Filebeat sends."""

    port: Port = 5044
    """The port it listens on."""
    idle_seconds: PositiveInt = 300
    """Seconds without a word after which a connection is closed."""


class ParseJson(Props):
    """Reads a line that is a JSON object into the field `app`. Any other line stays as it is."""

    kind: Literal["json"] = "json"
    """Reads JSON."""


class Lift(Props):
    """Gives a field of a program's JSON the name that it has for all programs."""

    kind: Literal["lift"] = "lift"
    """Renames a field."""
    to: FieldName
    """The common name."""
    of: Annotated[tuple[FieldName, ...], Field(min_length=1)]
    """The programs' names; the first that is there counts. `a.b` is also found as `b` in `a`."""


class DropRequests(Props):
    """Drops the lines of access logs that say no more than that somebody looks after the program."""

    kind: Literal["drop-requests"] = "drop-requests"
    """Drops lines."""
    paths: Annotated[tuple[RequestPath, ...], Field(min_length=1)] = HEALTH_PATHS
    """GETs for exactly these, if they were answered with 2xx or 3xx. A failure is always kept."""


class RemoveFields(Props):
    """Removes fields."""

    kind: Literal["remove-fields"] = "remove-fields"
    """Removes fields."""
    fields: Annotated[tuple[FieldName, ...], Field(min_length=1)]
    """Their names; `a.b` is `b` in `a`."""


class OwnFilter(Props):
    """A part of the pipeline in Logstash's own words."""

    kind: Literal["own"] = "own"
    """Logstash's own words."""
    text: Annotated[str, Field(min_length=1)]
    """What stands inside of `filter { }`."""


Filter = Annotated[ParseJson | Lift | DropRequests | RemoveFields | OwnFilter, Field(discriminator="kind")]
"""One step of the pipeline; `kind` says which."""


class LogstashProps(WorkloadProps):
    """Logstash: one pipeline, with a queue on disk in front of its filters."""

    image: Image = locked("logstash")
    replicas: Annotated[int, Field(ge=0, le=16)] = 1
    """Pods, each with a queue of its own. 0 stops it and keeps the queues; Filebeat then waits."""
    autoscaling: NoAutoscaling = None
    """Not possible: a pod that goes would leave its queue behind."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="2Gi", memory_limit="2Gi")
    heap: Bytes | None = None
    """Java's heap, at most half of the memory limit; None takes half."""
    volume: VolumeProps = VolumeProps(size="10Gi")
    """Where each pod's queue is."""
    queue: Bytes = "8Gi"
    """Bytes of events that wait on disk while Elasticsearch is away or slow; then Filebeat waits, and nothing is lost."""
    input: BeatsInput = BeatsInput()
    """Where events come from."""
    filters: tuple[Filter, ...] = (
        ParseJson(),
        Lift(to="message", of=("message", "msg", "event")),
        Lift(to="trace.id", of=("trace_id", "trace.id", "traceId", "otelTraceID")),
        Lift(to="log.level", of=("level", "log.level", "levelname", "severity")),
        DropRequests(),
    )
    """What happens to an event, in this order. Its namespace, pod and container always stay."""
    log_level: Literal["fatal", "error", "warn", "info", "debug", "trace"] = "info"
    """What it logs itself, as JSON."""
    tls: CertificateProps | None = None
    """What it shows to Filebeat, and by whose authority it knows Filebeat; None speaks plainly behind its policy."""

    def _findings(self) -> Iterator[str]:
        limit, size = self.resources.memory_limit, self.volume.size
        if byte_count(limit) < byte_count(MEMORY_FLOOR):
            yield f"resources.memory_limit: {limit!r} is below the {MEMORY_FLOOR} that it needs"
        if self.heap and byte_count(self.heap) * 2 > byte_count(limit):
            yield f"heap: {self.heap!r} is over half of resources.memory_limit {limit!r}; the rest is for JRuby and the network"
        if byte_count(self.queue) * 100 > byte_count(size) * QUEUE_PERCENT:
            yield f"queue: {self.queue!r} is over {QUEUE_PERCENT} % of volume.size {size!r}; it would not fit with its file system"
