"""Logs with ECK: the resources for the operator, and that all else is the same as without it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
import yaml
from cdk8s import Chart, JsonPatch
from constructs import Construct
from syrupy.assertion import SnapshotAssertion

import tests.crds as crds
import tests.observability.test_stack as stack
import tests.test_rules as rules
from constructs_lib.core.chart.context import ChartContext, configure_chart
from constructs_lib.core.values.secrets import SecretsProps
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.observability import EckLogsProps, ObservabilityProps
from constructs_lib.observability.logs import Logs
from constructs_lib.observability.props import LogsProps
from constructs_lib.testing import Manifests, Object, synth
from constructs_lib.testing import made as objects_of
from tests.observability.eck.made_by_eck import RESOURCES, template, unfolded
from tests.platforms import platform

DEFAULTS = EckLogsProps(kind="eck")
EVERYTHING = DEFAULTS.replace(
    elasticsearch={
        "replicas": 3,
        "resources": {"memory": "8Gi", "memory_limit": "8Gi"},
        "heap": "3Gi",
        "mmap": True,
        "volume": {"size": "200Gi", "storage_class": "fast", "when_deleted": "Delete"},
        "lifecycle": {"retention_days": 90},
        "operator_namespace": "elastic",
        "env": {"indices.memory.index_buffer_size": "20%"},
        "node_selector": {"pool": "search"},
    },
    logstash={
        "replicas": 2,
        "heap": "512Mi",
        "volume": {"size": "20Gi", "storage_class": "fast"},
        "queue": "16Gi",
        "filters": [{"kind": "json"}, {"kind": "drop-requests", "paths": ["/up"]}],
        "log_level": "warn",
        "tls": {"secret": "logstash-tls", "cluster_issuer": "platform-ca"},
    },
    filebeat={"tls": {"secret": "filebeat-tls"}, "namespaces": ["llm", "team"], "registry": "/var/lib/logs-read"},
    kibana={
        "replicas": 2,
        "settings": {"csp.strict": True},
        "exposure": {
            "kind": "ingress",
            "class_name": "nginx",
            "controller_namespace": "ingress",
            "host": "logs.example.com",
            "path": "/k",
        },
    },
)


MADE: dict[str, Manifests] = {}


def logs(into: Chart, props: LogsProps | EckLogsProps = DEFAULTS) -> Logs:
    nodes = Construct(into, "nodes")
    ChartContext.of(into).within(nodes, "llm-nodes")
    return Logs(into, "logs", props, nodes=nodes, namespaces=["llm"])


def made(props: LogsProps | EckLogsProps = DEFAULTS) -> Manifests:
    """Returns the objects for some props. They are shared between tests: don't change them."""
    if (key := repr(props)) not in MADE:
        MADE[key] = objects_of(lambda into: logs(into, props))
    return MADE[key]


def requests(manifests: Manifests, name: str = "elasticsearch") -> dict[str, Any]:
    steps = json.loads(manifests.find("ConfigMap", f"{name}-setup-config")["data"]["requests.json"])
    return {step["path"]: step.get("body") for step in steps}


def spec(manifests: Manifests, kind: str) -> Object:
    (resource,) = manifests.of(kind)
    return resource["spec"]


# ---- the resources --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", RESOURCES)
def test_defaults(snapshot: SnapshotAssertion, kind: str) -> None:
    assert made().of(kind) == snapshot


@pytest.mark.parametrize("kind", RESOURCES)
def test_everything_set(snapshot_of_changes: SnapshotAssertion, kind: str) -> None:
    assert (made().of(kind), made(EVERYTHING).of(kind)) == snapshot_of_changes


@pytest.mark.parametrize("props", [DEFAULTS, EVERYTHING], ids=["defaults", "everything set"])
def test_its_resources_fit_its_crds(props: EckLogsProps) -> None:
    resources = made(props).of(*RESOURCES)
    assert {item["kind"] for item in resources} == set(RESOURCES)
    for item in resources:
        crds.validate(item)


def test_each_workload_becomes_a_resource() -> None:
    def workloads(manifests: Manifests) -> set[str]:
        return {item["metadata"]["name"] for item in manifests.of("Deployment", "StatefulSet", "DaemonSet")}

    ours, theirs = made(LogsProps()), made()
    assert workloads(theirs) == set()
    assert {item["metadata"]["name"] for item in theirs.of(*RESOURCES)} == workloads(ours)


def test_the_version_is_the_tag_of_the_image() -> None:
    for item in made(DEFAULTS.replace(kibana={"image": "registry.example.com/kibana:9.4.6"})).of(*RESOURCES):
        image = template(item)["spec"]["containers"][0]["image"]
        assert image.endswith(f":{item['spec']['version']}")


def test_a_users_patch_of_the_pods_wins(chart: Chart) -> None:
    made = logs(chart)
    made.elasticsearch.server.workload.add_json_patch(
        JsonPatch.replace("/spec/nodeSets/0/podTemplate/spec/terminationGracePeriodSeconds", 600)
    )
    assert template(synth(chart).of("Elasticsearch")[0])["spec"]["terminationGracePeriodSeconds"] == 600


def test_the_bindings_are_only_imported_with_eck() -> None:
    program = "import sys, constructs_lib.settings; print([name for name in sys.modules if 'co.elastic' in name])"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("when", "policy"), [("Retain", "DeleteOnScaledownOnly"), ("Delete", "DeleteOnScaledownAndClusterDeletion")]
)
def test_data_is_kept_after_its_cluster_unless_set_otherwise(when: str, policy: str) -> None:
    props = DEFAULTS.replace(elasticsearch={"volume": {"when_deleted": when}})
    assert spec(made(props), "Elasticsearch")["volumeClaimDeletePolicy"] == policy


def test_no_pod_has_two_disruption_budgets() -> None:
    # ECK makes one for Elasticsearch, and none for the others.
    assert made(EVERYTHING).names("PodDisruptionBudget") == {"logstash", "kibana"}
    assert "podDisruptionBudget" not in spec(made(EVERYTHING), "Elasticsearch")


def test_the_node_of_a_single_elasticsearch_can_be_drained() -> None:
    assert spec(made(), "Elasticsearch")["podDisruptionBudget"] == {}


# ---- the same as without ECK ----------------------------------------------------------------------------------------


def test_the_same_accounts_lifetime_and_data_stream() -> None:
    props = {"elasticsearch": {"lifecycle": {"retention_days": 7}}}
    ours, theirs = requests(made(LogsProps().replace(**props))), requests(made(DEFAULTS.replace(**props)))
    # ECK disables the built-in users and makes Kibana's account.
    assert ours.pop("/_security/user/kibana_system/_password")
    assert theirs == ours
    assert theirs["/_ilm/policy/logs-kubernetes"]["policy"]["phases"]["delete"]["min_age"] == "7d"
    assert requests(made(), "kibana") == requests(made(LogsProps()), "kibana")


def test_the_setup_signs_in_as_ecks_administrator_and_trusts_its_ca() -> None:
    manifests = made()
    env, pod = manifests.env("elasticsearch-setup"), manifests.pod("elasticsearch-setup")
    assert (env["API_URL"], env["API_USERNAME"]) == ("https://elasticsearch-es-http.llm:9200", "elastic")
    assert env["API_PASSWORD"] == "secret:elasticsearch-es-elastic-user/elastic"
    assert "elasticsearch-es-http-certs-public" in json.dumps(pod["volumes"])
    assert manifests.env("kibana-setup")["API_URL"] == "http://kibana-kb-http.llm:5601"


def test_secrets_of_eck_are_not_generated() -> None:
    arguments = made().container("test-secret-generator")["args"]
    assert {argument.split("=")[0] for argument in arguments if "/" in argument and "opt" not in argument} == {
        f"elasticsearch/{user}-password" for user in ("writer", "reader", "monitor", "editor")
    }


def test_logstash_has_the_same_pipeline() -> None:
    def pipeline_of(manifests: Manifests) -> list[str]:
        return manifests.find("ConfigMap", "logstash-pipeline")["data"]["logs.conf"].splitlines()

    ours, theirs = pipeline_of(made(LogsProps())), pipeline_of(made())
    assert [line.strip() for line in theirs if line not in ours] == [
        'hosts => ["https://elasticsearch-es-http.llm:9200"]',
        "ssl_enabled => true",
        'ssl_certificate_authorities => ["/usr/share/logstash/authorities/ca.crt"]',
    ]
    assert len(theirs) == len(ours) + 1


def test_logstash_signs_in_with_its_own_account_and_reads_that_pipeline() -> None:
    env = unfolded(made()).env("logstash", "logstash")
    assert (env["ELASTICSEARCH_USERNAME"], env["ELASTICSEARCH_PASSWORD"]) == ("logs_writer", "secret:elasticsearch/writer-password")
    (pipeline,) = spec(made(), "Logstash")["pipelines"]
    mounts = {mount["mountPath"]: mount["name"] for mount in unfolded(made()).container("logstash", "logstash")["volumeMounts"]}
    assert mounts[pipeline["path.config"]] == "pipeline"


def test_other_filters_roll_logstash() -> None:
    sums = {
        template(made(props).of("Logstash")[0])["metadata"]["annotations"]["checksum/pipeline"]
        for props in (DEFAULTS, DEFAULTS.replace(logstash={"filters": []}))
    }
    assert len(sums) == 2


def test_filebeat_reads_the_same_files() -> None:
    def nulls_as_empty(value: Any) -> Any:
        return json.loads(json.dumps(value).replace("null", "{}"))

    ours = yaml.safe_load(made(LogsProps()).find("ConfigMap", "filebeat-settings")["data"]["filebeat.yml"])
    theirs = spec(made(), "Beat")["config"]
    assert theirs["filebeat.inputs"][0]["file_identity"] == {"fingerprint": {}}
    assert theirs["output.logstash"].pop("hosts") == ["logstash-ls-api.llm:5044"]
    assert ours["output.logstash"].pop("hosts") == ["logstash.llm:5044"]
    assert theirs == nulls_as_empty(ours)


def test_filebeats_positions_are_in_the_same_folder() -> None:
    def registry(manifests: Manifests) -> tuple[str, Object]:
        mounts = {mount["mountPath"]: mount["name"] for mount in manifests.container("filebeat", "filebeat")["volumeMounts"]}
        volumes = {volume["name"]: volume.get("hostPath", {}) for volume in manifests.pod("filebeat")["volumes"]}
        name = mounts["/usr/share/filebeat/data"]
        return name, volumes[name]

    (_, ours), (name, theirs) = registry(made(LogsProps())), registry(unfolded(made()))
    assert theirs == ours
    assert name == "beat-data"  # without a volume of this name ECK makes one


def test_the_same_connections_and_those_of_the_operator() -> None:
    ours, theirs = made(LogsProps()), made()
    itself = {("elasticsearch", "elasticsearch", port) for port in (9200, 9300)}
    assert theirs.edges() == ours.edges() | itself
    outside = [
        (policy["metadata"]["name"], peer, rule["ports"])
        for policy in theirs.of("NetworkPolicy")
        for rule in policy["spec"].get("ingress", [])
        for peer in rule["from"]
        if "podSelector" not in peer
    ]
    operator = dict(Peer.namespace("elastic-system").selectors[0])
    assert outside == [("elasticsearch", operator, [{"protocol": "TCP", "port": 9200}])]


def test_kibanas_exposure_uses_ecks_service() -> None:
    ingress = made(EVERYTHING).find("Ingress", "kibana")["spec"]["rules"][0]["http"]["paths"][0]
    assert ingress["backend"] == {"service": {"name": "kibana-kb-http", "port": {"name": "http"}}}
    settings = spec(made(EVERYTHING), "Kibana")["config"]
    assert (settings["server.basePath"], settings["server.rewriteBasePath"]) == ("/k", True)
    assert unfolded(made(EVERYTHING)).container("kibana", "kibana")["readinessProbe"]["httpGet"]["path"] == "/k/api/status"


def test_logstashs_certificate_is_for_ecks_service() -> None:
    assert "logstash-ls-api.llm.svc" in made(EVERYTHING).find("Certificate", "logstash-tls")["spec"]["dnsNames"]


# ---- its pods -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("props", [DEFAULTS, EVERYTHING], ids=["defaults", "everything set"])
def test_its_pods_follow_the_rules_of_all_pods(props: EckLogsProps) -> None:
    manifests = unfolded(made(props))
    rules.test_every_pod_but_the_nodes_agents_is_hardened(manifests)
    rules.test_images_are_pinned_and_named_in_full(manifests)
    rules.test_a_token_is_mounted_only_where_it_is_used(manifests)
    rules.test_every_variable_is_defined_before_it_is_referred_to(manifests)
    for item in made(props).of(*RESOURCES):
        labels = template(item)["metadata"]["labels"]
        policy = manifests.policy(item["metadata"]["name"])["podSelector"]["matchLabels"]
        assert policy.items() <= labels.items()
        for container in template(item)["spec"]["containers"]:
            assert set(container["resources"]["limits"]) == {"cpu", "memory", "ephemeral-storage"}


def test_the_init_container_that_eck_does_not_harden_is_hardened() -> None:
    (preparation,) = template(made().of("Logstash")[0])["spec"]["initContainers"]
    assert preparation["name"] == "logstash-internal-init-config"
    assert preparation["securityContext"]["capabilities"] == {"drop": ["ALL"]}


def test_no_volume_has_a_name_of_ecks_own() -> None:
    """ECK leaves out its own volume if the pod template has one of that name."""
    of_eck = {"config", "downward-api", "file-settings", "tmp-volume", "temp-volume", "kibana-plugins", "kibana-scripts"}
    for item in made(EVERYTHING).of(*RESOURCES):
        names = {volume["name"] for volume in template(item)["spec"]["volumes"]}
        assert not names & of_eck
        assert not [name for name in names if name.startswith("elastic-internal")]


# ---- a whole platform -----------------------------------------------------------------------------------------------


def test_a_platform_has_all_four() -> None:
    assert {item["kind"] for item in platform("eck").of(*RESOURCES)} == set(RESOURCES)


def test_a_stack_watches_its_pods_too() -> None:
    made = stack.Watching(ObservabilityProps().replace(logs={"kind": "eck"}))
    assert "elasticsearch-exporter" in stack.targets(made.stack)
    assert stack.probes(made.stack) == stack.PLATFORM_PROBES | stack.LOG_PROBES
    urls = {probe.component: probe.url for probe in made.stack.prometheus.watched.probes}
    assert urls["logstash"] == "http://logstash-ls-api.llm-platform:9600/"
    assert urls["kibana"] == "http://kibana-kb-http.llm-platform:5601/api/status"


def test_grafana_and_the_exporter_trust_ecks_ca() -> None:
    manifests = platform("eck")
    grafana, exporter = manifests.env("grafana"), manifests.container("elasticsearch-exporter")
    assert grafana["ELASTICSEARCH_AUTHORITIES"] == "secret:elasticsearch-es-http-certs-public/ca.crt"
    sources = manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"]
    assert "https://elasticsearch-es-http.llm-platform:9200" in sources
    assert "--es.uri=https://elasticsearch-es-http.llm-platform:9200" in exporter["args"]


def test_a_secret_of_eck_need_not_be_listed(chart: Chart) -> None:
    keys = tuple(f"{user}-password" for user in ("writer", "reader", "monitor", "editor"))
    configure_chart(chart, secrets=SecretsProps(source="existing", existing={"elasticsearch": keys}))
    logs(chart)
    assert synth(chart).of("Elasticsearch")


# ---- validation -----------------------------------------------------------------------------------------------------


def test_a_name_has_at_most_36_characters(chart: Chart) -> None:
    from constructs_lib.observability.elasticsearch.eck import EckElasticsearch

    with pytest.raises(ValueError, match="at most 36"):
        EckElasticsearch(chart, "elasticsearch-for-the-logs-of-the-platform")


def test_logs_are_embedded_without_a_kind() -> None:
    assert isinstance(ObservabilityProps().replace(logs={}).logs, LogsProps)
    assert isinstance(ObservabilityProps().replace(logs={"kind": "eck"}).logs, EckLogsProps)
