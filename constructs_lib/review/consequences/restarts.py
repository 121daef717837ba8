"""Restart, or outage where no other pod goes on: changes of pod templates, with their cause."""

from collections.abc import Iterator

from constructs_lib.review.changes import Change
from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.objects import Item, Key, at
from constructs_lib.review.manifests.pods import LONG_RUNNING, TEMPLATES, most_replicas, references, replicas, stops_all_pods
from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.values import change_text

CHECKSUM = "checksum/"
MOST_CAUSES = 3
OLD_FILES = "Their files change within about a minute; a program that reads them only at its start keeps the old values."
OPERATED = {
    "elasticsearch.k8s.elastic.co", "kibana.k8s.elastic.co", "logstash.k8s.elastic.co", "beat.k8s.elastic.co",
    "postgresql.cnpg.io", "clickhouse.com", "monitoring.coreos.com",
}  # fmt: skip
"""API groups whose operators make pods from `spec`."""
NO_PODS = (
    "ServiceMonitor",
    "PodMonitor",
    "Probe",
    "PrometheusRule",
    "ScrapeConfig",
    "AlertmanagerConfig",
    "Backup",
    "ScheduledBackup",
)
"""Kinds of these groups that have no pods."""


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the workloads whose pods are replaced."""
    for pair in comparison.pairs:
        if not pair.updated:
            continue
        if pair.kind in LONG_RUNNING and (changes := pair.changed(*TEMPLATES[pair.kind])):
            yield _restart(comparison, pair, tuple(changes))
        elif pair.kind == "CronJob" and (changes := pair.changed("spec", "jobTemplate")):
            yield Finding(Consequence.NONE, pair.item, "its next run uses the new template", _causes(comparison, pair, changes))
        elif pair.item.key.group in OPERATED and pair.kind not in NO_PODS and (changes := pair.changed("spec")):
            yield Finding(
                Consequence.RESTART, pair.item, f"its operator applies {_fields(pair, changes)}",
                "Operators replace pods for most changes of `spec`, one after the other.", changes=tuple(changes),
            )  # fmt: skip
        elif pair.kind in ("ConfigMap", "Secret") and (changes := pair.changed("data") + pair.changed("stringData")):
            yield from _not_restarted(comparison, pair, tuple(changes))


def _restart(comparison: Comparison, pair: Pair, changes: tuple[Change, ...]) -> Finding:
    count = max(1, replicas(pair.item, comparison.new))
    cause = _causes(comparison, pair, changes)
    strategy = at(pair.item.body, "spec", "updateStrategy", "type")
    if most_replicas(pair.item, comparison.new) == 0:
        return Finding(Consequence.NONE, pair.item, "the pod template changes; there are no pods", cause, changes=changes)
    if strategy == "OnDelete":
        title = "the pod template changes; pods keep the old one until they are deleted (OnDelete)"
        return Finding(Consequence.NONE, pair.item, title, cause, changes=changes)
    if stops_all_pods(pair.item, count):
        pods = "its only pod stops" if count == 1 else f"all {count} pods stop"
        return Finding(
            Consequence.OUTAGE, pair.item, f"{pods} before a new one starts", cause,
            "Apply it when a short interruption is acceptable; clients must connect again.", changes,
        )  # fmt: skip
    how = "on one node after the other" if pair.kind == "DaemonSet" else "its pod" if count == 1 else f"its {count} pods"
    return Finding(Consequence.RESTART, pair.item, f"restarts {how}, and others go on meanwhile", cause, changes=changes)


def _causes(comparison: Comparison, pair: Pair, changes: tuple[Change, ...] | list[Change]) -> str:
    """Why pods are replaced: the fields, or for a checksum the files that it is of."""
    sums = [change for change in changes if any(step.startswith(CHECKSUM) for step in change.path)]
    others = [change for change in changes if change not in sums]
    parts = [_fields(pair, others)] if others else []
    if sums:
        changed = _changed_files(comparison, pair.item)
        names = ", ".join(dict.fromkeys(change.path[-1] for change in sums))
        parts.append(f"{names}: {', '.join(changed)} changed" if changed else f"{names} changed")
    return f"Cause: {'; '.join(parts)}."


def _fields(pair: Pair, changes: list[Change]) -> str:
    prefix = ".".join((*TEMPLATES.get(pair.kind, ("spec",)), "spec")) + "."
    texts = [change_text(pair.kind, change).removeprefix(prefix) for change in changes[:MOST_CAUSES]]
    return "; ".join(texts) + (f"; {len(changes) - MOST_CAUSES} more" if len(changes) > MOST_CAUSES else "")


def _changed_files(comparison: Comparison, item: Item) -> list[str]:
    keys = [
        Key("", each.kind, each.namespace, each.name) for each in sorted(references(item)) if each.kind in ("ConfigMap", "Secret")
    ]
    return list(dict.fromkeys(f"{key.kind} {key.name}" for key in keys if key in comparison.by_key))


def _not_restarted(comparison: Comparison, pair: Pair, changes: tuple[Change, ...]) -> Iterator[Finding]:
    """A ConfigMap or Secret whose pods keep running: nothing in their template follows from it."""
    identity = (pair.kind, pair.item.key.namespace, pair.item.key.name)
    users = {
        item: {each.by for each in references(item) if (each.kind, each.namespace, each.name) == identity}
        for item in comparison.new.values() if item.kind in LONG_RUNNING and not _restarts(comparison, item)
    }  # fmt: skip
    users = {item: ways for item, ways in users.items() if ways}
    if not users:
        return
    names = ", ".join(f"{item.kind} {item.key.name}" for item in list(users)[:MOST_CAUSES])
    effect = OLD_FILES if not any("env" in ways for ways in users.values()) else "They keep the old values until they restart."
    yield Finding(
        Consequence.NONE, pair.item, f"changes, and doesn't restart {names}", effect,
        f"Run `kubectl rollout restart` if it must take effect now, or put a checksum of the {pair.kind} into the pod template.",
        changes,
    )  # fmt: skip


def _restarts(comparison: Comparison, item: Item) -> bool:
    pair = comparison.by_key.get(item.key)
    return pair is not None and (not pair.updated or bool(pair.changed(*TEMPLATES[item.kind])))
