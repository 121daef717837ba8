"""Grafana: defaults, everything set, connections, errors."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import Chart
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.observability.dashboards.dashboard import Dashboard, ours
from constructs_lib.observability.dashboards.promql import metrics_used
from constructs_lib.observability.grafana import Grafana, GrafanaOidc, GrafanaProps
from constructs_lib.stores.valkey import Valkey
from constructs_lib.testing import Manifests, chart, made, synth
from tests.kubernetes import validate

PROMETHEUS = Endpoint(name="prometheus", host="prometheus.llm", port=9090)
ALERTMANAGER = Endpoint(name="alertmanager", host="alertmanager.llm", port=9093)
LOGS = SearchEndpoint(
    name="elasticsearch", host="elasticsearch.llm", port=9200, scheme="https", username="logs$reader",
    password=SecretKey(name="elasticsearch", key="reader-password"), authorities=SecretKey(name="elasticsearch-tls", key="ca.crt"),
)  # fmt: skip
OIDC = GrafanaOidc(
    authorization_url="https://id.example.com/authorize",
    token_url="https://id.example.com/token",
    userinfo_url="https://id.example.com:8443/userinfo",
    client_id="grafana",
    client_secret=SecretKey(name="sso", key="grafana"),
    admins=("platform",),
    editors=("data science", "support"),
)
EVERY_PROGRAM = {program for dashboard in ours() for needed in dashboard.needs.values() for program in needed} - {"logs"}


def grafana(into: Chart, props: GrafanaProps | None = None, **links: Any) -> Grafana:
    return Grafana(into, "grafana", props, prometheus=links.pop("prometheus", PROMETHEUS), **links)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    """Its objects; of dashboards, which are files anyway, only the names."""
    mine = [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "grafana"]
    return [{**item, "data": list(item["data"])} if "-dashboard-" in item["metadata"]["name"] else item for item in mine]


def sources(manifests: Manifests) -> dict[str, dict[str, Any]]:
    file = yaml.safe_load(manifests.find("ConfigMap", "grafana-datasources")["data"]["platform.yaml"])
    return {source["uid"]: source for source in file["datasources"]}


def dashboard(manifests: Manifests, uid: str) -> dict[str, Any]:
    return json.loads(manifests.find("ConfigMap", f"grafana-dashboard-{uid}")["data"][f"{uid}.json"])


def uids(manifests: Manifests) -> set[str]:
    names = manifests.names("ConfigMap")
    return {name.removeprefix("grafana-dashboard-") for name in names if name.startswith("grafana-dashboard-")}


def rows(body: dict[str, Any]) -> list[str]:
    return [panel["title"] for panel in body["panels"] if panel["type"] == "row"]


def theirs(expression: str, uid: str = "team") -> Dashboard:
    panel = {"type": "timeseries", "title": "Theirs", "targets": [{"expr": expression}]}
    return Dashboard({"uid": uid, "title": "Team", "panels": [panel]})


# ---- the first four -------------------------------------------------------------------------------------------------


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    grafana(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = GrafanaProps().replace(
        volume=None,
        admin_user="root@example.com",
        admin_password={"name": "grafana-admin", "key": "password"},
        folder="$LLM",
        scrape_interval="15s",
        oidc=OIDC.replace(only=True, sign_up=False, everyone="None", cidrs=["10.9.0.0/16"]),
        log_level="warn",
        env={"HTTPS_PROXY": "http://proxy.example.com:3128"},
        node_selector={"pool": "apps"},
        exposure={"kind": "gateway", "host": "tools.example.com", "path": "/grafana", "controller_namespace": "gateway"},
    )
    grafana(
        chart, props, alertmanager=ALERTMANAGER, logs=LOGS, watched=EVERY_PROGRAM,
        langfuse_url="https://traces.example.com/project/platform", kibana_url="https://kibana.example.com/",
    )  # fmt: skip
    assert (own(made(grafana)), own(synth(chart))) == snapshot_of_changes


def test_it_connects_to_its_data_sources(chart: Chart) -> None:
    # A workload of ours stands for each of the others: only who answers on which port counts here.
    shown = {name: Valkey(chart, name).cache for name in ("prometheus", "alertmanager", "elasticsearch")}
    search = SearchEndpoint(
        name="elasticsearch", host=shown["elasticsearch"].host, port=6379, owner=shown["elasticsearch"].owner, username="u",
        password=LOGS.password,
    )  # fmt: skip
    grafana(chart, prometheus=shown["prometheus"], alertmanager=shown["alertmanager"], logs=search)
    assert {edge for edge in synth(chart).edges() if "grafana" in edge[0]} == {
        ("grafana", "prometheus", 6379),
        ("grafana", "alertmanager", 6379),
        ("grafana", "elasticsearch", 6379),
    }


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"replicas": 2}, "replicas"),
        ({"autoscaling": {"max_replicas": 3}}, "autoscaling"),
        ({"scrape_interval": "1 minute"}, "scrape_interval"),
        ({"oidc": {"token_url": "id.example.com"}}, "oidc"),
        ({"oidc": OIDC.model_dump() | {"admins": ["it's"]}}, "oidc.admins.0"),
    ],
)
def test_rejects(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        GrafanaProps().replace(**changes)


# ---- data sources ---------------------------------------------------------------------------------------------------


def test_data_sources_have_the_uids_that_dashboards_name(chart: Chart) -> None:
    grafana(chart, alertmanager=ALERTMANAGER, logs=LOGS)
    known = sources(synth(chart))
    assert set(known) == {"prometheus", "alertmanager", "elasticsearch"}
    assert known["prometheus"]["url"] == "http://prometheus.llm:9090"
    assert known["elasticsearch"]["jsonData"]["index"] == "logs-*"


def test_only_data_sources_that_are_there(chart: Chart) -> None:
    grafana(chart)
    manifests = synth(chart)
    assert set(sources(manifests)) == {"prometheus"}
    assert "alertmanagerUid" not in sources(manifests)["prometheus"]["jsonData"]


def test_passwords_reach_provisioning_as_variables(chart: Chart) -> None:
    grafana(chart, logs=LOGS)
    manifests = synth(chart)
    secrets = sources(manifests)["elasticsearch"]["secureJsonData"]
    assert secrets == {"basicAuthPassword": "$ELASTICSEARCH_PASSWORD", "tlsCACert": "$ELASTICSEARCH_AUTHORITIES"}
    env = manifests.env("grafana")
    assert env["ELASTICSEARCH_PASSWORD"] == "secret:elasticsearch/reader-password"
    assert env["ELASTICSEARCH_AUTHORITIES"] == "secret:elasticsearch-tls/ca.crt"


def test_a_literal_dollar_is_written_twice(chart: Chart) -> None:
    grafana(chart, GrafanaProps(folder="$LLM"), logs=LOGS, langfuse_url="https://traces.example.com/project/p")
    manifests = synth(chart)
    search = sources(manifests)["elasticsearch"]
    assert search["basicAuthUser"] == "logs$$reader"
    assert search["jsonData"]["dataLinks"][0]["url"] == "https://traces.example.com/project/p/traces/$${__value.raw}"
    providers = yaml.safe_load(manifests.find("ConfigMap", "grafana-providers")["data"]["platform.yaml"])
    assert providers["providers"][0]["folder"] == "$$LLM"


# ---- dashboards -----------------------------------------------------------------------------------------------------


def test_all_dashboards_are_in_the_folder_that_grafana_reads(chart: Chart) -> None:
    grafana(chart, logs=LOGS)
    manifests = synth(chart)
    assert uids(manifests) == {dashboard.uid for dashboard in ours()}
    volume = next(item for item in manifests.pod("grafana")["volumes"] if item["name"] == "dashboards")
    mounted = {source["configMap"]["name"].removeprefix("grafana-dashboard-") for source in volume["projected"]["sources"]}
    assert mounted == uids(manifests)
    mount = next(item for item in manifests.container("grafana")["volumeMounts"] if item["name"] == "dashboards")
    providers = yaml.safe_load(manifests.find("ConfigMap", "grafana-providers")["data"]["platform.yaml"])
    assert providers["providers"][0]["options"]["path"] == mount["mountPath"] == "/etc/grafana/dashboards"


def test_the_overview_opens_first(chart: Chart) -> None:
    grafana(chart)
    home = synth(chart).env("grafana")["GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH"]
    assert home == "/etc/grafana/dashboards/platform-overview.json"


def test_dashboards_without_a_needed_program_are_left_out(chart: Chart) -> None:
    grafana(chart, watched={"litellm", "postgres-exporter"})
    manifests = synth(chart)
    assert uids(manifests) == {"platform-overview", "litellm", "stores"}
    assert rows(dashboard(manifests, "stores")) == ["PostgreSQL"]
    assert rows(dashboard(manifests, "platform-overview")) == ["Health", "Models"]


def test_the_remaining_panels_move_up(chart: Chart) -> None:
    grafana(chart, watched={"clickhouse"})
    places = [panel["gridPos"]["y"] for panel in dashboard(synth(chart), "stores")["panels"]]
    assert places == [0, 1, 1, 1, 9, 9, 9]


def test_the_remaining_sections_query_only_watched_programs(chart: Chart) -> None:
    grafana(chart, watched={"litellm", "kube-state-metrics"})
    manifests = synth(chart)
    asked = {name for uid in uids(manifests) for name in metrics_used(dashboard(manifests, uid))}
    assert not [name for name in asked if name.startswith(("agent_", "container_", "pg_", "redis_", "webui_"))]
    assert "litellm_spend_metric_total" in asked


def test_panels_of_logs_need_logs(chart: Chart) -> None:
    grafana(chart)
    assert "logs" not in uids(synth(chart))


def test_links_lead_to_langfuse_and_kibana(chart: Chart) -> None:
    grafana(chart, langfuse_url="https://traces.example.com/project/p/", kibana_url="https://kibana.example.com")
    body = dashboard(synth(chart), "litellm")
    urls = [link.get("url", "") for owner in (body, *body["panels"]) for link in owner.get("links", ())]
    assert "https://traces.example.com/project/p/traces" in urls
    assert any(url.startswith("https://kibana.example.com/app/discover#/?_g=(time:(from:'${__from:date:iso}'") for url in urls)


def test_links_without_a_url_are_left_out(chart: Chart) -> None:
    grafana(chart, logs=LOGS)
    manifests = synth(chart)
    for uid in uids(manifests):
        body = dashboard(manifests, uid)
        links = [link for owner in (body, *body["panels"]) for link in owner.get("links", ())]
        assert {link["type"] for link in links} == {"dashboards"}, uid
        assert ".invalid" not in json.dumps(body), uid
    assert "dataLinks" not in sources(manifests)["elasticsearch"]["jsonData"]


def test_a_changed_dashboard_restarts_no_pod() -> None:
    def template(expression: str) -> Any:
        into = chart()
        grafana(into, dashboards=[theirs(expression)])
        return synth(into).find("StatefulSet", "grafana")["spec"]["template"]

    assert template("up") == template("up == 0")


def test_other_data_sources_restart_it() -> None:
    def template(**links: Any) -> Any:
        into = chart()
        grafana(into, dashboards=[], **links)
        return synth(into).find("StatefulSet", "grafana")["spec"]["template"]

    assert template() != template(prometheus=ALERTMANAGER)


def test_a_team_shows_its_own_dashboard(chart: Chart, tmp_path: Path) -> None:
    file = tmp_path / "team.json"
    file.write_text(theirs("sum(litellm_spend_metric_total)").text())
    grafana(chart, dashboards=[Dashboard.from_file(file)], watched={"litellm"})
    manifests = synth(chart)
    assert uids(manifests) == {"team"}
    assert "GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH" not in manifests.env("grafana")


def test_no_dashboards_at_all(chart: Chart) -> None:
    grafana(chart, dashboards=[])
    assert not uids(synth(chart))


def test_rejects_a_metric_that_nothing_watched_has(chart: Chart) -> None:
    grafana(chart, dashboards=[theirs("rate(litellm_spend_metric_total[5m]) / agent_requests_total")], watched={"litellm"})
    with pytest.raises(RuntimeError, match=r"dashboards.team: asks for agent_requests_total, which no watched component has"):
        synth(chart)


def test_an_incomplete_list_accepts_metrics_by_their_prefix(chart: Chart) -> None:
    grafana(chart, dashboards=[theirs("pg_stat_user_tables_n_dead_tup")], watched={"postgres-exporter"})
    assert uids(synth(chart)) == {"team"}


def test_rejects_a_misspelt_metric(chart: Chart) -> None:
    grafana(chart, dashboards=[theirs("litellm_spend_metrics_total")], watched={"litellm", "grafana", "alertmanager"})
    with pytest.raises(RuntimeError, match="asks for litellm_spend_metrics_total"):
        synth(chart)


def test_a_program_without_a_list_of_metrics_may_have_any_metric(chart: Chart) -> None:
    grafana(chart, dashboards=[theirs("shop_orders_total")], watched={"litellm", "shop"})
    assert uids(synth(chart)) == {"team"}


def test_rejects_a_metric_of_another_known_program(chart: Chart) -> None:
    grafana(chart, dashboards=[theirs("agent_requests_total")], watched={"litellm", "shop"})
    with pytest.raises(RuntimeError, match="asks for agent_requests_total"):
        synth(chart)


def test_rejects_invalid_promql(chart: Chart) -> None:
    with pytest.raises(ValueError, match=r"panel 'Theirs': .*sum\(rate\(x\[5m\]"):
        grafana(chart, dashboards=[theirs("sum(rate(x[5m])")], watched={"litellm"})


def test_rejects_two_dashboards_of_one_uid(chart: Chart) -> None:
    grafana(chart, dashboards=[theirs("up"), theirs("up == 0")])
    with pytest.raises(RuntimeError, match=r"dashboards.team: two dashboards have this uid"):
        synth(chart)


def test_rejects_a_dashboard_too_large_for_a_config_map(chart: Chart) -> None:
    grafana(chart, dashboards=[Dashboard({"uid": "team", "panels": [], "description": "x" * 300_000})])
    with pytest.raises(RuntimeError, match=r"dashboards.team: has 300\d\d\d bytes; the limit of a ConfigMap is 262144"):
        synth(chart)


@pytest.mark.parametrize(
    ("text", "message"), [("{", "invalid JSON"), ("[]", "not a dashboard"), ('{"uid": "x"}', "not a dashboard")]
)
def test_rejects_a_file_that_is_not_a_dashboard(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "team.json"
    file.write_text(text)
    with pytest.raises(ValueError, match=f"team.json: {message}"):
        Dashboard.from_file(file)


# ---- the server -----------------------------------------------------------------------------------------------------


def test_a_password_of_yours_has_none_generated(chart: Chart) -> None:
    made = grafana(chart, GrafanaProps(admin_password=SecretKey(name="mine", key="password")))
    assert set(made.secret.wanted) == {"secret-key"}
    assert synth(chart).env("grafana")["GF_SECURITY_ADMIN_PASSWORD"] == "secret:mine/password"


def test_the_administrator_has_a_generated_password(chart: Chart) -> None:
    grafana(chart)
    env = synth(chart).env("grafana")
    assert env["GF_SECURITY_ADMIN_PASSWORD"] == "secret:grafana/admin-password"
    assert env["GF_SECURITY_SECRET_KEY"] == "secret:grafana/secret-key"


def test_telemetry_is_off(chart: Chart) -> None:
    grafana(chart)
    manifests = synth(chart)
    env = manifests.env("grafana")
    off = ("ANALYTICS_REPORTING_ENABLED", "ANALYTICS_CHECK_FOR_UPDATES", "ANALYTICS_CHECK_FOR_PLUGIN_UPDATES",
           "NEWS_NEWS_FEED_ENABLED", "SNAPSHOTS_EXTERNAL_ENABLED", "USERS_ALLOW_SIGN_UP")  # fmt: skip
    assert {env[f"GF_{name}"] for name in off} == {"false"}
    assert env["GF_PLUGINS_PREINSTALL_DISABLED"] == "true"
    outside = [peer for rule in manifests.policy("grafana")["egress"] for peer in rule["to"] if "ipBlock" in peer]
    assert {peer["ipBlock"]["cidr"] for peer in outside} == {
        "169.254.20.10/32",
        "0.0.0.0/0",
        "::/0",
    }


def test_its_database_outlives_the_pod(chart: Chart) -> None:
    grafana(chart)
    claims = synth(chart).find("StatefulSet", "grafana")["spec"]["volumeClaimTemplates"]
    assert [claim["metadata"]["name"] for claim in claims] == ["data"]


def test_without_a_volume_its_database_is_in_the_pod(chart: Chart) -> None:
    grafana(chart, GrafanaProps(volume=None))
    manifests = synth(chart)
    assert manifests.find("Deployment", "grafana")["spec"]["strategy"] == {"type": "Recreate"}
    mounts = {mount["mountPath"]: mount["name"] for mount in manifests.container("grafana")["volumeMounts"]}
    volumes = {volume["name"]: volume for volume in manifests.pod("grafana")["volumes"]}
    assert "emptyDir" in volumes[mounts["/var/lib/grafana"]]


def test_sign_in_through_a_provider(chart: Chart) -> None:
    grafana(chart, GrafanaProps(oidc=OIDC))
    env = synth(chart).env("grafana")
    assert env["GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET"] == "secret:sso/grafana"
    assert env["GF_AUTH_GENERIC_OAUTH_ROLE_ATTRIBUTE_PATH"] == (
        "contains(groups || `[]`, 'platform') && 'Admin' || contains(groups || `[]`, 'data science') && 'Editor'"
        " || contains(groups || `[]`, 'support') && 'Editor' || 'Viewer'"
    )
    assert "GF_AUTH_DISABLE_LOGIN_FORM" not in env


def test_ranges_of_the_provider_replace_the_internet(chart: Chart) -> None:
    props = GrafanaProps(oidc=OIDC.replace(cidrs=["10.8.0.0/15"], userinfo_url="https://10.8.0.5:8443/userinfo"))
    grafana(chart, props)
    open_to = {
        (peer["ipBlock"]["cidr"], port["port"])
        for rule in synth(chart).policy("grafana")["egress"]
        for peer in rule["to"]
        if "ipBlock" in peer
        for port in rule["ports"]
    }
    assert {pair for pair in open_to if pair[1] in (443, 8443)} == {("10.8.0.0/15", 443), ("10.8.0.0/15", 8443)}


def test_its_address_is_known_to_it(chart: Chart) -> None:
    exposure = {"kind": "gateway", "host": "tools.example.com", "path": "/grafana", "controller_namespace": "gateway"}
    grafana(chart, GrafanaProps().replace(exposure=exposure))
    manifests = synth(chart)
    env = manifests.env("grafana")
    assert env["GF_SERVER_ROOT_URL"] == "https://tools.example.com/grafana/"
    assert env["GF_SERVER_SERVE_FROM_SUB_PATH"] == "true"
    assert manifests.container("grafana")["readinessProbe"]["httpGet"]["path"] == "/grafana/api/health"


def test_its_metrics_move_with_its_path(chart: Chart) -> None:
    exposure = {"kind": "gateway", "host": "tools.example.com", "path": "/grafana/", "controller_namespace": "gateway"}
    moved = grafana(chart, GrafanaProps().replace(exposure=exposure)).server.metrics
    assert moved
    assert moved.path == "/grafana/metrics"


def test_two_of_them_in_one_chart(chart: Chart) -> None:
    grafana(chart)
    Grafana(chart, "other", prometheus=PROMETHEUS, dashboards=[])
    assert synth(chart).names("StatefulSet") == {"grafana", "other"}


def test_kubernetes_takes_it(chart: Chart) -> None:
    grafana(chart, GrafanaProps(oidc=OIDC), alertmanager=ALERTMANAGER, logs=LOGS)
    validate(synth(chart))
