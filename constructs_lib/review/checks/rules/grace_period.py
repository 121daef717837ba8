"""Pods have time to stop."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import at, items
from constructs_lib.review.manifests.pods import pod_spec

DEFAULT = 30
"""Kubernetes' `terminationGracePeriodSeconds`."""


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.long_running:
        spec = pod_spec(item)
        grace = spec.get("terminationGracePeriodSeconds", DEFAULT)
        for container in items(spec, "containers"):
            hook = at(container, "lifecycle", "preStop", "sleep", "seconds") or _shell_sleep(container)
            if hook >= grace:
                yield Violation(
                    item, f"{container.get('name')} waits {hook} s before it is told to stop, and is killed after {grace} s"
                )


def _shell_sleep(container: object) -> int:
    command = [f"{part}" for part in items(container, "lifecycle", "preStop", "exec", "command")]
    numbers = [part.rpartition("sleep ")[2].split(";")[0].strip() for part in command if "sleep " in part]
    numbers += command[1:2] if command[:1] == ["sleep"] else []
    return max([int(number) for number in numbers if number.isdigit()], default=0)


RULE = Rule(
    "grace-period", Severity.ERROR, "The program is killed in the middle of requests: it never hears that it should stop.",
    "Make terminationGracePeriodSeconds longer than the preStop hook and the longest request together.", _check,
)  # fmt: skip
