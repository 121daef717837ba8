"""Rules for all objects of whole platforms."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from constructs_lib.core.values.quantities import byte_count, millicores
from constructs_lib.core.wiring.policy import PRIVATE_RANGES, PRIVATE_RANGES_IPV6
from constructs_lib.testing import POD_KINDS, Manifests, Object
from tests.kubernetes import validate
from tests.observability.eck.made_by_eck import RESOURCES
from tests.platforms import platform, with_workloads

NODE_AGENTS = {"filebeat", "node-exporter"}
"""Programs that must see their node, and so run apart from everything else."""
API_SERVER, KUBELET, NODE_EXPORTER = {443, 6443}, {10250}, {9100}
ON_NODES = {
    "secret-generator": API_SERVER,
    "kube-state-metrics": API_SERVER,
    "filebeat": API_SERVER,
    "ingress-controller": API_SERVER,
    "prometheus": API_SERVER | KUBELET | NODE_EXPORTER,
}
"""Workloads that may reach nodes, which may have any address, and their ports."""
WITH_LINKS = {"langfuse": {443}, "langfuse-worker": {443}}
"""Workloads that reach the object store by the links they give to browsers: its public address, and the port."""
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
"""Workloads that are not asked for JSON logs, and the reason."""


@pytest.fixture(params=["dev", "onprem", "eck", "ingress"], name="manifests")
def every_platform(request: pytest.FixtureRequest) -> Manifests:
    return with_workloads(request.param)


@pytest.fixture(params=["dev", "onprem", "ingress"], name="complete")
def complete_platform(request: pytest.FixtureRequest) -> Manifests:
    """Platforms that have all pods, Secrets and configuration files of their programs in their own file."""
    return platform(request.param)


def template(item: Object) -> Object:
    spec = item["spec"]["jobTemplate"]["spec"] if item["kind"] == "CronJob" else item["spec"]
    return spec["template"]


def pods(manifests: Manifests) -> Iterator[Object]:
    for item in manifests.of(*POD_KINDS):
        yield template(item)["spec"]


def containers(manifests: Manifests) -> Iterator[Object]:
    for pod in pods(manifests):
        yield from containers_of(pod)


def containers_of(pod: Object) -> list[Object]:
    return [*pod["containers"], *pod.get("initContainers", [])]


@pytest.mark.parametrize("name", ["dev", "onprem", "eck", "ingress"])
def test_objects_are_valid(name: str) -> None:
    validate(item for item in platform(name) if item["kind"] not in RESOURCES)


def test_no_two_objects_have_one_name(manifests: Manifests) -> None:
    names = Counter((item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in manifests)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_reference_resolves_in_its_namespace(complete: Manifests) -> None:
    known = {(item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in complete}
    for item in complete.of(*POD_KINDS):
        references = set(_references(template(item)["spec"]))
        assert {(kind, item["metadata"]["namespace"], name) for kind, name in references} <= known


def _references(pod: Object) -> Iterator[tuple[str, str]]:
    yield "ServiceAccount", pod["serviceAccountName"]
    yield from (("ConfigMap", volume["configMap"]["name"]) for volume in pod.get("volumes", []) if "configMap" in volume)
    yield from (("Secret", reference["name"]) for reference in _secret_keys(pod))


def _secret_keys(pod: Object) -> Iterator[Object]:
    for container in containers_of(pod):
        for variable in container.get("env", []):
            if reference := variable.get("valueFrom", {}).get("secretKeyRef"):
                yield reference


def test_every_secret_key_in_use_is_generated(complete: Manifests) -> None:
    made = {argument.split("=")[0] for argument in complete.container("secret-generator")["args"]}
    used = {f"{reference['name']}/{reference['key']}" for pod in pods(complete) for reference in _secret_keys(pod)}
    assert used <= made


def test_no_secret_holds_a_value(manifests: Manifests) -> None:
    assert [item for item in manifests.of("Secret") if "data" in item or "stringData" in item] == []


def test_no_variable_holds_a_literal_secret(manifests: Manifests) -> None:
    secretive = re.compile(r"(PASSWORD|PASS|SECRET|_KEY|_KEYS|SALT|TOKEN|AUTH)$")
    references = re.compile(r"(\$\([A-Z0-9_]+\);?)+|[Tt]rue|[Ff]alse")
    literal = [
        f"{container['name']}.{variable['name']}"
        for container in containers(manifests)
        for variable in container.get("env", [])
        if secretive.search(variable["name"]) and not references.fullmatch(variable.get("value", "true"))
    ]
    assert literal == []


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
        assert not {"hostNetwork", "hostPID", "hostIPC"} & pod.keys()
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


def test_every_container_has_requests_and_limits(complete: Manifests) -> None:
    for container in containers(complete):
        for kind in ("requests", "limits"):
            assert set(container["resources"][kind]) == {"cpu", "memory", "ephemeral-storage"}


def test_every_server_has_three_probes_with_time_to_answer(manifests: Manifests) -> None:
    for item in manifests.of("Deployment", "StatefulSet"):
        for container in template(item)["spec"]["containers"]:
            for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
                assert container[probe]["timeoutSeconds"] >= 3


def test_every_pod_is_covered_by_a_policy_of_its_own(manifests: Manifests) -> None:
    covered = [policy["spec"]["podSelector"].get("matchLabels") for policy in manifests.of("NetworkPolicy")]
    for item in manifests.of(*POD_KINDS):
        labels = template(item)["metadata"]["labels"]
        assert [selector for selector in covered if selector and selector.items() <= labels.items()]


def test_every_namespace_denies_what_no_policy_permits(manifests: Manifests) -> None:
    policies = manifests.of("NetworkPolicy")
    denied = {policy["metadata"]["namespace"] for policy in policies if policy["spec"]["podSelector"] == {}}
    assert denied == manifests.names("Namespace")


def test_a_namespace_comes_before_its_objects(manifests: Manifests) -> None:
    places = [item["metadata"].get("namespace", item["metadata"]["name"]) for item in manifests]
    first = [manifests[places.index(name)]["kind"] for name in manifests.names("Namespace")]
    assert set(first) == {"Namespace"}


EVERY_ADDRESS, PRIVATE = ("0.0.0.0/0", "::/0"), (set(PRIVATE_RANGES), set(PRIVATE_RANGES_IPV6))


def test_only_those_who_talk_to_nodes_may_leave_for_any_address(manifests: Manifests) -> None:
    for policy in manifests.of("NetworkPolicy"):
        for rule in policy["spec"].get("egress", []):
            for block in (peer["ipBlock"] for peer in rule.get("to", []) if "ipBlock" in peer):
                if block["cidr"] in EVERY_ADDRESS and set(block.get("except", [])) not in PRIVATE:
                    assert {port["port"] for port in rule["ports"]} <= (ON_NODES | WITH_LINKS)[policy["metadata"]["name"]]


def test_selectors_find_exactly_their_own_pods(manifests: Manifests) -> None:
    templates = {item["metadata"]["name"]: template(item)["metadata"]["labels"] for item in manifests.of(*POD_KINDS)}
    for item in manifests.of("Deployment", "StatefulSet"):
        selector = item["spec"]["selector"]["matchLabels"]
        assert set(selector) == {"app", "app.kubernetes.io/instance"}
        assert [name for name, labels in templates.items() if selector.items() <= labels.items()] == [item["metadata"]["name"]]


def test_the_shutdown_hook_ends_before_the_pod_is_killed(manifests: Manifests) -> None:
    for item in manifests.of("Deployment", "StatefulSet"):
        pod = template(item)["spec"]
        for container in pod["containers"]:
            drain = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
            assert drain < pod["terminationGracePeriodSeconds"]


def test_config_maps_fit_a_client_side_apply(manifests: Manifests) -> None:
    for item in manifests.of("ConfigMap"):
        assert len(str(item["data"])) < 256 * 1024


def test_programs_log_json_if_they_can(complete: Manifests) -> None:
    names = {item["metadata"]["name"] for item in complete.of("Deployment", "StatefulSet", "DaemonSet")}
    assert {name for name in names if not _logs_json(complete, name)} <= PLAIN_LOGS.keys()


def _logs_json(manifests: Manifests, name: str) -> bool:
    """Returns whether a flag, a variable or a file of a program asks for JSON."""
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
    """Returns what the scheduler needs if everything in a file runs at once."""
    totals: Counter[str] = Counter()
    for item in (each for each in manifests.of(*POD_KINDS) if not each["spec"].get("suspend")):
        pod = template(item)["spec"]
        for resource, size in (("cpu", millicores), ("memory", byte_count)):
            running = sum(size(c["resources"]["requests"][resource]) for c in pod["containers"])
            starting = max((size(c["resources"]["requests"][resource]) for c in pod.get("initContainers", [])), default=0)
            totals[resource] += max(running, starting) * item["spec"].get("replicas", 1)
    return totals


def test_dev_fits_a_small_node() -> None:
    totals = requests(platform("dev"))
    assert totals["cpu"] < 1500
    assert totals["memory"] < byte_count("6500Mi")


def test_dev_with_logs_fits_a_usual_node() -> None:
    totals = requests(platform("dev-with-logs"))
    assert totals["cpu"] < 4000
    assert totals["memory"] < byte_count("16Gi")


def seeds(manifests: Manifests, name: str) -> tuple[Any, Any, Any]:
    (port,) = [port for port in manifests.find("Service", name)["spec"]["ports"] if port["name"] == "http"]
    replicas = manifests.find("HorizontalPodAutoscaler", name)["spec"]["minReplicas"]
    container = manifests.container(name, manifests.pod(name)["containers"][0]["name"])
    (target,) = [p["containerPort"] for p in container["ports"] if p["name"] == port["targetPort"]]
    return replicas, port["port"], target


def test_the_seeds_numbers_are_the_minimum() -> None:
    manifests = platform("onprem")
    assert seeds(manifests, "open-webui") == (3, 80, 8080)
    assert seeds(manifests, "langfuse") == (2, 9090, 9090)
    assert seeds(manifests, "litellm") == (2, 8081, 8081)
    assert seeds(manifests, "custom-server") == (2, 5000, 5000)
