"""A Prometheus that the Prometheus operator runs: the objects that tell it what to scrape, and the policies that let it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.names import check_name
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.workloads.component import Component
from constructs_lib.observability.exporters import BlackboxExporter
from constructs_lib.observability.prometheus import operator_objects as objects
from constructs_lib.observability.prometheus.base import PrometheusBase
from constructs_lib.observability.prometheus.construct import OTLP_PATH, PORT
from constructs_lib.observability.prometheus.props import OperatedPrometheusProps
from constructs_lib.observability.prometheus.rule_file import read_rule_file
from constructs_lib.observability.rules.model import Group
from constructs_lib.observability.rules.scope import within
from constructs_lib.observability.targets import ProbeTarget, Scraped, target

API_VERSION = "monitoring.coreos.com/v1"


class OperatedPrometheus(PrometheusBase):
    """Monitors, probes and rules for a Prometheus that already runs. `api` answers queries, `otlp` takes pushed metrics.

    `watch`, `probe`, `blackbox` and `rules` are the same as for `Prometheus`. All objects are in `objects`, by kind and name.
    """

    api: Endpoint
    """The API for queries."""
    otlp: Endpoint | None
    """The URL for OTLP over HTTP; None if this Prometheus takes none."""
    objects: dict[tuple[str, str], ApiObject]
    """Every monitor, probe and rule by kind and name, such as `("ServiceMonitor", "litellm")`."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: OperatedPrometheusProps | None = None,
        *,
        watch: Sequence[Scraped],
        probe: Sequence[Endpoint] = (),
        blackbox: BlackboxExporter | None = None,
        rules: Sequence[Group] | None = None,
    ) -> None:
        self.props = props = props or OperatedPrometheusProps()
        super().__init__(
            scope, id, props, watch=watch, probe=probe, blackbox=blackbox, rules=rules, already_scraped=props.already_scraped
        )
        self.peer = Peer.pods(props.pod_labels, props.namespace)
        self.api = self._endpoint()
        self.otlp = self._endpoint(OTLP_PATH) if props.otlp else None
        self.objects = {}
        self._watch_everything()
        self._make_probes()
        self._make_rules()
        self._check_neighbours()

    def scrape(self, component: Scraped) -> None:
        """Watches one more component: one that is made later, since it connects to this Prometheus."""
        super().scrape(component)
        self._make_rules()

    def _endpoint(self, path: str = "") -> Endpoint:
        return replace(Endpoint.from_url(f"{self.props.address}{path}", name=self.name, default=self.peer), target_port=PORT)

    # ---- connections ------------------------------------------------------------------------------------------------

    def _allow_to(self, endpoint: Endpoint) -> None:
        if endpoint.owner:
            endpoint.owner.allow_from(self.peer, endpoint.policy_port)

    def _watch(self, component: Scraped) -> None:
        super()._watch(component)
        if component.metrics:
            self._make_monitor(component, component.metrics)

    # ---- objects ----------------------------------------------------------------------------------------------------

    def _make_monitor(self, component: Scraped, metrics: Endpoint) -> None:
        scraped, interval = target(component, metrics), self.props.scrape_interval
        name = self._named(scraped.component, scraped.namespace)
        if isinstance(component, Component) and component.kind == "DaemonSet":
            self._make("PodMonitor", name, lambda: objects.pod_monitor(component, scraped, interval))
        else:
            self._make("ServiceMonitor", name, lambda: objects.service_monitor(component, scraped, interval))

    def _make_probes(self) -> None:
        """Makes a Probe for each component, since all addresses of a Probe get the same labels."""
        by_name: dict[str, list[ProbeTarget]] = {}
        for probe in self.watched.probes:
            by_name.setdefault(self._named(probe.component, probe.namespace), []).append(probe)
        for name, probes in by_name.items():
            self._make_probe(name, probes)

    def _make_probe(self, name: str, probes: Sequence[ProbeTarget]) -> None:
        try:
            check_name(probes[0].component)
        except ValueError as error:
            self._add_error("probe", f"a Probe is named after its endpoint: {error}")
        if self._blackbox:
            blackbox = self._blackbox.probe
            self._make("Probe", name, lambda: objects.probe(probes, blackbox, self.props.scrape_interval))

    def _make_rules(self) -> None:
        """Makes a PrometheusRule for each rule file. Its content is rendered at synth, since `scrape` may add to it."""
        files: dict[str, str] = {}
        for file in (*(group.file for group in self.rules), *self.props.rule_files):
            name = file.rsplit(".", 1)[0]
            if files.setdefault(name, file) != file:
                self._add_error("rule_files", f"{files[name]!r} and {file!r} would be one PrometheusRule; give one another name")
            elif ("PrometheusRule", name) not in self.objects:
                self._make("PrometheusRule", name, lambda file=file: objects.prometheus_rule(self._groups(file)))

    def _default_rules(self) -> tuple[Group, ...]:
        """Returns rules for the watched namespaces alone, if those are known: this Prometheus also has series of others."""
        rules, own = super()._default_rules(), self.context.namespace
        if own is None or any(item.namespace is None for item in self.watched.targets):
            return rules
        external_endpoint = {""} if any(item.namespace is None for item in self.watched.probes) else set[str]()
        return tuple(within(group, {own, *self.watched.namespaces, *external_endpoint}, own) for group in rules)

    def _groups(self, file: str) -> list[dict[str, Any]]:
        if file in self.props.rule_files:
            content: Any = read_rule_file(self.props.rule_files[file])
            return content.get("groups", []) if content else []
        return [group.manifest() for group in self.rules if group.file == file]

    def _make(self, kind: str, name: str, spec: Callable[[], objects.Spec]) -> None:
        labels = {"app.kubernetes.io/instance": self.name, **self.context.labels(), **self.props.labels}
        self.objects[kind, name] = Manifest(
            self, f"{kind}-{name}", kind, lambda: {"spec": spec()},
            api_version=API_VERSION, name=f"{self.name}-{name}", labels=labels,
        )  # fmt: skip

    def _named(self, component: str, namespace: str | None) -> str:
        external_endpoint = namespace not in (None, self.context.namespace)
        return f"{component}.{namespace}" if external_endpoint else component

    # ---- validation -------------------------------------------------------------------------------------------------

    def _check_neighbours(self) -> None:
        for application in self.context.applications:
            if not isinstance(application, OperatedPrometheus) or application is self:
                continue
            if (application.name, application.context.namespace) == (self.name, self.context.namespace):
                self.context.add_error(self, f"the name {self.name!r} is taken by {application.node.path!r}")
