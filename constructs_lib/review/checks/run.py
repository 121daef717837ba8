"""Runs all rules over objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from constructs_lib.review.checks.rule import Rule, Severity, Subject
from constructs_lib.review.checks.suppressions import errors, rule_ids, suppressed
from constructs_lib.review.errors import ReviewError
from constructs_lib.review.manifests.objects import Item, Objects, indexed

if TYPE_CHECKING:
    from cdk8s import Chart


@dataclass(frozen=True)
class Result:
    """An object that breaks a rule."""

    rule: Rule
    item: Item
    message: str
    reason: str = ""
    """Why the rule is suppressed there; empty if it isn't."""

    @property
    def text(self) -> str:
        """The result in one line."""
        return f"{self.item.key}: {self.message}"


@cache
def rules() -> tuple[Rule, ...]:
    """Returns all rules."""
    folder = f"{__package__}.rules"
    return tuple(import_module(f"{folder}.{rule.replace('-', '_')}").RULE for rule in rule_ids())


def check(subject: Subject) -> list[Result]:
    """Returns what breaks a rule, the worst first, with what is suppressed. Raises ReviewError if a suppression can't be used."""
    if wrong := errors(iter(subject.objects.values())):
        raise ReviewError(wrong)
    reasons = {item.key: suppressed(item) for item in subject.objects.values()}
    found = [
        Result(rule, item, message, reasons[item.key].get(rule.id, ""))
        for rule in rules() for item, message in dict.fromkeys(rule.check(subject))
    ]  # fmt: skip
    order = list(Severity)
    return sorted(found, key=lambda each: (bool(each.reason), order.index(each.rule.severity), each.item.component, each.rule.id))


def broken(objects: Iterable[Mapping[str, Any]], file: str) -> list[str]:
    """Returns a line for each error that isn't suppressed among rendered objects."""
    try:
        results = check_objects(objects, file)
    except ReviewError as error:
        return list(error.lines)
    errors = [each for each in results if each.rule.severity is Severity.ERROR and not each.reason]
    return [f"{file}: {each.text} ({each.rule.id}); {each.rule.remedy}" for each in errors]


def check_objects(objects: Iterable[Mapping[str, Any]], file: str = "chart", **options: Any) -> list[Result]:
    """Returns what breaks a rule among rendered objects. `options` are those of `Subject`."""
    found: Objects = indexed(Item(dict(item), file) for item in objects)
    return check(Subject(found, **options))


def check_chart(chart: Chart, **options: Any) -> list[Result]:
    """Returns what breaks a rule in a chart, with foreign objects, such as those of `Include`.

    `options` are `kubernetes`, the version of the cluster as `(1, 35)`, and `mirror`, the registry that all images must come from.
    Raises ReviewError if a suppression can't be used, and RuntimeError if the chart has invalid settings.
    """
    from cdk8s import Testing  # starts Node.js, which the checking of manifests doesn't need

    return check_objects(Testing.synth(chart), chart.node.path, **options)
