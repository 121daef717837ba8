"""A volume that an administrator provides, a folder of a node: the data outlive the pod, and the claim."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from constructs_lib import LocalVolumeProps, PersistentVolume, Postgres, PostgresProps
from constructs_lib.core.values.images import locked
from constructs_lib.testing import Manifests, chart, synth
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, eventually, kubectl, namespace

NAMESPACE, ON_NODE = "cluster-tests-volumes", "cluster-tests-node-folder"
FOLDER = "/var/tmp/cluster-tests-volume"
VOLUME = "cluster-tests-disk"


@pytest.fixture(scope="module")
def node(cluster: None) -> Iterator[str]:
    """The name of a node with an empty folder."""
    (item, *_) = json.loads(kubectl("get", "nodes", "--output=json"))["items"]
    name = item["metadata"]["labels"]["kubernetes.io/hostname"]
    with namespace(ON_NODE) as place:
        kubectl("label", "namespace", ON_NODE, "pod-security.kubernetes.io/enforce=privileged", "--overwrite")
        on_node(place, name, "begin", f"rm -rf /node{FOLDER} && mkdir -p /node{FOLDER}")
        yield name
        on_node(place, name, "end", f"rm -rf /node{FOLDER}")


def on_node(place: Namespace, node: str, name: str, script: str) -> None:
    """Runs a script as root, with the node's files under /node, and waits for its end."""
    container = {
        "name": "sh", "image": locked("python").reference, "command": ["sh", "-ec", script],
        "volumeMounts": [{"name": "node", "mountPath": "/node"}], "securityContext": {"runAsUser": 0},
    }  # fmt: skip
    spec = {
        "nodeSelector": {"kubernetes.io/hostname": node}, "restartPolicy": "Never", "containers": [container],
        "volumes": [{"name": "node", "hostPath": {"path": "/"}}],
    }  # fmt: skip
    place.apply(mapped([{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name}, "spec": spec}]))
    eventually(f"{name} is done", lambda: place.get("pod", name)["status"]["phase"] == "Succeeded", 120)


@pytest.fixture(scope="module")
def objects(node: str) -> Manifests:
    into = chart("volumes", NAMESPACE)
    PersistentVolume(into, "disk", LocalVolumeProps(kind="local", name=VOLUME, size="1Gi", path=FOLDER, node=node))
    props = PostgresProps().replace(
        resources={"cpu": "100m"}, volume={"size": "1Gi", "storage_class": "", "volume_names": [VOLUME]}
    )
    Postgres(into, "postgres", props)
    return Manifests(mapped(synth(into)))


@pytest.fixture(scope="module")
def where(objects: Manifests) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply(objects)
        place.wait_until_ready()
        ask(place, "CREATE TABLE notes (note text)", "INSERT INTO notes VALUES ('kept')")
        yield place


def ask(where: Namespace, *queries: str) -> str:
    commands = [f"--command={query}" for query in queries]
    return where.execute("pod/postgres-0", "psql", "--username=postgres", "--tuples-only", "--no-align", *commands).strip()


def test_the_claim_has_the_volume(where: Namespace) -> None:
    assert where.get("persistentvolumeclaim", "data-postgres-0")["spec"]["volumeName"] == VOLUME


def test_data_outlive_the_pod(where: Namespace) -> None:
    where.replace_pods("postgres")
    assert ask(where, "SELECT note FROM notes") == "kept"


def test_data_outlive_the_claim(where: Namespace, objects: Manifests) -> None:
    where.kubectl("delete", "statefulset", "postgres")
    where.kubectl("delete", "persistentvolumeclaim", "data-postgres-0")
    kubectl("patch", "persistentvolume", VOLUME, "--type=json", '--patch=[{"op": "remove", "path": "/spec/claimRef"}]')
    where.apply(objects)
    where.wait_until_ready()
    assert ask(where, "SELECT note FROM notes") == "kept"
