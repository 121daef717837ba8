"""What can be changed of how a Prometheus of the operator watches."""

from collections.abc import Mapping
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from constructs_lib.core.props import DnsLabel
from constructs_lib.observability.prometheus.props import WatcherProps, http_url

Brought = Literal["kubelet", "kube-state-metrics", "node-exporter"]
"""A program that tells of the whole cluster."""


def _address(text: str) -> str:
    parts = urlsplit(http_url(text))
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(f"{text!r} has a path; write scheme, host and port, such as 'http://prometheus.monitoring:9090'")
    return text


class OperatedPrometheusProps(WatcherProps):
    """A Prometheus that is there already. It is told what to watch; what it keeps, and for how long, is not ours."""

    kind: Literal["operator"] = "operator"
    """`operator` is run by the Prometheus operator of the cluster; `embedded` runs here."""
    namespace: DnsLabel = "monitoring"
    """Where its pods run."""
    pod_labels: Annotated[Mapping[str, str], Field(min_length=1)] = {"app.kubernetes.io/name": "prometheus"}
    """Labels of its pods. NetworkPolicies let in who has all of them, in that namespace, and nobody else."""
    labels: Mapping[str, str] = {}
    """What its selectors look for on monitors, probes and rules; of kube-prometheus-stack `release: <its release>`."""
    url: Annotated[str, AfterValidator(_address)] | None = None
    """Where it answers queries and takes OTLP; None is the Service that the operator makes: `prometheus-operated`."""
    otlp: bool = False
    """Whether it takes OTLP (`enableOTLPReceiver`), so that Open WebUI can push its metrics."""
    brings: frozenset[Brought] = frozenset()
    """Which programs it scrapes already, so that rules and dashboards of theirs are kept. kube-prometheus-stack: all three."""

    @property
    def address(self) -> str:
        """The URL, with the default."""
        return self.url or f"http://prometheus-operated.{self.namespace}:9090"
