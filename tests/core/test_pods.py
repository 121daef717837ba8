"""Settings of pods: of a whole platform, and of one application with its Jobs."""

from typing import Any

import pytest
from cdk8s import App, Chart
from constructs import Construct

from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.pods import PodProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import DEV, ONPREM, PlatformProps
from constructs_lib.stores.postgres import Postgres, PostgresProps
from constructs_lib.testing import Manifests, Object, synth
from tests.observability.eck.made_by_eck import unfolded

POOL = PodProps.model_validate(
    {
        "env": {"REGION": "eu"},
        "pod_labels": {"team": "ai", "tier": "platform"},
        "pod_annotations": {"sidecar.istio.io/inject": "false"},
        "node_selector": {"pool": "llm"},
        "tolerations": [{"key": "llm", "operator": "Exists"}],
        "affinity": {"node_affinity": {"required": [{"key": "kubernetes.io/arch", "values": ["amd64"]}]}},
        "priority_class": "platform",
        "runtime_class": "gvisor",
        "host_aliases": {"10.0.0.8": ["idp.company.com", "mail.company.com"]},
    }
)
ECK = ONPREM.replace(observability={"logs": {"kind": "eck"}})
NODE_AGENTS = {"filebeat", "node-exporter"}


def platform(props: PlatformProps) -> Manifests:
    return unfolded(synth(LLMPlatform(App(), "test", props)))


def templates(manifests: Manifests) -> dict[str, Object]:
    kinds = ("Deployment", "StatefulSet", "DaemonSet", "Job")
    return {item["metadata"]["labels"]["app"]: item["spec"]["template"] for item in manifests.of(*kinds)}


def programs(template: Object) -> list[Object]:
    """The containers that aren't init containers of this library."""
    return [*template["spec"]["containers"], *template["spec"].get("initContainers", [])]


def postgres(chart: Construct, **settings: Any) -> Postgres:
    made = Postgres(chart, "postgres", PostgresProps().replace(**settings))
    made.database("app")
    return made


@pytest.mark.parametrize("environment", [ONPREM, ECK], ids=["onprem", "eck"])
def test_settings_of_the_platform_reach_every_pod(environment: PlatformProps) -> None:
    for name, template in templates(platform(environment.replace(pods=POOL))).items():
        spec = template["spec"]
        assert template["metadata"]["labels"]["team"] == "ai", name
        assert template["metadata"]["annotations"]["sidecar.istio.io/inject"] == "false", name
        assert spec["priorityClassName"] == "platform", name
        assert spec["hostAliases"] == [{"ip": "10.0.0.8", "hostnames": ["idp.company.com", "mail.company.com"]}], name
        assert {"key": "llm", "operator": "Exists"} in spec["tolerations"], name
        assert any({"name": "REGION", "value": "eu"} in container.get("env", []) for container in programs(template)), name


def test_node_agents_run_on_every_node_all_the_same() -> None:
    made = templates(platform(ONPREM.replace(pods=POOL)))
    assert made.keys() >= NODE_AGENTS
    for name, template in made.items():
        choices = {"nodeSelector", "affinity", "runtimeClassName"} & template["spec"].keys()
        assert choices == (set() if name in NODE_AGENTS else {"nodeSelector", "affinity", "runtimeClassName"}), name
        assert name not in NODE_AGENTS or {"operator": "Exists"} in template["spec"]["tolerations"]


def test_selectors_dont_change_with_labels_of_users() -> None:
    for item in platform(DEV.replace(pods=POOL)).of("Deployment", "StatefulSet"):
        assert item["spec"]["selector"]["matchLabels"].keys() == {"app", "app.kubernetes.io/instance"}


def test_settings_of_an_application_reach_its_jobs(chart: Chart) -> None:
    postgres(chart, tolerations=[{"key": "stores", "operator": "Exists"}], env={"TZ": "UTC"})
    manifests = synth(chart)
    for name in ("postgres", "postgres-app"):
        assert manifests.pod(name)["tolerations"] == [{"key": "stores", "operator": "Exists"}]
        assert manifests.env(name)["TZ"] == "UTC"
    assert "tolerations" not in manifests.pod("test-secret-generator")


def test_a_migration_and_a_key_run_where_their_application_does() -> None:
    made = templates(platform(DEV.replace(litellm={"tolerations": [{"key": "gpu", "operator": "Exists"}]})))
    tolerating = {name for name, template in made.items() if "tolerations" in template["spec"]}
    assert tolerating == {name for name in made if name.partition("-")[0] == "litellm"}


def test_an_application_adds_to_the_platform_and_replaces_single_values(chart: Chart) -> None:
    configure_chart(chart, pods=POOL)
    postgres(
        chart,
        env={"REGION": "us", "MORE": "1"},
        pod_labels={"tier": "stores"},
        node_selector={"disk": "ssd"},
        tolerations=[{"key": "stores", "operator": "Exists"}, {"key": "llm", "operator": "Exists"}],
        affinity={"node_affinity": {"required": [{"key": "disk", "operator": "Exists"}]}},
        priority_class="stores",
    )
    manifests = synth(chart)
    for name in ("postgres", "postgres-app"):
        template, env = templates(manifests)[name], manifests.env(name)
        assert (env["REGION"], env["MORE"]) == ("us", "1")
        assert template["metadata"]["labels"].items() >= {"team": "ai", "tier": "stores"}.items()
        assert template["spec"]["nodeSelector"] == {"pool": "llm", "disk": "ssd"}
        assert [toleration["key"] for toleration in template["spec"]["tolerations"]] == ["llm", "stores"]
        (term,) = template["spec"]["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"][
            "nodeSelectorTerms"
        ]
        assert [expression["key"] for expression in term["matchExpressions"]] == ["kubernetes.io/arch", "disk"]
        assert (template["spec"]["priorityClassName"], template["spec"]["runtimeClassName"]) == ("stores", "gvisor")


def test_affinity_to_pods_is_written_in_the_words_of_kubernetes(chart: Chart) -> None:
    apart = {"required": [{"labels": {"app": "clickhouse"}}], "preferred": [{"labels": {"app": "valkey"}, "weight": 5}]}
    postgres(chart, affinity={"pod_anti_affinity": apart})
    assert synth(chart).pod("postgres")["affinity"] == {
        "podAntiAffinity": {
            "requiredDuringSchedulingIgnoredDuringExecution": [
                {"labelSelector": {"matchLabels": {"app": "clickhouse"}}, "topologyKey": "kubernetes.io/hostname"}
            ],
            "preferredDuringSchedulingIgnoredDuringExecution": [
                {
                    "weight": 5,
                    "podAffinityTerm": {
                        "labelSelector": {"matchLabels": {"app": "valkey"}},
                        "topologyKey": "kubernetes.io/hostname",
                    },
                }
            ],
        }
    }


def test_a_variable_of_a_user_moves_no_schema_gate() -> None:
    def version(settings: Any) -> str:
        return platform(DEV.replace(**settings)).env("litellm", "schema-gate")["SCHEMA_VERSION"]

    assert version({"pods": {"env": {"REGION": "eu"}}}) == version({"litellm": {"env": {"TIER": "1"}}}) == version({})
    assert version({"litellm": {"image": {"tag": "v0.0.1"}}}) != version({})


def test_a_variable_of_the_platform_that_a_program_sets_is_an_error(chart: Chart) -> None:
    configure_chart(chart, pods=PodProps(env={"POSTGRES_USER": "admin"}))
    postgres(chart)
    with pytest.raises(RuntimeError, match=r"pods\.env\.POSTGRES_USER: postgres has another value, which the library sets"):
        synth(chart)


# ---- user ids -------------------------------------------------------------------------------------------------------

IDS = {"runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy", "supplementalGroups"}


@pytest.mark.parametrize("environment", [ONPREM, ECK], ids=["onprem", "eck"])
def test_user_ids_are_left_to_a_cluster_that_assigns_them(monkeypatch: pytest.MonkeyPatch, environment: PlatformProps) -> None:
    def configure(chart: Chart, **settings: Any) -> None:
        settings["cluster"] = settings["cluster"].replace(assigns_user_ids=True)
        configure_chart(chart, **settings)

    monkeypatch.setattr("constructs_lib.platform.configure_chart", configure)
    for name, template in templates(platform(environment)).items():
        pod = template["spec"]
        contexts = [pod["securityContext"], *(container["securityContext"] for container in programs(template))]
        named = {key for context in contexts for key in context} & IDS
        # Only root can read the logs of a node.
        assert named == ({"runAsUser", "runAsGroup"} if name == "filebeat" else set()), name
        assert name in NODE_AGENTS or pod["securityContext"]["runAsNonRoot"] is True, name
