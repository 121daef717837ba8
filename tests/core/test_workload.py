"""Components and Jobs: their objects, scaling and errors."""

from typing import Any

import pytest
from cdk8s import App, Chart, JsonPatch
from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey, SecretsProps
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.job import Job
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import Autoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.testing import Manifests, chart, made, synth

PROBES = Probes(Probe.tcp("http").within(60), Probe.tcp("http"), Probe.tcp("http").tolerant())
PROPS = WorkloadProps(image=locked("python"))


def component(scope: Construct, id: str = "web", props: WorkloadProps = PROPS, **options: Any) -> Component:
    ports = options.pop("ports", {"http": Port(8080, service=80)})
    return Component(scope, id, props, program="program", role="role", ports=ports, probes=PROBES, **options)


def endpoint(of: Component) -> Endpoint:
    return Endpoint(name=of.name, host=of.host(), owner=of, **of.port("http"))


def test_a_connection_opens_both_policies_at_the_pods_port(chart: Chart) -> None:
    web, api = component(chart, "web"), component(chart, "api")
    web.connect(endpoint(api), {"API": endpoint(api).url})
    manifests = synth(chart)
    assert manifests.edges() == {("web", "api", 8080)}
    assert manifests.env("web")["API"] == "http://api.llm:80"


def test_a_connection_to_another_namespace_names_it() -> None:
    mine, theirs = chart("mine", "mine"), chart("theirs", "theirs")
    web, api = component(mine, "web"), component(theirs, "api")
    web.connect(endpoint(api))
    (_, rule) = synth(mine).policy("web")["egress"]
    assert rule["to"][0]["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": "theirs"}
    (rule,) = synth(theirs).policy("api")["ingress"]
    assert rule["from"][0]["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": "mine"}


def test_without_connections_only_dns_is_open(chart: Chart) -> None:
    component(chart)
    policy = synth(chart).policy("web")
    assert "ingress" not in policy
    assert [port["port"] for rule in policy["egress"] for port in rule["ports"]] == [53, 53]


def test_a_users_patch_wins(chart: Chart) -> None:
    web = component(chart)
    web.workload.add_json_patch(JsonPatch.replace("/spec/replicas", 7))
    web.add_env("LATER", "than the patch")
    manifests = synth(chart)
    assert manifests.find("Deployment", "web")["spec"]["replicas"] == 7
    assert manifests.env("web")["LATER"] == "than the patch"


def test_a_users_label_stays(chart: Chart) -> None:
    component(chart).workload.metadata.add_label("team", "chat")
    assert synth(chart).find("Deployment", "web")["metadata"]["labels"]["team"] == "chat"


def test_claims_make_a_stateful_set_with_a_name_for_each_pod(chart: Chart) -> None:
    component(chart, volumes=[Volume("data", "/data", VolumeProps(size="5Gi", storage_class="fast"))])
    manifests = synth(chart)
    spec = manifests.find("StatefulSet", "web")["spec"]
    assert spec["serviceName"] == "web-nodes"
    assert manifests.find("Service", "web-nodes")["spec"]["clusterIP"] == "None"
    assert spec["volumeClaimTemplates"][0]["spec"]["storageClassName"] == "fast"
    assert spec["persistentVolumeClaimRetentionPolicy"] == {"whenDeleted": "Retain", "whenScaled": "Retain"}


def test_a_larger_volume_changes_claims_and_not_the_stateful_set(chart: Chart) -> None:
    def web(size: str) -> Manifests:
        data = Volume("data", "/data", VolumeProps(size=size))
        return made(lambda into: component(into, props=PROPS.replace(replicas=2), volumes=[data]))

    small, large = web("5Gi"), web("50Gi")
    assert small.find("StatefulSet", "web") == large.find("StatefulSet", "web")
    assert small.names("PersistentVolumeClaim") == {"data-web-0", "data-web-1"}
    sizes = {item["spec"]["resources"]["requests"]["storage"] for item in large.of("PersistentVolumeClaim")}
    assert sizes == {"50Gi"}


def test_a_claim_exists_for_every_pod_that_there_can_be(chart: Chart) -> None:
    data = Volume("data", "/data", VolumeProps())
    component(chart, props=PROPS.replace(autoscaling={"max_replicas": 3}), volumes=[data])
    assert len(synth(chart).of("PersistentVolumeClaim")) == 3


def test_a_stopped_workload_keeps_its_claim(chart: Chart) -> None:
    web = component(chart, props=PROPS.replace(replicas=0), volumes=[Volume("data", "/data", VolumeProps())])
    claim = synth(chart).find("PersistentVolumeClaim", "data-web-0")
    assert set(web.claims) == {"data-web-0"}
    assert claim["metadata"]["annotations"]["kustomize.toolkit.fluxcd.io/prune"] == "disabled"


def test_an_autoscaler_owns_the_number_of_pods(chart: Chart) -> None:
    component(chart, props=PROPS.replace(replicas=2, autoscaling={"max_replicas": 5}))
    manifests = synth(chart)
    assert "replicas" not in manifests.find("Deployment", "web")["spec"]
    scaler = manifests.find("HorizontalPodAutoscaler", "web")["spec"]
    assert (scaler["minReplicas"], scaler["maxReplicas"]) == (2, 5)


@pytest.mark.parametrize(("props", "expected"), [(PROPS, False), (PROPS.replace(replicas=2), True)])
def test_a_budget_never_blocks_a_single_pod(chart: Chart, props: WorkloadProps, expected: bool) -> None:
    component(chart, props=props)
    assert synth(chart).has("PodDisruptionBudget", "web") == expected


def test_a_changed_file_rolls_the_pods() -> None:
    def annotation(text: str) -> str:
        into = chart()
        component(into).add_files("/etc/web", {"file": text})
        return synth(into).find("Deployment", "web")["spec"]["template"]["metadata"]["annotations"]["checksum/config"]

    assert annotation("a") == annotation("a")
    assert annotation("a") != annotation("b")


def test_a_task_with_other_work_is_another_job() -> None:
    def job(argument: str) -> set[str]:
        into = chart()
        Job(into, "work", image=locked("python"), program="p", role="r", args=(argument,))
        return synth(into).names("Job")

    assert job("a") == job("a")
    assert job("a") != job("b")


def test_the_mirror_serves_every_image(chart: Chart) -> None:
    ChartContext.of(chart).image_mirror = "mirror.example.com"
    ChartContext.of(chart).image_pull_secrets = ("mirror",)
    component(chart)
    manifests = synth(chart)
    assert manifests.container("web")["image"].startswith("mirror.example.com/library/python:")
    assert manifests.pod("web")["imagePullSecrets"] == [{"name": "mirror"}]


# ---- errors -----------------------------------------------------------------------------------------------------


def refusal(of: Chart) -> str:
    with pytest.raises(RuntimeError) as error:
        synth(of)
    return str(error.value)


def test_rejects_two_values_for_one_variable(chart: Chart) -> None:
    web = component(chart, env={"A": "1"})
    web.add_env("A", SecretKey(name="s", key="k"))
    assert "web.env.A: is set twice" in refusal(chart)


def test_rejects_a_users_variable_that_the_construct_sets(chart: Chart) -> None:
    component(chart, props=PROPS.replace(env={"A": "2"}), env={"A": "1"})
    assert "web.env.A: is set twice" in refusal(chart)


def test_rejects_a_port_used_twice(chart: Chart) -> None:
    component(chart, ports={"http": Port(8080), "metrics": Port(8080)})
    assert "web.ports: port 8080 is used twice: for 'http' and for 'metrics'" in refusal(chart)


def test_rejects_an_autoscaler_without_a_cpu_request(chart: Chart) -> None:
    component(chart, props=PROPS.replace(resources={"cpu": None}, autoscaling={"max_replicas": 2}))
    assert "web.autoscaling: aims at a share of the CPU request, but resources.cpu is None; set it" in refusal(chart)


def test_rejects_more_replicas_than_the_autoscaler_allows(chart: Chart) -> None:
    component(chart, props=PROPS.replace(replicas=4, autoscaling={"max_replicas": 2}))
    assert "web.autoscaling: replicas 4 is above max_replicas 2" in refusal(chart)


def test_rejects_files_too_large_for_kubectl_apply(chart: Chart) -> None:
    component(chart).add_files("/etc/web", {"large": "x" * 300_000})
    assert "web.config: its files have 300000 bytes; the limit of a ConfigMap is 256Ki" in refusal(chart)


def test_rejects_files_that_grew_too_large_afterwards_with_every_other_error(chart: Chart) -> None:
    files = {"large": ""}
    component(chart, props=PROPS.replace(replicas=4, autoscaling={"max_replicas": 2})).add_files("/etc/web", files)
    files["large"] = "x" * 300_000
    message = refusal(chart)
    assert "web.config: its files have 300000 bytes" in message
    assert "web.autoscaling: replicas 4 is above max_replicas 2" in message


def test_files_may_come_from_a_function_that_is_called_at_synth(chart: Chart) -> None:
    known: list[str] = []
    component(chart).add_files("/etc/web", lambda: dict.fromkeys(known, "text"))
    known.append("late.conf")
    assert synth(chart).find("ConfigMap", "web-config")["data"] == {"late.conf": "text"}


def test_rejects_a_secret_that_is_not_listed_as_existing(chart: Chart) -> None:
    ChartContext.of(chart).secrets = SecretsProps(source="existing", existing={"s": ("k",)})
    component(chart, env={"A": SecretKey(name="s", key="k"), "B": SecretKey(name="s", key="other")})
    message = refusal(chart)
    assert "web.env.B: Secret 's' with key 'other' is not among secrets.existing; make it and list it" in message
    assert "env.A" not in message


def test_rejects_two_workloads_of_one_name(chart: Chart) -> None:
    component(Construct(chart, "first"))
    component(Construct(chart, "second"))
    assert "the name 'web' is taken by 'test/first/web'" in refusal(chart)


def test_all_errors_of_a_synth_are_reported_together(chart: Chart) -> None:
    component(chart, "one", ports={"http": Port(1), "other": Port(1)})
    component(chart, "two", env={"A": "1"}).add_env("A", "2")
    message = refusal(chart)
    assert "[test/one] one.ports:" in message
    assert "[test/two] two.env.A:" in message


@pytest.mark.parametrize("name", ["Web", "web_ui", "-web", "w" * 64])
def test_rejects_a_name_that_is_not_a_dns_label(chart: Chart, name: str) -> None:
    with pytest.raises(ValueError, match=r"is not a DNS label|has 64 characters; a DNS label has at most 63"):
        component(chart, name)


def test_rejects_a_stateful_set_whose_pods_could_not_be_labelled(chart: Chart) -> None:
    with pytest.raises(ValueError, match="has 53 characters; this kind of object takes at most 52"):
        component(chart, "w" * 53, volumes=[Volume("data", "/data", VolumeProps())])


def test_rejects_several_replicas_on_a_claim_of_one_node(chart: Chart) -> None:
    component(chart, props=PROPS.replace(replicas=2)).add_shared_claim("files", "/files", VolumeProps())
    assert "web.volumes.files: several replicas share it, but its access_mode is ReadWriteOnce" in refusal(chart)


def test_rejects_a_wait_for_an_endpoint_without_readiness(chart: Chart) -> None:
    with pytest.raises(ValueError, match="api has no readiness command, so web can't wait for it"):
        component(chart).wait_for(endpoint(component(chart, "api")))


def test_autoscaling_can_aim_at_memory() -> None:
    spec = Autoscaling(max_replicas=3, cpu_percent=None, memory_percent=80).spec("Deployment", "web", 1)
    assert [metric["resource"]["name"] for metric in spec["metrics"]] == ["memory"]


def test_a_part_can_have_a_namespace_of_its_own(chart: Chart) -> None:
    nodes = Construct(chart, "nodes")
    ChartContext.of(chart).within(nodes, "llm-nodes")
    agent, web = component(Construct(nodes, "part"), "agent", on_every_node=True), component(chart, "web")
    agent.connect(endpoint(web))
    manifests = synth(chart)
    assert {item["metadata"]["namespace"] for item in manifests if item["metadata"]["name"] == "agent"} == {"llm-nodes"}
    assert manifests.has("DaemonSet", "agent")
    (rule,) = manifests.policy("web")["ingress"]
    assert rule["from"][0]["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": "llm-nodes"}


def test_a_construct_outside_of_a_chart_is_an_error() -> None:
    with pytest.raises(ValueError, match="is in no chart; make a cdk8s Chart around it"):
        ChartContext.of(App())


def test_each_pod_with_metrics_has_a_name(chart: Chart) -> None:
    component(chart, metrics=("http", "/metrics"))
    assert synth(chart).find("Service", "web-nodes")["spec"]["clusterIP"] == "None"


def test_a_variable_comes_after_those_that_it_refers_to(chart: Chart) -> None:
    variables = {"A": {"expand": "$(B)/$(C)"}, "B": "b", "D": "d"}
    component(chart, props=PROPS.replace(env=variables)).add_env("C", SecretKey(name="s", key="k"))
    assert list(synth(chart).env("web")) == ["B", "C", "A", "D"]


def test_variables_that_refer_to_each_other_are_an_error(chart: Chart) -> None:
    component(chart, props=PROPS.replace(env={"A": {"expand": "$(B)"}, "B": {"expand": "$(A)"}}))
    with pytest.raises(RuntimeError, match=r"web.env.B: \$\(A\) refers to a variable that isn't set"):
        synth(chart)


def test_a_variable_may_refer_to_the_api_server(chart: Chart) -> None:
    component(chart, props=PROPS.replace(env={"A": {"expand": "https://$(KUBERNETES_SERVICE_HOST)"}}))
    assert synth(chart).env("web") == {"A": "https://$(KUBERNETES_SERVICE_HOST)"}
