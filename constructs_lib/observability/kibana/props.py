"""Props of Kibana."""

import re
from collections.abc import Iterator
from typing import Annotated

from constructs_lib.core.traits.certificate import CertificateProps
from constructs_lib.core.values.exposure import Exposure, LoadBalancerExposure
from constructs_lib.core.values.free_settings import FreeSettings
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.observability.eck_props import Fixed, PlainHttp, Version
from constructs_lib.observability.kibana.reserved import env_errors, settings_errors

SMALLEST_LIMIT = "2Gi"
"""Bytes: its heap takes three quarters of the limit, and with less Kibana is killed while it starts."""
HEAP_OPTION = re.compile(r"--max[-_]old[-_]space[-_]size=(\d+)")


class KibanaProps(WorkloadProps):
    """Kibana. People sign in with accounts of Elasticsearch."""

    image: Image = locked("kibana")
    """The image, with the version of Elasticsearch."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="1Gi", memory_limit="2Gi")
    """CPU, memory and scratch disk of each pod. The memory limit must be at least 2Gi."""
    settings: FreeSettings = {}
    """Further settings of `kibana.yml`, by their full names or nested. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""
    tls: CertificateProps | None = None
    """The certificate for clients; None serves plain HTTP behind the NetworkPolicy."""
    exposure: Exposure | None = None
    """The address outside the cluster; None for no access from outside."""

    def _errors(self) -> Iterator[str]:
        yield from self._memory_errors()
        if self.tls and self.exposure and not isinstance(self.exposure, LoadBalancerExposure):
            yield f"tls: {self.exposure.kind} controllers connect by plain HTTP; leave tls out, or use kind load-balancer"
        yield from env_errors(self.env)
        yield from settings_errors(self.settings)

    def _memory_errors(self) -> Iterator[str]:
        limit, options = self.resources.memory_limit, self.env.get("NODE_OPTIONS", "")
        if byte_count(limit) < byte_count(SMALLEST_LIMIT):
            yield f"resources.memory_limit: {limit!r} is below the {SMALLEST_LIMIT} that it needs"
        heap = HEAP_OPTION.search(options) if isinstance(options, str) else None
        if heap and int(heap[1]) * 2**20 >= byte_count(limit):
            yield f"env.NODE_OPTIONS: a heap of {heap[1]} MiB doesn't fit into resources.memory_limit {limit!r}; write less"


class EckKibanaProps(KibanaProps):
    """Kibana made by ECK, which creates its account and its keys."""

    image: Annotated[Image, Version] = locked("kibana")
    """The image. Its tag is the version that ECK is told."""
    tls: PlainHttp = None
    """Not possible: it serves plain HTTP behind the NetworkPolicy."""
    autoscaling: Fixed = None
    """Not possible: ECK keeps the number of pods."""
