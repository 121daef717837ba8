"""Additions to the pods of one application: ServiceAccount, sidecars, init containers, volumes, devices, budgets."""

from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib.apps.litellm import LiteLLMProxyProps
from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.observability.exporters import KubeStateMetrics, KubeStateMetricsProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import DEV
from constructs_lib.testing import made, synth
from tests.kubernetes import validate

TCP = Probe.tcp("http")
PROXY = {"name": "sql-proxy", "image": "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.18.0", "args": ["--port=5432", "db"]}


def web(chart: Chart, **settings: Any) -> Component:
    props = WorkloadProps.model_validate({"image": "registry.example.com/web:1", **settings})
    probes = Probes(TCP, TCP, TCP)
    server = Component(chart, "web", props, program="web", role="web", ports={"http": Port(8080)}, probes=probes)
    server.add_files("/etc/web", {"web.yaml": "a: b"})
    return server


def errors(**settings: Any) -> str:
    with pytest.raises(RuntimeError) as caught:
        made(lambda chart: web(chart, **settings))
    return str(caught.value)


# ---- containers -----------------------------------------------------------------------------------------------------


def test_a_sidecar_runs_from_before_the_waits_until_after_the_program(chart: Chart) -> None:
    web(chart, sidecars=[PROXY], init_containers=[{"name": "prepare", "image": "registry.example.com/tool:1"}])
    first, last = synth(chart).pod("web")["initContainers"]
    assert (first["name"], first["restartPolicy"], first["args"]) == ("sql-proxy", "Always", ["--port=5432", "db"])
    assert last["name"] == "prepare"
    assert "restartPolicy" not in last


def test_added_containers_are_as_hardened_as_the_program(chart: Chart) -> None:
    web(chart, sidecars=[PROXY])
    manifests = synth(chart)
    sidecar, program = manifests.container("web", "sql-proxy"), manifests.container("web")
    assert sidecar["securityContext"].keys() == program["securityContext"].keys()
    assert {"name": "sql-proxy-tmp", "mountPath": "/tmp"} in sidecar["volumeMounts"]
    assert sidecar["resources"]["limits"]["memory"]


def test_volumes_of_a_sidecar_with_the_longest_name_have_valid_names(chart: Chart) -> None:
    web(chart, sidecars=[{**PROXY, "name": "a" * 63}])
    manifests = synth(chart)
    validate(manifests)
    (mount,) = [each for each in manifests.container("web", "a" * 63)["volumeMounts"] if each["mountPath"] == "/tmp"]
    assert mount["name"] in [volume["name"] for volume in manifests.pod("web")["volumes"]]
    assert DNS_LABEL.accepts(mount["name"])


def test_a_dollar_in_a_sidecar_stays_a_dollar(chart: Chart) -> None:
    web(chart, sidecars=[{**PROXY, "env": {"PRICE": "$(5)", "KEY": {"name": "keys", "key": "a"}}}])
    assert synth(chart).env("web", "sql-proxy") == {"PRICE": "$$(5)", "KEY": "secret:keys/a"}


# ---- volumes --------------------------------------------------------------------------------------------------------

VOLUMES = [
    {"kind": "empty-dir", "name": "cache", "path": "/var/cache/web", "size": "200Mi", "memory": True},
    {"kind": "config-map", "name": "themes", "path": "/themes", "config_map": "company.themes", "read_only": True},
    {"kind": "secret", "name": "licence", "path": "/licence", "secret": "licence"},
    {"kind": "claim", "name": "models", "claim": "models"},
    {
        "kind": "csi", "name": "vault", "path": "/vault", "driver": "secrets-store.csi.k8s.io",
        "attributes": {"secretProviderClass": "web"},
    },
]  # fmt: skip


def test_volumes_of_each_kind_are_mounted_in_the_program(chart: Chart) -> None:
    web(chart, extra_volumes=VOLUMES)
    manifests = synth(chart)
    sources = {volume.pop("name"): volume for volume in manifests.pod("web")["volumes"]}
    assert sources["cache"] == {"emptyDir": {"medium": "Memory", "sizeLimit": "200Mi"}}
    assert sources["themes"] == {"configMap": {"name": "company.themes"}}
    assert sources["licence"] == {"secret": {"secretName": "licence", "defaultMode": 0o440}}
    assert sources["models"] == {"persistentVolumeClaim": {"claimName": "models"}}
    attributes = {"secretProviderClass": "web"}
    assert sources["vault"] == {"csi": {"driver": "secrets-store.csi.k8s.io", "readOnly": True, "volumeAttributes": attributes}}
    mounts = {mount["name"]: mount for mount in manifests.container("web")["volumeMounts"]}
    assert mounts["themes"] == {"name": "themes", "mountPath": "/themes", "readOnly": True}
    assert "models" not in mounts


def test_a_sidecar_sees_a_volume_that_the_program_does_not(chart: Chart) -> None:
    web(chart, extra_volumes=VOLUMES, sidecars=[{**PROXY, "mounts": [{"volume": "models", "path": "/models"}]}])
    assert {"name": "models", "mountPath": "/models"} in synth(chart).container("web", "sql-proxy")["volumeMounts"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"extra_volumes": [{"kind": "empty-dir", "name": "config"}]}, "extra_volumes.0.name: 'config' is the name of another"),
        ({"extra_volumes": [VOLUMES[3], VOLUMES[3]]}, "extra_volumes.1.name: 'models' is the name of another volume"),
        (
            {"extra_volumes": [{"kind": "empty-dir", "name": "a", "path": "/etc/web"}]},
            "extra_volumes.0.path: another volume is mounted at '/etc/web'",
        ),
        (
            {"extra_volumes": [{"kind": "empty-dir", "name": "a", "path": "/a", "memory": True, "size": "100Gi"}]},
            "extra_volumes.0.size: '100Gi' of memory is above the memory_limit '256Mi' of the containers that write to it",
        ),
        (
            {
                "extra_volumes": [{"kind": "empty-dir", "name": "a", "memory": True, "size": "200Mi"}],
                "sidecars": [{**PROXY, "mounts": [{"volume": "a", "path": "/a"}]}],
            },
            "extra_volumes.0.size: '200Mi' of memory is above the memory_limit '128Mi' of the containers that write to it",
        ),
        ({"sidecars": [{**PROXY, "name": "web"}]}, "sidecars.0.name: 'web' is the name of another container"),
        ({"sidecars": [PROXY], "init_containers": [PROXY]}, "init_containers.0.name: 'sql-proxy' is the name of another container"),
        (
            {"sidecars": [{**PROXY, "mounts": [{"volume": "models", "path": "/models"}]}]},
            "sidecars.0.mounts.0.volume: there is no volume 'models'; there are config, tmp",
        ),
    ],
)
def test_additions_that_dont_fit_are_errors(settings: dict[str, Any], message: str) -> None:
    assert message in errors(**settings)


# ---- the rest -------------------------------------------------------------------------------------------------------


def test_annotations_of_the_service_account_are_an_identity(chart: Chart) -> None:
    web(chart, service_account={"annotations": {"eks.amazonaws.com/role-arn": "arn:aws:iam::1:role/web"}})
    annotations = synth(chart).find("ServiceAccount", "web")["metadata"]["annotations"]
    assert annotations == {"eks.amazonaws.com/role-arn": "arn:aws:iam::1:role/web"}


def test_an_existing_service_account_is_used(chart: Chart) -> None:
    web(chart, service_account={"name": "shared.account"})
    manifests = synth(chart)
    assert manifests.pod("web")["serviceAccountName"] == "shared.account"
    assert not manifests.has("ServiceAccount", "web")


def test_an_existing_service_account_gets_the_permissions_of_the_program(chart: Chart) -> None:
    props = KubeStateMetricsProps.model_validate({"service_account": {"name": "shared"}, "namespaces": []})
    KubeStateMetrics(chart, "state", props)
    (binding,) = synth(chart).of("ClusterRoleBinding")
    assert binding["subjects"][0]["name"] == "shared"


def test_a_device_is_requested_by_the_program_and_by_none_of_its_jobs() -> None:
    gpus = DEV.replace(litellm={"resources": {"extended": {"nvidia.com/gpu": 2}}})
    manifests = synth(LLMPlatform(App(), "test", gpus))
    resources = manifests.container("litellm")["resources"]
    assert resources["limits"]["nvidia.com/gpu"] == resources["requests"]["nvidia.com/gpu"] == "2"
    for container in manifests.pod("litellm-migration")["initContainers"]:
        assert "nvidia.com/gpu" not in container["resources"]["limits"]


def test_grace_and_budget_are_those_of_the_settings(chart: Chart) -> None:
    web(chart, replicas=3, grace_seconds=7, disruption_budget={"min_available": "50%"})
    manifests = synth(chart)
    assert manifests.pod("web")["terminationGracePeriodSeconds"] == 7
    budget = manifests.find("PodDisruptionBudget", "web")["spec"]
    assert (budget["minAvailable"], "maxUnavailable" in budget) == ("50%", False)


def test_without_a_budget_there_is_none(chart: Chart) -> None:
    web(chart, replicas=3, disruption_budget=None)
    assert not synth(chart).of("PodDisruptionBudget")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"replicas": 3, "disruption_budget": {"min_available": 3}}, "disruption_budget.min_available: keeps all pods of the 3"),
        (
            {"replicas": 2, "disruption_budget": {"min_available": "60%"}},
            "disruption_budget.min_available: keeps all pods of the 2",
        ),
        ({"grace_seconds": 5}, "grace_seconds: must be above 5: the program serves so long"),
    ],
)
def test_a_pod_that_can_never_stop_well_is_an_error(settings: dict[str, Any], message: str) -> None:
    assert message in errors(**settings)


def test_a_budget_counts_the_fewest_pods_of_an_autoscaler() -> None:
    scaled = {"autoscaling": {"min_replicas": 2, "max_replicas": 9}, "disruption_budget": {"min_available": 2}}
    assert "keeps all pods of the 2" in errors(**scaled)


def test_props_of_applications_take_all_of_it() -> None:
    props = LiteLLMProxyProps.model_validate(
        {"sidecars": [PROXY], "extra_volumes": VOLUMES, "resources": {"extended": {"a.b/c": 1}}}
    )
    assert props.sidecars[0].name == "sql-proxy"
    assert props.resources.extended == {"a.b/c": 1}
