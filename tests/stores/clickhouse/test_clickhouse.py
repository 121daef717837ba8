"""ClickHouse: defaults, everything set, what it connects to, what it refuses, and when it is a cluster."""

import xml.etree.ElementTree as ElementTree
from typing import Any

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.endpoint import AnalyticsEndpoint
from constructs_lib.core.images import locked
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.task import Task
from constructs_lib.stores.clickhouse import ClickHouse, ClickHouseProps, ExternalClickHouse, ExternalClickHouseProps
from tests.questions import Chart, Manifests, synth

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
    task = Task(into, "client", image=locked("python"), program="client", role="client")
    task.connect(endpoint, wait=True)
    task.connect(endpoint.native)


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    ClickHouse(chart, "clickhouse")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = ClickHouseProps().but(
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
    assert own(synth(chart)) == snapshot


def test_clients_reach_http_and_the_native_port(chart: Chart) -> None:
    client(chart, ClickHouse(chart, "clickhouse").analytics)
    assert synth(chart).edges() == {("client", "clickhouse", 8123), ("client", "clickhouse", 9000)}


def test_replicas_reach_each_other_and_their_keeper(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    assert synth(chart).edges() == {
        ("clickhouse", "clickhouse", 9000),
        ("clickhouse", "clickhouse", 9009),
        ("clickhouse", "clickhouse-keeper", 9181),
        ("clickhouse", "clickhouse-keeper", 9182),
        ("clickhouse-keeper", "clickhouse-keeper", 9234),
    }


def test_single_node_never_asks_for_keeper(chart: Chart) -> None:
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


def test_what_the_files_take_from_the_environment_is_there(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    server = taken_from_env(manifests, "clickhouse-config", "clickhouse-users")
    assert server == {"POD_NAME", "POD_ADDRESS", "CLUSTER_SECRET", "USER_PASSWORD"}
    assert server <= set(manifests.env("clickhouse"))
    assert taken_from_env(manifests, "clickhouse-keeper-config") == set(manifests.env("clickhouse-keeper"))


def test_the_entry_point_has_no_user_to_write(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse")
    manifests = synth(chart)
    assert set(manifests.env("clickhouse")) == {"CLICKHOUSE_SKIP_USER_SETUP", "USER_PASSWORD"}
    users = config(manifests, "clickhouse-users", "users.xml")
    assert [user.tag for user in users.findall("users/*") if "remove" not in user.attrib] == ["clickhouse"]


def test_passwords_stay_out_of_the_file_that_is_written_to_the_volume(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", CLUSTER)
    manifests = synth(chart)
    files = [config(manifests, file="cluster.xml"), config(manifests, "clickhouse-users", "users.xml")]
    secret = [element for file in files for element in file.iter() if element.tag in ("password", "secret")]
    assert len(secret) == 3
    assert all(element.attrib.get("hide_in_preprocessed") == "true" and not element.text for element in secret)


def test_the_folder_that_hides_the_images_own_file_says_the_same(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse")
    server = config(synth(chart))
    assert [host.text for host in server.findall("listen_host")] == ["::", "0.0.0.0"]
    assert server.findtext("listen_try") == "1"
    assert server.findtext("logger/console") == "true"
    assert {"remove"} == set(server.find("logger/log").attrib)  # pyright: ignore[reportOptionalMemberAccess]


def test_log_tables_have_an_end(chart: Chart) -> None:
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


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"autoscaling": {"max_replicas": 3}}, "so there is no autoscaling; set replicas"),
        ({"replicas": 0}, "greater than or equal to 1"),
        ({"keeper": {"replicas": 2}}, "2 Keepers survive no more failures than 1; use 1, 3 or 5"),
        ({"database": "my-traces"}, "should match pattern"),
        ({"config_files": {"../users.xml": "<clickhouse/>"}}, "should match pattern"),
    ],
)
def test_refuses(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ClickHouseProps().but(**changes)


def test_refuses_a_file_in_place_of_ours(chart: Chart) -> None:
    ClickHouse(chart, "clickhouse", ClickHouseProps(config_files={"server.xml": "<clickhouse/>"}))
    with pytest.raises(RuntimeError, match=r"clickhouse.config_files: 'server.xml' is one of ours"):
        synth(chart)
