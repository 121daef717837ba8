"""Secrets from a store, and the list of all Secrets."""

from typing import Any

import pytest
from cdk8s import App
from pydantic import ValidationError

from constructs_lib.core.traits.external_secrets import FORMS
from constructs_lib.core.values.secrets import SecretsProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.secret_list import SecretEntry, secret_entries, table
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Manifests, synth
from tests import crds

STORE = {"source": "external", "external": {"store": "vault", "remote": "llm/{namespace}/{secret}"}}
OWN = {
    "image_pull_secrets": ["registry"],
    "litellm": {"models": [{"name": "a", "model": "openai/a", "api_key": {"name": "providers", "key": "openai"}}]},
    "domain": "llm.example.com",
    "ingress_controller": {"tls": {"secret": "wildcard"}},
}


def platform(secrets: dict[str, Any], **changes: Any) -> LLMPlatform:
    return LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(secrets=secrets, **OWN, **changes))


def external(secrets: dict[str, Any], **changes: Any) -> Manifests:
    return Manifests(synth(platform(secrets, **changes)).of("ExternalSecret"))


def entries(secrets: dict[str, Any], **changes: Any) -> dict[str, SecretEntry]:
    return {f"{entry.secret}/{entry.key}": entry for entry in secret_entries(platform(secrets, **changes))}


@pytest.fixture(scope="module")
def from_store() -> Manifests:
    return synth(platform(STORE))


@pytest.fixture(scope="module")
def generated() -> Manifests:
    return synth(platform({}))


@pytest.fixture(scope="module")
def listed() -> dict[str, SecretEntry]:
    return entries({})


# ---- ExternalSecrets ------------------------------------------------------------------------------------------------


def test_every_key_that_would_be_generated_comes_from_the_store(generated: Manifests, from_store: Manifests) -> None:
    wanted = {argument.split("=")[0] for argument in generated.container("secret-generator")["args"]}
    made = {
        f"{item['metadata']['name']}/{each['secretKey']}"
        for item in from_store.of("ExternalSecret")
        for each in item["spec"]["data"]
    }
    assert wanted <= made
    assert made - wanted == {"providers/openai", "registry/.dockerconfigjson", "wildcard/tls.crt", "wildcard/tls.key"}


def test_the_library_makes_no_secret_and_no_generator(from_store: Manifests) -> None:
    assert not from_store.names("Secret")
    assert not [name for name in from_store.names("Job") if "secret-generator" in name]


def test_each_value_has_its_path_in_the_store(from_store: Manifests) -> None:
    spec = from_store.find("ExternalSecret", "litellm")["spec"]
    assert spec["secretStoreRef"] == {"kind": "ClusterSecretStore", "name": "vault"}
    assert {each["secretKey"]: each["remoteRef"] for each in spec["data"]} == {
        key: {"key": "llm/llm-platform/litellm", "property": key} for key in ("master-key", "salt-key")
    }


def test_a_store_without_fields_has_a_path_for_each_key() -> None:
    store = {"store": "aws", "kind": "SecretStore", "remote": "llm/{secret}/{key}", "property": None, "refresh_minutes": 5}
    spec = external({**STORE, "external": store}).find("ExternalSecret", "valkey")["spec"]
    assert spec["data"] == [{"secretKey": "password", "remoteRef": {"key": "llm/valkey/password"}}]
    assert (spec["secretStoreRef"]["kind"], spec["refreshInterval"]) == ("SecretStore", "5m0s")


def test_forms_of_values_are_told_where_the_values_are_asked_for(from_store: Manifests) -> None:
    annotations = from_store.find("ExternalSecret", "langfuse")["metadata"]["annotations"]
    assert "public-key: 'pk-lf-' and 32 hex characters" in annotations[FORMS]


@pytest.mark.parametrize(
    ("name", "template"),
    [
        ("wildcard", {"type": "kubernetes.io/tls"}),
        ("registry", {"type": "kubernetes.io/dockerconfigjson"}),
        ("litellm", None),
    ],
)
def test_secrets_of_certificates_and_registries_have_their_types(name: str, template: Any, from_store: Manifests) -> None:
    assert from_store.find("ExternalSecret", name)["spec"]["target"].get("template") == template


def test_a_secret_that_you_create_is_not_read_from_the_store() -> None:
    made = external({**STORE, "existing": {"providers": ["openai"], "valkey": ["password"]}})
    assert not {"providers", "valkey"} & made.names("ExternalSecret")


def test_a_secret_that_you_create_must_have_all_keys() -> None:
    with pytest.raises(RuntimeError, match=r"Secret 'litellm' with key 'salt-key' \('sk-' and 40 alphanumeric characters\) is not"):
        external({**STORE, "existing": {"litellm": ["master-key"]}})


def test_a_secret_that_cert_manager_fills_is_not_read_from_the_store() -> None:
    made = external(STORE, open_webui={"exposure": {"kind": "default", "host": "a.example.com", "tls": {"cluster_issuer": "acme"}}})
    assert "open-webui-tls" not in made.names("ExternalSecret")


def test_the_operators_schema_accepts_every_object(from_store: Manifests) -> None:
    for item in from_store.of("ExternalSecret"):
        crds.validate(item)


@pytest.mark.parametrize(
    ("secrets", "message"),
    [
        ({"source": "external"}, "external: is required with source 'external'; name the store"),
        ({"external": {"store": "vault"}}, "external: a store is named, but source is 'generated'"),
        ({"source": "external", "external": {"store": "a", "remote": "llm"}}, "remote: has no {secret}, so all Secrets would"),
        ({"source": "external", "external": {"store": "a", "property": None}}, "remote: has no {key}, so all keys of a Secret"),
        (
            {"source": "external", "external": {"store": "a", "remote": "llm/{name}"}},
            "'llm/{name}' is not a path",
        ),
    ],
)
def test_a_store_that_cannot_tell_values_apart_is_rejected(secrets: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message.replace("{", r"\{")):
        SecretsProps.model_validate(secrets)


# ---- the list -------------------------------------------------------------------------------------------------------


def test_the_list_has_every_key_that_a_pod_reads(generated: Manifests, listed: dict[str, SecretEntry]) -> None:
    used = {
        f"{variable['valueFrom']['secretKeyRef']['name']}/{variable['valueFrom']['secretKeyRef']['key']}"
        for item in generated.of("Deployment", "StatefulSet", "Job")
        for container in _containers(item)
        for variable in container.get("env", [])
        if "secretKeyRef" in variable.get("valueFrom", {})
    }
    assert used <= listed.keys()


def _containers(item: dict[str, Any]) -> list[dict[str, Any]]:
    pod = item["spec"]["template"]["spec"]
    return [*pod["containers"], *pod.get("initContainers", [])]


def test_the_list_tells_form_source_and_readers(listed: dict[str, SecretEntry]) -> None:
    found = listed
    assert found["postgres-langfuse/password"].form == "40 alphanumeric characters"
    assert {"langfuse", "langfuse-worker", "langfuse-migration"} <= set(found["postgres-langfuse/password"].readers)
    assert (found["litellm/master-key"].filled_by, found["providers/openai"].filled_by) == ("Job", "you")
    assert found["registry/.dockerconfigjson"].readers == ("kubelet",)
    assert "exposure of litellm" in found["wildcard/tls.key"].readers
    assert {entry.filled_by for entry in entries(STORE).values()} == {"store"}


def test_a_certificate_of_cert_manager_is_its_own() -> None:
    found = entries({}, open_webui={"exposure": {"kind": "default", "host": "a.example.com", "tls": {"cluster_issuer": "acme"}}})
    assert found["open-webui-tls/tls.crt"].filled_by == "controller"


def test_the_table_has_a_line_for_each_key(listed: dict[str, SecretEntry]) -> None:
    assert len(table(listed.values()).splitlines()) == len(listed) + 1
