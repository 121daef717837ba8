"""ClickHouse: defaults, everything set, its connections and files, and the cluster of several replicas.

Its errors are in `tests/refusals/families/clickhouse.py`.
"""

import xml.etree.ElementTree as ElementTree
from typing import Any

from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.store_endpoints import AnalyticsEndpoint
from constructs_lib.core.workloads.job import Job
from constructs_lib.stores.clickhouse import ClickHouse, ClickHouseProps, ExternalClickHouse, ExternalClickHouseProps
from constructs_lib.testing import Manifests, made, synth

CLUSTER = ClickHouseProps(replicas=2)
EXTERNAL = ExternalClickHouseProps(
    host="abc.clickhouse.cloud", port=8443, native_port=9440, tls=True, username="langfuse",
    password=SecretKey(name="cloud", key="password"), cidrs=("203.0.113.0/24",),
)  # fmt: skip
FROM_ENV = "from_env"


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "clickhouse"]


def config(manifests: Manifests, name: str = "clickhouse-config", file: str = "server.xml") -> ElementTree.Element:
    return ElementTree.fromstring(manifests.find("ConfigMap", name)["data"][file])


def taken_from_env(manifests: Manifests, *config_maps: str) -> set[str]:
    texts = [text for name in config_maps for text in manifests.find("ConfigMap", name)["data"].values()]
    elements = [element for text in texts for element in ElementTree.fromstring(text).iter()]
    return {element.attrib[FROM_ENV] for element in elements if FROM_ENV in element.attrib}


def client(into: Chart, endpoint: AnalyticsEndpoint) -> None:
    job = Job(into, "client", image=locked("python"), program="client", role="client")
    job.connect(endpoint, wait=True)
    job.connect(endpoint.native)


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    ClickHouse(chart, "clickhouse")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = ClickHouseProps().replace(
        replicas=3,
        resources={"cpu": "2", "memory": "16Gi", "memory_limit": "16Gi"},
        memory_percent=70,
        database="traces",
        log_days=3,
        config_files={"zz-merges.xml": "<clickhouse><background_pool_size>8</background_pool_size></clickhouse>"},
        volume={"size": "200Gi", "storage_class": "fast"},
        keeper={"replicas": 5, "volume": {"size": "5Gi", "when_deleted": "Delete"}, "node_selector": {"pool": "stores"}},
        tolerations=[{"key": "stores", "operator": "Exists"}],
        priority_class="stores",
    )
    ClickHouse(chart, "clickhouse", props)
    assert (own(made(lambda into: ClickHouse(into, "clickhouse"))), own(synth(chart))) == snapshot_of_changes


def test_clients_reach_http_and_the_native_port(chart: Chart) -> None:
    client(chart, ClickHouse(chart, "clickhouse").analytics)
    assert synth(chart).edges() == {("client", "clickhouse", 8123), ("client", "clickhouse", 9000)}


def test_replicas_reach_each_other_and_their_keeper(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    assert synth(chart).edges() == {
        ("clickhouse", "clickhouse", 9000),
        ("clickhouse", "clickhouse", 9009),
        ("clickhouse", "clickhouse-keeper", 9181),
        ("clickhouse-keeper", "clickhouse-keeper", 9234),
    }


def test_a_single_server_has_no_keeper(chart: Chart) -> None:
    clickhouse = ClickHouse(chart, "clickhouse")
    manifests = synth(chart)
    assert manifests.names("StatefulSet") == {"clickhouse"}
    assert set(manifests.find("ConfigMap", "clickhouse-config")["data"]) == {"server.xml"}
    assert not clickhouse.analytics.cluster


def test_two_replicas_bring_keeper_and_cluster_mode(chart: Chart) -> None:
    clickhouse = ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    assert manifests.find("StatefulSet", "clickhouse-keeper")["spec"]["replicas"] == 3
    assert manifests.waits("clickhouse") == ["wait-for-clickhouse-keeper"]
    assert clickhouse.analytics.cluster


def test_the_cluster_is_one_shard_of_the_pods(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    cluster = config(manifests, file="cluster.xml")
    shards = cluster.findall("remote_servers/default/shard")
    hosts = [host.text for shard in shards for host in shard.findall("replica/host")]
    assert len(shards) == 1
    assert hosts == ["clickhouse-0.clickhouse-nodes.llm", "clickhouse-1.clickhouse-nodes.llm"]
    assert manifests.env("clickhouse")["POD_ADDRESS"] == "$(POD_NAME).clickhouse-nodes.llm"


def test_replicas_and_keepers_have_names_before_they_are_ready(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    for name in ("clickhouse", "clickhouse-keeper"):
        nodes = manifests.find("Service", manifests.find("StatefulSet", name)["spec"]["serviceName"])
        assert nodes["spec"]["publishNotReadyAddresses"]
        assert nodes["spec"]["clusterIP"] == "None"


def test_each_keeper_knows_its_own_number(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    keeper = config(manifests, "clickhouse-keeper-config", "keeper_config.xml").findall("keeper_server/raft_configuration/server")
    assert [(server.findtext("id"), server.findtext("hostname")) for server in keeper] == [
        (str(index), f"clickhouse-keeper-{index}.clickhouse-keeper-nodes.llm") for index in range(3)
    ]
    assert manifests.env("clickhouse-keeper") == {"POD_INDEX": "field:metadata.labels['apps.kubernetes.io/pod-index']"}


def test_variables_that_the_files_read_are_set(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    server = taken_from_env(manifests, "clickhouse-config", "clickhouse-users")
    assert server == {"POD_NAME", "POD_ADDRESS", "CLUSTER_SECRET", "USER_PASSWORD"}
    assert server <= set(manifests.env("clickhouse"))
    assert taken_from_env(manifests, "clickhouse-keeper-config") == set(manifests.env("clickhouse-keeper"))


def test_the_entry_point_writes_no_user(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse")
    manifests = synth(chart)
    assert set(manifests.env("clickhouse")) == {"CLICKHOUSE_SKIP_USER_SETUP", "USER_PASSWORD"}
    users = config(manifests, "clickhouse-users", "users.xml")
    assert [user.tag for user in users.findall("users/*") if "remove" not in user.attrib] == ["clickhouse"]


def test_no_password_is_in_the_file_that_clickhouse_writes_to_its_volume(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    files = [config(manifests, file="cluster.xml"), config(manifests, "clickhouse-users", "users.xml")]
    secret = [element for file in files for element in file.iter() if element.tag in ("password", "secret")]
    assert len(secret) == 3
    assert all(element.attrib.get("hide_in_preprocessed") == "true" and not element.text for element in secret)


def test_settings_of_the_hidden_file_of_the_image_are_repeated(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse")
    server = config(synth(chart))
    assert [host.text for host in server.findall("listen_host")] == ["::", "0.0.0.0"]
    assert server.findtext("listen_try") == "1"
    assert server.findtext("logger/console") == "true"
    assert {"remove"} == set(server.find("logger/log").attrib)  # pyright: ignore[reportOptionalMemberAccess]


def test_log_tables_have_a_time_to_live(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", ClickHouseProps(log_days=2))
    tables = [element for element in config(synth(chart)) if element.tag.endswith("_log")]
    kept = {table.tag: table.findtext("ttl") for table in tables if "remove" not in table.attrib}
    assert set(kept) == {"query_log", "part_log", "error_log"}
    assert set(kept.values()) == {"event_date + INTERVAL 2 DAY DELETE"}
    assert len(tables) > 20


def test_prometheus_finds_the_server_and_the_keeper(chart: Chart) -> None:
    clickhouse = ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    assert clickhouse.keeper
    for component, file in ((clickhouse.server, "server.xml"), (clickhouse.keeper, "keeper_config.xml")):
        assert component.metrics
        prometheus = config(manifests, f"{component.name}-config", file).find("prometheus")
        assert prometheus is not None
        assert prometheus.findtext("port") == str(component.metrics.port)
        assert prometheus.findtext("endpoint") == component.metrics.path


def test_an_external_server_is_reached_by_tls(chart: Chart) -> None:
    analytics = ExternalClickHouse(chart, "clickhouse", EXTERNAL).analytics
    client(chart, analytics)
    manifests = synth(chart)
    assert analytics.url == "https://abc.clickhouse.cloud:8443"
    assert analytics.native.url == "clickhouse://abc.clickhouse.cloud:9440"
    assert manifests.policy("client")["egress"][1] == {
        "to": [{"ipBlock": {"cidr": "203.0.113.0/24"}}],
        "ports": [{"protocol": "TCP", "port": 8443}, {"protocol": "TCP", "port": 9440}],
    }
    wait = manifests.container("client", "wait-for-clickhouse")
    assert wait["command"][-1] == "https://abc.clickhouse.cloud:8443/ping"


def test_with_tls_an_external_server_has_other_usual_ports(chart: Chart) -> None:
    plain = EXTERNAL.replace(host="db.example.com", tls=False, port=None, native_port=None)
    secure = EXTERNAL.replace(port=None, native_port=None)
    assert ExternalClickHouse(chart, "plain", plain).analytics.url == "http://db.example.com:8123"
    analytics = ExternalClickHouse(chart, "secure", secure).analytics
    assert (analytics.url, analytics.native_port) == ("https://abc.clickhouse.cloud:8443", 9440)


def test_keepers_take_commands_from_no_pod(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    assert 9182 not in {port for _, _, port in manifests.edges()}
    assert manifests.container("clickhouse-keeper")["readinessProbe"]["httpGet"] == {"path": "/ready", "port": "control"}


def test_configuration_files_are_read_beside_the_constructs_own(chart: Chart) -> None:
    files = {"zz-merges.xml": "<clickhouse><background_pool_size>8</background_pool_size></clickhouse>", "b.yaml": "a: 1\n"}
    ClickHouse(chart, "clickhouse", ClickHouseProps(config_files=files))
    data = synth(chart).find("ConfigMap", "clickhouse-config")["data"]
    assert set(data) == {"server.xml", *files}
    assert {name: data[name] for name in files} == files


def test_a_secret_of_a_configuration_file_comes_from_a_variable(chart: Chart) -> None:
    files = {
        "s3.xml": '<clickhouse><s3><secret_access_key from_env="S3_SECRET"/></s3></clickhouse>',
        "s3.yaml": "s3: {secret_access_key: {'@from_env': S3_SECRET}}\n",
    }
    props = ClickHouseProps().replace(config_files=files, env={"S3_SECRET": {"name": "s3", "key": "secret"}})
    ClickHouse(chart, "clickhouse", props)
    assert synth(chart).env("clickhouse")["S3_SECRET"] == "secret:s3/secret"
