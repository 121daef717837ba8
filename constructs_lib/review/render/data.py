"""A review as JSON."""

from typing import Any

from constructs_lib.review.model import Finding
from constructs_lib.review.render.words import change_lines
from constructs_lib.review.review import Review

FORMAT = 1
"""The version of the form."""


def data(reviews: list[Review]) -> dict[str, Any]:
    """Returns reviews as data for JSON. Amounts are cores and bytes; values of Secrets are hidden."""
    return {"format": FORMAT, "reviews": [_review(review) for review in reviews]}


def _review(review: Review) -> dict[str, Any]:
    return {
        "environment": review.environment,
        "notes": list(review.notes),
        "worst": review.worst.label,
        "counts": {each.label: count for each, count in review.counts.items()},
        "cost": {
            "currency": review.prices.currency,
            **{
                name: {
                    "cpu": float(amounts.cpu),
                    "memory": int(amounts.memory), "disk": int(amounts.all_disk), "gpus": float(amounts.gpus),
                    "monthly": round(float(review.prices.monthly(amounts)), 2),
                }
                for name, amounts in (("before", review.before), ("after", review.after))
            },
        },
        "connections": {"opened": [f"{edge}" for edge in review.opened], "closed": [f"{edge}" for edge in review.closed]},
        "findings": [_finding(finding) for finding in review.findings],
    }  # fmt: skip


def _finding(finding: Finding) -> dict[str, Any]:
    key = finding.item.key
    return {
        "class": finding.consequence.label,
        "component": finding.group,
        "object": {"group": key.group, "kind": key.kind, "namespace": key.namespace, "name": key.name},
        "file": finding.item.file,
        "line": finding.item.line,
        "title": finding.title,
        "effect": finding.effect,
        "remedy": finding.remedy,
        "connections": list(finding.edges),
        "changes": change_lines(finding),
    }
