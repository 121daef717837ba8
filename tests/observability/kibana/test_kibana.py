"""Kibana: its objects, its connections, its configuration and its set-up."""

import json
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.secrets import Generated
from constructs_lib.observability.elasticsearch import Elasticsearch, ElasticsearchProps
from constructs_lib.observability.kibana import Kibana, KibanaProps
from constructs_lib.testing import Manifests, made, synth
from tests.kubernetes import validate

SECURE = ElasticsearchProps().replace(tls={"secret": "elasticsearch-tls"}, http_tls=True)
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


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = KibanaProps().replace(
        replicas=2,
        resources={"memory_limit": "4Gi"},
        settings={"xpack.reporting.enabled": False},
        tls={"secret": "kibana-tls", "cluster_issuer": "platform-ca"},
        exposure={
            "kind": "load-balancer", "host": "logs.example.com", "port": 443, "https": True, "path": "/kibana",
            "source_ranges": ["10.0.0.0/8"],
        },
        env={"NODE_OPTIONS": "--max-old-space-size=3000"},
        priority_class="observability",
    )  # fmt: skip
    kibana(chart, props, SECURE)
    assert (own(made(kibana)), own(synth(chart))) == snapshot_of_changes


def test_objects_are_valid(chart: Chart) -> None:
    kibana(chart, KibanaProps().replace(tls={"secret": "kibana-tls"}), SECURE)
    validate(own(synth(chart)))


def test_it_connects_to_elasticsearch_and_its_setup_to_it(chart: Chart) -> None:
    kibana(chart)
    assert {edge for edge in synth(chart).edges() if edge[0].startswith("kibana")} == {
        ("kibana", "elasticsearch", 9200),
        ("kibana-setup", "kibana", 5601),
    }


def test_it_signs_in_with_its_own_account(chart: Chart) -> None:
    kibana(chart)
    env = synth(chart).env("kibana", "kibana")
    assert env["ELASTICSEARCH_HOSTS"] == "http://elasticsearch.llm:9200"
    assert env["ELASTICSEARCH_USERNAME"] == "kibana_system"
    assert env["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/kibana-password"


def test_its_keys_are_generated_once_and_long_enough(chart: Chart) -> None:
    made = kibana(chart)
    env = synth(chart).env("kibana", "kibana")
    names = ("SECURITY", "ENCRYPTEDSAVEDOBJECTS", "REPORTING")
    keys = [env[f"XPACK_{name}_ENCRYPTIONKEY"] for name in names]
    assert keys == ["secret:kibana/security-key", "secret:kibana/saved-objects-key", "secret:kibana/reporting-key"]
    assert all(isinstance(form, Generated) and form.length >= 32 for form in made.secret.wanted.values())


def test_readiness_is_its_status(chart: Chart) -> None:
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


def test_its_settings_replace_those_in_a_copy_of_the_image(chart: Chart) -> None:
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
    made = kibana(chart, KibanaProps().replace(exposure=INGRESS | {"path": path}))
    manifests = synth(chart)
    found = settings(manifests)
    assert found["server.publicBaseUrl"] == f"https://logs.example.com{public}"
    assert (found.get("server.basePath", ""), found.get("server.rewriteBasePath", False)) == (base, bool(base))
    probe = manifests.container("kibana", "kibana")["readinessProbe"]["httpGet"]
    assert probe["path"] == f"{base}/api/status"
    assert manifests.env("kibana-setup")["API_URL"] == made.ui.url + base


def test_without_an_exposure_there_is_no_public_address(chart: Chart) -> None:
    kibana(chart)
    assert not [name for name in settings(synth(chart)) if "publicBaseUrl" in name or "basePath" in name]


def test_the_setup_creates_a_data_view_unless_it_exists(chart: Chart) -> None:
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


def test_there_is_no_setup_without_an_editor(chart: Chart) -> None:
    Kibana(chart, "kibana", elasticsearch=Elasticsearch(chart, "elasticsearch").kibana)
    assert not [name for name in synth(chart).names("Job") if name.startswith("kibana")]


def test_tls_on_both_sides(chart: Chart) -> None:
    made = kibana(chart, KibanaProps().replace(tls={"secret": "kibana-tls"}), SECURE)
    manifests = synth(chart)
    env, found = manifests.env("kibana", "kibana"), settings(manifests)
    assert made.ui.url == "https://kibana.llm:5601"
    assert found["server.ssl.key"] == "/usr/share/kibana/certificates/tls.key"
    assert env["ELASTICSEARCH_HOSTS"] == "https://elasticsearch.llm:9200"
    assert env["ELASTICSEARCH_SSL_CERTIFICATEAUTHORITIES"] == "/usr/share/kibana/authorities/ca.crt"
    assert manifests.container("kibana", "kibana")["readinessProbe"]["httpGet"]["scheme"] == "HTTPS"
    assert manifests.env("kibana-setup")["API_AUTHORITIES"] == "/opt/authorities/ca.crt"


def test_secrets_in_settings_become_variables(chart: Chart) -> None:
    slack = {"slack": {"secrets": {"webhookUrl": {"from_secret": {"name": "alerts", "key": "slack-url"}}}}}
    kibana(chart, KibanaProps().replace(settings={"xpack.actions.preconfigured": slack}))
    manifests = synth(chart)
    found = settings(manifests)["xpack.actions.preconfigured"]
    variable = found["slack"]["secrets"]["webhookUrl"].removeprefix("${").removesuffix("}")
    assert manifests.env("kibana", "kibana")[variable] == "secret:alerts/slack-url"


def test_text_in_settings_stays_text(chart: Chart) -> None:
    given = {"xpack.security.loginHelp": "costs $5, $(HOME), $HOME: #1", "console": {"proxyConfig": ["a: b", "- c", "yes", "010"]}}
    kibana(chart, KibanaProps().replace(settings=given))
    found = settings(synth(chart))
    assert {name: found[name] for name in given} == given


ACCEPTED: list[dict[str, Any]] = [
    {"settings": {"logging.loggers": [{"name": "plugins", "level": "debug"}], "elasticsearch.requestTimeout": 60000}},
    {"settings": {"server": {"maxPayload": 1048576, "defaultRoute": "/app/discover"}}},
    {"env": {"NODE_OPTIONS": "--max-old-space-size=1500", "TZ": "UTC", "HTTPS_PROXY": "http://proxy.example.com:3128"}},
    {"exposure": INGRESS | {"kind": "load-balancer"}, "tls": {"secret": "kibana-tls"}},
]


@pytest.mark.parametrize("changes", ACCEPTED)
def test_settings_that_are_not_reserved_are_accepted(changes: dict[str, Any]) -> None:
    for name in ("class_name", "controller_namespace"):
        changes = {
            **changes,
            **({"exposure": {k: v for k, v in changes["exposure"].items() if k != name}} if "exposure" in changes else {}),
        }
    KibanaProps().replace(**changes)
