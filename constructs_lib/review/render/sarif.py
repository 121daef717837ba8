"""Results as SARIF 2.1.0, which code scanners show next to the lines of a pull request."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.review import Review

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {
    **dict.fromkeys((Consequence.REJECTED, Consequence.DATA_LOSS, Consequence.OUTAGE), "error"),
    **dict.fromkeys((Consequence.EXPOSURE, Consequence.RESTART, Consequence.MIGRATION, Consequence.SECRET_NEEDED), "warning"),
    Consequence.COST: "note",
}


@dataclass(frozen=True)
class Result:
    """One result of a scan."""

    rule: str
    level: str
    """`error`, `warning` or `note`."""
    message: str
    file: str
    line: int
    suppressed: str = ""
    """The reason, if it is suppressed."""


def sarif(rules: Mapping[str, str], results: Iterable[Result]) -> dict[str, Any]:
    """Returns results as data for a SARIF file. `rules` has the description of each rule by its id."""
    driver = {
        "name": "llm-platform",
        "rules": [{"id": rule, "shortDescription": {"text": text}} for rule, text in rules.items()],
    }
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": [_result(each) for each in results]}],
    }


def _result(result: Result) -> dict[str, Any]:
    location = {"artifactLocation": {"uri": result.file}, "region": {"startLine": result.line}}
    suppression = {"suppressions": [{"kind": "inSource", "justification": result.suppressed}]} if result.suppressed else {}
    return {
        "ruleId": result.rule,
        "level": result.level,
        "message": {"text": result.message},
        "locations": [{"physicalLocation": location}],
        **suppression,
    }


def _message(finding: Finding) -> str:
    parts = (f"{finding.item.key}: {finding.title}.", finding.effect, *finding.edges, finding.remedy)
    return " ".join(part for part in parts if part)


def review_sarif(reviews: list[Review]) -> dict[str, Any]:
    """Returns the findings of reviews as data for a SARIF file, without those that have no consequence."""
    rules = {each.label: each.meaning for each in LEVELS}
    results = [
        Result(
            finding.consequence.label, LEVELS[finding.consequence],
            _message(finding),
            finding.item.file.rpartition(":")[2], finding.item.line,
        )
        for review in reviews for finding in review.findings if finding.consequence in LEVELS
    ]  # fmt: skip
    return sarif(rules, results)
