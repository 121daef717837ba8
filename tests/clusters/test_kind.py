"""A cluster made with kind."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App

from constructs_lib import Cluster, KindClusterProps, LLMPlatform, PlatformProps, SettingsError, synthesize
from constructs_lib.settings import DEV
from tests.clusters.validators import reads

HTTPS = {"host": 443, "node": 30443}


def files(**props: Any) -> dict[str, str]:
    return dict(Cluster(App(), "cluster", KindClusterProps(kind="kind", name="dev", **props)).files)


def document(**props: Any) -> dict[str, Any]:
    return yaml.safe_load(files(**props)["cluster.yaml"])


# ---- what reads them ----------------------------------------------------------------------------------------------------


def test_kind_takes_the_file(tmp_path: Path) -> None:
    assert reads("kind", tmp_path, files(control_planes=3, workers=2)["cluster.yaml"]) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [("podSubnet: 10.244.0.0/16", "podSubnet: 10.244.0.0"), ("role: worker", "role: helper"), ("name: dev", "named: dev"),
     ("hostPort: 80\n", "hostPort: 80000\n")],
)  # fmt: skip
def test_kind_would_say_what_is_wrong(tmp_path: Path, old: str, new: str) -> None:
    text = files(workers=1)["cluster.yaml"]
    assert old in text
    assert reads("kind", tmp_path, text.replace(old, new)) != ""


# ---- what they say ------------------------------------------------------------------------------------------------------


def test_nodes_have_the_version_and_roles() -> None:
    nodes = document(version="1.36.1", control_planes=3, workers=2)["nodes"]
    assert [node["role"] for node in nodes] == ["control-plane"] * 3 + ["worker"] * 2
    assert {node["image"] for node in nodes} == {"kindest/node:v1.36.1"}


def test_node_ports_are_reached_from_this_machine_alone() -> None:
    nodes = document(workers=1, ports=[{"host": 8080, "node": 30000}])["nodes"]
    assert nodes[0]["extraPortMappings"] == [{"containerPort": 30000, "hostPort": 8080, "listenAddress": "127.0.0.1"}]
    assert "extraPortMappings" not in nodes[1]


def test_the_files_are_written_next_to_the_manifests(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    LLMPlatform(app, "dev", DEV.replace(cluster={"kind": "kind", "name": "laptop"}))
    synthesize(app)
    written = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert written == {"dev.k8s.yaml", "clusters/laptop/cluster.yaml", "clusters/laptop/README.md"}


def test_two_clusters_of_one_name_are_an_error(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path))
    for id in ("one", "two"):
        Cluster(app, id, KindClusterProps(kind="kind", name="dev"))
    with pytest.raises(SettingsError, match="two clusters have the name 'dev'"):
        synthesize(app)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "ports", [[], [{"host": 8443, "node": 30443}], [{"host": 80, "node": 30080}, {"host": 443, "node": 30443}]]
)
def test_an_ingress_controller_needs_a_port_of_this_machine_for_https_if_there_are_any(ports: list[dict[str, int]]) -> None:
    service = {"kind": "node-port"}
    cluster = {"kind": "kind", "name": "dev", "ports": ports}
    assert PlatformProps.model_validate({"cluster": cluster, "ingress_controller": {"service": service}})
