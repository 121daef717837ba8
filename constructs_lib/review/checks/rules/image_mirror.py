"""Images come from the mirror, if there is one."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.pods import containers, pod_spec


def _check(subject: Subject) -> Iterator[Violation]:
    mirror = subject.mirror.rstrip("/")
    for item in subject.workloads if mirror else ():
        for container in containers(pod_spec(item)):
            if not f"{container.get('image', '')}".startswith(f"{mirror}/"):
                yield Violation(item, f"{container.get('name')} has the image {container.get('image')}, which isn't in {mirror}")


RULE = Rule(
    "image-mirror", Severity.ERROR, "Nodes without a way to the internet can't pull the image.",
    "Put the image into the mirror, and use it from there.", _check,
)  # fmt: skip
