"""Prometheus: defaults, everything set, connections, and the errors of settings."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from constructs import Construct
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.images import Image
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.observability.alertmanager import Alertmanager, AlertmanagerProps
from constructs_lib.observability.exporters import BlackboxExporter, KubeStateMetrics, NodeExporter
from constructs_lib.observability.prometheus import Prometheus, PrometheusProps
from constructs_lib.observability.prometheus.config import secret_file
from constructs_lib.observability.rules.model import Alert, Group
from constructs_lib.testing import Manifests, made, synth
from tests.kubernetes import validate
from tests.observability.tools import run

EVERYTHING = PrometheusProps().replace(
    replicas=2,
    volume={"size": "100Gi", "storage_class": "fast"},
    retention="90d",
    retention_size="80Gi",
    scrape_interval="15s",
    external_url="https://ops.example.com/metrics/",
    external_labels={"cluster": "berlin", "price": "5$ or ${POD_NAME}"},
    nodes={"namespaces": ["team"], "verify_certificates": True},
    objectives={"availability": 99.9, "first_token_seconds": 2, "first_token": 90},
    rule_files={"ours.yaml": "groups: []\n"},
    remote_write=[
        {"url": "https://one.example.com/write", "bearer_token": {"name": "remote", "key": "token"}},
        {
            "url": "http://mimir.metrics:9009/api/v1/push", "username": "llm", "password": {"name": "remote", "key": "password"},
            "cidrs": ["10.0.0.0/8"], "options": {"queue_config": {"max_shards": 10}},
        },
        {
            "url": "https://one.example.com/other", "cidrs": ["192.0.2.0/24", "2001:db8::/32"],
            "options": {
                "remote_timeout": "1m30s",
                "headers": {"X-Scope-OrgID": "llm"},
                "write_relabel_configs": [{"action": "drop", "source_labels": ["__name__"], "regex": "go_.+"}],
                "tls_config": {"ca": {"from_secret": {"name": "remote-ca", "key": "ca.crt"}}, "server_name": "store"},
                "oauth2": {
                    "client_id": "llm", "client_secret": {"from_secret": {"name": "remote", "key": "oauth"}},
                    "token_url": "https://id.example.com/token", "scopes": ["write"],
                },
                "queue_config": {"max_shards": 5, "min_shards": 5, "retry_on_http_429": True, "sample_age_limit": "1d"},
                "metadata_config": {"send": False},
                "proxy_url": "http://proxy.example.com:3128",
            },
        },
    ],
    log_level="warn",
)  # fmt: skip


def app(into: Construct, name: str = "app", *, metrics: bool = True, program: str = "app", replicas: int = 1) -> Component:
    ready = Probe.http("/ready")
    props = WorkloadProps(image=Image(repository="example.com/app", tag="1"), replicas=replicas)
    return Component(
        into, name, props, program=program, role="app",
        ports={"http": Port(8080, service=80)}, probes=Probes(ready.within(60), ready, ready),
        metrics=("http", "/app/metrics") if metrics else None,
    )  # fmt: skip


def in_another_namespace(chart: Chart, namespace: str) -> Construct:
    scope = Construct(chart, namespace)
    ChartContext.of(chart).within(scope, namespace)
    return scope


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "prometheus"]


def everything(chart: Chart, props: PrometheusProps | None = None) -> Prometheus:
    chat = app(chart, "chat", metrics=False)
    return Prometheus(
        chart, "prometheus", props,
        watch=[
            app(chart),
            KubeStateMetrics(chart, "kube-state-metrics"),
            NodeExporter(in_another_namespace(chart, "nodes"), "node-exporter"),
            app(in_another_namespace(chart, "team"), "team-app"), chat,
        ],
        probe=[_health(chat), Endpoint(name="site", host="llm.example.com", port=443, scheme="https", path="/health")],
        blackbox=BlackboxExporter(chart, "blackbox-exporter"),
        alertmanager=Alertmanager(chart, "alertmanager", AlertmanagerProps(replicas=3)).api,
    )  # fmt: skip


def _health(component: Component) -> Endpoint:
    assert component.health
    return component.health


def config(manifests: Manifests) -> dict[str, Any]:
    return yaml.safe_load(manifests.find("ConfigMap", "prometheus-config")["data"]["prometheus.yml"])


def job(manifests: Manifests, name: str) -> dict[str, Any]:
    return next(job for job in config(manifests)["scrape_configs"] if job["job_name"] == name)


def labels(job: dict[str, Any]) -> dict[str, str]:
    return {rule["target_label"]: rule["replacement"] for rule in job["relabel_configs"] if "source_labels" not in rule}


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Prometheus(chart, "prometheus", watch=[app(chart)])
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    everything(chart, EVERYTHING)
    manifests = synth(chart)
    validate(manifests)
    assert (own(made(lambda into: Prometheus(into, "prometheus", watch=[app(into)]))), own(manifests)) == snapshot_of_changes


def test_it_connects_to_everything_that_it_watches(chart: Chart) -> None:
    everything(chart)
    assert {edge for edge in synth(chart).edges() if edge[0] in ("prometheus", "blackbox-exporter")} == {
        ("prometheus", "app", 8080),
        ("prometheus", "kube-state-metrics", 8080),
        ("prometheus", "node-exporter", 9100),
        ("prometheus", "team-app", 8080),
        ("prometheus", "blackbox-exporter", 9115),
        ("prometheus", "alertmanager", 9093),
        ("blackbox-exporter", "chat", 8080),
    }


def test_a_component_is_found_by_the_name_of_its_pods(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[app(chart), app(in_another_namespace(chart, "team"), "team-app")])
    manifests = synth(chart)
    found = job(manifests, "team/team-app")
    assert found["dns_sd_configs"][0] | {"refresh_interval": ""} == {
        "names": ["team-app-nodes.team"], "type": "A", "port": 8080, "refresh_interval": "",
    }  # fmt: skip
    assert found["metrics_path"] == "/app/metrics"
    assert labels(found) == {"component": "team-app", "namespace": "team"}
    assert labels(job(manifests, "llm/app")) == {"component": "app", "namespace": "llm"}


def test_series_about_other_pods_keep_their_labels(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    honored = [job["job_name"] for job in config(manifests)["scrape_configs"] if job.get("honor_labels")]
    assert honored == ["llm/kube-state-metrics"]


def test_pods_in_the_network_of_their_node_are_reached_by_address(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[NodeExporter(in_another_namespace(chart, "nodes"), "node-exporter")])
    open_to_all = [rule for rule in synth(chart).policy("prometheus")["egress"] if {"ipBlock": {"cidr": "0.0.0.0/0"}} in rule["to"]]
    assert 9100 in [port["port"] for rule in open_to_all for port in rule["ports"]]


def test_the_kubelets_are_asked_with_the_least_rights(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[app(chart), app(in_another_namespace(chart, "team"), "team-app")])
    manifests = synth(chart)
    assert manifests.find("ClusterRole", "llm-prometheus")["rules"] == [
        {"apiGroups": [""], "resources": ["nodes"], "verbs": ["get", "list", "watch"]},
        {"apiGroups": [""], "resources": ["nodes/metrics"], "verbs": ["get"]},
    ]
    kept = [rule["regex"] for rule in job(manifests, "kubelet")["metric_relabel_configs"]]
    assert kept == ["kubelet_volume_stats_.+", "llm|team"]


def test_without_nodes_it_has_no_rights_and_no_token(chart: Chart) -> None:
    Prometheus(chart, "prometheus", PrometheusProps(nodes=None), watch=[app(chart)])
    manifests = synth(chart)
    assert manifests.of("ClusterRole", "ClusterRoleBinding") == []
    assert manifests.pod("prometheus")["automountServiceAccountToken"] is False
    assert [job["job_name"] for job in config(manifests)["scrape_configs"]] == ["prometheus", "llm/app"]


def test_probes_go_through_the_blackbox_exporter(chart: Chart) -> None:
    everything(chart)
    probes = job(synth(chart), "probes")
    assert probes["static_configs"] == [
        {"targets": ["http://chat.llm:80/ready"], "labels": {"component": "chat", "namespace": "llm"}},
        {"targets": ["https://llm.example.com:443/health"], "labels": {"component": "site"}},
    ]
    assert probes["relabel_configs"][-1] == {"target_label": "__address__", "replacement": "blackbox-exporter.llm:9115"}


def test_every_alertmanager_hears_of_every_alert(chart: Chart) -> None:
    everything(chart, PrometheusProps(replicas=2))
    alerting = config(synth(chart))["alerting"]
    assert alerting["alertmanagers"][0]["dns_sd_configs"][0]["names"] == ["alertmanager-nodes.llm"]
    assert alerting["alert_relabel_configs"] == [{"action": "labeldrop", "regex": "replica"}]


def test_an_alertmanager_elsewhere_is_reached_by_its_host(chart: Chart) -> None:
    other = Endpoint(name="alerts", host="alerts.example.com", port=443, scheme="https")
    Prometheus(chart, "prometheus", watch=[app(chart)], alertmanager=other)
    assert config(synth(chart))["alerting"]["alertmanagers"] == [
        {"scheme": "https", "static_configs": [{"targets": ["alerts.example.com:443"]}]}
    ]


def test_retention_is_in_the_file_and_leaves_a_part_of_the_volume_free(chart: Chart) -> None:
    Prometheus(chart, "prometheus", PrometheusProps().replace(volume={"size": "10Gi"}), watch=[app(chart)])
    manifests = synth(chart)
    assert config(manifests)["storage"]["tsdb"]["retention"] == {"time": "15d", "size": "8704MB"}
    assert "retention" not in str(manifests.container("prometheus")["args"])


def test_it_has_time_to_replay_its_log_and_to_write_it(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[app(chart)])
    manifests = synth(chart)
    startup = manifests.container("prometheus")["startupProbe"]
    assert startup["periodSeconds"] * startup["failureThreshold"] == 900
    assert manifests.pod("prometheus")["terminationGracePeriodSeconds"] == 300


def test_programs_may_push_and_none_may_reload(chart: Chart) -> None:
    made = Prometheus(chart, "prometheus", watch=[app(chart)])
    arguments = synth(chart).container("prometheus")["args"]
    assert "--web.enable-otlp-receiver" in arguments
    assert "--web.enable-lifecycle" not in arguments
    assert f"{made.otlp.url}{made.otlp.path}" == "http://prometheus.llm:9090/api/v1/otlp/v1/metrics"


def test_passwords_of_remote_stores_are_files(chart: Chart) -> None:
    Prometheus(chart, "prometheus", EVERYTHING, watch=[app(chart)])
    manifests = synth(chart)
    bearer, basic, oauth = config(manifests)["remote_write"]
    assert bearer["authorization"]["credentials_file"] == "/etc/prometheus/secrets/remote_token"
    assert basic["basic_auth"] == {"username": "llm", "password_file": "/etc/prometheus/secrets/remote_password"}
    assert oauth["oauth2"]["client_secret_file"] == "/etc/prometheus/secrets/remote_oauth"
    assert oauth["tls_config"] == {"ca_file": "/etc/prometheus/secrets/remote-ca_ca.crt", "server_name": "store"}
    volume = next(volume for volume in manifests.pod("prometheus")["volumes"] if volume["name"] == "secrets")
    assert [source["secret"]["items"][0]["path"] for source in volume["projected"]["sources"]] == [
        "remote_token",
        "remote_password",
        "remote-ca_ca.crt",
        "remote_oauth",
    ]


def test_remote_stores_of_one_host_have_names_of_their_own(chart: Chart) -> None:
    Prometheus(chart, "prometheus", EVERYTHING, watch=[app(chart)])
    names = [remote["name"] for remote in config(synth(chart))["remote_write"]]
    assert names == ["one.example.com", "mimir.metrics", "one.example.com-2"]


def test_addresses_of_a_remote_store_replace_the_internet(chart: Chart) -> None:
    Prometheus(chart, "prometheus", EVERYTHING.replace(nodes=None), watch=[])
    rules = synth(chart).policy("prometheus")["egress"]
    opened = {
        (peer["ipBlock"]["cidr"], port["port"])
        for rule in rules
        for peer in rule["to"]
        if "ipBlock" in peer
        for port in rule["ports"]
    }
    assert {each for each in opened if each[1] != 53} == {
        ("0.0.0.0/0", 443), ("::/0", 443), ("10.0.0.0/8", 9009), ("192.0.2.0/24", 443), ("2001:db8::/32", 443),
    }  # fmt: skip


def test_values_of_external_labels_are_not_expanded(chart: Chart) -> None:
    Prometheus(chart, "prometheus", EVERYTHING, watch=[app(chart)])
    assert config(synth(chart))["global"]["external_labels"] == {
        "cluster": "berlin", "price": "5$$ or $${POD_NAME}", "replica": "${POD_NAME}",
    }  # fmt: skip


@pytest.mark.parametrize(("url", "path"), [("https://ops.example.com/metrics/", "/metrics"), ("https://ops.example.com", "")])
def test_probes_metrics_and_api_are_below_the_path_of_the_external_url(chart: Chart, url: str, path: str) -> None:
    made = Prometheus(chart, "prometheus", PrometheusProps(external_url=url), watch=[app(chart)])
    manifests = synth(chart)
    container = manifests.container("prometheus")
    assert container["readinessProbe"]["httpGet"]["path"] == container["startupProbe"]["httpGet"]["path"] == f"{path}/-/ready"
    assert container["livenessProbe"]["httpGet"]["path"] == f"{path}/-/healthy"
    assert job(manifests, "prometheus").get("metrics_path", "/metrics") == f"{path}/metrics"
    assert (made.api.path, made.otlp.path) == (path, f"{path}/api/v1/otlp/v1/metrics")


def test_alerts_go_below_the_path_of_alertmanager(chart: Chart) -> None:
    alertmanager = Alertmanager(chart, "alertmanager", AlertmanagerProps(external_url="https://ops.example.com/alerts"))
    Prometheus(chart, "prometheus", watch=[app(chart)], alertmanager=alertmanager.api)
    assert config(synth(chart))["alerting"]["alertmanagers"][0]["path_prefix"] == "/alerts"


@pytest.mark.parametrize("props", [PrometheusProps(), EVERYTHING], ids=["defaults", "everything"])
def test_promtool_takes_the_configuration(chart: Chart, props: PrometheusProps, tmp_path: Path) -> None:
    everything(chart, props)
    manifests = synth(chart)
    rules = tmp_path / "rules"
    rules.mkdir()
    for name, text in manifests.find("ConfigMap", "prometheus-rules")["data"].items():
        rules.joinpath(name).write_text(text)
    text = manifests.find("ConfigMap", "prometheus-config")["data"]["prometheus.yml"]
    for folder in ("/etc/prometheus/rules", "/etc/prometheus/secrets", "/var/run/secrets/kubernetes.io/serviceaccount"):
        text = text.replace(folder, str(tmp_path / folder.rsplit("/", 1)[1]))
    keys = [secret_file(secret) for remote in props.remote_write for secret in remote.secrets]
    for file in (*(f"secrets/{key}" for key in keys), "serviceaccount/token", "serviceaccount/ca.crt"):
        tmp_path.joinpath(file).parent.mkdir(exist_ok=True)
        tmp_path.joinpath(file).write_text("x")
    tmp_path.joinpath("prometheus.yml").write_text(text)
    run("promtool", "check", "config", "prometheus.yml", cwd=tmp_path)
    run("promtool", "check", "rules", *(f"rules/{path.name}" for path in rules.iterdir()), cwd=tmp_path)


def test_rules_follow_from_the_watched_components(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[app(chart), app(chart, "gateway", program="litellm")])
    files = synth(chart).find("ConfigMap", "prometheus-rules")["data"]
    assert set(files) == {"components.yaml", "chat-litellm.yaml", "litellm.yaml", "volumes.yaml"}
    assert 'absent(up{component="gateway", namespace="llm"})' in files["components.yaml"]


def test_probes_bring_their_rules(chart: Chart) -> None:
    made = everything(chart)
    assert {"probes", "certificates"} <= {group.name for group in made.rules}
    without = Prometheus(
        in_another_namespace(chart, "other"), "other-prometheus", watch=[app(in_another_namespace(chart, "apps"), "other-app")]
    )
    assert not {"probes", "certificates"} & {group.name for group in without.rules}


def test_no_alert_about_a_component_that_is_scaled_to_zero(chart: Chart) -> None:
    made = Prometheus(chart, "prometheus", watch=[app(chart), app(chart, "off", replicas=0)])
    text = "".join(group.text() for group in made.rules)
    assert 'absent(up{component="app"' in text
    assert 'absent(up{component="off"' not in text


def test_a_component_that_is_made_later_is_scraped_too(chart: Chart) -> None:
    made = Prometheus(chart, "prometheus", watch=[app(chart)])
    before = chart_hash(made)
    made.scrape(app(chart, "gateway", program="litellm"))
    manifests = synth(chart)
    assert job(manifests, "llm/gateway")["metrics_path"] == "/app/metrics"
    assert "litellm.yaml" in manifests.find("ConfigMap", "prometheus-rules")["data"]
    assert ("prometheus", "gateway", 8080) in manifests.edges()
    template = manifests.find("StatefulSet", "prometheus")["spec"]["template"]
    assert template["metadata"]["annotations"]["checksum/config"] not in before


def chart_hash(made: Prometheus) -> set[str]:
    return set(made.server.template()["metadata"]["annotations"].values())


def test_rules_can_be_replaced(chart: Chart) -> None:
    alert = Alert(name="A", expr="up == 0", after="1m", severity="warning", summary="s", description="d", runbook="r")
    Prometheus(chart, "prometheus", watch=[app(chart)], rules=[Group("mine", (alert,))])
    files = synth(chart).find("ConfigMap", "prometheus-rules")["data"]
    assert list(files) == ["mine.yaml"]
    assert yaml.safe_load(files["mine.yaml"])["groups"][0]["rules"][0]["alert"] == "A"


def test_a_component_without_metrics_is_an_error(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[app(chart, "chat", metrics=False)])
    with pytest.raises(RuntimeError, match=r"prometheus.watch: chat has no metrics; a probe is possible: add chat's `health`"):
        synth(chart)


def test_a_later_component_without_metrics_is_an_error(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[]).scrape(app(chart, "chat", metrics=False))
    with pytest.raises(RuntimeError, match=r"prometheus.watch: chat has no metrics"):
        synth(chart)


def test_probes_need_a_blackbox_exporter(chart: Chart) -> None:
    Prometheus(chart, "prometheus", watch=[], probe=[_health(app(chart))])
    with pytest.raises(RuntimeError, match=r"prometheus\.probe: needs a BlackboxExporter"):
        synth(chart)


def test_a_rule_file_of_a_name_that_is_taken_is_an_error(chart: Chart) -> None:
    Prometheus(chart, "prometheus", PrometheusProps(rule_files={"components.yaml": "groups: []"}), watch=[app(chart)])
    with pytest.raises(RuntimeError, match=r"prometheus.rule_files: 'components.yaml' is the name of a rule file of this library"):
        synth(chart)


def test_groups_that_prometheus_rejects_are_an_error(chart: Chart) -> None:
    bad = Alert(name="Slow", expr="rate(x)", after="5m", severity="warning", summary="", description="", runbook="")
    Prometheus(chart, "prometheus", watch=[app(chart)], rules=[Group("ours", (bad,))])
    with pytest.raises(RuntimeError, match=r"prometheus.rules: groups.0.rules.0.expr: is not PromQL: .*given: 'rate\(x\)'"):
        synth(chart)


def test_rules_that_no_config_map_holds_are_an_error(chart: Chart) -> None:
    Prometheus(chart, "prometheus", PrometheusProps(rule_files={"large.yaml": "# " + "x" * 300_000}), watch=[app(chart)])
    with pytest.raises(RuntimeError, match=r"prometheus.rules: its files have \d+ bytes; the limit of a ConfigMap is 256Ki"):
        synth(chart)


def rules(*own: object) -> str:
    return yaml.safe_dump({"groups": [{"name": "ours", "rules": list(own)}]})


def test_rules_of_users_are_taken() -> None:
    alert = {"alert": "Slow", "expr": "rate(requests_total[5m]) > 1", "for": "5m", "labels": {"severity": "warning"}}
    text = rules(alert, {"record": "requests:rate", "expr": "sum by (job) (rate(requests_total[5m]))"})
    assert PrometheusProps(rule_files={"ours.yaml": text}).rule_files["ours.yaml"] == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("groups: [", "line 1, column 10: is not YAML"),
        (rules({"alert": "Slow", "expr": "rate(x[5m] > 1"}), r"groups.0.rules.0.expr: is not PromQL: .*"),
        (rules({"alert": "Slow", "expr": "rate(x)"}), "groups.0.rules.0.expr: is not PromQL"),
        (rules({"alert": "A", "expr": "up"}, {"expr": "up"}), "groups.0.rules.1: a rule has either `alert` or `record`"),
        (rules({"alert": "Slow", "expr": "up", "for": "5 minutes"}), "groups.0.rules.0.for: '5 minutes' is not a duration"),
        (rules({"alert": "Slow", "expr": "up", "severity": "high"}), "groups.0.rules.0.severity: is not a setting"),
        (rules({"alert": "A", "expr": "sum("}, {"alert": "B", "expr": ")"}), "rules.0.expr: .*rules.1.expr: "),
    ],
)
def test_rules_that_prometheus_rejects_are_errors(text: str, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        PrometheusProps(rule_files={"ours.yaml": text})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"retention": "10 days"}, "'10 days' is not a duration"),
        ({"retention_size": "30Gi"}, "retention_size: '30Gi' is above the volume's size '20Gi'"),
        ({"autoscaling": {"max_replicas": 3}}, "no autoscaling"),
        ({"objectives": {"first_token_seconds": 3}}, "must be 1, 2, 5, 10, 30 or 60"),
        ({"objectives": {"availability": 100}}, "must be below 100"),
        ({"remote_write": [{"url": "metrics.example.com"}]}, "is not a URL"),
        ({"remote_write": [{"url": "https://u:p@metrics.example.com"}]}, "this value is not a URL"),
        ({"remote_write": [{"url": "https://m.example.com", "username": "u"}]}, "username and password belong together"),
    ],
)
def test_wrong_settings_are_errors(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        PrometheusProps().replace(**changes)
