"""What can be changed of Filebeat."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field

from constructs_lib.core.certificate import CertificateProps
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import DnsLabel, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.workload import WorkloadProps

NodePath = Annotated[str, Field(pattern=r"^/[-\w.]+(/[-\w.]+)*$")]
"""A folder of a node."""


class FilebeatProps(WorkloadProps):
    """Filebeat on every node."""

    image: Image = locked("filebeat")
    replicas: Annotated[int, Field(ge=1, le=1)] = 1
    """One pod on each node, whatever their number."""
    autoscaling: NoAutoscaling = None
    """Not possible: there is one pod on each node."""
    resources: Resources = Resources(cpu="50m", cpu_limit="500m", memory="128Mi", memory_limit="256Mi")
    tolerations: tuple[Mapping[str, Any], ...] = ({"operator": "Exists"},)
    """Taints of nodes it tolerates; all of them, since the platform's pods may run anywhere."""
    namespaces: tuple[DnsLabel, ...] = ()
    """Whose logs it reads, and nobody else's; empty is the namespace of whoever takes them."""
    excluded_containers: tuple[DnsLabel, ...] = ("logstash",)
    """Containers whose logs it leaves out. What Logstash says about an event would otherwise be the next event."""
    pod_logs: NodePath = "/var/log/pods"
    """Where the files are that `/var/log/containers` has links to: the kubelet's `podLogsDir`."""
    registry: NodePath = "/var/lib/filebeat-data"
    """Where it keeps on its node how far it has read, so that a restart neither loses nor repeats a line."""
    tls: CertificateProps | None = None
    """What it shows to Logstash, and by whose authority it knows Logstash. The Secret is in Filebeat's own namespace."""
