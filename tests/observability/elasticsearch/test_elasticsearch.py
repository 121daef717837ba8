"""Elasticsearch: defaults, everything set, what it connects to, what it refuses, and what its accounts may do."""

import json
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs]
import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.composition import share
from constructs_lib.core.secrets import SecretKey, SecretsProps
from constructs_lib.observability.elasticsearch import Elasticsearch, ElasticsearchProps
from tests.questions import Chart, Manifests, Object, made, synth

THREE = ElasticsearchProps().but(replicas=3, tls={"secret": "elasticsearch-tls"})
HOME = "/usr/share/elasticsearch"


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "elasticsearch"]


def requests(manifests: Manifests) -> dict[str, Any]:
    """What the set-up asks for: body by path."""
    steps = json.loads(manifests.find("ConfigMap", "elasticsearch-setup-config")["data"]["requests.json"])
    return {step["path"]: step.get("body") for step in steps}


def server(manifests: Manifests) -> dict[str, str]:
    return manifests.env("elasticsearch", "elasticsearch")


def places(container: Object) -> dict[str, str]:
    return {mount["mountPath"]: mount["name"] for mount in container["volumeMounts"]}


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    Elasticsearch(chart, "elasticsearch")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = ElasticsearchProps().but(
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
    assert own(synth(chart)) == snapshot


@pytest.mark.parametrize("props", [ElasticsearchProps(), THREE.but(http_tls=True)])
def test_objects_are_valid(chart: Chart, props: ElasticsearchProps) -> None:
    Elasticsearch(chart, "elasticsearch", props)
    for item in synth(chart):
        kubernetes_validate.validate(item, "1.35", strict=True)


def test_one_node_is_reached_by_its_setup_alone(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch")
    assert synth(chart).edges() == {("elasticsearch-setup", "elasticsearch", 9200)}


def test_three_nodes_find_each_other_by_a_service_that_knows_them_before_they_are_ready(chart: Chart) -> None:
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


def test_three_nodes_know_each_other_by_certificate(chart: Chart) -> None:
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
def test_data_has_copies_only_where_there_are_nodes_for_them(chart: Chart, props: ElasticsearchProps, copies: int) -> None:
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


def test_its_configuration_is_a_writable_copy_of_the_images(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch")
    manifests = synth(chart)
    program, copy = manifests.container("elasticsearch", "elasticsearch"), manifests.container("elasticsearch", "copy-config")
    assert copy["image"] == program["image"]
    assert copy["command"] == ["cp", "-R", f"{HOME}/config/.", "/copy"]
    assert places(copy)["/copy"] == places(program)[f"{HOME}/config"]
    assert program["securityContext"]["readOnlyRootFilesystem"]
    assert set(places(program)) == {"/tmp", *(f"{HOME}/{folder}" for folder in ("config", "data", "logs"))}


def test_accounts_are_what_the_setup_makes(chart: Chart) -> None:
    store = Elasticsearch(chart, "elasticsearch")
    accounts = [store.search, store.writer, store.monitor, store.editor, store.kibana]
    manifests = synth(chart)
    env, asked = manifests.env("elasticsearch-setup"), requests(manifests)
    assert len({account.password.key for account in accounts}) == len(accounts)
    for account in accounts:
        user = f"/_security/user/{account.username}"
        body = asked[f"{user}/_password" if account is store.kibana else user]
        assert env[body["password"].removeprefix("$")] == f"secret:{account.password.name}/{account.password.key}"


def test_each_account_may_do_its_own_and_no_more(chart: Chart) -> None:
    store = Elasticsearch(chart, "elasticsearch")
    asked = requests(synth(chart))

    def rights(user: str) -> list[tuple[list[str], list[str]]]:
        roles = asked[f"/_security/user/{user}"]["roles"]
        indices = [index for role in roles for index in asked[f"/_security/role/{role}"]["indices"]]
        return [(index["names"], index["privileges"]) for index in indices]

    assert rights(store.search.username) == [(["logs-*"], ["read", "view_index_metadata"])]
    assert rights(store.writer.username) == [(["logs-kubernetes-default"], ["auto_configure", "create_doc"])]
    assert rights(store.monitor.username) == [(["*"], ["monitor", "view_index_metadata"])]


def test_nobody_outside_gets_the_administrators_password(chart: Chart) -> None:
    store = Elasticsearch(chart, "elasticsearch")
    used = {account.password.key for account in (store.search, store.writer, store.monitor, store.editor, store.kibana)}
    assert server(synth(chart))["ELASTIC_PASSWORD"] == "secret:elasticsearch/password"
    assert "password" not in used


def test_logs_are_deleted_after_their_days(chart: Chart) -> None:
    props = ElasticsearchProps().but(lifecycle={"retention_days": 14, "rollover_size": "1Gi"})
    Elasticsearch(chart, "elasticsearch", props)
    asked = requests(synth(chart))
    phases = asked["/_ilm/policy/logs-kubernetes"]["policy"]["phases"]
    assert phases["delete"] == {"min_age": "14d", "actions": {"delete": {}}}
    assert phases["hot"]["actions"]["rollover"] == {"max_age": "1d", "max_primary_shard_size": f"{2**30}b"}
    settings = asked["/_index_template/logs-kubernetes"]["template"]["settings"]
    assert settings["index.lifecycle.name"] == "logs-kubernetes"


def test_no_programs_json_can_contradict_anothers(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch")
    properties = requests(synth(chart))["/_index_template/logs-kubernetes"]["template"]["mappings"]["properties"]
    assert properties["app"]["type"] == "flattened"


def test_other_contents_are_another_job() -> None:
    def jobs(days: int) -> set[str]:
        props = ElasticsearchProps().but(lifecycle={"retention_days": days})
        return made(lambda chart: Elasticsearch(chart, "elasticsearch", props)).names("Job")

    assert len(jobs(30) & jobs(3)) == 1, "the generator of Secrets alone is the same"
    assert jobs(3) == jobs(3)


@pytest.mark.parametrize(("heap", "expected"), [(None, None), ("1500Mi", "-Xms1500m -Xmx1500m")])
def test_the_heap_is_left_to_elasticsearch_unless_it_is_given(chart: Chart, heap: str | None, expected: str | None) -> None:
    Elasticsearch(chart, "elasticsearch", ElasticsearchProps(heap=heap))
    assert server(synth(chart)).get("ES_JAVA_OPTS") == expected


@pytest.mark.parametrize("tls", [False, True])
def test_clients_learn_how_it_is_spoken_to(chart: Chart, tls: bool) -> None:
    store = Elasticsearch(chart, "elasticsearch", THREE.but(http_tls=tls))
    env = synth(chart).env("elasticsearch-setup")
    scheme = "https" if tls else "http"
    assert store.search.url == env["API_URL"] == f"{scheme}://elasticsearch.llm:9200"
    assert store.search.authorities == (SecretKey(name="elasticsearch-tls", key="ca.crt") if tls else None)
    assert ("API_AUTHORITIES" in env) == tls


def test_cert_manager_is_asked_for_every_name_of_it(chart: Chart) -> None:
    Elasticsearch(chart, "elasticsearch", THREE.but(tls={"secret": "elasticsearch-tls", "cluster_issuer": "platform-ca"}))
    spec = synth(chart).find("Certificate", "elasticsearch-tls")["spec"]
    assert spec["secretName"] == "elasticsearch-tls"
    assert {"elasticsearch.llm", "elasticsearch.llm.svc", "*.elasticsearch-nodes.llm"} <= set(spec["dnsNames"])
    assert spec["issuerRef"]["name"] == "platform-ca"
    assert {"server auth", "client auth"} <= set(spec["usages"])


LISTED = {
    "elasticsearch": ("password", "kibana-password", "writer-password", "reader-password", "monitor-password", "editor-password")
}


def test_a_secret_of_yours_has_to_be_listed(chart: Chart) -> None:
    share(chart, secrets=SecretsProps(source="existing", existing=LISTED))
    Elasticsearch(chart, "elasticsearch", THREE)
    with pytest.raises(RuntimeError, match=r"Secret 'elasticsearch-tls' with key 'tls.key' is not among secrets.existing"):
        synth(chart)


def test_a_secret_that_cert_manager_fills_need_not_be_listed(chart: Chart) -> None:
    share(chart, secrets=SecretsProps(source="existing", existing=LISTED))
    tls = {"secret": "elasticsearch-tls", "cluster_issuer": "platform-ca"}
    Elasticsearch(chart, "elasticsearch", THREE.but(tls=tls, http_tls=True))
    assert synth(chart).has("Certificate", "elasticsearch-tls")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"replicas": 2}, "2 nodes elect no master once one of them is lost; use 1 or 3"),
        ({"replicas": 5}, "less than or equal to 3"),
        ({"replicas": 3}, "tls: 3 nodes need a certificate"),
        ({"http_tls": True}, "http_tls: there is no certificate; set tls"),
        ({"heap": "2049Mi"}, "heap: '2049Mi' is over half of resources.memory_limit '4Gi'"),
        ({"resources": {"memory": "2Gi"}}, "resources.memory: '2Gi' is not memory_limit '4Gi'"),
        ({"resources": {"memory": "512Mi", "memory_limit": "512Mi"}}, "'512Mi' is below the 1Gi that a node needs"),
        ({"lifecycle": {"retention_days": "10 days"}}, "lifecycle.retention_days"),
        ({"autoscaling": {"max_replicas": 5}}, "there is no autoscaling"),
    ],
)
def test_refuses(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ElasticsearchProps().but(**changes)


def test_half_of_the_limit_is_no_more_than_half() -> None:
    assert ElasticsearchProps().but(heap="2Gi").heap == "2Gi"
