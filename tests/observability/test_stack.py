"""The stack: discovery of what to watch, its objects, its errors."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App, Chart
from constructs import Construct
from pydantic import ValidationError

from constructs_lib.apps.litellm import LiteLLMProxy
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.observability import (
    Alert,
    Dashboard,
    Elasticsearch,
    Group,
    ObservabilityProps,
    ObservabilityStack,
)
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.stores.clickhouse import ExternalClickHouse, ExternalClickHouseProps
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps, Postgres
from constructs_lib.stores.valkey import Valkey
from constructs_lib.testing import POD_KINDS, Manifests, Object, chart, synth
from tests import crds
from tests.observability.tools import run

PLATFORM_TARGETS = {"clickhouse", "litellm", "custom-server"}
EXPORTERS = {"kube-state-metrics", "node-exporter", "postgres-exporter", "valkey-exporter"}
OWN_TARGETS = {*EXPORTERS, "alertmanager", "blackbox-exporter", "grafana"}
PLATFORM_PROBES = {"object-store", "langfuse", "langfuse-worker", "open-webui"}
LOG_PROBES = {"logstash", "filebeat", "kibana"}
WITH_LOGS = ObservabilityProps().replace(logs={})
EVERYTHING_OFF = ObservabilityProps(
    alertmanager=None, grafana=None, kube_state_metrics=None, node_exporter=None, postgres_exporter=None,
    valkey_exporter=None, elasticsearch_exporter=None, blackbox_exporter=None,
)  # fmt: skip
EXTERNAL: dict[str, Any] = {
    "host": "db.example.com",
    "databases": {"litellm": {"database": "llm", "username": "llm", "password": {"name": "stores", "key": "llm"}}},
}
MONITORING = {"database": "postgres", "username": "watcher", "password": {"name": "stores", "key": "watcher"}}


class Watching(LLMPlatform):
    """A platform with its stack in the same chart."""

    def __init__(self, props: ObservabilityProps | None = None, environment: str = "dev", app: App | None = None) -> None:
        settings = ENVIRONMENTS[environment].model_copy(update={"observability": props or ObservabilityProps()})
        super().__init__(app or App(), environment, settings)
        assert self.observability
        self.stack = self.observability


@cache
def with_logs(logs: bool) -> Manifests:
    return synth(Watching(WITH_LOGS if logs else None))


@cache
def of_the_operator() -> Manifests:
    return synth(Watching(KUBE_PROMETHEUS_STACK))


def component(
    into: Construct, name: str = "app", *, metrics: bool = True, health: bool = True, replicas: int = 1, program: str = "app"
) -> Component:
    probe = Probe.http("/ready") if health else Probe.tcp("http")
    props = WorkloadProps(image=Image(repository="example.com/app", tag="1"), replicas=replicas)
    return Component(
        into, name, props, program=program, role="app", ports={"http": Port(8080)},
        probes=Probes(probe.within(60), probe, probe), metrics=("http", "/metrics") if metrics else None,
    )  # fmt: skip


def stack(into: Construct, props: ObservabilityProps | None = None, **links: Any) -> ObservabilityStack:
    given: dict[str, Any] = {"watch": [into], **links}
    return ObservabilityStack(into, "observability", props, **given)


def targets(made: ObservabilityStack) -> set[str]:
    return {target.component for target in made.prometheus.watched.targets}


def probes(made: ObservabilityStack) -> set[str]:
    return {probe.component for probe in made.prometheus.watched.probes}


def config(manifests: Manifests) -> dict[str, Any]:
    return yaml.safe_load(manifests.find("ConfigMap", "prometheus-config")["data"]["prometheus.yml"])


# ---- a whole platform ----------------------------------------------------------------------------------------------------


def test_one_line_watches_the_whole_platform() -> None:
    made = Watching()
    assert targets(made.stack) == PLATFORM_TARGETS | OWN_TARGETS
    assert probes(made.stack) == PLATFORM_PROBES


def test_every_component_is_scraped_or_probed_or_has_an_exporter() -> None:
    made = Watching(WITH_LOGS)
    seen = targets(made.stack) | probes(made.stack)
    components = {name for name, each in made.stack.context.workloads.items() if isinstance(each, Component)}
    assert components - seen == {"prometheus", "postgres", "valkey", "elasticsearch"}
    assert {"postgres-exporter", "valkey-exporter", "elasticsearch-exporter"} <= seen


def test_three_clickhouse_replicas_bring_their_keeper() -> None:
    made = Watching(environment="onprem")
    assert targets(made.stack) == PLATFORM_TARGETS | OWN_TARGETS | {"clickhouse-keeper"}


def test_logs_bring_an_exporter_and_three_probes() -> None:
    made = Watching(WITH_LOGS)
    assert targets(made.stack) == PLATFORM_TARGETS | OWN_TARGETS | {"elasticsearch-exporter"}
    assert probes(made.stack) == PLATFORM_PROBES | LOG_PROBES


def test_without_logs_elk_is_not_deployed() -> None:
    manifests = with_logs(False)
    for name in ("elasticsearch", "logstash", "kibana", "filebeat"):
        assert not [item for item in manifests.of(*POD_KINDS, "Secret") if name in item["metadata"]["name"]]
    assert "elasticsearch" not in manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"]


def test_policies_are_the_edges() -> None:
    made = Watching(WITH_LOGS)
    edges = {
        (edge.consumer.name, edge.endpoint.owner.name, edge.endpoint.policy_port)
        for edge in made.stack.context.edges
        if edge.endpoint.owner
    }
    assert synth(made).edges() == edges


def test_edges_of_the_stack() -> None:
    made = ("prometheus", "blackbox-exporter", "grafana", "kibana", "logstash", "filebeat")
    observed = {edge for edge in with_logs(True).edges() if edge[0] in made or edge[1] in made}
    ports = {"clickhouse": 9363, "litellm": 4001, "custom-server": 5000, "kube-state-metrics": 8080, "node-exporter": 9100}
    exporters = {"postgres-exporter": 9187, "valkey-exporter": 9121, "elasticsearch-exporter": 9114, "blackbox-exporter": 9115}
    scraped = {**ports, **exporters, "alertmanager": 9093, "grafana": 3000}
    asked = {
        "object-store": 7070, "langfuse": 9090, "langfuse-worker": 3030, "open-webui": 8080,
        "logstash": 9600, "filebeat": 5066, "kibana": 5601,
    }  # fmt: skip
    assert observed == {
        *(("prometheus", name, port) for name, port in scraped.items()),
        *(("blackbox-exporter", name, port) for name, port in asked.items()),
        ("grafana", "prometheus", 9090),
        ("grafana", "alertmanager", 9093),
        ("grafana", "elasticsearch", 9200),
        ("open-webui", "prometheus", 9090),
        ("filebeat", "logstash", 5044),
        ("logstash", "elasticsearch", 9200),
        ("kibana", "elasticsearch", 9200),
        ("kibana-setup", "kibana", 5601),
        ("smoke-test", "prometheus", 9090),
    }


def test_promtool_accepts_the_rules_of_a_platform(tmp_path: Path) -> None:
    manifests = with_logs(True)
    for name, text in manifests.find("ConfigMap", "prometheus-rules")["data"].items():
        tmp_path.joinpath(name).write_text(text)
    tmp_path.joinpath("prometheus.yml").write_text(manifests.find("ConfigMap", "prometheus-config")["data"]["prometheus.yml"])
    run("promtool", "check", "config", "--syntax-only", "prometheus.yml", cwd=tmp_path)
    run("promtool", "check", "rules", *(path.name for path in tmp_path.glob("*.yaml")), cwd=tmp_path)


# ---- what people see -------------------------------------------------------------------------------------------------------


def test_all_dashboards_are_there() -> None:
    ours = {"agent-server", "kubernetes", "langfuse", "litellm", "open-webui", "platform-overview", "stores"}
    for logs, expected in ((False, ours), (True, ours | {"logs"})):
        names = {name.removeprefix("grafana-dashboard-") for name in with_logs(logs).names("ConfigMap")}
        assert {name for name in names if name in expected} == expected
        assert ("logs" in names) is logs


def test_dashboards_have_only_sections_of_watched_programs(chart: Chart) -> None:
    component(chart)
    made = stack(chart)
    assert made.grafana
    assert {dashboard.uid for dashboard in made.grafana.dashboards} == {"kubernetes", "platform-overview"}


def test_pushed_metrics_of_open_webui_are_shown_without_a_blackbox_exporter() -> None:
    made = Watching(ObservabilityProps(blackbox_exporter=None)).stack
    assert made.grafana
    assert probes(made) == set()
    assert "open-webui" in {dashboard.uid for dashboard in made.grafana.dashboards}


def test_the_chat_pushes_its_metrics() -> None:
    variables = with_logs(False).env("open-webui", "open-webui")
    assert variables["OTEL_METRICS_EXPORTER_OTLP_ENDPOINT"] == "http://prometheus.llm-platform:9090/api/v1/otlp/v1/metrics"


def test_grafana_reads_logs_with_a_read_only_user() -> None:
    manifests = with_logs(True)
    assert manifests.env("grafana")["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/reader-password"
    sources = yaml.safe_load(manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"])["datasources"]
    assert [source["type"] for source in sources] == ["prometheus", "alertmanager", "elasticsearch"]
    assert sources[2]["basicAuthUser"] == "logs_reader"


def test_grafana_links_to_the_watched_langfuse_and_kibana() -> None:
    kibana = {"exposure": {"kind": "ingress", "host": "logs.example.com", "class_name": "nginx", "controller_namespace": "nginx"}}
    manifests = synth(Watching(ObservabilityProps().replace(logs={"kibana": kibana}), "onprem"))
    text = str(manifests.of("ConfigMap"))
    assert "https://traces.llm.example.com/project/" in text
    assert "https://logs.example.com" in text
    assert ".invalid" not in text


def test_a_link_to_langfuse_can_be_given(chart: Chart) -> None:
    component(chart, program="litellm")
    stack(chart, langfuse_url="https://traces.example.com/project/team")
    assert "https://traces.example.com/project/team" in str(synth(chart).of("ConfigMap"))


@pytest.mark.parametrize(("interval", "shown"), [("15s", "15s"), ("2m", "120s"), ("1m30s", "90s"), ("500ms", "500ms")])
def test_grafana_knows_the_scrape_interval(chart: Chart, interval: str, shown: str) -> None:
    component(chart)
    stack(chart, ObservabilityProps().replace(prometheus={"scrape_interval": interval}))
    sources = yaml.safe_load(synth(chart).find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"])["datasources"]
    assert sources[0]["jsonData"]["timeInterval"] == shown


def test_rules_and_dashboards_can_be_replaced(chart: Chart) -> None:
    component(chart)
    alert = Alert(name="A", expr="up == 0", after="1m", severity="warning", summary="s", description="d", runbook="r")
    made = stack(chart, rules=[Group("mine", (alert,))], dashboards=[Dashboard({"uid": "mine", "panels": []})])
    assert made.grafana
    assert [dashboard.uid for dashboard in made.grafana.dashboards] == ["mine"]
    assert list(synth(chart).find("ConfigMap", "prometheus-rules")["data"]) == ["mine.yaml"]


# ---- namespaces ------------------------------------------------------------------------------------------------------------


def test_the_state_of_all_watched_namespaces_is_shown() -> None:
    app = App()
    team = Chart(app, "team", namespace="team")
    component(team)
    made = Chart(app, "watchers", namespace="watchers")
    stack(made, watch=[team])
    assert "--namespaces=team,watchers,watchers-nodes" in synth(made).container("kube-state-metrics")["args"]


def test_logs_of_the_watched_namespaces_are_read() -> None:
    app = App()
    team = Chart(app, "team", namespace="team")
    component(team)
    made = Chart(app, "watchers", namespace="watchers")
    stack(made, WITH_LOGS, watch=[team])
    text = synth(made).find("ConfigMap", "filebeat-settings")["data"]["filebeat.yml"]
    assert yaml.safe_load(text)["filebeat.inputs"][0]["paths"] == [
        "/var/log/containers/*_team_*.log",
        "/var/log/containers/*_watchers_*.log",
    ]


def test_namespaces_can_be_named(chart: Chart) -> None:
    component(chart)
    props = WITH_LOGS.replace(
        kube_state_metrics={"namespaces": ["one"]}, node_namespace="agents", logs={"filebeat": {"namespaces": ["two"]}}
    )
    stack(chart, props)
    manifests = synth(chart)
    assert "--namespaces=one" in manifests.container("kube-state-metrics")["args"]
    assert "*_two_*" in manifests.find("ConfigMap", "filebeat-settings")["data"]["filebeat.yml"]
    assert {item["metadata"]["namespace"] for item in manifests.of("DaemonSet")} == {"agents"}
    assert manifests.names("Namespace") == {"agents"}


def test_keda_asks_the_prometheus_of_the_platform() -> None:
    keda = {"kind": "keda", "max_replicas": 4}
    litellm, worker = {**keda, "requests_per_second": 5}, {**keda, "queue_length": 500, "keda_namespace": "scaling"}
    changes = {"litellm": {"autoscaling": litellm}, "langfuse": {"worker": {"autoscaling": worker}}}
    manifests = synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(**changes)))
    for name in ("litellm", "langfuse-worker"):
        (trigger,) = manifests.find("ScaledObject", name)["spec"]["triggers"]
        assert trigger["metadata"]["serverAddress"] == "http://prometheus.llm-platform:9090"
    rules = manifests.policy("prometheus")["ingress"]
    named = {
        str(peer["namespaceSelector"]["matchLabels"]) for rule in rules for peer in rule["from"] if "namespaceSelector" in peer
    }
    assert named == {str({"kubernetes.io/metadata.name": name}) for name in ("keda", "scaling")}


def test_a_namespace_for_agents_may_be_there_already(chart: Chart) -> None:
    component(chart)
    stack(chart, ObservabilityProps(create_node_namespace=False))
    manifests = synth(chart)
    assert manifests.of("Namespace") == []
    assert manifests.find("DaemonSet", "node-exporter")["metadata"]["namespace"] == "llm-nodes"


def test_without_agents_there_is_no_second_namespace(chart: Chart) -> None:
    component(chart)
    stack(chart, ObservabilityProps(node_exporter=None))
    assert {item["metadata"].get("namespace", "llm") for item in synth(chart)} == {"llm"}


# ---- another team's chart --------------------------------------------------------------------------------------------------


def other_chart() -> tuple[Chart, Chart, LiteLLMProxy]:
    app = App()
    team = Chart(app, "team", namespace="team")
    litellm = LiteLLMProxy(
        team, "litellm", database=Postgres(team, "postgres").database("litellm"), cache=Valkey(team, "valkey").cache
    )
    return Chart(app, "watchers", namespace="watchers"), team, litellm


def test_another_chart_lets_prometheus_in() -> None:
    watchers, team, _ = other_chart()
    stack(watchers, watch=[team])
    incoming = synth(team).policy("litellm")["ingress"]
    peer = {
        "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "watchers"}},
        "podSelector": {"matchLabels": {"app": "prometheus", "app.kubernetes.io/instance": "prometheus"}},
    }
    assert [rule["ports"][0]["port"] for rule in incoming if rule["from"] == [peer]] == [4001]


def test_an_exporter_is_in_the_namespace_of_its_store() -> None:
    watchers, team, _ = other_chart()
    made = stack(watchers, watch=[team])
    synth(team)
    manifests = synth(watchers)
    for name in ("postgres-exporter", "valkey-exporter"):
        assert manifests.find("Deployment", name)["metadata"]["namespace"] == "team"
    names = [job["job_name"] for job in config(manifests)["scrape_configs"]]
    assert {"team/litellm", "team/postgres-exporter", "team/valkey-exporter", "watchers/grafana"} <= set(names)
    assert "postgres-monitoring/password" in str(synth(team).container("team-secret-generator")["args"])
    assert targets(made) >= {"litellm", "postgres-exporter", "valkey-exporter"}


def test_applications_are_found_without_a_variable_for_them() -> None:
    watchers, team, litellm = other_chart()
    made = stack(watchers, watch=[team, litellm])
    assert [database.name for database in made.discovery.databases] == ["postgres"]
    assert len(made.discovery.components) == 3


def test_one_component_can_be_watched_alone() -> None:
    watchers, _, litellm = other_chart()
    made = stack(watchers, watch=[litellm])
    assert targets(made) == {"litellm", "kube-state-metrics", "node-exporter", "alertmanager", "grafana"}


# ---- stores ----------------------------------------------------------------------------------------------------------------


def test_two_servers_have_two_exporters(chart: Chart) -> None:
    for name in ("orders", "archive"):
        Postgres(chart, name)
    assert {"orders-exporter", "archive-exporter"} <= targets(stack(chart))


def test_an_external_server_has_an_exporter_where_it_lists_monitoring(chart: Chart) -> None:
    databases = {**EXTERNAL["databases"], "monitoring": MONITORING}
    ExternalPostgres(chart, "one", ExternalPostgresProps.model_validate({**EXTERNAL, "databases": databases}))
    ExternalPostgres(chart, "two", ExternalPostgresProps.model_validate(EXTERNAL))
    made = stack(chart)
    assert {name for name in targets(made) if name.startswith(("one", "two"))} == {"one-exporter"}
    assert synth(chart).env("one-exporter")["DATA_SOURCE_USER"] == "watcher"


def test_stores_can_be_given_as_endpoints(chart: Chart) -> None:
    cache = CacheEndpoint(name="sessions", host="cache.example.com", port=6379, password=SecretKey(name="c", key="p"))
    made = stack(chart, watch=[component(chart)], cache=cache, database=Postgres(chart, "orders"))
    assert {"sessions-exporter", "orders-exporter"} <= targets(made)


def test_a_store_that_is_given_and_found_has_one_exporter(chart: Chart) -> None:
    database, valkey = Postgres(chart, "postgres"), Valkey(chart, "valkey")
    made = stack(chart, database=database, cache=valkey.cache)
    assert [each.name for each in made.exporters].count("postgres-exporter") == 1
    assert [each.name for each in made.exporters].count("valkey-exporter") == 1


def test_an_elasticsearch_of_another_application_has_an_exporter(chart: Chart) -> None:
    Elasticsearch(chart, "search")
    made = stack(chart)
    assert "search-exporter" in targets(made)
    assert synth(chart).env("search-exporter")["ES_USERNAME"] == "cluster_monitor"


# ---- in a cluster with the Prometheus operator -------------------------------------------------------------------------------

OPERATOR = EVERYTHING_OFF.replace(prometheus={"kind": "operator"}, grafana={"kind": "sidecar"}, blackbox_exporter={})
KUBE_PROMETHEUS_STACK = ObservabilityProps().replace(
    prometheus={
        "kind": "operator",
        "labels": {"release": "kps"},
        "otlp": True,
        "already_scraped": ["kubelet", "kube-state-metrics", "node-exporter"],
    },
    grafana={"kind": "sidecar"},
    alertmanager=None,
    kube_state_metrics=None,
    node_exporter=None,
)
CUSTOM = ("ServiceMonitor", "PodMonitor", "Probe", "PrometheusRule")


@pytest.mark.parametrize("environment", ["dev", "onprem"])
def test_a_platform_is_watched_by_the_operators_prometheus(environment: str) -> None:
    made = Watching(KUBE_PROMETHEUS_STACK, environment)
    manifests = synth(made)
    assert targets(made.stack) >= PLATFORM_TARGETS
    assert probes(made.stack) == PLATFORM_PROBES
    assert manifests.names("Probe") == {f"prometheus-{name}" for name in PLATFORM_PROBES}
    assert manifests.names("ServiceMonitor") == {f"prometheus-{name}" for name in targets(made.stack)}
    for name in ("prometheus", "grafana", "alertmanager", "kube-state-metrics", "node-exporter"):
        assert not [item for item in manifests.of(*POD_KINDS, "Service") if item["metadata"]["name"] == name]
    for item in manifests.of(*CUSTOM):
        crds.validate(item)


def test_the_operators_prometheus_gets_the_same_rules_as_an_embedded_one(tmp_path: Path) -> None:
    manifests = of_the_operator()
    specs = {item["metadata"]["name"].removeprefix("prometheus-"): item["spec"] for item in manifests.of("PrometheusRule")}
    ours = yaml.safe_load_all("---\n".join(with_logs(False).find("ConfigMap", "prometheus-rules")["data"].values()))
    assert set(specs) == {group["name"] for file in ours for group in file["groups"]} - {"alerting"}
    for name, spec in specs.items():
        tmp_path.joinpath(f"{name}.yaml").write_text(yaml.safe_dump(spec))
    run("promtool", "check", "rules", *(f"{name}.yaml" for name in specs), cwd=tmp_path)


def test_an_existing_grafana_gets_the_same_dashboards_as_an_embedded_one() -> None:
    def dashboards(manifests: Manifests) -> dict[str, Object]:
        found = [item for item in manifests.of("ConfigMap") if item["metadata"]["name"].startswith("grafana-dashboard-")]
        return {item["metadata"]["name"]: item["data"] for item in found}

    assert dashboards(of_the_operator()) == dashboards(with_logs(False))


def test_an_embedded_grafana_queries_the_operators_prometheus_and_is_scraped_by_it() -> None:
    made = Watching(KUBE_PROMETHEUS_STACK.replace(grafana={"kind": "embedded"}))
    manifests = synth(made)
    sources = yaml.safe_load(manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"])["datasources"]
    assert [source["url"] for source in sources] == ["http://prometheus-operated.monitoring:9090"]
    assert "prometheus-grafana" in manifests.names("ServiceMonitor")
    peer = {
        "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}},
        "podSelector": {"matchLabels": {"app.kubernetes.io/name": "prometheus"}},
    }
    policy = manifests.policy("grafana")
    assert [rule["ports"][0]["port"] for rule in policy["egress"] if rule["to"] == [peer]] == [9090]
    assert [rule["ports"][0]["port"] for rule in policy["ingress"] if rule["from"] == [peer]] == [3000]
    rule = manifests.find("PrometheusRule", "prometheus-components")["spec"]["groups"][0]["rules"][0]
    assert 'absent(up{component="grafana"' in rule["expr"]


@pytest.mark.parametrize("takes", [True, False])
def test_the_chat_pushes_to_an_operators_prometheus_with_otlp(takes: bool) -> None:
    made = Watching(KUBE_PROMETHEUS_STACK.replace(prometheus={"otlp": takes}))
    assert made.stack.grafana
    shown = {dashboard.uid: str(dashboard.body) for dashboard in made.stack.grafana.dashboards}
    assert "open-webui" in probes(made.stack)
    assert ("open-webui" in shown) is takes
    assert ("webui_users_active" in shown["platform-overview"]) is takes
    variables = synth(made).env("open-webui", "open-webui")
    assert variables.get("OTEL_METRICS_EXPORTER_OTLP_ENDPOINT") == (
        "http://prometheus-operated.monitoring:9090/api/v1/otlp/v1/metrics" if takes else None
    )


def test_dashboards_and_rules_of_programs_without_metrics_are_left_out(chart: Chart) -> None:
    component(chart)
    made = stack(chart, OPERATOR)
    assert made.grafana
    assert "kubernetes" not in {dashboard.uid for dashboard in made.grafana.dashboards}
    assert "prometheus-kubernetes" not in synth(chart).names("PrometheusRule")


def test_embedded_exporters_stay_possible(chart: Chart) -> None:
    component(chart)
    made = stack(chart, OPERATOR.replace(kube_state_metrics={}, node_exporter={}))
    manifests = synth(chart)
    assert {"kube-state-metrics", "node-exporter"} <= targets(made)
    assert manifests.names("PodMonitor") == {"prometheus-node-exporter.llm-nodes"}
    assert "prometheus-kubernetes" in manifests.names("PrometheusRule")


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({"alertmanager": {}}, ["alertmanager: .* write alertmanager: null"]),
        ({"kube_state_metrics": {}}, ["kube_state_metrics: prometheus.already_scraped has 'kube-state-metrics'"]),
        (
            {"node_exporter": {}, "alertmanager": {}},
            ["node_exporter: prometheus.already_scraped has 'node-exporter'", "write alertmanager: null"],
        ),
    ],
)
def test_rejects_exporters_that_the_operators_prometheus_scrapes_already(changes: dict[str, Any], errors: list[str]) -> None:
    with pytest.raises(ValidationError) as error:
        KUBE_PROMETHEUS_STACK.replace(**changes)
    assert [message for message in errors if not re.search(message, str(error.value))] == []


# ---- what can be left out --------------------------------------------------------------------------------------------------


def test_prometheus_alone(chart: Chart) -> None:
    component(chart)
    Postgres(chart, "postgres")
    component(chart, "quiet", metrics=False)
    made = stack(chart, EVERYTHING_OFF)
    assert targets(made) == {"app"}
    manifests = synth(chart)
    assert manifests.names("StatefulSet") == {"prometheus", "postgres"}
    assert manifests.names("Deployment") == {"app", "quiet"}


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("alertmanager", "alertmanager"),
        ("grafana", "grafana"),
        ("kube_state_metrics", "kube-state-metrics"),
        ("node_exporter", "node-exporter"),
        ("postgres_exporter", "postgres-exporter"),
        ("valkey_exporter", "valkey-exporter"),
        ("elasticsearch_exporter", "elasticsearch-exporter"),
        ("blackbox_exporter", "blackbox-exporter"),
    ],
)
def test_each_application_can_be_left_out(field: str, name: str) -> None:
    made = Watching(WITH_LOGS.replace(**{field: None})).stack
    assert name not in targets(made)
    expected = PLATFORM_TARGETS | OWN_TARGETS | {"elasticsearch-exporter"}
    assert targets(made) == expected - {name}


def test_logs_without_kibana(chart: Chart) -> None:
    component(chart)
    made = stack(chart, ObservabilityProps().replace(logs={"kibana": None}))
    assert made.logs
    assert made.logs.kibana is None
    assert probes(made) == {"logstash", "filebeat"}


def test_a_kibana_with_tls_is_not_probed(chart: Chart) -> None:
    component(chart)
    made = stack(chart, ObservabilityProps().replace(logs={"kibana": {"tls": {"secret": "kibana-tls"}}}))
    assert "kibana" not in probes(made)


def test_no_blackbox_exporter_without_probes(chart: Chart) -> None:
    component(chart)
    assert stack(chart).blackbox is None


def test_a_component_with_no_replicas_is_not_probed(chart: Chart) -> None:
    component(chart, "stopped", metrics=False, replicas=0)
    component(chart, "running", metrics=False)
    assert probes(stack(chart)) == {"running"}


def test_an_address_is_probed_once(chart: Chart) -> None:
    quiet = component(chart, "quiet", metrics=False)
    assert quiet.health
    site = Endpoint(name="site", host="llm.example.com", port=443, scheme="https", path="/health")
    made = stack(chart, probe=[quiet.health, site])
    assert [probe.component for probe in made.prometheus.watched.probes] == ["quiet", "site"]


# ---- errors ------------------------------------------------------------------------------------------------------------


def test_rejects_a_component_without_metrics_and_probe(chart: Chart) -> None:
    component(chart, "mute", metrics=False, health=False)
    component(chart)
    stack(chart)
    with pytest.raises(RuntimeError, match=r"observability\.watch: mute has neither metrics nor .* a probe is possible") as error:
        synth(chart)
    assert "watch: app" not in str(error.value)


def test_a_component_without_metrics_can_be_probed_at_a_given_endpoint(chart: Chart) -> None:
    unmonitored = component(chart, "mute", metrics=False, health=False)
    made = stack(
        chart, probe=[Endpoint(name="mute", host=unmonitored.host(), path="/ping", owner=unmonitored, **unmonitored.port("http"))]
    )
    assert probes(made) == {"mute"}
    assert ("blackbox-exporter", "mute", 8080) in synth(chart).edges()


def test_rejects_a_construct_with_nothing_to_watch(chart: Chart) -> None:
    external = ExternalClickHouse(
        chart, "traces", ExternalClickHouseProps(host="ch.example.com", username="u", password=SecretKey(name="c", key="p"))
    )
    stack(chart, watch=[component(chart), external])
    with pytest.raises(RuntimeError, match=r"observability\.watch: test/traces holds nothing that can be watched"):
        synth(chart)


def test_rejects_a_probe_without_a_blackbox_exporter(chart: Chart) -> None:
    site = Endpoint(name="site", host="llm.example.com", port=443, scheme="https")
    stack(chart, ObservabilityProps(blackbox_exporter=None), watch=[component(chart)], probe=[site])
    with pytest.raises(
        RuntimeError, match=r"observability\.probe: a probe needs the blackbox exporter, but blackbox_exporter is None"
    ):
        synth(chart)


def test_rejects_node_agents_in_a_chart_without_namespace() -> None:
    nowhere = chart(namespace=None)
    component(nowhere)
    stack(nowhere)
    with pytest.raises(RuntimeError, match=r"observability\.node_namespace: .* the chart has none"):
        synth(nowhere)


def test_rejects_a_dashboard_of_programs_that_are_not_watched(chart: Chart) -> None:
    panel = {"type": "timeseries", "targets": [{"expr": "litellm_requests_metric_total"}], "gridPos": {"y": 0}}
    stack(chart, watch=[component(chart, program="kibana")], dashboards=[Dashboard({"uid": "mine", "panels": [panel]})])
    with pytest.raises(RuntimeError, match=r"dashboards\.mine: asks for litellm_requests_metric_total"):
        synth(chart)


def test_rejects_two_stacks_in_one_namespace(chart: Chart) -> None:
    app = component(chart)
    for name in ("one", "two"):
        ObservabilityStack(chart, name, EVERYTHING_OFF, watch=[app])
    with pytest.raises(RuntimeError, match="the name 'prometheus' is taken by 'test/one/prometheus/prometheus'"):
        synth(chart)


def test_rejects_two_stacks_for_one_chat() -> None:
    app = App()
    made = Watching(app=app)
    stack(Chart(app, "others", namespace="others"), watch=[made.open_webui])
    with pytest.raises(RuntimeError, match="OTEL_METRICS_EXPORTER_OTLP_ENDPOINT: is set twice"):
        synth(made)
