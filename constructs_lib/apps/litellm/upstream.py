"""The place of a server that LiteLLM calls, for the NetworkPolicy."""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from constructs_lib.core.values.addresses import is_in_cluster, range_errors
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import Cidrs, DnsLabel, Labels, Port
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import INTERNET, Peer


class Upstream(Props):
    """The place of a server that LiteLLM calls."""

    cidrs: Cidrs | None = None
    """The addresses of its URL, for the NetworkPolicy. None means the address in the URL, or, if that has a name, the
    internet without private ranges: a server inside a private network needs them, or `namespace`."""
    namespace: DnsLabel | None = None
    """The namespace of the pods behind its URL, for a server in the cluster; None: it is outside."""
    pod_labels: Labels = {}
    """Labels of those pods; without any: every pod of `namespace`."""
    pod_port: Port | None = None
    """The port of those pods, if that of the Service in the URL differs: NetworkPolicies see the pods'."""

    def _endpoint_at(self, url: str, name: str | None = None) -> Endpoint:
        api = Endpoint.from_url(url, name=name, cidrs=self.cidrs or (), default=INTERNET)
        if self.namespace is None:
            return api
        pods = Peer.pods(self.pod_labels, self.namespace) if self.pod_labels else Peer.namespace(self.namespace)
        return replace(api, target_port=self.pod_port, peers=(pods,))

    def _place_errors(self, field: str, url: str | None) -> Iterator[str]:
        if url is None and self.namespace:
            yield f"namespace: belongs to a server in the cluster; give the URL of its Service as {field}"
        if self.namespace is None and (self.pod_labels or self.pod_port):
            yield f"{'pod_labels' if self.pod_labels else 'pod_port'}: belongs to pods in the cluster; give their namespace"
        if self.namespace and self.cidrs:
            yield "cidrs: are addresses of servers that are no pods, but namespace is given; leave out one of them"
        yield from range_errors(url or "", self.cidrs)
        host = urlsplit(url or "").hostname or ""
        if host and is_in_cluster(host) and not (self.namespace or self.cidrs):
            yield (
                f"{field}: {url!r} is inside the cluster, where no NetworkPolicy lets requests through; "
                "give the namespace of its pods, or cidrs"
            )
