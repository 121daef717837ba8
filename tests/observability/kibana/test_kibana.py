"""Kibana: defaults, everything set, what it connects to, what it refuses, and what is set up in it."""

import json
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs]
import pytest
import yaml
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.secrets import Generated
from constructs_lib.observability.elasticsearch import Elasticsearch, ElasticsearchProps
from constructs_lib.observability.kibana import Kibana, KibanaProps
from tests.questions import Chart, Manifests, synth

SECURE = ElasticsearchProps().but(tls={"secret": "elasticsearch-tls"}, http_tls=True)
INGRESS = {"kind": "ingress", "host": "logs.example.com", "class_name": "traefik", "controller_namespace": "traefik"}


def kibana(into: Chart, props: KibanaProps | None = None, search: ElasticsearchProps | None = None) -> Kibana:
    elasticsearch = Elasticsearch(into, "elasticsearch", search)
    return Kibana(into, "kibana", props, elasticsearch=elasticsearch.kibana, editor=elasticsearch.editor)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "kibana"]


def settings(manifests: Manifests) -> dict[str, Any]:
    return yaml.safe_load(manifests.find("ConfigMap", "kibana-settings")["data"]["kibana.yml"])


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    kibana(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = KibanaProps().but(
        replicas=2,
        resources={"memory_limit": "4Gi"},
        settings={"xpack.reporting.enabled": False},
        tls={"secret": "kibana-tls", "cluster_issuer": "platform-ca"},
        exposure={
            "kind": "load-balancer", "host": "logs.example.com", "port": 443, "path": "/kibana", "source_ranges": ["10.0.0.0/8"],
        },
        env={"NODE_OPTIONS": "--max-old-space-size=3000"},
        priority_class="observability",
    )  # fmt: skip
    kibana(chart, props, SECURE)
    assert own(synth(chart)) == snapshot


def test_objects_are_valid(chart: Chart) -> None:
    kibana(chart, KibanaProps().but(tls={"secret": "kibana-tls"}), SECURE)
    for item in own(synth(chart)):
        kubernetes_validate.validate(item, "1.35", strict=True)


def test_it_reaches_elasticsearch_and_its_setup_reaches_it(chart: Chart) -> None:
    kibana(chart)
    assert {edge for edge in synth(chart).edges() if edge[0].startswith("kibana")} == {
        ("kibana", "elasticsearch", 9200),
        ("kibana-setup", "kibana", 5601),
    }


def test_it_signs_in_as_the_account_that_is_made_for_it(chart: Chart) -> None:
    kibana(chart)
    env = synth(chart).env("kibana", "kibana")
    assert env["ELASTICSEARCH_HOSTS"] == "http://elasticsearch.llm:9200"
    assert env["ELASTICSEARCH_USERNAME"] == "kibana_system"
    assert env["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/kibana-password"


def test_its_keys_stay_the_same_and_are_long_enough(chart: Chart) -> None:
    made = kibana(chart)
    env = synth(chart).env("kibana", "kibana")
    names = ("SECURITY", "ENCRYPTEDSAVEDOBJECTS", "REPORTING")
    keys = [env[f"XPACK_{name}_ENCRYPTIONKEY"] for name in names]
    assert keys == ["secret:kibana/security-key", "secret:kibana/saved-objects-key", "secret:kibana/reporting-key"]
    assert all(isinstance(form, Generated) and form.length >= 32 for form in made.secret.wanted.values())


def test_it_is_ready_when_it_says_so(chart: Chart) -> None:
    kibana(chart)
    container = synth(chart).container("kibana", "kibana")
    assert container["readinessProbe"]["httpGet"] == {"path": "/api/status", "port": "http"}
    assert container["startupProbe"]["periodSeconds"] * container["startupProbe"]["failureThreshold"] >= 300
    assert "tcpSocket" in container["livenessProbe"]


def test_it_logs_json(chart: Chart) -> None:
    kibana(chart)
    made = settings(synth(chart))
    (appender,) = made["logging.root"]["appenders"]
    assert made[f"logging.appenders.{appender}"] == {"type": "console", "layout": {"type": "json"}}


def test_its_settings_are_laid_over_a_copy_of_the_images(chart: Chart) -> None:
    kibana(chart)
    manifests = synth(chart)
    assert manifests.waits("kibana") == ["copy-config", "use-settings"]
    step, program = manifests.container("kibana", "use-settings"), manifests.container("kibana", "kibana")
    assert step["command"] == ["cp", "/etc/kibana/kibana.yml", "/copy/kibana.yml"]
    volumes = {mount["mountPath"]: mount["name"] for mount in step["volumeMounts"]}
    place = next(mount for mount in program["volumeMounts"] if mount["mountPath"] == "/usr/share/kibana/config")
    assert (place["name"], "readOnly" in place) == (volumes["/copy"], False)
    assert volumes["/etc/kibana"] == "settings"
    assert settings(manifests)["server.host"] == "0.0.0.0"


@pytest.mark.parametrize(("path", "base", "public"), [("/", "", ""), ("/kibana", "/kibana", "/kibana")])
def test_it_knows_its_public_address(chart: Chart, path: str, base: str, public: str) -> None:
    made = kibana(chart, KibanaProps().but(exposure=INGRESS | {"path": path}))
    manifests = synth(chart)
    found = settings(manifests)
    assert found["server.publicBaseUrl"] == f"https://logs.example.com{public}"
    assert (found.get("server.basePath", ""), found.get("server.rewriteBasePath", False)) == (base, bool(base))
    probe = manifests.container("kibana", "kibana")["readinessProbe"]["httpGet"]
    assert probe["path"] == f"{base}/api/status"
    assert manifests.env("kibana-setup")["API_URL"] == made.web.url + base


def test_inside_it_has_no_public_address(chart: Chart) -> None:
    kibana(chart)
    assert not [name for name in settings(synth(chart)) if "publicBaseUrl" in name or "basePath" in name]


def test_a_data_view_is_made_where_there_is_none(chart: Chart) -> None:
    kibana(chart)
    manifests = synth(chart)
    steps = json.loads(manifests.find("ConfigMap", "kibana-setup-config")["data"]["requests.json"])
    assert [(step["method"], step["path"], step.get("unless")) for step in steps] == [
        ("POST", "/api/data_views/data_view", "/api/data_views/data_view/platform-logs"),
        ("POST", "/api/data_views/default", None),
    ]
    view = steps[0]["body"]["data_view"]
    assert (view["title"], view["timeFieldName"]) == ("logs-*", "@timestamp")
    assert steps[1]["body"] == {"data_view_id": view["id"], "force": False}
    env = manifests.env("kibana-setup")
    assert (env["API_USERNAME"], env["API_PASSWORD"]) == ("kibana_editor", "secret:elasticsearch/editor-password")


def test_without_an_editor_nothing_is_set_up(chart: Chart) -> None:
    Kibana(chart, "kibana", elasticsearch=Elasticsearch(chart, "elasticsearch").kibana)
    assert not [name for name in synth(chart).names("Job") if name.startswith("kibana")]


def test_with_tls_both_sides_of_it_are_secure(chart: Chart) -> None:
    made = kibana(chart, KibanaProps().but(tls={"secret": "kibana-tls"}), SECURE)
    manifests = synth(chart)
    env, found = manifests.env("kibana", "kibana"), settings(manifests)
    assert made.web.url == "https://kibana.llm:5601"
    assert found["server.ssl.key"] == "/usr/share/kibana/certificates/tls.key"
    assert env["ELASTICSEARCH_HOSTS"] == "https://elasticsearch.llm:9200"
    assert env["ELASTICSEARCH_SSL_CERTIFICATEAUTHORITIES"] == "/usr/share/kibana/authorities/ca.crt"
    assert manifests.container("kibana", "kibana")["readinessProbe"]["httpGet"]["scheme"] == "HTTPS"
    assert manifests.env("kibana-setup")["API_AUTHORITIES"] == "/opt/authorities/ca.crt"


def test_refuses_a_setting_of_ours(chart: Chart) -> None:
    kibana(chart, KibanaProps().but(settings={"server.host": "127.0.0.1"}))
    with pytest.raises(RuntimeError, match=r"kibana.settings: 'server.host' is set by its own prop"):
        synth(chart)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"resources": {"memory_limit": "1536Mi"}}, "resources.memory_limit: '1536Mi' is below the 2Gi that it needs"),
        ({"tls": {"secret": "kibana-tls"}, "exposure": INGRESS}, "tls: the ingress asks it by plain HTTP"),
        ({"memory": "2Gi"}, "Extra inputs are not permitted"),
    ],
)
def test_refuses(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        KibanaProps().but(**changes)
