"""Logstash: its objects, its connections, and its pipeline applied to events."""

import json
from typing import Any

import pytest
from cdk8s import Chart
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.observability.elasticsearch import Elasticsearch, ElasticsearchProps
from constructs_lib.observability.logstash import DropRequests, Lift, Logstash, LogstashProps, OwnFilter, ParseJson, RemoveFields
from constructs_lib.observability.logstash.grammar import settings
from constructs_lib.observability.logstash.syntax import block, quoted
from constructs_lib.testing import Manifests, made, synth
from tests.kubernetes import validate
from tests.observability.logstash.interpreter import Event, NotAPipelineError, filtered, parsed, plugin

HOME = "/usr/share/logstash"
TLS = {"secret": "logstash-tls", "cluster_issuer": "platform-ca"}
SECURE = ElasticsearchProps().replace(tls={"secret": "elasticsearch-tls"}, http_tls=True)


def logstash(into: Chart, props: LogstashProps | None = None, search: ElasticsearchProps | None = None) -> Logstash:
    return Logstash(into, "logstash", props, elasticsearch=Elasticsearch(into, "elasticsearch", search).writer)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "logstash"]


def text(manifests: Manifests) -> str:
    return manifests.find("ConfigMap", "logstash-pipeline")["data"]["logs.conf"]


def pipeline(*filters: Any) -> str:
    props = LogstashProps(filters=filters) if filters else None
    return text(made(lambda chart: logstash(chart, props)))


@pytest.fixture(name="defaults", scope="module")
def the_default_pipeline() -> str:
    return pipeline()


def line(message: str | dict[str, Any], container: str = "litellm") -> Event:
    """An event of Filebeat."""
    message = message if isinstance(message, str) else json.dumps(message)
    kubernetes = {"namespace": "llm", "pod": {"name": f"{container}-0"}, "container": {"name": container}}
    return {"message": message, "kubernetes": kubernetes, "event": {"original": message}}


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    logstash(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = LogstashProps().replace(
        replicas=2,
        resources={"memory": "4Gi", "memory_limit": "4Gi"},
        heap="1500Mi",
        volume={"size": "50Gi", "storage_class": "fast"},
        queue="40Gi",
        input={"port": 5045, "idle_seconds": 60},
        filters=[
            {"kind": "json"},
            {"kind": "lift", "to": "user.id", "of": ["user_id"]},
            {"kind": "drop-requests", "paths": ["/up"]},
            {"kind": "remove-fields", "fields": ["app.prompt", "agent"]},
            {"kind": "own", "text": 'mutate { add_tag => ["platform"] }'},
        ],
        log_level="warn",
        tls=TLS,
        env={"PIPELINE_WORKERS": "4"},
    )
    logstash(chart, props, SECURE)
    assert (own(made(logstash)), own(synth(chart))) == snapshot_of_changes


def test_objects_are_valid(chart: Chart) -> None:
    logstash(chart, LogstashProps().replace(tls={"secret": "logstash-tls"}), SECURE)
    validate(own(synth(chart)))


def test_it_connects_to_elasticsearch_alone(chart: Chart) -> None:
    logstash(chart)
    manifests = synth(chart)
    assert {edge for edge in manifests.edges() if "logstash" in edge} == {("logstash", "elasticsearch", 9200)}
    assert "ingress" not in manifests.policy("logstash")


# ---- its pipeline ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("props", [LogstashProps(), LogstashProps().replace(tls=TLS), LogstashProps(filters=())])
def test_the_pipeline_can_be_parsed(chart: Chart, props: LogstashProps) -> None:
    logstash(chart, props, SECURE)
    assert list(parsed(text(synth(chart)))) == ["input", "filter", "output"]


@pytest.mark.parametrize("broken", ['mutate { add_tag => ["a }', "mutate {", "} } output { stdout { } } filter {"])
def test_the_parser_of_these_tests_finds_errors(broken: str) -> None:
    with pytest.raises(NotAPipelineError):
        parsed(f"filter {{\n{broken}\n}}")


def test_events_go_to_the_writers_data_stream(defaults: str) -> None:
    output = plugin(defaults, "output", "elasticsearch")
    assert output["hosts"] == ["http://elasticsearch.llm:9200"]
    assert [output[f"data_stream_{part}"] for part in ("type", "dataset", "namespace")] == ["logs", "kubernetes", "default"]
    assert (output["data_stream"], output["data_stream_auto_routing"]) == ("true", "false")


def test_credentials_are_variables(chart: Chart, defaults: str) -> None:
    output = plugin(defaults, "output", "elasticsearch")
    logstash(chart)
    env = synth(chart).env("logstash", "logstash")
    assert (output["user"], output["password"]) == ("${ELASTICSEARCH_USERNAME}", "${ELASTICSEARCH_PASSWORD}")
    assert env["ELASTICSEARCH_USERNAME"] == "logs_writer"
    assert env["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/writer-password"


AGENT = {
    "time": "2026-11-23T10:00:00",
    "level": "info",
    "logger": "agent",
    "message": "answered",
    "trace_id": "4bf92f35",
    "tokens": 7,
}
ELASTIC = {"@timestamp": "2026-11-23T10:00:00Z", "log.level": "WARN", "message": "slow", "trace.id": "00f067aa"}
NESTED = {"log": {"level": "ERROR"}, "message": "no answer", "trace": {"id": "a3ce929d"}}
NUMBERED = {"level": 30, "msg": "listening", "otelTraceID": "0"}


@pytest.mark.parametrize(
    ("logged", "message", "trace", "level"),
    [
        (AGENT, "answered", "4bf92f35", "info"),
        (ELASTIC, "slow", "00f067aa", "WARN"),
        (NESTED, "no answer", "a3ce929d", "ERROR"),
        (NUMBERED, "listening", "0", "30"),
    ],
)
def test_json_is_parsed_and_its_trace_and_level_get_common_names(
    defaults: str, logged: dict[str, Any], message: str, trace: str, level: str
) -> None:
    event = filtered(defaults, line(logged))
    assert event is not None
    assert event["app"] == logged
    assert (event["message"], event["trace"]["id"], event["log"]["level"]) == (message, trace, level)


@pytest.mark.parametrize("message", ["Listening on 8080", "{not json", "[1, 2]", '"quoted"', ""])
def test_other_lines_stay_as_they_are(defaults: str, message: str) -> None:
    event = filtered(defaults, line(message))
    assert event is not None
    assert event["message"] == message
    assert not event.keys() & {"app", "trace", "log"}


@pytest.mark.parametrize("logged", ["plain", AGENT])
def test_namespace_and_pod_stay(defaults: str, logged: str | dict[str, Any]) -> None:
    event = filtered(defaults, line(logged))
    assert event is not None
    assert event["kubernetes"] == line(logged)["kubernetes"]


def test_a_message_that_is_an_object_becomes_text(defaults: str) -> None:
    event = filtered(defaults, line({"message": {"role": "user"}}))
    assert event is not None
    assert event["message"] == '{"role": "user"}'


def test_the_input_leaves_no_second_copy_of_a_line(defaults: str) -> None:
    event = filtered(defaults, line(AGENT))
    assert event is not None
    assert "original" not in event["event"]


UVICORN = 'INFO:     10.244.0.1:51234 - "{request} HTTP/1.1" {status}'
NGINX = '10.244.0.1 - - [23/Nov/2026:10:00:00 +0000] "{request} HTTP/1.1" {status} 2 "-" "kube-probe/1.35"'


@pytest.mark.parametrize("form", [UVICORN, NGINX])
@pytest.mark.parametrize(
    ("request_line", "status", "kept"),
    [
        ("GET /health", "200 OK", False),
        ("GET /health/readiness", "200 OK", False),
        ("HEAD /-/ready", "204", False),
        ("GET /metrics", "307 Temporary Redirect", False),
        ("GET /metrics/", "200 OK", False),
        ("GET /health?full=1", "200", False),
        ("GET /health", "503 Service Unavailable", True),
        ("GET /health/readiness", "404 Not Found", True),
        ("POST /health", "200 OK", True),
        ("GET /healthy-food", "200 OK", True),
        ("GET /v1/health", "200 OK", True),
        ("POST /v1/chat/completions", "200 OK", True),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_only_health_checks_that_succeeded_are_dropped(
    defaults: str, form: str, request_line: str, status: str, kept: bool, as_json: bool
) -> None:
    message = form.format(request=request_line, status=status)
    event = filtered(defaults, line({"message": message, "level": "INFO"} if as_json else message))
    assert (event is not None) == kept


def test_without_the_filter_health_checks_are_kept() -> None:
    message = UVICORN.format(request="GET /health", status="200 OK")
    assert filtered(pipeline(ParseJson()), line(message)) is not None


def test_paths_are_matched_as_text() -> None:
    own_paths = pipeline(DropRequests(paths=("/a.b",)))
    assert filtered(own_paths, line('"GET /a.b HTTP/1.1" 200')) is None
    assert filtered(own_paths, line('"GET /axb HTTP/1.1" 200')) is not None


def test_fields_can_be_lifted_and_removed() -> None:
    text = pipeline(ParseJson(), Lift(to="user.id", of=("uid", "user.id")), RemoveFields(fields=("app.prompt",)))
    event = filtered(text, line({"user": {"id": "u1"}, "prompt": "private"}))
    assert event is not None
    assert event["user"] == {"id": "u1"}
    assert event["app"] == {"user": {"id": "u1"}}


# ---- how it runs ----------------------------------------------------------------------------------------------------


def test_events_wait_on_a_volume(chart: Chart) -> None:
    logstash(chart)
    manifests = synth(chart)
    env, container = manifests.env("logstash", "logstash"), manifests.container("logstash", "logstash")
    assert (env["QUEUE_TYPE"], env["QUEUE_MAX_BYTES"]) == ("persisted", "8192mb")
    assert {"name": "data", "mountPath": f"{HOME}/data"} in container["volumeMounts"]
    claims = manifests.find("StatefulSet", "logstash")["spec"]["volumeClaimTemplates"]
    assert [claim["metadata"]["name"] for claim in claims] == ["data"]


def test_its_configuration_folder_is_a_writable_copy(chart: Chart) -> None:
    logstash(chart)
    manifests = synth(chart)
    mounts = {mount["mountPath"]: mount for mount in manifests.container("logstash", "logstash")["volumeMounts"]}
    assert "readOnly" not in mounts[f"{HOME}/config"]
    assert [path for path in mounts if path.startswith(f"{HOME}/config")] == [f"{HOME}/config"]
    assert manifests.waits("logstash") == ["copy-config"]


@pytest.mark.parametrize(
    ("changes", "heap"),
    [({}, "1024m"), ({"resources": {"memory": "3Gi", "memory_limit": "3Gi"}}, "1536m"), ({"heap": "600Mi"}, "600m")],
)
def test_the_heap_is_half_of_the_limit_unless_it_is_given(chart: Chart, changes: dict[str, Any], heap: str) -> None:
    logstash(chart, LogstashProps().replace(**changes))
    assert synth(chart).env("logstash", "logstash")["LS_JAVA_OPTS"] == f"-Xms{heap} -Xmx{heap}"


def test_with_tls_clients_must_show_a_certificate(chart: Chart) -> None:
    server = logstash(chart, LogstashProps().replace(tls=TLS))
    beats = plugin(text(synth(chart)), "input", "beats")
    assert server.ingest.tls
    assert beats["ssl_client_authentication"] == "required"
    assert beats["ssl_certificate_authorities"] == [f"{HOME}/certificates/ca.crt"]
    assert beats["ssl_key"] == f"{HOME}/certificates/tls.key"


def test_without_tls_the_input_has_no_tls_settings(chart: Chart, defaults: str) -> None:
    assert not logstash(chart).ingest.tls
    assert not [name for name in plugin(defaults, "input", "beats") if "ssl" in name]


def test_it_trusts_the_ca_of_elasticsearch(chart: Chart) -> None:
    logstash(chart, search=SECURE)
    manifests = synth(chart)
    output = plugin(text(manifests), "output", "elasticsearch")
    assert output["hosts"] == ["https://elasticsearch.llm:9200"]
    assert output["ssl_certificate_authorities"] == [f"{HOME}/authorities/ca.crt"]
    volume = next(volume for volume in manifests.pod("logstash")["volumes"] if volume["name"] == "authorities")
    assert volume["projected"]["sources"][0]["secret"]["name"] == "elasticsearch-tls"


def other(indices: str) -> SearchEndpoint:
    password = SecretKey(name="elasticsearch", key="password")
    return SearchEndpoint(name="es", host="es.example.com", port=9200, username="u", password=password, indices=indices)


@pytest.mark.parametrize(
    "indices", ["logs-*", "logs", "logs-a", "logs-A-b", "logs-a-b-c", "Logs-a-b", "logs-a b-c", "logs-.a-b", ""]
)
def test_it_only_writes_to_a_data_stream(chart: Chart, indices: str) -> None:
    with pytest.raises(ValueError, match=r"is not a data stream; write type-dataset-namespace"):
        Logstash(chart, "logstash", elasticsearch=other(indices))


def test_it_can_write_to_another_data_stream(chart: Chart) -> None:
    Logstash(chart, "logstash", elasticsearch=other("traces-my_app.web-prod2"))
    output = plugin(text(synth(chart)), "output", "elasticsearch")
    parts = [output[f"data_stream_{part}"] for part in ("type", "dataset", "namespace")]
    assert parts == ["traces", "my_app.web", "prod2"]


# ---- filters of users -----------------------------------------------------------------------------------------------

OWN = [
    'mutate { add_tag => ["a", "b"] }',
    'if [app][code] =~ /^5[0-9]{2}"?\\/x$/ { mutate { add_tag => ["}"] } } else if "x" in [tags] { drop { } } else { drop { } }',
    'ruby { code => \'event.set("a", {"b" => 1})\' } # a comment with { and "',
    'grok { match => { "message" => "%{IP:client} \\"%{WORD:method}\\"" } }',
    'translate { source => "[a]" dictionary => { "1" => "one" } fallback => "other" }',
    'if !([a] or [b]) and [c] not in ["x", "y"] { mutate { remove_field => [c] } }',
    'mutate { replace => { "password" => "${MASK:none}" } }',
]


@pytest.mark.parametrize("own", OWN)
def test_filters_of_users_stay_as_they_are(own: str) -> None:
    text = pipeline(OwnFilter(text=own))
    assert list(parsed(text)) == ["input", "filter", "output"]
    assert own in text


REPEATABLE = hypothesis_settings(deadline=None, derandomize=True, database=None)
PIECES = st.sampled_from(
    ["mutate", " ", "\n", "{", "}", "{ }", "=>", '"', "'", "a1", '"x"', "[", "]", "[a]", "/", "#", "if", "else", ","]
)


@REPEATABLE
@given(st.lists(PIECES, max_size=12).map("".join))
def test_no_filter_of_users_ends_the_section(own: str) -> None:
    """Whatever is accepted, the pipeline has its three sections."""
    try:
        settings(own)
    except ValueError:
        return
    text = block("filter", [own]) + "\noutput { }"
    try:
        sections = list(parsed(text))
    except NotAPipelineError:  # the parser of these tests doesn't know numbers as keys
        return
    assert sections == ["filter", "output"]


@REPEATABLE
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12))
def test_text_in_quotes_stays_text(given_text: str) -> None:
    try:
        line = f"a {{ bc => {quoted(given_text)} }}"
    except ValueError:
        return
    assert settings(line) == [("bc", given_text)]


ACCEPTED: list[dict[str, Any]] = [
    {"heap": "512Mi"},
    {"heap": "1Gi"},
    {"queue": "64Mi"},
    {"queue": "9Gi"},
    {"input": {"port": 65535}},
    {"filters": [{"kind": "own", "text": 'http { password => "${TOKEN}" }'}], "env": {"TOKEN": {"name": "api", "key": "token"}}},
    {"filters": [{"kind": "own", "text": 'mutate { add_field => { "node" => "${HOSTNAME}" "x" => "${X:none}" } }'}]},
    {"filters": [{"kind": "remove-fields", "fields": ["kubernetes.labels", "agent", "app.prompt"]}]},
    {"filters": [{"kind": "drop-requests", "paths": ["/", "/a%20b", "/x:1"]}]},
    {"env": {"PIPELINE_WORKERS": "4", "PIPELINE_BATCH_SIZE": "250", "TZ": "UTC"}},
]


@pytest.mark.parametrize("changes", ACCEPTED)
def test_settings_at_the_limits_are_accepted(changes: dict[str, Any]) -> None:
    LogstashProps().replace(**changes)
