"""The stack: what one line watches, what is made for it, what it refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs]
import pytest
import yaml
from constructs import Construct
from pydantic import ValidationError

from constructs_lib.apps.litellm import LiteLLMProxy
from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import CacheEndpoint, Endpoint
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.workload import WorkloadProps
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
from tests.observability.crds import validate
from tests.observability.tools import run
from tests.questions import POD_KINDS, App, Chart, Manifests, Object, chart, synth

PLATFORM_TARGETS = {"clickhouse", "litellm", "custom-server"}
EXPORTERS = {"kube-state-metrics", "node-exporter", "postgres-exporter", "valkey-exporter"}
OWN_TARGETS = {*EXPORTERS, "alertmanager", "blackbox-exporter", "grafana"}
PLATFORM_PROBES = {"object-store", "langfuse", "langfuse-worker", "open-webui"}
LOG_PROBES = {"logstash", "filebeat", "kibana"}
AGENTS = {"node-exporter", "filebeat"}
WITH_LOGS = ObservabilityProps().but(logs={})
EVERYTHING_OFF = ObservabilityProps(
    alertmanager=None, grafana=None, kube_state_metrics=None, node_exporter=None, postgres_exporter=None,
    valkey_exporter=None, elasticsearch_exporter=None, blackbox_exporter=None,
)  # fmt: skip
EXTERNAL: dict[str, Any] = {
    "host": "db.example.com",
    "databases": {"litellm": {"database": "llm", "username": "llm", "password": {"name": "stores", "key": "llm"}}},
}
MONITORING = {"database": "postgres", "username": "watcher", "password": {"name": "stores", "key": "watcher"}}
SYNTHESIZED: dict[bool, Manifests] = {}


class Watching(LLMPlatform):
    """A platform with its stack in the same chart."""

    def __init__(self, props: ObservabilityProps | None = None, environment: str = "dev", app: App | None = None) -> None:
        settings = ENVIRONMENTS[environment].model_copy(update={"observability": props or ObservabilityProps()})
        super().__init__(app or App(), environment, settings)
        assert self.observability
        self.stack = self.observability


def with_logs(logs: bool) -> Manifests:
    if logs not in SYNTHESIZED:
        SYNTHESIZED[logs] = synth(Watching(WITH_LOGS if logs else None))
    return SYNTHESIZED[logs]


@pytest.fixture(params=[False, True], ids=["metrics", "metrics and logs"], name="manifests")
def both(request: pytest.FixtureRequest) -> Manifests:
    return with_logs(request.param)


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


def pods(manifests: Manifests) -> Iterator[tuple[Object, Object]]:
    for item in manifests.of(*POD_KINDS):
        yield item, item["spec"]["template"]["spec"]


def containers(manifests: Manifests) -> Iterator[Object]:
    for _, pod in pods(manifests):
        yield from [*pod["containers"], *pod.get("initContainers", [])]


# ---- a whole platform ----------------------------------------------------------------------------------------------------


def test_one_line_watches_the_whole_platform() -> None:
    made = Watching()
    assert targets(made.stack) == PLATFORM_TARGETS | OWN_TARGETS
    assert probes(made.stack) == PLATFORM_PROBES


def test_every_component_is_scraped_or_probed_or_has_an_exporter() -> None:
    made = Watching(WITH_LOGS)
    seen = targets(made.stack) | probes(made.stack)
    components = {name for name, each in made.stack.composition.workloads.items() if isinstance(each, Component)}
    assert components - seen == {"prometheus", "postgres", "valkey", "elasticsearch"}
    assert {"postgres-exporter", "valkey-exporter", "elasticsearch-exporter"} <= seen


def test_three_clickhouse_replicas_bring_their_keeper() -> None:
    made = Watching(environment="onprem")
    assert targets(made.stack) == PLATFORM_TARGETS | OWN_TARGETS | {"clickhouse-keeper"}


def test_logs_bring_an_exporter_and_three_probes() -> None:
    made = Watching(WITH_LOGS)
    assert targets(made.stack) == PLATFORM_TARGETS | OWN_TARGETS | {"elasticsearch-exporter"}
    assert probes(made.stack) == PLATFORM_PROBES | LOG_PROBES


def test_without_logs_there_is_nothing_of_elk() -> None:
    manifests = with_logs(False)
    for name in ("elasticsearch", "logstash", "kibana", "filebeat"):
        assert not [item for item in manifests.of(*POD_KINDS, "Secret") if name in item["metadata"]["name"]]
    assert "elasticsearch" not in manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"]


def test_policies_are_the_edges() -> None:
    made = Watching(WITH_LOGS)
    edges = {
        (edge.consumer.name, edge.endpoint.owner.name, edge.endpoint.policy_port)
        for edge in made.stack.composition.edges
        if edge.endpoint.owner
    }
    assert synth(made).edges() == edges


def test_who_asks_whom() -> None:
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
    }


def test_objects_are_valid(manifests: Manifests) -> None:
    for item in manifests:
        kubernetes_validate.validate(item, "1.35", strict=True)


def test_no_two_objects_have_one_name(manifests: Manifests) -> None:
    names = [(item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in manifests]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_no_secret_holds_a_value(manifests: Manifests) -> None:
    assert [item["metadata"]["name"] for item in manifests.of("Secret") if "data" in item or "stringData" in item] == []


def test_no_variable_holds_a_literal_secret(manifests: Manifests) -> None:
    secretive = re.compile(r"(PASSWORD|PASS|SECRET|_KEY|_KEYS|SALT|TOKEN|AUTH)$")
    literal = {
        variable["name"]: variable["value"]
        for container in containers(manifests)
        for variable in container.get("env", [])
        if secretive.search(variable["name"]) and "value" in variable
    }
    references = re.compile(r"(\$\([A-Z0-9_]+\);?)+|[Tt]rue|[Ff]alse")
    assert {name: value for name, value in literal.items() if not references.fullmatch(value)} == {}


def test_every_secret_key_in_use_is_generated_in_its_namespace(manifests: Manifests) -> None:
    made = {argument.split("=")[0] for argument in manifests.container("secret-generator")["args"]}
    for item, pod in pods(manifests):
        for container in [*pod["containers"], *pod.get("initContainers", [])]:
            for variable in container.get("env", []):
                if reference := variable.get("valueFrom", {}).get("secretKeyRef"):
                    assert f"{reference['name']}/{reference['key']}" in made
                    assert item["metadata"]["namespace"] == "llm-platform"


def test_only_agents_of_the_nodes_are_in_the_privileged_namespace(manifests: Manifests) -> None:
    there = {item["metadata"]["name"] for item, _ in pods(manifests) if item["metadata"]["namespace"] == "llm-platform-nodes"}
    assert there == AGENTS & {item["metadata"]["name"] for item in manifests.of("DaemonSet")}
    assert "node-exporter" in there
    level = "pod-security.kubernetes.io/enforce"
    assert manifests.find("Namespace", "llm-platform-nodes")["metadata"]["labels"][level] == "privileged"
    assert manifests.find("Namespace", "llm-platform")["metadata"]["labels"][level] == "restricted"


def test_every_other_pod_is_restricted(manifests: Manifests) -> None:
    for item, pod in pods(manifests):
        if item["metadata"]["namespace"] == "llm-platform-nodes":
            continue
        assert pod["securityContext"]["runAsNonRoot"] is True, item["metadata"]["name"]
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert not {"hostNetwork", "hostPID", "hostIPC"} & pod.keys()
        assert not [volume for volume in pod.get("volumes", []) if "hostPath" in volume]
        for container in [*pod["containers"], *pod.get("initContainers", [])]:
            security = container["securityContext"]
            assert security["allowPrivilegeEscalation"] is False
            assert security["capabilities"] == {"drop": ["ALL"]}
            assert security["readOnlyRootFilesystem"] is True


def test_the_agents_namespace_comes_before_what_is_in_it(manifests: Manifests) -> None:
    kinds = [(item["kind"], item["metadata"].get("namespace", item["metadata"]["name"])) for item in manifests]
    ours = [kind for kind, namespace in kinds if namespace == "llm-platform-nodes"]
    assert ours[0] == "Namespace"


def test_what_runs_by_accident_beside_the_agents_reaches_nothing(manifests: Manifests) -> None:
    denied = [policy["metadata"]["namespace"] for policy in manifests.of("NetworkPolicy") if policy["spec"]["podSelector"] == {}]
    assert set(denied) == {"llm-platform", "llm-platform-nodes"}


def test_promtool_takes_what_a_platform_brings(tmp_path: Path) -> None:
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


def test_dashboards_are_cut_to_what_is_watched(chart: Chart) -> None:
    component(chart)
    made = stack(chart)
    assert made.grafana
    assert {dashboard.uid for dashboard in made.grafana.dashboards} == {"kubernetes", "platform-overview"}


def test_what_open_webui_pushes_is_shown_also_where_nobody_probes() -> None:
    made = Watching(ObservabilityProps(blackbox_exporter=None)).stack
    assert made.grafana
    assert probes(made) == set()
    assert "open-webui" in {dashboard.uid for dashboard in made.grafana.dashboards}


def test_the_chat_pushes_its_metrics() -> None:
    variables = with_logs(False).env("open-webui", "open-webui")
    assert variables["OTEL_METRICS_EXPORTER_OTLP_ENDPOINT"] == "http://prometheus.llm-platform:9090/api/v1/otlp/v1/metrics"


def test_grafana_reads_logs_as_somebody_who_may_only_read() -> None:
    manifests = with_logs(True)
    assert manifests.env("grafana")["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/reader-password"
    sources = yaml.safe_load(manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"])["datasources"]
    assert [source["type"] for source in sources] == ["prometheus", "alertmanager", "elasticsearch"]
    assert sources[2]["basicAuthUser"] == "logs_reader"


def test_grafana_links_to_the_watched_langfuse_and_kibana() -> None:
    kibana = {"exposure": {"kind": "ingress", "host": "logs.example.com", "class_name": "nginx", "controller_namespace": "nginx"}}
    manifests = synth(Watching(ObservabilityProps().but(logs={"kibana": kibana}), "onprem"))
    text = str(manifests.of("ConfigMap"))
    assert "https://traces.llm.example.com/project/" in text
    assert "https://logs.example.com" in text
    assert ".invalid" not in text


def test_a_link_to_langfuse_can_be_given(chart: Chart) -> None:
    component(chart, program="litellm")
    stack(chart, langfuse_url="https://traces.example.com/project/team")
    assert "https://traces.example.com/project/team" in str(synth(chart).of("ConfigMap"))


@pytest.mark.parametrize(("interval", "shown"), [("15s", "15s"), ("2m", "120s"), ("1m30s", "90s"), ("500ms", "500ms")])
def test_grafana_knows_how_often_prometheus_asks(chart: Chart, interval: str, shown: str) -> None:
    component(chart)
    stack(chart, ObservabilityProps().but(prometheus={"scrape_interval": interval}))
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


def test_logs_are_read_of_what_is_watched() -> None:
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
    props = WITH_LOGS.but(
        kube_state_metrics={"namespaces": ["one"]}, node_namespace="agents", logs={"filebeat": {"namespaces": ["two"]}}
    )
    stack(chart, props)
    manifests = synth(chart)
    assert "--namespaces=one" in manifests.container("kube-state-metrics")["args"]
    assert "*_two_*" in manifests.find("ConfigMap", "filebeat-settings")["data"]["filebeat.yml"]
    assert {item["metadata"]["namespace"] for item in manifests.of("DaemonSet")} == {"agents"}
    assert manifests.names("Namespace") == {"agents"}


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
    assert "postgres-monitoring/password" in str(synth(team).container("secret-generator")["args"])
    assert targets(made) >= {"litellm", "postgres-exporter", "valkey-exporter"}


def test_a_room_is_found_that_nobody_keeps_a_variable_for() -> None:
    watchers, team, litellm = other_chart()
    made = stack(watchers, watch=[team, litellm])
    assert [database.name for database in made.found.databases] == ["postgres"]
    assert len(made.found.components) == 3


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


def test_stores_can_be_given_that_no_room_stands_for(chart: Chart) -> None:
    cache = CacheEndpoint(name="sessions", host="cache.example.com", port=6379, password=SecretKey(name="c", key="p"))
    made = stack(chart, watch=[component(chart)], cache=cache, database=Postgres(chart, "orders"))
    assert {"sessions-exporter", "orders-exporter"} <= targets(made)


def test_a_store_that_is_given_and_found_has_one_exporter(chart: Chart) -> None:
    database, valkey = Postgres(chart, "postgres"), Valkey(chart, "valkey")
    made = stack(chart, database=database, cache=valkey.cache)
    assert [each.name for each in made.exporters].count("postgres-exporter") == 1
    assert [each.name for each in made.exporters].count("valkey-exporter") == 1


def test_an_elasticsearch_of_somebody_else_has_an_exporter(chart: Chart) -> None:
    Elasticsearch(chart, "search")
    made = stack(chart)
    assert "search-exporter" in targets(made)
    assert synth(chart).env("search-exporter")["ES_USERNAME"] == "cluster_monitor"


# ---- in a cluster with the Prometheus operator -------------------------------------------------------------------------------

OPERATOR = EVERYTHING_OFF.but(prometheus={"kind": "operator"}, grafana={"kind": "sidecar"}, blackbox_exporter={})
KUBE_PROMETHEUS_STACK = ObservabilityProps().but(
    prometheus={
        "kind": "operator",
        "labels": {"release": "kps"},
        "otlp": True,
        "brings": ["kubelet", "kube-state-metrics", "node-exporter"],
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
        validate(item)


def test_the_operators_prometheus_gets_the_rules_that_ours_would_have(tmp_path: Path) -> None:
    manifests = synth(Watching(KUBE_PROMETHEUS_STACK))
    specs = {item["metadata"]["name"].removeprefix("prometheus-"): item["spec"] for item in manifests.of("PrometheusRule")}
    ours = yaml.safe_load_all("---\n".join(with_logs(False).find("ConfigMap", "prometheus-rules")["data"].values()))
    assert set(specs) == {group["name"] for file in ours for group in file["groups"]} - {"alerting"}
    for name, spec in specs.items():
        tmp_path.joinpath(f"{name}.yaml").write_text(yaml.safe_dump(spec))
    run("promtool", "check", "rules", *(f"{name}.yaml" for name in specs), cwd=tmp_path)


def test_a_grafana_that_is_there_gets_the_dashboards_that_ours_would_have() -> None:
    def dashboards(manifests: Manifests) -> dict[str, Object]:
        found = [item for item in manifests.of("ConfigMap") if item["metadata"]["name"].startswith("grafana-dashboard-")]
        return {item["metadata"]["name"]: item["data"] for item in found}

    assert dashboards(synth(Watching(KUBE_PROMETHEUS_STACK))) == dashboards(with_logs(False))


def test_a_grafana_of_ours_asks_the_operators_prometheus_and_is_scraped_by_it() -> None:
    made = Watching(KUBE_PROMETHEUS_STACK.but(grafana={"kind": "embedded"}))
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
def test_the_chat_pushes_where_the_operators_prometheus_takes_it(takes: bool) -> None:
    made = Watching(KUBE_PROMETHEUS_STACK.but(prometheus={"otlp": takes}))
    assert made.stack.grafana
    shown = {dashboard.uid: str(dashboard.body) for dashboard in made.stack.grafana.dashboards}
    assert "open-webui" in probes(made.stack)
    assert ("open-webui" in shown) is takes
    assert ("webui_users_active" in shown["platform-overview"]) is takes
    variables = synth(made).env("open-webui", "open-webui")
    assert variables.get("OTEL_METRICS_EXPORTER_OTLP_ENDPOINT") == (
        "http://prometheus-operated.monitoring:9090/api/v1/otlp/v1/metrics" if takes else None
    )


def test_what_the_cluster_does_not_tell_is_not_shown(chart: Chart) -> None:
    component(chart)
    made = stack(chart, OPERATOR)
    assert made.grafana
    assert "kubernetes" not in {dashboard.uid for dashboard in made.grafana.dashboards}
    assert "prometheus-kubernetes" not in synth(chart).names("PrometheusRule")


def test_exporters_of_ours_stay_possible(chart: Chart) -> None:
    component(chart)
    made = stack(chart, OPERATOR.but(kube_state_metrics={}, node_exporter={}))
    manifests = synth(chart)
    assert {"kube-state-metrics", "node-exporter"} <= targets(made)
    assert manifests.names("PodMonitor") == {"prometheus-node-exporter.llm-nodes"}
    assert "prometheus-kubernetes" in manifests.names("PrometheusRule")


@pytest.mark.parametrize(
    ("changes", "findings"),
    [
        ({"alertmanager": {}}, ["alertmanager: .* set alertmanager to None"]),
        ({"kube_state_metrics": {}}, ["kube_state_metrics: prometheus.brings has 'kube-state-metrics'"]),
        (
            {"node_exporter": {}, "alertmanager": {}},
            ["node_exporter: prometheus.brings has 'node-exporter'", "set alertmanager to None"],
        ),
    ],
)
def test_refuses_what_the_operators_prometheus_has_already(changes: dict[str, Any], findings: list[str]) -> None:
    with pytest.raises(ValidationError) as refused:
        KUBE_PROMETHEUS_STACK.but(**changes)
    assert [finding for finding in findings if not re.search(finding, str(refused.value))] == []


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
def test_each_room_can_be_left_out(field: str, name: str) -> None:
    made = Watching(WITH_LOGS.but(**{field: None})).stack
    assert name not in targets(made)
    expected = PLATFORM_TARGETS | OWN_TARGETS | {"elasticsearch-exporter"}
    assert targets(made) == expected - {name}


def test_logs_without_kibana(chart: Chart) -> None:
    component(chart)
    made = stack(chart, ObservabilityProps().but(logs={"kibana": None}))
    assert made.logs
    assert made.logs.kibana is None
    assert probes(made) == {"logstash", "filebeat"}


def test_a_kibana_with_tls_is_not_probed(chart: Chart) -> None:
    component(chart)
    made = stack(chart, ObservabilityProps().but(logs={"kibana": {"tls": {"secret": "kibana-tls"}}}))
    assert "kibana" not in probes(made)


def test_who_has_nobody_to_probe_has_no_blackbox(chart: Chart) -> None:
    component(chart)
    assert stack(chart).blackbox is None


def test_what_is_scaled_to_nothing_is_not_probed(chart: Chart) -> None:
    component(chart, "stopped", metrics=False, replicas=0)
    component(chart, "running", metrics=False)
    assert probes(stack(chart)) == {"running"}


def test_an_address_is_probed_once(chart: Chart) -> None:
    quiet = component(chart, "quiet", metrics=False)
    assert quiet.health
    site = Endpoint(name="site", host="llm.example.com", port=443, scheme="https", path="/health")
    made = stack(chart, probe=[quiet.health, site])
    assert [probe.component for probe in made.prometheus.watched.probes] == ["quiet", "site"]


# ---- what it refuses -------------------------------------------------------------------------------------------------------


def test_refuses_what_says_nothing(chart: Chart) -> None:
    component(chart, "mute", metrics=False, health=False)
    component(chart)
    stack(chart)
    with pytest.raises(RuntimeError, match=r"observability\.watch: mute has neither metrics nor .* a probe is possible") as refused:
        synth(chart)
    assert "watch: app" not in str(refused.value)


def test_what_says_nothing_may_be_probed_by_hand(chart: Chart) -> None:
    mute = component(chart, "mute", metrics=False, health=False)
    made = stack(chart, probe=[Endpoint(name="mute", host=mute.host(), path="/ping", owner=mute, **mute.port("http"))])
    assert probes(made) == {"mute"}
    assert ("blackbox-exporter", "mute", 8080) in synth(chart).edges()


def test_refuses_what_holds_nothing(chart: Chart) -> None:
    external = ExternalClickHouse(
        chart, "traces", ExternalClickHouseProps(host="ch.example.com", username="u", password=SecretKey(name="c", key="p"))
    )
    stack(chart, watch=[component(chart), external])
    with pytest.raises(RuntimeError, match=r"observability\.watch: test/traces holds nothing that can be watched"):
        synth(chart)


def test_refuses_a_probe_that_nobody_asks(chart: Chart) -> None:
    site = Endpoint(name="site", host="llm.example.com", port=443, scheme="https")
    stack(chart, ObservabilityProps(blackbox_exporter=None), watch=[component(chart)], probe=[site])
    with pytest.raises(RuntimeError, match=r"observability\.probe: blackbox_exporter is None"):
        synth(chart)


def test_refuses_agents_beside_a_chart_without_namespace() -> None:
    nowhere = chart(namespace=None)
    component(nowhere)
    stack(nowhere)
    with pytest.raises(RuntimeError, match=r"observability\.node_namespace: .* the chart has none"):
        synth(nowhere)


def test_refuses_a_dashboard_of_what_nobody_watches(chart: Chart) -> None:
    panel = {"type": "timeseries", "targets": [{"expr": "litellm_requests_metric_total"}], "gridPos": {"y": 0}}
    stack(chart, watch=[component(chart, program="kibana")], dashboards=[Dashboard({"uid": "mine", "panels": [panel]})])
    with pytest.raises(RuntimeError, match=r"dashboards\.mine: asks for litellm_requests_metric_total"):
        synth(chart)


def test_refuses_two_stacks_in_one_namespace(chart: Chart) -> None:
    app = component(chart)
    for name in ("one", "two"):
        ObservabilityStack(chart, name, EVERYTHING_OFF, watch=[app])
    with pytest.raises(RuntimeError, match="the name 'prometheus' is taken by 'test/one/prometheus/prometheus'"):
        synth(chart)


def test_refuses_two_stacks_for_one_chat() -> None:
    app = App()
    made = Watching(app=app)
    stack(Chart(app, "others", namespace="others"), watch=[made.open_webui])
    with pytest.raises(RuntimeError, match="OTEL_METRICS_EXPORTER_OTLP_ENDPOINT: is set twice"):
        synth(made)
