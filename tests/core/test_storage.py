"""Claims that exist, volumes by name, and PersistentVolumes."""

import pytest
from cdk8s import Chart
from pydantic import TypeAdapter

from constructs_lib.core.workloads.component import Volume
from constructs_lib.core.workloads.storage import PersistentVolume, PersistentVolumeProps, VolumeProps
from constructs_lib.testing import synth
from tests.core.test_workload import PROPS, component


def test_an_existing_claim_is_mounted_and_none_is_made(chart: Chart) -> None:
    web = component(chart, volumes=[Volume("data", "/data", VolumeProps(existing_claim="old-data"))])
    manifests = synth(chart)
    assert not web.claims
    assert not manifests.of("PersistentVolumeClaim")
    assert "volumeClaimTemplates" not in manifests.find("StatefulSet", "web")["spec"]
    volumes = {volume["name"]: volume for volume in manifests.pod("web")["volumes"]}
    assert volumes["data"]["persistentVolumeClaim"] == {"claimName": "old-data"}


def test_one_existing_claim_is_not_the_volume_of_two_pods(chart: Chart) -> None:
    component(chart, props=PROPS.replace(replicas=2), volumes=[Volume("data", "/data", VolumeProps(existing_claim="old"))])
    with pytest.raises(Exception, match=r"web\.volume\.existing_claim: one claim can't be the volume of 2 pods"):
        synth(chart)


def test_each_pod_is_bound_to_its_volume(chart: Chart) -> None:
    props = VolumeProps(size="5Gi", storage_class="", volume_names=("disk-a", "disk-b"))
    component(chart, props=PROPS.replace(replicas=2), volumes=[Volume("data", "/data", props)])
    manifests = synth(chart)
    bound = {each["metadata"]["name"]: each["spec"]["volumeName"] for each in manifests.of("PersistentVolumeClaim")}
    assert bound == {"data-web-0": "disk-a", "data-web-1": "disk-b"}
    (template,) = manifests.find("StatefulSet", "web")["spec"]["volumeClaimTemplates"]
    assert "volumeName" not in template["spec"]


def test_a_volume_is_named_for_each_pod(chart: Chart) -> None:
    props = VolumeProps(volume_names=("disk-a",))
    component(chart, props=PROPS.replace(replicas=2), volumes=[Volume("data", "/data", props)])
    with pytest.raises(Exception, match=r"web\.volume\.volume_names: 1 volumes are named for 2 pods; name one for each"):
        synth(chart)


def test_a_claim_that_several_may_write_to_is_shared_by_applications(chart: Chart) -> None:
    for name in ("one", "two"):
        component(chart, name, volumes=[Volume("a", "/a", VolumeProps(existing_claim="old", access_mode="ReadWriteMany"))])
    manifests = synth(chart)
    for name in ("one", "two"):
        assert {"name": "a", "persistentVolumeClaim": {"claimName": "old"}} in manifests.pod(name)["volumes"]


def test_a_claim_gets_a_larger_volume_of_its_class_and_access_mode(chart: Chart) -> None:
    nfs = {"kind": "nfs", "name": "disk", "size": "10Gi", "server": "a.b", "path": "/a", "access_mode": "ReadWriteOnce"}
    PersistentVolume(chart, "disk", TypeAdapter(PersistentVolumeProps).validate_python(nfs))
    component(chart, volumes=[Volume("data", "/data", VolumeProps(size="5Gi", storage_class="", volume_names=("disk",)))])
    assert synth(chart).find("PersistentVolumeClaim", "data-web-0")["spec"]["volumeName"] == "disk"


@pytest.mark.parametrize(
    ("given", "source"),
    [
        ({"kind": "local", "path": "/disks/a", "node": "node-1"}, {"local": {"path": "/disks/a"}}),
        (
            {"kind": "nfs", "server": "nas.example.com", "path": "/llm", "mount_options": ["nfsvers=4.1"]},
            {"nfs": {"server": "nas.example.com", "path": "/llm"}, "mountOptions": ["nfsvers=4.1"]},
        ),
    ],
)
def test_a_persistent_volume_keeps_its_data(chart: Chart, given: dict[str, object], source: dict[str, object]) -> None:
    props = TypeAdapter(PersistentVolumeProps).validate_python({"name": "disk", "size": "5Gi", **given})
    PersistentVolume(chart, "disk", props)
    volume = synth(chart).find("PersistentVolume", "disk")
    assert "namespace" not in volume["metadata"]
    assert source.items() <= volume["spec"].items()
    assert volume["spec"]["persistentVolumeReclaimPolicy"] == "Retain"
    assert ("nodeAffinity" in volume["spec"]) == (given["kind"] == "local")
