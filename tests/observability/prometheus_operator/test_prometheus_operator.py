"""A Prometheus of the operator: defaults, everything set, discovery, NetworkPolicies, and the errors of settings."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import promql_parser
import pytest
import yaml
from cdk8s import Chart, JsonPatch
from constructs import Construct
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.images import Image
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.observability.exporters import BlackboxExporter, KubeStateMetrics, NodeExporter
from constructs_lib.observability.prometheus import Prometheus, PrometheusProps
from constructs_lib.observability.prometheus.operator import OperatedPrometheus
from constructs_lib.observability.prometheus.props import OperatedPrometheusProps
from constructs_lib.observability.rules.model import Alert, Group
from constructs_lib.testing import Manifests, Object, made, synth
from constructs_lib.testing import chart as empty
from tests.crds import validate
from tests.observability.prometheus_operator.relabeling import Labels, of_the_operator, series
from tests.observability.tools import run

KINDS = ("ServiceMonitor", "PodMonitor", "Probe", "PrometheusRule")
OWN_RULES = yaml.safe_dump(
    {
        "groups": [
            {
                "name": "ours", "interval": "1m", "query_offset": "30s", "limit": 5, "labels": {"team": "llm"},
                "rules": [
                    {"record": "requests:rate", "expr": "sum by (job) (rate(requests_total[5m]))"},
                    {
                        "alert": "Slow", "expr": "requests:rate > 1", "for": "5m", "keep_firing_for": "10m",
                        "labels": {"severity": "warning"}, "annotations": {"summary": "It is slow"},
                    },
                ],
            }
        ]
    }
)  # fmt: skip
EVERYTHING = OperatedPrometheusProps().replace(
    namespace="observability",
    pod_labels={"operator.prometheus.io/name": "main", "app.kubernetes.io/name": "prometheus"},
    labels={"release": "main"},
    url="https://prometheus.observability:443",
    otlp=True,
    already_scraped=["kubelet", "node-exporter"],
    scrape_interval="5s",
    objectives={"availability": 99.9, "first_token_seconds": 2, "first_token": 90},
    rule_files={"ours.yaml": OWN_RULES},
)


def app(into: Construct, name: str = "app", *, metrics: bool = True, program: str = "app", stateful: bool = False) -> Component:
    ready = Probe.http("/ready")
    return Component(
        into, name, WorkloadProps(image=Image(repository="example.com/app", tag="1")), program=program, role="app",
        ports={"http": Port(8080, service=80), "telemetry": Port(9000)}, probes=Probes(ready.within(60), ready, ready),
        volumes=[Volume("data", "/data", VolumeProps(size="1Gi"))] if stateful else [],
        metrics=("telemetry", "/app/metrics") if metrics else None,
    )  # fmt: skip


def in_another_namespace(into: Chart, namespace: str) -> Construct:
    scope = Construct(into, namespace)
    ChartContext.of(into).within(scope, namespace)
    return scope


def health(component: Component) -> Endpoint:
    assert component.health
    return component.health


def links(into: Chart) -> dict[str, Any]:
    """Components of every kind, and two that are only probed."""
    chat = app(into, "chat", metrics=False)
    return {
        "watch": [
            app(into), app(into, "store", stateful=True), KubeStateMetrics(into, "kube-state-metrics"),
            NodeExporter(in_another_namespace(into, "nodes"), "node-exporter"), app(in_another_namespace(into, "team"), "app"),
            app(into, "gateway", program="litellm"), chat,
        ],
        "probe": [health(chat), Endpoint(name="site", host="llm.example.com", port=443, scheme="https", path="/health")],
        "blackbox": BlackboxExporter(into, "blackbox-exporter"),
    }  # fmt: skip


def everything(into: Chart, props: OperatedPrometheusProps | None = None) -> OperatedPrometheus:
    return OperatedPrometheus(into, "prometheus", props, **links(into))


def own(manifests: Manifests) -> list[Object]:
    return manifests.of(*KINDS)


def without_shipped_rules(manifests: Manifests) -> list[Object]:
    return [item for item in own(manifests) if item["kind"] != "PrometheusRule" or "ours" in str(item)]


def monitor(manifests: Manifests, component: str) -> Object:
    monitors = manifests.of("ServiceMonitor", "PodMonitor")
    return next(item for item in monitors if item["metadata"]["name"] == f"prometheus-{component}")


def scraped(item: Object) -> Object:
    return (item["spec"].get("endpoints") or item["spec"].get("podMetricsEndpoints"))[0]


def let_in(manifests: Manifests, name: str, namespace: str = "monitoring") -> list[tuple[Object, list[int]]]:
    """Who of another namespace than the chart's may reach a workload, and where."""
    return [
        (peer, [port["port"] for port in rule["ports"]])
        for rule in manifests.policy(name).get("ingress", [])
        for peer in rule["from"]
        if namespace in str(peer)
    ]


# ---- the objects ---------------------------------------------------------------------------------------------------------


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    OperatedPrometheus(chart, "prometheus", watch=[app(chart)])
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    everything(chart, EVERYTHING)
    before = made(lambda into: OperatedPrometheus(into, "prometheus", watch=[app(into)]))
    assert (without_shipped_rules(before), without_shipped_rules(synth(chart))) == snapshot_of_changes


@pytest.mark.parametrize("props", [OperatedPrometheusProps(), EVERYTHING], ids=["defaults", "everything"])
def test_every_object_fits_its_crd(chart: Chart, props: OperatedPrometheusProps) -> None:
    everything(chart, props)
    manifests = synth(chart)
    assert {item["kind"] for item in own(manifests)} == set(KINDS)
    for item in own(manifests):
        validate(item)


def test_a_field_that_no_crd_has_is_found(chart: Chart) -> None:
    made = everything(chart)
    made.objects["ServiceMonitor", "app"].add_json_patch(JsonPatch.add("/spec/endpoints/0/inteval", "1m"))
    with pytest.raises(AssertionError, match="'inteval' was unexpected"):
        validate(monitor(synth(chart), "app"))


def test_every_object_has_the_labels_that_selectors_look_for(chart: Chart) -> None:
    everything(chart, EVERYTHING)
    for item in own(synth(chart)):
        assert item["metadata"]["labels"]["release"] == "main"
        assert item["metadata"]["labels"]["app.kubernetes.io/part-of"] == "test"
        assert item["metadata"]["namespace"] == "llm"


def test_a_patch_of_a_user_wins(chart: Chart) -> None:
    made = everything(chart)
    made.objects["ServiceMonitor", "app"].add_json_patch(JsonPatch.replace("/spec/endpoints/0/interval", "1h"))
    made.objects["PrometheusRule", "components"].add_json_patch(JsonPatch.add("/spec/groups/0/interval", "1h"))
    manifests = synth(chart)
    assert scraped(monitor(manifests, "app"))["interval"] == "1h"
    assert manifests.find("PrometheusRule", "prometheus-components")["spec"]["groups"][0]["interval"] == "1h"


def test_a_probe_has_no_more_time_than_the_interval(chart: Chart) -> None:
    everything(chart, EVERYTHING)
    manifests = synth(chart)
    assert (scraped(monitor(manifests, "app"))["interval"], scraped(monitor(manifests, "app"))["scrapeTimeout"]) == ("5s", "5s")
    assert manifests.find("Probe", "prometheus-chat")["spec"]["scrapeTimeout"] == "5s"


# ---- what finds what -----------------------------------------------------------------------------------------------------

POD = "10.0.0.7"


def targets(manifests: Manifests, item: Object) -> list[Labels]:
    """Returns the targets of Kubernetes' discovery for a monitor: one for each port of each Service or pod of its namespaces."""
    namespaces = item["spec"].get("namespaceSelector", {}).get("matchNames", [item["metadata"]["namespace"]])
    if item["kind"] == "ServiceMonitor":
        return [
            _target("service", service, port, "endpointslice_port_name")
            for service in manifests.of("Service")
            if service["metadata"]["namespace"] in namespaces
            for port in service["spec"]["ports"]
        ]
    return [
        _target("pod", {"metadata": {**workload["spec"]["template"]["metadata"], **NAMELESS}}, port, "pod_container_port_name")
        for workload in manifests.of("DaemonSet", "Deployment", "StatefulSet")
        if workload["metadata"]["namespace"] in namespaces
        for port in workload["spec"]["template"]["spec"]["containers"][0]["ports"]
    ]


NAMELESS = {"name": "some-pod"}


def _target(found_by: str, source: Object, port: Object, port_label: str) -> Labels:
    number = port.get("targetPort", port.get("containerPort"))
    labels = {f"__meta_kubernetes_{found_by}_label_{_label(name)}": value for name, value in source["metadata"]["labels"].items()}
    return {
        **labels,
        "__address__": f"{POD}:{number if isinstance(number, int) else 8080}",
        "__meta_kubernetes_namespace": "as discovered",
        f"__meta_kubernetes_{found_by}_name": source["metadata"]["name"],
        "__meta_kubernetes_pod_name": "some-pod",
        "__meta_kubernetes_pod_container_name": "some-container",
        f"__meta_kubernetes_{port_label}": port["name"],
    }


def _label(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name)


def found(manifests: Manifests, item: Object) -> list[Labels]:
    """The labels of the series of everything that a monitor has scraped."""
    rules = of_the_operator(item)
    return [labels for target in targets(manifests, item) if (labels := series(target, rules)) is not None]


def embedded() -> dict[str, Labels]:
    """The labels that series have with a Prometheus of ours, by job."""
    other = empty()
    Prometheus(other, "ours", PrometheusProps(nodes=None), **links(other))
    text = synth(other).find("ConfigMap", "ours-config")["data"]["prometheus.yml"]
    jobs = {job["job_name"]: job for job in yaml.safe_load(text)["scrape_configs"] if "dns_sd_configs" in job}
    found = {name: series({"job": name, "__address__": f"{POD}:1"}, job["relabel_configs"]) for name, job in jobs.items()}
    return {name: labels for name, labels in found.items() if labels is not None}


def test_every_pod_is_scraped_once_with_the_labels_that_an_embedded_prometheus_gives(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    expected = embedded()
    assert len(expected) == 6
    by_job: dict[str, Labels] = {}
    for item in manifests.of("ServiceMonitor", "PodMonitor"):
        (labels,) = found(manifests, item)
        assert by_job.setdefault(labels["job"], labels) is labels
    assert by_job == expected


def test_a_monitor_finds_only_the_headless_service(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    for item in manifests.of("ServiceMonitor"):
        rules = of_the_operator(item)
        kept = {
            target["__meta_kubernetes_service_name"] for target in targets(manifests, item) if series(target, rules) is not None
        }
        (name,) = kept
        (namespace,) = item["spec"]["namespaceSelector"]["matchNames"]
        services = [each for each in manifests.of("Service") if each["metadata"]["namespace"] == namespace]
        service = next(each for each in services if each["metadata"]["name"] == name)
        assert service["spec"]["clusterIP"] == "None"


def test_node_agents_are_found_by_their_pods(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    assert manifests.names("PodMonitor") == {"prometheus-node-exporter.nodes"}
    (labels,) = found(manifests, monitor(manifests, "node-exporter.nodes"))
    assert labels == {"job": "nodes/node-exporter", "component": "node-exporter", "namespace": "nodes", "instance": POD}


def test_components_of_one_name_in_two_namespaces_have_two_monitors(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    assert {"prometheus-app", "prometheus-app.team"} <= manifests.names("ServiceMonitor")
    assert monitor(manifests, "app.team")["spec"]["namespaceSelector"] == {"matchNames": ["team"]}


def test_a_chart_without_namespace_takes_that_of_the_monitor() -> None:
    nowhere = empty(namespace=None)
    OperatedPrometheus(nowhere, "prometheus", watch=[app(nowhere)])
    assert "namespaceSelector" not in monitor(synth(nowhere), "app")["spec"]


def test_the_metrics_port_and_path_are_the_components(chart: Chart) -> None:
    everything(chart)
    endpoint = scraped(monitor(synth(chart), "store"))
    assert (endpoint["port"], endpoint["path"], endpoint["scheme"]) == ("telemetry", "/app/metrics", "http")


def test_series_about_other_pods_keep_their_labels(chart: Chart) -> None:
    everything(chart)
    honored = [item["metadata"]["name"] for item in own(synth(chart)) if "honorLabels" in str(item)]
    assert honored == ["prometheus-kube-state-metrics"]


def test_probes_go_through_the_blackbox_exporter(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    chat = manifests.find("Probe", "prometheus-chat")["spec"]
    assert chat["prober"] == {"url": "blackbox-exporter.llm:9115", "path": "/probe"}
    assert (chat["jobName"], chat["module"]) == ("probes", "http_2xx")
    assert chat["targets"]["staticConfig"] == {
        "static": ["http://chat.llm:80/ready"], "labels": {"component": "chat", "namespace": "llm"},
    }  # fmt: skip


def test_a_probe_outside_of_the_cluster_has_no_namespace(chart: Chart) -> None:
    everything(chart)
    site = synth(chart).find("Probe", "prometheus-site")["spec"]["targets"]["staticConfig"]
    assert site == {"static": ["https://llm.example.com:443/health"], "labels": {"component": "site", "namespace": ""}}


def test_two_addresses_of_one_component_are_one_probe(chart: Chart) -> None:
    site = Endpoint(name="site", host="llm.example.com", port=443, scheme="https", path="/one")
    other = Endpoint(name="site", host="llm.example.com", port=443, scheme="https", path="/two")
    OperatedPrometheus(chart, "prometheus", watch=[], probe=[site, other], blackbox=BlackboxExporter(chart, "blackbox"))
    (probe,) = synth(chart).of("Probe")
    assert len(probe["spec"]["targets"]["staticConfig"]["static"]) == 2


# ---- who is let in -------------------------------------------------------------------------------------------------------

PEER = {
    "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}},
    "podSelector": {"matchLabels": {"app.kubernetes.io/name": "prometheus"}},
}


@pytest.mark.parametrize(
    ("name", "port"),
    [
        ("app", 9000),
        ("store", 9000),
        ("gateway", 9000),
        ("kube-state-metrics", 8080),
        ("node-exporter", 9100),
        ("blackbox-exporter", 9115),
    ],
)
def test_the_operators_prometheus_is_let_in_to_metrics_and_nowhere_else(chart: Chart, name: str, port: int) -> None:
    everything(chart)
    manifests = synth(chart)
    assert let_in(manifests, name) == [(PEER, [port])]
    assert {source for source, target, _ in manifests.edges() if target == name} <= {"blackbox-exporter"}


def test_other_pods_have_no_ingress(chart: Chart) -> None:
    everything(chart)
    peers = [peer for item in synth(chart).of("NetworkPolicy") for rule in item["spec"].get("ingress", []) for peer in rule["from"]]
    assert [peer for peer in peers if peer != PEER and peer["podSelector"]["matchLabels"]["app"] != "blackbox-exporter"] == []


def test_probed_components_admit_only_the_blackbox_exporter(chart: Chart) -> None:
    everything(chart)
    manifests = synth(chart)
    assert let_in(manifests, "chat") == []
    assert ("blackbox-exporter", "chat", 8080) in manifests.edges()


def test_its_pods_can_be_named(chart: Chart) -> None:
    everything(chart, EVERYTHING)
    ((peer, _),) = let_in(synth(chart), "app", "observability")
    assert peer["podSelector"]["matchLabels"] == EVERYTHING.pod_labels


def test_its_endpoint_is_the_service_of_the_operator(chart: Chart) -> None:
    made = everything(chart)
    assert (made.api.url, made.otlp) == ("http://prometheus-operated.monitoring:9090", None)


def test_clients_reach_the_port_of_the_pods(chart: Chart) -> None:
    made = everything(chart, EVERYTHING)
    client = app(chart, "client")
    assert made.otlp
    client.connect(made.otlp)
    assert f"{made.otlp.url}{made.otlp.path}" == "https://prometheus.observability:443/api/v1/otlp/v1/metrics"
    rule = next(rule for rule in synth(chart).policy("client")["egress"] if "observability" in str(rule))
    assert [port["port"] for port in rule["ports"]] == [9090]


# ---- rules ---------------------------------------------------------------------------------------------------------------


def rules_of(manifests: Manifests) -> dict[str, Any]:
    return {item["metadata"]["name"].removeprefix("prometheus-"): item["spec"] for item in manifests.of("PrometheusRule")}


def test_rules_are_those_of_an_embedded_prometheus(chart: Chart) -> None:
    props = OperatedPrometheusProps().replace(already_scraped=["kubelet"], rule_files={"mine.yaml": OWN_RULES})
    everything(chart, props)
    other = empty()
    Prometheus(other, "prometheus", PrometheusProps(rule_files={"mine.yaml": OWN_RULES}), **links(other))
    files = synth(other).find("ConfigMap", "prometheus-rules")["data"]
    expected = {name.removesuffix(".yaml"): yaml.safe_load(text) for name, text in files.items()}
    made = rules_of(synth(chart))
    assert "volumes" in expected
    assert made.pop("mine") == expected.pop("mine")
    assert without_scope(made) == without_scope(expected)


def without_scope(files: dict[str, Any]) -> dict[str, Any]:
    """Returns rules without their expressions."""
    return {
        name: [{key: rule[key] for key in rule.keys() - {"expr"} if key != "labels" or "alert" in rule} for rule in group["rules"]]
        for name, file in files.items()
        for group in file["groups"]
    }


def test_rules_speak_of_the_watched_namespaces_alone(chart: Chart) -> None:
    everything(chart, OperatedPrometheusProps().replace(already_scraped=["kubelet", "kube-state-metrics"]))
    rules = [rule for spec in rules_of(synth(chart)).values() for group in spec["groups"] for rule in group["rules"]]
    of_its_own = {"llm", "nodes", "team"}  # what `absent` asks for, one component after the other
    assert {name for rule in rules for name in selected_namespaces(rule["expr"])} == {"|llm|nodes|team", *of_its_own}
    assert {rule["labels"]["namespace"] for rule in rules if "record" in rule} == {"llm"}


def selected_namespaces(expression: str) -> list[str | None]:
    """The value of the matcher for namespaces in each selector."""
    found: list[str | None] = []

    def visit(part: Any) -> None:
        if isinstance(part, promql_parser.VectorSelector):
            found.append({matcher.name: matcher.value for matcher in part.matchers.matchers}.get("namespace"))

    promql_parser.walk(promql_parser.parse(expression), visit)
    return found


@pytest.mark.parametrize(("namespace", "alerts"), [("llm", 1), ("others", 0)])
def test_pods_of_other_namespaces_raise_no_alerts(chart: Chart, namespace: str, alerts: int, tmp_path: Path) -> None:
    OperatedPrometheus(
        chart, "prometheus", OperatedPrometheusProps().replace(already_scraped=["kube-state-metrics"]), watch=[app(chart)]
    )
    (group,) = rules_of(synth(chart))["kubernetes"]["groups"]
    silent = {**group, "rules": [{key: rule[key] for key in rule.keys() - {"annotations"}} for rule in group["rules"]]}
    tmp_path.joinpath("rules.yaml").write_text(yaml.safe_dump({"groups": [silent]}))
    expected = [{"exp_labels": {"severity": "warning", "namespace": namespace, "job_name": "j"}}] * alerts
    test = {
        "input_series": [{"series": f'kube_job_failed{{namespace="{namespace}", job_name="j"}}', "values": "1x60"}],
        "alert_rule_test": [{"alertname": "JobFailed", "eval_time": "1h", "exp_alerts": expected}],
    }
    asked = {"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": [test]}
    tmp_path.joinpath("test.yaml").write_text(yaml.safe_dump(asked))
    run("promtool", "test", "rules", "test.yaml", cwd=tmp_path)


def test_promtool_takes_the_rules(chart: Chart, tmp_path: Path) -> None:
    everything(chart, EVERYTHING)
    specs = rules_of(synth(chart))
    for name, spec in specs.items():
        tmp_path.joinpath(f"{name}.yaml").write_text(yaml.safe_dump(spec))
    run("promtool", "check", "rules", *(f"{name}.yaml" for name in specs), cwd=tmp_path)


@pytest.mark.parametrize(("already_scraped", "there"), [([], False), (["kubelet", "kube-state-metrics"], True)])
def test_rules_about_the_cluster_need_its_metrics(chart: Chart, already_scraped: list[str], there: bool) -> None:
    OperatedPrometheus(chart, "prometheus", OperatedPrometheusProps().replace(already_scraped=already_scraped), watch=[app(chart)])
    assert ({"volumes", "kubernetes"} <= rules_of(synth(chart)).keys()) is there


def test_rules_can_be_replaced(chart: Chart) -> None:
    alert = Alert(name="A", expr="up == 0", after="1m", severity="warning", summary="s", description="d", runbook="r")
    OperatedPrometheus(chart, "prometheus", watch=[app(chart)], rules=[Group("mine", (alert,))])
    assert list(rules_of(synth(chart))) == ["mine"]


def test_components_made_later_are_scraped_alike(chart: Chart) -> None:
    made = OperatedPrometheus(chart, "prometheus", watch=[app(chart)])
    made.scrape(app(chart, "gateway", program="litellm"))
    manifests = synth(chart)
    assert "prometheus-gateway" in manifests.names("ServiceMonitor")
    assert let_in(manifests, "gateway") == [(PEER, [9000])]
    rules = rules_of(manifests)
    assert "litellm" in rules
    assert 'absent(up{component="gateway",namespace="llm"})' in rules["components"]["groups"][0]["rules"][0]["expr"]


# ---- what it costs -------------------------------------------------------------------------------------------------------


def test_bindings_are_only_loaded_where_the_operator_is(tmp_path: Path) -> None:
    program = "import sys, main; print(*(name for name in sys.modules if 'constructs_lib.imports' in name))"
    env = {**os.environ, "CDK8S_OUTDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[3], check=True, capture_output=True, text=True, env=env
    )
    assert done.stdout.split() == []


# ---- errors --------------------------------------------------------------------------------------------------------------

BAD = Alert(name="Slow", expr="rate(x)", after="5m", severity="warning", summary="", description="", runbook="")


def rejected(into: Chart, message: str) -> None:
    with pytest.raises(RuntimeError, match=message):
        synth(into)


def test_a_component_without_metrics_is_an_error(chart: Chart) -> None:
    OperatedPrometheus(chart, "prometheus", watch=[app(chart, "chat", metrics=False)])
    rejected(chart, r"prometheus\.watch: chat has no metrics; a probe is possible: add chat's `health`")


def test_a_later_component_without_metrics_is_an_error(chart: Chart) -> None:
    OperatedPrometheus(chart, "prometheus", watch=[]).scrape(app(chart, "chat", metrics=False))
    rejected(chart, r"prometheus\.watch: chat has no metrics")


def test_probes_need_a_blackbox_exporter(chart: Chart) -> None:
    OperatedPrometheus(chart, "prometheus", watch=[], probe=[health(app(chart))])
    rejected(chart, r"prometheus\.probe: needs a BlackboxExporter")


def test_an_endpoint_that_no_probe_can_be_named_after_is_an_error(chart: Chart) -> None:
    site = Endpoint(name="Our site", host="example.com", port=443)
    OperatedPrometheus(chart, "prometheus", watch=[], probe=[site], blackbox=BlackboxExporter(chart, "blackbox"))
    rejected(chart, r"prometheus\.probe: a Probe is named after its endpoint: 'Our site' is not a DNS label")


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (["components.yaml"], "'components.yaml' is the name of a rule file of this library"),
        (["components.yml"], "'components.yaml' and 'components.yml' would be one PrometheusRule"),
        (["a.yaml", "a.yml"], "'a.yaml' and 'a.yml' would be one PrometheusRule"),
    ],
)
def test_rule_files_of_one_name_are_an_error(chart: Chart, files: list[str], message: str) -> None:
    props = OperatedPrometheusProps(rule_files=dict.fromkeys(files, "groups: []"))
    OperatedPrometheus(chart, "prometheus", props, watch=[app(chart)])
    rejected(chart, f"prometheus.rule_files: {message}")


def test_groups_that_prometheus_rejects_are_an_error(chart: Chart) -> None:
    OperatedPrometheus(chart, "prometheus", watch=[app(chart)], rules=[Group("ours", (BAD,))])
    rejected(chart, r"prometheus\.rules: groups.0.rules.0.expr: is not PromQL")


def test_two_of_one_name_are_an_error(chart: Chart) -> None:
    for name in ("one", "two"):
        OperatedPrometheus(Construct(chart, name), "prometheus", watch=[])
    rejected(chart, "the name 'prometheus' is taken by 'test/one/prometheus'")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"url": "prometheus.monitoring:9090"}, "is not an origin"),
        ({"url": "http://u:p@prometheus.monitoring"}, "this value is not an origin"),
        ({"url": "http://example.com/prometheus"}, "is not an origin"),
        ({"pod_labels": {}}, "at least 1 entries"),
        ({"already_scraped": ["cadvisor"]}, "must be 'kubelet', 'kube-state-metrics' or 'node-exporter'"),
        ({"rule_files": {"ours.yaml": "groups: ["}}, "is not YAML"),
        ({"scrape_interval": "30 seconds"}, "is not a duration"),
        ({"retention": "15d"}, "is not a setting"),
    ],
)
def test_wrong_settings_are_errors(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        OperatedPrometheusProps().replace(**changes)
