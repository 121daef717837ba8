"""A company's certificate authority: every container trusts it besides the public ones."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch

from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.traits.connect import connect
from constructs_lib.core.values.ca import BUNDLE, GIVEN, VARIABLES, CaProps
from constructs_lib.core.values.secrets import SecretsProps
from constructs_lib.core.workloads.trust import MAKE_BUNDLE, PUBLIC
from constructs_lib.observability.logstash.eck import PREPARATION
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import DEV, ONPREM, PlatformProps
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps
from constructs_lib.stores.valkey import Valkey
from constructs_lib.testing import Manifests, Object, synth
from tests.observability.eck.made_by_eck import unfolded

CA = CaProps(config_map="company-ca", key="root.pem")
ECK = ONPREM.replace(observability={"logs": {"kind": "eck"}})
ACCOUNT = {"username": "app", "password": {"name": "stores", "key": "password"}}
MANAGED = {
    "kind": "external",
    "host": "db.example.com",
    "databases": {
        name: {"database": name.replace("-", "_"), **ACCOUNT} for name in ("litellm", "langfuse", "open-webui", "monitoring")
    },
}


def platform(props: PlatformProps) -> Manifests:
    return unfolded(synth(LLMPlatform(App(), "test", props)))


def pods(manifests: Manifests) -> dict[str, Object]:
    kinds = ("Deployment", "StatefulSet", "DaemonSet", "Job")
    return {item["metadata"]["labels"]["app"]: item["spec"]["template"]["spec"] for item in manifests.of(*kinds)}


@pytest.mark.parametrize("environment", [ONPREM, ECK], ids=["onprem", "eck"])
def test_every_container_trusts_it(environment: PlatformProps) -> None:
    for name, pod in pods(platform(environment.replace(ca=CA))).items():
        assert {"name": "company-ca", "configMap": {"name": "company-ca", "items": [{"key": "root.pem", "path": "ca.crt"}]}} in pod[
            "volumes"
        ]
        others = [container for container in [*pod["initContainers"], *pod["containers"]] if container["name"] != "trust"]
        for container in others:
            if container["name"] == PREPARATION:  # ECK's own
                continue
            env = {variable["name"]: variable.get("value") for variable in container["env"]}
            assert env.items() >= VARIABLES.items(), (name, container["name"])
            assert {"name": "trusted-ca", "mountPath": "/etc/trusted-ca", "readOnly": True} in container["volumeMounts"]


def test_the_bundle_is_made_before_anything_waits() -> None:
    waits = platform(DEV.replace(ca=CA)).waits("litellm")
    assert waits[0] == "trust"
    assert "schema-gate" in waits


def test_without_it_nothing_changes(chart: Chart) -> None:
    Valkey(chart, "valkey")
    pod = synth(chart).pod("valkey")
    assert "initContainers" not in pod
    assert all(volume["name"] != "trusted-ca" for volume in pod["volumes"])


def test_a_migration_of_the_same_version_stays_done() -> None:
    versions = [platform(DEV.replace(ca=ca)).env("litellm", "schema-gate")["SCHEMA_VERSION"] for ca in (CA, None)]
    assert versions[0] == versions[1]


def test_a_variable_of_a_user_wins() -> None:
    env = platform(DEV.replace(ca=CA, litellm={"env": {"SSL_CERT_FILE": "/mine"}})).env("litellm")
    assert (env["SSL_CERT_FILE"], env["REQUESTS_CA_BUNDLE"]) == ("/mine", BUNDLE)


def test_a_secret_is_listed_where_secrets_are() -> None:
    into = Chart(App(), "test", namespace="llm")
    configure_chart(into, ca=CaProps(secret="company-ca"), secrets=SecretsProps(source="existing"))
    Valkey(into, "valkey")
    with pytest.raises(RuntimeError, match=r"Secret 'company-ca' with key 'ca\.crt' is not among secrets.existing"):
        synth(into)


# ---- the bundle -----------------------------------------------------------------------------------------------------


def run(folder: Path, given: str) -> subprocess.CompletedProcess[str]:
    (folder / "given").write_text(given)
    (folder / "public").write_text("-----BEGIN CERTIFICATE-----\npublic\n-----END CERTIFICATE-----")
    script = MAKE_BUNDLE.replace(GIVEN, f"{folder}/given").replace(PUBLIC, f"{folder}/public").replace(BUNDLE, f"{folder}/bundle")
    return subprocess.run(["sh", "-ec", script], capture_output=True, text=True, check=False)


def test_the_bundle_has_the_public_authorities_and_the_given_ones(tmp_path: Path) -> None:
    assert run(tmp_path, "-----BEGIN CERTIFICATE-----\nours\n-----END CERTIFICATE-----\n").returncode == 0
    lines = (tmp_path / "bundle").read_text().splitlines()
    assert [line for line in lines if "-" not in line and line] == ["public", "ours"]
    assert "-----END CERTIFICATE-----" in lines  # a file without a line break at its end doesn't run into the next


def test_a_file_without_certificates_is_an_error(tmp_path: Path) -> None:
    failed = run(tmp_path, "0\x82\x03\x01")
    assert failed.returncode == 1
    assert "no certificate in PEM" in failed.stdout


# ---- PostgreSQL -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["verify-ca", "verify-full"])
def test_certificates_of_postgres_are_verified_from_psql_to_prisma(mode: str) -> None:
    manifests = platform(DEV.replace(ca=CA, postgres={**MANAGED, "ssl_mode": mode}))
    for prisma in ("litellm", "langfuse", "langfuse-worker"):
        assert manifests.env(prisma)["DATABASE_URL"].endswith("?sslmode=require&sslaccept=strict")
    migration = next(each for each in manifests.pod("litellm-migration")["initContainers"] if each["name"] == "litellm")
    assert any(variable.get("value", "").endswith("sslaccept=strict") for variable in migration["env"])
    chat = manifests.env("open-webui")
    assert chat["DATABASE_URL"].endswith(f"?sslmode={mode}")
    assert chat["PGSSLROOTCERT"] == BUNDLE
    for name, wait in {"litellm": "schema-gate", "open-webui-migration": "wait-for-postgres-open-webui"}.items():
        env = manifests.env(name, wait)
        assert (env["PGSSLMODE"], env["PGSSLROOTCERT"]) == (mode, BUNDLE)
    exporter = manifests.env("postgres-exporter")
    assert exporter["DATA_SOURCE_URI"].endswith(f"?sslmode={mode}")
    assert exporter["PGSSLROOTCERT"] == BUNDLE


def test_require_verifies_nothing_although_there_is_an_authority() -> None:
    manifests = platform(DEV.replace(ca=CA, postgres={**MANAGED, "ssl_mode": "require"}))
    assert manifests.env("litellm")["DATABASE_URL"].endswith("?sslmode=require")
    assert "PGSSLROOTCERT" not in manifests.env("open-webui") | manifests.env("litellm", "schema-gate")


def test_a_wait_of_a_foreign_workload_trusts_it_too(chart: Chart) -> None:
    configure_chart(chart, ca=CA)
    props: dict[str, Any] = {**MANAGED, "ssl_mode": "verify-full"}
    database = ExternalPostgres(chart, "postgres", ExternalPostgresProps.model_validate(props)).database("litellm")
    tool = ApiObject(chart, "tool", api_version="apps/v1", kind="Deployment", metadata=ApiObjectMetadata(name="tool"))
    labels = {"app": "tool"}
    template: Object = {"metadata": {"labels": labels}, "spec": {"containers": [{"name": "tool", "image": "tool:1"}]}}
    tool.add_json_patch(JsonPatch.add("/spec", {"selector": {"matchLabels": labels}, "template": template}))
    connect(tool, database, wait=True)
    pod = synth(chart).pod("tool")
    trust, wait = pod["initContainers"]
    assert (trust["name"], wait["name"]) == ("trust", "wait-for-postgres-litellm")
    assert {"name": "trusted-ca", "mountPath": "/etc/trusted-ca", "readOnly": True} in wait["volumeMounts"]
    assert {volume["name"] for volume in pod["volumes"]} == {"company-ca", "trusted-ca"}
    assert trust["resources"]["limits"]["memory"]
