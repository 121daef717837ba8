"""Elasticsearch: its objects, its connections, its set-up and the privileges of its accounts."""

import json
from typing import Any

import pytest
from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.secrets import SecretKey, SecretsProps
from constructs_lib.observability.elasticsearch import Elasticsearch, ElasticsearchProps
from constructs_lib.testing import Manifests, Object, made, synth
from tests.kubernetes import validate

THREE = ElasticsearchProps().replace(replicas=3, tls={"secret": "elasticsearch-tls"})
HOME = "/usr/share/elasticsearch"


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "elasticsearch"]


def requests(manifests: Manifests) -> dict[str, Any]:
    """The bodies of the set-up Job's requests by their paths."""
    steps = json.loads(manifests.find("ConfigMap", "elasticsearch-setup-config")["data"]["requests.json"])
    return {step["path"]: step.get("body") for step in steps}


def server(manifests: Manifests) -> dict[str, str]:
    return manifests.env("elasticsearch", "elasticsearch")


def places(container: Object) -> dict[str, str]:
    return {mount["mountPath"]: mount["name"] for mount in container["volumeMounts"]}


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Elasticsearch(chart, "elasticsearch")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = ElasticsearchProps().replace(
        replicas=3,
        resources={"cpu": "1", "cpu_limit": "4", "memory": "8Gi", "memory_limit": "8Gi"},
        heap="3Gi",
        mmap=True,
        volume={"size": "200Gi", "storage_class": "fast"},
        lifecycle={"retention_days": 90, "rollover_days": 7, "rollover_size": "20Gi"},
        tls={"secret": "elasticsearch-tls", "cluster_issuer": "platform-ca"},
        http_tls=True,
        env={"indices.memory.index_buffer_size": "20%"},
        node_selector={"pool": "search"},
        pod_annotations={"backup": "nightly"},
    )
    Elasticsearch(chart, "elasticsearch", props)
    assert (own(made(lambda into: Elasticsearch(into, "elasticsearch"))), own(synth(chart))) == snapshot_of_changes


@pytest.mark.parametrize("props", [ElasticsearchProps(), THREE.replace(http_tls=True)])
def test_objects_are_valid(chart: Chart, props: ElasticsearchProps) -> None:
    Elasticsearch(chart, "elasticsearch", props)
    validate(synth(chart))


def test_only_the_setup_connects_to_a_single_node(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch")
    assert synth(chart).edges() == {("elasticsearch-setup", "elasticsearch", 9200)}


def test_three_nodes_find_each_other_before_they_are_ready(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch", THREE)
    manifests = synth(chart)
    assert ("elasticsearch", "elasticsearch", 9300) in manifests.edges()
    env, nodes = server(manifests), manifests.find("Service", "elasticsearch-nodes")["spec"]
    assert env["discovery.seed_hosts"] == "elasticsearch-nodes.llm"
    assert env["cluster.initial_master_nodes"] == "elasticsearch-0,elasticsearch-1,elasticsearch-2"
    assert env["node.name"] == "field:metadata.name"
    assert "discovery.type" not in env
    assert (nodes["clusterIP"], nodes["publishNotReadyAddresses"]) == ("None", True)
    assert manifests.find("StatefulSet", "elasticsearch")["spec"]["podManagementPolicy"] == "Parallel"


def test_three_nodes_show_each_other_certificates(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch", THREE)
    manifests = synth(chart)
    env = server(manifests)
    assert env["xpack.security.transport.ssl.enabled"] == "true"
    folder = f"{HOME}/config/certificates"
    assert env["xpack.security.transport.ssl.certificate"] == f"{folder}/tls.crt"
    volumes = {volume["name"]: volume for volume in manifests.pod("elasticsearch")["volumes"]}
    sources = volumes[places(manifests.container("elasticsearch", "elasticsearch"))[folder]]["projected"]["sources"]
    assert {(s["secret"]["name"], s["secret"]["items"][0]["path"]) for s in sources} == {
        ("elasticsearch-tls", file) for file in ("tls.crt", "tls.key", "ca.crt")
    }


@pytest.mark.parametrize(("props", "copies"), [(ElasticsearchProps(), 0), (THREE, 1)])
def test_data_has_copies_only_with_several_nodes(chart: Chart, props: ElasticsearchProps, copies: int) -> None:
    Elasticsearch(chart, "elasticsearch", props)
    settings = requests(synth(chart))["/_index_template/logs-kubernetes"]["template"]["settings"]
    assert settings["index.number_of_replicas"] == copies


@pytest.mark.parametrize("props", [ElasticsearchProps(), THREE])
def test_security_is_on(chart: Chart, props: ElasticsearchProps) -> None:
    Elasticsearch(chart, "elasticsearch", props)
    env = server(synth(chart))
    assert env["xpack.security.enabled"] == "true"
    assert env["ELASTIC_PASSWORD"] == "secret:elasticsearch/password"


def test_a_node_that_waits_for_a_master_is_not_ready_and_not_restarted(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch", THREE)
    container = synth(chart).container("elasticsearch", "elasticsearch")
    assert container["readinessProbe"]["tcpSocket"] == {"port": "readiness"}
    assert container["livenessProbe"]["tcpSocket"] == container["startupProbe"]["tcpSocket"] == {"port": "http"}


def test_its_configuration_folder_is_a_writable_copy(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch")
    manifests = synth(chart)
    program, copy = manifests.container("elasticsearch", "elasticsearch"), manifests.container("elasticsearch", "copy-config")
    assert copy["image"] == program["image"]
    assert copy["command"] == ["cp", "-R", f"{HOME}/config/.", "/copy"]
    assert places(copy)["/copy"] == places(program)[f"{HOME}/config"]
    assert program["securityContext"]["readOnlyRootFilesystem"]
    assert set(places(program)) == {"/tmp", *(f"{HOME}/{folder}" for folder in ("config", "data", "logs"))}


def test_each_account_is_created_by_the_setup(chart: Chart) -> None:
    store = Elasticsearch(chart, "elasticsearch")
    accounts = [store.search, store.writer, store.monitor, store.editor, store.kibana]
    manifests = synth(chart)
    env, asked = manifests.env("elasticsearch-setup"), requests(manifests)
    assert len({account.password.key for account in accounts}) == len(accounts)
    for account in accounts:
        user = f"/_security/user/{account.username}"
        body = asked[f"{user}/_password" if account is store.kibana else user]
        assert env[body["password"].removeprefix("$")] == f"secret:{account.password.name}/{account.password.key}"


def test_accounts_have_the_privileges_of_their_purpose_alone(chart: Chart) -> None:
    store = Elasticsearch(chart, "elasticsearch")
    asked = requests(synth(chart))

    def rights(user: str) -> list[tuple[list[str], list[str]]]:
        roles = [role for role in asked[f"/_security/user/{user}"]["roles"] if role != "kibana_admin"]  # built in
        indices = [index for role in roles for index in asked[f"/_security/role/{role}"]["indices"]]
        return [(index["names"], index["privileges"]) for index in indices]

    assert rights(store.search.username) == [(["logs-*"], ["read", "view_index_metadata"])]
    assert rights(store.writer.username) == [(["logs-kubernetes-default"], ["auto_configure", "create_doc"])]
    assert rights(store.monitor.username) == [(["*"], ["monitor", "view_index_metadata"])]
    assert rights(store.editor.username) == rights(store.search.username), "Kibana loads the fields of a data view as its user"


def test_no_client_has_the_administrators_password(chart: Chart) -> None:
    store = Elasticsearch(chart, "elasticsearch")
    used = {account.password.key for account in (store.search, store.writer, store.monitor, store.editor, store.kibana)}
    assert server(synth(chart))["ELASTIC_PASSWORD"] == "secret:elasticsearch/password"
    assert "password" not in used


def test_logs_are_deleted_after_their_days(chart: Chart) -> None:
    props = ElasticsearchProps().replace(lifecycle={"retention_days": 14, "rollover_size": "1Gi"})
    Elasticsearch(chart, "elasticsearch", props)
    asked = requests(synth(chart))
    phases = asked["/_ilm/policy/logs-kubernetes"]["policy"]["phases"]
    assert phases["delete"] == {"min_age": "14d", "actions": {"delete": {}}}
    assert phases["hot"]["actions"]["rollover"] == {"max_age": "1d", "max_primary_shard_size": f"{2**30}b"}
    settings = asked["/_index_template/logs-kubernetes"]["template"]["settings"]
    assert settings["index.lifecycle.name"] == "logs-kubernetes"


def test_json_of_different_programs_has_no_type_conflicts(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch")
    properties = requests(synth(chart))["/_index_template/logs-kubernetes"]["template"]["mappings"]["properties"]
    assert properties["app"]["type"] == "flattened"


def test_a_change_of_the_contents_is_another_job() -> None:
    def jobs(days: int) -> set[str]:
        props = ElasticsearchProps().replace(lifecycle={"retention_days": days})
        return made(lambda chart: Elasticsearch(chart, "elasticsearch", props)).names("Job")

    assert len(jobs(30) & jobs(3)) == 1, "the generator of Secrets alone is the same"
    assert jobs(3) == jobs(3)


@pytest.mark.parametrize(("heap", "expected"), [(None, None), ("1500Mi", "-Xms1500m -Xmx1500m")])
def test_elasticsearch_chooses_the_heap_unless_it_is_set(chart: Chart, heap: str | None, expected: str | None) -> None:
    Elasticsearch(chart, "elasticsearch", ElasticsearchProps(heap=heap))
    assert server(synth(chart)).get("ES_JAVA_OPTS") == expected


@pytest.mark.parametrize("tls", [False, True])
def test_clients_use_tls_if_it_is_on(chart: Chart, tls: bool) -> None:
    store = Elasticsearch(chart, "elasticsearch", THREE.replace(http_tls=tls))
    env = synth(chart).env("elasticsearch-setup")
    scheme = "https" if tls else "http"
    assert store.search.url == env["API_URL"] == f"{scheme}://elasticsearch.llm:9200"
    assert store.search.authorities == (SecretKey(name="elasticsearch-tls", key="ca.crt") if tls else None)
    assert ("API_AUTHORITIES" in env) == tls


def test_the_requested_certificate_has_every_name(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch", THREE.replace(tls={"secret": "elasticsearch-tls", "cluster_issuer": "platform-ca"}))
    spec = synth(chart).find("Certificate", "elasticsearch-tls")["spec"]
    assert spec["secretName"] == "elasticsearch-tls"
    assert {"elasticsearch.llm", "elasticsearch.llm.svc", "*.elasticsearch-nodes.llm"} <= set(spec["dnsNames"])
    assert spec["issuerRef"]["name"] == "platform-ca"
    assert {"server auth", "client auth"} <= set(spec["usages"])


LISTED = {
    "elasticsearch": ("password", "kibana-password", "writer-password", "reader-password", "monitor-password", "editor-password")
}


def test_an_existing_secret_must_be_listed(chart: Chart) -> None:
    configure_chart(chart, secrets=SecretsProps(source="existing", existing=LISTED))
    Elasticsearch(chart, "elasticsearch", THREE)
    with pytest.raises(RuntimeError, match=r"Secret 'elasticsearch-tls' with key 'tls.key' is not among secrets.existing"):
        synth(chart)


def test_a_secret_of_cert_manager_need_not_be_listed(chart: Chart) -> None:
    configure_chart(chart, secrets=SecretsProps(source="existing", existing=LISTED))
    tls = {"secret": "elasticsearch-tls", "cluster_issuer": "platform-ca"}
    Elasticsearch(chart, "elasticsearch", THREE.replace(tls=tls, http_tls=True))
    assert synth(chart).has("Certificate", "elasticsearch-tls")


def test_a_certificate_has_a_secret_of_its_own(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch", ElasticsearchProps().replace(tls={"secret": "elasticsearch"}))
    with pytest.raises(RuntimeError, match=r"tls\.secret: the Secret 'elasticsearch' has generated passwords in it"):
        synth(chart)


def test_a_secret_with_everything_can_be_brought(chart: Chart) -> None:
    everything = {"elasticsearch": (*LISTED["elasticsearch"], "tls.crt", "tls.key", "ca.crt")}
    configure_chart(chart, secrets=SecretsProps(source="existing", existing=everything))
    Elasticsearch(chart, "elasticsearch", ElasticsearchProps().replace(tls={"secret": "elasticsearch"}))
    assert synth(chart).has("StatefulSet", "elasticsearch")


def test_every_object_is_an_attribute(chart: Chart) -> None:
    made = Elasticsearch(chart, "elasticsearch", ElasticsearchProps().replace(tls={"secret": "tls", "cluster_issuer": "ca"}))
    assert made.certificate
    assert made.certificate.resource
    assert (made.certificate.resource.kind, made.setup.workload.kind) == ("Certificate", "Job")


ACCEPTED: list[dict[str, Any]] = [
    {"heap": "2Gi"},
    {"heap": "512Mi"},
    {"lifecycle": {"retention_days": 900}},
    {"lifecycle": {"retention_days": 3650, "rollover_days": 30}},
    {"replicas": 3, "tls": {"secret": "tls"}, "lifecycle": {"retention_days": 1350}},
    {"env": {"http.max_content_length": "50mb", "xpack.security.audit.enabled": "true", "transport.compress": "true"}},
    {"env": {"ES_SETTING_INDICES_QUERY_BOOL_MAX__CLAUSE__COUNT": "2048", "TZ": "UTC", "cluster.max_shards_per_node": "900"}},
    {"env": {"ES_JAVA_OPTS": "-Dsun.net.inetaddr.ttl=60"}},
]


@pytest.mark.parametrize("changes", ACCEPTED)
def test_settings_at_the_limits_are_accepted(changes: dict[str, Any]) -> None:
    ElasticsearchProps().replace(**changes)
