"""Images have a version."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.pods import containers, pod_spec

MOVING = ("latest", "main", "master", "stable", "edge", "nightly", "dev")


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.workloads:
        for container in containers(pod_spec(item)):
            image = f"{container.get('image', '')}"
            tag = image.rpartition("/")[2].partition(":")[2]
            if "@sha256:" not in image and (not tag or tag in MOVING):
                yield Violation(item, f"{container.get('name')} has the image {image}")


RULE = Rule(
    "image-pin", Severity.ERROR, "The same manifests start another program tomorrow, and nodes run different ones.",
    "Write a version as the tag, or a digest.", _check,
)  # fmt: skip
