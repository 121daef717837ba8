"""JSON patches of users: they win, and one that doesn't fit is an error with the object and the path."""

import pytest
from cdk8s import Chart, JsonPatch

from constructs_lib import Valkey
from constructs_lib.core.values.images import locked
from constructs_lib.core.workloads.job import Job
from constructs_lib.testing import synth

TOLERATION = {"key": "gpu", "operator": "Exists"}


def job(chart: Chart) -> Job:
    return Job(chart, "once", image=locked("python"), program="python", role="once")


def test_a_patched_job_gets_another_name(chart: Chart) -> None:
    plain = job(chart).job_name()
    job_of_users = chart.node.find_child("once")
    assert isinstance(job_of_users, Job)
    job_of_users.workload.add_json_patch(JsonPatch.add("/spec/template/spec/tolerations", [TOLERATION]))
    (made,) = synth(chart).of("Job")
    assert made["spec"]["template"]["spec"]["tolerations"] == [TOLERATION]
    assert made["metadata"]["name"] != plain
    assert made["metadata"]["name"].startswith("once-")


def test_a_name_given_by_a_patch_is_kept(chart: Chart) -> None:
    job(chart).workload.add_json_patch(JsonPatch.replace("/metadata/name", "mine"))
    assert synth(chart).names("Job") == {"mine"}


@pytest.mark.parametrize(
    ("patch", "message"),
    [
        (JsonPatch.remove("/spec/nothing"), r"the patch remove '/spec/nothing' doesn't fit: can't remove a non-existent object"),
        (JsonPatch.replace("/spec/nothing", 1), r"the patch replace '/spec/nothing' doesn't fit: can't replace a non-existent"),
        (JsonPatch.add("/spce/replicas", 1), r"the patch add '/spce/replicas' doesn't fit: member 'spce' not found"),
        (JsonPatch.add("/spec/template/spec/containers/7", {}), r"the patch add '.*/7' doesn't fit: can't insert outside of list"),
        (JsonPatch.test("/spec/replicas", 9), r"the patch test '/spec/replicas' doesn't fit"),
        (JsonPatch.move("/spec/nothing", "/spec/there"), r"the patch move '/spec/there' doesn't fit"),
    ],
)
def test_a_patch_that_does_not_fit_is_an_error(chart: Chart, patch: JsonPatch, message: str) -> None:
    Valkey(chart, "valkey").server.workload.add_json_patch(patch)
    with pytest.raises(RuntimeError, match=f"StatefulSet 'valkey': {message}"):
        synth(chart)


def test_a_patch_of_metadata_sees_labels_that_were_added(chart: Chart) -> None:
    service = Valkey(chart, "valkey").server.service
    service.metadata.add_label("team", "blue")
    service.add_json_patch(JsonPatch.remove("/metadata/labels/team"))
    assert "team" not in synth(chart).find("Service", "valkey")["metadata"]["labels"]
