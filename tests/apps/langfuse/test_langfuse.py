"""Langfuse: defaults, everything set, connections, errors, and the settings that web and worker share."""

import json
import re
from typing import Any

import pytest
from cdk8s import Chart
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.langfuse import Langfuse, LangfuseProps
from constructs_lib.core.values.secrets import Alphabet, SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.job import Job
from constructs_lib.stores.clickhouse import ClickHouse, ClickHouseProps, ExternalClickHouse, ExternalClickHouseProps
from constructs_lib.stores.object_store import ObjectStore, ObjectStoreProps
from constructs_lib.stores.postgres import Postgres
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey
from constructs_lib.testing import Manifests, chart, made, synth

PODS = ("langfuse", "langfuse-worker")
EXPOSURE = {"kind": "gateway", "host": "traces.example.com", "controller_namespace": "gateway"}
LLM = Endpoint(name="litellm", host="litellm.models", port=8081)


def langfuse(into: Chart, props: LangfuseProps | None = None, **links: Any) -> Langfuse:
    stores = {
        "analytics": links.pop("analytics", None) or ClickHouse(into, "clickhouse").analytics,
        "cache": links.pop("cache", None) or Valkey(into, "valkey").cache,
        "blobs": links.pop("blobs", None) or ObjectStore(into, "object-store").bucket("langfuse"),
    }
    return Langfuse(into, "langfuse", props, database=Postgres(into, "postgres").database("langfuse"), **stores, **links)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "langfuse"]


def program(manifests: Manifests, name: str) -> dict[str, str]:
    """The variables of a workload's program."""
    return manifests.env(name, name if name == "langfuse-worker" else "langfuse")


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    langfuse(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = LangfuseProps().replace(
        image={"tag": "4.17.0"},
        replicas=3,
        autoscaling={"max_replicas": 6},
        worker={"image": {"tag": "4.17.0"}, "replicas": 2, "autoscaling": {"max_replicas": 8, "cpu_percent": 50}},
        first={
            "organization_id": "acme", "organization_name": "ACME", "project_id": "chat", "project_name": "Chat",
            "user_email": "ops@acme.example", "user_name": "Operations",
        },
        sign_up=True,
        password_login=False,
        oidc={
            "issuer": "https://id.acme.example/realms/acme", "client_id": "langfuse", "link_accounts": True,
            "client_secret": {"name": "langfuse-sso", "key": "client-secret"}, "name": "ACME", "cidrs": ["10.1.0.0/16"],
        },
        smtp={
            "connection_url": {"name": "langfuse-mail", "key": "url"}, "sender": "traces@acme.example", "port": 465,
            "cidrs": ["10.2.0.25/32"],
        },
        media_endpoint="https://files.acme.example",
        media_cidrs=["10.3.0.0/16"],
        salt={"name": "langfuse-old", "key": "salt"},
        encryption_key={"name": "langfuse-old", "key": "encryption-key"},
        write_mode="dual",
        log_level="debug",
        env={"LANGFUSE_EE_LICENSE_KEY": {"name": "langfuse-license", "key": "key"}},
        exposure=EXPOSURE,
    )  # fmt: skip
    langfuse(chart, props, llm=LLM)
    assert (own(made(langfuse)), own(synth(chart))) == snapshot_of_changes


def test_it_connects_to_its_stores(chart: Chart) -> None:
    langfuse(chart)
    stores = {("postgres", 5432), ("clickhouse", 8123), ("valkey", 6379), ("object-store", 7070)}
    assert {edge for edge in synth(chart).edges() if edge[0].startswith("langfuse")} == {
        *(("langfuse", *store) for store in stores),
        *(("langfuse-worker", *store) for store in stores),
        ("langfuse-migration", "postgres", 5432),
        ("langfuse-migration", "clickhouse", 8123),
        ("langfuse-migration", "clickhouse", 9000),
    }


def test_programs_trace_with_the_keys_of_the_first_project(chart: Chart) -> None:
    ingest = langfuse(chart).ingest
    Job(chart, "client", image=LangfuseProps().image, program="client", role="client").connect(ingest)
    manifests = synth(chart)
    assert ("client", "langfuse", 9090) in manifests.edges()
    assert ingest.url == "http://langfuse.llm:9090"
    init = program(manifests, "langfuse")
    assert init["LANGFUSE_INIT_PROJECT_PUBLIC_KEY"] == f"secret:{ingest.public_key.name}/{ingest.public_key.key}"
    assert init["LANGFUSE_INIT_PROJECT_SECRET_KEY"] == f"secret:{ingest.secret_key.name}/{ingest.secret_key.key}"


def test_the_first_project_has_everything_it_depends_on(chart: Chart) -> None:
    langfuse(chart)
    init = {name for name in program(synth(chart), "langfuse") if name.startswith("LANGFUSE_INIT_")}
    fields = ("ORG_ID", "ORG_NAME", "PROJECT_ID", "PROJECT_NAME", "PROJECT_PUBLIC_KEY", "PROJECT_SECRET_KEY")
    assert init == {f"LANGFUSE_INIT_{field}" for field in (*fields, "USER_EMAIL", "USER_NAME", "USER_PASSWORD")}


def test_no_migration_at_start_of_a_pod(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    disabled = ("LANGFUSE_AUTO_POSTGRES_MIGRATION_DISABLED", "LANGFUSE_AUTO_CLICKHOUSE_MIGRATION_DISABLED")
    assert [program(manifests, "langfuse")[variable] for variable in disabled] == ["true", "true"]
    assert [manifests.waits(name)[0] for name in PODS] == ["schema-gate", "schema-gate"]
    assert not set(disabled) & set(manifests.env("langfuse-migration", "langfuse"))


def test_the_migration_is_the_web_image_that_then_runs_true(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    job = manifests.container("langfuse-migration", "langfuse")
    assert job["image"] == manifests.container("langfuse")["image"]
    assert job["args"] == ["true"]
    assert "command" not in job, "the entry point migrates"
    mark = manifests.env("langfuse-migration", "mark-schema")["SCHEMA_VERSION"]
    assert {manifests.env(name, "schema-gate")["SCHEMA_VERSION"] for name in PODS} == {mark}


def test_another_version_is_another_migration() -> None:
    def job(tag: str) -> set[str]:
        into = chart()
        langfuse(into, LangfuseProps().replace(image={"tag": tag}, worker={"image": {"tag": tag}}))
        return {name for name in synth(into).names("Job") if name.startswith("langfuse-migration")}

    assert job("4.17.0").isdisjoint(job("4.17.1"))
    assert job("4.17.0") == job("4.17.0")


def test_web_and_worker_agree(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    web, worker = (program(manifests, name) for name in PODS)
    differing = {name for name in {*web} & {*worker} if web[name] != worker[name]}
    assert differing == {"PORT"}
    only_web = {*web} - {*worker}
    assert all(name.startswith(("AUTH_", "LANGFUSE_INIT_", "NEXTAUTH_SECRET", "LANGFUSE_AUTO_", "TELEMETRY")) for name in only_web)
    assert {*worker} - {*web} == {"LANGFUSE_S3_BATCH_EXPORT_ENABLED", "LANGFUSE_S3_BATCH_EXPORT_PREFIX"}


def test_it_traces_itself_only_where_a_collector_is_named(chart: Chart) -> None:
    collector = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4318"}
    langfuse(chart, LangfuseProps().replace(env=collector))
    manifests = synth(chart)
    assert program(manifests, "langfuse")["OTEL_SERVICE_NAME"] == "langfuse"
    assert "OTEL_SDK_DISABLED" not in program(manifests, "langfuse")
    assert program(manifests, "langfuse-worker")["OTEL_SDK_DISABLED"] == "true"
    assert "OTEL_SERVICE_NAME" not in program(manifests, "langfuse-worker")


def test_an_outage_of_the_database_restarts_no_worker(chart: Chart) -> None:
    langfuse(chart)
    worker = synth(chart).container("langfuse-worker")
    assert worker["readinessProbe"]["httpGet"]["path"] == "/api/ready"
    assert "tcpSocket" in worker["livenessProbe"]


def test_a_rollout_of_the_worker_takes_its_shutdown_seconds(chart: Chart) -> None:
    langfuse(chart, LangfuseProps().replace(worker={"shutdown_seconds": 300}))
    assert synth(chart).pod("langfuse-worker")["terminationGracePeriodSeconds"] == 300


def test_nodes_heap_takes_three_quarters_of_the_memory_limit(chart: Chart) -> None:
    limits = LangfuseProps().replace(resources={"memory_limit": "2Gi"}, worker={"resources": {"memory_limit": "8Gi"}})
    langfuse(chart, limits)
    manifests = synth(chart)
    heaps = {name: program(manifests, name)["NODE_OPTIONS"] for name in PODS}
    assert heaps == {"langfuse": "--max-old-space-size=1536", "langfuse-worker": "--max-old-space-size=6144"}


def test_options_of_node_that_are_given_are_left_alone(chart: Chart) -> None:
    langfuse(chart, LangfuseProps().replace(env={"NODE_OPTIONS": "--trace-gc"}))
    manifests = synth(chart)
    assert program(manifests, "langfuse")["NODE_OPTIONS"] == "--trace-gc"
    assert program(manifests, "langfuse-worker")["NODE_OPTIONS"] == "--max-old-space-size=3072"


@pytest.mark.parametrize(("mode", "otel"), [("legacy", "dual_write"), ("dual", None), ("events_only", None)])
def test_traces_of_opentelemetry_are_written_in_every_write_mode(chart: Chart, mode: str, otel: str | None) -> None:
    langfuse(chart, LangfuseProps().replace(write_mode=mode))
    manifests = synth(chart)
    assert {program(manifests, name).get("LANGFUSE_MIGRATION_V4_NATIVE_OTEL_BEHAVIOUR") for name in PODS} == {otel}


def test_web_and_worker_share_salt_and_encryption_key(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    for name in PODS:
        env = program(manifests, name)
        assert (env["SALT"], env["ENCRYPTION_KEY"]) == ("secret:langfuse/salt", "secret:langfuse/encryption-key")


def test_an_older_installations_keys_are_kept(chart: Chart) -> None:
    old = {key: SecretKey(name="old", key=key) for key in ("salt", "encryption_key")}
    langfuse(chart, LangfuseProps().replace(**old))
    env = program(synth(chart), "langfuse-worker")
    assert (env["SALT"], env["ENCRYPTION_KEY"]) == ("secret:old/salt", "secret:old/encryption_key")


def test_generated_keys_have_the_form_langfuse_needs(chart: Chart) -> None:
    wanted = langfuse(chart).secret.wanted
    assert (wanted["encryption-key"].alphabet, wanted["encryption-key"].length) == (Alphabet.HEX, 64)
    assert not wanted["encryption-key"].prefix
    assert wanted["public-key"].prefix == "pk-lf-"
    assert wanted["secret-key"].prefix == "sk-lf-"


def test_both_listen_on_every_address(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    for name, port in zip(PODS, (9090, 3030), strict=True):
        env = program(manifests, name)
        assert (env["HOSTNAME"], env["PORT"]) == ("0.0.0.0", str(port))
        assert manifests.container(name)["ports"] == [{"name": "http", "containerPort": port}]


def test_pods_have_time_to_start_and_to_stop(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    for name in PODS:
        startup = manifests.container(name)["startupProbe"]
        assert startup["periodSeconds"] * startup["failureThreshold"] >= 600
        assert manifests.pod(name)["terminationGracePeriodSeconds"] == {"langfuse": 150, "langfuse-worker": 60}[name]
    assert manifests.container("langfuse")["readinessProbe"]["httpGet"]["path"] == "/api/public/ready"
    assert manifests.container("langfuse-worker")["readinessProbe"]["httpGet"]["path"] == "/api/ready"


@pytest.mark.parametrize(("replicas", "mode"), [(1, "false"), (2, "true")])
def test_cluster_mode_follows_clickhouse(chart: Chart, replicas: int, mode: str) -> None:
    langfuse(chart, analytics=ClickHouse(chart, "clickhouse", ClickHouseProps(replicas=replicas)).analytics)
    manifests = synth(chart)
    modes = {manifests.env(name, "langfuse")["CLICKHOUSE_CLUSTER_ENABLED"] for name in ("langfuse", "langfuse-migration")}
    assert modes | {program(manifests, "langfuse-worker")["CLICKHOUSE_CLUSTER_ENABLED"]} == {mode}


def test_external_stores_with_tls(chart: Chart) -> None:
    password = SecretKey(name="cloud", key="password")
    clickhouse = ExternalClickHouseProps(
        host="ch.example.com", port=8443, native_port=9440, tls=True, username="langfuse", password=password
    )
    valkey = ExternalValkeyProps(host="redis.example.com", port=6380, tls=True, password=password)
    langfuse(
        chart,
        analytics=ExternalClickHouse(chart, "clickhouse", clickhouse).analytics,
        cache=ExternalValkey(chart, "valkey", valkey).cache,
    )
    manifests = synth(chart)
    migration, web = manifests.env("langfuse-migration", "langfuse"), program(manifests, "langfuse")
    assert migration["CLICKHOUSE_MIGRATION_URL"] == "clickhouse://ch.example.com:9440"
    assert migration["CLICKHOUSE_MIGRATION_SSL"] == "true"
    assert web["CLICKHOUSE_URL"] == "https://ch.example.com:8443"
    assert web["REDIS_TLS_ENABLED"] == "true"


def test_without_tls_the_migration_asks_for_none(chart: Chart) -> None:
    langfuse(chart)
    migration = synth(chart).env("langfuse-migration", "langfuse")
    assert migration["CLICKHOUSE_MIGRATION_URL"] == "clickhouse://clickhouse.llm:9000"
    assert "CLICKHOUSE_MIGRATION_SSL" not in migration


def test_waits_are_for_the_schema_and_the_stores(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    for name in PODS:
        assert manifests.waits(name) == ["schema-gate", "wait-for-clickhouse", "wait-for-valkey"]
    steps = ["wait-for-postgres-langfuse", "wait-for-clickhouse", "resume", "resume-clickhouse", "langfuse"]
    assert manifests.waits("langfuse-migration") == steps


def test_the_migration_waits_for_every_replica_and_pods_for_one(chart: Chart) -> None:
    langfuse(chart, analytics=ClickHouse(chart, "clickhouse", ClickHouseProps(replicas=3)).analytics)
    manifests = synth(chart)
    assert asked(manifests, "langfuse-migration") == {f"clickhouse-{index}.clickhouse-nodes.llm" for index in range(3)}
    assert asked(manifests, "langfuse") == {"clickhouse.llm"}


def asked(manifests: Manifests, name: str) -> set[str]:
    """Returns the hosts of ClickHouse that a pod waits for."""
    (wait,) = (each for each in manifests.pod(name)["initContainers"] if each["name"] == "wait-for-clickhouse")
    return set(re.findall(r"http://([^:]+):8123/ping", json.dumps(wait)))


def test_media_endpoint_is_the_public_one(chart: Chart) -> None:
    exposed = ObjectStoreProps().replace(exposure={**EXPOSURE, "host": "files.example.com"})
    langfuse(chart, blobs=ObjectStore(chart, "object-store", exposed).bucket("langfuse"))
    manifests = synth(chart)
    for name in PODS:
        env = program(manifests, name)
        assert env["LANGFUSE_S3_MEDIA_UPLOAD_ENDPOINT"] == "https://files.example.com"
        assert env["LANGFUSE_S3_BATCH_EXPORT_EXTERNAL_ENDPOINT"] == "https://files.example.com"
        assert env["LANGFUSE_S3_EVENT_UPLOAD_ENDPOINT"] == "http://object-store.llm:7070"
        outside = [rule for rule in manifests.policy(name)["egress"] if {"ipBlock": {"cidr": "0.0.0.0/0"}} in rule["to"]]
        assert [rule["ports"] for rule in outside] == [[{"protocol": "TCP", "port": 443}]]


def test_its_own_word_for_the_media_endpoint_wins(chart: Chart) -> None:
    exposed = ObjectStoreProps().replace(exposure={**EXPOSURE, "host": "files.example.com"})
    props = LangfuseProps(media_endpoint="https://cdn.example.com:8443", media_cidrs=("203.0.113.0/24",))
    langfuse(chart, props, blobs=ObjectStore(chart, "object-store", exposed).bucket("langfuse"))
    manifests = synth(chart)
    assert program(manifests, "langfuse")["LANGFUSE_S3_MEDIA_UPLOAD_ENDPOINT"] == "https://cdn.example.com:8443"
    outside = {"to": [{"ipBlock": {"cidr": "203.0.113.0/24"}}], "ports": [{"protocol": "TCP", "port": 8443}]}
    assert outside in manifests.policy("langfuse")["egress"]


def test_no_egress_from_the_cluster_by_default(chart: Chart) -> None:
    langfuse(chart)
    manifests = synth(chart)
    for name in (*PODS, "langfuse-migration"):
        blocks = [peer["ipBlock"]["cidr"] for rule in manifests.policy(name)["egress"] for peer in rule["to"] if "ipBlock" in peer]
        assert blocks == ["169.254.20.10/32"], "only the node's DNS"
    assert program(manifests, "langfuse")["TELEMETRY_ENABLED"] == "false"


def test_a_gateway_for_models_is_reached_and_allowed(chart: Chart) -> None:
    langfuse(chart).add_llm(LLM)
    manifests = synth(chart)
    for name in PODS:
        assert program(manifests, name)["LANGFUSE_LLM_CONNECTION_WHITELISTED_HOST"] == "litellm.models"
        assert [{"protocol": "TCP", "port": 8081}] in [rule["ports"] for rule in manifests.policy(name)["egress"]]


def test_links_lead_to_the_public_host(chart: Chart) -> None:
    made = langfuse(chart, LangfuseProps().replace(exposure=EXPOSURE))
    manifests = synth(chart)
    assert {program(manifests, name)["NEXTAUTH_URL"] for name in PODS} == {"https://traces.example.com"}
    assert made.ingest.public_url == "https://traces.example.com"
    assert made.ingest.url == "http://langfuse.llm:9090"


def test_sign_up_is_off_by_default(chart: Chart) -> None:
    langfuse(chart)
    env = program(synth(chart), "langfuse")
    assert env["AUTH_DISABLE_SIGNUP"] == "true"
    assert not [name for name in env if name.startswith("AUTH_CUSTOM_")]


def test_rejects_two_versions() -> None:
    with pytest.raises(ValidationError, match=r"worker.image: tag '4.16.0' is not the '4.17.0' of image"):
        LangfuseProps().replace(image={"tag": "4.17.0"})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"password_login": False}, "password_login: false leaves no way to sign in; give oidc"),
        ({"exposure": {**EXPOSURE, "path": "/langfuse"}}, "exposure.path: '/langfuse' can't be served"),
        ({"media_endpoint": "files.example.com"}, "is not a base URL"),
        ({"first": {"user_email": "admin"}}, "is not an e-mail address"),
    ],
)
def test_rejects(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        LangfuseProps().replace(**changes)


def test_rejects_a_variable_that_it_sets_itself(chart: Chart) -> None:
    langfuse(chart, LangfuseProps(env={"TELEMETRY_ENABLED": "true"}))
    with pytest.raises(RuntimeError, match=r"langfuse.env.TELEMETRY_ENABLED: is set twice"):
        synth(chart)
