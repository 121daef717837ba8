"""Workloads written without this library: what they get from `connect`, and how components and Prometheus reach them."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cdk8s_plus_27 as kplus
import pytest
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, Cron, Include, JsonPatch
from constructs import IConstruct

from constructs_lib import (
    ANYWHERE,
    ChartContext,
    Endpoint,
    Expanded,
    NotSecret,
    Postgres,
    SecretKey,
    SecretsProps,
    Valkey,
    address_of,
    configure_chart,
    connect,
    synthesize,
)
from constructs_lib.testing import chart, made, synth
from tests.core.test_workload import component
from tests.kubernetes import validate

CONTAINER = kplus.ContainerProps(name="main", image="registry.example.com/tool:1", port_number=8000)
LABELS = {"app": "tool"}
NAME = ApiObjectMetadata(name="tool")
POD: dict[str, Any] = {
    "metadata": {"labels": LABELS},
    "spec": {"containers": [{"name": "main", "image": "tool:1"}], "restartPolicy": "Always"},
}
SPEC: dict[str, Any] = {"selector": {"matchLabels": LABELS}, "template": POD}
UNLABELLED = {"template": {"spec": POD["spec"]}}
YAML = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: tool}
spec:
  selector: {matchLabels: {app: tool}}
  template:
    metadata: {labels: {app: tool, version: "1"}}
    spec:
      initContainers: [{name: first, image: "busybox:1", resources: {limits: {cpu: 100m}}}]
      containers: [{name: main, image: "tool:1", env: [{name: OWN, value: "1"}]}]
"""


def deployment(into: Chart, *, id: str = "tool", namespace: str | None = None, **options: Any) -> kplus.Deployment:
    metadata = ApiObjectMetadata(name="tool", namespace=namespace)
    return kplus.Deployment(into, id, metadata=metadata, containers=[CONTAINER], **options)


def stateful_set(into: Chart) -> kplus.StatefulSet:
    service = kplus.Service(into, "tools", ports=[kplus.ServicePort(port=80)])
    return kplus.StatefulSet(into, "tool", metadata=NAME, containers=[CONTAINER], service=service)


def l1_deployment(into: Chart) -> ApiObject:
    container = kplus.k8s.Container(
        name="main",
        image="tool:1",
        resources=kplus.k8s.ResourceRequirements(limits={"cpu": kplus.k8s.Quantity.from_string("1")}),
    )
    template = kplus.k8s.PodTemplateSpec(
        metadata=kplus.k8s.ObjectMeta(labels=LABELS), spec=kplus.k8s.PodSpec(containers=[container])
    )
    selector = kplus.k8s.LabelSelector(match_labels=LABELS)
    spec = kplus.k8s.DeploymentSpec(selector=selector, template=template)
    return kplus.k8s.KubeDeployment(into, "tool", metadata=kplus.k8s.ObjectMeta(name="tool"), spec=spec)


def api_object(into: Chart, spec: dict[str, Any] = SPEC) -> ApiObject:
    made = ApiObject(into, "tool", api_version="apps/v1", kind="Deployment", metadata=NAME)
    made.add_json_patch(JsonPatch.add("/spec", spec))
    return made


def included(into: Chart, folder: Path) -> IConstruct:
    (folder / "tool.yaml").write_text(YAML)
    return Include(into, "included", url=str(folder / "tool.yaml")).api_objects[0]


WRITTEN: dict[str, Callable[[Chart, Path], IConstruct]] = {
    "Deployment": lambda into, _: deployment(into),
    "StatefulSet": lambda into, _: stateful_set(into),
    "DaemonSet": lambda into, _: kplus.DaemonSet(into, "tool", metadata=NAME, containers=[CONTAINER]),
    "Job": lambda into, _: kplus.Job(into, "tool", metadata=NAME, containers=[CONTAINER]),
    "CronJob": lambda into, _: kplus.CronJob(into, "tool", metadata=NAME, containers=[CONTAINER], schedule=Cron.daily()),
    "Pod": lambda into, _: kplus.Pod(into, "tool", metadata=NAME, containers=[CONTAINER]),
    "L1": lambda into, _: l1_deployment(into),
    "ApiObject": lambda into, _: api_object(into),
    "YAML": included,
}


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
def test_every_kind_of_workload_gets_variables_policies_and_the_wait(
    write: Callable[[Chart, Path], IConstruct], tmp_path: Path
) -> None:
    into = chart()
    database = Postgres(into, "postgres").database("tool")
    workload = write(into, tmp_path)
    connect(workload, database, {"DATABASE_URL": database.dsn("PASSWORD"), "PASSWORD": database.password}, wait=True)
    manifests = synth(into)
    validate(manifests)
    kind = ApiObject.of(workload).kind
    template, policy = _template(manifests.find(kind, "tool")), manifests.policy(f"tool-{kind.lower()}")
    first, second = template["spec"]["containers"][0]["env"][:2]
    assert first == {"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "postgres-tool", "key": "password"}}}
    assert "$(PASSWORD)@postgres.llm:5432/tool" in second["value"]
    wait = template["spec"]["initContainers"][0]
    assert (wait["name"], wait["resources"]["limits"]["memory"]) == ("wait-for-postgres-tool", "128Mi")
    selector: dict[str, str] = policy["podSelector"]["matchLabels"]
    assert selector.items() <= template["metadata"]["labels"].items()
    assert policy["policyTypes"] == ["Egress"]
    assert [rule["to"][0]["podSelector"]["matchLabels"]["app"] for rule in policy["egress"][1:]] == ["postgres"]
    let_in = [peer for rule in manifests.policy("postgres")["ingress"] for peer in rule["from"]]
    assert {"podSelector": {"matchLabels": selector}} in let_in


def _template(item: dict[str, Any]) -> dict[str, Any]:
    spec = item["spec"]
    return item if item["kind"] == "Pod" else (spec["jobTemplate"]["spec"] if item["kind"] == "CronJob" else spec)["template"]


def test_a_connection_is_an_edge_of_the_chart(chart: Chart) -> None:
    cache = Valkey(chart, "valkey").cache
    connect(deployment(chart), cache)
    (edge,) = [edge for edge in ChartContext.of(chart).edges if edge.endpoint == cache]
    assert edge.consumer.name == "tool"
    assert ("tool", "valkey", 6379) in synth(chart).edges()


# ---- its variables --------------------------------------------------------------------------------------------------


def environment(env: dict[str, Any], **options: Any) -> dict[str, str]:
    return made(lambda into: connect(deployment(into), OUTSIDE, env, **options)).env("tool")


OUTSIDE = Endpoint(name="api", host="api.example.com", port=443, peers=(ANYWHERE,))


@pytest.mark.parametrize("text", ["costs $5", "$$", "$(HOME)", "a$(b", "${X}", "$"])
def test_a_dollar_stays_text(text: str) -> None:
    assert _expanded(environment({"A": text})["A"], {}) == text


def test_a_key_that_an_api_does_not_have_is_left_out(chart: Chart) -> None:
    api = Endpoint(name="model", host="model.models", port=80)
    connect(deployment(chart), api, {"OPENAI_BASE_URL": api.url, "OPENAI_API_KEY": None})
    assert synth(chart).env("tool") == {"OPENAI_BASE_URL": "http://model.models:80"}


def test_a_variable_may_refer_to_others_that_connect_sets() -> None:
    url = Expanded("https://$(USER):$(PASSWORD)@api.example.com")
    env = environment({"URL": url, "PASSWORD": SecretKey(name="a", key="b"), "USER": "team"})
    assert list(env) == ["PASSWORD", "USER", "URL"]
    assert _expanded(env["URL"], {"USER": "team", "PASSWORD": "pass"}) == "https://team:pass@api.example.com"


def _expanded(text: str, variables: dict[str, str]) -> str:
    """The text as the kubelet gives it to the program."""
    return re.sub(
        r"\$\$|\$\(([^)]+)\)",
        lambda found: "$" if found[0] == "$$" else variables.get(found[1], found[0]),
        text,
    )


def test_variables_of_the_container_may_refer_to_those_that_connect_sets(chart: Chart) -> None:
    workload = deployment(chart)
    workload.containers[0].env.add_variable("URL", kplus.EnvValue.from_value("redis://:$(PASSWORD)@valkey"))
    cache = Valkey(chart, "valkey").cache
    assert cache.password
    connect(workload, cache, {"PASSWORD": cache.password})
    assert list(synth(chart).env("tool")) == ["PASSWORD", "URL"]


def test_a_container_is_named(chart: Chart, tmp_path: Path) -> None:
    workload = included(chart, tmp_path)
    connect(workload, OUTSIDE, {"A": "1"}, container="first")
    connect(workload, OUTSIDE, {"A": "2"}, container="main")
    manifests = synth(chart)
    assert manifests.env("tool", "first") == {"A": "1"}
    assert manifests.env("tool", "main") == {"A": "2", "OWN": "1"}


def test_resources_of_the_containers_stay(chart: Chart) -> None:
    workload = l1_deployment(chart)
    connect(workload, Valkey(chart, "valkey").cache, {"A": "1"}, wait=True)
    assert ApiObject.of(workload).to_json()["spec"]["template"]["spec"]["containers"][0]["resources"] == {"limits": {"cpu": "1"}}


# ---- its policy -----------------------------------------------------------------------------------------------------


def test_pods_are_selected_by_labels_that_never_change(chart: Chart, tmp_path: Path) -> None:
    connect(included(chart, tmp_path), OUTSIDE)
    assert synth(chart).policy("tool-deployment")["podSelector"] == {"matchLabels": {"app": "tool"}}


def test_two_connections_are_one_policy(chart: Chart) -> None:
    workload = deployment(chart)
    connect(workload, Valkey(chart, "valkey").cache)
    connect(workload, OUTSIDE)
    ports = [port["port"] for rule in synth(chart).policy("tool-deployment")["egress"] for port in rule["ports"]]
    assert ports == [53, 53, 6379, 443]


def test_a_workload_in_another_namespace_is_named_with_it(chart: Chart) -> None:
    workload = deployment(chart, namespace="theirs")
    web = component(chart, "web")
    connect(workload, Endpoint(name="web", host=web.host(), owner=web, **web.port("http")))
    manifests = synth(chart)
    policy = manifests.find("NetworkPolicy", "tool-deployment")
    assert policy["metadata"]["namespace"] == "theirs"
    assert _namespaces(policy["spec"]["egress"][1]["to"]) == ["llm"]
    assert "theirs" in [name for rule in manifests.policy("web")["ingress"] for name in _namespaces(rule["from"])]


def _namespaces(peers: list[dict[str, Any]]) -> list[str]:
    return [
        peer["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"] for peer in peers if "namespaceSelector" in peer
    ]


def test_a_wait_brings_the_secrets_of_its_images_registry(chart: Chart) -> None:
    configure_chart(chart, image_mirror="mirror.example.com", image_pull_secrets=["mirror"])
    connect(deployment(chart), Valkey(chart, "valkey").cache, wait=True)
    pod = synth(chart).pod("tool")
    assert pod["imagePullSecrets"] == [{"name": "mirror"}]
    assert pod["initContainers"][0]["image"].startswith("mirror.example.com/")


def test_synthesize_writes_the_same_objects_as_cdk8s(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    into = Chart(app, "test", namespace="llm")
    connect(deployment(into), OUTSIDE, {"A": "1"})
    synthesize(app)
    assert (tmp_path / "test.k8s.yaml").read_text().count("name: A\n") == 1
    assert synth(into).env("tool") == {"A": "1"}


# ---- what it offers -------------------------------------------------------------------------------------------------


def test_a_component_reaches_a_workload_through_its_service(chart: Chart) -> None:
    workload = deployment(chart)
    service = workload.expose_via_service(ports=[kplus.ServicePort(port=80, target_port=8000)])
    tools = Endpoint(**address_of(workload, service))
    component(chart, "web").connect(tools, {"TOOLS": tools.url})
    manifests = synth(chart)
    assert manifests.env("web")["TOOLS"] == f"http://{service.name}.llm:80"
    assert ("web", "tool", 8000) in manifests.edges()
    assert not manifests.has("NetworkPolicy", "tool-deployment")


def test_a_port_may_be_called_by_its_name(chart: Chart) -> None:
    container = {"name": "main", "image": "tool:1", "ports": [{"name": "http", "containerPort": 8000}]}
    workload = api_object(chart, {**SPEC, "template": {**POD, "spec": {"containers": [container]}}})
    service = ApiObject(chart, "service", api_version="v1", kind="Service")
    service.add_json_patch(JsonPatch.add("/spec", {"ports": [{"port": 1, "targetPort": 9}, {"port": 80, "targetPort": "http"}]}))
    assert address_of(workload, service, port=80)["target_port"] == 8000
    with pytest.raises(ValueError, match="test/service has no port 81; it has 1, 80"):
        address_of(workload, service, port=81)


def test_isolated_pods_admit_only_clients(chart: Chart) -> None:
    workload = deployment(chart)
    service = workload.expose_via_service()
    component(chart, "web").connect(Endpoint(**address_of(workload, service, isolated=True)))
    policy = synth(chart).policy("tool-deployment")
    assert policy["policyTypes"] == ["Ingress"]
    assert [rule["from"][0]["podSelector"]["matchLabels"]["app"] for rule in policy["ingress"]] == ["web"]


# ---- errors ---------------------------------------------------------------------------------------------------------


def fails(make: Callable[[Chart], Any], message: str) -> None:
    with pytest.raises(RuntimeError, match=re.escape(message)):
        made(make)


def test_a_variable_set_twice_is_an_error() -> None:
    def twice(into: Chart) -> None:
        workload = deployment(into)
        connect(workload, OUTSIDE, {"A": "1"})
        connect(workload, OUTSIDE, {"A": "2"})

    fails(twice, "[test/tool] tool.env.A: is set twice, to different values; leave out one of them")


def test_a_variable_that_the_container_sets_itself_is_an_error() -> None:
    def too(into: Chart) -> None:
        workload = deployment(into)
        connect(workload, OUTSIDE, {"A": "1"})
        workload.containers[0].env.add_variable("A", kplus.EnvValue.from_value("2"))

    fails(too, "tool.env.A: is set by connect and in the container itself; leave out one of them")


@pytest.mark.parametrize("env", [{"API_KEY": "abc"}, {"SETTING": "sk-0123456789abcdef"}])
def test_a_secret_in_clear_is_an_error(env: dict[str, str]) -> None:
    (name,) = env
    fails(
        lambda into: connect(deployment(into), OUTSIDE, env), f"tool.env.{name}: the value looks like a secret, which would stand"
    )


def test_a_literal_that_only_looks_like_a_secret_is_taken_with_a_reason() -> None:
    assert environment({"API_KEY": NotSecret(value="demo", not_secret="a public demo account")}) == {"API_KEY": "demo"}


def test_a_selector_that_changes_later_is_an_error() -> None:
    def changed(into: Chart) -> None:
        workload = deployment(into, select=False, pod_metadata={"labels": LABELS})
        connect(workload, OUTSIDE)
        workload.select(kplus.LabelSelector.of(labels=LABELS))

    fails(changed, "and no longer are; connect it last")


def test_a_secret_that_nothing_makes_is_an_error() -> None:
    def missing(into: Chart) -> None:
        configure_chart(into, secrets=SecretsProps(source="existing"))
        connect(deployment(into), OUTSIDE, {"KEY": SecretKey(name="provider", key="key")})

    fails(missing, "tool.env.KEY: Secret 'provider' with key 'key' is not among secrets.existing; make it and list it")


def test_keys_of_another_namespace_are_an_error() -> None:
    def elsewhere(into: Chart) -> None:
        connect(deployment(into, namespace="theirs"), Valkey(into, "valkey").cache)

    fails(elsewhere, "its Secret 'valkey' isn't in namespace 'theirs': pass endpoint.with_keys(password=SecretKey(...))")


def test_two_objects_of_one_name_are_an_error() -> None:
    def same(into: Chart) -> None:
        component(into, "tool")
        connect(deployment(into, id="other"), OUTSIDE)

    fails(same, "tool: Deployment 'tool' exists twice; one would replace the other")


MISUSES: list[tuple[Callable[[Chart], object], str]] = [
    (lambda into: connect(deployment(into), OUTSIDE, container="mian"), "there is no container 'mian'; there are main"),
    (lambda into: connect(deployment(into), OUTSIDE, wait=True), "api has no readiness command, so tool can't wait"),
    (lambda into: connect(kplus.ConfigMap(into, "map"), OUTSIDE), "test/map: no pod template found: ConfigMap"),
    (lambda into: connect(into, OUTSIDE), "test isn't a workload: it must hold exactly one Kubernetes object"),
    (lambda into: connect(component(into), OUTSIDE), "test/web is made by this library; use the methods of its Component"),
    (lambda into: connect(component(into).workload, OUTSIDE), "test/web/Deployment is made by this library"),
    (lambda into: connect(kplus.Deployment(into, "tool"), OUTSIDE), "test/tool can't be rendered yet; complete it first: "),
    (lambda into: connect(api_object(into, UNLABELLED), OUTSIDE), "test/tool: its pods have no labels"),
]


@pytest.mark.parametrize(("misuse", "message"), MISUSES)
def test_misuse_is_an_error_at_once(misuse: Callable[[Chart], object], message: str, chart: Chart) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        misuse(chart)
