"""A volume that only one node can mount has one pod, which stops before the next one starts."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Item, at, items
from constructs_lib.review.manifests.pods import most_replicas, pod_spec

ONE_NODE = ("ReadWriteOnce", "ReadWriteOncePod")


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.of("Deployment"):
        claims = [claim for claim in _claims(subject, item) if set(items(claim.body, "spec", "accessModes")) <= set(ONE_NODE)]
        names = ", ".join(claim.key.name for claim in claims)
        if not claims:
            continue
        most = most_replicas(item, subject.objects)
        if most > 1:
            yield Violation(item, f"has up to {most} pods on the claim {names}, which one node can mount")
        elif (
            at(item.body, "spec", "strategy", "type") != "Recreate"
            and at(item.body, "spec", "strategy", "rollingUpdate", "maxSurge") != 0
        ):
            yield Violation(item, f"starts a new pod before the old one has let go of the claim {names}")


def _claims(subject: Subject, item: Item) -> list[Item]:
    names = [at(volume, "persistentVolumeClaim", "claimName") for volume in items(pod_spec(item), "volumes")]
    return [claim for name in names if name and (claim := subject.find("PersistentVolumeClaim", item.key.namespace, name))]


RULE = Rule(
    "volume-sharing", Severity.ERROR, "The second pod stays in ContainerCreating on another node, and a rollout never ends.",
    "Use one replica with the strategy Recreate, a StatefulSet, or a claim that is ReadWriteMany.", _check,
)  # fmt: skip
