"""Props of Filebeat."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from constructs_lib.core.traits.certificate import CertificateProps
from constructs_lib.core.values.images import NodeAgentImage, locked_node_agent
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import DnsLabel, Unique
from constructs_lib.core.values.tolerations import Toleration
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.observability.eck_props import Version
from constructs_lib.observability.filebeat.node_folder import NodeFolder, is_inside


class FilebeatProps(WorkloadProps):
    """Filebeat on every node."""

    image: NodeAgentImage = locked_node_agent("filebeat")  # pyright: ignore[reportIncompatibleVariableOverride]  # frozen
    """The image. Its user must be 0: only root can read the logs of a node."""
    replicas: Annotated[int, Field(ge=1, le=1)] = 1
    """Always 1 pod on each node."""
    autoscaling: NoAutoscaling = None
    """Not possible: there is one pod on each node."""
    resources: Resources = Resources(cpu="50m", cpu_limit="500m", memory="128Mi", memory_limit="256Mi")
    """CPU, memory and scratch disk on each node."""
    tolerations: Items[Toleration] = (Toleration(operator="Exists"),)
    """Taints of nodes that the pods tolerate; by default all, since pods of the platform may run on any node."""
    namespaces: Annotated[Items[DnsLabel], Unique] = ()
    """The namespaces whose logs are read. With none it is the namespace of the receiver of the logs."""
    excluded_containers: Annotated[Items[DnsLabel], Unique] = ("logstash",)
    """Containers whose logs are left out. A line that Logstash logs about an event would become the next event."""
    pod_logs: NodeFolder = "/var/log/pods"
    """The folder of the node with the files that `/var/log/containers` links to: the kubelet's `podLogsDir`."""
    registry: NodeFolder = "/var/lib/filebeat-data"
    """The folder of the node in which Filebeat stores its position in each file. A restart neither loses nor repeats lines."""
    tls: CertificateProps | None = None
    """The certificate that Filebeat shows Logstash, and the CA of Logstash's certificate, in a Secret of Filebeat's namespace."""

    def _errors(self) -> Iterator[str]:
        if is_inside(self.registry, self.pod_logs) or is_inside(self.pod_logs, self.registry):
            yield f"registry: {self.registry!r} overlaps with pod_logs, where the kubelet deletes unknown files; use another folder"
        if self.image.user != 0:
            yield f"image.user: {self.image.user} can't read the logs of a node; set 0"


class EckFilebeatProps(FilebeatProps):
    """Filebeat made by ECK."""

    image: Annotated[NodeAgentImage, Version] = locked_node_agent("filebeat")
    """The image. Its tag is the version that ECK is told."""
