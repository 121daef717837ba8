"""The observability stack: finds what to watch and connects Prometheus, exporters, Grafana and logs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from constructs import Construct

from constructs_lib.apps.langfuse import Langfuse
from constructs_lib.apps.open_webui import OpenWebUI
from constructs_lib.core.chart.application import Application
from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.namespace import DefaultDeny, Namespace
from constructs_lib.core.values.quantities import seconds
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.core.workloads.component import Component
from constructs_lib.observability.alertmanager import Alertmanager
from constructs_lib.observability.dashboards.dashboard import Dashboard
from constructs_lib.observability.discovery import MONITORING, Discovery
from constructs_lib.observability.elasticsearch import Elasticsearch
from constructs_lib.observability.exporters import (
    BlackboxExporter,
    ElasticsearchExporter,
    ElasticsearchExporterProps,
    KubeStateMetrics,
    NodeExporter,
    PostgresExporter,
    PostgresExporterProps,
    ValkeyExporter,
    ValkeyExporterProps,
)
from constructs_lib.observability.grafana import Grafana, GrafanaSidecar, SidecarProps
from constructs_lib.observability.logs import Logs
from constructs_lib.observability.prometheus import Prometheus
from constructs_lib.observability.prometheus.props import OperatedPrometheusProps
from constructs_lib.observability.props import ObservabilityProps
from constructs_lib.observability.rules.model import Group
from constructs_lib.stores.postgres import DatabaseServer

if TYPE_CHECKING:
    from constructs_lib.observability.prometheus.operator import OperatedPrometheus


class ObservabilityStack(Application):
    """Metrics, alerts, dashboards and logs of everything beneath `watch`, also in another chart. Create it last.

    Components with metrics are scraped, those with only an HTTP readiness probe are probed. PostgreSQL, Valkey and
    Elasticsearch get exporters, and Open WebUI pushes its metrics. `probe` are further addresses, `database` and `cache` are
    stores that no application in the chart stands for. `rules` and `dashboards` replace the library's
    own. `langfuse_url` is the URL of a Langfuse project for browsers; the default is the first project of a watched Langfuse.
    """

    logs: Logs | None = None
    alertmanager: Alertmanager | None = None
    grafana: Grafana | GrafanaSidecar | None = None
    blackbox: BlackboxExporter | None = None

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: ObservabilityProps | None = None,
        *,
        watch: Sequence[Construct],
        probe: Sequence[Endpoint] = (),
        database: DatabaseServer | None = None,
        cache: CacheEndpoint | None = None,
        rules: Sequence[Group] | None = None,
        dashboards: Sequence[Dashboard] | None = None,
        langfuse_url: str = "",
    ) -> None:
        super().__init__(scope, id)
        self.props = props or ObservabilityProps()
        parts = {construct: Discovery.beneath(construct) for construct in watch}
        self.discovery = Discovery.together(parts.values())
        self.namespaces = sorted(self.discovery.namespaces | self._own_namespace())
        self.nodes = self._nodes()
        self._make_logs()
        self.exporters = [*self._cluster_exporters(), *self._store_exporters(database, cache)]
        self._make_alertmanager()
        self.prometheus = self._prometheus(probe, rules)
        self._let_keda_ask(watch)
        self._make_grafana(dashboards, langfuse_url)
        self._push()
        self._check(parts, probe)

    # ---- the nodes' agents, in a namespace of their own -------------------------------------------------------------

    def _nodes(self) -> Construct:
        nodes = Construct(self, "nodes")
        namespace = self.props.node_namespace or f"{self.context.namespace or self.name}-nodes"
        self.context.within(nodes, namespace)
        if not self.has_node_agents:
            return nodes
        if self.context.namespace is None:
            self._add_error("node_namespace", "agents of the nodes run in another namespace, but the chart has none; give it one")
        if self.props.create_node_namespace:
            Namespace(nodes, "namespace", namespace, level="privileged")
        DefaultDeny(nodes, "default-deny")
        return nodes

    @property
    def has_node_agents(self) -> bool:
        """Whether pods run in the namespace of the nodes' agents."""
        return self.props.has_node_agents

    def _own_namespace(self) -> set[str]:
        return {self.context.namespace} if self.context.namespace else set()

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _make_logs(self) -> None:
        if self.props.logs:
            self.logs = Logs(self, "logs", self.props.logs, nodes=self.nodes, namespaces=self.namespaces)

    def _make_alertmanager(self) -> None:
        if self.props.alertmanager:
            self.alertmanager = Alertmanager(self, "alertmanager", self.props.alertmanager)

    def _prometheus(self, probe: Sequence[Endpoint], rules: Sequence[Group] | None) -> Prometheus | OperatedPrometheus:
        props, asked = self.props.prometheus, self._probed(probe)
        if self.props.blackbox_exporter and asked:
            self.blackbox = BlackboxExporter(self, "blackbox-exporter", self.props.blackbox_exporter)
        watch, asked = [*self.discovery.scraped, *self._own()], asked if self.blackbox else []
        if isinstance(props, OperatedPrometheusProps):
            from constructs_lib.observability.prometheus.operator import OperatedPrometheus

            return OperatedPrometheus(self, "prometheus", props, watch=watch, probe=asked, blackbox=self.blackbox, rules=rules)
        alertmanager = self.alertmanager.api if self.alertmanager else None
        return Prometheus(
            self, "prometheus", props, watch=watch, probe=asked, blackbox=self.blackbox, alertmanager=alertmanager, rules=rules
        )

    def _let_keda_ask(self, watch: Sequence[Construct]) -> None:
        for context in (ChartContext.of(construct) for construct in watch):
            context.prometheus = self.prometheus.api
            if isinstance(self.prometheus, Prometheus):
                for namespace in sorted(context.keda_namespaces):
                    self.prometheus.server.allow_from(Peer.namespace(namespace), self.prometheus.api.policy_port)

    def _push(self) -> None:
        for chat in self.discovery.of(OpenWebUI):
            if self.prometheus.otlp:
                chat.push_metrics(self.prometheus.otlp)

    def _make_grafana(self, dashboards: Sequence[Dashboard] | None, langfuse_url: str) -> None:
        props, watched = self.props.grafana, self._programs()
        langfuse_url, kibana_url = langfuse_url or self._langfuse_url(), self.logs.kibana_url if self.logs else ""
        if isinstance(props, SidecarProps):
            self.grafana = GrafanaSidecar(
                self, "grafana", props, logs=self.logs is not None, dashboards=dashboards,
                watched=watched, langfuse_url=langfuse_url, kibana_url=kibana_url,
            )  # fmt: skip
        elif props:
            self.grafana = Grafana(
                self,
                "grafana",
                props.replace(scrape_interval=_in_seconds(self.props.prometheus.scrape_interval)),
                prometheus=self.prometheus.api,
                alertmanager=self.alertmanager.api if self.alertmanager else None,
                logs=self.logs.elasticsearch.search if self.logs else None,
                dashboards=dashboards,
                watched={*watched, "grafana"},
                langfuse_url=langfuse_url,
                kibana_url=kibana_url,
            )
            self.prometheus.scrape(self.grafana.server)

    # ---- exporters --------------------------------------------------------------------------------------------------

    def _cluster_exporters(self) -> Iterator[Component]:
        state = self.props.kube_state_metrics
        if state:
            shown = [*self.namespaces, *([ChartContext.of(self.nodes).namespace] if self.has_node_agents else [])]
            all_shown = tuple(dict.fromkeys(shown)) if state.namespaces is None else state.namespaces
            yield KubeStateMetrics(self, "kube-state-metrics", state.replace(namespaces=all_shown))
        if self.props.node_exporter:
            yield NodeExporter(self.nodes, "node-exporter", self.props.node_exporter)

    def _store_exporters(self, database: DatabaseServer | None, cache: CacheEndpoint | None) -> Iterator[Component]:
        if self.props.postgres_exporter:
            yield from self._postgres_exporters(self.props.postgres_exporter, database)
        if self.props.valkey_exporter:
            yield from self._valkey_exporters(self.props.valkey_exporter, cache)
        if self.props.elasticsearch_exporter:
            yield from self._elasticsearch_exporters(self.props.elasticsearch_exporter)

    def _postgres_exporters(self, props: PostgresExporterProps, given: DatabaseServer | None) -> Iterator[Component]:
        servers: list[DatabaseServer] = list(self.discovery.databases)
        if given and given not in servers:
            servers.append(given)
        for server in servers:
            if database := server.monitoring():
                name = f"{database.name.removesuffix(f'-{MONITORING}')}-exporter"
                yield PostgresExporter(self._beside(server), name, props, database=database)

    def _valkey_exporters(self, props: ValkeyExporterProps, given: CacheEndpoint | None) -> Iterator[Component]:
        for application in self.discovery.caches:
            if cache := application.monitoring():
                yield ValkeyExporter(self._beside(application), f"{application.name}-exporter", props, cache=cache)
        if given and given not in [application.cache for application in self.discovery.caches]:
            yield ValkeyExporter(self, f"{given.name}-exporter", props, cache=given)

    def _elasticsearch_exporters(self, props: ElasticsearchExporterProps) -> Iterator[Component]:
        for application in [*self.discovery.of(Elasticsearch), *([self.logs.elasticsearch] if self.logs else [])]:
            account = application.monitor
            yield ElasticsearchExporter(
                self._beside(application), f"{application.name}-exporter", props, search=account,
                username=account.username, password=account.password, ca=account.authorities,
            )  # fmt: skip

    def _beside(self, store: object) -> Construct:
        """Returns the scope of a store's exporter: it has the namespace and settings of the store, since they share a Secret."""
        context = store.context if isinstance(store, Application) else self.context
        if context is self.context:
            return self
        id = f"beside-{context.scope.node.id}"
        known = self.node.try_find_child(id)
        if isinstance(known, Construct):
            return known
        scope = Construct(self, id)
        context.adopt(scope)
        return scope

    # ---- what is watched --------------------------------------------------------------------------------------------

    def _own(self) -> list[Component]:
        alertmanager = [self.alertmanager.server] if self.alertmanager else []
        return [*self.exporters, *alertmanager, *([self.blackbox] if self.blackbox else [])]

    def _probed(self, given: Sequence[Endpoint]) -> list[Endpoint]:
        components = [*self.discovery.probed, *(self.logs.probed if self.logs else [])]
        own = [component.health for component in components if component.health]
        return own + [endpoint for endpoint in given if endpoint not in own]

    def _programs(self) -> set[str]:
        """Returns the programs that Grafana has series of. Open WebUI counts if it pushes them, whether or not it is probed."""
        pushing = {"open-webui"} if self.prometheus.otlp and self.discovery.of(OpenWebUI) else set[str]()
        return {*self.prometheus.watched.programs} - {"open-webui"} | pushing

    def _langfuse_url(self) -> str:
        for langfuse in self.discovery.of(Langfuse):
            return f"{langfuse.public_url}/project/{langfuse.props.first.project_id}"
        return ""

    # ---- errors -----------------------------------------------------------------------------------------------------

    def _check(self, parts: Mapping[Construct, Discovery], probe: Sequence[Endpoint]) -> None:
        probed = [endpoint.owner for endpoint in probe]
        for component in self.discovery.unmonitored():
            if component not in probed:
                self._add_error(
                    "watch",
                    f"{component.name} has neither metrics nor an HTTP path that says whether it is well; a probe is possible: "
                    f"pass an endpoint of it as `probe`, or give it `metrics`",
                )
        for construct, found in parts.items():
            if not found:
                self._add_error(
                    "watch",
                    f"{construct.node.path} holds nothing that can be watched; make the stack last, after what it watches, "
                    "or pass an endpoint of it as `probe`",
                )
        if probe and not self.blackbox:
            self._add_error("probe", "a probe needs the blackbox exporter, but blackbox_exporter is None; leave out one of them")

    def _add_error(self, path: str, message: str) -> None:
        self.context.add_error(self, message, path)


def _in_seconds(duration: str) -> str:
    milliseconds = round(seconds(duration) * 1000)
    return f"{milliseconds}ms" if milliseconds % 1000 else f"{milliseconds // 1000}s"
