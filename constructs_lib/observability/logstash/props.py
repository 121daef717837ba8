"""Props of Logstash."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.traits.certificate import CertificateProps
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import Seconds
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.observability.eck_props import Version, volume_errors
from constructs_lib.observability.jvm import memory_errors
from constructs_lib.observability.logstash.filters import DropRequests, Filter, Lift, OwnFilter, ParseJson
from constructs_lib.observability.logstash.reserved import env_errors

API_PORT = 9600
QUEUE_PERCENT = 90
"""Percent of the volume that the queue may use. The rest is for the file system, which the queue must not fill."""
SMALLEST_QUEUE = "64Mi"
"""Bytes of one page of the queue (`queue.page_capacity`). Logstash doesn't start with less."""
GIVEN_VARIABLES = ("HOME", "HOSTNAME", "PATH")
"""Variables that every container has."""


class BeatsInput(Props):
    """The port that Filebeat sends events to."""

    port: Annotated[int, Field(ge=1024, le=65535)] = 5044
    """The port, at least 1024: Logstash doesn't run as root. 9600 is the port of its API."""
    idle_seconds: Seconds = 300
    """Seconds without an event after which a connection is closed."""

    def _errors(self) -> Iterator[str]:
        if self.port == API_PORT:
            yield f"port: {API_PORT} is the port of Logstash's API; use another one"


class LogstashProps(WorkloadProps):
    """Logstash: one pipeline, with a queue on disk in front of its filters."""

    image: Image = locked("logstash")
    """The image; the short form is `repository:tag[@digest]`."""
    replicas: Annotated[int, Field(ge=0, le=16)] = 1
    """Number of pods, each with a queue of its own. 0 stops Logstash and keeps the queues; Filebeat then waits."""
    autoscaling: NoAutoscaling = None
    """Not possible: a pod that is removed would leave its queue behind."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="2Gi", memory_limit="2Gi")
    """CPU, memory and scratch disk of each pod. The memory limit must be at least 1Gi."""
    heap: Bytes | None = None
    """Bytes of the Java heap: at least 512Mi, at most half of the memory limit; None for half of it."""
    volume: VolumeProps = VolumeProps(size="10Gi")
    """The volume of each pod's queue."""
    queue: Bytes = "8Gi"
    """Bytes of events that wait on disk while Elasticsearch is away or slow, at least 64Mi. When it is full, Filebeat waits, and no
    event is lost."""
    input: BeatsInput = BeatsInput()
    """The input."""
    filters: Items[Filter] = (
        ParseJson(),
        Lift(to="message", of=("message", "msg", "event")),
        Lift(to="trace.id", of=("trace_id", "trace.id", "traceId", "otelTraceID")),
        Lift(to="log.level", of=("level", "log.level", "levelname", "severity")),
        DropRequests(),
    )
    """The steps that are applied to each event, in this order."""
    log_level: Literal["fatal", "error", "warn", "info", "debug", "trace"] = "info"
    """The level of Logstash's own log."""
    tls: CertificateProps | None = None
    """The certificate that Logstash shows Filebeat, and the CA of Filebeat's certificate; None for connections without TLS."""

    def _errors(self) -> Iterator[str]:
        yield from memory_errors(self.heap, self.resources.memory_limit)
        yield from self._queue_errors()
        yield from self._variable_errors()
        yield from env_errors(self.env)

    def _queue_errors(self) -> Iterator[str]:
        size = self.volume.size
        if byte_count(self.queue) < byte_count(SMALLEST_QUEUE):
            yield f"queue: {self.queue!r} is below the {SMALLEST_QUEUE} of one page; Logstash would not start"
        if byte_count(self.queue) * 100 > byte_count(size) * QUEUE_PERCENT:
            yield f"queue: {self.queue!r} is over {QUEUE_PERCENT} % of volume.size {size!r}; it would fill the file system"

    def _variable_errors(self) -> Iterator[str]:
        for index, step in enumerate(self.filters):
            if isinstance(step, OwnFilter):
                for name in sorted(step.variables - {*self.env, *GIVEN_VARIABLES}):
                    yield f"filters.{index}.text: ${{{name}}} is not a variable of Logstash; add {name} to env"


class EckLogstashProps(LogstashProps):
    """Logstash made by ECK."""

    image: Annotated[Image, Version] = locked("logstash")
    """The image. Its tag is the version that ECK is told."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        yield from volume_errors(self.volume)
        if "Delete" in (self.volume.when_deleted, self.volume.when_scaled):
            yield "volume: ECK never deletes a claim of Logstash; leave when_deleted and when_scaled at 'Retain'"
