"""Autoscalers can measure what they scale by, and nothing else sets the number of pods."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import at, items, mapping
from constructs_lib.review.manifests.pods import SCALERS, pod_spec, target


def _check(subject: Subject) -> Iterator[Violation]:
    for scaler in subject.of(*SCALERS):
        kind, name = target(scaler)
        item = subject.find(kind, scaler.key.namespace, name)
        if item is None:
            if "." not in f"{at(scaler.body, 'spec', 'scaleTargetRef', 'apiVersion') or ''}".split("/")[0]:
                yield Violation(scaler, f"scales {kind} {name}, which isn't here")
            continue
        if "replicas" in mapping(item.body, "spec"):
            yield Violation(item, f"sets replicas, and {scaler.key.kind} {scaler.key.name} does too: each apply sets it back")
        for metric in items(scaler.body, "spec", "metrics"):
            resource = at(metric, "resource", "name")
            if at(metric, "resource", "target", "type") == "Utilization":
                for container in items(pod_spec(item), "containers"):
                    given = mapping(container, "resources")
                    if resource not in {*mapping(given, "requests"), *mapping(given, "limits")}:
                        yield Violation(item, f"{container.get('name')} requests no {resource}, which {scaler.key.name} scales by")


RULE = Rule(
    "autoscaler", Severity.ERROR, "The autoscaler does nothing, or every apply removes the pods that it has added.",
    "Request the resource in every container, and leave `replicas` out of the workload.", _check,
)  # fmt: skip
