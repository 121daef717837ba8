"""What holds for every object of every environment."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs]
import pytest

from constructs_lib.core.endpoint import PRIVATE_RANGES
from constructs_lib.core.props import byte_count, millicores
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from tests.questions import POD_KINDS, App, Manifests, Object, synth

GATEWAY_API = ("HTTPRoute", "Gateway")
NODE_AGENTS = {"filebeat", "node-exporter"}
"""What must see its node, and so runs apart from everything else."""
API_SERVER, KUBELET, NODE_EXPORTER = {443, 6443}, {10250}, {9100}
ON_NODES = {
    "secret-generator": API_SERVER,
    "kube-state-metrics": API_SERVER,
    "filebeat": API_SERVER,
    "prometheus": API_SERVER | KUBELET | NODE_EXPORTER,
}
"""Who may reach nodes, which may have any address, and at which ports."""
JSON_LOGS = re.compile(r"log[._-]?(console_)?format=json|json_logs: true|<type>json</type>|type: json", re.IGNORECASE)
PLAIN_LOGS = {
    "postgres": "writes JSON into files alone",
    "valkey": "knows no JSON",
    "object-store": "knows no JSON",
    "kube-state-metrics": "knows no JSON",
    "elasticsearch": "writes JSON unasked",
    "filebeat": "writes JSON unasked",
    "custom-server": "the reference agent writes JSON unasked",
}
"""Whose logs are nowhere asked to be JSON, and why."""
SYNTHESIZED: dict[str, Manifests] = {}


def environment(name: str) -> Manifests:
    if name not in SYNTHESIZED:
        SYNTHESIZED[name] = synth(LLMPlatform(App(), name, ENVIRONMENTS[name]))
    return SYNTHESIZED[name]


@pytest.fixture(params=sorted(ENVIRONMENTS), name="manifests")
def every_environment(request: pytest.FixtureRequest) -> Manifests:
    return environment(request.param)


def pods(manifests: Manifests) -> Iterator[Object]:
    for item in manifests.of(*POD_KINDS):
        yield item["spec"]["template"]["spec"]


def containers(manifests: Manifests) -> Iterator[Object]:
    for pod in pods(manifests):
        yield from containers_of(pod)


def containers_of(pod: Object) -> list[Object]:
    return [*pod["containers"], *pod.get("initContainers", [])]


@pytest.mark.parametrize("version", ["1.35", "1.36", "1.37"])
def test_objects_are_valid(manifests: Manifests, version: str) -> None:
    for item in manifests:
        if item["kind"] not in GATEWAY_API:
            kubernetes_validate.validate(item, version, strict=True)


def test_no_two_objects_have_one_name(manifests: Manifests) -> None:
    names = Counter((item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in manifests)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_reference_resolves_in_the_file(manifests: Manifests) -> None:
    for pod in pods(manifests):
        assert manifests.has("ServiceAccount", pod["serviceAccountName"])
        for volume in pod.get("volumes", []):
            if "configMap" in volume:
                assert manifests.has("ConfigMap", volume["configMap"]["name"])
    for container in containers(manifests):
        for variable in container.get("env", []):
            if reference := variable.get("valueFrom", {}).get("secretKeyRef"):
                assert manifests.has("Secret", reference["name"])


def test_every_secret_key_in_use_is_generated(manifests: Manifests) -> None:
    made = {argument.split("=")[0] for argument in manifests.container("secret-generator")["args"]}
    used = {
        f"{reference['name']}/{reference['key']}"
        for container in containers(manifests)
        for variable in container.get("env", [])
        if (reference := variable.get("valueFrom", {}).get("secretKeyRef"))
    }
    assert used <= made


def test_no_secret_holds_a_value(manifests: Manifests) -> None:
    assert [item for item in manifests.of("Secret") if "data" in item or "stringData" in item] == []


def test_no_variable_holds_a_literal_secret(manifests: Manifests) -> None:
    secretive = re.compile(r"(PASSWORD|SECRET|_KEY|_KEYS|SALT|TOKEN|AUTH)$")
    literal = [
        f"{container['name']}.{variable['name']}"
        for container in containers(manifests)
        for variable in container.get("env", [])
        if secretive.search(variable["name"]) and "value" in variable
    ]
    references = re.compile(r"(\$\([A-Z0-9_]+\);?)+|[Tt]rue|[Ff]alse")
    assert [name for name in literal if not references.fullmatch(_value(manifests, name))] == []


def _value(manifests: Manifests, name: str) -> str:
    container, variable = name.split(".")
    return next(
        entry["value"]
        for item in containers(manifests)
        if item["name"] == container
        for entry in item.get("env", [])
        if entry["name"] == variable and "value" in entry
    )


def test_every_variable_is_defined_before_it_is_referred_to(manifests: Manifests) -> None:
    for container in containers(manifests):
        seen: set[str] = set()
        for variable in container.get("env", []):
            for reference in re.findall(r"(?<!\$)\$\(([A-Z0-9_]+)\)", variable.get("value", "")):
                assert reference in seen, f"{container['name']}: {variable['name']} refers to {reference}"
            seen.add(variable["name"])
        for argument in [*container.get("args", []), *container.get("command", [])]:
            assert set(re.findall(r"(?<!\$)\$\(([A-Z0-9_]+)\)", argument)) <= seen


def test_every_pod_but_the_nodes_agents_is_hardened(manifests: Manifests) -> None:
    for pod in pods(manifests):
        assert pod["enableServiceLinks"] is False
        if pod["serviceAccountName"] in NODE_AGENTS:
            continue
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert "hostPath" not in str(pod.get("volumes", []))
        for container in containers_of(pod):
            security = container["securityContext"]
            assert security["readOnlyRootFilesystem"] is True
            assert security["allowPrivilegeEscalation"] is False
            assert security["capabilities"] == {"drop": ["ALL"]}
            assert security["runAsUser"] > 0


def test_the_nodes_agents_are_alone_in_the_only_privileged_namespace(manifests: Manifests) -> None:
    enforced = "pod-security.kubernetes.io/enforce"
    levels = {item["metadata"]["name"]: item["metadata"]["labels"][enforced] for item in manifests.of("Namespace")}
    assert set(levels.values()) <= {"restricted", "privileged"}
    agents = {
        item["metadata"]["name"] for item in manifests.of(*POD_KINDS) if levels[item["metadata"]["namespace"]] == "privileged"
    }
    assert agents == NODE_AGENTS & {pod["serviceAccountName"] for pod in pods(manifests)}


def test_a_token_is_mounted_only_where_it_is_used(manifests: Manifests) -> None:
    with_token = {pod["serviceAccountName"] for pod in pods(manifests) if pod["automountServiceAccountToken"]}
    bindings = manifests.of("RoleBinding", "ClusterRoleBinding")
    assert with_token == {subject["name"] for binding in bindings for subject in binding["subjects"]}


def test_images_are_pinned_and_named_in_full(manifests: Manifests) -> None:
    for container in containers(manifests):
        registry, tag = container["image"].split("/")[0], container["image"].rsplit(":", 1)[1]
        assert "." in registry
        assert tag != "latest"


def test_every_container_has_requests_and_limits(manifests: Manifests) -> None:
    for container in containers(manifests):
        for kind in ("requests", "limits"):
            assert set(container["resources"][kind]) == {"cpu", "memory", "ephemeral-storage"}


def test_every_server_has_three_probes_with_time_to_answer(manifests: Manifests) -> None:
    for item in manifests.of("Deployment", "StatefulSet"):
        for container in item["spec"]["template"]["spec"]["containers"]:
            for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
                assert container[probe]["timeoutSeconds"] >= 3


def test_every_pod_is_covered_by_a_policy_of_its_own(manifests: Manifests) -> None:
    covered = [policy["spec"]["podSelector"].get("matchLabels") for policy in manifests.of("NetworkPolicy")]
    for item in manifests.of(*POD_KINDS):
        labels = item["spec"]["template"]["metadata"]["labels"]
        assert [selector for selector in covered if selector and selector.items() <= labels.items()]
    assert {} in [policy["spec"]["podSelector"] for policy in manifests.of("NetworkPolicy")]


def test_only_those_who_talk_to_nodes_may_leave_for_any_address(manifests: Manifests) -> None:
    for policy in manifests.of("NetworkPolicy"):
        for rule in policy["spec"].get("egress", []):
            for block in (peer["ipBlock"] for peer in rule.get("to", []) if "ipBlock" in peer):
                if block["cidr"] == "0.0.0.0/0" and set(block.get("except", [])) != set(PRIVATE_RANGES):
                    assert {port["port"] for port in rule["ports"]} <= ON_NODES[policy["metadata"]["name"]]


def test_selectors_find_exactly_their_own_pods(manifests: Manifests) -> None:
    templates = {item["metadata"]["name"]: item["spec"]["template"]["metadata"]["labels"] for item in manifests.of(*POD_KINDS)}
    for item in manifests.of("Deployment", "StatefulSet"):
        selector = item["spec"]["selector"]["matchLabels"]
        assert set(selector) == {"app", "app.kubernetes.io/instance"}
        assert [name for name, labels in templates.items() if selector.items() <= labels.items()] == [item["metadata"]["name"]]


def test_the_shutdown_hook_ends_before_the_pod_is_killed(manifests: Manifests) -> None:
    for item in manifests.of("Deployment", "StatefulSet"):
        pod = item["spec"]["template"]["spec"]
        for container in pod["containers"]:
            drain = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
            assert drain < pod["terminationGracePeriodSeconds"]


def test_config_maps_fit_a_client_side_apply(manifests: Manifests) -> None:
    for item in manifests.of("ConfigMap"):
        assert len(str(item["data"])) < 256 * 1024


def test_programs_that_can_are_asked_to_log_json(manifests: Manifests) -> None:
    names = {item["metadata"]["name"] for item in manifests.of("Deployment", "StatefulSet", "DaemonSet")}
    assert {name for name in names if not _logs_json(manifests, name)} <= PLAIN_LOGS.keys()


def _logs_json(manifests: Manifests, name: str) -> bool:
    """Whether a flag, a variable or a file of a program asks for it."""
    flags = manifests.container(name).get("args", [])
    variables = [f"{key}={value}" for key, value in manifests.env(name).items()]
    files = [
        text
        for item in manifests.of("ConfigMap")
        if item["metadata"]["labels"].get("app") == name
        for text in item["data"].values()
    ]
    return any(JSON_LOGS.search(text) for text in (*flags, *variables, *files))


def requests(manifests: Manifests) -> Counter[str]:
    """What the scheduler needs where everything of a file runs at once."""
    totals: Counter[str] = Counter()
    for item in manifests.of(*POD_KINDS):
        pod = item["spec"]["template"]["spec"]
        for resource, size in (("cpu", millicores), ("memory", byte_count)):
            running = sum(size(c["resources"]["requests"][resource]) for c in pod["containers"])
            starting = max((size(c["resources"]["requests"][resource]) for c in pod.get("initContainers", [])), default=0)
            totals[resource] += max(running, starting) * item["spec"].get("replicas", 1)
    return totals


def test_dev_fits_a_small_node() -> None:
    totals = requests(environment("dev"))
    assert totals["cpu"] < 1500
    assert totals["memory"] < byte_count("6Gi")


def test_dev_with_logs_fits_a_usual_node() -> None:
    totals = requests(synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].but(observability={"logs": {}}))))
    assert totals["cpu"] < 4000
    assert totals["memory"] < byte_count("16Gi")


def seeds(manifests: Manifests, name: str) -> tuple[Any, Any, Any]:
    (port,) = [port for port in manifests.find("Service", name)["spec"]["ports"] if port["name"] == "http"]
    replicas = manifests.find("HorizontalPodAutoscaler", name)["spec"]["minReplicas"]
    container = manifests.container(name, manifests.pod(name)["containers"][0]["name"])
    (target,) = [p["containerPort"] for p in container["ports"] if p["name"] == port["targetPort"]]
    return replicas, port["port"], target


def test_the_seeds_numbers_are_the_minimum() -> None:
    manifests = environment("onprem")
    assert seeds(manifests, "open-webui") == (3, 80, 8080)
    assert seeds(manifests, "langfuse") == (2, 9090, 9090)
    assert seeds(manifests, "litellm") == (2, 8081, 8081)
    assert seeds(manifests, "custom-server") == (2, 5000, 5000)
