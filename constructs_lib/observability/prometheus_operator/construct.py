"""A Prometheus of the operator: the objects that tell it what to watch, and the policies that let it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

import yaml
from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.component import Component
from constructs_lib.core.endpoint import Endpoint, Peer
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name
from constructs_lib.observability.exporters import BlackboxExporter
from constructs_lib.observability.prometheus.construct import OTLP_PATH, PORT
from constructs_lib.observability.prometheus.rules.model import Group
from constructs_lib.observability.prometheus.rules.scope import within
from constructs_lib.observability.prometheus.targets import ProbeTarget, target
from constructs_lib.observability.prometheus.watcher import Watcher
from constructs_lib.observability.prometheus_operator import objects
from constructs_lib.observability.prometheus_operator.props import OperatedPrometheusProps

API_VERSION = "monitoring.coreos.com/v1"


class OperatedPrometheus(Watcher):
    """Monitors, probes and rules for a Prometheus that runs already. `api` answers queries, `otlp` takes what programs push.

    `watch`, `probe`, `blackbox` and `rules` are what they are for `Prometheus`. Everything that is made is in `objects`, by
    kind and name.
    """

    api: Endpoint
    otlp: Endpoint | None
    """None where it takes nothing that is pushed."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: OperatedPrometheusProps | None = None,
        *,
        watch: Sequence[Component],
        probe: Sequence[Endpoint] = (),
        blackbox: BlackboxExporter | None = None,
        rules: Sequence[Group] | None = None,
    ) -> None:
        self.props = props = props or OperatedPrometheusProps()
        super().__init__(scope, id, props, watch=watch, probe=probe, blackbox=blackbox, rules=rules, brought=props.brings)
        self.peer = Peer.pods(props.pod_labels, props.namespace)
        self.api = self._endpoint()
        self.otlp = self._endpoint(OTLP_PATH) if props.otlp else None
        self.objects: dict[tuple[str, str], ApiObject] = {}
        self._watch_everything()
        self._make_probes()
        self._make_rules()
        self._check_neighbours()

    def scrape(self, component: Component) -> None:
        """Watches one more: what could only be made after this, since it asks it."""
        super().scrape(component)
        self._make_rules()

    def _endpoint(self, path: str = "") -> Endpoint:
        parts = urlsplit(self.props.address)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
        return Endpoint(
            name=self.name, host=host, port=port, target_port=PORT, scheme=parts.scheme, path=path, peers=(self.peer,)
        )

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _reach(self, endpoint: Endpoint) -> None:
        if endpoint.owner:
            endpoint.owner.allow_from(self.peer, endpoint.policy_port)

    def _watch(self, component: Component) -> None:
        super()._watch(component)
        if component.metrics:
            self._make_monitor(component, component.metrics)

    # ---- its objects ------------------------------------------------------------------------------------------------

    def _make_monitor(self, component: Component, metrics: Endpoint) -> None:
        scraped, interval = target(component, metrics), self.props.scrape_interval
        name = self._named(scraped.component, scraped.namespace)
        if component.kind == "DaemonSet":
            self._make("PodMonitor", name, lambda: objects.pod_monitor(component, scraped, interval))
        else:
            self._make("ServiceMonitor", name, lambda: objects.service_monitor(component, scraped, interval))

    def _make_probes(self) -> None:
        """A Probe for each component, since all addresses of a Probe get the same labels."""
        by_name: dict[str, list[ProbeTarget]] = {}
        for probe in self.watched.probes:
            by_name.setdefault(self._named(probe.component, probe.namespace), []).append(probe)
        for name, probes in by_name.items():
            self._make_probe(name, probes)

    def _make_probe(self, name: str, probes: Sequence[ProbeTarget]) -> None:
        try:
            check_name(probes[0].component)
        except ValueError as error:
            self._refuse("probe", f"a Probe is named after its endpoint: {error}")
        if self._blackbox:
            blackbox = self._blackbox.probe
            self._make("Probe", name, lambda: objects.probe(probes, blackbox, self.props.scrape_interval))

    def _make_rules(self) -> None:
        """A PrometheusRule for each rule file. What is in it is asked for at synth, since `scrape` may add to it."""
        files: dict[str, str] = {}
        for file in (*(group.file for group in self.rules), *self.props.rule_files):
            name = file.rsplit(".", 1)[0]
            if files.setdefault(name, file) != file:
                self._refuse("rule_files", f"{files[name]!r} and {file!r} would be one PrometheusRule; give one another name")
            elif ("PrometheusRule", name) not in self.objects:
                self._make("PrometheusRule", name, lambda file=file: objects.prometheus_rule(self._groups(file)))

    def _default_rules(self) -> tuple[Group, ...]:
        """They speak of the watched namespaces alone, where those are known: this Prometheus has series of others too."""
        rules, own = super()._default_rules(), self.composition.namespace
        if own is None or any(item.namespace is None for item in self.watched.targets):
            return rules
        elsewhere = {""} if any(item.namespace is None for item in self.watched.probes) else set[str]()
        return tuple(within(group, {own, *self.watched.namespaces, *elsewhere}, own) for group in rules)

    def _groups(self, file: str) -> list[dict[str, Any]]:
        if file in self.props.rule_files:
            content: Any = yaml.safe_load(self.props.rule_files[file]) or {}
            return content.get("groups", [])
        return [group.manifest() for group in self.rules if group.file == file]

    def _make(self, kind: str, name: str, spec: Callable[[], objects.Spec]) -> None:
        labels = {"app.kubernetes.io/instance": self.name, **self.composition.labels(), **self.props.labels}
        self.objects[kind, name] = Manifest(
            self, f"{kind}-{name}", kind, lambda: {"spec": spec()},
            api_version=API_VERSION, name=f"{self.name}-{name}", labels=labels,
        )  # fmt: skip

    def _named(self, component: str, namespace: str | None) -> str:
        elsewhere = namespace not in (None, self.composition.namespace)
        return f"{component}.{namespace}" if elsewhere else component

    # ---- what it refuses --------------------------------------------------------------------------------------------

    def _check_neighbours(self) -> None:
        for room in self.composition.rooms:
            beside = isinstance(room, OperatedPrometheus) and room.composition.namespace == self.composition.namespace
            if beside and room is not self and room.name == self.name:
                self.composition.refuse(self, f"the name {self.name!r} is taken by {room.node.path!r}")
