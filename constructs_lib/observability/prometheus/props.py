"""What can be changed of Prometheus."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Bytes, Cidr, DnsLabel, Duration, Props, Resources, byte_count
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps
from constructs_lib.observability.prometheus.rule_file import check_rule_file

FirstTokenSeconds = Literal[1, 2, 5, 10, 30, 60]
"""Seconds that are a bound of the histograms; only at those can the share of requests be told."""
RuleFileName = Annotated[str, Field(pattern=r"^[-a-z0-9]+\.ya?ml$")]
"""Such as `ours.yaml`."""
RuleFile = Annotated[str, AfterValidator(check_rule_file)]
"""The text of a rule file, as Prometheus reads it."""
SHARE_OF_VOLUME = 85
"""Percent of the volume that the data may take: the write-ahead log and compactions need the rest."""


def http_url(text: str) -> str:
    """The text itself. Raises ValueError where it is no URL, or holds a password."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{text!r} is not a URL; write such as 'https://metrics.example.com/api/v1/write'")
    if parts.username or parts.password:
        raise ValueError("the URL holds credentials; give them as SecretKeys")
    return text


class RemoteWrite(Props):
    """Another store of metrics that gets every sample too."""

    url: Annotated[str, AfterValidator(http_url)]
    """Where it takes them."""
    bearer_token: SecretKey | None = None
    """Its token."""
    username: str | None = None
    """The user, with `password`."""
    password: SecretKey | None = None
    """The user's password."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicy."""
    options: Mapping[str, Any] = {}
    """Further settings of Prometheus' `remote_write`, such as `queue_config`."""

    @model_validator(mode="after")
    def _one_identity(self) -> Self:
        if bool(self.username) != bool(self.password):
            raise ValueError("username and password belong together; give both or neither")
        if self.bearer_token and self.username:
            raise ValueError("bearer_token and username are two ways to say who asks; give one")
        return self


class ChatObjectives(Props):
    """What chat users are promised, over 30 days. Alerts fire by how fast the rest is used up."""

    availability: Annotated[float, Field(gt=50, lt=100)] = 99.5
    """Percent of the requests that must not end in an error of ours."""
    first_token_seconds: FirstTokenSeconds = 5
    """Until a streamed answer should begin."""
    first_token: Annotated[float, Field(gt=50, lt=100)] = 95
    """Percent of the streamed answers that must begin within it."""


class NodeMetrics(Props):
    """What the kubelets tell: CPU and memory of containers, and how full volumes are."""

    namespaces: tuple[DnsLabel, ...] = ()
    """Namespaces to keep series of beside those of the watched components."""
    verify_certificates: bool = False
    """Whether the kubelets' certificates are from the cluster's CA. Most clusters let each kubelet sign its own."""


class WatcherProps(Props):
    """What can be changed of every Prometheus that watches components, whoever runs it."""

    scrape_interval: Duration = "30s"
    """How often components are asked."""
    objectives: ChatObjectives = ChatObjectives()
    """What chat users are promised."""
    rule_files: Mapping[RuleFileName, RuleFile] = {}
    """Rule files of yours, by name."""


class PrometheusProps(WorkloadProps, WatcherProps):
    """Metrics: scraped, kept for a while, and watched by rules. It has no passwords; policies say who may ask it."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs here; `operator` is run by the Prometheus operator of the cluster."""
    image: Image = locked("prometheus")
    replicas: Annotated[int, Field(ge=0, le=2)] = 1
    """With 2 each scrapes everything, and one may fail."""
    autoscaling: NoAutoscaling = None
    """Not possible: each pod has its own data."""
    resources: Resources = Resources(cpu="200m", cpu_limit="2", memory="512Mi", memory_limit="2Gi")
    volume: VolumeProps = VolumeProps(size="20Gi")
    """Where the samples are, for each pod."""
    retention: Duration = "15d"
    """How long samples are kept."""
    retention_size: Bytes | None = None
    """Bytes of samples after which the oldest go; None takes 85 percent of the volume."""
    external_url: str | None = None
    """Where people reach it, for links in alerts."""
    external_labels: Mapping[str, str] = {}
    """Labels that alerts and remote samples carry, such as `cluster`."""
    nodes: NodeMetrics | None = NodeMetrics()
    """The kubelets' metrics, with the right to list nodes; None asks no node."""
    remote_write: tuple[RemoteWrite, ...] = ()
    """Other stores that get every sample too."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """What is logged."""

    @model_validator(mode="after")
    def _fits_the_volume(self) -> Self:
        if self.retention_size and byte_count(self.retention_size) > byte_count(self.volume.size):
            raise ValueError(f"retention_size: {self.retention_size!r} is above the volume's size {self.volume.size!r}")
        return self

    @property
    def retention_megabytes(self) -> int:
        """The size at which the oldest samples go, in MiB, which Prometheus calls MB."""
        size = byte_count(self.retention_size) if self.retention_size else byte_count(self.volume.size) * SHARE_OF_VOLUME // 100
        return size >> 20
