"""PostgreSQL made by CloudNativePG: its Cluster, its policies, and the Jobs that create databases in it."""

from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib import ENVIRONMENTS, LLMPlatform
from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.values.pods import PodProps
from constructs_lib.core.values.secrets import SecretsProps
from constructs_lib.stores.postgres import CnpgPostgres, CnpgPostgresProps
from constructs_lib.testing import Manifests, synth
from tests.crds import schemas, validate

PROPS: dict[str, Any] = {"kind": "cnpg", "volume": {"size": "50Gi", "storage_class": "fast"}}
CLUSTER = ("postgresql.cnpg.io/v1", "Cluster")


def postgres(chart: Chart, **changes: Any) -> CnpgPostgres:
    return CnpgPostgres(chart, "postgres", CnpgPostgresProps.model_validate({**PROPS, **changes}))


def spec(manifests: Manifests) -> dict[str, Any]:
    return manifests.find("Cluster", "postgres")["spec"]


def test_the_operator_makes_three_servers_by_default(chart: Chart) -> None:
    postgres(chart)
    made = spec(synth(chart))
    assert made["instances"] == 3
    assert made["storage"] == {"size": "50Gi", "storageClass": "fast"}
    assert made["postgresql"]["parameters"] == {"max_connections": "300"}
    assert "imageName" not in made


def test_a_primary_does_not_wait_for_clients_that_keep_their_connections(chart: Chart) -> None:
    postgres(chart)
    assert spec(synth(chart))["smartShutdownTimeout"] == 0


def test_a_job_creates_a_database_as_the_operators_superuser(chart: Chart) -> None:
    database = postgres(chart).database("open-webui", extensions=("vector",))
    assert (database.host, database.ssl_mode) == ("postgres-rw.llm", "require")
    env = synth(chart).env("postgres-open-webui")
    assert env["PGPASSWORD"] == "secret:postgres-superuser/password"
    assert (env["PGHOST"], env["APP_EXTENSIONS"]) == ("postgres-rw.llm", "vector")


def test_the_servers_reach_each_other_and_the_api_and_the_operator_reaches_them(chart: Chart) -> None:
    postgres(chart).database("litellm")
    manifests = synth(chart)
    assert manifests.edges() >= {
        ("postgres", "postgres", 5432),
        ("postgres", "postgres", 8000),
        ("postgres-litellm", "postgres", 5432),
    }
    policy = manifests.policy("postgres")
    operator = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "cnpg-system"}}}
    ports = {port["port"] for rule in policy["ingress"] if operator in rule["from"] for port in rule["ports"]}
    assert ports == {5432, 8000}
    assert any({"protocol": "TCP", "port": 443} in rule["ports"] for rule in policy["egress"])


def test_the_policy_selects_the_operators_pods(chart: Chart) -> None:
    postgres(chart)
    manifests = synth(chart)
    labels = spec(manifests)["inheritedMetadata"]["labels"]
    assert manifests.policy("postgres")["podSelector"]["matchLabels"].items() <= labels.items()


def test_the_operator_makes_the_service_account(chart: Chart) -> None:
    """One without a token, as every other pod has, would stop the servers."""
    postgres(chart)
    assert not synth(chart).has("ServiceAccount", "postgres")


def test_its_pods_have_the_nodes_and_tolerations_of_the_platform(chart: Chart) -> None:
    configure_chart(chart, pods=PodProps(node_selector={"pool": "db"}, priority_class="high"), image_mirror="mirror.example.com")
    postgres(chart, image="ghcr.io/cloudnative-pg/postgresql:18-standard-trixie")
    made = spec(synth(chart))
    assert (made["affinity"], made["priorityClassName"]) == ({"nodeSelector": {"pool": "db"}}, "high")
    assert made["imageName"] == "mirror.example.com/cloudnative-pg/postgresql:18-standard-trixie"


def test_the_operators_secret_need_not_be_listed(chart: Chart) -> None:
    configure_chart(
        chart, secrets=SecretsProps.model_validate({"source": "existing", "existing": {"postgres-litellm": ["password"]}})
    )
    postgres(chart).database("litellm")
    assert synth(chart)


@pytest.mark.parametrize("name", ["app", "streaming_replica", "postgres"])
def test_names_that_the_operator_uses(chart: Chart, name: str) -> None:
    with pytest.raises(ValueError, match=f"postgres: a database can't be called '{name}'"):
        postgres(chart).database(name)


def test_a_platform_on_cloudnativepg() -> None:
    manifests = synth(LLMPlatform(App(), "cnpg", ENVIRONMENTS["dev"].replace(postgres=PROPS)))
    assert "@postgres-rw.llm-platform:5432/" in manifests.env("litellm")["DATABASE_URL"]
    assert {("litellm", "postgres", 5432), ("postgres-exporter", "postgres", 5432)} <= manifests.edges()
    assert not manifests.has("StatefulSet", "postgres")
    if CLUSTER not in schemas():
        pytest.skip("the schema of CloudNativePG's Cluster is needed")
    validate(manifests.find("Cluster", "postgres"))
