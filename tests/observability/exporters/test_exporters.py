"""The exporters: defaults, everything set, connections, and the errors of settings."""

from dataclasses import replace
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from constructs import Construct
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.namespace import Namespace
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.observability.exporters import (
    BlackboxExporter,
    BlackboxExporterProps,
    ElasticsearchExporter,
    ElasticsearchExporterProps,
    KubeStateMetrics,
    KubeStateMetricsProps,
    NodeExporter,
    NodeExporterProps,
    PostgresExporter,
    PostgresExporterProps,
    ValkeyExporter,
    ValkeyExporterProps,
)
from constructs_lib.observability.exporters.props import ExporterProps
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps, Postgres
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey
from constructs_lib.testing import Manifests, made, synth
from tests.kubernetes import validate

STORES = ("postgres", "valkey", "test-secret-generator")
PASSWORD = SecretKey(name="elasticsearch-monitor", key="password")
SEARCH = Endpoint(name="elasticsearch", host="logs.example.com", port=9200, scheme="https")


def all_of_them(chart: Chart, **props: Any) -> None:
    KubeStateMetrics(chart, "kube-state-metrics", props.get("state"))
    NodeExporter(on_nodes(chart), "node-exporter", props.get("node"))
    PostgresExporter(chart, "postgres-exporter", props.get("postgres"), database=Postgres(chart, "postgres").monitoring())
    ValkeyExporter(chart, "valkey-exporter", props.get("valkey"), cache=Valkey(chart, "valkey").cache)
    BlackboxExporter(chart, "blackbox-exporter", props.get("blackbox"))
    ElasticsearchExporter(
        chart, "elasticsearch-exporter", props.get("elasticsearch"), search=SEARCH, username="monitor", password=PASSWORD,
        ca=props.get("ca"),
    )  # fmt: skip


def on_nodes(chart: Chart) -> Construct:
    nodes = Construct(chart, "nodes")
    ChartContext.of(chart).within(nodes, "llm-nodes")
    Namespace(nodes, "namespace", "llm-nodes", level="privileged")
    return nodes


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if not str(item["metadata"]["labels"].get("app")).startswith(STORES)]


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    all_of_them(chart)
    manifests = own(synth(chart))
    validate(manifests)
    assert manifests == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    all_of_them(
        chart,
        state=KubeStateMetricsProps().replace(kinds=["pods", "jobs"], namespaces=["llm", "team"], resources={"memory": "128Mi"}),
        node=NodeExporterProps().replace(tolerations=[{"key": "gpu", "operator": "Exists"}], node_selector={"pool": "apps"}),
        postgres=PostgresExporterProps().replace(env={"PG_EXPORTER_AUTO_DISCOVER_DATABASES": "true"}),
        valkey=ValkeyExporterProps().replace(queues=["ingestion-queue"]),
        blackbox=BlackboxExporterProps().replace(timeout="5s", priority_class="monitoring"),
        elasticsearch=ElasticsearchExporterProps().replace(image={"tag": "v1.10.0"}),
        ca=SecretKey(name="elasticsearch-ca", key="ca.crt"),
    )
    assert (own(made(all_of_them)), own(synth(chart))) == snapshot_of_changes


def test_exporters_connect_to_their_stores(chart: Chart) -> None:
    all_of_them(chart)
    assert {edge for edge in synth(chart).edges() if "exporter" in edge[0]} == {
        ("postgres-exporter", "postgres", 5432),
        ("valkey-exporter", "valkey", 6379),
    }


def test_each_exporter_has_metrics_and_a_headless_service(chart: Chart) -> None:
    all_of_them(chart)
    manifests = synth(chart)
    for name, port in [
        ("kube-state-metrics", 8080), ("node-exporter", 9100), ("postgres-exporter", 9187), ("valkey-exporter", 9121),
        ("elasticsearch-exporter", 9114), ("blackbox-exporter", 9115),
    ]:  # fmt: skip
        service = manifests.find("Service", f"{name}-nodes")["spec"]
        assert service["clusterIP"] == "None"
        assert port in [entry["port"] for entry in service["ports"]]


def test_kube_state_metrics_may_read_just_its_kinds_and_no_secret(chart: Chart) -> None:
    KubeStateMetrics(chart, "kube-state-metrics")
    manifests = synth(chart)
    rules = manifests.find("ClusterRole", "llm-kube-state-metrics")["rules"]
    allowed = {kind for rule in rules for kind in rule["resources"]}
    asked = next(arg for arg in manifests.container("kube-state-metrics")["args"] if arg.startswith("--resources="))
    assert allowed == set(asked.removeprefix("--resources=").split(","))
    assert {verb for rule in rules for verb in rule["verbs"]} == {"list", "watch"}
    assert not allowed & {"secrets", "configmaps"}
    binding = manifests.find("ClusterRoleBinding", "llm-kube-state-metrics")
    assert binding["subjects"] == [{"kind": "ServiceAccount", "name": "kube-state-metrics", "namespace": "llm"}]
    assert manifests.pod("kube-state-metrics")["automountServiceAccountToken"] is True


def test_kube_state_metrics_exports_its_own_namespace_by_default(chart: Chart) -> None:
    KubeStateMetrics(chart, "kube-state-metrics")
    KubeStateMetrics(chart, "all", KubeStateMetricsProps(namespaces=()))
    manifests = synth(chart)
    assert "--namespaces=llm" in manifests.container("kube-state-metrics")["args"]
    assert "namespaces=" not in str(manifests.container("all")["args"])


def test_node_exporter_reads_every_node_and_writes_to_none(chart: Chart) -> None:
    NodeExporter(on_nodes(chart), "node-exporter")
    manifests = synth(chart)
    pod = manifests.pod("node-exporter")
    assert pod["hostNetwork"] is pod["hostPID"] is True
    assert pod["tolerations"] == [{"operator": "Exists"}]
    mount = next(mount for mount in pod["containers"][0]["volumeMounts"] if mount["name"] == "root")
    assert mount == {"name": "root", "mountPath": "/host/root", "mountPropagation": "HostToContainer", "readOnly": True}
    assert pod["containers"][0]["securityContext"]["runAsUser"] == 65534
    assert pod["automountServiceAccountToken"] is False
    level = manifests.find("Namespace", "llm-nodes")["metadata"]["labels"]["pod-security.kubernetes.io/enforce"]
    assert level == "privileged"


def test_postgres_is_monitored_by_a_role_that_only_sees_statistics(chart: Chart) -> None:
    database = Postgres(chart, "postgres").monitoring()
    PostgresExporter(chart, "postgres-exporter", database=database)
    manifests = synth(chart)
    assert manifests.env("postgres-exporter") == {
        "DATA_SOURCE_URI": "postgres.llm:5432/postgres?sslmode=disable",
        "DATA_SOURCE_USER": "monitoring",
        "DATA_SOURCE_PASS": "secret:postgres-monitoring/password",
    }
    assert "GRANT pg_monitor" in manifests.find("ConfigMap", "postgres-monitoring-config")["data"]["create_monitor.sh"]
    assert manifests.env("postgres-monitoring")["MONITOR_PASSWORD"] == "secret:postgres-monitoring/password"


def external(ssl_mode: str, **databases: Any) -> ExternalPostgresProps:
    return ExternalPostgresProps.model_validate({"host": "db.example.com", "ssl_mode": ssl_mode, "databases": databases})


@pytest.mark.parametrize(("ssl_mode", "said"), [("require", "require"), ("prefer", "disable")])
def test_an_external_postgres_is_monitored_as_listed(chart: Chart, ssl_mode: str, said: str) -> None:
    listed = {"database": "postgres", "username": "watcher", "password": {"name": "db", "key": "watcher"}}
    database = ExternalPostgres(chart, "db", external(ssl_mode, monitoring=listed)).monitoring()
    assert database
    PostgresExporter(chart, "postgres-exporter", database=database)
    assert synth(chart).env("postgres-exporter")["DATA_SOURCE_URI"] == f"db.example.com:5432/postgres?sslmode={said}"


def test_the_queues_of_langfuse_are_exported_by_name(chart: Chart) -> None:
    ValkeyExporter(chart, "valkey-exporter", cache=Valkey(chart, "valkey").cache)
    keys = synth(chart).container("valkey-exporter")["args"][-1].removeprefix("--check-single-keys=").split(",")
    assert {"bull:otel-ingestion-queue:id", "bull:otel-ingestion-queue:wait", "bull:ingestion-queue:failed"} <= set(keys)
    failures = {key.split(":")[1] for key in keys if key.endswith(":failed")}
    assert {"llm-as-a-judge-execution-queue", "code-eval-execution-queue", "batch-export-queue"} < failures


def test_valkey_with_tls_is_reached_by_tls(chart: Chart) -> None:
    cache = ExternalValkey(
        chart, "cache", ExternalValkeyProps(host="c.example.com", password=SecretKey(name="c", key="p"), tls=True)
    ).cache
    ValkeyExporter(chart, "valkey-exporter", ValkeyExporterProps(queues=()), cache=cache)
    manifests = synth(chart)
    assert manifests.env("valkey-exporter")["REDIS_ADDR"] == "rediss://c.example.com:6379"
    assert not [flag for flag in manifests.container("valkey-exporter")["args"] if flag.startswith("--check-single-keys")]


def test_elasticsearch_is_verified_by_its_authority(chart: Chart) -> None:
    ca = SecretKey(name="ca", key="ca.crt")
    ElasticsearchExporter(chart, "exporter", search=SEARCH, username="monitor", password=PASSWORD, ca=ca)
    manifests = synth(chart)
    assert "--es.ca=/etc/elasticsearch-ca/ca.crt" in manifests.container("exporter")["args"]
    volume = next(volume for volume in manifests.pod("exporter")["volumes"] if volume["name"] == "ca")
    assert volume["projected"]["sources"] == [{"secret": {"name": "ca", "items": [{"key": "ca.crt", "path": "ca.crt"}]}}]
    assert manifests.env("exporter") == {"ES_USERNAME": "monitor", "ES_PASSWORD": "secret:elasticsearch-monitor/password"}


def test_blackbox_has_the_one_module_that_prometheus_names(chart: Chart) -> None:
    BlackboxExporter(chart, "blackbox-exporter", BlackboxExporterProps(timeout="1m3s"))
    config = yaml.safe_load(synth(chart).find("ConfigMap", "blackbox-exporter-config")["data"]["blackbox.yml"])
    assert list(config["modules"]) == ["http_2xx"]
    assert config["modules"]["http_2xx"]["timeout"] == "1m3s"


def test_a_database_with_an_odd_name_stays_one_name(chart: Chart) -> None:
    listed = {"database": "a-b", "username": "watcher", "password": {"name": "db", "key": "watcher"}}
    database = ExternalPostgres(chart, "db", external("require", monitoring=listed)).monitoring()
    assert database
    odd = replace(database, database="a/b?sslmode=disable", host="2001:db8::1")
    PostgresExporter(chart, "postgres-exporter", database=odd)
    assert (
        synth(chart).env("postgres-exporter")["DATA_SOURCE_URI"] == "[2001:db8::1]:5432/a%2Fb%3Fsslmode%3Ddisable?sslmode=require"
    )


@pytest.mark.parametrize(
    ("props", "change", "reason"),
    [
        (KubeStateMetricsProps(), {"kinds": ["pods", "secrets"]}, "'secrets' would give the permission to read"),
        (KubeStateMetricsProps(), {"kinds": ["pod"]}, "unknown kind 'pod'; available: cronjobs.*did you mean 'pods'"),
        (KubeStateMetricsProps(), {"kinds": []}, "kinds: is empty"),
        (ValkeyExporterProps(), {"replicas": 2}, "replicas"),
        (ValkeyExporterProps(), {"autoscaling": {"max_replicas": 3}}, "two exporters would duplicate every series"),
        (ValkeyExporterProps(), {"queues": ["a,b"]}, "'a,b' is not a queue's name"),
        (NodeExporterProps(), {"replicas": 0}, "one pod runs on each node"),
        (BlackboxExporterProps(), {"timeout": "5m"}, "longer than Prometheus waits"),
    ],
)
def test_wrong_settings_are_errors(props: ExporterProps, change: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        props.replace(**change)
