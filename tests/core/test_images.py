"""Images: the lock file, short forms, mirrors."""

import re
import tomllib
from typing import Any

import pytest
from cdk8s import App, Chart
from pydantic import TypeAdapter, ValidationError

from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.values.images import LOCK, Image, ImageMirror, NodeAgentImage, locked, locked_node_agent
from constructs_lib.core.workloads.job import Job
from constructs_lib.core.workloads.pod import scratch_name
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ONPREM
from constructs_lib.testing import synth

AGENTS_OF_NODES = {"filebeat"}
"""Those that read the files of a node, as root."""


def test_every_locked_image_is_usable() -> None:
    for name in tomllib.loads(LOCK.read_text()):
        assert (locked_node_agent if name in AGENTS_OF_NODES else locked)(name).reference


def test_tags_are_full_versions() -> None:
    tags = [entry["tag"] for entry in tomllib.loads(LOCK.read_text()).values()]
    assert [tag for tag in tags if not re.match(r"v?\d+\.\d+\.\d+|server-b\d+", tag)] == []


def test_the_short_form_keeps_user_and_writable_paths() -> None:
    class Some(WorkloadProps):
        image: Image = locked("postgres")

    image = Some.model_validate({"image": "registry.example.com:5000/pg:18@sha256:" + "a" * 64}).image
    assert image.reference == "registry.example.com:5000/pg:18@sha256:" + "a" * 64
    assert (image.user, image.writable) == (locked("postgres").user, locked("postgres").writable)


@pytest.mark.parametrize("text", ["docker.io/library/python", "docker.io/library/python:latest"])
def test_rejects_an_image_whose_tag_moves(text: str) -> None:
    with pytest.raises(ValidationError, match=r"names no tag|'latest' moves"):
        Image.model_validate(text)


@pytest.mark.parametrize(
    ("repository", "mirrored"),
    [
        ("ghcr.io/berriai/litellm", "mirror.example.com/x/berriai/litellm"),
        ("valkey/valkey", "mirror.example.com/x/valkey/valkey"),
        ("localhost:5000/a", "mirror.example.com/x/a"),
        ("localhost/a", "mirror.example.com/x/a"),
        ("redis", "mirror.example.com/x/redis"),
        ("my.redis", "mirror.example.com/x/my.redis"),
    ],
)
def test_a_mirror_keeps_the_path(repository: str, mirrored: str) -> None:
    image = Image(repository=repository, tag="1")
    assert image.mirrored("mirror.example.com/x/").reference == f"{mirrored}:1"
    assert image.mirrored(None) == image


@pytest.mark.parametrize(
    "repository", ["a", "a/b", "ghcr.io/berriai/litellm", "localhost:5000/a", "[fd00::1]:5000/a", "A.b/c", "a.b__c/d---e"]
)
def test_accepts_a_repository(repository: str) -> None:
    assert Image(repository=repository, tag="1").reference == f"{repository}:1"


@pytest.mark.parametrize(
    "text",
    [
        "a/B:1",
        "a//b:1",
        "https://a.b/c:1",
        "a b:1",
        "a/b:1@sha256:12",
        "a/b:-1",
        "a/b:" + "1" * 129,
        "u:p@a.b/c:1",
        "a._b:1",
        "/a:1",
        "٣:1",
    ],
)
def test_rejects_another_form_of_image(text: str) -> None:
    with pytest.raises(ValidationError, match="is not an image; write repository:tag, such as"):
        Image.model_validate(text)


def test_rejects_an_id_as_a_repository() -> None:
    with pytest.raises(ValidationError, match="is the ID of an image; name its repository"):
        Image(repository="a" * 64, tag="1")


@pytest.mark.parametrize("user", [0, -1, 2**31, True, "999"])
def test_only_a_node_agent_may_run_as_root(user: Any) -> None:
    with pytest.raises(ValidationError):
        Image(repository="a", tag="1", user=user)
    assert NodeAgentImage(repository="a", tag="1").user == 0


@pytest.mark.parametrize("path", ["/a-b/c@d", "/-", f"/{'a' * 70}", "/A+b", "/a."])
def test_every_writable_path_has_a_volume_with_a_valid_name(path: str) -> None:
    assert DNS_LABEL(scratch_name(path))
    assert scratch_name(path) != scratch_name(f"{path}x")


@pytest.mark.parametrize(("tag", "label"), [("_a", "a"), ("1.0-", "1.0"), ("a" * 100, "a" * 63), ("__", "")])
def test_a_tag_is_a_label_as_far_as_it_can_be(chart: Chart, tag: str, label: str) -> None:
    Job(chart, "job", image=Image(repository="a/b", tag=tag), program="job", role="test")
    (job,) = synth(chart).of("Job")
    assert job["metadata"]["labels"]["app.kubernetes.io/version"] == label


def test_writable_paths_never_share_a_volume(chart: Chart) -> None:
    image = Image(repository="a/b", tag="1", writable=("/a/b", "/a-b"))
    Job(chart, "job", image=image, program="job", role="test")
    assert len(synth(chart).pod("job")["volumes"]) == 2


@pytest.mark.parametrize("writable", [["tmp"], ["/"], ["/tmp", "/tmp"], ["/tmp/"]])
def test_writable_paths_are_absolute_and_differ(writable: list[str]) -> None:
    with pytest.raises(ValidationError, match=r"is not an absolute path|is given twice"):
        Image(repository="a", tag="1", writable=writable)


@pytest.mark.parametrize(
    "mirror", ["https://mirror.example.com", "mirror.example.com/", "a b", "mirror.example.com/X", "u:p@a.b", ""]
)
def test_a_mirror_is_a_registry(mirror: str) -> None:
    with pytest.raises(ValidationError, match="is not a registry"):
        TypeAdapter(ImageMirror).validate_python(mirror)
    for other in ("mirror.example.com", "localhost:5000/a/b", "10.0.0.8:5000"):
        assert TypeAdapter(ImageMirror).validate_python(other) == other


MIRRORS = {"docker.io": "harbor.example.com/hub", "ghcr.io": "harbor.example.com/ghcr", "registry.local:5000": "harbor.example.com"}


@pytest.mark.parametrize(
    ("repository", "mirrored"),
    [
        ("docker.io/library/python", "harbor.example.com/hub/library/python"),
        ("python", "harbor.example.com/hub/library/python"),
        ("valkey/valkey", "harbor.example.com/hub/valkey/valkey"),
        ("ghcr.io/berriai/litellm", "harbor.example.com/ghcr/berriai/litellm"),
        ("registry.local:5000/a/b", "harbor.example.com/a/b"),
        ("quay.io/prometheus/prometheus", "quay.io/prometheus/prometheus"),
    ],
)
def test_each_registry_has_a_mirror_of_its_own(repository: str, mirrored: str) -> None:
    assert Image(repository=repository, tag="1").mirrored(MIRRORS).reference == f"{mirrored}:1"


def test_every_image_of_a_platform_is_from_the_mirrors() -> None:
    registries = ("docker.io", "ghcr.io", "quay.io", "registry.k8s.io", "docker.elastic.co", "docker.langfuse.com")
    mirrors = {registry: f"harbor.example.com/{registry.split('.')[0]}" for registry in registries}
    manifests = synth(LLMPlatform(App(), "test", ONPREM.replace(image_mirror=mirrors)))
    pods = [item["spec"]["template"]["spec"] for item in manifests.of("Deployment", "StatefulSet", "DaemonSet", "Job")]
    images = {container["image"] for pod in pods for container in [*pod["containers"], *pod.get("initContainers", [])]}
    assert len(images) > 20
    assert all(image.startswith("harbor.example.com/") for image in images), images
