"""The sentences that all forms of a review share."""

from constructs_lib.review.consequences.cost import differing, number
from constructs_lib.review.manifests.amounts import GIB
from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.review import Review
from constructs_lib.review.values import change_text

NOTHING = "Nothing changes."
QUIET = ("is new", "is removed")
"""Titles of findings that are listed in one line."""


def summary(review: Review) -> str:
    """Returns the number of findings of each class, the worst first."""
    return ", ".join(f"{count} {each.label}" for each, count in review.counts.items()) or NOTHING


def cost_line(review: Review) -> str:
    """Returns all amounts before and after, and the price of a month."""
    before, after, prices = review.before, review.after, review.prices
    if before == after:
        return f"Cost: unchanged, {prices.monthly(after):.2f} {prices.currency} a month"
    return f"Cost: {', '.join(differing(before, after, prices))}, to {prices.monthly(after):.2f} {prices.currency}"


def total_line(review: Review) -> str:
    """Returns what is requested after the change."""
    after = review.after
    return f"CPU {number(after.cpu)}, memory {number(after.memory / GIB)} GiB, disk {number(after.all_disk / GIB)} GiB"


def quiet(findings: list[Finding]) -> dict[str, list[str]]:
    """Returns the objects that are only new or only removed, by that title."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        if is_quiet(finding):
            found.setdefault(finding.title.removeprefix("is "), []).append(f"{finding.item.kind} {finding.item.key.name}")
    return found


def is_quiet(finding: Finding) -> bool:
    """Returns whether a finding says no more than that an object is new or removed."""
    return finding.consequence is Consequence.NONE and finding.title in QUIET and not finding.effect


def change_lines(finding: Finding) -> list[str]:
    """Returns the fields of a finding, before and after."""
    return [change_text(finding.item.kind, change) for change in finding.changes]
