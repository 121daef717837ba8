"""Observability around the platform: what is scraped, what dashboards show, who hears of an outage, what ELK is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from cdk8s import App

from constructs_lib import LLMPlatform, PlatformProps, load
from constructs_lib.core.values.images import locked
from constructs_lib.observability.dashboards.promql import DURATION_VARIABLES, panels
from constructs_lib.observability.elasticsearch.content import requests
from constructs_lib.testing import Manifests, synth
from tests.cluster.http_api import Api
from tests.cluster.image_map import mapped, stands_in
from tests.cluster.kubectl import Namespace, eventually, kubectl, namespace
from tests.cluster.pods import start_pod

FOLDER = Path(__file__).parent
NAMESPACE = "cluster-tests-observed"
ADMIN = "admin@example.com"
RECEIVER_PORT = 8000
RECEIVER = """
import http.server
import json

ANSWER = {
    "id": "1", "object": "chat.completion", "created": 1, "model": "m",
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Yes."}}],
}

class Outside(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
        answer = json.dumps(ANSWER if self.path.startswith("/v1/") else {}).encode()
        if self.path == "/":
            print(asked.strip(), flush=True)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("", 8000), Outside).serve_forever()
"""
UNLIKE_THE_PROGRAM = {"clickhouse", "grafana"}
"""Programs with metrics whose stand-ins in this test have none."""
CLICKHOUSE = "ClickHouse is a stand-in here, without metrics"
NO_VOLUME_STATS = "this cluster's volumes are folders of the node, of which a kubelet tells nothing"
NO_SANDBOX = "this cluster's kubelet doesn't know which sandbox is which pod's, so it tells of no pod's network"
WELL = "nothing is wrong"
WITHOUT_DATA: dict[str, dict[str, str]] = {
    "platform-overview": {"What fires": WELL},
    "litellm": {"Traces lost": WELL, "Unpriced requests": "LiteLLM missed no price that it knows of"},
    "agent-server": {"Failed model calls": WELL},
    "kubernetes": {
        "Restarts": WELL, "Jobs that failed": WELL, "Not ready": WELL,
        "Used": NO_VOLUME_STATS, "Free": NO_VOLUME_STATS, "Received": NO_SANDBOX, "Sent": NO_SANDBOX,
    },
    "stores": dict.fromkeys(("Disk", "Memory", "Merges", "Most parts of a partition", "Queries", "Replicas behind"), CLICKHOUSE),
    "langfuse": {
        **dict.fromkeys(("Queries", "Rows written", "Size of tables"), CLICKHOUSE),
        "New jobs by queue": "Langfuse is a stand-in here, without queues",
        "Traces lost in LiteLLM": WELL,
    },
}  # fmt: skip
"""Panels that may have no data after a chat of a few minutes, by dashboard and title, and why."""


@pytest.fixture(scope="module")
def receiver(cluster: None) -> Iterator[Namespace]:
    """Something outside of the platform: it takes alerts by webhook and prints them, and answers as a provider of models."""
    with namespace("cluster-tests-receiver") as place:
        start_pod(place, "receiver", command=("python3", "-c", RECEIVER))
        yield place


@pytest.fixture(scope="module")
def settings(receiver: Namespace) -> PlatformProps:
    webhook = {
        "kind": "webhook", "name": "team", "url": {"name": "alerts", "key": "url"}, "port": RECEIVER_PORT,
        "cidrs": [f"{address(receiver)}/32"],
    }  # fmt: skip
    props = load(FOLDER / "observability.yaml")
    provider = f"http://{address(receiver)}:{RECEIVER_PORT}/v1"
    upstream = {"name": "upstream", "model": "openai/upstream", "api_base": provider, "cidrs": [f"{address(receiver)}/32"]}
    return props.replace(
        litellm={"models": [*props.litellm.models, upstream]},
        observability={"alertmanager": {"receivers": [webhook]}, "logs": {"filebeat": {"pod_logs": pod_logs()}}},
    )


def pod_logs() -> str:
    """The folder in which the cluster's kubelets keep logs."""
    node = json.loads(kubectl("get", "nodes", "--output=json"))["items"][0]["metadata"]["name"]
    return json.loads(kubectl("get", "--raw", f"/api/v1/nodes/{node}/proxy/configz"))["kubeletconfig"]["podLogsDir"]


def address(receiver: Namespace) -> str:
    return receiver.get("pod", "receiver")["status"]["podIP"]


@pytest.fixture(scope="module")
def objects(settings: PlatformProps) -> Manifests:
    return Manifests(mapped(synth(LLMPlatform(App(), "observed", settings))))


@pytest.fixture(scope="module")
def where(receiver: Namespace, objects: Manifests) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply([webhook_secret(f"http://{address(receiver)}:{RECEIVER_PORT}/")])
        place.apply(objects)
        place.wait_until_ready(1200)
        Namespace(f"{NAMESPACE}-nodes").wait_until_ready()
        yield place


def webhook_secret(url: str) -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "alerts"}, "stringData": {"url": url}}


@pytest.fixture
def prometheus(where: Namespace) -> Iterator[Api]:
    with where.forward("prometheus", 9090) as url:
        yield Api(url)


def query(prometheus: Api, expression: str) -> list[dict[str, Any]]:
    answer = prometheus.get(f"/api/v1/query?query={quote(expression)}")
    assert answer.status == 200, answer.text
    return answer.json["data"]["result"]


# ---- targets --------------------------------------------------------------------------------------------------------


def test_every_target_is_up(prometheus: Api) -> None:
    eventually("every target up", lambda: targets_down(prometheus) <= stand_ins(), 120)


def targets_down(prometheus: Api) -> set[str]:
    found = prometheus.get("/api/v1/targets?state=active").json["data"]["activeTargets"]
    assert found
    return {target["labels"].get("component", target["scrapePool"]) for target in found if target["health"] != "up"}


def stand_ins() -> set[str]:
    return {program for program in UNLIKE_THE_PROGRAM if stands_in(locked(program))}


def test_every_component_is_a_target_or_probed(prometheus: Api, objects: Manifests) -> None:
    seen = {series["metric"].get("component") for series in query(prometheus, "up or probe_success")}
    assert {item["metadata"]["name"] for item in objects.of("Deployment", "StatefulSet", "DaemonSet")} - seen == spoken_for()


def spoken_for() -> set[str]:
    """Returns the stores whose exporters are targets in their place."""
    return {"postgres", "valkey", "elasticsearch"}


def test_every_probed_address_answers(prometheus: Api) -> None:
    wanted = {"langfuse", "object-store", "open-webui", "logstash", "kibana", "filebeat"}
    eventually("probes", lambda: wanted <= {item["metric"]["component"] for item in query(prometheus, "probe_success == 1")}, 120)


def test_stand_ins_were_scraped(where: Namespace) -> None:
    for program in sorted(stand_ins()):
        name = f"statefulset/{program}"
        assert "GET /metrics" in where.kubectl("logs", name), program


# ---- dashboards -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def chatted(where: Namespace) -> None:
    """Traffic of each kind that dashboards show: chats that go well, streamed ones, tools, and some that fail."""
    token = signed_in(where)
    with where.forward("open-webui", 80) as url:
        chat = Api(url, token)
        for _ in range(6):
            assert ask(chat, "demo", "Who are you?", stream=False) == 200
            assert ask(chat, "agent", "/calculate 6*7", stream=True) == 200
            assert ask(chat, "upstream", "Are you there?", stream=False) == 200
            assert ask(chat, "unsteady", "Who are you?", stream=False) == 200  # by its fallback
            for model in ("broken", "hopeless"):
                assert ask(chat, model, "Who are you?", stream=False) >= 400
    with where.forward("prometheus", 9090) as url:
        # A rate needs two scrapes, Open WebUI pushes every few seconds, and LiteLLM counts a rest once it has had enough.
        for counter in (
            "litellm_proxy_total_requests_metric_total", "http_server_requests_total",
            "litellm_deployment_cooled_down_total", "litellm_deployment_failed_fallbacks_total",
        ):  # fmt: skip
            eventually(counter, lambda counter=counter: query(Api(url), f"count_over_time({counter}[1m]) > 2"), 120)


def signed_in(where: Namespace) -> str:
    with where.forward("open-webui", 80) as url:
        login = {"email": ADMIN, "password": where.secret("open-webui")["admin-password"]}
        return Api(url).post("/api/v1/auths/signin", login).json["token"]


def ask(chat: Api, model: str, question: str, *, stream: bool) -> int:
    messages = [{"role": "user", "content": question}]
    return chat.post("/api/chat/completions", {"model": model, "messages": messages, "stream": stream}).status


@pytest.mark.usefixtures("chatted")
@pytest.mark.parametrize("uid", ["platform-overview", "litellm", "agent-server", "open-webui", "kubernetes", "stores", "langfuse"])
def test_every_panel_has_data(prometheus: Api, objects: Manifests, uid: str) -> None:
    dashboard = json.loads(objects.find("ConfigMap", f"grafana-dashboard-{uid}")["data"][f"{uid}.json"])
    assert empty(prometheus, dashboard) - WITHOUT_DATA.get(uid, {}).keys() == set()


def empty(prometheus: Api, dashboard: dict[str, Any]) -> set[str]:
    """The titles of panels with a query that finds nothing, with every variable at `All`."""
    return {
        panel["title"]
        for panel in panels(dashboard)
        for target in panel.get("targets", ())
        if "expr" in target and not query(prometheus, filled(target["expr"]))
    }


def filled(expression: str) -> str:
    return re.sub(r"\$\w+", ".*", DURATION_VARIABLES.sub("1m", expression))


# ---- alerts ---------------------------------------------------------------------------------------------------------


def test_an_outage_is_told_and_its_end_too(where: Namespace, receiver: Namespace) -> None:
    where.kubectl("scale", "deployment/litellm", "--replicas=0")
    told = eventually("the alert", lambda: outages(receiver, "litellm", "firing"), 420)
    assert told[0]["labels"]["severity"] == "critical"
    assert "kubectl" in told[0]["annotations"]["runbook"]
    where.kubectl("scale", "deployment/litellm", "--replicas=1")
    eventually("its end", lambda: outages(receiver, "litellm", "resolved"), 420)


def outages(receiver: Namespace, component: str, status: str) -> list[dict[str, Any]]:
    """The alerts of an outage of this status that were delivered."""
    notifications = [json.loads(line) for line in receiver.kubectl("logs", "receiver").splitlines()]
    delivered = [alert for notification in notifications for alert in notification["alerts"]]
    wanted = {"alertname": "ComponentDown", "component": component}
    return [alert for alert in delivered if alert["status"] == status and wanted.items() <= alert["labels"].items()]


# ---- logs -----------------------------------------------------------------------------------------------------------


def test_the_set_up_job_sends_its_requests_in_order(where: Namespace, settings: PlatformProps) -> None:
    assert settings.observability
    assert settings.observability.logs
    wanted = [(step.method, step.path) for step in requests(settings.observability.logs.elasticsearch) if not step.unless]
    if not stands_in(locked("elasticsearch")):
        pytest.skip("only the stand-in prints the requests it got")
    assert [request for request in changes(where, "statefulset/elasticsearch") if request in wanted] == wanted


def changes(where: Namespace, workload: str) -> list[tuple[str, str]]:
    """The requests that a stand-in printed, but those that only read: (method, path)."""
    lines = (line.split() for line in where.kubectl("logs", workload, "--tail=-1").splitlines() if line[0].isdigit())
    return [(method, path) for _, method, path, _ in lines if method in ("POST", "PUT")]


def test_no_container_restarted_more_than_twice(where: Namespace) -> None:
    assert {name: count for name, count in where.restarts().items() if count > 2} == {}
