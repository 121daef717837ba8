"""A cluster made with kubeadm."""

import base64
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib.clusters.kubeadm.api_server import KEY_PLACEHOLDER
from constructs_lib.clusters.kubeadm.readme import DISCOVERY
from tests.clusters.examples import files, props
from tests.clusters.validators import documents, of_kind, reads

KEY = base64.b64encode(bytes(range(32))).decode()


def document(name: str, kind: str, **changes: Any) -> dict[str, Any]:
    (found,) = of_kind(files("kubeadm", **changes)[name], kind)
    return found


# ---- what reads them ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["init.yaml", "join-control-plane.yaml", "join-workers.yaml", "join-gpu.yaml"])
def test_kubeadm_takes_the_file(tmp_path: Path, name: str) -> None:
    credentials = tmp_path / "discovery.conf"  # kubeadm looks for it
    credentials.touch()
    assert reads("kubeadm", tmp_path, files("kubeadm")[name].replace(DISCOVERY, str(credentials))) == ""


@pytest.mark.parametrize(
    "networks",
    [{"pods": "10.244.0.0/21"}, {"pods": "11.0.0.0/8"}, {"services": "10.96.0.0/24"}, {"services": "10.96.0.0/12"}],
    ids=str,
)
def test_kubeadm_takes_the_smallest_and_the_largest_ranges(tmp_path: Path, networks: dict[str, str]) -> None:
    assert reads("kubeadm", tmp_path, files("kubeadm", networks=networks)["init.yaml"]) == ""


def test_load_balancers_may_have_a_part_of_the_nodes_range() -> None:
    assert files("kubeadm", load_balancer_addresses=["10.0.9.0/28"])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("podSubnet: 10.244.0.0/16", "podSubnet: 10.244.0.0/25"),
        ("podSubnet: 10.244.0.0/16", "podSubnet: 10.0.0.0/7"),
        ("serviceSubnet: 10.96.0.0/16", "serviceSubnet: 10.96.0.0/11"),
        ("podSubnet: 10.244.0.0/16", "podSubnet: 10.244.0.0"),
        ("clusterName: llm", "clusterNamed: llm"),
        ("controlPlaneEndpoint: api.k8s.example.com:6443", "controlPlaneEndpoint: api.k8s.example.com:99999"),
        ("kubeadm.k8s.io/v1beta4", "kubeadm.k8s.io/v1beta2"),
    ],
)
def test_kubeadm_would_say_what_is_wrong(tmp_path: Path, old: str, new: str) -> None:
    text = files("kubeadm")["init.yaml"]
    assert old in text
    assert reads("kubeadm", tmp_path, text.replace(old, new)) != ""


def test_the_api_server_takes_the_encryption_with_a_key(tmp_path: Path) -> None:
    text = files("kubeadm")["encryption.yaml"].replace(KEY_PLACEHOLDER, KEY)
    assert reads("encryption", tmp_path, text) == ""


@pytest.mark.parametrize(("old", "new"), [(KEY, "dG9vIHNob3J0"), ("secretbox:", "secretbocks:"), ("name: key1", "name: ''")])
def test_the_api_server_would_say_what_is_wrong_with_the_encryption(tmp_path: Path, old: str, new: str) -> None:
    text = files("kubeadm")["encryption.yaml"].replace(KEY_PLACEHOLDER, KEY)
    assert old in text
    assert reads("encryption", tmp_path, text.replace(old, new)) != ""


def test_the_api_server_takes_the_audit_policy(tmp_path: Path) -> None:
    assert reads("audit", tmp_path, files("kubeadm")["audit-policy.yaml"]) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("level: Metadata", "level: Everything"),
        ("- RequestReceived", "- Received"),
        ("/healthz*", "/*/z"),
    ],
)
def test_the_api_server_would_say_what_is_wrong_with_the_audit_policy(tmp_path: Path, old: str, new: str) -> None:
    text = files("kubeadm")["audit-policy.yaml"]
    assert old in text
    assert reads("audit", tmp_path, text.replace(old, new)) != ""


# ---- what they say ------------------------------------------------------------------------------------------------------


def test_the_key_of_secrets_is_made_on_the_machine() -> None:
    made = files("kubeadm")
    assert KEY_PLACEHOLDER in made["encryption.yaml"]
    assert f'sed "s|{KEY_PLACEHOLDER}|$(head -c 32 /dev/urandom | base64)|"' in made["README.md"]


def test_the_api_server_reads_the_files_that_the_readme_installs() -> None:
    server = document("init.yaml", "ClusterConfiguration")["apiServer"]
    mounted = {volume["mountPath"] for volume in server["extraVolumes"] if volume.get("readOnly")}
    arguments = {argument["value"] for argument in server["extraArgs"] if argument["value"].startswith("/etc/")}
    assert arguments == mounted
    assert all(path in files("kubeadm")["README.md"] for path in mounted)


def test_the_audit_log_has_no_contents_of_secrets() -> None:
    rules = document("audit-policy.yaml", "Policy")["rules"]
    about_secrets = [rule for rule in rules if any("secrets" in each.get("resources", []) for each in rule.get("resources", []))]
    assert [rule["level"] for rule in about_secrets] == ["Metadata"]
    first_with_contents = next(index for index, rule in enumerate(rules) if rule["level"] in ("Request", "RequestResponse"))
    assert rules.index(about_secrets[0]) < first_with_contents


def test_nodes_join_with_the_labels_and_taints_of_their_pool() -> None:
    workers = document("join-workers.yaml", "JoinConfiguration")["nodeRegistration"]
    assert workers == {"kubeletExtraArgs": [{"name": "node-labels", "value": "pool=workers,disk=ssd"}]}
    gpu = document("join-gpu.yaml", "JoinConfiguration")["nodeRegistration"]
    assert gpu["taints"] == [{"key": "nvidia.com/gpu", "value": "", "effect": "NoSchedule"}]


def test_an_ipv6_endpoint_has_brackets() -> None:
    assert document("init.yaml", "ClusterConfiguration", endpoint="fd00::1")["controlPlaneEndpoint"] == "[fd00::1]:6443"


def test_load_balancers_get_addresses_of_the_pool_or_none() -> None:
    assert props("kubeadm").platform.load_balancers
    (pool,) = of_kind(files("kubeadm")["cluster-objects.yaml"], "IPAddressPool")
    assert pool["spec"]["addresses"] == ["192.168.10.0/28"]
    without = files("kubeadm", load_balancer_addresses=[])
    assert not props("kubeadm", load_balancer_addresses=[]).platform.load_balancers
    assert "metallb" not in without["addons/kustomization.yaml"] + without["cluster-objects.yaml"]


def test_add_ons_are_of_fixed_versions() -> None:
    (kustomization,) = documents(files("kubeadm")["addons/kustomization.yaml"])
    assert all(re.search(r"/v\d+\.\d+\.\d+/", url) for url in kustomization["resources"])
    assert yaml.safe_load(kustomization["patches"][0]["patch"])


def test_the_largest_pod_is_that_of_pools_without_taints() -> None:
    size = props("kubeadm").platform.largest_node
    assert size
    assert (size.cpu, size.memory) == ("16", "64Gi")
    assert props("kubeadm", pools=[{"name": "workers"}]).platform.largest_node is None
