"""Filebeat: its objects, its connections, its access to the node, and the logs that it reads."""

import fnmatch
import re
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from constructs import Construct
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.namespace import Namespace
from constructs_lib.core.wiring.telemetry_endpoints import LogsEndpoint
from constructs_lib.observability.elasticsearch import Elasticsearch
from constructs_lib.observability.filebeat import Filebeat, FilebeatProps
from constructs_lib.observability.logstash import Logstash, LogstashProps
from constructs_lib.testing import Manifests, chart, made, synth
from tests.kubernetes import validate

NODES = "llm-platform-nodes"
ELSEWHERE = LogsEndpoint(name="logs", host="logs.example.com", port=5044)


def nodes(into: Chart) -> Construct:
    """A scope with the namespace of node agents."""
    scope = Construct(into, "nodes")
    ChartContext.of(into).within(scope, NODES)
    Namespace(scope, "namespace", NODES, "privileged")
    return scope


def filebeat(into: Chart, props: FilebeatProps | None = None, *, tls: bool = False) -> Filebeat:
    settings = LogstashProps().replace(tls={"secret": "logstash-tls"}) if tls else None
    logstash = Logstash(into, "logstash", settings, elasticsearch=Elasticsearch(into, "elasticsearch").writer)
    return Filebeat(nodes(into), "filebeat", props, logs=logstash.ingest)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "filebeat"]


def config(manifests: Manifests) -> dict[str, Any]:
    return yaml.safe_load(manifests.find("ConfigMap", "filebeat-settings")["data"]["filebeat.yml"])


def source(manifests: Manifests) -> dict[str, Any]:
    (found,) = config(manifests)["filebeat.inputs"]
    return found


def is_read(manifests: Manifests, file: str) -> bool:
    """Returns whether Filebeat reads a file of /var/log/containers."""
    reads = source(manifests)
    excluded = reads["prospector"]["scanner"].get("exclude_files", [])
    path = f"/var/log/containers/{file}"
    chosen = any(fnmatch.fnmatchcase(path, pattern) for pattern in reads["paths"])
    return chosen and not any(re.search(pattern, path) for pattern in excluded)


def log_of(pod: str, namespace: str, container: str) -> str:
    return f"{pod}_{namespace}_{container}-{'0a' * 32}.log"


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    filebeat(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = FilebeatProps().replace(
        namespaces=["llm", "team"],
        excluded_containers=["logstash", "chatty"],
        pod_logs="/data/pod-logs",
        registry="/data/filebeat",
        tls={"secret": "filebeat-tls", "cluster_issuer": "platform-ca"},
        tolerations=[{"key": "gpu", "operator": "Exists"}],
        priority_class="observability",
        resources={"memory_limit": "512Mi"},
        pod_annotations={"team": "platform"},
    )
    filebeat(chart, props, tls=True)
    assert (own(made(filebeat)), own(synth(chart))) == snapshot_of_changes


def test_objects_are_valid(chart: Chart) -> None:
    filebeat(chart, FilebeatProps().replace(tls={"secret": "filebeat-tls"}), tls=True)
    validate(own(synth(chart)))


def test_the_targets_of_links_are_mounted_too(chart: Chart) -> None:
    filebeat(chart, FilebeatProps(pod_logs="/data/pod-logs"))
    pod = synth(chart).pod("filebeat")
    mounted = {volume["hostPath"]["path"] for volume in pod["volumes"] if "hostPath" in volume}
    assert mounted >= {"/var/log/containers", "/data/pod-logs"}
    assert {mount["mountPath"] for mount in pod["containers"][0]["volumeMounts"]} >= {"/var/log/containers", "/data/pod-logs"}


def test_it_connects_to_logstash_from_its_own_namespace(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    assert {edge for edge in manifests.edges() if "filebeat" in edge} == {("filebeat", "logstash", 5044)}
    (rule,) = manifests.policy("logstash")["ingress"]
    assert rule["from"][0]["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": NODES}
    assert config(manifests)["output.logstash"]["hosts"] == ["logstash.llm:5044"]


def test_its_objects_are_in_the_namespace_of_node_agents(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    namespaced = [item for item in own(manifests) if not item["kind"].startswith("Cluster")]
    assert {item["metadata"]["namespace"] for item in namespaced} == {NODES}
    labels = manifests.find("Namespace", NODES)["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "privileged"


def test_it_runs_on_every_node_whatever_its_taints(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    assert manifests.has("DaemonSet", "filebeat")
    assert manifests.pod("filebeat")["tolerations"] == [{"operator": "Exists"}]


def test_it_may_read_pods_alone(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    (role,) = manifests.of("ClusterRole")
    assert role["rules"] == [{"apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list", "watch"]}]
    (binding,) = manifests.of("ClusterRoleBinding")
    assert binding["subjects"] == [{"kind": "ServiceAccount", "name": "filebeat", "namespace": NODES}]
    assert manifests.pod("filebeat")["automountServiceAccountToken"]
    metadata = config(manifests)["processors"][0]["add_kubernetes_metadata"]
    assert metadata["node"] == "${NODE_NAME}"
    assert manifests.env("filebeat")["NODE_NAME"] == "field:spec.nodeName"
    wants = metadata["add_resource_metadata"]
    assert not any((wants["node"]["enabled"], wants["namespace"]["enabled"], wants["deployment"], wants["cronjob"]))


def test_no_line_is_sent_before_the_pods_are_known(chart: Chart) -> None:
    filebeat(chart)
    metadata = config(synth(chart))["processors"][0]["add_kubernetes_metadata"]
    assert metadata["wait_for_metadata"] is True
    assert metadata["use_kubeadm"] is False, "its account may only read pods"


@pytest.mark.parametrize(
    ("file", "read"),
    [
        (log_of("litellm-7c9-x2", "llm", "litellm"), True),
        (log_of("litellm-7c9-x2", "llm", "wait-for-valkey"), True),
        (log_of("coredns-1", "kube-system", "coredns"), False),
        (log_of("llm-api-1", "team", "llm"), False),
        (log_of("api-1", "llm-staging", "api"), False),
        (log_of("logstash-0", "llm", "logstash"), False),
        (log_of("logstash-exporter-0", "llm", "logstash-exporter"), True),
    ],
)
def test_it_reads_the_logs_of_its_namespaces_alone(chart: Chart, file: str, read: bool) -> None:
    filebeat(chart)
    assert is_read(synth(chart), file) == read


def test_other_namespaces_can_be_read(chart: Chart) -> None:
    filebeat(chart, FilebeatProps(namespaces=("team",), excluded_containers=()))
    manifests = synth(chart)
    assert is_read(manifests, log_of("api-1", "team", "logstash"))
    assert not is_read(manifests, log_of("litellm-1", "llm", "litellm"))


def test_a_short_file_is_read(chart: Chart) -> None:
    filebeat(chart)
    reads = source(synth(chart))
    assert reads["type"] == "filestream"
    assert list(reads["file_identity"]) == ["fingerprint"]
    assert reads["prospector"]["scanner"]["symlinks"] is True
    fingerprint = reads["prospector"]["scanner"]["fingerprint"]
    shortest = "2026-11-23T10:00:00.123456789Z stdout F bucket langfuse is there\n"
    assert fingerprint["enabled"]
    assert 64 <= fingerprint["length"] <= len(shortest)


def test_its_positions_are_stored_on_the_node(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    volumes = {volume["name"]: volume for volume in manifests.pod("filebeat")["volumes"]}
    mounts = {mount["mountPath"]: mount for mount in manifests.container("filebeat")["volumeMounts"]}
    registry = mounts["/usr/share/filebeat/data"]
    assert volumes[registry["name"]]["hostPath"] == {"path": "/var/lib/filebeat-data", "type": "DirectoryOrCreate"}
    assert source(manifests)["id"] == "kubernetes-container-logs"


def test_it_writes_to_the_registry_alone(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    on_node = {volume["name"] for volume in manifests.pod("filebeat")["volumes"] if "hostPath" in volume}
    container = manifests.container("filebeat")
    writable = {m["name"] for m in container["volumeMounts"] if m["name"] in on_node and not m.get("readOnly")}
    assert writable == {"registry"}
    security = container["securityContext"]
    assert (security["runAsUser"], security["readOnlyRootFilesystem"]) == (0, True)
    assert security["capabilities"] == {"drop": ["ALL"]}
    assert not {"hostNetwork", "hostPID"} & manifests.pod("filebeat").keys()


def test_it_has_one_output_and_a_status_port(chart: Chart) -> None:
    filebeat(chart)
    manifests = synth(chart)
    made = config(manifests)
    assert [name for name in made if name.startswith("output.")] == ["output.logstash"]
    assert made["http"] == {"enabled": True, "host": "0.0.0.0", "port": 5066}
    container = manifests.container("filebeat")
    assert container["readinessProbe"]["httpGet"] == {"path": "/", "port": "status"}
    assert container["livenessProbe"]["tcpSocket"] == {"port": "status"}
    assert {"name": "status", "containerPort": 5066} in container["ports"]


def test_its_file_is_plain_yaml(chart: Chart) -> None:
    filebeat(chart)
    text = synth(chart).find("ConfigMap", "filebeat-settings")["data"]["filebeat.yml"]
    assert not re.search(r"[&*]id\d+|!!", text), "Filebeat reads neither anchors nor tags of Python"


def test_with_tls_it_shows_a_certificate(chart: Chart) -> None:
    filebeat(chart, FilebeatProps().replace(tls={"secret": "filebeat-tls", "cluster_issuer": "platform-ca"}), tls=True)
    manifests = synth(chart)
    ssl = config(manifests)["output.logstash"]["ssl"]
    assert (ssl["enabled"], ssl["verification_mode"]) == (True, "full")
    assert ssl["key"] == "/etc/filebeat-certificate/tls.key"
    assert manifests.find("Certificate", "filebeat-tls")["metadata"]["namespace"] == NODES


@pytest.mark.parametrize(
    ("shown", "asked", "message"),
    [
        (False, True, "filebeat.tls: logstash asks for a certificate; set tls"),
        (True, False, "logstash doesn't use TLS; set tls there too"),
    ],
)
def test_tls_must_be_on_for_both_sides(chart: Chart, shown: bool, asked: bool, message: str) -> None:
    filebeat(chart, FilebeatProps().replace(tls={"secret": "filebeat-tls"} if shown else None), tls=asked)
    with pytest.raises(RuntimeError, match=message):
        synth(chart)


def test_an_unknown_receiver_requires_namespaces() -> None:
    into = chart()
    Filebeat(nodes(into), "filebeat", logs=ELSEWHERE)
    with pytest.raises(
        RuntimeError, match=r"filebeat.namespaces: the namespace of logs is not known here; list the namespaces to read"
    ):
        synth(into)


def test_logs_can_be_sent_to_another_receiver() -> None:
    into = chart()
    Filebeat(nodes(into), "filebeat", FilebeatProps(namespaces=("llm",)), logs=ELSEWHERE)
    assert config(synth(into))["output.logstash"]["hosts"] == ["logs.example.com:5044"]


@pytest.mark.parametrize("folder", ["/data/filebeat", "/mnt/disk1/state", "/opt/filebeat", "/var/lib/filebeat", "/srv/a.b_c-d/e"])
def test_separate_folders_are_accepted(folder: str) -> None:
    assert FilebeatProps(registry=folder, pod_logs="/var/log/pods").registry == folder
