"""What can be changed of Kibana."""

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.core.access import Exposure, LoadBalancerExposure
from constructs_lib.core.certificate import CertificateProps
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Resources, byte_count
from constructs_lib.core.workload import WorkloadProps

MEMORY_FLOOR = "2Gi"
"""Bytes: its heap takes three quarters of the limit, and with less it is killed as it starts."""


class KibanaProps(WorkloadProps):
    """Kibana. People sign in with accounts of Elasticsearch."""

    image: Image = locked("kibana")
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="1Gi", memory_limit="2Gi")
    settings: Mapping[str, Any] = {}
    """More settings of `kibana.yml`, by their full names."""
    tls: CertificateProps | None = None
    """What it shows to those who ask it; None speaks plain HTTP behind its policy."""
    exposure: Exposure | None = None
    """Its address outside of the cluster; None has none."""

    def _findings(self) -> Iterator[str]:
        limit = self.resources.memory_limit
        if byte_count(limit) < byte_count(MEMORY_FLOOR):
            yield f"resources.memory_limit: {limit!r} is below the {MEMORY_FLOOR} that it needs"
        if self.tls and self.exposure and not isinstance(self.exposure, LoadBalancerExposure):
            yield f"tls: the {self.exposure.kind} asks it by plain HTTP; leave tls out, or expose it by a load-balancer"
